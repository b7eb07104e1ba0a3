import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { differencesOf, type Difference } from './differences.js';
import { withSiteValue } from '../sheet/field-value.js';
import type { Plan } from '../plan/plan.js';

const plan = defaultPlan();
const [a, b, veld, c] = plan.sites as [Plan['sites'][0], Plan['sites'][0], Plan['sites'][0], Plan['sites'][0]];
const withSites = (...sites: Plan['sites']): Plan => ({ ...plan, sites });

describe('in what plans differ', () => {
  test.each<[string, Plan, readonly Difference[]]>([
    ['nothing', { ...plan }, []],
    ['the order', withSites(b, veld, a, c), [{ kind: 'order', to: ['b', 'veld', 'a', 'c'], moved: ['a'] }]],
    ['the first last', withSites(b, veld, c, a), [{ kind: 'order', to: ['b', 'veld', 'c', 'a'], moved: ['a'] }]],
    ['the last first', withSites(c, a, b, veld), [{ kind: 'order', to: ['c', 'a', 'b', 'veld'], moved: ['c'] }]],
    [
      'the whole order',
      withSites(c, veld, b, a),
      [{ kind: 'order', to: ['c', 'veld', 'b', 'a'], moved: ['veld', 'b', 'a'] }],
    ],
    ['a site more', withSites(a, { ...b, id: 'new' }, b, veld, c), [{ kind: 'added', site: 'new' }]],
    ['a site fewer', withSites(a, veld, c), [{ kind: 'removed', site: 'b' }]],
    [
      'a site for another',
      withSites({ ...a, id: 'new' }, b, veld, c),
      [
        { kind: 'added', site: 'new' },
        { kind: 'removed', site: 'a' },
      ],
    ],
    ['no sites', { ...emptyPlan(2026) }, ['a', 'b', 'veld', 'c'].map((site) => ({ kind: 'removed', site }) as const)],
    [
      'assumptions',
      { ...plan, startYear: 2027, temporaryHomes: 60, gate: { percent: 25, maxWait: 8 } },
      [
        { kind: 'assumption', assumption: 'startYear', from: 2026, to: 2027 },
        { kind: 'assumption', assumption: 'temporaryHomes', from: 40, to: 60 },
        { kind: 'assumption', assumption: 'gate/percent', from: 0, to: 25 },
        { kind: 'assumption', assumption: 'gate/maxWait', from: 12, to: 8 },
      ],
    ],
    [
      'fields of a site that moved too',
      withSites(b, { ...a, name: 'Aaa', planned: { ...a.planned, mid: 41 }, earliest: 4 }, veld, c),
      [
        { kind: 'order', to: ['b', 'a', 'veld', 'c'], moved: ['a'] },
        { kind: 'site', site: 'a', column: 'name', from: 'Locatie A', to: 'Aaa' },
        { kind: 'site', site: 'a', column: 'planned/mid', from: 40, to: 41 },
        { kind: 'site', site: 'a', column: 'earliest', from: 0, to: 4 },
      ],
    ],
  ])('%s', (_, other, differences) => expect(differencesOf(plan, other)).toEqual(differences));

  test('is enough to make the one of the other', () => {
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), (one, other) => {
        const differences = differencesOf(one, other);
        const added = new Set(differences.flatMap((each) => (each.kind === 'added' ? [each.site] : [])));
        const removed = new Set(differences.flatMap((each) => (each.kind === 'removed' ? [each.site] : [])));
        expect([...one.sites.map(({ id }) => id).filter((id) => !removed.has(id)), ...added].sort()).toEqual(
          other.sites.map(({ id }) => id).sort(),
        );
        for (const site of one.sites.filter(({ id }) => !removed.has(id))) {
          const made = differences.reduce(
            (each, change) =>
              change.kind === 'site' && change.site === site.id ? withSiteValue(each, change.column, change.to) : each,
            site,
          );
          expect(made).toEqual(other.sites.find(({ id }) => id === site.id));
        }
      }),
    );
  });

  test('of a shuffled order: what is left after taking out what moved stands as it stood', () => {
    const ids = 'abcdefgh'.split('');
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 8, maxLength: 8 }), (order) => {
        const sites = (all: readonly string[]) => withSites(...all.map((id) => ({ ...a, id })));
        const [difference] = differencesOf(sites(ids), sites(order));
        if (difference === undefined) {
          expect(order).toEqual(ids);
          return;
        }
        if (difference.kind !== 'order') throw new Error(difference.kind);
        expect(difference.to).toEqual(order);
        const left = order.filter((id) => !difference.moved.includes(id));
        expect(left).toEqual([...left].sort());
        // As many stay as can: no other site could stay with them.
        for (const id of difference.moved) {
          const more = order.filter((each) => each === id || left.includes(each));
          expect(more).not.toEqual([...more].sort());
        }
      }),
    );
  });

  test('of 500 sites is found at once', () => {
    const many = (reversed: boolean) => {
      const sites = Array.from({ length: 500 }, (_, at) => ({ ...a, id: `s${at}` }));
      return withSites(...(reversed ? sites.reverse() : sites));
    };
    const start = performance.now();
    expect(differencesOf(many(false), many(true))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
