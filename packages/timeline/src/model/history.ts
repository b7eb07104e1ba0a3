import { readDate, writeDate } from './date-in-words.js';
import { yearFrom } from './years.js';
import type { HistoryEntry } from '@mengwijzer/core/dossier';

export type History = readonly HistoryEntry[];

/** As many as a dossier holds, see `parseDossier`. */
export const MAX_HISTORY = 200;
/** As long as a dossier holds them. */
export const MAX_NAME = 200;
export const MAX_NOTE = 20_000;

/** What one writes of an event, as it is typed. */
export interface HistoryDraft {
  readonly name: string;
  readonly starts: string;
  readonly ends: string;
  readonly note: string;
}

/** Why an event cannot be kept yet. */
export type FaultCode = 'noName' | 'noDate' | 'badDate' | 'outOfRange' | 'wrongOrder';
export type HistoryFaults = Readonly<Partial<Record<'name' | 'starts' | 'ends', FaultCode>>>;

export const emptyDraft: HistoryDraft = { name: '', starts: '', ends: '', note: '' };

/** An event as it can be changed. */
export const draftOf = ({ name, starts, ends, note }: HistoryEntry, lang: 'nl' | 'en'): HistoryDraft => ({
  name,
  starts: writeDate(starts, lang),
  ends: writeDate(ends, lang),
  note,
});

/** At most so many characters, and no half of one at the end. */
const bounded = (text: string, most: number): string =>
  text
    .slice(0, 2 * most)
    .trim()
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, '')
    .trim();

const isBlank = (text: string): boolean => text.length <= MAX_NOTE && text.trim() === '';

/** A date that is typed, and what is wrong with it. */
const dateIn = (text: string): { readonly date: string; readonly fault?: FaultCode } => {
  if (isBlank(text)) return { date: '', fault: 'noDate' };
  const date = readDate(text);
  if (date === undefined) return { date: '', fault: 'badDate' };
  return yearFrom(date.slice(0, 4)) === undefined ? { date, fault: 'outOfRange' } : { date };
};

/** Whether an end lies before the start, as far as both are known: 2019 is not before May 2019. */
const isBefore = (ends: string, starts: string): boolean => {
  const known = Math.min(ends.length, starts.length);
  return ends.slice(0, known) < starts.slice(0, known);
};

/** Reads what was typed. With a fault there is no entry; without one there is. */
export const check = (
  draft: HistoryDraft,
): { readonly entry?: Omit<HistoryEntry, 'id'>; readonly faults: HistoryFaults } => {
  const name = bounded(draft.name, MAX_NAME).replaceAll(/\s+/gu, ' ');
  const starts = dateIn(draft.starts);
  const ends = isBlank(draft.ends) ? { date: '' } : dateIn(draft.ends);
  const isReversed = !starts.fault && !ends.fault && ends.date !== '' && isBefore(ends.date, starts.date);
  const faults: HistoryFaults = {
    ...(name === '' && { name: 'noName' }),
    ...(starts.fault && { starts: starts.fault }),
    ...(ends.fault && { ends: ends.fault }),
    ...(isReversed && { ends: 'wrongOrder' }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return { entry: { name, starts: starts.date, ends: ends.date, note: bounded(draft.note, MAX_NOTE) }, faults };
};

const isIn = (history: History, id: string): boolean => history.some((entry) => entry.id === id);

/** Puts an event at the end, or in the place of the one with its id; of what else that one holds, nothing is lost. A full list stays. */
export const put = (history: History, entry: HistoryEntry): History => {
  if (isIn(history, entry.id)) return history.map((each) => (each.id === entry.id ? { ...each, ...entry } : each));
  return history.length >= MAX_HISTORY ? history : [...history, entry];
};

export const takeOff = (history: History, id: string): History => history.filter((entry) => entry.id !== id);

/** Puts back what was taken off where it stood. */
export const putBack = (history: History, entry: HistoryEntry, at: number): History =>
  isIn(history, entry.id) || history.length >= MAX_HISTORY
    ? history
    : [...history.slice(0, at), entry, ...history.slice(at)];

/** The first of "e1", "e2" and on that no event has. */
export const newId = (history: History): string => {
  const taken = new Set(history.map(({ id }) => id));
  let number = 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
};
