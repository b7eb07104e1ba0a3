import { capitalise } from '@mengwijzer/words/text';
import { collectionIds, splitRef } from '@mengwijzer/content/relations';
import { sources } from '@mengwijzer/content/sources';
import type { CollectionId, Facets, Labels, Names, Ref, Relations, Source } from '@mengwijzer/content';
import type { ReadingPartner } from '@mengwijzer/core/reading';
import type { Lang } from './entry-view.js';

export const sourceOrders = ['author', 'year', 'type'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** A list is one that one looks through above this. */
const FEW = 20;

export interface SourceTexts {
  readonly lang: Lang;
  readonly types: Labels['sourceTypes'];
  readonly messages: { readonly noType: string; readonly noYear: string };
}

/** What publications are used for, and what a partner makes of them. It comes after the publications. */
export interface Uses {
  /** By id of the publication. */
  readonly relations: Relations;
  readonly names: Names;
  readonly collections: Facets['collections'];
  readonly partner: ReadingPartner | undefined;
}

export interface SourceView {
  readonly id: string;
  /** Its place among all publications, whatever is shown of them: it stays when the list is narrowed. */
  readonly number: number;
  readonly source: Source;
  /** "rapport"; empty where the kennisfundament does not say. */
  readonly type: string;
  /** What it is used for, by collection; empty until that has come. */
  readonly uses: readonly { readonly label: string; readonly names: readonly string[] }[];
}

export interface SourcesView {
  /** Under a label where they are sorted by year or by type. */
  readonly groups: readonly { readonly label: string; readonly sources: readonly SourceView[] }[];
  readonly found: number;
  /** How many there are before somebody looks for one. */
  readonly total: number;
  /** Whether there are so many that one looks for one. */
  readonly isLong: boolean;
}

export interface SourcesAsked {
  /** What they are the sources of: collections and entries ("motives", "motives/segregation"); all where nothing is named. */
  readonly of: readonly string[];
  readonly query: string;
  readonly order: SourceOrder;
}

/** What a publication can be a source of, as far as `of` may name it. */
const askable: readonly string[] = collectionIds.filter((id) => id !== 'sources');

/** Splits the names in an attribute into those that can be asked for and those that mean nothing. */
export const readOf = (value: string): { readonly known: readonly string[]; readonly unknown: readonly string[] } => {
  const names = value.split(/[\s,]+/u).filter((name) => name !== '');
  const isKnown = (name: string): boolean => askable.includes(name.split('/')[0]!);
  return { known: names.filter(isKnown), unknown: names.filter((name) => !isKnown(name)) };
};

/** What there is of them; of those that something rests on, none before it is known which they are. */
export const viewSources = (asked: SourcesAsked, texts: SourceTexts, uses?: Uses): SourcesView => {
  const numbered = numberedSources(texts.lang, uses?.partner);
  const named = (id: string): readonly Ref[] =>
    uses ? shownRefs([...(uses.relations[id] ?? []), ...relatedOfPartner(id, uses.partner)], uses.partner) : [];
  const all = numbered
    .filter(({ id }) => asked.of.length === 0 || named(id).some((ref) => isAsked(ref, asked.of)))
    .map((each): SourceView => {
      const { type } = each.source;
      return {
        ...each,
        type: type === undefined ? '' : texts.types[type],
        uses: uses ? usesOf(named(each.id), uses) : [],
      };
    });
  const found = all.filter((view) => matches(view, asked.query));
  return {
    groups: groupsOf(found, asked.order, texts),
    found: found.length,
    total: all.length,
    isLong: all.length > FEW,
  };
};

const numberedSources = (
  lang: Lang,
  partner: ReadingPartner | undefined,
): readonly Pick<SourceView, 'id' | 'number' | 'source'>[] => {
  const ours: readonly Source[] = sources;
  const shown = partner ? partner.apply('sources', lang, { entries: ours, words: {} }, partner.content).entries : ours;
  const places = new Map(ours.map(({ id }, index) => [id, index + 1]));
  let next = ours.length;
  return shown.map((source) => ({ id: source.id, number: places.get(source.id) ?? (next += 1), source }));
};

const relatedOfPartner = (id: string, partner: ReadingPartner | undefined): readonly Ref[] =>
  partner ? partner.related(partner.content, 'sources', id) : [];

const shownRefs = (refs: readonly Ref[], partner: ReadingPartner | undefined): readonly Ref[] =>
  partner
    ? refs.filter((ref) => {
        const { collection, id } = splitRef(ref);
        return !partner.content.collections[collection].hide.includes(id);
      })
    : refs;

const isAsked = (ref: Ref, of: readonly string[]): boolean => of.includes(ref) || of.includes(splitRef(ref).collection);

const usesOf = (refs: readonly Ref[], { names, collections, partner }: Uses): SourceView['uses'] => {
  const byCollection = new Map<Exclude<CollectionId, 'sources'>, string[]>();
  for (const { collection, id } of refs.map(splitRef)) {
    if (collection === 'sources') continue;
    const name = names[collection][id] ?? nameOfPartner(collection, id, partner) ?? id;
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), name]);
  }
  return [...byCollection].map(([collection, each]) => ({ label: collections[collection], names: each }));
};

const nameOfPartner = (
  collection: Exclude<CollectionId, 'sources'>,
  id: string,
  partner: ReadingPartner | undefined,
): string | undefined => {
  const words: Readonly<Record<string, object>> = partner?.content.collections[collection].words.nl ?? {};
  const own = words[id];
  return own && 'name' in own ? String(own.name) : undefined;
};

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** All words of the query stand in what one sees of the publication, wherever that is. */
const matches = ({ source, type, number }: SourceView, query: string): boolean => {
  const { authors, year = '', title = '', in: where = '' } = source;
  const text = plain([number, authors, year, title, where, type].join(' '));
  return plain(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
};

const groupsOf = (
  found: readonly SourceView[],
  order: SourceOrder,
  { types, messages }: SourceTexts,
): SourcesView['groups'] => {
  if (order === 'author') return found.length === 0 ? [] : [{ label: '', sources: found }];
  const labelled = found.map((view) => ({
    label: order === 'year' ? `${view.source.year ?? messages.noYear}` : view.type || messages.noType,
    view,
  }));
  const labels =
    order === 'year'
      ? [...new Set(found.map(({ source }) => source.year ?? 0))]
          .sort((one, other) => other - one)
          .map((year) => `${year || messages.noYear}`)
      : [...Object.values<string>(types), messages.noType];
  return labels.flatMap((label) => {
    const views = labelled.flatMap((each) => (each.label === label ? [each.view] : []));
    return views.length === 0 ? [] : [{ label: capitalise(label), sources: views }];
  });
};
