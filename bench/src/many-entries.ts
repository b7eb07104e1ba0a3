import { bounds } from '@mengwijzer/content/moment';
import type { TimelineListing, TimelineListTexts, When } from '@mengwijzer/content';

/** What a page of the timeline shows, and the file with which a partner adds what is not ours. */
export interface ManyEntries {
  /** In reading order. */
  readonly timelineList: readonly TimelineListing[];
  readonly timelineListNl: TimelineListTexts;
  readonly partner: object;
}

declare global {
  var benchEntries: ManyEntries;
}

const FIRST = 1945;
const YEARS = 80;
/** From the year of one to that of the next; so that they do not come in order. */
const STRIDE = 37;

const startOf = ({ starts }: TimelineListing): number | undefined =>
  starts === 'not-named' ? undefined : Math.min(...starts.flatMap((when) => bounds(when)?.earliest ?? []));

/** By start; one without a start stays behind the one that it follows where it comes from. */
const inOrder = (...lists: readonly (readonly TimelineListing[])[]): readonly TimelineListing[] =>
  lists
    .flatMap((entries) => {
      let last = -Infinity;
      return entries.map((entry) => {
        last = startOf(entry) ?? last;
        return { entry, key: last };
      });
    })
    .sort((one, other) => (one.key === other.key ? 0 : one.key - other.key))
    .map(({ entry }) => entry);

interface Local {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly year: string;
  readonly ends: string | undefined;
}

const local = (index: number, names: readonly string[]): Local => {
  const year = FIRST + ((index * STRIDE) % YEARS);
  const id = `elzenwaard:gebeurtenis-${index}`;
  const name = `${names[index % names.length]}, ${index}`;
  const summary = 'Wat er in onze eigen gemeente gebeurde, zoals bewoners en ambtenaren het zich herinneren.';
  // One in five lasts.
  const ends = index % 5 === 0 ? String(Math.min(FIRST + YEARS, year + 1 + (index % 7))) : undefined;
  return { id, name, summary, year: String(year), ends };
};

/** So many entries: the first of ours in reading order, and then local events of a partner among them. */
export const manyEntries = (real: readonly TimelineListing[], texts: TimelineListTexts, size: number): ManyEntries => {
  const ours = inOrder(real).slice(0, size);
  const names = real.map(({ id }) => texts.timeline[id]?.name ?? id);
  const locals = Array.from({ length: size - ours.length }, (_, index) => local(index, names));
  const when = (date: string): readonly When[] => [{ precision: 'year', date }];
  const added = locals.map(({ id, year, ends }): TimelineListing => ({
    id,
    lane: 'local',
    motives: [],
    instruments: [],
    sections: [],
    starts: when(year),
    ...(ends && { ends: when(ends) }),
  }));
  return {
    timelineList: added.length > 0 ? inOrder(real, added) : ours,
    timelineListNl: {
      ...texts,
      timeline: {
        ...texts.timeline,
        ...Object.fromEntries(locals.map(({ id, name, summary }) => [id, { name, summary }])),
      },
    },
    partner: {
      version: 1,
      partner: { id: 'elzenwaard', name: 'Elzenwaard' },
      timeline: {
        add: locals.map(({ id, name, summary, year, ends }) => ({
          id,
          starts: year,
          ...(ends && { ends }),
          nl: { name, summary },
          points: [{ id: 'event', kind: 'fact', nl: 'Het staat in het archief van de wijkraad.' }],
        })),
      },
    },
  };
};
