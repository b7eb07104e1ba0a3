import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freezeDeeply, planArbitrary } from '../../../testing/plans.js';
import { defaultPlan, emptyPlan } from './default-plan.js';
import { MAX_ID, MAX_NAME, MAX_SITES, parsePlan, ranges, type PlanFault } from './parse-plan.js';
import type { Plan, Site } from './plan.js';

const example = defaultPlan();
const faultsOf = (input: unknown): readonly PlanFault[] => parsePlan(input).faults;
const short = (input: unknown): string[] => faultsOf(input).map(({ code, path }) => `${code} ${path}`.trim());

/** The example with another value, or without it, under a JSON Pointer. */
const changed = (path: string, value: unknown): unknown => {
  const plan = structuredClone(example) as unknown as Record<string, unknown>;
  const keys = path.split('/').slice(1);
  const last = keys.pop()!;
  const holder = keys.reduce((object, key) => object[key] as Record<string, unknown>, plan);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return plan;
};

const numbers = {
  '/startYear': ranges.startYear,
  '/horizonQuarters': ranges.horizonQuarters,
  '/maxParallel': ranges.maxParallel,
  '/temporaryHomes': ranges.temporaryHomes,
  '/localVacancies': ranges.localVacancies,
  '/turnoverPermille': ranges.turnoverPermille,
  '/noticeQuarters': ranges.noticeQuarters,
  '/reserveQuarters': ranges.reserveQuarters,
  '/gate/percent': ranges.percent,
  '/gate/maxWait': ranges.maxWait,
  '/sites/2/existing/social': ranges.homes,
  '/sites/2/existing/mid': ranges.homes,
  '/sites/2/existing/owner': ranges.homes,
  '/sites/2/planned/social': ranges.homes,
  '/sites/2/planned/mid': ranges.homes,
  '/sites/2/planned/owner': ranges.homes,
  '/sites/2/earliest': ranges.earliest,
  '/sites/2/demolition': ranges.demolition,
  '/sites/2/construction': ranges.construction,
  '/sites/2/stayPercent': ranges.stayPercent,
};

describe('a plan', () => {
  test('is read from text and from an object, whatever it is, to the same', () =>
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        expect(parsePlan(plan)).toEqual({ plan, faults: [] });
        expect(parsePlan(JSON.stringify(plan, null, 2))).toEqual({ plan, faults: [] });
      }),
    ));

  test('is a new one, frozen, with its keys in order and without those that it does not know', () => {
    const { plan } = parsePlan(structuredClone(example));
    expect(plan).not.toBe(example);
    expect([plan, plan!.gate, plan!.sites, plan!.sites[0], plan!.sites[0]!.existing].every(Object.isFrozen)).toBe(true);
    const backwards = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(backwards);
      const entries = Object.entries(value).reverse();
      return Object.fromEntries([['later', 1], ...entries.map(([key, each]) => [key, backwards(each)])]);
    };
    expect(JSON.stringify(parsePlan(backwards(example)).plan)).toBe(JSON.stringify(example));
    expect(JSON.stringify(plan)).toBe(JSON.stringify(example));
  });

  test('leaves what it was read from as it is', () => {
    const frozen = freezeDeeply(structuredClone(example));
    expect(parsePlan(frozen).plan).toEqual(example);
  });

  test('may have no sites', () => expect(short(emptyPlan(2026))).toEqual([]));

  test('has no -0', () => expect(Object.is(parsePlan(changed('/gate/percent', -0)).plan!.gate.percent, 0)).toBe(true));
});

describe.each(Object.entries(numbers))('the number %s', (path, expected) => {
  const { min, max } = expected;
  test('may be the least and the most', () => {
    for (const value of [min, max]) expect(faultsOf(changed(path, value))).toEqual([]);
  });
  test.each<[PlanFault['code'], unknown]>([
    ['too-low', min - 1],
    ['too-low', -Number.MAX_VALUE],
    ['too-high', max + 1],
    ['too-high', 1e300],
    ['missing', undefined],
    ['not-whole', null],
    ['not-whole', min + 0.5],
    ['not-whole', Number.NaN],
    ['not-whole', Infinity],
    ['not-whole', String(min)],
    ['not-whole', ''],
    ['not-whole', [min]],
    ['not-whole', true],
    ['not-whole', BigInt(min)],
  ])('is %s when it is %s', (code, value) =>
    expect(parsePlan(changed(path, value))).toEqual({ plan: null, faults: [{ path, code, expected }] }),
  );
});

describe('every other value', () => {
  const many = (count: number): readonly Site[] =>
    Array.from({ length: count }, (_, index) => ({ ...example.sites[0]!, id: `s${index}` }));
  test.each<[path: string, value: unknown, fault: Partial<PlanFault>]>([
    ['/sites', undefined, { code: 'missing' }],
    ['/sites', null, { code: 'not-list' }],
    ['/sites', { length: 1, 0: example.sites[0] }, { code: 'not-list' }],
    ['/sites', many(MAX_SITES + 1), { code: 'too-many', expected: { max: MAX_SITES } }],
    ['/sites', Array.from({ length: 100_000 }, () => 'x'), { code: 'too-many', expected: { max: MAX_SITES } }],
    ['/gate', undefined, { code: 'missing' }],
    ['/gate', null, { code: 'not-object' }],
    ['/gate', 50, { code: 'not-object' }],
    ['/gate', [50, 12], { code: 'not-object' }],
    ['/sites/1', null, { code: 'not-object' }],
    ['/sites/1', 'Locatie B', { code: 'not-object' }],
    ['/sites/1/existing', undefined, { code: 'missing' }],
    ['/sites/1/existing', 96, { code: 'not-object' }],
    ['/sites/1/planned', [90, 40, 40], { code: 'not-object' }],
    ['/sites/1/name', undefined, { code: 'missing' }],
    ['/sites/1/name', 12, { code: 'not-text' }],
    ['/sites/1/name', null, { code: 'not-text' }],
    ['/sites/1/name', 'x'.repeat(MAX_NAME + 1), { code: 'too-long', expected: { max: 200 } }],
    ['/sites/1/id', undefined, { code: 'missing' }],
    ['/sites/1/id', '', { code: 'missing' }],
    ['/sites/1/id', 7, { code: 'not-text' }],
    ['/sites/1/id', 'x'.repeat(MAX_ID + 1), { code: 'too-long', expected: { max: 100 } }],
    ['/sites/1/id', '__proto__', { code: 'reserved' }],
    ['/sites/1/id', 'constructor', { code: 'reserved' }],
    ['/sites/3/id', 'b', { code: 'duplicate', first: '/sites/1/id' }],
  ])('%s is refused as %j', (path, value, fault) =>
    expect(parsePlan(changed(path, value))).toEqual({ plan: null, faults: [{ path, ...fault }] }),
  );

  test('that is just right is taken', () => {
    expect(short(changed('/sites', many(MAX_SITES)))).toEqual([]);
    expect(short(changed('/sites/1/name', 'x'.repeat(MAX_NAME)))).toEqual([]);
    expect(short(changed('/sites/1/name', ''))).toEqual([]);
    expect(short(changed('/sites/1/id', 'x'.repeat(MAX_ID)))).toEqual([]);
  });
});

describe('faults', () => {
  test('are all told, in the order of the fields', () => {
    expect(short({})).toEqual([
      'missing /startYear',
      'missing /horizonQuarters',
      'missing /sites',
      'missing /maxParallel',
      'missing /temporaryHomes',
      'missing /localVacancies',
      'missing /turnoverPermille',
      'missing /noticeQuarters',
      'missing /reserveQuarters',
      'missing /gate',
    ]);
    expect(
      short({ ...example, sites: [{ id: 'a' }, { ...example.sites[1], id: 'a', earliest: -1 }], gate: {} }),
    ).toEqual([
      'missing /sites/0/name',
      'missing /sites/0/existing',
      'missing /sites/0/planned',
      'missing /sites/0/earliest',
      'missing /sites/0/demolition',
      'missing /sites/0/construction',
      'missing /sites/0/stayPercent',
      'duplicate /sites/1/id',
      'too-low /sites/1/earliest',
      'missing /gate/percent',
      'missing /gate/maxWait',
    ]);
  });

  test('of the same id over again all name the first', () => {
    const sites = example.sites.map((site) => ({ ...site, id: 'same' }));
    expect(faultsOf({ ...example, sites }).map(({ first }) => first)).toEqual(
      Array.from({ length: 3 }, () => '/sites/0/id'),
    );
  });

  test('are at most 200', () => {
    const sites = Array.from({ length: MAX_SITES }, () => ({}));
    expect(faultsOf({ sites })).toHaveLength(200);
    expect(parsePlan({ sites }).plan).toBeNull();
  });
});

describe('what is no plan', () => {
  test.each([
    ['', 'not-json'],
    ['{"startYear"', 'not-json'],
    ['[]', 'not-object'],
    ['"text"', 'not-object'],
    ['null', 'not-object'],
    [null, 'not-object'],
    [undefined, 'missing'],
    [42n, 'not-object'],
    [Symbol('s'), 'not-object'],
    [() => example, 'not-object'],
    [[example], 'not-object'],
    [' '.repeat(10_485_761), 'too-large'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-object'],
  ])('%.20s is refused as %s', (input, code) => {
    expect(parsePlan(input)).toEqual({ plan: null, faults: [{ code, path: '' }] });
  });

  test('hostile values are refused', () => {
    const fail = (): never => {
      throw new Error('getter');
    };
    const getter = Object.defineProperty({ ...example }, 'sites', { enumerable: true, get: fail });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cycle: Record<string, unknown> = { ...example };
    cycle.gate = cycle;
    const endless: object = new Proxy(
      {},
      { get: () => endless, getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
    );
    const sparse = { ...example, sites: [] as unknown[] };
    sparse.sites.length = 2 ** 32 - 1;
    expect(short(getter)).toEqual(['not-json']);
    expect(short(revoked.proxy)).toEqual(['not-json']);
    expect(short(cycle)).toEqual(['missing /gate/percent', 'missing /gate/maxWait']);
    expect(short(sparse)).toEqual(['too-many /sites']);
    expect(short(endless)).toContain('not-list /sites');
    expect(short({ ...example, sites: [undefined] })).toEqual(['missing /sites/0']);
  });

  test('a value that is another one each time it is read is read once', () => {
    let reads = 0;
    const shifty = Object.defineProperty({ ...example }, 'startYear', { get: () => ((reads += 1) === 1 ? 2026 : 'x') });
    expect(parsePlan(shifty).plan).toEqual(example);
  });

  test('what every object has is not taken for its own', () => {
    const inherits = Object.create(example) as Plan;
    expect(short(inherits)).toHaveLength(10);
  });

  test('nothing at all makes it throw, and it is a plan or has faults', () => {
    const wrong = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const near = fc
      .tuple(fc.constantFrom(...Object.keys(numbers), '/sites/0', '/gate', '/sites/1/name', '/sites'), wrong)
      .map(([path, value]) => changed(path, value));
    fc.assert(
      fc.property(fc.oneof(wrong, near, fc.string(), fc.json()), (input) => {
        const { plan, faults } = parsePlan(input);
        expect(plan === null).toBe(faults.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});
