import { isPartners } from '@mengwijzer/content/partner-id';
import { linksOf, splitRef } from '@mengwijzer/content/relations';
import { sources } from '@mengwijzer/content/sources';
import type {
  CollectionId,
  Entry,
  EntryText,
  Evidence,
  Facets,
  Names,
  Ref,
  Relations,
  SectionId,
  Source,
} from '@mengwijzer/content';
import type { PartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';

/** The words around what is read, whichever collection it is of, in one language. */
export interface ReadingTexts {
  /** What entries of all collections are called. */
  readonly names: Names;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly facets: Pick<Facets, 'statuses' | 'collections'>;
  /** Loads what an entry of a collection is, in short, by id of the entry. */
  readonly summaries: Readonly<Partial<Record<CollectionId, () => Promise<Readonly<Record<string, string>>>>>>;
}

/** A collection of ours that can be read: entries with points, their words in the same language, and what belongs to each. */
export interface Collection<E extends Entry> {
  readonly id: Exclude<CollectionId, 'questions' | 'hints' | 'phasingCautions' | 'terms' | 'sources'>;
  readonly entries: readonly E[];
  readonly words: Readonly<Record<string, EntryText>>;
  readonly relations: Relations;
}

/** A partner's content, with the functions that lay it over ours: they come with the partner's, since few pages have any. */
export interface ReadingPartner {
  readonly content: PartnerContent;
  readonly apply: typeof withPartner;
  readonly related: typeof relationsWith;
}

/** All there is to read of one collection, in one language: with what a partner adds and replaces, without what it hides. */
export interface Reading<E extends Entry = Entry> extends Omit<ReadingTexts, 'summaries'> {
  /** By id. */
  readonly entries: ReadonlyMap<string, E>;
  /** By id of the entry. */
  readonly words: Readonly<Record<string, EntryText>>;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What belongs to an entry: what it names, what names it, and what its words name. */
  readonly related: (id: string) => readonly Ref[];
  /** What an entry of any collection is, in short; empty where nothing says so. */
  readonly summarise: (ref: Ref) => Promise<string>;
  /** Where Dutch stands on a page that is not: ids of entries, and points as "id/point". */
  readonly dutch: ReadonlySet<string>;
  /** Whether what an entry of any collection is called, and what it is in short, is Dutch on a page that is not. */
  readonly isDutch: (ref: Ref) => boolean;
}

type Lang = 'nl' | 'en';

/** What there is to read of a collection. */
export const readingOf = <E extends Entry>(
  collection: Collection<E>,
  texts: ReadingTexts,
  lang: Lang,
  partner?: ReadingPartner,
): Reading<E> => {
  const { names, sections, evidence, facets, summaries } = texts;
  const ours: Relations = collection.relations;
  if (partner === undefined)
    return {
      names,
      sections,
      evidence,
      facets,
      entries: byId(collection.entries),
      words: collection.words,
      sources: byId<Source>(sources),
      related: (id) => ours[id] ?? [],
      summarise: summariseIn(summaries),
      dutch: new Set(),
      isDutch: () => false,
    };
  const { content, apply, related } = partner;
  const shown = apply(collection.id, lang, collection, content);
  // What a partner adds to a collection was checked to be of its kind.
  const entries = byId(shown.entries as readonly E[]);
  const isShown = (ref: Ref): boolean => {
    const { collection: of, id } = splitRef(ref);
    return !content.collections[of].hide.includes(id);
  };
  return {
    names: withPartners(names, content, lang),
    sections,
    evidence,
    facets,
    entries,
    words: shown.words,
    sources: byId<Source>(
      apply('sources', lang, { entries: sources as readonly Source[], words: {} }, content).entries,
    ),
    related: (id) => {
      const entry = entries.get(id);
      const own = isPartners(id) && entry !== undefined ? linksOf(entry) : (ours[id] ?? []);
      return [...new Set([...own, ...related(content, collection.id, id)])].filter(isShown);
    },
    summarise: summariseIn(summaries, (of) => wordsOf(content, of, lang)),
    dutch: shown.dutch,
    isDutch: (ref) => {
      const { collection: of, id } = splitRef(ref);
      return lang === 'en' && content.collections[of].dutch.includes(id);
    },
  };
};

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const summariseIn =
  (summaries: ReadingTexts['summaries'], theirs?: (collection: CollectionId) => Readonly<Record<string, object>>) =>
  async (ref: Ref): Promise<string> => {
    const { collection, id } = splitRef(ref);
    const words = theirs?.(collection)[id];
    if (words && 'summary' in words) return String(words.summary);
    return (await summaries[collection]?.())?.[id] ?? '';
  };

/** The words of what a partner adds, and those that it puts in place of ours. */
const wordsOf = (
  { collections }: PartnerContent,
  collection: CollectionId,
  lang: Lang,
): Readonly<Record<string, object>> => {
  const { words, replace } = collections[collection];
  const replaced = Object.entries<{ readonly nl?: object; readonly en?: object }>(replace);
  return {
    ...Object.fromEntries(replaced.map(([id, { nl, en }]) => [id, { ...nl, ...(lang === 'en' ? en : undefined) }])),
    ...words[lang],
  };
};

/** Our names, with those of what a partner adds and replaces. */
const withPartners = (names: Names, content: PartnerContent, lang: Lang): Names =>
  Object.fromEntries(
    Object.entries(names).map(([collection, ours]) => [
      collection,
      {
        ...ours,
        ...Object.fromEntries(
          Object.entries(wordsOf(content, collection as CollectionId, lang)).flatMap(([id, each]) =>
            'name' in each ? [[id, String(each.name)]] : [],
          ),
        ),
      },
    ]),
  ) as unknown as Names;
