import type { Drawn, LaneDrawing } from './layout.js';

const startOf = (drawn: Drawn): number => (drawn.kind === 'bar' ? drawn.parts[0]!.x1 : drawn.x);

/**
 * Where a key leads in a picture: left and right along the lane, Home and End to its ends, up and down to the nearest in the next lane that
 * has any.
 *
 * @param id of what one is at
 * @returns what one is at already, where it goes no further; `undefined` for a key that leads nowhere
 */
export const stepTo = (lanes: readonly LaneDrawing[], id: string, key: string): Drawn | undefined => {
  const rows = lanes.map(({ drawn }) => drawn).filter((drawn) => drawn.length > 0);
  const lane = rows.findIndex((drawn) => drawn.some((each) => each.id === id));
  const row = rows[lane];
  if (row === undefined) return undefined;
  const at = row.findIndex((each) => each.id === id);
  const from = row[at]!;
  const distance = (each: Drawn): number => Math.abs(startOf(each) - startOf(from));
  const nearest = (other: readonly Drawn[] = [from]): Drawn =>
    other.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  switch (key) {
    case 'ArrowRight':
      return row[at + 1] ?? from;
    case 'ArrowLeft':
      return row[at - 1] ?? from;
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowDown':
      return nearest(rows[lane + 1]);
    case 'ArrowUp':
      return nearest(rows[lane - 1]);
    default:
      return undefined;
  }
};
