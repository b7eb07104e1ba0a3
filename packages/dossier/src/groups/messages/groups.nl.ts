import { capitalise } from '@mengwijzer/words/text';
import { standingNl } from '../../messages/standing.nl.js';

const huishoudens = (word: string, count: number): string => `${word} ${count === 1 ? 'huishouden' : 'huishoudens'}`;

/** Words of the three groups. What the source says of them stands in the content package. */
export const groupsNl = {
  ...standingNl,
  heading: 'De drie groepen',
  lead: 'Wie blijft, wie weg moet en wie er komt: de bron wil dat alle drie beter gaan wonen. Hier ziet u wat dit dossier elke groep belooft, wat het hun kost, en wat ontbreekt.',
  empty: 'Nog niemand heeft iets ingevuld. Hieronder staat wat er nu ontbreekt.',
  promises: 'Wat dit dossier belooft',
  noPromises: 'Nog niets.',
  burdens: 'Wat het deze groep kost',
  noBurdens: 'Daarover zegt dit dossier nog niets.',
  gaps: 'Wat ontbreekt',
  noGaps: 'Wij zien hier niets dat ontbreekt. Vraag het ook aan de mensen zelf.',
  forNobody: 'Beloofd, maar niet gezegd voor wie',
  forNobodyLead: 'Deze beloften noemen geen groep. Zeg voor wie zij zijn, of voor wie niet.',
  kinds: { need: 'Wat deze groep nodig heeft', risk: 'Wat kan misgaan', limit: 'Wat de grens is' },

  where: {
    question: (number: number) => `vraag ${number}`,
    row: (number: number, row: number) => `vraag ${number}, regel ${row}`,
    agreed: (number: number) => `afspraak bij vraag ${number}`,
    shortlist: 'lijst met instrumenten',
    plan: 'faseringsplan',
  },

  said: {
    benefits: (group: string) => `Het moet beter worden voor ${group}.`,
    burdens: (group: string) => `De lasten liggen bij ${group}.`,
  },

  plan: {
    staying: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} ${count === 1 ? 'hoeft' : 'hoeven'} de wijk niet uit.`,
    temporary: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} ${count === 1 ? 'verhuist' : 'verhuizen'} twee keer, via een wisselwoning.`,
    returned: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} ${count === 1 ? 'komt' : 'komen'} terug in de wijk.`,
    away: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} ${count === 1 ? 'moet' : 'moeten'} de wijk uit.`,
    longest: (span: string) => `Wie terugkomt, is hooguit ${span} weg.`,
    still: (word: string, count: number) =>
      `Aan het einde ${count === 1 ? 'is' : 'zijn'} ${huishoudens(word, count)} nog niet terug.`,
    gone: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} ${count === 1 ? 'vertrekt' : 'vertrekken'} voorgoed uit de wijk.`,
    newcomers: (word: string, count: number) =>
      `${huishoudens(capitalise(word), count)} van buiten ${count === 1 ? 'krijgt' : 'krijgen'} een nieuw huis.`,
  },

  missing: {
    noPromise: 'Niemand zegt wat deze groep eraan heeft.',
    burden: (names: string) => `Lasten, volgens ${names}. Op de lijst staat niets dat deze groep helpt.`,
    hurts: 'Op de lijst staat iets wat deze groep kan raken, en niets wat haar helpt.',
    still: 'In het plan komt niet iedereen terug. Nergens staat hoe deze mensen goed terechtkomen.',
    notAsked: {
      stayers: 'Er is geen dossier van bewoners. Deze groep is dus zelf nog niet gehoord.',
      leavers: 'Er is geen dossier van bewoners. Wie weg moet, is dus zelf nog niet gehoord.',
      arrivals: 'Geen partij spreekt voor wie er komt wonen. Zoek iemand die dat kan.',
    },
  },

  flag: {
    heading: 'Zachte gentrificatie: waar die naam niet voor is',
    usedBy: (names: string) => `Deze woorden staan nu in het dossier van ${names}.`,
  },
};

export type GroupsMessages = typeof groupsNl;
