import { readDate } from '@mengwijzer/words/read-date';
import { isoOf } from '@mengwijzer/words/dates';
import { bounded, trimmed } from '../plan/file-limits.js';
import { placeOf, type Column, type Single, type SpreadOf } from '../plan/fields.js';
import { MAX_NAME, ranges } from '../plan/parse-plan.js';
import { readQuarter, type QuarterFault } from './read-quarter.js';
import { readWhole, type NumberFault, type Unit } from './read-whole.js';
import type { PlanFile, Range } from '../plan/plan-file.js';
import type { Plan, Site } from '../plan/plan.js';

type Lang = 'nl' | 'en';

/** Why a text is no value of its field. */
export type ValueFault =
  | NumberFault
  | QuarterFault
  /** A quarter after the last that may be asked, which is `quarter`. */
  | { readonly code: 'tooLate'; readonly quarter: number }
  | { readonly code: 'notDate' }
  /** Of a range whose low end is above its high end. */
  | { readonly code: 'order' }
  /** Of a range of which the other end is empty or cannot be read. */
  | { readonly code: 'needsOther' };

export type Reading = { readonly value: number | string | null } | { readonly fault: ValueFault };

/** Whole euros. */
export const MAX_COST = 10_000_000;
export const MAX_SEED = 4_294_967_295;
const spreadRanges = {
  turnover: ranges.turnoverPermille,
  stay: { min: -100, max: 100 },
  delay: { min: 0, max: 80 },
} as const satisfies Record<SpreadOf, unknown>;

type Kind =
  | { readonly is: 'name' | 'quarter' | 'date' }
  | {
      readonly is: 'whole';
      readonly bounds: { readonly min: number; readonly max: number };
      readonly unit?: Unit;
      /** What an empty field means, where that is no fault. */
      readonly empty?: 0 | null;
    };

const columnKind = (column: Column): Kind => {
  if (column === 'name') return { is: 'name' };
  if (column === 'earliest') return { is: 'quarter' };
  if (column === 'stayPercent') return { is: 'whole', bounds: ranges.stayPercent, unit: 'percent' };
  if (column === 'demolition' || column === 'construction') return { is: 'whole', bounds: ranges[column] };
  return { is: 'whole', bounds: ranges.homes, empty: 0 };
};

const singleKind = (single: Single): Kind => {
  const [group, key = '', end] = single.split('/');
  if (single === 'name') return { is: 'name' };
  if (single === 'costs/asOf') return { is: 'date' };
  if (group === 'costs') return { is: 'whole', bounds: { min: 0, max: MAX_COST }, unit: 'euro', empty: null };
  if (single === 'spread/seed') return { is: 'whole', bounds: { min: 0, max: MAX_SEED } };
  if (end !== undefined) {
    const of = key as SpreadOf;
    return { is: 'whole', bounds: spreadRanges[of], empty: null, ...(of === 'stay' && { unit: 'percent' }) };
  }
  const range = (key || single) as Exclude<keyof typeof ranges, 'homes'>;
  return { is: 'whole', bounds: ranges[range], ...(range === 'percent' && { unit: 'percent' }) };
};

const kindOf = (field: string): Kind | undefined => {
  const place = placeOf(field);
  if (place === undefined) return undefined;
  return place.single === undefined ? columnKind(place.column) : singleKind(place.single);
};

/** What a number of a field may be; `undefined` for names, quarters and dates. */
export const boundsOf = (field: string): { readonly min: number; readonly max: number } | undefined => {
  const kind = kindOf(field);
  return kind?.is === 'whole' ? kind.bounds : undefined;
};

const readEarliest = (text: string, { startYear }: Plan, lang: Lang): Reading => {
  const read = readQuarter(text, startYear, lang);
  const { max } = ranges.earliest;
  if ('fault' in read) {
    const isBeyond = 'quarter' in read.fault && read.fault.quarter > max;
    return { fault: isBeyond ? { code: 'tooLate', quarter: max } : read.fault };
  }
  return read.index > max ? { fault: { code: 'tooLate', quarter: max } } : { value: read.index };
};

const readAsOf = (text: string): Reading => {
  if (trimmed(text) === '') return { value: '' };
  const date = readDate(text, 'cell');
  const { min, max } = ranges.startYear;
  return date === undefined || date.year < min || date.year > max
    ? { fault: { code: 'notDate' } }
    : { value: isoOf(date) };
};

/**
 * Reads what was typed in a field, by itself: the two ends of a range are held against each other in `edit.ts`.
 *
 * @returns a number (a quarter as its index), text for a name or date, `null` for an amount or a range that is left empty
 * @throws RangeError when there is no such field
 */
export const readField = (field: string, text: string, plan: Plan, lang: Lang): Reading => {
  const kind = kindOf(field);
  if (kind === undefined) throw new RangeError(`No field ${field}`);
  if (kind.is === 'whole') {
    const read = readWhole(text, kind.bounds, lang, kind.unit);
    const mayBeEmpty = 'fault' in read && read.fault.code === 'empty' && kind.empty !== undefined;
    return mayBeEmpty ? { value: kind.empty } : read;
  }
  if (kind.is === 'quarter') return readEarliest(text, plan, lang);
  if (kind.is === 'date') return readAsOf(text);
  // A control has one line; a cell of a spreadsheet may have more.
  return { value: bounded(text, MAX_NAME).replaceAll(/[\r\n]+/gu, ' ') };
};

/** The same site with another value in a column, which must be one of it. */
export const withSiteValue = (site: Site, column: Column, value: number | string): Site => {
  const [group = '', tenure] = column.split('/');
  return tenure === undefined
    ? { ...site, [column]: value }
    : { ...site, [group]: { ...site[group as 'existing' | 'planned'], [tenure]: value } };
};

/** The same file with another value in a field that there is one of, which must be one of it; not for ends of a range. */
export const withSingleValue = (file: PlanFile, single: Single, value: number | string | null): PlanFile => {
  const { plan, costs, spread } = file;
  const [group, key = ''] = single.split('/');
  if (single === 'name') return { ...file, name: value as string };
  if (group === 'costs') return { ...file, costs: { ...costs, [key]: value } };
  if (group === 'spread') return { ...file, spread: { ...spread, [key]: value } };
  if (group === 'gate') return { ...file, plan: { ...plan, gate: { ...plan.gate, [key]: value } } };
  return { ...file, plan: { ...plan, [single]: value } };
};

export const withRange = (file: PlanFile, of: SpreadOf, range: Range | null): PlanFile => ({
  ...file,
  spread: { ...file.spread, [of]: range },
});
