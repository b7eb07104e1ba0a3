import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';

const plan = {
  format: 'mengwijzer-plan',
  version: 1,
  name: 'Eerst het open veld',
  plan: {
    startYear: 2027,
    horizonQuarters: 40,
    sites: [
      {
        id: 's1',
        name: 'Open veld',
        existing: { social: 0, mid: 0, owner: 0 },
        planned: { social: 60, mid: 20, owner: 20 },
        earliest: 0,
        demolition: 0,
        construction: 6,
        stayPercent: 70,
      },
      {
        id: 's2',
        name: 'Molenstraat',
        existing: { social: 120, mid: 0, owner: 10 },
        planned: { social: 80, mid: 40, owner: 30 },
        earliest: 2,
        demolition: 2,
        construction: 7,
        stayPercent: 70,
      },
      {
        id: 's3',
        name: 'Korenhof',
        existing: { social: 90, mid: 0, owner: 0 },
        planned: { social: 60, mid: 30, owner: 20 },
        earliest: 6,
        demolition: 2,
        construction: 7,
        stayPercent: 65,
      },
    ],
    maxParallel: 2,
    temporaryHomes: 12,
    localVacancies: 2,
    turnoverPermille: 70,
    noticeQuarters: 4,
    reserveQuarters: 2,
    gate: { percent: 40, maxWait: 8 },
  },
  drafts: {},
  variants: [],
  costs: { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' },
  spread: { turnover: null, stay: null, delay: null, seed: 1 },
} as const;

const municipality: Dossier = {
  ...emptyDossier,
  title: 'Molenkwartier: samen mengen',
  neighbourhood: 'Molenkwartier',
  party: 'Gemeente Elzenwaard',
  changed: '2026-05-12T09:30:00.000Z',
  answers: {
    what: {
      choices: ['dwellings', 'incomes'],
      words: 'Meer variatie in huur en koop, zonder sociale huur te verliezen.',
    },
    who: {
      choices: ['households'],
      benefits: ['stayers'],
      burdens: ['leavers'],
      burdensWords: 'wie nu in de Molenstraat woont',
    },
    theory: {
      rows: [
        {
          id: 'r1',
          action: 'Wij bouwen middenhuur tussen de sociale huur in de Molenstraat en op het open veld',
          mechanism: 'Bewoners komen elkaar tegen bij school en in het buurthuis',
          kind: 'contact',
          outcome: 'Kinderen zien meer voorbeelden van werk en studie',
        },
        {
          id: 'r2',
          action: 'Wij openen een buurtcentrum',
          mechanism: '',
          kind: 'familiarity',
          outcome: 'Mensen voelen zich veiliger',
        },
      ],
    },
    objectives: {
      degree: 'Een derde sociaal, een derde midden, een derde koop per straat',
      positions: {
        'resident-opportunities': { municipality: 'main', residents: 'main', 'housing-corporation': 'counts' },
        'area-figures': { municipality: 'counts', 'housing-corporation': 'main', residents: 'against' },
        contact: { welfare: 'main' },
      },
    },
    scale: { intervention: ['street', 'neighbourhood'], wanted: ['neighbourhood'], unwanted: ['district'] },
    time: { term: 'generations', year: 2042, words: 'Het programma loopt niet voor niets twintig jaar.' },
  },
  shortlist: [
    {
      id: 'build-before-demolition',
      why: 'Zodat niemand de wijk uit hoeft.',
      who: 'Gemeente en corporatie',
      when: 'vanaf 2027',
    },
    { id: 'rehousing-support', why: 'Verhuizen is zwaar voor ouderen.', who: '', when: '' },
    { id: 'meeting-places', why: '', who: 'Welzijn', when: 'najaar 2026' },
  ],
  history: [
    {
      id: 'h1',
      name: 'Sloop van de flats aan de Korenlaan',
      starts: '1998',
      ends: '2001',
      note: 'Veel bewoners kwamen niet terug. Daar wordt nog over gepraat.',
    },
    { id: 'h2', name: 'Buurthuis De Molen dicht', starts: '2014-09', ends: '', note: '' },
  ],
  plan,
  notes: [{ id: 'n1', text: 'Vraag de wethouder naar de grondprijs.\nEn bel de school.' }],
};

const corporation: Dossier = {
  ...emptyDossier,
  neighbourhood: 'Molenkwartier',
  party: 'Woonstichting De Wiek',
  changed: '2026-05-20T14:00:00.000Z',
  answers: {
    what: { choices: ['dwellings'] },
    who: { choices: ['households'], benefits: ['stayers', 'arrivals'], burdens: [] },
    role: { choices: ['means'], eyes: { means: 'ons en de gemeente' } },
    time: { term: 'longer', words: 'De verhuurbaarheid moet in vijf jaar omhoog, anders stopt het geld.' },
    scale: { intervention: ['complex'], wanted: ['street'], unwanted: [] },
  },
  shortlist: [
    {
      id: 'build-before-demolition',
      why: 'Dat kan als het open veld eerst klaar is.',
      who: 'Wij',
      when: '2027 tot 2030',
    },
    { id: 'housing-act-priority', why: 'Alleen tijdelijk.', who: 'Wij', when: '2028' },
  ],
};

const welfare: Dossier = {
  ...emptyDossier,
  neighbourhood: 'Molenkwartier-Zuid',
  party: 'Welzijn 🌱 Samen',
  changed: '2026-05-21T08:00:00.000Z',
  answers: {
    what: { choices: ['lifestyles'], state: 'not-agreed', dispute: 'of het om woningen gaat of om mensen' },
    who: { choices: ['individuals'], benefits: ['stayers'], burdens: ['leavers'], note: 'Ook jongeren vragen 🙂' },
    time: { term: 'longer', words: 'Op straat snel, op school traag.' },
    role: { state: 'not-relevant', reason: 'dit is vooral een woord voor beleid' },
  },
};

const residents: Dossier = {
  ...emptyDossier,
  neighbourhood: 'Molenkwartier',
  party: 'مجلس السكان (bewonersraad)',
  changed: '2026-06-03T19:45:00.000Z',
  answers: {
    what: { choices: ['incomes'], words: 'نريد أن نبقى في حيّنا، وأن تكون الإيجارات معقولة.' },
    who: { benefits: ['stayers'], burdens: ['leavers'], benefitsWords: 'كبار السن والعائلات' },
    time: { term: 'immediate', words: 'Wij wonen er nu. نحن نعيش هنا الآن 👩‍👩‍👧‍👦.' },
    objectives: {
      objectives: [
        { id: 'r1', label: 'Rust op straat' },
        { id: 'area-figures', label: '' },
      ],
      positions: { r1: { residents: 'main' }, 'area-figures': { residents: 'none' } },
      words: 'Rust op straat, en dat onze kinderen hier kunnen blijven wonen.',
    },
  },
};

/** Four parties with agreements, measures, a plan and monitoring; words in Arabic and with emoji. */
export const richDossier: Dossier = {
  ...municipality,
  contributions: [
    { dossier: corporation, received: '2026-05-22T10:00:00.000Z' },
    { dossier: welfare, received: '2026-05-22T10:01:00.000Z' },
    { dossier: residents, received: '2026-06-04T10:00:00.000Z' },
    {
      dossier: {
        ...corporation,
        changed: '2026-03-01T10:00:00.000Z',
        answers: { what: { choices: ['origins'] } },
        shortlist: [],
      },
      received: '2026-03-02T10:00:00.000Z',
      aside: true,
    },
  ],
  agreements: [
    {
      id: 'a0',
      made: '2026-06-10T12:00:00.000Z',
      replaces: [],
      question: 'time',
      text: 'In 2035 kijken we pas.',
      parties: ['Gemeente Elzenwaard'],
      contested: '',
    },
    {
      id: 'a1',
      made: '2026-06-17T12:00:00.000Z',
      replaces: ['a0'],
      question: 'time',
      text: 'In 2030 merken bewoners iets op straat. In 2042 kijken we naar de kinderen.',
      parties: ['Gemeente Elzenwaard', 'Woonstichting De Wiek', 'Welzijn 🌱 Samen'],
      contested: 'De bewonersraad wil vóór 2028 iets zien, niet pas in 2030.',
    },
    {
      id: 'a2',
      made: '2026-06-17T13:00:00.000Z',
      replaces: [],
      question: 'what',
      text: 'Wij mengen woningen en inkomens. Het aantal sociale huurwoningen daalt niet.',
      parties: ['Gemeente Elzenwaard', 'Woonstichting De Wiek', 'مجلس السكان (bewonersraad)'],
      contested: '',
    },
    {
      id: 'a3',
      made: '2026-06-17T13:00:00.000Z',
      replaces: [],
      question: 'scale',
      text: 'Wij kijken per straat.',
      parties: ['Gemeente Elzenwaard', 'Woonstichting De Wiek'],
      contested: '',
    },
    {
      id: 'a4',
      made: '2026-06-18T13:00:00.000Z',
      replaces: [],
      question: 'scale',
      text: 'Wij kijken per buurt.',
      parties: ['Welzijn 🌱 Samen'],
      contested: '',
    },
  ],
  monitoring: [
    {
      id: 'm1',
      made: '2026-06-17T14:00:00.000Z',
      replaces: [],
      objective: 'resident-opportunities',
      label: '',
      sign: 'Van wie moest verhuizen, woont acht van de tien na vijf jaar in de wijk',
      waterbed: 'Meer inschrijvingen in de Korenbuurt',
      scale: 'neighbourhood',
      often: 'elk jaar in mei',
      who: 'Woonstichting De Wiek',
    },
    {
      id: 'm2',
      made: '2026-06-17T14:10:00.000Z',
      replaces: [],
      objective: '',
      label: 'Rust op straat',
      sign: 'Bewoners zeggen het zelf, in een rondgang',
      waterbed: '',
      scale: '',
      often: '',
      who: '',
    },
  ],
};
