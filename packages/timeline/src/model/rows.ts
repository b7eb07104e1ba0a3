/** How many rows a lane has at most. In the last stands what found no place in the others. */
export const MOST_ROWS = 14;

/** How far each row is filled, from the left. Entries come in order of their start, so that no more needs to be known. */
export type Rows = number[];

/** The first row that is free from `x` on, where there is one or one can be added. */
export const freeRow = (rows: Rows, x: number): number | undefined => {
  const row = rows.findIndex((end) => end <= x);
  if (row >= 0) return row;
  return rows.length < MOST_ROWS - 1 ? rows.length : undefined;
};

/** Things that stand close, with where they start. */
export interface Heap<T> {
  readonly x1: number;
  /** Where the last of them starts. */
  readonly last: number;
  readonly things: readonly T[];
}

/** Puts together what starts less than `room` apart from the first, or reaches over what comes next. Heaps start at least `room` apart. */
export const heapsOf = <T extends { readonly x1: number; readonly x2: number }>(
  things: readonly T[],
  room: number,
): readonly Heap<T>[] => {
  const heaps: { x1: number; last: number; things: T[] }[] = [];
  for (const thing of [...things].sort((one, other) => one.x1 - other.x1)) {
    const heap = heaps.at(-1);
    const alone = heap?.things.length === 1 ? heap.things[0] : undefined;
    if (heap !== undefined && (thing.x1 < heap.x1 + room || (alone !== undefined && alone.x2 > thing.x1))) {
      heap.things.push(thing);
      heap.last = thing.x1;
    } else heaps.push({ x1: thing.x1, last: thing.x1, things: [thing] });
  }
  return heaps;
};
