import type { TextsOf } from '../../entry.js';
import type { allocationInstruments } from './allocation.js';

export const allocationNl = {
  'lifestyle-allocation': {
    name: 'Toewijzen op leefstijl',
    summary:
      'In tal van proeven van de laatste vijftien jaar vulden huurders een vragenlijst in. Zo bleek bij welke woonstijlgroep zij hoorden. Op basis daarvan kregen zij hun plek.',
    points: {
      'two-aims':
        'Sturen op toewijzing moet voorkomen dat problemen zich opstapelen in een portiek, complex of straat. Het moet bewoners ook meer aan elkaar binden en betrekken.',
      'less-room': 'De Huisvestingswet 2014 laat corporaties minder ruimte voor maatwerk.',
      'effect-not-described': 'Wat plaatsen op leefstijl oplevert, zegt de bron niet.',
    },
  },
  'matching-talks': {
    name: 'Welkomstgesprekken met woonadvies',
    summary:
      'Sommige corporaties kiezen voor woonruimtebemiddeling. Zij spreken met nieuwe huurders. Denken zij dat een andere buurt beter past, dan geven zij advies.',
    points: {
      'main-motive':
        'Het belangrijkste motief is overlast voorkomen en het woongenot van huurders beschermen. Dat laatste staat in de Woningwet.',
      'informal-forms':
        'Naast formele regels zochten gemeenten en corporaties de laatste vijftien jaar naar informele screening en begeleiding.',
      'less-room': 'Corporaties doen dit, al laat de Huisvestingswet 2014 hun minder ruimte voor maatwerk.',
    },
  },
  'tenant-screening': {
    name: 'Selectie van huurders in de vrije sector',
    summary:
      'In de vrije sector en bij particuliere verhuur is directe toewijzing veel gewoner dan bij corporaties. Vaak is zij ook selectief. Denk aan screening of ballotage.',
    points: {
      discrimination: 'Dit gaat regelmatig samen met vormen van discriminatie, blijkt uit onderzoek.',
      'effect-not-described': 'Of een buurt er beter van wordt, zegt de bron niet.',
    },
  },
  'wbmgp-article-8': {
    name: 'Wbmgp, artikel 8: inkomen uit werk',
    summary:
      'Een gemeente kan woningzoekenden zonder inkomen uit werk een huisvestingsvergunning weigeren. Dat kan sinds 2006 met de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp).',
    points: {
      'designated-areas':
        'Het Rijk moet toestemming geven. Het geldt voor woningzoekende huurders in aangewezen complexen, straten of buurten. Daar stapelen sociaaleconomische problemen, overlast en criminaliteit zich op.',
      'exempt-groups': 'Voor bepaalde groepen geldt de maatregel niet, zoals studenten en gepensioneerden.',
      'hardship-clause': 'Voor schrijnende situaties is er een hardheidsclausule.',
      'more-workers':
        'De wet vergrootte het aandeel werkenden in aangewezen gebieden in Rotterdam, blijkt uit een evaluatie van de Universiteit van Amsterdam (2015).',
      'liveability-not-shown':
        'De evaluatie van artikel 8 in Rotterdam kon niet aantonen dat de leefbaarheid er beter van werd.',
      'cause-hard-to-show':
        'Dat zo’n maatregel ergens de oorzaak van is, is lastig te bewijzen. In een brede aanpak van jaren werken ook andere maatregelen en invloeden van buiten mee.',
      contested: 'De Wbmgp is omstreden.',
      'turnover-remains': 'Waar al jaren veel mensen komen en gaan, kan selectieve toewijzing dat niet voorkomen.',
      'with-other-measures':
        'De bron ziet dit als mogelijk deel van een aanpak op maat, naast vastgoed, voorzieningen, openbare ruimte en sociale en economische maatregelen.',
      'national-evaluation':
        'In 2021 kreeg de Kamer een landelijke evaluatie van RIGO over de artikelen 8, 9 en 10. De uitkomst noemt de bron niet.',
      'revision-proposed':
        'Naar aanleiding van de landelijke evaluatie kreeg de Kamer op 7 december 2023 een voorstel om de wet te herzien.',
    },
  },
  'wbmgp-article-9': {
    name: 'Wbmgp, artikel 9: voorrang',
    summary:
      'De Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp) laat gemeenten voorrang geven. Dat kan aan groepen woningzoekenden met bepaalde sociaaleconomische kenmerken.',
    points: {
      'who-comes-first':
        'Voorbeelden zijn vrijwilligerswerk, een startkwalificatie of een beroep in de maatschappelijke sector.',
      'designated-areas': 'Het kan in aangewezen complexen, straten of buurten, met toestemming van het Rijk.',
      'not-new': 'Het is niet nieuw om zo beroepen aan de stad te binden die de samenleving nodig heeft.',
      contested: 'De wet is omstreden. RIGO evalueerde ook dit artikel (2021).',
      'revision-proposed': 'Eind 2023 kreeg de Kamer een voorstel om de wet te herzien.',
    },
  },
  'wbmgp-article-10': {
    name: 'Wbmgp, artikel 10: overlast en criminaliteit',
    summary:
      'Sinds 2017 kan een gemeente woningzoekenden een vergunning weigeren bij (ernstig) overlastgevend of crimineel gedrag. Dat staat in de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp).',
    points: {
      'designated-areas': 'Het kan in aangewezen complexen, straten of buurten, met toestemming van het Rijk.',
      'police-data':
        'Onder voorwaarden kan een woningzoekende ook een vergunning krijgen op basis van politiegegevens. De burgemeester oordeelt daarover.',
      'hardship-clause': 'Voor schrijnende situaties is er een hardheidsclausule.',
      contested: 'De wet is omstreden. RIGO evalueerde ook dit artikel (2021).',
      'revision-proposed': 'Eind 2023 kreeg de Kamer een voorstel om de wet te herzien.',
    },
  },
  'housing-act-2014': {
    name: 'Huisvestingswet 2014',
    summary:
      'De bron noemt deze wet bij selectieve toewijzing van woningen. Dat is een formele manier om te sturen op wie waar woont.',
    points: {
      'less-room': 'De wet laat corporaties minder ruimte voor maatwerk bij het toewijzen.',
      'scarcity-as-ground':
        'Tot 2024 kon alleen schaarste de grond zijn voor regels van een gemeente over soorten woningen.',
      'align-in-the-region': 'Woonruimte verdelen vraagt altijd visie en afstemming in stad en regio.',
    },
  },
  'housing-act-priority': {
    name: 'Voorrang bij schaarste',
    summary:
      'De Huisvestingswet veranderde op 1 januari 2024. Bij schaarste mag een gemeente een deel van de woningen toewijzen op grond van lokale binding of een vitaal beroep.',
    points: {
      'half-at-most': 'Het gaat om hooguit vijftig procent van de betaalbare nieuwbouw en sociale huurwoningen.',
      'price-limit': 'Die nieuwbouw kost bij verkoop ten hoogste 390.000 euro.',
      permits:
        'Bij huisvestingsvergunningen is vaker voorrang mogelijk bij een maatschappelijke of economische binding. Die verbindt de bron hier met bepaalde beroepen.',
    },
  },
  'housing-act-permit': {
    name: 'Vergunning voor verkamering en splitsing',
    summary:
      'Sinds 1 januari 2024 mag een gemeente met de Huisvestingswet een vergunning eisen voor aanpassingen aan woningen. Leefbaarheid is nu ook een grond, niet alleen schaarste.',
    points: {
      'letting-by-the-room':
        'Verschillende gemeenten vroegen hierom. Waar de leefbaarheid onder druk staat, willen zij verkamering en splitsing tegengaan, en daarmee overbewoning en oneigenlijk gebruik.',
      'no-criteria-for-people':
        'Anders dan bij de Wbmgp mogen directe eisen aan woningzoekenden niet. Indirect kan de regel wel invloed hebben op wie er in de wijk woont.',
      'keeps-people-out': 'Vooral studenten, arbeidsmigranten en andere spoedzoekers kan een gemeente hiermee weren.',
    },
  },
  'alternative-tenures': {
    name: 'Andere woonvormen en contracten',
    summary:
      'Bij het uitwerken van plannen raadt de bron aan te denken aan andere woonvormen en (tijdelijke) contracten.',
    points: {
      'look-in-layers':
        'Kijk gelaagd, niet zwart-wit, naar bewoners van nu en later. Bepaal daarna welke mix van woningen nodig is.',
      'with-other-measures': 'Denk ook aan extra voorzieningen en aan sociale en economische maatregelen.',
      'not-worked-out': 'Welke vormen, en wat ze opleveren, zegt de bron niet.',
    },
  },
} as const satisfies TextsOf<typeof allocationInstruments>;
