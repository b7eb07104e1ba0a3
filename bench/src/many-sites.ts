import type { Homes, Plan, Site } from '@mengwijzer/phasing/model';

declare global {
  /** The plan that a page of the phasing calculator shows. */
  var benchPlan: Plan;
}

const names = ['Elzenhof', 'Wilgenstraat', 'Lindeplein', 'Oude Veiling', 'Noorderkade', 'Kastanjelaan', 'Het Veld'];
const nobody: Homes = { social: 0, mid: 0, owner: 0 };
/** One in so many sites is open land; the third never is. */
const OPEN = 7;

/** Gives a whole number of a range, both ends included. */
type Draw = (low: number, high: number) => number;

/** Numbers as if drawn by lot, the same for the same seed: mulberry32. */
const drawsOf = (seed: number): Draw => {
  let state = seed | 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (high - low + 1));
  };
};

/** A hundred homes or so, which take two years; the same for the same place and numbers. */
const site = (place: number, draw: Draw): Site => {
  /** Nothing in half of the cases. */
  const perhaps = (most: number): number => (draw(0, 1) === 0 ? 0 : draw(0, most));
  const existing = { social: draw(40, 180), mid: perhaps(30), owner: perhaps(40) };
  const planned = { social: draw(20, 180), mid: draw(10, 60), owner: draw(10, 80) };
  const time = { earliest: perhaps(12), demolition: draw(1, 3), construction: draw(4, 8) };
  const round = Math.floor(place / names.length);
  const name = `${names[place % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  const block: Site = { id: `s${place}`, name, existing, planned, ...time, stayPercent: draw(40, 90) };
  return place % OPEN === 1 ? { ...block, existing: nobody, demolition: 0, stayPercent: 0 } : block;
};

const sitesOf = (size: number, draw: Draw): readonly Site[] =>
  Array.from({ length: size }, (_, place) => site(place, draw));

/** A programme of so many sites and twenty years, with as much going on at once as it takes to finish most of it. */
export const manySites = (size: number): Plan => {
  const maxParallel = Math.max(2, Math.ceil(size / 8));
  return {
    startYear: 2026,
    horizonQuarters: 80,
    sites: sitesOf(size, drawsOf(size)),
    maxParallel,
    temporaryHomes: 10 * maxParallel,
    localVacancies: maxParallel,
    turnoverPermille: 80,
    noticeQuarters: 6,
    reserveQuarters: 4,
    gate: { percent: 10, maxWait: 4 },
  };
};

/** Programmes such as occur, each with assumptions of its own; the same for the same numbers. */
export const manyPlans = (count: number, size: number): readonly Plan[] =>
  Array.from({ length: count }, (_, seed) => {
    const draw = drawsOf(1 + seed);
    const oneOf = (...values: readonly number[]): number => values[draw(0, values.length - 1)]!;
    return {
      startYear: 2026,
      horizonQuarters: oneOf(40, 80, 80, 120),
      sites: sitesOf(size, draw),
      maxParallel: draw(1, 4),
      temporaryHomes: oneOf(0, draw(0, 100)),
      localVacancies: draw(0, 5),
      turnoverPermille: draw(0, 120),
      noticeQuarters: draw(0, 10),
      reserveQuarters: draw(0, 8),
      gate: { percent: oneOf(0, 25, 50, 70, 100), maxWait: draw(0, 20) },
    };
  });
