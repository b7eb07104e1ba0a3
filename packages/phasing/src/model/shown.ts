/** Parts of the calculator, in the order in which they stand. */
export const parts = [
  'sites',
  'assumptions',
  'verdict',
  'findings',
  'quarters',
  'gantt',
  'fates',
  'flow',
  'households',
  'homes',
  'improve',
  'tools',
] as const;
export type ShownPart = (typeof parts)[number];

export interface Shown {
  readonly parts: ReadonlySet<ShownPart>;
  /** What was asked for and is no part. */
  readonly unknown: readonly string[];
}

const all: ReadonlySet<ShownPart> = new Set(parts);
const isPart = (name: string): name is ShownPart => all.has(name as ShownPart);

/**
 * Which parts an editor wants to be shown.
 *
 * @param text names with spaces between them; all parts when it names none
 */
export const partsShown = (text: string): Shown => {
  const names = text.split(/\s+/u).filter((name) => name !== '');
  const known = names.filter(isPart);
  return { parts: known.length === 0 ? all : new Set(known), unknown: names.filter((name) => !isPart(name)) };
};
