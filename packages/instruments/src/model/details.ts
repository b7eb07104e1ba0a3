import { instruments } from '@mengwijzer/content/instruments';
import { instrumentsRelations } from '@mengwijzer/content/instruments.relations';
import { sayDate } from '@mengwijzer/content/moment-words';
import { isPartners } from '@mengwijzer/content/partner-id';
import { linksOf, splitRef } from '@mengwijzer/content/relations';
import { sayWork } from '@mengwijzer/content/source';
import { sources } from '@mengwijzer/content/sources';
import { capitalise, list, type DetailTexts, type PickerTexts } from './texts.js';
import { saySections } from './reasons.js';
import type {
  CollectionId,
  Evidence,
  Instrument,
  InstrumentPoint,
  Names,
  Ref,
  Relations,
  Source,
} from '@mengwijzer/content';
import type { PartnerContent, relationsWith } from '@mengwijzer/content/partner';
import type { Item, Partner } from './catalogue.js';

/** All there is to read about the instruments, in one language: what opens in place, what is compared, what is searched besides names. */
export interface Details extends DetailTexts {
  readonly entries: ReadonlyMap<string, Instrument>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What belongs to an instrument. */
  readonly related: (id: string) => readonly Ref[];
  /** What an entry of another collection is, in short. */
  readonly summarise: (ref: Ref) => Promise<string>;
  /** Where Dutch stands on a page that is not: ids, and points as "id/point". */
  readonly dutch: ReadonlySet<string>;
}

const summariseIn =
  (texts: DetailTexts, added?: (collection: CollectionId) => Readonly<Record<string, object>>) =>
  async (ref: Ref): Promise<string> => {
    const { collection, id } = splitRef(ref);
    const own = added?.(collection)[id];
    if (own && 'summary' in own) return String(own.summary);
    return (await texts.summaries[collection]?.())?.[id] ?? '';
  };

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** The words of what a partner adds, and those that it puts in place of ours. */
const wordsOf = (
  { collections }: PartnerContent,
  collection: CollectionId,
  lang: 'nl' | 'en',
): Readonly<Record<string, object>> => {
  const { words, replace } = collections[collection];
  const replaced = Object.entries<{ readonly nl?: object; readonly en?: object }>(replace);
  return {
    ...Object.fromEntries(replaced.map(([id, { nl, en }]) => [id, { ...nl, ...(lang === 'en' ? en : undefined) }])),
    ...words[lang],
  };
};

/** Our names, with those of what a partner adds and replaces. */
const withPartners = (names: Names, content: PartnerContent, lang: 'nl' | 'en'): Names =>
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

/** What there is to read, with what a partner adds, replaces and hides. */
export const detailsOf = (
  texts: DetailTexts,
  lang: 'nl' | 'en',
  partner?: Partner & { readonly related: typeof relationsWith },
): Details => {
  const ours: Relations = instrumentsRelations;
  if (partner === undefined)
    return {
      ...texts,
      entries: byId<Instrument>(instruments),
      sources: byId<Source>(sources),
      related: (id) => ours[id] ?? [],
      summarise: summariseIn(texts),
      dutch: new Set(),
    };
  const { content, apply, related } = partner;
  const shown = apply(
    'instruments',
    lang,
    { entries: instruments as readonly Instrument[], words: texts.instruments },
    content,
  );
  const entries = byId<Instrument>(shown.entries);
  const isShown = (ref: Ref): boolean => {
    const { collection, id } = splitRef(ref);
    return !content.collections[collection].hide.includes(id);
  };
  return {
    ...texts,
    entries,
    instruments: shown.words,
    names: withPartners(texts.names, content, lang),
    sources: byId<Source>(
      apply('sources', lang, { entries: sources as readonly Source[], words: {} }, content).entries,
    ),
    related: (id) => {
      const entry = entries.get(id);
      const own = isPartners(id) && entry !== undefined ? linksOf(entry) : (ours[id] ?? []);
      return [...new Set([...own, ...related(content, 'instruments', id)])].filter(isShown);
    },
    summarise: summariseIn(texts, (collection) => wordsOf(content, collection, lang)),
    dutch: shown.dutch,
  };
};

export interface PointView {
  readonly id: string;
  readonly text: string;
  /** Language of the text, where that is not the page's. */
  readonly lang: 'nl' | undefined;
  readonly evidence: Evidence | undefined;
  /** What can go wrong, where the point is about that. */
  readonly sideEffect: string | undefined;
  /** How far a rule or plan had come, and when that was so; where the point rests on a publication, that one. */
  readonly note: string;
}

/** What one asks about an instrument, in the order in which it is read. */
export const blockIds = ['use', 'effect', 'side-effect', 'condition', 'needs', 'rule', 'example'] as const;
export type BlockId = (typeof blockIds)[number];

export interface EntryView {
  readonly item: Item;
  readonly blocks: readonly { readonly id: BlockId; readonly points: readonly PointView[] }[];
  /** Who decides, who carries it out, on what scales, how binding, how long before it can work. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Name of its law with how that stood; empty where it has none. */
  readonly law: string;
  readonly section: string;
  readonly sources: readonly Source[];
  readonly related: readonly {
    readonly collection: CollectionId;
    readonly label: string;
    readonly entries: readonly { readonly ref: Ref; readonly name: string }[];
  }[];
}

/** Collections that are shown as what belongs to an instrument; sources stand by themselves, and hints beside their answers. */
const belonging: readonly (keyof Names)[] = [
  'motives',
  'timeline',
  'terms',
  'steps',
  'residentGroups',
  'scaleInsights',
  'meetingPlaces',
];

const sayState = (
  { asOf, status }: Pick<InstrumentPoint, 'asOf' | 'status'>,
  { facets }: Details,
  { lang, messages }: PickerTexts,
): string =>
  [
    ...(status === undefined ? [] : [facets.statuses[status]]),
    ...(asOf === undefined ? [] : [messages.asOf(sayDate(asOf, lang))]),
  ].join(', ');

const sayId = (id: string, sources: Details['sources']): string => {
  const source = sources.get(id);
  return source === undefined ? id : sayWork(source);
};

const sourceNames = (ids: readonly string[], { sources }: Details, texts: PickerTexts): string =>
  list(
    ids.map((id) => sayId(id, sources)),
    texts,
  );

const viewPoint = (of: string, point: InstrumentPoint, details: Details, texts: PickerTexts): PointView => ({
  id: point.id,
  text: details.instruments[of]?.points[point.id] ?? '',
  lang: details.dutch.has(`${of}/${point.id}`) ? 'nl' : undefined,
  evidence: point.evidence,
  sideEffect: point.kind === 'side-effect' ? capitalise(texts.facets.sideEffects[point.sideEffect]) : undefined,
  note: [
    sourceNames([...new Set(point.cites.flatMap(({ sources }) => sources))], details, texts),
    sayState(point, details, texts),
  ]
    .filter((part) => part !== '')
    .join('; '),
});

/** What an instrument is sorted by, in words. */
export const factsOfItem = (item: Item, { facets, lang, messages }: PickerTexts): EntryView['facts'] => {
  const words = (ids: readonly string[], labels: Readonly<Record<string, string>>): string =>
    capitalise(
      list(
        ids.map((id) => labels[id] ?? id),
        { lang },
      ),
    );
  return [
    [messages.facts.decides, words(item.decides, facets.actors)],
    [messages.facts.carriesOut, words(item.carriesOut, facets.actors)],
    [messages.facts.scale, words(item.scales, facets.scales)],
    [messages.facts.binding, words([item.binding], facets.bindings)],
    [messages.facts.leadTime, words([item.leadTime], facets.leadTimes)],
  ];
};

/** Points of one kind, in the content's order. */
export const pointsOf = (id: string, kind: BlockId, details: Details, texts: PickerTexts): readonly PointView[] =>
  (details.entries.get(id)?.points ?? [])
    .filter((point) => point.kind === kind)
    .map((point) => viewPoint(id, point, details, texts));

/** An instrument with all there is to read about it. */
export const viewEntry = (item: Item, details: Details, texts: PickerTexts): EntryView => {
  const { id } = item;
  const instrument = details.entries.get(id);
  const cites = [...(instrument?.cites ?? []), ...(instrument?.points ?? []).flatMap((point) => point.cites)];
  const law = item.law === undefined ? '' : sayId(item.law, details.sources);
  const related = details.related(id).map((ref) => ({ ref, ...splitRef(ref) }));
  return {
    item,
    blocks: blockIds
      .map((kind) => ({ id: kind, points: pointsOf(id, kind, details, texts) }))
      .filter(({ points }) => points.length > 0),
    facts: factsOfItem(item, texts),
    law: [law, sayState(item, details, texts)].filter((part) => part !== '').join(': '),
    section: saySections(cites, texts, details),
    sources: [...new Set(cites.flatMap(({ sources }) => sources))].flatMap(
      (source) => details.sources.get(source) ?? [],
    ),
    related: belonging
      .map((collection) => ({
        collection,
        label: details.facets.collections[collection],
        entries: related
          .filter((each) => each.collection === collection)
          .map((each) => ({ ref: each.ref, name: details.names[collection][each.id] ?? each.id })),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
};

/** What each entry says in its points, by id: what a search reads besides names and summaries. */
export const bodiesOf = ({ instruments }: Details): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(instruments).map(([id, { points }]) => [id, Object.values(points).join(' ')]));
