import { readList, readQuery, readText, writeQuery } from '@mengwijzer/core/address';
import { isLane, isOwn, isStance } from './entries.js';
import { FIRST_YEAR, LAST_YEAR, LEAST_YEARS, MOST_YEARS, ORIGIN, type Range } from './range.js';
import { emptyThread, type Thread } from './thread.js';

/** What the user is looking at, as the address of the page can hold it. */
export interface Looking {
  readonly thread: Thread;
  /** Ids of the entries that stand open. */
  readonly open: readonly string[];
  /** The years that are compared. */
  readonly compared: readonly [one: number, other: number] | undefined;
  /** The years in view, where not all are. */
  readonly range: Range | undefined;
  readonly isEven: boolean;
}

export const emptyLooking: Looking = {
  thread: emptyThread,
  open: [],
  compared: undefined,
  range: undefined,
  isEven: false,
};

const MAX_OPEN = 20;
const MAX_ID = 100;

/** Ours begin like this, so that they do not clash with the page's own or another element's. */
const PREFIX = 'mix-tl-';
/** For whoever links to an entry. */
const ENTRY = 'mix-entry';

/** "2004-2024" as two years. */
const yearsIn = (text: string): readonly [number, number] | undefined => {
  const [, one, other] = /^(\d{4})-(\d{4})$/u.exec(text) ?? [];
  return one === undefined || other === undefined ? undefined : [Number(one), Number(other)];
};

const comparedIn = (text: string): Looking['compared'] => {
  const years = yearsIn(text);
  return years?.every((year) => year >= ORIGIN && year < LAST_YEAR) ? years : undefined;
};

const rangeIn = (text: string): Range | undefined => {
  const [from, to] = yearsIn(text) ?? [0, 0];
  const isRange = from >= FIRST_YEAR && to <= LAST_YEAR && to - from >= LEAST_YEARS && to - from <= MOST_YEARS;
  return isRange ? { from, to } : undefined;
};

/** Reads the query of an address. Whatever it holds, what comes out is bounded; ids that nothing has find nothing. */
export const readAddress = (query: string): Looking => {
  const params = readQuery(query);
  const text = (name: string, most = MAX_ID): string => readText(params, PREFIX + name, most);
  const stance = text('stance');
  return {
    thread: {
      lanes: readList(params, `${PREFIX}lanes`, 20).filter(isLane),
      motive: text('motive'),
      instrument: text('instrument'),
      stance: isStance(stance) ? stance : '',
    },
    open: readList(params, ENTRY, MAX_OPEN),
    compared: comparedIn(text('compare')),
    range: rangeIn(text('years')),
    isEven: text('even') === '1',
  };
};

/** The query of an address with what the user is looking at in it, behind what is the page's own or another element's. */
export const writeAddress = (query: string, { thread, open, compared, range, isEven }: Looking): string =>
  writeQuery(query, [
    [`${PREFIX}lanes`, thread.lanes.join(',')],
    [`${PREFIX}motive`, thread.motive],
    [`${PREFIX}instrument`, thread.instrument],
    [`${PREFIX}stance`, thread.stance],
    // What somebody added is on their device only: its id would lead others nowhere.
    [
      ENTRY,
      open
        .filter((id) => !isOwn(id))
        .slice(0, MAX_OPEN)
        .join(','),
    ],
    [`${PREFIX}compare`, compared?.join('-') ?? ''],
    [`${PREFIX}years`, range === undefined ? '' : `${Math.round(range.from)}-${Math.round(range.to)}`],
    [`${PREFIX}even`, isEven ? '1' : ''],
  ]);
