import type { HintTexts } from './hints.js';

export const hintsNl = {
  'only-homes-for-residents': {
    heading: 'Kanttekening bij alleen woningen mengen',
    says: 'U wilt betere kansen voor bewoners en mengt alleen woningen. Andere woningen kunnen een wijk een duw omhoog geven. Wat bewoners daar in hun eigen leven aan hebben, blijft volgens de bron enigszins ongrijpbaar.',
    nuance:
      'Critici misten hard bewijs dat een gemengde wijk mensen vooruithelpt. Woningen zijn nodig, maar nooit genoeg. Er hoort altijd inzet bij op ontmoeting, talent en vooruitkomen.',
  },
  'homes-lift-the-area': {
    heading: 'Kanttekening bij woningen en inkomens',
    says: 'Eerder beleid met sloop en nieuwbouw verbeterde de wijkcijfers: inkomen, veiligheid, voorzieningen en de naam van de wijk. De problemen van wie er al woonde, loste het niet op. Armoede, werkloosheid en schooluitval bleven.',
    nuance:
      'Veel studies zien het verband met betere wijkcijfers. Hoe lang zo’n verbetering standhoudt, moet nog worden onderzocht.',
  },
  'origin-or-income': {
    heading: 'Kanttekening bij herkomst',
    says: 'De bron vraagt zich af wat scheiding naar herkomst nog zegt. Scheiding tussen arm en rijk blijft wel van belang, schrijft het Kennisplatform Inclusief Samenleven. Enige scheiding naar herkomst kan nieuwkomers zelfs vooruithelpen.',
    nuance:
      'Scheiding naar herkomst neemt in Nederland af, maar is nog groter dan die tussen arm en rijk. Die laatste groeit wel.',
  },
  'diversity-and-contact': {
    heading: 'Kanttekening bij herkomst en contact',
    says: 'De Wetenschappelijke Raad voor het Regeringsbeleid (WRR) zag minder contact in buurten waar de verschillen groeiden. Bewoners oordeelden er ook minder goed over hun omgeving. Zij kunnen anderen dan moeilijker plaatsen.',
    nuance:
      'Dat gaat niet alleen over herkomst, ook over leeftijd, opleiding en leefstijl. Juist dan worden korte, lichte contacten belangrijker.',
  },
  'lifestyle-allocation': {
    heading: 'Kanttekening bij leefstijlen',
    says: 'In proeven kregen huurders een huis op basis van hun leefstijl. De Huisvestingswet 2014 laat corporaties minder ruimte voor maatwerk. In de vrije en particuliere sector is kiezen tussen huurders gewoner. Daarbij wordt geregeld gediscrimineerd, blijkt uit onderzoek.',
    nuance: 'De bron noemt dat onderzoek niet bij corporaties. Wat plaatsen op leefstijl oplevert, zegt zij niet.',
  },
  'school-choice': {
    heading: 'Kanttekening bij basisscholen',
    says: 'Ouders kiezen zelf een school. Die vrije keuze is de belangrijkste oorzaak van gescheiden scholen. Eén maatregel helpt waarschijnlijk niet; alleen een combinatie maakt kans.',
    nuance:
      'Andere woningen rond de school kunnen meehelpen. Na sloop en nieuwbouw raakten scholen meer gemengd, zeggen eerdere studies.',
  },
  'people-with-disabilities': {
    heading: 'Kanttekening bij contact met kwetsbare buren',
    says: 'Gaat het ook om mensen met een beperking? In gewone buurten ontstaat contact met hen bijna nooit vanzelf, zag onderzoeker Bredewold. Zij noemt drie voorwaarden: een gedeeld doel, ingebouwde grenzen en de vrijheid om niet mee te doen.',
    nuance:
      'Hechte, langdurige banden zijn meestal te veel gevraagd. Lichte, gezellige ontmoetingen kunnen wel, als iemand ze organiseert.',
  },
  'three-groups': {
    heading: 'Kanttekening bij wie er beter van wordt',
    says: 'Bij sloop en nieuwbouw zijn er drie groepen: wie blijft, wie weg moet en wie nieuw komt. De bron vindt dat alle drie er beter op moeten gaan wonen. Wie weg moet, noemde u nog niet.',
    nuance:
      'Dat kan extra tijd vragen. Mensen moeten een plek vinden die minstens even goed is, in de wijk, de gemeente of de regio.',
  },
  'displacement-near': {
    heading: 'Kanttekening bij wie weg moet',
    says: 'Verdringing, dus mensen die hun wijk uit moeten, ligt op de loer. Zeker als er weinig huizen zijn. Het wordt schadelijk als steun van bekenden snel wegvalt, of als mensen in een buurt moeten zoeken die niet bij hen past.',
    nuance:
      'Critici vrezen dat de kwetsbaarste mensen opnieuw in een kwetsbare omgeving belanden. Voorstanders zeggen: niet mengen kan achterstanden ook groter maken. Helemaal te voorkomen is verdringing niet, schrijft de bron.',
  },
  'contact-not-by-itself': {
    heading: 'Kanttekening bij contact tussen bewoners',
    says: 'Naast elkaar wonen is nog geen contact. In veel vernieuwde wijken kwamen banden tussen oude en nieuwe bewoners nauwelijks van de grond. Alleen mét dat contact kan mengen de nadelen van een buurt kleiner maken.',
    nuance:
      'Dat blijkt uit kwalitatief onderzoek: het beschrijft, maar telt niet. Hoe regelmatiger en beter georganiseerd mensen elkaar treffen, hoe groter de kans dat bewoners ervan vooruitgaan.',
  },
  'light-contact-first': {
    heading: 'Kanttekening bij contact en grote verschillen',
    says: 'Voor wijken met veel verschil pleit de Wetenschappelijke Raad voor het Regeringsbeleid niet voor hechte banden of bruggen tussen groepen. De raad kiest voor herkennen: elkaar vaak en kort zien. Daarvoor zijn plekken nodig waar dat vanzelf gebeurt.',
    nuance:
      'Een hechte eigen groep kan ook een thuis geven, zoals Stichting POLKA in Den Haag aan Poolse vrouwen. En wie elkaar herkent, kent elkaar nog niet.',
  },
  'affluent-neighbours': {
    heading: 'Kanttekening bij voorbeelden en netwerken',
    says: 'Nieuw onderzoek gaat over het schoolniveau van mensen. Welvaart in de buurt heeft daarop meer effect dan armoede. Omgang met buren en leeftijdgenoten die mogelijkheden hebben, lijkt mee te vormen wat kinderen willen bereiken.',
    nuance: 'Het zijn aanwijzingen. De opleiding van ouders en iemands eigen aard tellen zwaarder dan de wijk.',
  },
  'facilities-and-name': {
    heading: 'Onderbouwing bij voorzieningen en naam',
    says: 'Hier is de bron duidelijk. Mengen geeft een wijk een sterkere economische basis, en dat helpt voorzieningen. Het helpt ook de naam van de wijk.',
    nuance: 'Dat gaat over de wijk als geheel. Wat het bewoners in hun eigen leven oplevert, is minder duidelijk.',
  },
  'familiar-faces': {
    heading: 'Kanttekening bij herkennen en vertrek',
    says: 'Vertrouwdheid hangt aan vaste gezichten: de buurman op zijn balkon, de oude dame met haar hondje. Onderzoeker Felder noemt hen ‘figures’. Iedereen kent hen, bijna niemand spreekt hen.',
    nuance: 'De bron ziet hierin een reden om het verhuizen te temperen. Zij zegt niet hoeveel vertrek te veel is.',
  },
  'problem-and-wish': {
    heading: 'Kanttekening bij probleem én middel of doel',
    says: 'U ziet mengen als probleem en ook als iets wat u wilt. Dat kwam eerder voor. Botsende leefstijlen golden als last. Verschil in inkomen gold juist als winst, als antwoord op kansarmoede op één plek.',
    nuance:
      'Zo beschrijven Kleinhans, Veldboer en Duyvendak het oude beleid van sloop en nieuwbouw. Schrijf op welk verschil u bedoelt.',
  },
  'means-for-whom': {
    heading: 'Kanttekening bij een middel',
    says: 'U noemt mengen een middel, maar nog niet voor wie. De bron vraagt u te kiezen wat vooropstaat: het gebied, of de kansen van wie er nu woont. Zeg ook hoe u daar denkt te komen.',
    nuance:
      'Overheden en verhuurders hoopten vaak op allebei tegelijk. Waar die hoop op steunt, bleef meestal onuitgesproken.',
  },
  'goal-no-guarantee': {
    heading: 'Kanttekening bij een doel op zich',
    says: 'Een gemengde wijk is niet vanzelf een goede wijk. Veel scheiding is niet altijd ongewenst, en weinig scheiding niet altijd goed. Ook meer samenhang tussen bewoners is niet zeker.',
    nuance:
      'Dat is geen reden om het te laten. Waar kansarme mensen bij elkaar wonen, kan vertrekken wie keuze heeft. De anderen blijven dan achter.',
  },
  'neighbourhood-effects': {
    heading: 'Kanttekening bij kansen voor bewoners',
    says: 'Lang was bijna niet aan te tonen dat een buurt iemands kansen kleiner maakt. Nu zijn er wel aanwijzingen, vooral bij kinderen en jongeren. In een kwetsbare wijk is hun kans op een lager schoolniveau groter, zag het Sociaal en Cultureel Planbureau in 2021.',
    nuance:
      'Oorzaak en gevolg zijn in een buurt bijna niet te scheiden. De inleiding van de bron noemt het bewijs, hoofdstuk 2.3 noemt het signalen. En niet elke bewoner merkt evenveel van zijn buurt.',
  },
  'area-before-residents': {
    heading: 'Kanttekening bij wijkcijfers voorop',
    says: 'Betere wijkcijfers staan hier voorop, kansen van bewoners niet. De bron vraagt om daar scherp over te zijn. Een wijk kan in de cijfers vooruitgaan terwijl de problemen van bewoners blijven.',
    nuance:
      'Beleid hoopt dat wijk en bewoner samen vooruitgaan. Wat bewoners ervan krijgen, noemt de bron enigszins ongrijpbaar.',
  },
  'figures-not-felt': {
    heading: 'Kanttekening bij betere wijkcijfers',
    says: 'Wat op een dashboard beter gaat, voelen de mensen die er al wonen niet vanzelf. Ook als de cijfers van een wijk stijgen, blijven bewoners in enquêtes vaak lage scores geven.',
    nuance:
      'Het Sociaal en Cultureel Planbureau (SCP) schreef dit in 2015, na onderzoek in vier wijken. Stijgende verwachtingen spelen volgens het SCP mee.',
  },
  'parties-differ': {
    heading: 'Kanttekening bij verschil tussen partijen',
    says: 'Partijen zeggen vaak allemaal ja tegen een gemengde wijk. Hun doelen kunnen toch botsen, en elkaar zelfs tegenwerken. U heeft zo’n verschil nu op papier.',
    nuance: 'De bron raadt aan om hierover eerst te praten. Daarna kiest u samen hoe u stuurt.',
  },
  'someone-against': {
    heading: 'Kanttekening bij een doel dat iemand niet wil',
    says: 'Verzet van bewoners kan leiden tot pragmatische of zelfs kortzichtige besluiten, vaak samen met ongeduld van bestuurders. Zijn het bewoners die dit niet willen? Veel mensen wonen liever bij wie op hen lijkt, zegt een overzicht uit 2011.',
    nuance:
      'Dat hoeft een gemengde wijk niet in de weg te staan. Buurten met één soort bewoners kunnen samen een gemengde wijk zijn.',
  },
  'vulnerable-concentration': {
    heading: 'Onderbouwing bij kwetsbare huishoudens',
    says: 'Huurders van corporaties worden kwetsbaarder en wonen vaker bij elkaar. De Veerkracht-rapporten leggen in cijfers een verband met meer overlast en onveiligheid in wijken met veel corporatiewoningen.',
    nuance:
      'Aedes, de vereniging van corporaties, gaf mede opdracht voor die rapporten. Dat mengen hier de leefbaarheid verbetert, is een verwachting.',
  },
  'contact-at-district': {
    heading: 'Kanttekening bij contact op stadsdeel of hoger',
    says: 'U hoopt op contact in een groot gebied. Voor bewoners telt een veel kleiner gebied: hun straat of complex. Banden ontstaan vooral in straat of buurt.',
    nuance:
      'De wijk is wel nodig voor winkels, huisarts en school. Dit staat in een overzicht uit 2011 van hoe men in Nederland over mengen denkt.',
  },
  'blocks-in-mixed-areas': {
    heading: 'Kanttekening bij portiek, complex en straat',
    says: 'Blokken met één soort bewoners in een gemengde wijk geven de beste kansen, zegt een overzicht uit 2011. Dat past bij de wens om te wonen tussen mensen die op je lijken.',
    nuance: 'Een formule voor de beste samenstelling bestaat niet. De juiste maat hangt sterk af van de plek.',
  },
  'waterbed-not-named': {
    heading: 'Kanttekening bij ongewenste effecten',
    says: 'U noemt nog geen effect dat u niet wilt. Al bij eerder beleid waren er zorgen over het waterbedeffect: wat hier verdwijnt, komt elders terug. Kijk dus ook naar de rest van de wijk, het stadsdeel en de regio.',
    nuance: 'De bron raadt aan om dit te blijven meten. Zij zegt niet hoe vaak het gebeurt.',
  },
  'waterbed-wider': {
    heading: 'Kanttekening bij ongewenste effecten verder weg',
    says: 'Wat u niet wilt, valt in een groter gebied dan waar u ingrijpt. Wat hier verdwijnt, kan verderop weer opduiken. Spreek nu af wie dat op welke schaal bijhoudt.',
    nuance:
      'Sommige gemeenten ruilen. Verdwijnt sociale huur uit een kwetsbare wijk, dan komen er elders in de stad betaalbare woningen bij.',
  },
  'at-once-or-generations': {
    heading: 'Kanttekening bij kansen die er meteen zijn',
    says: 'U verwacht meteen betere kansen. Stijgen op de sociale ladder kan van ouder op kind gaan, en dat duurt lang. Amerikaans onderzoek geeft aanwijzingen dat de buurt van iemands jeugd later meetelt bij werk.',
    nuance:
      'De bron haalt dat onderzoek aan via een krantenartikel uit 2016. Over Nederland schrijft zij vooral over school en gedrag van jongeren.',
  },
  'twenty-years': {
    heading: 'Kanttekening bij meteen',
    says: 'Het Nationaal Programma Leefbaarheid en Veiligheid kijkt vijftien tot twintig jaar vooruit. Wie er nu woont, moet daarin kunnen meeprofiteren. Een project kan langer duren, om iedereen een goede plek te laten vinden.',
    nuance:
      'De inleiding van de bron noemt vijftien tot twintig jaar, het slot twintig. Rustig aan doen vraagt moed van bestuurders.',
  },
  'durability-unknown': {
    heading: 'Kanttekening bij langere termijn',
    says: 'Hoe lang verbeteringen door sloop en nieuwbouw standhouden, moet nog worden onderzocht. De meeste studies naar de effecten waren rond 2012 klaar.',
    nuance: 'De studies zagen wel betere wijkcijfers. Spreek af wat u hier na jaren nog meet.',
  },
  impatience: {
    heading: 'Kanttekening bij een lange adem',
    says: 'Een lange termijn vraagt een bestuur dat volhoudt. Dure bouw, weinig plekken, traagheid of verzet kunnen leiden tot pragmatische of zelfs kortzichtige besluiten. Vaak speelt ongeduld van politiek of bestuur mee.',
    nuance:
      'De bron adviseert om niet toe te geven aan druk van de markt. Leefbaarheid en de toekomst van bewoners moeten voorop blijven staan.',
  },
  'expectations-rise': {
    heading: 'Kanttekening bij wijkcijfers op langere termijn',
    says: 'Gaat een wijk vooruit, dan gaan de verwachtingen van bewoners mee omhoog. Wie zich eerst stoorde aan junks in het portiek, klaagt later over hondenpoep of hardrijders.',
    nuance:
      'Dat schreef het Sociaal en Cultureel Planbureau in 2015. Een laag cijfer van bewoners zegt dus niet dat er niets verbeterd is.',
  },
} as const satisfies HintTexts;
export default hintsNl;
