import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { programmeArbitrary } from '../../../testing/programmes.js';
import { boundOf, compareBound } from './bound.js';
import { beginSearch, goOnSearch, searchOf } from './branch.js';
import type { Machine } from '../engine/compile.js';
import { toChoice } from '../engine/course-quarters.js';
import { canChoose, choose, undecided } from '../engine/course-starts.js';
import { begin, courseOf, PASSING, sumUp, UNSTARTED, type Course } from '../engine/course.js';
import { compile } from '../engine/engine.js';
import type { Plan, Site } from '../plan/plan.js';

interface Chosen {
  readonly site: number;
  readonly earlier: number;
  readonly later: number;
}

const bitsOf = (set: number): number[] => Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => set & (1 << bit));

/** All that can be chosen now. */
const choicesOf = (course: Course): Chosen[] => {
  const open = undecided(course);
  const subsets = bitsOf(open).reduce((sets, bit) => sets.flatMap((set) => [set, set | (1 << bit)]), [0]);
  return bitsOf(course.state[PASSING]!)
    .flatMap((site) => subsets.map((earlier) => ({ site, earlier, later: open & ~earlier })))
    .filter(({ site, earlier, later }) => canChoose(course, site, earlier, later));
};

/** Goes through a course as numbers say that were drawn. Returns its list, and what the bound was at each choice. */
const goThrough = (plan: Plan, drawn: readonly number[], list: Float64Array): number[] => {
  const course = courseOf(compile(plan) as Machine);
  const bound = boundOf(course);
  const found: number[] = [];
  begin(course);
  for (let among = course.state[UNSTARTED]!, at = 0; toChoice(course, among); at += 1) {
    found.push(compareBound(bound, list));
    const choices = choicesOf(course);
    const { site, earlier, later } = choices[drawn[at % drawn.length]! % choices.length]!;
    among = course.state[PASSING]! & ~(1 << site);
    choose(course, site, earlier, later);
  }
  sumUp(course, list);
  return found;
};

const drawing = fc.tuple(
  fc.oneof(planArbitrary({ maxSites: 8, maxHorizon: 40 }), programmeArbitrary(1, 10)),
  fc.array(fc.nat(1000), { minLength: 1, maxLength: 10 }),
);

test('no bound is higher than what comes of a course', () => {
  fc.assert(
    fc.property(drawing, ([plan, drawn]) => {
      const list = new Float64Array(6);
      goThrough(plan, drawn, list);
      const final = list.slice();
      for (const comparison of goThrough(plan, drawn, list)) expect(comparison).toBeLessThanOrEqual(0);
      expect(list).toEqual(final);
    }),
    { numRuns: 3000 },
  );
});

const boundAtStart = (plan: Plan, chosen: readonly number[], list: readonly number[]): number => {
  const course = courseOf(compile(plan) as Machine);
  begin(course);
  toChoice(course, course.state[UNSTARTED]!);
  for (const site of chosen) {
    const others = course.state[PASSING]! & ~(1 << site);
    choose(course, site, 0, 0);
    toChoice(course, others);
  }
  return compareBound(boundOf(course), Float64Array.from(list));
};

const [a, b, c] = ['a', 'b', 'c'].map((id) => siteOf(id, '10/0/0 10/0/0', { construction: 4 })) as [Site, Site, Site];
const one = { horizonQuarters: 20, maxParallel: 1 };

describe('a list is out of reach', () => {
  test.each<[string, Plan, number[], number[], number]>([
    ['where not all sites fit in', planOf([a, b, c], { ...one, horizonQuarters: 9 }), [], [0, 0, 0, 0, 0, 0], 1],
    ['where one comes too late', planOf([a, { ...b, earliest: 16 }], one), [], [0, 0, 0, 0, 0, 0], 1],
    ['where there are too few homes', planOf([siteOf('a', '10/0/0 4/0/0')]), [], [0, 5, 0, 0, 0, 0], 1],
    ['but for as many as there are', planOf([siteOf('a', '10/0/0 4/0/0')]), [], [0, 6, 1, 0, 0, 0], -1],
    ['where some are away until homes come', planOf([a, b]), [0], [0, 0, 39, 0, 0, 0], 1],
    ['but not sooner', planOf([a, b]), [0], [0, 0, 40, 11, 0, 0], -1],
    ['where more move twice', planOf([a, b]), [0], [0, 0, 40, 9, 0, 0], 1],
    ['where the work takes longer', planOf([a, b, c], { ...one, temporaryHomes: 30 }), [], [0, 0, 0, 0, 11, 0], 1],
    ['but for as long as it takes', planOf([a, b, c], { ...one, temporaryHomes: 30 }), [], [0, 0, 0, 0, 12, 1], -1],
    ['where it may be just as good', planOf([a, b, c], { ...one, temporaryHomes: 30 }), [], [0, 0, 0, 0, 12, 0], 0],
  ])('%s', (_, plan, chosen, list, sign) => {
    expect(Math.sign(boundAtStart(plan, chosen, list))).toBe(sign);
  });
});

test('few choices are enough to prove eight sites', () => {
  const plans = fc.sample(programmeArbitrary(8, 8), { seed: 6, numRuns: 50 });
  const choices = plans.map((plan) => {
    const search = searchOf(compile(plan));
    beginSearch(search, { order: Int32Array.from(plan.sites.keys()), list: new Float64Array(6).fill(Infinity) });
    expect(goOnSearch(search, Infinity)).toBe(true);
    return search.branches;
  });
  // Of 109,600 that there can be.
  expect([...choices].sort((one, other) => one - other)[25]).toBeLessThan(1500);
  expect(choices.reduce((sum, some) => sum + some, 0)).toBeLessThan(200_000);
});
