import type { ShortlistEntry } from '@mengwijzer/core/dossier';
import type { Catalogue, Item } from './catalogue.js';

export type Shortlist = readonly ShortlistEntry[];

/** What one writes at a chosen instrument. */
export const fields = ['why', 'who', 'when'] as const;
export type ShortlistField = (typeof fields)[number];
export const isField = (name: string): name is ShortlistField => (fields as readonly string[]).includes(name);

/** As many as a dossier holds, see `parseDossier`. */
export const MAX_SHORTLIST = 200;

export const isOn = (shortlist: Shortlist, id: string): boolean => shortlist.some((entry) => entry.id === id);

/** Puts an instrument at the end; one that is there already stays as it is, and so does a full list. */
export const put = (shortlist: Shortlist, id: string): Shortlist =>
  isOn(shortlist, id) || shortlist.length >= MAX_SHORTLIST
    ? shortlist
    : [...shortlist, { id, why: '', who: '', when: '' }];

export const takeOff = (shortlist: Shortlist, id: string): Shortlist => shortlist.filter((entry) => entry.id !== id);

/** Puts back what was taken off, with all that was written with it, where it stood. */
export const putBack = (shortlist: Shortlist, entry: ShortlistEntry, at: number): Shortlist =>
  isOn(shortlist, entry.id) || shortlist.length >= MAX_SHORTLIST
    ? shortlist
    : [...shortlist.slice(0, at), entry, ...shortlist.slice(at)];

export const write = (shortlist: Shortlist, id: string, field: ShortlistField, text: string): Shortlist =>
  shortlist.map((entry) => (entry.id === id ? { ...entry, [field]: text } : entry));

/** Moves an entry one place; at the end of the list it stays. */
export const move = (shortlist: Shortlist, id: string, by: -1 | 1): Shortlist => {
  const from = shortlist.findIndex((entry) => entry.id === id);
  const [one, other] = [shortlist[from], shortlist[from + by]];
  if (one === undefined || other === undefined) return shortlist;
  return shortlist.map((each, index) => (index === from ? other : index === from + by ? one : each));
};

export interface ChosenView {
  readonly entry: ShortlistEntry;
  /** Absent where neither we nor the partner has it any more: a newer version's, or one of a partner that is not here. */
  readonly item: Item | undefined;
}

/** The shortlist with what is known of each. */
export const viewShortlist = (shortlist: Shortlist, { items, at }: Catalogue): readonly ChosenView[] =>
  shortlist.map((entry) => {
    const position = at.get(entry.id);
    return { entry, item: position === undefined ? undefined : items[position] };
  });
