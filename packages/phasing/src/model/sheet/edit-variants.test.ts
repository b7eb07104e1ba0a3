import { expect, test } from 'vitest';
import { defaultPlan } from '../plan/default-plan.js';
import { moveSite, setName, type } from './edit.js';
import { dropVariant, keepVariant, renameVariant, takeVariant } from './edit-variants.js';
import { siteField } from '../plan/fields.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';

const file = setName(fileOf(defaultPlan()), 'Zoals nu');
const kept = keepVariant(file, 'Eerst slopen')!;
const changed = moveSite(kept, 'veld', 0);

test('a plan is kept as it is, and then changed', () => {
  expect(changed.variants).toEqual([{ id: 'v1', name: 'Eerst slopen', plan: file.plan }]);
  expect(changed.plan.sites[0]!.id).toBe('veld');
  expect(parsePlanFile(changed)).toEqual({ file: changed, faults: [] });
});

test('there are three at most', () => {
  const three = keepVariant(keepVariant(kept, 'twee')!, 'drie')!;
  expect(three.variants.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
  expect(keepVariant(three, 'vier')).toBeUndefined();
  expect(keepVariant(dropVariant(three, 'v2'), 'weer')!.variants.map(({ id }) => id)).toEqual(['v1', 'v3', 'v2']);
});

test('taking one swaps it with the plan, and twice is as it was', () => {
  const taken = takeVariant(changed, 'v1', 'naamloos');
  expect(taken.plan).toBe(file.plan);
  expect(taken.name).toBe('Eerst slopen');
  expect(taken.variants).toEqual([{ id: 'v1', name: 'Zoals nu', plan: changed.plan }]);
  expect(takeVariant(taken, 'v1', 'naamloos')).toEqual(changed);
  expect(takeVariant(changed, 'v9', 'naamloos')).toBe(changed);
});

test('a plan without a name gets one when another takes its place', () =>
  expect(takeVariant(setName(kept, ''), 'v1', 'naamloos').variants[0]!.name).toBe('naamloos'));

test('what was typed in the plan and is no value goes; amounts stay', () => {
  const typed = ['maxParallel', siteField('a', 'demolition'), 'costs/perMove', 'spread/delay/low'].reduce(
    (next, field) => type(next, field, 'veel', 'nl'),
    kept,
  );
  expect(takeVariant(typed, 'v1', '').drafts).toEqual({ 'costs/perMove': 'veel', 'spread/delay/low': 'veel' });
});

test('a variant is renamed', () => expect(renameVariant(kept, 'v1', 'Anders').variants[0]!.name).toBe('Anders'));
