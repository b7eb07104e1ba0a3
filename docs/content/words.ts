import type { Evidence } from '../../packages/content/src/citation.js';
import type { CollectionId } from '../../packages/content/src/entry.js';
import type { Fact } from '../../packages/content/src/hint.js';
import type { QuestionId } from '../../packages/content/src/question.js';

/** One of something, or several. */
export const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** What stands on the page of each collection, and how to read it. */
export const leads: Readonly<Record<CollectionId, string>> = {
  questions:
    'De zeven vragen van Kleinhans, Veldboer en Duyvendak (2019), met alle keuzes. Bij elke vraag staat waarom zij gesteld wordt.',
  hints:
    'Wat de bron terugzegt als iemand een van de zeven vragen beantwoordt. Bij elke kanttekening staat wanneer zij verschijnt.',
  motives: 'Vier redenen om te mengen. U leest wat ervoor spreekt, wat ertegen, en wie eraan twijfelt.',
  instruments:
    'Wat u kunt inzetten, van grond tot ontmoeting. U leest wat erover bekend is en wat er mis kan gaan. Hoeveel voorbereiding iets vraagt, is onze eigen indeling: de bron noemt geen termijnen.',
  timeline:
    'Beleid, wetten, wat er speelde en onderzoek sinds de oorlog. Waar de bron geen jaar noemt, noemen wij er ook geen. Spreekt zij zichzelf tegen, dan staan beide jaren er.',
  steps: 'De vier stappen van mengen met precisie. U leest wat u doet, wat het oplevert en waar het vaak op stukloopt.',
  residentGroups:
    'Wie blijft, wie weg moet en wie er komt wonen. U leest wat ieder nodig heeft en wat er mis kan gaan.',
  scaleInsights: 'Negen inzichten over schaal: hoe groot de stukken zijn waarin u mengt, en wat daaruit volgt.',
  meetingPlaces:
    'Aanbevelingen voor plekken waar mensen elkaar treffen. Elk punt kunt u nagaan in een plan of op de plek zelf.',
  phasingCautions:
    'Wat de bron zegt over slopen en bouwen in fasen, en waar u dan op let. Het element over fasering zet dit naast wat een plan doet.',
  terms: 'Woorden die hier een eigen betekenis hebben. Staat zo’n woord in een tekst, dan is het een link hierheen.',
  sources: 'De publicaties en wetten die de bron noemt, met hun voetnoten. Eronder staat wat erop steunt.',
};

/** What the entries of each collection are, after their number. */
export const entryWords: Readonly<Record<CollectionId, string>> = {
  questions: 'vragen',
  hints: 'kanttekeningen',
  motives: 'motieven',
  instruments: 'instrumenten',
  timeline: 'perioden en gebeurtenissen',
  steps: 'stappen',
  residentGroups: 'groepen',
  scaleInsights: 'inzichten',
  meetingPlaces: 'lijsten',
  phasingCautions: 'kanttekeningen',
  terms: 'begrippen',
  sources: 'werken',
};

/** What each word for evidence means. */
export const evidenceMeans: Readonly<Record<Evidence, { readonly nl: string; readonly en: string }>> = {
  'well-founded': {
    nl: 'De bron noemt onderzoek dat dit laat zien, en zet er geen vraagteken bij.',
    en: 'The source names research that shows it, and puts no question mark beside it.',
  },
  mixed: {
    nl: 'Onderzoek wijst niet één kant op, of de bron houdt een slag om de arm.',
    en: 'Research does not point one way, or the source is guarded about it.',
  },
  disputed: {
    nl: 'Onderzoekers of partijen zijn het hierover niet eens.',
    en: 'Researchers or parties do not agree on it.',
  },
  unproven: {
    nl: 'De bron zegt dat bewijs ontbreekt of tekortschiet. Het kan nog steeds waar zijn.',
    en: 'The source says that evidence is missing or falls short. It may still be true.',
  },
  advice: {
    nl: 'De bron raadt dit aan en noemt er geen onderzoek bij.',
    en: 'The source recommends it and names no research.',
  },
};

/** Where no word stands. */
export const noEvidence = {
  nl: 'geen woord',
  en: 'no word',
  means: {
    nl: 'De bron zegt niet hoe zeker het is, of er valt niets te bewijzen.',
    en: 'The source does not say how certain it is, or there is nothing to prove.',
  },
} as const;

/** Kinds of points in the order in which a page shows them; each collection has some. */
export const kindOrder = [
  'use',
  'rule',
  'effect',
  'condition',
  'needs',
  'side-effect',
  'example',
  'do',
  'yields',
  'pitfall',
  'for',
  'against',
  'since',
  'doubt',
  'need',
  'risk',
  'limit',
  'nuance',
  'means',
  'check',
] as const;

/** The same for the timeline, where an effect comes after what was done. */
export const timelineKindOrder = ['mixing', 'fact', 'effect', 'critics', 'dates'] as const;

interface FactWords {
  readonly question: QuestionId;
  /** The part that its ids are choices of. */
  readonly part: string;
  readonly says: string;
}

/** What an answer must say for a caution to appear. */
export const factWords: Readonly<Record<Exclude<Fact, 'states'>, FactWords>> = {
  'what.choices': { question: 'what', part: 'choices', says: 'wat u mengt' },
  'who.choices': { question: 'who', part: 'choices', says: 'om wie het gaat' },
  'who.benefits': { question: 'who', part: 'benefits', says: 'wie er beter van wordt' },
  'who.burdens': { question: 'who', part: 'burdens', says: 'wie de lasten draagt' },
  'theory.kinds': { question: 'theory', part: 'kind', says: 'waardoor het werkt' },
  'role.choices': { question: 'role', part: 'choices', says: 'wat mengen is' },
  'objectives.main': { question: 'objectives', part: 'objectives', says: 'hoofddoel van een partij' },
  'objectives.against': { question: 'objectives', part: 'objectives', says: 'doel dat een partij niet wil' },
  'objectives.disputed': { question: 'objectives', part: 'objectives', says: 'doel waarover partijen verschillen' },
  'objectives.named': { question: 'objectives', part: 'objectives', says: 'hoofddoel, of doel dat meetelt' },
  'scale.intervention': { question: 'scale', part: 'levels', says: 'waar u ingrijpt' },
  'scale.wanted': { question: 'scale', part: 'levels', says: 'waar het gewenste effect valt' },
  'scale.unwanted': { question: 'scale', part: 'levels', says: 'waar het ongewenste effect valt' },
  'scale.span': { question: 'scale', part: 'levels', says: 'afstand tussen ingreep en effect' },
  'time.term': { question: 'time', part: 'term', says: 'wanneer u effect verwacht' },
};

export const spanWords: Readonly<Record<string, string>> = {
  'effect-wider': 'gewenst effect op een grotere schaal dan de ingreep',
  'effect-narrower': 'gewenst effect op een kleinere schaal dan de ingreep',
  'effect-same': 'gewenst effect op dezelfde schaal als de ingreep',
  'unwanted-wider': 'ongewenst effect op een grotere schaal dan elke ingreep',
};

export const stateWords: Readonly<Record<string, string>> = {
  open: 'nog open',
  answered: 'beantwoord',
  'not-agreed': 'nog niet eens',
  'not-relevant': 'hier niet van belang',
};

export const testWords = {
  anyOf: (several: boolean) => (several ? 'minstens één van:' : ''),
  allOf: (several: boolean) => (several ? 'alle:' : ''),
  noneOf: (several: boolean) => (several ? 'geen van:' : 'niet'),
  only: () => 'alleen',
  any: 'minstens één',
  none: 'nog niets',
} as const;

export const domainsOrder = ['physical', 'social', 'economic'] as const;
