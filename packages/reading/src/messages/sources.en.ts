import { missingEn } from '@mengwijzer/core/missing.en';
import type { SourcesMessages } from './sources.nl.js';

const works = (count: number): string => (count === 1 ? '1 publication or law' : `${count} publications and laws`);

export const sourcesMessagesEn: SourcesMessages = {
  notLoaded: missingEn,
  heading: 'Sources',
  find: 'Find a source',
  findHint: 'Part of a name, title or year will do.',
  order: 'Sort by',
  orders: { author: 'author', year: 'year, latest first', type: 'kind' },
  counted: (found, total) => (found === total ? works(total) : `${found} of ${works(total)}`),
  noType: 'kind not known',
  noYear: 'year not known',
  uses: 'What this is used for',
  of: (number) => `source ${number}`,
  none: 'No source fits these words.',
  empty: 'There are no sources to this.',
  all: 'Show all sources',
};
