import { stretchesById } from './agenda.js';
import { lanes, type Item, type Lane, type Timeline } from './entries.js';
import type { TimelineTexts } from './texts.js';

/** What one follows through the years: only what has all of it is shown. */
export interface Thread {
  /** Each of these; empty: all lanes. */
  readonly lanes: readonly Lane[];
  /** Id of a motive; empty: any, and so with the others. */
  readonly motive: string;
  readonly instrument: string;
  /** How mixing stood on the agenda at the time. */
  readonly stance: string;
}

export const emptyThread: Thread = { lanes: [], motive: '', instrument: '', stance: '' };

/** A value that can be chosen. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** How many have it, of those that the other choices leave. */
  readonly count: number;
}

/** What can be chosen, each in the order of the content: only what at least one of the entries has. */
export interface Options {
  readonly lanes: readonly Option<Lane>[];
  readonly motives: readonly Option[];
  readonly instruments: readonly Option[];
  readonly stances: readonly Option[];
}

/**
 * Those of the entries that belong to a thread, in the order given.
 *
 * @param items of the timeline
 */
export const follow = (
  { stretches }: Pick<Timeline, 'stretches'>,
  items: readonly Item[],
  { lanes: chosen, motive, instrument, stance }: Thread,
): readonly Item[] => {
  const byId = stretchesById(stretches);
  return items.filter(
    (item) =>
      (chosen.length === 0 || chosen.includes(item.lane)) &&
      (motive === '' || item.motives.includes(motive)) &&
      (instrument === '' || item.instruments.includes(instrument)) &&
      (stance === '' || byId.get(item.id)?.stance === stance),
  );
};

/**
 * What there is to follow.
 *
 * @param items of the timeline
 * @param thread what is chosen already
 */
export const optionsOf = (
  timeline: Timeline,
  items: readonly Item[],
  thread: Thread,
  { facets }: Pick<TimelineTexts, 'facets'>,
): Options => {
  const byId = stretchesById(timeline.stretches);
  const options = <Value extends string>(
    others: Thread,
    valuesOf: (item: Item) => readonly Value[],
    inOrder: readonly Value[],
    labels: Readonly<Record<string, string>>,
  ): readonly Option<Value>[] => {
    const left = follow(timeline, items, others);
    const occurring = new Set(items.flatMap(valuesOf));
    // What no name is known of comes last.
    return [...new Set([...inOrder, ...occurring])]
      .filter((value) => occurring.has(value))
      .map((value) => ({
        value,
        label: Object.hasOwn(labels, value) ? labels[value]! : value,
        count: left.filter((item) => valuesOf(item).includes(value)).length,
      }));
  };
  return {
    // Lanes are alternatives, so they are counted as if none of them were chosen.
    lanes: options({ ...thread, lanes: [] }, ({ lane }) => [lane], lanes, facets.lanes),
    motives: options(
      { ...thread, motive: '' },
      (item) => item.motives,
      Object.keys(timeline.motives),
      timeline.motives,
    ),
    instruments: options(
      { ...thread, instrument: '' },
      (item) => item.instruments,
      Object.keys(timeline.instruments),
      timeline.instruments,
    ),
    stances: options(
      { ...thread, stance: '' },
      ({ id }): readonly string[] => [byId.get(id)?.stance ?? []].flat(),
      timeline.stretches.flatMap(({ stance }) => stance ?? []),
      facets.stances,
    ),
  };
};

/** One choice by itself. */
export interface Choice {
  readonly name: keyof Thread;
  readonly value: string;
}

const single = ['motive', 'instrument', 'stance'] as const;

/** Every choice by itself. */
export const choicesIn = (thread: Thread): readonly Choice[] => [
  ...thread.lanes.map((value) => ({ name: 'lanes', value }) as const),
  ...single.map((name) => ({ name, value: thread[name] })).filter(({ value }) => value !== ''),
];

/** What is left without one choice, named as "motive/segregation". */
export const letGo = (thread: Thread, choice: string): Thread => {
  const is = (name: keyof Thread, value: string): boolean => choice === `${name}/${value}`;
  return {
    lanes: thread.lanes.filter((lane) => !is('lanes', lane)),
    motive: is('motive', thread.motive) ? '' : thread.motive,
    instrument: is('instrument', thread.instrument) ? '' : thread.instrument,
    stance: is('stance', thread.stance) ? '' : thread.stance,
  };
};

/**
 * The thread with what somebody chose in a field of this name; of lanes, one is taken out or in.
 *
 * @param all the lanes that there are
 * @returns `undefined` for a field of another name
 */
export const choose = (
  thread: Thread,
  name: string,
  value: string,
  all: readonly { readonly value: Lane }[],
): Thread | undefined => {
  switch (name) {
    case 'motive':
    case 'instrument':
    case 'stance':
      return { ...thread, [name]: value };
    case 'lanes': {
      const every = all.map((lane) => lane.value);
      const on = thread.lanes.length === 0 ? every : thread.lanes;
      const next = every.filter((lane) => (lane === value ? !on.includes(lane) : on.includes(lane)));
      // All of them is no choice, and nor is none: there would be nothing to see.
      return { ...thread, lanes: next.length === every.length ? emptyThread.lanes : next };
    }
    default:
      return undefined;
  }
};
