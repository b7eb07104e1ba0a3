/** What somebody says of a point of their place; a point that nobody looked at has no verdict. */
export const verdicts = ['yes', 'partly', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

/** What somebody found in a place of their own. Immutable. */
export interface PlaceAnswers {
  /** What the place is called. */
  readonly place: string;
  /** By "set/point". */
  readonly points: Readonly<Record<string, Verdict>>;
  /** What one saw, by id of the set. */
  readonly notes: Readonly<Record<string, string>>;
}

export const noAnswers: PlaceAnswers = { place: '', points: {}, notes: {} };

/** As long as a name and a note may be, in characters, and as many of each are read. */
export const LONGEST = { place: 200, note: 4000 } as const;
const MOST = 500;

/** What a host hands over, bounded: whatever is not an answer is left out. */
export const parsePlaceAnswers = (value: unknown): PlaceAnswers => {
  const { place, points, notes } = Object(value) as Record<string, unknown>;
  return {
    place: typeof place === 'string' ? place.slice(0, LONGEST.place) : '',
    points: entriesOf(points, (each) => verdicts.find((verdict) => verdict === each)),
    notes: entriesOf(notes, (each) => (typeof each === 'string' ? each.slice(0, LONGEST.note) : undefined)),
  };
};

const entriesOf = <T>(value: unknown, read: (each: unknown) => T | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {})
      .slice(0, MOST)
      .flatMap(([key, each]) => {
        const known = read(each);
        return known === undefined || key === '__proto__' ? [] : [[key, known] as const];
      }),
  );

/** Says something of a point, or takes it back. */
export const judge = (answers: PlaceAnswers, key: string, verdict: Verdict | undefined): PlaceAnswers => {
  const { [key]: _, ...others } = answers.points;
  return { ...answers, points: verdict === undefined ? others : { ...others, [key]: verdict } };
};

export const note = (answers: PlaceAnswers, set: string, text: string): PlaceAnswers => {
  const { [set]: _, ...others } = answers.notes;
  return { ...answers, notes: text === '' ? others : { ...others, [set]: text } };
};

export const isEmpty = ({ place, points, notes }: PlaceAnswers): boolean =>
  place === '' && Object.keys(points).length === 0 && Object.keys(notes).length === 0;
