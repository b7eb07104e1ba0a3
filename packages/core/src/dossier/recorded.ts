import type { Recorded } from './dossier.js';

/** In milliseconds since 1970: a file that was changed by hand may write one moment in several ways, or none. */
const madeAt = ({ made }: Recorded): number => Date.parse(made) || 0;

/** By id, the last moment at which something was made in its place. */
const replacedAt = (all: readonly Recorded[]): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const each of all)
    for (const id of each.replaces) last.set(id, Math.max(madeAt(each), last.get(id) ?? -Infinity));
  return last;
};

/**
 * What holds now of what was written down together: nothing replaces it, and it was not taken back. Only what was made later replaces, so
 * that two never replace each other. More than one on the same thing means that two parties changed it without knowing of each other; both
 * stay until someone replaces them.
 */
export const holding = <T extends Recorded>(all: readonly T[]): readonly T[] => {
  const last = replacedAt(all);
  return all.filter((each) => !each.withdrawn && !((last.get(each.id) ?? -Infinity) > madeAt(each)));
};

/** What was said before: replaced since, or taken back; the latest first. */
export const earlier = <T extends Recorded>(all: readonly T[]): readonly T[] => {
  const now = new Set(holding(all));
  return [...all].filter((each) => !now.has(each) && !each.withdrawn).sort((a, b) => madeAt(b) - madeAt(a));
};

/**
 * Marks for what is written down now.
 * @param now milliseconds since 1970; the clock of whoever wrote the old ones may run ahead of ours
 * @param id unique over all devices
 */
export function mark(old: readonly Recorded[], now: number, id: string): Recorded {
  const after = Math.max(now, ...old.map((each) => madeAt(each) + 1));
  return { id, made: new Date(after).toISOString(), replaces: [...new Set(old.map((each) => each.id))] };
}
