import { emptyDossier, type Answers, type Dossier } from '@mengwijzer/core/dossier';

/** A dossier of one party, for tests. */
export const dossierOf = (party: string, answers: Answers, others: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier,
  party,
  neighbourhood: 'Molenwijk',
  changed: '2026-05-12T09:00:00.000Z',
  answers,
  ...others,
});

const municipality: Answers = {
  what: { choices: ['dwellings', 'incomes'] },
  who: { choices: ['households'], benefits: ['stayers', 'surroundings'], burdens: ['leavers'] },
  theory: {
    rows: [{ id: 'r1', action: 'bouwen', mechanism: 'wie werk heeft, kent werk', kind: 'networks', outcome: '' }],
  },
  objectives: {
    positions: {
      'area-figures': { municipality: 'main', residents: 'counts' },
      'resident-opportunities': { municipality: 'main', residents: 'main' },
      contact: { municipality: 'counts' },
    },
  },
  scale: { intervention: ['street', 'neighbourhood'], wanted: ['neighbourhood'] },
  time: { term: 'longer', year: 2042, words: 'Het programma loopt niet voor niets twintig jaar.' },
};
const corporation: Answers = {
  what: { choices: ['dwellings', 'incomes', 'lifestyles'] },
  who: { choices: ['households'], benefits: ['stayers'], burdens: ['leavers', 'stayers'] },
  theory: { rows: [{ id: 'r1', action: '', mechanism: '', kind: 'reputation', outcome: '' }] },
  objectives: {
    positions: {
      'area-figures': { 'housing-corporation': 'main' },
      'resident-opportunities': { 'housing-corporation': 'main' },
    },
  },
  scale: { intervention: ['street', 'neighbourhood'], wanted: ['district'] },
  time: { term: 'longer', year: 2030 },
};
const residents: Answers = {
  what: { choices: ['incomes', 'dwellings'] },
  who: { benefits: ['arrivals'], burdens: ['stayers', 'leavers'], burdensWords: 'wij' },
  role: { state: 'not-relevant', reason: 'Dat is een woord voor beleid.' },
  objectives: {
    positions: {
      'area-figures': { residents: 'against' },
      'resident-opportunities': { residents: 'main' },
      contact: { residents: 'counts' },
    },
    degree: 'Zoals het nu is.',
  },
  scale: {
    intervention: ['neighbourhood', 'street'],
    wanted: ['street'],
    state: 'not-agreed',
    dispute: 'Of het ook om de straat gaat.',
  },
  time: { term: 'immediate', words: 'Wij wonen er nu.' },
};

/** Three parties that differ. */
export const three: Dossier = {
  ...emptyDossier,
  neighbourhood: 'Molenwijk',
  contributions: [
    { dossier: dossierOf('Gemeente', municipality), received: '2026-06-01T09:00:00.000Z' },
    {
      dossier: dossierOf('Woningcorporatie', corporation, { changed: '2026-05-20T09:00:00.000Z' }),
      received: '2026-06-01T09:00:00.000Z',
    },
    {
      dossier: dossierOf('Bewonersraad', residents, { changed: '2026-06-03T09:00:00.000Z' }),
      received: '2026-06-04T09:00:00.000Z',
    },
  ],
};

/** A dossier in which these parties handed in what they say, and nothing else is said. */
export const jointOf = (...dossiers: readonly Dossier[]): Dossier => ({
  ...emptyDossier,
  contributions: dossiers.map((dossier) => ({ dossier, received: '2026-06-01T09:00:00.000Z' })),
});
