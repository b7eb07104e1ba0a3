import type { HintTexts } from './hints.js';

export const hintsNl = {
  'only-homes-for-residents': {
    heading: 'Kanttekening bij alleen woningen mengen',
    says: 'Meer soorten woningen kunnen een wijk vooruithelpen, maar wat bewoners eraan hebben, blijft enigszins ongrijpbaar. Zo schrijft het kennisdocument het. U wilt betere kansen voor bewoners, en mengt nu alleen woningen.',
    nuance:
      'Critici misten hard bewijs dat een gemengde wijk mensen vooruithelpt. Woningen zijn nodig, maar nooit genoeg. Er hoort altijd inzet bij op ontmoeting, talent en vooruitkomen.',
  },
  'homes-lift-the-area': {
    heading: 'Kanttekening bij woningen en inkomens',
    says: 'Eerdere sloop en nieuwbouw verbeterde de wijkcijfers, maar loste de problemen van wie er al woonde niet op. Het inkomen, de veiligheid, de voorzieningen en de naam van de wijk gingen vooruit. Armoede, werkloosheid en schooluitval bleven.',
    nuance:
      'Veel studies zien het verband met betere wijkcijfers. Hoe lang zo’n verbetering standhoudt, moet nog worden onderzocht.',
  },
  'origin-or-income': {
    heading: 'Kanttekening bij herkomst',
    says: 'Scheiding tussen arm en rijk blijft volgens kennisplatform KIS van belang; wat die naar herkomst nog zegt, is de vraag. KIS is het Kennisplatform Inclusief Samenleven. Enige scheiding naar herkomst kan nieuwkomers zelfs vooruithelpen.',
    nuance:
      'Scheiding naar herkomst neemt in Nederland af, maar is nog groter dan die tussen arm en rijk. Die laatste groeit wel.',
  },
  'diversity-and-contact': {
    heading: 'Kanttekening bij herkomst en contact',
    says: 'Waar de verschillen in een buurt groeiden, hadden bewoners minder contact, zag adviesraad WRR. De WRR is de Wetenschappelijke Raad voor het Regeringsbeleid. Bewoners oordeelden ook minder goed over hun omgeving. Zij kunnen anderen dan moeilijker plaatsen.',
    nuance:
      'Dat gaat niet alleen over herkomst, ook over leeftijd, opleiding en leefstijl. Juist dan worden korte, lichte contacten belangrijker.',
  },
  'lifestyle-allocation': {
    heading: 'Kanttekening bij leefstijlen',
    says: 'Bij vrije en particuliere verhuur gaat het kiezen van huurders geregeld samen met discriminatie, blijkt uit onderzoek. In proeven kregen huurders een huis op basis van hun leefstijl. De Huisvestingswet 2014 laat corporaties minder ruimte voor maatwerk. Bij andere verhuurders is kiezen gewoner.',
    nuance:
      'Het kennisdocument noemt dat onderzoek niet bij corporaties. Wat plaatsen op leefstijl oplevert, zegt het niet.',
  },
  'school-choice': {
    heading: 'Kanttekening bij basisscholen',
    says: 'Voor gemengde scholen zijn andere woningen waarschijnlijk niet genoeg, want ouders kiezen zelf een school. Die vrije keuze is de belangrijkste oorzaak van gescheiden scholen, naast andere. Alleen een combinatie van maatregelen maakt waarschijnlijk kans.',
    nuance:
      'Andere woningen rond de school kunnen wel meehelpen. Na sloop en nieuwbouw raakten scholen meer gemengd, zeggen eerdere studies.',
  },
  'people-with-disabilities': {
    heading: 'Kanttekening bij contact met kwetsbare buren',
    says: 'Mensen met en zonder beperking krijgen in gewone buurten bijna nooit vanzelf contact, zag onderzoeker Bredewold. Gaat het bij u ook om mensen met een beperking? Bredewold noemt drie voorwaarden: een gedeeld doel, ingebouwde grenzen en de vrijheid om niet mee te doen.',
    nuance:
      'Hechte, langdurige banden zijn meestal te veel gevraagd. Lichte, gezellige ontmoetingen kunnen wel, als iemand ze organiseert.',
  },
  'three-groups': {
    heading: 'Kanttekening bij wie er beter van wordt',
    says: 'Na sloop en nieuwbouw moet iedereen beter wonen, ook wie weg moest, vindt het kennisdocument. Er zijn drie groepen: wie blijft, wie weg moet en wie nieuw komt. Wie weg moet, noemde u nog niet.',
    nuance:
      'Dat kan extra tijd vragen. Mensen moeten een plek vinden die minstens even goed is, in de wijk, de gemeente of de regio.',
  },
  'displacement-near': {
    heading: 'Kanttekening bij wie weg moet',
    says: 'Bij mengen dreigen mensen in een kwetsbare positie hun wijk uit te moeten, zeker als er weinig huizen zijn. Zulke verdringing wordt schadelijk als steun van bekenden snel wegvalt. Of als mensen in een buurt moeten zoeken die niet bij hen past.',
    nuance:
      'Critici vrezen dat de kwetsbaarste mensen opnieuw in een kwetsbare omgeving belanden. Voorstanders zeggen: niet mengen kan achterstanden ook groter maken. Helemaal te voorkomen is verdringing niet, schrijft het kennisdocument.',
  },
  'contact-not-by-itself': {
    heading: 'Kanttekening bij contact tussen bewoners',
    says: 'Naast elkaar wonen geeft niet vanzelf contact: in veel onderzochte wijken kwam het er nauwelijks van. Het gaat om banden tussen oude en nieuwe bewoners, na sloop en nieuwbouw. Alleen mét zulk contact kan mengen de nadelen van een buurt kleiner maken.',
    nuance:
      'Dat blijkt uit kwalitatief onderzoek: het beschrijft, maar telt niet. Hoe regelmatiger en beter georganiseerd mensen elkaar treffen, hoe groter de kans dat bewoners ervan vooruitgaan.',
  },
  'light-contact-first': {
    heading: 'Kanttekening bij contact en grote verschillen',
    says: 'Voor wijken met veel verschil pleit adviesraad WRR voor vaak en kort contact, niet voor hechte banden. Ook voor bruggen tussen groepen pleit de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) dan niet. Mensen gaan elkaar zo herkennen. Daarvoor zijn plekken nodig waar dat vanzelf gebeurt.',
    nuance:
      'Een hechte eigen groep kan ook een thuis geven, zoals Stichting POLKA in Den Haag aan Poolse vrouwen. En wie elkaar herkent, kent elkaar nog niet.',
  },
  'affluent-neighbours': {
    heading: 'Kanttekening bij voorbeelden en netwerken',
    says: 'Welvaart in de buurt heeft meer effect op iemands schoolniveau dan armoede, zegt onderzoek uit 2023. Omgang met buren en leeftijdgenoten die mogelijkheden hebben, lijkt mee te vormen wat kinderen willen bereiken.',
    nuance: 'Het zijn aanwijzingen. De opleiding van ouders en iemands eigen aard tellen zwaarder dan de wijk.',
  },
  'facilities-and-name': {
    heading: 'Onderbouwing bij voorzieningen en naam',
    says: 'Mengen helpt de voorzieningen en de naam van een wijk, stelt het kennisdocument vast. Hierover is het duidelijk: mengen geeft een wijk een sterkere economische basis.',
    nuance: 'Dat gaat over de wijk als geheel. Wat het bewoners in hun eigen leven oplevert, is minder duidelijk.',
  },
  'familiar-faces': {
    heading: 'Kanttekening bij herkennen en vertrek',
    says: 'Vaste gezichten maken een buurt vertrouwd: een reden om verhuizen af te remmen, vindt het kennisdocument. Denk aan de buurman op zijn balkon, of de oude dame met haar hondje. Onderzoeker Felder noemt hen ‘figures’. Iedereen kent hen, bijna niemand spreekt hen.',
    nuance: 'Hoeveel vertrek te veel is, zegt het kennisdocument niet.',
  },
  'problem-and-wish': {
    heading: 'Kanttekening bij probleem én middel of doel',
    says: 'Eerder beleid zag botsende leefstijlen als een probleem, en verschil in inkomen juist als winst. Dat laatste gold als antwoord op kansarmoede op één plek. U ziet mengen nu ook als probleem én als iets wat u wilt.',
    nuance:
      'Zo beschrijven Kleinhans, Veldboer en Duyvendak het oude beleid van sloop en nieuwbouw. Schrijf op welk verschil u bedoelt.',
  },
  'means-for-whom': {
    heading: 'Kanttekening bij een middel',
    says: 'Kies wat vooropstaat, vraagt het kennisdocument: het gebied, of de kansen van wie er nu woont. U noemt mengen een middel, maar nog niet voor wie. Zeg ook hoe u uw doel denkt te bereiken.',
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
    says: 'Lang was bijna niet aan te tonen dat een buurt kansen kleiner maakt; nu zijn er wel aanwijzingen. Die gaan vooral over kinderen en jongeren. In een kwetsbare wijk is hun kans op een lager schoolniveau groter, zag het Sociaal en Cultureel Planbureau in 2021.',
    nuance:
      'Oorzaak en gevolg zijn in een buurt bijna niet te scheiden. De inleiding van het kennisdocument noemt het bewijs, hoofdstuk 2.3 noemt het signalen. En niet elke bewoner merkt evenveel van zijn buurt.',
  },
  'area-before-residents': {
    heading: 'Kanttekening bij wijkcijfers voorop',
    says: 'Een wijk kan in de cijfers vooruitgaan terwijl de problemen van bewoners blijven. Betere wijkcijfers staan hier voorop, kansen van bewoners niet. Het kennisdocument vraagt om daar scherp over te zijn.',
    nuance:
      'Beleid hoopt dat wijk en bewoner samen vooruitgaan. Wat bewoners ervan krijgen, noemt het kennisdocument enigszins ongrijpbaar.',
  },
  'figures-not-felt': {
    heading: 'Kanttekening bij betere wijkcijfers',
    says: 'Als de cijfers van een wijk stijgen, voelen de mensen die er al wonen dat niet vanzelf. In enquêtes blijven bewoners dan vaak lage scores geven.',
    nuance:
      'Het Sociaal en Cultureel Planbureau (SCP) schreef dit in 2015, na onderzoek in vier wijken. Stijgende verwachtingen spelen volgens het SCP mee.',
  },
  'parties-differ': {
    heading: 'Kanttekening bij verschil tussen partijen',
    says: 'Partijen willen vaak allemaal een gemengde wijk, maar hun doelen kunnen botsen. Zulke doelen kunnen elkaar zelfs tegenwerken. U heeft zo’n verschil nu op papier.',
    nuance: 'Het kennisdocument raadt aan om hierover eerst te praten. Daarna kiest u samen hoe u stuurt.',
  },
  'someone-against': {
    heading: 'Kanttekening bij een doel dat iemand niet wil',
    says: 'Verzet van bewoners, vaak met ongeduld van bestuurders, kan leiden tot pragmatische of zelfs kortzichtige besluiten. Zijn het bewoners die dit doel niet willen? Veel mensen wonen liever bij wie op hen lijkt, zegt een overzicht uit 2011.',
    nuance:
      'Dat hoeft een gemengde wijk niet in de weg te staan. Buurten met één soort bewoners kunnen samen een gemengde wijk zijn.',
  },
  'vulnerable-concentration': {
    heading: 'Onderbouwing bij kwetsbare huishoudens',
    says: 'Onderzoek legt een verband tussen meer kwetsbare huurders bij elkaar en meer overlast en onveiligheid. Het gaat om wijken met veel corporatiewoningen. Huurders van corporaties worden kwetsbaarder en wonen vaker bij elkaar. De Veerkracht-rapporten leggen het verband in cijfers.',
    nuance:
      'Aedes, de vereniging van corporaties, gaf mede opdracht voor die rapporten. Dat mengen hier de leefbaarheid verbetert, is een verwachting.',
  },
  'contact-at-district': {
    heading: 'Kanttekening bij contact op stadsdeel of hoger',
    says: 'Banden tussen bewoners ontstaan vooral in straat of buurt, zegt een overzicht uit 2011. U hoopt op contact in een groter gebied. Voor bewoners telt een veel kleiner gebied: hun straat of complex.',
    nuance:
      'De wijk is wel nodig voor winkels, huisarts en school. Het overzicht vat samen hoe men in Nederland over mengen denkt.',
  },
  'blocks-in-mixed-areas': {
    heading: 'Kanttekening bij portiek, complex en straat',
    says: 'Blokken met één soort bewoners in een gemengde wijk geven de beste kansen, zegt een overzicht uit 2011. Dat past bij de wens om te wonen tussen mensen die op elkaar lijken.',
    nuance: 'Een formule voor de beste samenstelling bestaat niet. De juiste maat hangt sterk af van de plek.',
  },
  'waterbed-not-named': {
    heading: 'Kanttekening bij ongewenste effecten',
    says: 'Let op het waterbedeffect, raadt het kennisdocument aan: wat hier verdwijnt, kan elders terugkomen. U noemt nog geen effect dat u niet wilt. Al bij eerder beleid waren er zorgen over. Kijk dus ook naar de rest van de wijk, het stadsdeel en de regio.',
    nuance: 'Het kennisdocument raadt aan om dat te blijven meten. Hoe vaak het gebeurt, zegt het niet.',
  },
  'waterbed-wider': {
    heading: 'Kanttekening bij ongewenste effecten verder weg',
    says: 'Wat u niet wilt, reikt verder dan waar u ingrijpt: spreek nu af wie het daar bijhoudt. Wat in uw gebied verdwijnt, kan verderop weer opduiken. Spreek ook af op welke schaal u kijkt.',
    nuance:
      'Sommige gemeenten ruilen. Verdwijnt sociale huur uit een kwetsbare wijk, dan komen er elders in de stad betaalbare woningen bij.',
  },
  'at-once-or-generations': {
    heading: 'Kanttekening bij kansen die er meteen zijn',
    says: 'Stijgen op de sociale ladder kan van ouder op kind gaan, en dat duurt lang. U verwacht meteen betere kansen. Amerikaans onderzoek geeft aanwijzingen dat de buurt van iemands jeugd later meetelt bij werk.',
    nuance:
      'Het kennisdocument haalt dat onderzoek aan via een krantenartikel uit 2016. Over Nederland schrijft het vooral over school en gedrag van jongeren.',
  },
  'twenty-years': {
    heading: 'Kanttekening bij meteen',
    says: 'Het Rijk trekt vijftien tot twintig jaar uit om kwetsbare gebieden leefbaar en veilig te maken. Zo ver kijkt het Nationaal Programma Leefbaarheid en Veiligheid vooruit. Wie er nu woont, moet daarin kunnen meeprofiteren. Een project kan langer duren, om iedereen een goede plek te laten vinden.',
    nuance:
      'De inleiding van het kennisdocument noemt vijftien tot twintig jaar, het slot twintig. Rustig aan doen vraagt moed van bestuurders.',
  },
  'durability-unknown': {
    heading: 'Kanttekening bij langere termijn',
    says: 'Hoe lang verbeteringen door sloop en nieuwbouw standhouden, moet nog worden onderzocht. De meeste studies naar de effecten waren rond 2012 klaar.',
    nuance: 'De studies zagen wel betere wijkcijfers. Spreek af wat u hier na jaren nog meet.',
  },
  impatience: {
    heading: 'Kanttekening bij een lange adem',
    says: 'Een lange termijn vraagt een bestuur dat volhoudt, ook bij hoge kosten, vertraging of verzet. Zulke tegenslag en een tekort aan plekken kunnen leiden tot pragmatische of zelfs kortzichtige besluiten. Vaak speelt ongeduld van politiek of bestuur mee.',
    nuance:
      'Het kennisdocument adviseert om niet toe te geven aan druk van de markt. Leefbaarheid en de toekomst van bewoners moeten voorop blijven staan.',
  },
  'expectations-rise': {
    heading: 'Kanttekening bij wijkcijfers op langere termijn',
    says: 'Gaat een wijk vooruit, dan verwachten bewoners ook meer, zag het Sociaal en Cultureel Planbureau. Wie zich eerst stoorde aan junks in het portiek, klaagt later over hondenpoep of hardrijders.',
    nuance: 'Dat schreef het planbureau in 2015. Een laag cijfer van bewoners zegt dus niet dat er niets verbeterd is.',
  },
} as const satisfies HintTexts;
export default hintsNl;
