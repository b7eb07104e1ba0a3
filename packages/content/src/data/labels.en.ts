import type { Labels } from './labels.js';

export const sectionsEn = {
  introduction: 'Introduction',
  '1': 'Opening of chapter 1',
  '1.1': 'Chapter 1.1',
  '1.2': 'Chapter 1.2',
  '1.3': 'Chapter 1.3',
  '1.4': 'Chapter 1.4',
  '1.5': 'Chapter 1.5',
  '2': 'Opening of chapter 2',
  '2.1': 'Chapter 2.1',
  '2.2': 'Chapter 2.2',
  '2.3': 'Chapter 2.3',
  '2.4': 'Chapter 2.4',
  '3': 'Opening of chapter 3',
  '3.1': 'Chapter 3.1',
  '3.2': 'Chapter 3.2',
  '3.3': 'Chapter 3.3',
  '4': 'Opening of chapter 4',
  'step-1': 'Step 1',
  'seven-questions': 'Seven questions',
  'step-2': 'Step 2',
  'step-3': 'Step 3',
  'step-4': 'Step 4',
  closing: 'Closing section',
} as const satisfies Labels['sections'];

export const evidenceEn = {
  'well-founded': 'well founded',
  mixed: 'mixed picture',
  disputed: 'disputed',
  unproven: 'not shown',
  advice: 'advice, no research',
} as const satisfies Labels['evidence'];

export const sourceTypesEn = {
  report: 'report',
  article: 'article',
  book: 'book',
  chapter: 'chapter in a book',
  thesis: 'thesis',
  law: 'law',
  parliamentary: 'parliamentary paper',
  letter: 'letter',
  web: 'web page',
  advice: 'advisory report',
} as const satisfies Labels['sourceTypes'];

export const labelsEn = {
  sections: sectionsEn,
  evidence: evidenceEn,
  sourceTypes: sourceTypesEn,
} as const satisfies Labels;
export default labelsEn;
