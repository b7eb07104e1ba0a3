import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFile } from '../../../testing/plan-files.js';
import { defaultPlan } from '../plan/default-plan.js';
import { addSite, copySite, emptyFile, moveSite, orderSites, removeSite, type, withUnfilledSites } from './edit.js';
import { columns, siteField } from '../plan/fields.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import type { PlanFile } from '../plan/plan-file.js';

const file = fileOf(defaultPlan());
const idsOf = ({ plan }: PlanFile): readonly string[] => plan.sites.map(({ id }) => id);
const full = withUnfilledSites(file, 496, 'nl');

describe('a new site', () => {
  test('comes at the end, with a name of its own', () => {
    const { plan } = addSite(file);
    expect(plan.sites[4]).toEqual({
      id: 's1',
      name: 'Locatie 5',
      existing: { social: 0, mid: 0, owner: 0 },
      planned: { social: 0, mid: 0, owner: 0 },
      earliest: 0,
      demolition: 2,
      construction: 6,
      stayPercent: 70,
    });
    expect(addSite(file, undefined, 'en').plan.sites[4]!.name).toBe('Site 5');
  });

  test('comes after another', () => expect(idsOf(addSite(file, 'b'))).toEqual(['a', 'b', 's1', 'veld', 'c']));

  test('has a name and an id that no other has', () => {
    const named = type(addSite(addSite(file)), siteField('a', 'name'), 'Locatie 7', 'nl');
    const { plan } = addSite(removeSite(named, 's1'));
    expect(plan.sites.map(({ name }) => name)).toEqual([
      'Locatie 7',
      'Locatie B',
      'Open veld',
      'Locatie C',
      'Locatie 6',
      'Locatie 8',
    ]);
    expect(plan.sites.at(-1)!.id).toBe('s3');
  });

  test('does not come where there are 500', () => {
    expect(full.plan.sites).toHaveLength(500);
    expect(addSite(full)).toBe(full);
    expect(copySite(full, 'a')).toBe(full);
  });
});

describe('a copy', () => {
  test('comes behind its site, with all that stood there', () => {
    const typed = type(file, siteField('a', 'demolition'), 'veel', 'nl');
    const copy = copySite(typed, 'a');
    expect(idsOf(copy)).toEqual(['a', 's1', 'b', 'veld', 'c']);
    expect(copy.plan.sites[1]).toEqual({ ...file.plan.sites[0], id: 's1', name: 'Locatie A (kopie)' });
    expect(copy.drafts).toEqual({ [siteField('a', 'demolition')]: 'veel', [siteField('s1', 'demolition')]: 'veel' });
  });

  test('has a name that fits', () => {
    const long = type(file, siteField('a', 'name'), 'x'.repeat(200), 'nl');
    expect(copySite(long, 'a', 'en').plan.sites[1]!.name).toBe(`${'x'.repeat(193)} (copy)`);
  });

  test('of no site is none', () => expect(copySite(file, 'nowhere')).toBe(file));
});

test('a site goes with what was typed in it, and of no other', () => {
  const typed = type(
    type(file, siteField('a', 'demolition'), 'veel', 'nl'),
    siteField('b', 'demolition'),
    'veel',
    'nl',
  );
  const next = removeSite(typed, 'a');
  expect(idsOf(next)).toEqual(['b', 'veld', 'c']);
  expect(next.drafts).toEqual({ [siteField('b', 'demolition')]: 'veel' });
  expect(removeSite(file, 'nowhere')).toBe(file);
});

test('an id that begins as another does is another', () => {
  const two = { ...file, plan: { ...file.plan, sites: [{ ...file.plan.sites[0]!, id: 'a/b' }, ...file.plan.sites] } };
  const typed = type(two, siteField('a/b', 'demolition'), 'veel', 'nl');
  expect(removeSite(typed, 'a').drafts).toEqual(typed.drafts);
});

test('an empty table keeps what is assumed, and what was typed there', () => {
  const typed = type(type(file, siteField('a', 'demolition'), 'veel', 'nl'), 'maxParallel', 'twee', 'nl');
  const next = emptyFile(typed);
  expect(next.plan).toEqual({ ...file.plan, sites: [] });
  expect(next.drafts).toEqual({ maxParallel: 'twee' });
  expect(emptyFile(next)).toBe(next);
});

describe('the order', () => {
  test.each([
    ['a', 1, ['b', 'a', 'veld', 'c']],
    ['c', 0, ['c', 'a', 'b', 'veld']],
    ['a', 99, ['b', 'veld', 'c', 'a']],
    ['c', -1, ['c', 'a', 'b', 'veld']],
  ])('%s goes to %d', (id, to, ids) => expect(idsOf(moveSite(file, id, to))).toEqual(ids));

  test('is the very same where nothing moves', () => {
    expect(moveSite(file, 'a', 0)).toBe(file);
    expect(moveSite(file, 'nowhere', 0)).toBe(file);
    expect(orderSites(file, ['a', 'b', 'veld', 'c'])).toBe(file);
  });

  test.each([
    [
      ['veld', 'a', 'b', 'c'],
      ['veld', 'a', 'b', 'c'],
    ],
    [
      ['c', 'nowhere', 'c', 'a'],
      ['c', 'a', 'b', 'veld'],
    ],
    [[], ['a', 'b', 'veld', 'c']],
  ])('that is asked as %j', (asked, ids) => expect(idsOf(orderSites(file, asked))).toEqual(ids));
});

test('every edit makes a file that opens as it is, and loses no site but the one that goes', () => {
  const edit = fc.tuple(fc.constantFrom('add', 'copy', 'remove', 'move'), fc.nat(), fc.integer({ min: -1, max: 8 }));
  fc.assert(
    fc.property(planFile, fc.array(edit, { maxLength: 8 }), (before, edits) => {
      let now = before;
      for (const [what, at, to] of edits) {
        const ids = idsOf(now);
        const id = ids[at % Math.max(ids.length, 1)] ?? 'none';
        const next = { add: addSite, copy: copySite, remove: removeSite, move: moveSite }[what](
          now,
          id,
          (what === 'move' ? to : 'nl') as never,
        );
        const lost = ids.filter((each) => !idsOf(next).includes(each));
        expect(lost).toEqual(what === 'remove' && ids.length > 0 ? [id] : []);
        expect(new Set(idsOf(next)).size).toBe(next.plan.sites.length);
        const known = new Set(next.plan.sites.flatMap((site) => columns.map((column) => siteField(site.id, column))));
        expect(Object.keys(next.drafts).filter((field) => field.startsWith('sites/') && !known.has(field))).toEqual([]);
        now = next;
      }
      expect(parsePlanFile(now)).toEqual({ file: now, faults: [] });
    }),
    { numRuns: 200 },
  );
});
