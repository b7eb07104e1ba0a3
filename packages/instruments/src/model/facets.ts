import { add, all, and, count, countBoth, none, or, without, type BitSet } from './bit-set.js';
import type { Catalogue, Item } from './catalogue.js';
import type { PickerTexts } from './texts.js';

/** What one can choose instruments by. `avoid` takes away what has a side effect; the others ask for one of the chosen values. */
export const facetIds = ['domain', 'motive', 'scale', 'decides', 'evidence', 'binding', 'leadTime', 'avoid'] as const;
export type FacetId = (typeof facetIds)[number];
export const isFacet = (id: string): id is FacetId => (facetIds as readonly string[]).includes(id);

const valuesOf: Readonly<Record<FacetId, (item: Item) => readonly string[]>> = {
  domain: ({ domain }) => [domain],
  motive: ({ motives }) => motives,
  scale: ({ scales }) => scales,
  decides: ({ decides }) => decides,
  evidence: ({ evidence }) => [evidence],
  binding: ({ binding }) => [binding],
  leadTime: ({ leadTime }) => [leadTime],
  avoid: ({ sideEffects }) => sideEffects,
};

/** The values of a facet with their words, in the content's order. */
export const labelsOf = (
  facet: FacetId,
  { facets, evidence }: PickerTexts,
  motives: Catalogue['motives'],
): Readonly<Record<string, string>> =>
  ({
    domain: facets.domains,
    motive: motives,
    scale: facets.scales,
    decides: facets.actors,
    evidence,
    binding: facets.bindings,
    leadTime: facets.leadTimes,
    avoid: facets.sideEffects,
  })[facet];

/** What is chosen, by facet; a facet without a choice is absent. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Takes a value in or out. */
export const toggle = (selection: Selection, facet: FacetId, value: string): Selection => {
  const chosen = selection[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _old, ...others } = selection;
  return next.length === 0 ? others : { ...others, [facet]: next };
};

/** Every choice by itself, in the order of the facets. */
export const choicesIn = (selection: Selection): readonly { readonly facet: FacetId; readonly value: string }[] =>
  facetIds.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value })));

type Index = Readonly<Record<FacetId, ReadonlyMap<string, BitSet>>>;
const indexes = new WeakMap<Catalogue, Index>();

/** Which instruments have each value of each facet; made once per catalogue. */
const indexOf = (catalogue: Catalogue): Index => {
  const known = indexes.get(catalogue);
  if (known) return known;
  const { items } = catalogue;
  const index = Object.fromEntries(
    facetIds.map((facet) => {
      const values = new Map<string, BitSet>();
      const read = valuesOf[facet];
      for (let position = 0; position < items.length; position += 1)
        for (const value of read(items[position]!)) {
          let set = values.get(value);
          if (!set) values.set(value, (set = none(items.length)));
          add(set, position);
        }
      return [facet, values];
    }),
  ) as unknown as Index;
  indexes.set(catalogue, index);
  return index;
};

/** What the choices of one facet leave. */
const left = (facet: FacetId, chosen: readonly string[] = [], catalogue: Catalogue): BitSet => {
  const size = catalogue.items.length;
  if (chosen.length === 0) return all(size);
  const values = indexOf(catalogue)[facet];
  const having = chosen.map((value) => values.get(value) ?? none(size)).reduce(or);
  return facet === 'avoid' ? without(all(size), having) : having;
};

export interface Found {
  readonly found: BitSet;
  /** By facet and value, how many there are once that value is chosen as well; of a facet that asks, how many have it. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/**
 * The instruments that all choices leave, and what each other choice would give.
 * @param matches those that the search text finds
 */
export const select = (catalogue: Catalogue, selection: Selection, matches: BitSet): Found => {
  const lefts = facetIds.map((facet) => left(facet, selection[facet], catalogue));
  const index = indexOf(catalogue);
  const counts = Object.fromEntries(
    facetIds.map((facet, at) => {
      // Values of one facet are alternatives, so they are counted as if none of them were chosen; what is avoided adds up.
      const others = lefts.filter((_, other) => facet === 'avoid' || other !== at).reduce(and, matches);
      const sum = count(others);
      return [
        facet,
        new Map(
          Array.from(index[facet], ([value, set]) => {
            const both = countBoth(others, set);
            return [value, facet === 'avoid' ? sum - both : both];
          }),
        ),
      ];
    }),
  ) as unknown as Found['counts'];
  return { found: lefts.reduce(and, matches), counts };
};

/** A choice to let go where nothing is found, and how many that gives. */
export interface Loosening {
  /** `query`: the search text; `all`: everything. */
  readonly drop: { readonly facet: FacetId; readonly value: string } | 'query' | 'all';
  readonly gives: number;
}

/**
 * Which single choice to let go when nothing is found, the one that gives most first; at most three. Where no single one helps: all of them.
 */
export const loosen = (catalogue: Catalogue, selection: Selection, matches: BitSet): readonly Loosening[] => {
  const everything = all(catalogue.items.length);
  const single: Loosening[] = [
    { drop: 'query', gives: count(select(catalogue, selection, everything).found) },
    ...choicesIn(selection).map((choice) => ({
      drop: choice,
      gives: count(select(catalogue, toggle(selection, choice.facet, choice.value), matches).found),
    })),
  ];
  const helpful = single.filter(({ gives }) => gives > 0).sort((one, other) => other.gives - one.gives);
  return helpful.length > 0 ? helpful.slice(0, 3) : [{ drop: 'all', gives: count(everything) }];
};
