import type { Households, Simulation } from '../engine/simulate.js';

/** What comes of a plan: when the last site is ready, `null` if that is not in time, and who never had to leave, of those who wanted to stay. */
export interface Choice {
  readonly finish: number | null;
  readonly stayed: { readonly households: number; readonly of: number };
}

/** In whole percents; rounded once. */
export const wholeOf = ({ stayed: { households, of } }: Choice): number => Math.round((households * 100) / of);

/** What comes of one gate. */
export interface GateChoice extends Choice {
  /** Of the gate, 0 to 100. */
  readonly percent: number;
}

/** Choices that come to the same. */
export interface Group {
  readonly finish: number | null;
  /** In permille, rounded. */
  readonly share: number;
  /** The same in whole percents. */
  readonly whole: number;
  /** Of the gate, rising. */
  readonly percents: readonly number[];
}

/** What comes of a plan. */
export const choiceOf = ({ sites, measures }: Pick<Simulation, 'sites' | 'measures'>): Choice => {
  const sum = (count: (households: Households) => number): number =>
    sites.reduce((total, { households }) => total + count(households), 0);
  const stayed = sum(({ direct, local, temporary }) => direct + local + temporary);
  return { finish: measures.finish, stayed: { households: stayed, of: stayed + sum(({ away }) => away) } };
};

/** Nothing where nobody wants to stay. */
export const shareOf = ({ stayed: { households, of } }: Choice): number | null =>
  of === 0 ? null : Math.round((households * 1000) / of);

/** Joins choices that lie on the same place; those of which there is no share are left out. */
export const groupChoices = <Point extends GateChoice>(choices: readonly Point[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const choice of choices) {
    const share = shareOf(choice);
    if (share === null) continue;
    const { finish, percent } = choice;
    const key = `${finish} ${share}`;
    const { whole, percents } = groups.get(key) ?? { whole: wholeOf(choice), percents: [] };
    groups.set(key, { finish, share, whole, percents: [...percents, percent] });
  }
  return [...groups.values()];
};

/** From the first to the last of percentages that follow each other. */
export interface Percents {
  readonly from: number;
  readonly to: number;
  /** Whether there are none above. */
  readonly isOpen: boolean;
}

/**
 * Percentages as ranges.
 *
 * @param all that there are, rising
 * @param some of them, rising
 */
export const rangesOf = (all: readonly number[], some: readonly number[]): readonly Percents[] => {
  const ranges: Percents[] = [];
  all.forEach((percent, at) => {
    if (!some.includes(percent)) return;
    const last = ranges.at(-1);
    const isOpen = at === all.length - 1;
    if (last !== undefined && last.to === all[at - 1]) ranges[ranges.length - 1] = { ...last, to: percent, isOpen };
    else ranges.push({ from: percent, to: percent, isOpen });
  });
  return ranges;
};
