import { expect, test } from 'vitest';
import { textsNl } from '../../texts-nl.js';
import { emptyFile, setName, type } from '../sheet/edit.js';
import { keepVariant, takeVariant } from '../sheet/edit-variants.js';
import { assumptions } from './fields.js';
import { fromCsv } from '../sheet/read-csv.js';
import { defaultPlan } from './default-plan.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import { isUntouched, takenOver } from './untouched.js';
import type { PlanFile } from './plan-file.js';

const stated = { perMove: 7000, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '2026' };
/** Of a page: a name, another plan, amounts and ranges. */
const given: PlanFile = {
  ...keepVariant(fileOf(defaultPlan()), 'Eerst plek')!,
  name: 'Molenkwartier (verzonnen voorbeeld)',
  costs: stated,
  spread: { turnover: { low: 60, high: 100 }, stay: null, delay: null, seed: 7 },
};
const taken = takenOver(given);

test('an empty table has nothing of the plan before but its assumptions, and those are marked', () => {
  const empty = emptyFile(taken);
  expect(empty).toMatchObject({ name: '', variants: [], untouched: assumptions, costs: fileOf(given.plan).costs });
  expect(empty.spread.turnover).toBeNull();
  expect(emptyFile(empty)).toBe(empty);
  expect(fromCsv('Locatie;Nu sociaal\nHof;40', taken, 'nl').file).toMatchObject({ name: '', variants: [] });
});

test('what the user entered stays, and is not marked', () => {
  const typed = ['costs/perMove', 'spread/turnover/low'].reduce(
    (file, field) => type(file, field, '65', 'nl'),
    setName(type(taken, 'temporaryHomes', '40', 'nl'), 'Hofwijk'),
  );
  const empty = emptyFile(typed);
  expect(empty).toMatchObject({ name: 'Hofwijk', costs: { perMove: 65, asOf: '' } });
  expect(empty.spread.turnover).toEqual({ low: 65, high: 100 });
  expect(empty.untouched).toEqual(assumptions.filter((name) => name !== 'temporaryHomes'));
});

test('what is no value leaves what stood there, marked', () =>
  expect(isUntouched(type(taken, 'maxParallel', 'veel', 'nl'), 'maxParallel')).toBe(true));

test('another plan of the page in its place is marked anew', () => {
  const own = type(taken, 'maxParallel', '3', 'nl');
  expect(isUntouched(takeVariant(own, 'v1', 'Plan'), 'maxParallel')).toBe(true);
});

test("the user's own variants stay when sites are replaced once more", () => {
  const own = keepVariant(emptyFile(taken), 'Eigen')!;
  expect(emptyFile(own).variants.map(({ name }) => name)).toEqual(['Eigen']);
});

test('of a plan of which nothing is known, all stays as it was', () => {
  expect(emptyFile(given)).toEqual({ ...given, plan: { ...given.plan, sites: [] } });
  expect('untouched' in parsePlanFile(given).file!).toBe(false);
});

test('the list is read back, without what is in no plan', () => {
  expect(parsePlanFile(JSON.stringify(taken)).file).toEqual(taken);
  const odd = ['maxParallel', 'maxParallel', 'x', 3, null, '__proto__'];
  expect(parsePlanFile({ ...given, untouched: odd }).file!.untouched).toEqual(['maxParallel']);
  for (const untouched of ['maxParallel', null, {}, 1])
    expect('untouched' in parsePlanFile({ ...given, untouched }).file!).toBe(false);
});

test('is said in words that are not those of a fault', () =>
  expect(textsNl.messages.untouched).toBe('Stond hier al. U hebt dit nog niet aangepast.'));
