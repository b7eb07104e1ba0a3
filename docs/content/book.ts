import type { Passage } from '../../packages/content/src/check/coverage.js';
import { fileOf, type Content } from '../../packages/content/src/check/content.js';
import { relate } from '../../packages/content/src/check/relate.js';
import type { SectionId } from '../../packages/content/src/citation.js';
import type { CollectionId, EntryText, Ref } from '../../packages/content/src/entry.js';
import type { Hint, HintText } from '../../packages/content/src/hint.js';
import type { Instrument } from '../../packages/content/src/instrument.js';
import type { MeetingPlace } from '../../packages/content/src/meeting-place.js';
import type { Motive } from '../../packages/content/src/motive.js';
import type { PhasingCaution, PhasingCautionText } from '../../packages/content/src/phasing-caution.js';
import type { Question, QuestionText, Reasons } from '../../packages/content/src/question.js';
import { splitRef, type Relations } from '../../packages/content/src/relations.js';
import type { ResidentGroup } from '../../packages/content/src/resident-group.js';
import type { ScaleInsight } from '../../packages/content/src/scale-insight.js';
import { sayWork, type Source } from '../../packages/content/src/source.js';
import type { Step } from '../../packages/content/src/step.js';
import { formsOf } from '../../packages/content/src/terms-in-text.js';
import type { Term, TermText } from '../../packages/content/src/term.js';
import type { TimelineEntry } from '../../packages/content/src/timeline-entry.js';

export type Lang = 'nl' | 'en';
export const langs = ['nl', 'en'] as const satisfies readonly Lang[];

interface Shelf<Entry, Text> {
  readonly entries: readonly Entry[];
  readonly nl: Readonly<Record<string, Text>>;
  readonly en: Readonly<Record<string, Text>>;
}

/** All that the pages show. */
export interface Readable {
  readonly collections: {
    readonly questions: Shelf<Question, QuestionText>;
    readonly hints: Shelf<Hint, HintText>;
    readonly motives: Shelf<Motive, EntryText>;
    readonly instruments: Shelf<Instrument, EntryText>;
    readonly timeline: Shelf<TimelineEntry, EntryText>;
    readonly steps: Shelf<Step, EntryText>;
    readonly residentGroups: Shelf<ResidentGroup, EntryText>;
    readonly scaleInsights: Shelf<ScaleInsight, EntryText>;
    readonly meetingPlaces: Shelf<MeetingPlace, EntryText>;
    readonly phasingCautions: Shelf<PhasingCaution, PhasingCautionText>;
    readonly terms: Shelf<Term, TermText>;
    readonly sources: Shelf<Source, unknown>;
  };
  readonly reasons: Readonly<Record<Lang, Reasons>>;
  readonly passages: readonly Passage[];
  readonly footnotesOf: Readonly<Partial<Record<SectionId, readonly [first: number, last: number]>>>;
}

/** What is shown, and what can be looked up in it. */
export interface Book extends Readable {
  readonly relations: Readonly<Record<CollectionId, Relations>>;
  readonly forms: Readonly<Record<Lang, ReadonlyMap<string, string>>>;
  readonly passagesOf: ReadonlyMap<Ref, readonly Passage[]>;
  readonly sourceOf: ReadonlyMap<string, Source>;
}

/** What belongs to what is found anew, so that the pages also show data that was edited since `npm run content`. */
export function openBook(content: Readable): Book {
  const { collections, passages } = content;
  const passagesOf = new Map<Ref, Passage[]>();
  for (const passage of passages)
    for (const ref of passage.refs) passagesOf.set(ref, [...(passagesOf.get(ref) ?? []), passage]);
  return {
    ...content,
    relations: relate(collections as unknown as Content),
    forms: { nl: formsOf(collections.terms.nl), en: formsOf(collections.terms.en) },
    passagesOf,
    sourceOf: new Map(collections.sources.entries.map((source) => [source.id, source])),
  };
}

/** The page of a collection: "resident-groups.html". */
export const pageOf = (collection: CollectionId): string => `${fileOf(collection)}.html`;

/** The place of an entry, as a link from a page. */
export function hrefOf(ref: Ref, page: CollectionId | 'index'): string {
  const { collection, id } = splitRef(ref);
  return `${collection === page ? '' : pageOf(collection)}#${id}`;
}

/** What an entry is called in a list. */
export function nameOf({ collections, sourceOf }: Book, ref: Ref, lang: Lang): string {
  const { collection, id } = splitRef(ref);
  switch (collection) {
    case 'questions':
      return collections.questions[lang][id]?.title ?? id;
    case 'hints':
      return collections.hints[lang][id]?.heading ?? id;
    case 'sources': {
      const source = sourceOf.get(id);
      if (source === undefined) return id;
      // Two works of one year are told apart by their first footnote.
      const work = sayWork(source);
      const isAlone = collections.sources.entries.every((each) => each.id === id || sayWork(each) !== work);
      const [note] = source.footnotes;
      return isAlone || note === undefined ? work : `${work}, noot ${note}`;
    }
    default:
      return collections[collection][lang][id]?.name ?? id;
  }
}

/** The footnotes of a source that stand in a section. */
export function footnotesIn({ footnotesOf }: Book, section: SectionId | undefined, { footnotes }: Source): number[] {
  const range = section && footnotesOf[section];
  return range ? footnotes.filter((number) => number >= range[0] && number <= range[1]) : [];
}
