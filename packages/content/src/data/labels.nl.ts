import type { Labels } from './labels.js';

export const sectionsNl = {
  introduction: 'Inleiding',
  '1': 'Begin van hoofdstuk 1',
  '1.1': 'Hoofdstuk 1.1',
  '1.2': 'Hoofdstuk 1.2',
  '1.3': 'Hoofdstuk 1.3',
  '1.4': 'Hoofdstuk 1.4',
  '1.5': 'Hoofdstuk 1.5',
  '2': 'Begin van hoofdstuk 2',
  '2.1': 'Hoofdstuk 2.1',
  '2.2': 'Hoofdstuk 2.2',
  '2.3': 'Hoofdstuk 2.3',
  '2.4': 'Hoofdstuk 2.4',
  '3': 'Begin van hoofdstuk 3',
  '3.1': 'Hoofdstuk 3.1',
  '3.2': 'Hoofdstuk 3.2',
  '3.3': 'Hoofdstuk 3.3',
  '4': 'Begin van hoofdstuk 4',
  'step-1': 'Stap 1',
  'seven-questions': 'Zeven vragen',
  'step-2': 'Stap 2',
  'step-3': 'Stap 3',
  'step-4': 'Stap 4',
  closing: 'Slot',
} as const satisfies Labels['sections'];

export const evidenceNl = {
  'well-founded': 'goed onderbouwd',
  mixed: 'gemengd beeld',
  disputed: 'omstreden',
  unproven: 'niet aangetoond',
  advice: 'advies, geen onderzoek',
} as const satisfies Labels['evidence'];

export const sourceTypesNl = {
  report: 'rapport',
  article: 'artikel',
  book: 'boek',
  chapter: 'hoofdstuk in een boek',
  thesis: 'proefschrift',
  law: 'wet',
  parliamentary: 'stuk van de Tweede of Eerste Kamer',
  letter: 'brief',
  web: 'webpagina',
  advice: 'advies',
} as const satisfies Labels['sourceTypes'];

export const labelsNl = {
  sections: sectionsNl,
  evidence: evidenceNl,
  sourceTypes: sourceTypesNl,
} as const satisfies Labels;
export default labelsNl;
