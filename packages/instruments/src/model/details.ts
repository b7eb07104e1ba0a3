import { instruments } from '@mengwijzer/content/instruments';
import { instrumentsRelations } from '@mengwijzer/content/instruments.relations';
import { splitRef } from '@mengwijzer/content/relations';
import {
  readingOf,
  saySections,
  saySource,
  sayState,
  sourcesOf,
  viewPoint,
  viewRelated,
  type PointView as AnyPointView,
  type Reading,
  type ReadingPartner,
  type RelatedView,
} from '@mengwijzer/core/reading';
import { capitalise, list, type DetailTexts, type PickerTexts } from './texts.js';
import type { Instrument, Source } from '@mengwijzer/content';
import type { Item } from './catalogue.js';

/** All there is to read about the instruments, in one language: what opens in place, what is compared, what is searched besides names. */
export type Details = Reading<Instrument>;

/** What there is to read, with what a partner adds, replaces and hides. */
export const detailsOf = (texts: DetailTexts, lang: 'nl' | 'en', partner?: ReadingPartner): Details =>
  readingOf<Instrument>(
    { id: 'instruments', entries: instruments, words: texts.instruments, relations: instrumentsRelations },
    texts,
    lang,
    partner,
  );

export interface PointView extends AnyPointView {
  /** What can go wrong, where the point is about that. */
  readonly sideEffect: string | undefined;
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
  readonly related: readonly RelatedView[];
}

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
    .map((point) => ({
      ...viewPoint(id, point, details, texts),
      sideEffect: point.kind === 'side-effect' ? capitalise(texts.facets.sideEffects[point.sideEffect]) : undefined,
    }));

/** An instrument with all there is to read about it. */
export const viewEntry = (item: Item, details: Details, texts: PickerTexts): EntryView => {
  const { id } = item;
  const instrument = details.entries.get(id);
  const cites = [...(instrument?.cites ?? []), ...(instrument?.points ?? []).flatMap((point) => point.cites)];
  const law = item.law === undefined ? '' : saySource(item.law, details);
  const others = details.related(id).filter((ref) => splitRef(ref).collection !== 'instruments');
  return {
    item,
    blocks: blockIds
      .map((kind) => ({ id: kind, points: pointsOf(id, kind, details, texts) }))
      .filter(({ points }) => points.length > 0),
    facts: factsOfItem(item, texts),
    law: [law, sayState(item, texts, details)].filter((part) => part !== '').join(': '),
    section: saySections(cites, texts, details),
    sources: sourcesOf(cites, details),
    related: viewRelated(others, details),
  };
};

/** What each entry says in its points, by id: what a search reads besides names and summaries. */
export const bodiesOf = ({ words }: Details): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([id, { points }]) => [id, Object.values(points).join(' ')]));
