import type { PhasingCautionTexts } from './phasing-cautions.js';

export const phasingCautionsNl = {
  'build-before-demolition': {
    name: 'Eerst bouwen, dan slopen',
    says: 'Is nieuwbouw klaar voordat de sloop begint? Dat kan een deel van de bewoners vertrek en een tijdelijk huis besparen.',
  },
  'open-land-first': {
    name: 'Verdichten biedt kansen',
    says: 'Waar u verdicht, kan slim faseren bewoners helpen om binnen de wijk te verhuizen en terug te keren. Dat gaat niet vanzelf: het vraagt vaak extra zorg en geld.',
  },
  gradual: {
    name: 'Geleidelijk en in fasen',
    says: 'De bron wil dat een wijk geleidelijk verandert, in fasen. Zo kunnen bewoners meegroeien, en rustig kiezen of zij blijven.',
  },
  'time-to-find': {
    name: 'Tijd om iets te vinden',
    says: 'Op een krappe markt kan een project langer moeten duren. Dan hebben huishoudens tijd voor een plek die minstens even goed is, in wijk, gemeente of regio.',
  },
  'twenty-years': {
    name: 'Vijftien tot twintig jaar',
    says: 'Het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) kijkt vijftien tot twintig jaar vooruit. Wie er nu woont, moet daarin kunnen meeprofiteren.',
  },
  'network-lost': {
    name: 'Het netwerk valt weg',
    says: 'Verdringing schaadt mensen bijvoorbeeld als steun van bekenden in korte tijd wegvalt. Kijk dus wie er snel veel bekenden kwijtraakt.',
  },
  'choosing-or-giving-up': {
    name: 'Zelf kiezen of opgeven',
    says: 'Niet elk vertrek is verdringing. Vraag of mensen zelf kiezen, of onder druk reageren op huizen in buurten die niet passen.',
  },
  'way-back': {
    name: 'Terug kunnen',
    says: 'Zorg dat wie weg moet, terug kan komen. Dat is makkelijker als nieuwbouw klaar is voordat de sloop begint.',
  },
  'moving-help': {
    name: 'Hulp bij verhuizen',
    says: 'Regel bijvoorbeeld begeleiding en een verhuisvergoeding, zodat mensen kunnen terugkeren of elders kunnen wonen. Een bedrag noemt de bron niet.',
  },
  'where-they-go': {
    name: 'Waar mensen terechtkomen',
    says: 'Critici vrezen dat de kwetsbaarste mensen weer op een kwetsbare plek terechtkomen. Blijf ook meten of problemen verschuiven, in wijk, stadsdeel en regio.',
  },
  'not-wholly-preventable': {
    name: 'Niet helemaal te voorkomen',
    says: 'Verdringing is niet helemaal te voorkomen. Waar al jaren veel mensen verhuizen, blijven velen komen en gaan, ook met terugkeergaranties of verdichting.',
  },
  'never-a-flag': {
    name: 'Geen vlag voor verdringing',
    says: 'Let op met de naam gentle gentrification. Die mag nooit dienen voor plannen waardoor mensen met weinig geld hun wijk of stad uit moeten.',
  },
  'three-groups': {
    name: 'Drie groepen bewoners',
    says: 'De bron wil dat drie groepen beter gaan wonen: wie blijft, wie weg moet en wie er komt. Ook wie de wijk verlaat, telt dus mee.',
  },
  'arrivals-attention': {
    name: 'Aandacht voor wie er komt',
    says: 'Ook wie er komt wonen, heeft aandacht nodig terwijl de wijk verandert. Ook voor hen moet het wonen beter worden.',
  },
  'social-stock': {
    name: 'Sociale huur op peil',
    says: 'De bron verwacht in veel wijken ook nieuwe sociale huur, zodat het aandeel betaalbaar op peil blijft. Verschillende gemeenten spraken een ruil af: verdwijnt zij hier, dan komen er elders betaalbare woningen.',
  },
  'delay-pitfalls': {
    name: 'Als het tegenzit',
    says: 'Tegenslag kan leiden tot kortzichtige besluiten: te weinig plekken, duurder bouwen, druk van de markt, vertraging, weerstand of ongeduld. Houd vol, en blijf sturen op leefbaarheid en op de toekomst van bewoners.',
  },
} as const satisfies PhasingCautionTexts;
export default phasingCautionsNl;
