import { missingEn } from '@mengwijzer/core/missing.en';
import { sayNumber } from '@mengwijzer/words/numbers';
import type { Column } from '../../model/plan/fields.js';
import { MOST_HEADINGS, sayHeading } from '../../model/sheet/say-heading.js';
import type { SheetMessages } from './sheet.nl.js';

const n = (number: number): string => sayNumber(number, 'en');
/** A year has no point in it, nor has any other number of four digits here. */
const plain = (number: number): string => (number < 10_000 ? String(number) : n(number));
const within = (min: number, max: number): string => `Fill in a whole number from ${plain(min)} to ${plain(max)}.`;
const called = (name: string, row: number): string => name.trim() || `Site ${row}`;
const sites = (count: number): string => (count === 1 ? '1 site' : `${n(count)} sites`);

const said: Readonly<Record<Column, string>> = {
  name: 'name',
  'existing/social': 'now, social',
  'existing/mid': 'now, mid-priced',
  'existing/owner': 'now, owned',
  'planned/social': 'later, social',
  'planned/mid': 'later, mid-priced',
  'planned/owner': 'later, owned',
  earliest: 'earliest start',
  demolition: 'quarters of demolition',
  construction: 'quarters of building',
  stayPercent: 'want to stay',
};

/** The same in English. */
export const sheetEn: SheetMessages = {
  heading: 'What happens to the households?',
  lead: 'Fill in which sites you demolish and build, and in which order. You see per quarter who can stay, who has to leave for a time and who comes back.',
  example: {
    says: 'This is an example with made-up sites.',
    ofPage: 'These sites were filled in for you.',
    over: 'Type over it, or',
    empty: 'begin with an empty table',
  },
  source: {
    missing: 'The plan that belongs here could not be loaded. See whether you are connected.',
    own: 'We cannot read the plan in your dossier. It is kept. Below you see another plan.',
    gone: 'The plan that belongs here is not there any more. Tell whoever keeps this website.',
    unreadable: 'We cannot read the plan that belongs here. Tell whoever keeps this website.',
  },

  table: {
    heading: 'Your sites, in order',
    caption: 'Sites, in order of priority',
    empty: 'There is no site here yet. Add one, or paste a table from Excel.',
    keys: 'Arrows walk through the table, Enter goes down. With Shift you select more cells, with Alt and an arrow you move a row.',
    groups: { existing: 'Homes now', planned: 'Homes later', time: 'Time, in quarters' },
    explain: 'About the columns',
    order: 'Order',
    columns: {
      name: 'Site',
      'existing/social': 'Social',
      'existing/mid': 'Mid',
      'existing/owner': 'Owned',
      'planned/social': 'Social',
      'planned/mid': 'Mid',
      'planned/owner': 'Owned',
      earliest: 'From',
      demolition: 'Demolish',
      construction: 'Build',
      stayPercent: 'Want to stay, %',
    },
    long: { demolition: 'Demolish, quarters', construction: 'Build, quarters' },
    said,
    hints: {
      name: 'What you call the site. Whatever stands first goes first.',
      'existing/social': 'Social homes that stand there now. Ask the housing corporation.',
      'existing/mid': 'Mid-priced rental homes that stand there now. Ask the owner.',
      'existing/owner': 'Owner-occupied homes that stand there now. The land registry has them.',
      'planned/social': 'Social homes that will come. The plan for the site has them.',
      'planned/mid': 'Mid-priced rental homes that will come. The plan for the site has them.',
      'planned/owner': 'Owner-occupied homes that will come. The plan for the site has them.',
      earliest: 'The first quarter in which it may begin, such as Q3 2027.',
      demolition: 'From empty to demolished. 0 if nothing is demolished.',
      construction: 'From a cleared site to ready. The schedule has it.',
      stayPercent: 'Of the households that live there. Ask them, or estimate it.',
    },
    row: 'Row',
    sum: 'Together',
  },
  cell: (name, row, column) => (column === 'name' ? `Name of site ${row}` : `${called(name, row)}, ${said[column]}`),
  open: 'Change',
  shut: 'Done',
  site: (existing, planned, times) => `Now ${existing}, later ${planned} homes. ${times}.`,
  siteFrom: (quarter) => `From ${quarter}.`,
  siteTimes: (demolition, construction) =>
    demolition === '0'
      ? `Build ${construction} ${construction === '1' ? 'quarter' : 'quarters'}`
      : `Demolish ${demolition}, build ${construction} ${construction === '1' ? 'quarter' : 'quarters'}`,
  siteStay: (percent) => `${percent} want to stay`,
  nobody: 'nobody lives there',

  tools: {
    add: 'Add a site',
    undo: 'Undo',
    redo: 'Redo',
    excel: 'Paste or open from Excel',
    csv: 'Save as CSV',
  },
  rowTools: {
    up: (name) => `${name || 'Site'} earlier`,
    down: (name) => `${name || 'Site'} later`,
    copy: (name) => `Copy ${name || 'site'}`,
    remove: (name) => `Remove ${name || 'site'}`,
  },
  done: {
    added: (name) => `${name} is in the table.`,
    copied: (name) => `${name} is in the table.`,
    removed: (name) => `${name || 'The site'} was removed. You can undo this.`,
    moved: (name, place) => `${name || 'The site'} is now in place ${place}.`,
    emptied: 'The table is empty. You can undo this.',
    undone: 'Undone.',
    redone: 'Redone.',
  },
  tooMany: 'The table holds 500 sites. Remove one first.',
  pasted: ({ file, cells, added, unreadable, left, unknown, missing, sums, tooMany, tooLong, cut }) => {
    const unsure =
      unknown.length > 0
        ? `We do not surely know these columns. They were not pasted: ${unknown.slice(0, MOST_HEADINGS).map(sayHeading).join(', ')}.`
        : '';
    if (tooLong)
      return `Line ${n(tooLong)} of what you paste has a cell of more than 50,000 characters. We do not read that much. Nothing was changed.`;
    if (tooMany) return `That makes ${n(tooMany)} sites. The table holds 500. Nothing was changed.`;
    if (!file) return unsure === '' ? 'There was nothing to paste.' : `${unsure} Nothing was changed.`;
    return [
      `Pasted ${cells === 1 ? '1 cell' : `${n(cells)} cells`}.`,
      added > 0 ? `${sites(added)} ${added === 1 ? 'was' : 'were'} added.` : '',
      unreadable > 0
        ? `${unreadable === 1 ? '1 cell has' : `${n(unreadable)} cells have`} no good value: they are marked.`
        : '',
      unsure === '' && left.length > 0 ? 'Part of it did not fit in the columns. That was not pasted.' : unsure,
      missing.length > 0
        ? `The table does not have this: ${missing.map((column) => `‘${said[column]}’`).join(', ')}. Those cells are empty for the new ${added === 1 ? 'site' : 'sites'}.`
        : '',
      sums > 0 ? 'A row of totals is no site, and was not pasted.' : '',
      cut > 0 ? `${cut === 1 ? '1 text was' : `${n(cut)} texts were`} too long and cut off.` : '',
    ]
      .filter((each) => each !== '')
      .join(' ');
  },

  name: 'Name of your plan',
  assume: 'What you assume',
  untouched: 'Was already here. You have not changed it yet.',
  assumptions: {
    startYear: {
      label: 'First year',
      unit: '',
      hint: 'The plan begins in Q1 of this year. All quarters move along.',
    },
    horizonQuarters: {
      label: 'How far ahead',
      unit: 'quarters',
      hint: '80 is twenty years, as long as the Dutch national programme runs.',
    },
    maxParallel: {
      label: 'Under way at once',
      unit: 'sites',
      hint: 'So many sites can be empty or under construction at the same time.',
    },
    temporaryHomes: {
      label: 'Temporary homes',
      unit: 'homes',
      hint: 'Homes to wait in, in the neighbourhood. Ask the housing corporation.',
    },
    localVacancies: {
      label: 'Falling vacant nearby',
      unit: 'per quarter',
      hint: 'Social homes elsewhere in the neighbourhood that go to these residents.',
    },
    turnoverPermille: {
      label: 'Move of their own accord',
      unit: 'per 1,000 per year',
      hint: 'The turnover rate. The annual report has it.',
    },
    noticeQuarters: {
      label: 'Not let again',
      unit: 'quarters before',
      hint: 'From the reference date on, a vacant home stays vacant.',
    },
    reserveQuarters: {
      label: 'Kept for residents',
      unit: 'quarters',
      hint: 'So long a new home waits for who wants to come back.',
    },
    'gate/percent': {
      label: 'First a home, then demolition',
      unit: 'percent',
      hint: 'So many who stay must be able to move straight on. 0 is: demolish first.',
    },
    'gate/maxWait': {
      label: 'Wait for that at most',
      unit: 'quarters',
      hint: 'After that a site begins all the same.',
    },
  },

  toField: 'Go there',
  unfilled: {
    cell: 'empty',
    lead: (cells) =>
      `${cells === 1 ? '1 cell is' : `${n(cells)} cells are`} still empty. Fill ${cells === 1 ? 'it' : 'them'} in: we make up no numbers, and calculate only once all are there.`,
    column: (name, count) => `${name}: empty for ${sites(count)}.`,
    fill: (count, value) => (count === 1 ? `Fill in ${value}` : `Fill in ${value} everywhere`),
    done: (column) => `${column} is filled in. You can undo this.`,
  },
  moreFaults: (count) => (count === 1 ? 'And 1 more cell.' : `And ${n(count)} more cells.`),
  faults: {
    inRow: (row, column, fault) => `Row ${row}, ${column}: ${fault}`,
    inField: (label, fault) => `${label}: ${fault}`,
    empty: (min, max) => `There is nothing here yet. ${within(min, max)}`,
    notNumber: (text, min, max) => `‘${text}’ is not a number. ${within(min, max)}`,
    notWhole: (text, min, max) => `‘${text}’ is not a whole number. ${within(min, max)}`,
    outOfRange: (text, min, max) => `‘${text}’ cannot be here. ${within(min, max)}`,
    noQuarter: (example) => `There is nothing here yet. Write a quarter, such as ${example}.`,
    notQuarter: (text, example) => `We cannot read ‘${text}’ as a quarter. Write it like this: ${example}.`,
    bareNumber: (text, example) => `‘${text}’ is a bare number. Write a quarter with its year, such as ${example}.`,
    noSuchQuarter: (number, example) =>
      `A year has four quarters, and no quarter ${number}. Write it like this: ${example}.`,
    date: (text, quarter) => `‘${text}’ is a date. It lies in ${quarter}: write that.`,
    year: (text, quarter) => `‘${text}’ is a year. Add the quarter, such as ${quarter}.`,
    beforeStart: (text, first) => `‘${text}’ lies before the plan begins. Fill in ${first} or later.`,
    tooLate: (text, last) => `‘${text}’ is too far away. Fill in ${last} or earlier.`,
    notDate: (text) => `We cannot read ‘${text}’ as a date. Write 2026, January 2026 or 1-1-2026, for example.`,
    order: 'The lowest number is above the highest. Change one of them.',
    needsOther: 'Fill in a number at ‘from’ and at ‘to’, or leave both empty.',
    notTaken: (text) => `‘${text}’ has not been taken over yet. Fill it in again.`,
  },

  notLoaded: missingEn,
};
