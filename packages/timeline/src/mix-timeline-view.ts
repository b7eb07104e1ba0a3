import { latest, Summaries } from '@mengwijzer/core';
import { isPartners } from '@mengwijzer/content/partner-id';
import { emptyThread, follow, optionsOf, type Options } from './model/thread.js';
import { timelineOf, type Item, type Timeline } from './model/entries.js';
import { unknownIn, within, type Scope } from './model/scope.js';
import type { Ref } from '@mengwijzer/content';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { Stretch } from './model/agenda.js';
import type { Edition, Later, TimelinePage } from './mix-timeline-later.js';
import type { Looking } from './model/address.js';
import type { TimelineTexts } from './model/texts.js';

/** Entries under what they have in common: a stretch of the agenda, or an editor's selection. */
export interface Section {
  readonly id: string;
  readonly stretch: Stretch | undefined;
  /** How many entries there are. */
  readonly count: number;
  /** They are drawn, and drawn again, a block at a time. */
  readonly blocks: readonly (readonly Item[])[];
}

/** All that is shown, worked out from what the user looks at and what the dossier says. */
export interface View {
  readonly texts: TimelineTexts;
  readonly looking: Looking;
  readonly timeline: Timeline;
  readonly scope: Scope;
  /** What an editor lets be seen. */
  readonly items: readonly Item[];
  /** What is left of it by the user's choices. */
  readonly shown: readonly Item[];
  readonly options: Options;
  readonly sections: readonly Section[];
  /** Whether an editor tells a story: then the entries are steps, in the editor's order. */
  readonly isStory: boolean;
  /** Name of the partner whose entries are among them. */
  readonly partner: string;
  readonly today: number;
  /** The last entry that began before today. */
  readonly lastPast: string | undefined;
  /** What an editor named that is not there. */
  readonly unknown: readonly string[];
}

export interface Looked {
  readonly edition: Edition;
  readonly scope: Scope;
  readonly isStory: boolean;
  readonly looking: Looking;
  readonly dossier: Dossier;
  readonly today: number;
}

/** How many rows are drawn again together. */
export const BLOCK = 20;

const blocksOf = (items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, at) => items.slice(at * BLOCK, (at + 1) * BLOCK));

/** The shown entries of each stretch; a story has an order of its own. */
const sectionsOf = ({ stretches }: Timeline, shown: readonly Item[], isOrdered: boolean): readonly Section[] => {
  if (isOrdered) return [{ id: 'all', stretch: undefined, count: shown.length, blocks: blocksOf(shown) }];
  const kept = new Set(shown);
  return stretches.flatMap((stretch) => {
    const items = stretch.items.filter((item) => kept.has(item));
    return items.length === 0 ? [] : [{ id: stretch.id, stretch, count: items.length, blocks: blocksOf(items) }];
  });
};

const lastPastOf = ({ extents }: Timeline, shown: readonly Item[], today: number): string | undefined =>
  [...shown].reverse().find(({ id }) => (extents.get(id)?.from.earliest ?? Infinity) <= today)?.id;

/** Makes the view, and makes nothing of it again that cannot have changed. */
export class Viewer {
  readonly #later: Later;
  readonly #summaries: Summaries<Edition>;
  readonly #timeline = latest(timelineOf);
  readonly #items = latest(within);
  readonly #shown = latest(follow);
  readonly #options = latest(optionsOf);
  readonly #sections = latest(sectionsOf);
  readonly #unknown = latest(unknownIn);
  readonly #lastPast = latest(lastPastOf);

  constructor(page: TimelinePage, later: Later) {
    this.#later = later;
    this.#summaries = new Summaries({
      load: async (ref, edition) => (await later.reading.ready(edition)).details.summarise(ref),
      words: ({ texts: { messages } }) => messages,
      update: () => page.host.requestUpdate(),
    });
  }

  /** What was asked for of what belongs to an entry. */
  summaries(edition: Edition): ReadonlyMap<Ref, string> {
    return this.#summaries.in(edition);
  }
  /** Says in short what an entry of another collection is. */
  async summarise(ref: Ref, edition: Edition): Promise<void> {
    await this.#summaries.ask(ref, edition);
  }

  look({ edition, scope, isStory, looking, dossier, today }: Looked): View {
    const { texts, content } = edition;
    const partner = content && this.#later.show(this.#later.partner, edition);
    const timeline = this.#timeline(texts, partner, dossier.history, today);
    const items = this.#items(timeline, scope);
    const thread = isStory ? emptyThread : looking.thread;
    const shown = this.#shown(timeline, items, thread);
    return {
      texts,
      looking,
      timeline,
      scope,
      items,
      shown,
      options: this.#options(timeline, items, thread, texts),
      sections: this.#sections(timeline, shown, scope.ids.length > 0),
      isStory,
      partner: partner?.content.partner.name ?? '',
      today,
      lastPast: this.#lastPast(timeline, shown, today),
      // A partner's may still be on their way.
      unknown: this.#unknown(scope, timeline).filter((id) => partner !== undefined || !isPartners(id)),
    };
  }
}
