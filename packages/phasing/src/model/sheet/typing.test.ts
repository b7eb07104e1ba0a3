import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFile, fieldsOf, planFile, typedText } from '../../../testing/plan-files.js';
import { defaultPlan } from '../plan/default-plan.js';
import { clearCells, setName, type } from './edit.js';
import { readField } from './field-value.js';
import { valueText } from './field-text.js';
import { siteField } from '../plan/fields.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import { parsePlan } from '../plan/parse-plan.js';
import { typeAll, type Typed } from './typing.js';
import type { PlanFile } from '../plan/plan-file.js';

const file = fileOf(defaultPlan());
const homes = siteField('a', 'existing/social');
const typed = (entries: readonly Typed[], from: PlanFile = file): PlanFile => typeAll(from, entries, 'nl');

describe('typing', () => {
  test('a value changes the plan', () => {
    const next = type(file, homes, '1.016', 'nl');
    expect(next.plan.sites[0]!.existing).toEqual({ social: 1016, mid: 0, owner: 0 });
    expect(next.drafts).toEqual({});
    expect(next.plan.sites[1]).toBe(file.plan.sites[1]);
  });

  test('what is no value is kept, and the plan stays as it was', () => {
    const next = type(file, homes, 'veel', 'nl');
    expect(next.plan).toBe(file.plan);
    expect(next.drafts).toEqual({ [homes]: 'veel' });
    expect(valueText(next, homes, 'nl')).toBe('veel');
  });

  test('a value takes the place of what was none', () => {
    const next = type(type(file, homes, 'veel', 'nl'), homes, '7', 'nl');
    expect(next.drafts).toEqual({});
    expect(next.plan.sites[0]!.existing.social).toBe(7);
  });

  test('of the same value changes nothing', () => {
    expect(type(file, homes, ' 120 ', 'nl')).toBe(file);
    const wrong = type(file, homes, 'veel', 'nl');
    expect(type(wrong, homes, 'veel', 'nl')).toBe(wrong);
  });

  test.each(['sites/nowhere/name', 'plan', '__proto__', 'constructor'])(
    'in %s, which is no field, changes nothing',
    (field) => expect(type(file, field, 'x', 'nl')).toBe(file),
  );

  test('a longer text than fits is kept as far as it does, and no half letter', () => {
    const next = type(file, homes, `${'x'.repeat(198)}💧💧`, 'nl');
    expect(next.drafts[homes]).toBe(`${'x'.repeat(198)}…`);
  });

  test('what is left of a longer text is no value, however it is read again', () => {
    const { drafts } = type(file, homes, `1.000${' '.repeat(300)}of meer`, 'nl');
    expect(drafts[homes]).toMatch(/^1\.000 +…$/u);
    expect(type(file, homes, drafts[homes]!, 'nl').plan).toEqual(file.plan);
  });

  test('in many fields at once', () => {
    const next = typed([
      [homes, '1'],
      ['gate/percent', '25 %'],
      ['gate/maxWait', '-1'],
      [siteField('a', 'existing/mid'), '2'],
      ['costs/perMove', '€ 6.500'],
    ]);
    expect(next.plan.sites[0]!.existing).toEqual({ social: 1, mid: 2, owner: 0 });
    expect(next.plan.gate).toEqual({ percent: 25, maxWait: 12 });
    expect(next.costs.perMove).toBe(6500);
    expect(next.drafts).toEqual({ 'gate/maxWait': '-1' });
  });

  test('another first year reads quarters anew that were none before', () => {
    const early = typed([
      [siteField('a', 'earliest'), 'kw 3 2025'],
      [siteField('b', 'earliest'), 'ooit'],
    ]);
    expect(early.plan.sites[0]!.earliest).toBe(0);
    const next = type(early, 'startYear', '2025', 'nl');
    expect(next.plan.sites[0]!.earliest).toBe(2);
    expect(next.drafts).toEqual({ [siteField('b', 'earliest')]: 'ooit' });
  });

  test('empties cells', () => {
    const next = clearCells(file, [homes, siteField('a', 'name'), siteField('a', 'demolition')]);
    expect(next.plan.sites[0]).toMatchObject({ name: '', existing: { social: 0 }, demolition: 2 });
    expect(next.drafts).toEqual({ [siteField('a', 'demolition')]: '' });
  });

  test('names the plan', () => expect(setName(file, 'Molenbuurt').name).toBe('Molenbuurt'));
});

describe('a range', () => {
  const [low, high] = ['spread/stay/low', 'spread/stay/high'];

  test('needs both ends', () => {
    const half = typed([[low, '-15']]);
    expect(half.spread.stay).toBeNull();
    expect(half.drafts).toEqual({ [low]: '-15' });
    const whole = typed([[high, '10']], half);
    expect(whole.spread.stay).toEqual({ low: -15, high: 10 });
    expect(whole.drafts).toEqual({});
  });

  test('is not turned round', () => {
    const next = typed(
      [[low, '20']],
      typed([
        [low, '-15'],
        [high, '10'],
      ]),
    );
    expect(next.spread.stay).toEqual({ low: -15, high: 10 });
    expect(next.drafts).toEqual({ [low]: '20' });
    const higher = typed([[high, '30']], next);
    expect(higher.spread.stay).toEqual({ low: 20, high: 30 });
    expect(higher.drafts).toEqual({});
  });

  test('goes when both ends are emptied', () => {
    const some = typed([
      [low, '-15'],
      [high, '10'],
    ]);
    const half = typed([[low, '']], some);
    expect(half).toMatchObject({ spread: { stay: { low: -15, high: 10 } }, drafts: { [low]: '' } });
    expect(typed([[high, '']], half)).toMatchObject({ spread: { stay: null }, drafts: {} });
  });
});

describe('whatever is typed in whatever field', () => {
  const anything = fc.array(fc.tuple(fc.nat(), typedText), { maxLength: 20 });

  test('nothing is lost: it is the value, or it is kept', () => {
    fc.assert(
      fc.property(cleanFile, fc.nat(), typedText, fc.constantFrom('nl', 'en'), (before, at, text, lang) => {
        const fields = fieldsOf(before);
        const field = fields[at % fields.length]!;
        const next = type(before, field, text, lang);
        const read = readField(field, text, before.plan, lang);
        if ('value' in read && !field.startsWith('spread/')) {
          expect(next.drafts).toEqual({});
          expect(readField(field, valueText(next, field, lang), next.plan, lang)).toEqual(read);
        } else if ('fault' in read) {
          expect(text.startsWith(next.drafts[field]!)).toBe(true);
          expect(next.plan).toBe(before.plan);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the plan is one, and the file opens as it is', () => {
    fc.assert(
      fc.property(cleanFile, anything, (before, entries) => {
        const fields = fieldsOf(before);
        const next = typeAll(
          before,
          entries.map(([at, text]): Typed => [fields[at % fields.length]!, text]),
          'nl',
        );
        expect(parsePlan(next.plan).faults).toEqual([]);
        expect(parsePlanFile(next)).toEqual({ file: next, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('one by one it comes to the same as at once', () => {
    fc.assert(
      fc.property(planFile, anything, (before, entries) => {
        // Another first year changes what a quarter is.
        const fields = fieldsOf(before).filter((field) => field !== 'startYear');
        const all = [...new Map(entries.map(([at, text]): Typed => [fields[at % fields.length]!, text]))];
        const oneByOne = all.reduce((next, [field, text]) => type(next, field, text, 'nl'), before);
        expect(oneByOne).toEqual(typeAll(before, all, 'nl'));
      }),
      { numRuns: 300 },
    );
  });
});
