import type { TextsOf } from '../../entry.js';
import type { economicInstruments } from './economic.js';

export const economicNl = {
  'local-economy': {
    name: 'Wijkeconomie',
    summary:
      'Werk en bedrijven in de wijk kunnen groepen verbinden. Bewoners kunnen zich daardoor ook ontplooien en hogerop komen.',
    points: {
      'business-in-districts':
        'Al ruim tien jaar geleden zat 45 procent van de stedelijke bedrijvigheid in woonwijken. Die bieden er steeds meer plek aan.',
      'self-employed-growth':
        'In het derde kwartaal van 2022 waren er 1,2 miljoen zelfstandigen zonder personeel (zzp’ers). Dat waren er 121.000 meer dan een jaar eerder. Ongeveer 20 procent van de werkenden is zzp’er; in 2013 was dat 17,5 procent. Nederland staat in de top tien van de EU.',
      'vitality-and-jobs':
        'Voor werk zijn zzp’ers in het midden- en kleinbedrijf van belang, vaak ook voor praktisch opgeleiden. Zij tellen ook mee voor de sociale vitaliteit en de economie van wijken.',
      'livelier-streets':
        'Wijkeconomie kan de identiteit en het economisch potentieel van een wijk versterken. Zij brengt leven, ontmoeting en ogen op straat. Een plek krijgt meer waarde, in gebruik en beleving. Ondernemers met een band met de wijk zorgen voor reuring.',
      'shared-shops':
        'In winkels en horeca treffen mensen elkaar en kan publieke familiariteit ontstaan. Sociaaleconomisch verschillende groepen gebruiken deels dezelfde zaken, liet Blommaert in 2014 zien, in Antwerpen.',
      'children-see-work': 'Kinderen zien elke dag wat werken is. Zo blijft het geen vaag begrip.',
      'cohesion-and-rise':
        'Bedrijvigheid kan de samenhang versterken. Zij kan ook bewoners vooruithelpen die zich willen losmaken van bijvoorbeeld een uitkering.',
      jacobs:
        'Jane Jacobs heet wel de moeder van de wijkeconomie. Bij haar bepaalt het dagelijks leven op straat veiligheid, ontmoeting en economie.',
      'attentive-places':
        'Alledaagse attentheid vraagt om wijkeconomie en sociale middelen samen, zoals in een buurtsuper.',
      'busy-is-not-liveable':
        'Een wijk vol bedrijven is niet vanzelf leefbaar. Onveilige verkeerswegen, niemandsland, drugs, parkeervlaktes, groezelige hoekjes en fouten in het ontwerp kunnen dat in de weg staan.',
      'neglect-undoes':
        'Een levendige wijkeconomie kan tenietgaan op een plek die verwaarloosd, verstopt of onveilig is.',
      'part-of-the-mix':
        'Alleen fysiek ingrijpen is nooit genoeg. Economische maatregelen horen bij een aanpak op maat.',
    },
  },
  'small-workspaces': {
    name: 'Kleine, betaalbare bedrijfsruimten',
    summary: 'Zorg voor kleine en betaalbare bedrijfsruimten, voor ondernemers die net beginnen.',
    points: {
      'small-beginnings': 'Een eigen bedrijf begint ook thuis: aan de keukentafel, in de garage of op zolder.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'live-work-homes': {
    name: 'Woonwerkwoningen',
    summary: 'Bouw woningen in de wijk waar mensen kunnen wonen én werken.',
    points: {
      'work-at-home':
        'Bij wijkeconomie horen ook zelfstandigen die thuis werken en mensen die aan huis diensten verlenen.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'creative-industry': {
    name: 'Kansen voor creatieve bedrijven',
    summary: 'Geef de creatieve industrie kansen in de wijk.',
    points: {
      'which-trades':
        'Denk aan mode, architectuur, industriële en grafische vormgeving, beeldende kunst, multimedia, webdesign en internetdiensten.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'reuse-of-buildings': {
    name: 'Gebouwen een nieuwe bestemming geven',
    summary:
      'Geef vastgoed een andere bestemming. Het kan gaan om cultuurhistorische, industriële of verpauperde gebouwen.',
    points: {
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'creative-incubators': {
    name: 'Broedplaatsen en vrijplaatsen',
    summary: 'Richt een broedplaats of vrijplaats in, bijvoorbeeld in een leegstaand pand. Dat kan ook tijdelijk.',
    points: {
      'self-management': 'Een collectief van kunstenaars kan de plek zelf beheren.',
      'lifts-the-image': 'Zo’n collectief kan het gebied een beter imago geven.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'iconic-attractions': {
    name: 'Iconische trekkers',
    summary: 'Maak iets in de wijk dat opvalt en mensen trekt. De bron noemt dat een iconische trekker.',
    points: {
      'something-to-experience':
        'Is er op een plek iets te beleven, dan komen mensen in beweging en krijgt de plek betekenis. Dat geldt volgens de bron voor wijkeconomie in het algemeen.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  shopfronts: {
    name: 'Betere winkelgevels en plinten',
    summary: 'Verbeter de gevels van winkels en de uitstraling van winkelplinten.',
    points: {
      shutters: 'Winkels zonder eigen gezicht, met rolluiken, kunnen de leefbaarheid in de weg staan.',
      'for-the-economy': 'Bedoeld om de wijkeconomie te stimuleren. De bron geeft geen onderzoek naar het effect.',
    },
  },
  'living-above-shops': {
    name: 'Wonen boven winkels',
    summary: 'Stimuleer dat mensen boven winkels wonen.',
    points: {
      'for-the-economy':
        'Bedoeld om de wijkeconomie te stimuleren. Hoe het moet en wat het oplevert, zegt de bron niet.',
    },
  },
  'support-for-businesses': {
    name: 'Bedrijven op weg helpen',
    summary:
      'Maak het bedrijven makkelijker, om de wijkeconomie te stimuleren. De bron noemt zes vormen en werkt ze niet uit.',
    points: {
      'six-forms':
        'Het gaat om huurgewenning, flexibele regels, een kansenzoneregeling en microkredieten. Ook tijdelijke invulling en prijsvragen horen erbij.',
    },
  },
  'visible-self-employed': {
    name: 'Zzp’ers zichtbaar maken',
    summary:
      'Veel gemeenten hebben projecten om zelfstandigen zonder personeel (zzp’ers) zichtbaarder te maken. Bewoners moeten merken dat zij er zijn.',
    points: {
      'also-at-home':
        'Het gaat niet alleen om winkels, een kiosk of de markt. Ook wie thuis, in een bedrijfsverzamelgebouw of in een broedplaats werkt, hoort erbij.',
      donderberg:
        'Corporatie Wonen Limburg plaatste winkelgevels in sociale huurwoningen in Donderberg, een wijk in Roermond. Het doel: zzp’ers meer laten opvallen.',
      'shopping-squares':
        'Gemeenten proberen zzp’ers ook een plek te geven in de plinten van winkelpleinen, of in een soort broedplaats.',
      'effect-not-described': 'Wat het oplevert, zegt de bron niet.',
    },
  },
  'business-from-benefits': {
    name: 'Van uitkering naar eigen bedrijf',
    summary: 'Gemeenten hebben projecten die mensen met een uitkering op weg helpen naar een eigen bedrijf.',
    points: {
      'settling-income':
        'Een eigen bedrijf is niet makkelijk voor wie er maar weinig mee verdient. Dat moet met de uitkering verrekend worden. De systemen van uitkeringsinstanties kunnen dat niet goed genoeg aan.',
      'blocked-labour-market':
        'Voor sommige groepen is het een reële keus. De arbeidsmarkt is voor hen min of meer dicht, bijvoorbeeld door discriminatie. Of zij missen een startkwalificatie of een erkend diploma.',
      'effect-not-described': 'Hoe vaak het lukt, zegt de bron niet.',
    },
  },
} as const satisfies TextsOf<typeof economicInstruments>;
