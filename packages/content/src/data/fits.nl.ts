import type { FitTexts } from './fits.js';

/** `{answer}` takes the `inline` words of the questions; "dit" is the instrument that it stands with. */
export const fitsNl = {
  'homes-steer-the-mix': { says: 'U mengt {answer}. Dit stuurt op woningen, en zo indirect op wie er woont.' },
  'only-homes-need-more': {
    says: 'U mengt alleen {answer}. Fysiek ingrijpen is nodig, maar nooit genoeg. Zet ook sociale en economische middelen in.',
  },
  'only-homes-economy': {
    says: 'U mengt alleen {answer}. De bron vraagt daarnaast om sociale en economische inzet. Dit is een economisch middel.',
  },
  'differences-light-contact': {
    says: 'U mengt {answer}. Bij grote verschillen pleit de Wetenschappelijke Raad voor het Regeringsbeleid voor korte, herhaalde ontmoetingen. Daar past dit bij.',
  },
  'groups-of-their-own': {
    says: 'U mengt {answer}. De bron wil een wijk voor iedereen, waar groepen zich ook zelf organiseren. Daar past dit bij.',
  },
  'origins-not-rich-and-poor': {
    says: 'U mengt {answer}. Dit richt zich op scheiding tussen arm en rijk. Scheiding naar herkomst neemt al af.',
  },
  'origins-shut-out': { says: 'U mengt {answer}. Dit kan mensen buitensluiten of samengaan met discriminatie.' },
  'schools-more-mixed': { says: 'Het gaat om {answer}. Dit moet scholen meer gemengd maken.' },
  'schools-together': {
    says: 'Het gaat om {answer}. Deze maatregel alleen helpt waarschijnlijk niet. Een combinatie maakt wel kans.',
  },
  'move-within-the-area': {
    says: 'Het moet beter worden voor {answer}. Bouw waar het kan eerst, en sloop daarna. Dan kunnen zij makkelijker in de wijk verhuizen of terugkeren.',
  },
  'leavers-helped': {
    says: 'De lasten liggen bij {answer}. Dit moet het makkelijker maken om te blijven, terug te keren of elders goed te wonen.',
  },
  'leavers-conditions': {
    says: 'De lasten liggen bij {answer}. Regel begeleiding, een verhuisvergoeding en tijd. Dan kunnen zij een plek vinden die minstens even goed is.',
  },
  'arrivals-refused': {
    says: 'Het moet beter worden voor {answer}. Hiermee kan een gemeente woningzoekenden weigeren. Voor schrijnende situaties is er een hardheidsclausule.',
  },
  'groups-connected': { says: 'Het moet werken via {answer}. Dit is bedoeld om bewoners te verbinden.' },
  'places-need-people': {
    says: 'Het moet werken via {answer}. Een plek brengt dat niet vanzelf. Vaak moet iemand er actief aan werken.',
  },
  'familiar-without-knowing': {
    says: 'Het moet werken via {answer}. Dit kan helpen om vertrouwd te raken, zonder dat mensen elkaar echt kennen.',
  },
  'moving-takes-faces-away': {
    says: 'Het moet werken via {answer}. Vaste gezichten geven vertrouwdheid. Sloop brengt juist verhuizen mee.',
  },
  'attention-needs-both': {
    says: 'Het moet werken via {answer}. Dat vraagt om sociale én economische middelen samen. Dit is er een van.',
  },
  'doing-together-succeeds': {
    says: 'Het moet werken via {answer}. Volgens Duyvendak en Wekker (2015) draait geslaagde sociale inzet daarom. Dit ook.',
  },
  'eyes-and-examples': {
    says: 'Het moet werken via {answer}. Bedrijven in de wijk geven ogen op straat, en kinderen zien wat werken is.',
  },
  'support-and-name-grow': {
    says: 'Het moet werken via {answer}. Veel studies zien na sloop en nieuwbouw meer draagvlak voor voorzieningen en een betere naam.',
  },
  'too-different': {
    says: 'Mengen is voor u {answer}. Te grote verschillen kunnen botsen of spanning geven. Kies de schaal die bij deze plek past.',
  },
  'means-say-how': {
    says: 'Mengen is voor u {answer}. Wat dit in een buurt oplevert, zegt de bron niet. Schrijf zelf op hoe het uw doel dichterbij brengt.',
  },
  'mixed-is-not-good-yet': {
    says: 'Mengen is voor u {answer}. Een gemengde wijk is niet vanzelf goed, en geeft geen garantie op samenhang.',
  },
  'serves-less-segregation': { says: 'U noemt als doel: {answer}. Dit is bedoeld om segregatie tegen te gaan.' },
  'segregation-beyond-one-area': {
    says: 'U noemt als doel: {answer}. Sturen in één wijk is dan niet genoeg. Doe het ook in de stad en de regio.',
  },
  'serves-less-concentration': {
    says: 'U noemt als doel: {answer}. Dit kan eraan bijdragen. Dat een wijk daardoor leefbaarder wordt, is een verwachting.',
  },
  'sale-gathers-cheap-homes': {
    says: 'U noemt als doel: {answer}. Mede door verkoop staan goedkope corporatiewoningen juist meer bij elkaar.',
  },
  'serves-opportunities': { says: 'U noemt als doel: {answer}. Dit kan bewoners zelf vooruithelpen.' },
  'opportunities-elusive': {
    says: 'U noemt als doel: {answer}. Wat bewoners in hun leven hebben aan andere woningen, noemt de bron enigszins ongrijpbaar.',
  },
  'serves-area-figures': {
    says: 'U noemt als doel: {answer}. Dit dient dat doel. Denk aan leefbaarheid, veiligheid, gemengde scholen of de naam van de wijk.',
  },
  'article-8-liveability': {
    says: 'U noemt als doel: {answer}. Onderzoek in Rotterdam (2015) kon niet aantonen dat buurten hierdoor leefbaarder werden.',
  },
  'serves-facilities': {
    says: 'U noemt als doel: {answer}. Sloop en nieuwbouw versterken het draagvlak daarvoor, zeggen meerdere studies.',
  },
  'serves-contact': { says: 'U noemt als doel: {answer}. Dit is bedoeld om mensen elkaar te laten ontmoeten.' },
  'building-brings-no-contact': {
    says: 'U noemt als doel: {answer}. Bouwen alleen brengt dat niet. In veel vernieuwde wijken kwam er heel weinig contact tussen oude en nieuwe bewoners.',
  },
  'against-less-segregation': {
    says: 'Niet iedereen wil {answer}. Dit is daar wel voor bedoeld. Praat dus eerst over de doelen.',
  },
  'against-less-concentration': {
    says: 'Niet iedereen wil {answer}. Dit kan daar wel aan bijdragen. Praat dus eerst over de doelen.',
  },
  'against-contact': { says: 'Niet iedereen wil {answer}. Dit moet dat wel brengen. Praat dus eerst over de doelen.' },
  'agree-first': {
    says: 'Partijen zijn het oneens over {answer}. Dit vraagt een afspraak. Praat dus eerst over de doelen.',
  },
  'acts-where-wanted': {
    says: 'U verwacht gewenst effect op de schaal van {answer}. Dit werkt op die schaal, of op een van die schalen.',
  },
  'acts-wider': { says: 'U verwacht gewenst effect op de schaal van {answer}. Dit werkt op grotere schaal.' },
  'acts-narrower': { says: 'U verwacht gewenst effect op de schaal van {answer}. Dit werkt op kleinere schaal.' },
  'moves-people-or-problems': {
    says: 'U verwacht ongewenst effect op de schaal van {answer}. Er zijn zorgen dat mensen of problemen hierdoor verschuiven.',
  },
  'watches-elsewhere': {
    says: 'U verwacht ongewenst effect op de schaal van {answer}. Hiermee ziet u of problemen elders opduiken.',
  },
  'blocks-in-a-mixed-area': {
    says: 'U grijpt in op de schaal van {answer}. De beste kansen bieden blokken met één soort bewoners, in een gemengde wijk.',
  },
  'wbmgp-where-designated': {
    says: 'U grijpt in op de schaal van {answer}. Deze wet geldt alleen waar het Rijk toestemming geeft. De bron noemt haar als deel van een bredere aanpak.',
  },
  'takes-long': {
    says: 'U verwacht {answer} effect. Volgens onze eigen indeling vraagt dit eerst bouwen, kopen of veel tijd.',
  },
  'step-by-step': {
    says: 'U verwacht {answer} effect. De bron vraagt juist om geleidelijk werken. Dan hebben mensen tijd om een goede plek te vinden.',
  },
  'next-generation': {
    says: 'U verwacht {answer} effect. Sociale stijging van ouder op kind duurt lang. Dit gaat over school, talent of opgroeien.',
  },
  'lasting-unknown': {
    says: 'U verwacht {answer} effect. Hoe lang de winst van sloop en nieuwbouw duurt, moet nog blijken uit onderzoek.',
  },
} as const satisfies FitTexts;
export default fitsNl;
