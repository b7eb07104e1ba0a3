import { readList, readQuery, readText, writeQuery } from '@mengwijzer/core/address';
import { facetIds, isFacet, toggle, type FacetId, type Selection } from './facets.js';

/** What the user is looking at, as the address of the page can hold it. */
export interface Looking {
  readonly query: string;
  readonly selection: Selection;
  /** Ids of the entries that stand open. */
  readonly open: readonly string[];
  /** Ids of those that are compared. */
  readonly compared: readonly string[];
}

export const emptyLooking: Looking = { query: '', selection: {}, open: [], compared: [] };

/**
 * What a choice that is let go of leaves: `clear` the search text, `drop` one value ("scale/street"), `drop-all` both.
 * @returns `undefined` for any other act
 */
export const letGo = (looking: Looking, act: string, row: string): Looking | undefined => {
  const [facet = ''] = row.split('/', 1);
  const value = row.slice(facet.length + 1);
  if (act === 'clear') return { ...looking, query: '' };
  if (act === 'drop-all') return { ...looking, query: '', selection: {} };
  if (act === 'drop' && isFacet(facet)) return { ...looking, selection: toggle(looking.selection, facet, value) };
  return undefined;
};

/** The ids with one taken in at the end, or out. */
export const flip = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** Longer texts are read up to here: an address or a paste may hold anything. */
export const MAX_QUERY = 100;
/** At most this many instruments side by side. */
export const MAX_COMPARED = 4;
const MAX_OPEN = 20;
/** Ours begin like this, so that they do not clash with the page's own. */
const PREFIX = 'mix-';

/** Reads the query of an address. Whatever it holds, what comes out is bounded; ids that nothing has find nothing. */
export const readAddress = (query: string): Looking => {
  const params = readQuery(query);
  const selection: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of facetIds) {
    const chosen = readList(params, PREFIX + facet, 50);
    if (chosen.length > 0) selection[facet] = chosen;
  }
  return {
    query: readText(params, `${PREFIX}q`, MAX_QUERY),
    selection,
    open: readList(params, `${PREFIX}open`, MAX_OPEN),
    compared: readList(params, `${PREFIX}compare`, MAX_COMPARED),
  };
};

/** The query of an address with what the user is looking at in it, behind what is the page's own or another element's. */
export const writeAddress = (query: string, { query: text, selection, open, compared }: Looking): string =>
  writeQuery(
    query,
    [
      ['q', text] as const,
      ...facetIds.map((facet) => [facet, (selection[facet] ?? []).join(',')] as const),
      ['open', open.slice(0, MAX_OPEN).join(',')] as const,
      ['compare', compared.join(',')] as const,
    ].map(([name, value]) => [PREFIX + name, value]),
  );
