import { missingEn } from '@mengwijzer/core/missing.en';
import type { Messages } from './nl.js';

const entries = (count: number): string => (count === 1 ? '1 period or event' : `${count} periods and events`);

/** The same in English. */
export const en: Messages = {
  heading: 'Eighty years of mixing',
  lead: 'What did the Dutch state think of mixed neighbourhoods, and why? Read the list, or look at the picture first.',

  show: 'Show',
  thread: 'Follow a thread',
  threadLead: 'See only what has to do with one motive, instrument or stance.',
  motive: 'Motive',
  instrument: 'Instrument',
  stance: 'How mixing stood on the agenda',
  every: 'All',
  asList: 'Show as a list',
  counted: (found, total) => (found === total ? entries(total) : `${found} of ${entries(total)}`),
  drop: 'remove',
  dropAll: 'Show all again',
  empty: 'Nothing in the timeline fits all of your choices together.',
  emptyTimeline: 'There is no period or event to show here.',

  noStance: 'Timeline',
  partners: (name) => `Added by ${name}`,
  own: 'Added by you',
  agenda: (stance) => `mixing: ${stance}`,
  asOf: (date) => `as of ${date}`,
  aged: (status, date, ago) =>
    `At that time (${date}) this was a ${status}. That is ${ago} ago: check how it stands now.`,
  ago: (years) => (years < 1 ? 'less than a year' : years === 1 ? 'about a year' : `about ${years} years`),
  disputed: 'The source names more than one year.',
  today: 'today',
  todayIs: (date) => `Today: ${date}`,

  notLoaded: missingEn,
  loading: 'This is being loaded…',
};
