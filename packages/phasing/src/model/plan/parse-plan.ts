import { tenures, type Gate, type Homes, type Plan, type Site } from './plan.js';

/** What is wrong with one value of a plan. */
export interface PlanFault {
  /** JSON Pointer, such as "/sites/3/existing/social"; empty for the whole. */
  readonly path: string;
  /** `reserved`: an id that every object has as a key, such as "constructor". `missing` is said of an empty id too. */
  readonly code:
    | 'missing'
    | 'not-whole'
    | 'too-low'
    | 'too-high'
    | 'not-text'
    | 'too-long'
    | 'duplicate'
    | 'reserved'
    | 'too-many'
    | 'not-list'
    | 'not-object'
    | 'not-json'
    | 'too-large';
  /** For numbers what they may be, for texts how long they may be, for lists how many they may hold. */
  readonly expected?: Bounds;
  /** Of a duplicate: where the same stands for the first time. */
  readonly first?: string;
}

export interface ParsedPlan {
  /** `null` when there are any faults. */
  readonly plan: Plan | null;
  /** At most 200, in the order of the fields. */
  readonly faults: readonly PlanFault[];
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/**
 * What each number may be. Where the model has no upper bound there is one of ours, far above what occurs, so that a slip of the finger is seen
 * and sums stay exact: for homes, vacancies, sites under way, and all durations but `horizonQuarters`.
 */
export const ranges = {
  startYear: { min: 1900, max: 2200 },
  horizonQuarters: { min: 1, max: 160 },
  maxParallel: { min: 1, max: 500 },
  temporaryHomes: { min: 0, max: 100_000 },
  localVacancies: { min: 0, max: 10_000 },
  turnoverPermille: { min: 0, max: 1000 },
  noticeQuarters: { min: 0, max: 1000 },
  reserveQuarters: { min: 0, max: 1000 },
  /** Of the gate. */
  percent: { min: 0, max: 100 },
  maxWait: { min: 0, max: 1000 },
  /** Of one tenure of a site, existing or planned. */
  homes: { min: 0, max: 100_000 },
  earliest: { min: 0, max: 1000 },
  demolition: { min: 0, max: 1000 },
  construction: { min: 0, max: 1000 },
  stayPercent: { min: 0, max: 100 },
} as const satisfies Readonly<Record<string, Required<Bounds>>>;

export const MAX_SITES = 500;
export const MAX_NAME = 200;
export const MAX_ID = 100;
const MAX_FAULTS = 200;
/** Longest JSON that is read, in UTF-16 units: some 10 MB. */
const MAX_TEXT = 10_485_760;

type Range = keyof typeof ranges;
/** A value, where it stands, and where to say what is wrong with it. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly faults: PlanFault[];
}

const report = ({ path, faults }: Place, code: PlanFault['code'], more: Partial<PlanFault> = {}): void => {
  if (faults.length < MAX_FAULTS) faults.push({ path, code, ...more });
};

/** What stands under a key of an object: read once, since a proxy may say something else the next time. */
const under = ({ value, path, faults }: Place, key: string | number): Place => ({
  value: Object.hasOwn(value as object, key) ? (value as Record<string | number, unknown>)[key] : undefined,
  path: `${path}/${key}`,
  faults,
});

// What is reported makes the plan `null`, so that it does not matter what stands in for it.

const whole = (place: Place, range: Range): number => {
  const { value } = place;
  const expected = ranges[range];
  if (value === undefined) report(place, 'missing', { expected });
  else if (typeof value !== 'number' || !Number.isInteger(value)) report(place, 'not-whole', { expected });
  else if (value < expected.min) report(place, 'too-low', { expected });
  else if (value > expected.max) report(place, 'too-high', { expected });
  // Turns -0 into 0.
  else return value + 0;
  return 0;
};

const text = (place: Place, max: number): string => {
  const { value } = place;
  if (value === undefined) report(place, 'missing');
  else if (typeof value !== 'string') report(place, 'not-text');
  else if (value.length > max) report(place, 'too-long', { expected: { max } });
  else return value;
  return '';
};

const isObject = (place: Place): boolean => {
  const { value } = place;
  if (value === undefined) report(place, 'missing');
  else if (typeof value !== 'object' || value === null || Array.isArray(value)) report(place, 'not-object');
  else return true;
  return false;
};

const nobody: Homes = Object.freeze({ social: 0, mid: 0, owner: 0 });

const homesIn = (place: Place): Homes => {
  if (!isObject(place)) return nobody;
  const [social, mid, owner] = tenures.map((tenure) => whole(under(place, tenure), 'homes'));
  return Object.freeze({ social: social!, mid: mid!, owner: owner! });
};

const gateIn = (place: Place): Gate => {
  if (!isObject(place)) return { percent: 0, maxWait: 0 };
  return Object.freeze({
    percent: whole(under(place, 'percent'), 'percent'),
    maxWait: whole(under(place, 'maxWait'), 'maxWait'),
  });
};

const idIn = (place: Place, firsts: Map<string, string>): string => {
  if (place.value === '') report(place, 'missing');
  const id = text(place, MAX_ID);
  const first = firsts.get(id);
  if (Object.hasOwn(Object.prototype, id)) report(place, 'reserved');
  else if (first !== undefined) report(place, 'duplicate', { first });
  else if (id !== '') firsts.set(id, place.path);
  return id;
};

const siteIn = (place: Place, firsts: Map<string, string>): readonly Site[] => {
  if (!isObject(place)) return [];
  const site: Site = {
    id: idIn(under(place, 'id'), firsts),
    name: text(under(place, 'name'), MAX_NAME),
    existing: homesIn(under(place, 'existing')),
    planned: homesIn(under(place, 'planned')),
    earliest: whole(under(place, 'earliest'), 'earliest'),
    demolition: whole(under(place, 'demolition'), 'demolition'),
    construction: whole(under(place, 'construction'), 'construction'),
    stayPercent: whole(under(place, 'stayPercent'), 'stayPercent'),
  };
  return [Object.freeze(site)];
};

const sitesIn = (place: Place): readonly Site[] => {
  const { value } = place;
  if (value === undefined) report(place, 'missing');
  else if (!Array.isArray(value)) report(place, 'not-list');
  else {
    const { length } = value;
    const firsts = new Map<string, string>();
    if (length <= MAX_SITES) return Array.from({ length }, (_, index) => siteIn(under(place, index), firsts)).flat();
    report(place, 'too-many', { expected: { max: MAX_SITES } });
  }
  return [];
};

const planIn = (place: Place): Plan | null => {
  if (!isObject(place)) return null;
  const plan: Plan = {
    startYear: whole(under(place, 'startYear'), 'startYear'),
    horizonQuarters: whole(under(place, 'horizonQuarters'), 'horizonQuarters'),
    sites: Object.freeze(sitesIn(under(place, 'sites'))),
    maxParallel: whole(under(place, 'maxParallel'), 'maxParallel'),
    temporaryHomes: whole(under(place, 'temporaryHomes'), 'temporaryHomes'),
    localVacancies: whole(under(place, 'localVacancies'), 'localVacancies'),
    turnoverPermille: whole(under(place, 'turnoverPermille'), 'turnoverPermille'),
    noticeQuarters: whole(under(place, 'noticeQuarters'), 'noticeQuarters'),
    reserveQuarters: whole(under(place, 'reserveQuarters'), 'reserveQuarters'),
    gate: gateIn(under(place, 'gate')),
  };
  return place.faults.length === 0 ? Object.freeze(plan) : null;
};

const refuse = (code: PlanFault['code']): ParsedPlan => ({ plan: null, faults: [{ path: '', code }] });

/**
 * Reads a plan from a place that is not to be trusted: a file, a dossier, a host's property. Never throws. Names all that is wrong, not just the
 * first, and changes no value to make it fit. Keys that it does not know are left out.
 *
 * @param input JSON text, or a value that was already parsed
 * @returns a frozen plan that shares nothing with `input`
 */
export const parsePlan = (input: unknown): ParsedPlan => {
  try {
    if (typeof input === 'string' && input.length > MAX_TEXT) return refuse('too-large');
    const faults: PlanFault[] = [];
    const value: unknown = typeof input === 'string' ? JSON.parse(input) : input;
    const plan = planIn({ value, path: '', faults });
    return { plan, faults };
  } catch {
    // Not JSON, or a getter or proxy that threw.
    return refuse('not-json');
  }
};
