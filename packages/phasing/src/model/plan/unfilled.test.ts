import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFile } from '../../../testing/plan-files.js';
import { copySite, emptyFile, fillColumn, removeSite, type } from '../sheet/edit.js';
import { keepVariant, takeVariant } from '../sheet/edit-variants.js';
import { valueText } from '../sheet/field-text.js';
import { siteField, type Column } from './fields.js';
import { paste } from '../sheet/paste.js';
import { fromCsv } from '../sheet/read-csv.js';
import { defaultPlan } from './default-plan.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import { emptyColumns, isWhole, unfilledOf, valueColumns, withUnfilled } from './unfilled.js';
import type { PlanFile } from './plan-file.js';

const file = fileOf(defaultPlan());
const under = { row: 4, column: 0 };
const added = (text: string): PlanFile => paste(file, { first: under, last: under }, text, 'nl').file!;
const fieldOf = ({ plan }: PlanFile, column: Column, row = 4): string => siteField(plan.sites[row]!.id, column);
const everything = 'Hof\t40\t0\t0\t30\t10\t10\tkw 1 2027\t2\t6\t70';

describe('of a site that is brought in', () => {
  test('every cell is unfilled that got no value', () => {
    expect(isWhole(added(everything))).toBe(true);
    const name = added('Hof');
    expect(name.unfilled).toEqual(valueColumns.map((column) => fieldOf(name, column)));
    const csv = fromCsv('Locatie;Nu sociaal;Nu koop\nHof;40;\nLaan;;3\n', file, 'nl').file!;
    expect(unfilledOf(csv).has(fieldOf(csv, 'existing/social', 0))).toBe(false);
    expect(unfilledOf(csv).has(fieldOf(csv, 'existing/owner', 0))).toBe(true);
    expect(unfilledOf(csv).has(fieldOf(csv, 'existing/social', 1))).toBe(true);
  });

  test('a cell with a text that is no value never had one', () => {
    const next = added(everything.replace('\t40\t', '\tveel\t'));
    expect(next.unfilled).toEqual([fieldOf(next, 'existing/social')]);
    expect(next.drafts[fieldOf(next, 'existing/social')]).toBe('veel');
    expect(emptyColumns(next)).toEqual([]);
    expect(isWhole(type(next, fieldOf(next, 'existing/social'), '40', 'nl'))).toBe(true);
  });

  test('a row that is shorter than its names is empty from there on', () => {
    const next = added('Locatie\tNu sociaal\tNu midden\tNu koop\nHof\t40\t1');
    expect(unfilledOf(next).has(fieldOf(next, 'existing/mid'))).toBe(false);
    expect(unfilledOf(next).has(fieldOf(next, 'existing/owner'))).toBe(true);
  });
});

describe('a cell that never had a value', () => {
  const next = added(everything.replace('\t10\t10\t', '\t10\t\t').replace('\t2\t6\t', '\t\t6\t'));
  const [owner, demolition] = [fieldOf(next, 'planned/owner'), fieldOf(next, 'demolition')];

  test('is shown empty', () => {
    expect(next.unfilled).toEqual([owner, demolition]);
    expect([valueText(next, owner, 'nl'), valueText(next, demolition, 'nl')]).toEqual(['', '']);
    expect(emptyColumns(next)).toEqual([
      { column: 'planned/owner', count: 1 },
      { column: 'demolition', count: 1 },
    ]);
  });

  test('stays so when nothing is typed there, and has one once a value is', () => {
    expect(type(next, owner, ' ', 'nl')).toEqual(next);
    expect(type(type(next, owner, 'veel', 'nl'), owner, '', 'nl')).toEqual(next);
    const typed = type(type(next, owner, '0', 'nl'), demolition, '3', 'nl');
    expect(isWhole(typed)).toBe(true);
    expect(typed).not.toHaveProperty('unfilled');
    expect(typed.plan.sites[4]).toMatchObject({ planned: { owner: 0 }, demolition: 3 });
  });

  test('is filled with what a new site has only where one asks for it', () => {
    const typed = type(next, owner, 'veel', 'nl');
    const filled = fillColumn(fillColumn(typed, 'demolition', 'nl'), 'planned/owner', 'nl');
    expect(filled.unfilled).toEqual([owner]);
    expect(filled.drafts[owner]).toBe('veel');
    expect(valueText(filled, demolition, 'nl')).toBe('2');
  });

  test('goes along with a copy, and goes with its site', () => {
    const copy = copySite(next, next.plan.sites[4]!.id);
    expect(copy.unfilled).toEqual([
      owner,
      demolition,
      fieldOf(copy, 'planned/owner', 5),
      fieldOf(copy, 'demolition', 5),
    ]);
    expect(isWhole(removeSite(next, next.plan.sites[4]!.id))).toBe(true);
    expect(isWhole(emptyFile(next))).toBe(true);
  });

  test('keeps the plan out of the variants', () => {
    expect(keepVariant(next, 'Nu')).toBeUndefined();
    const kept = keepVariant(file, 'Eerst')!;
    const open = withUnfilled(kept, new Set([fieldOf(file, 'demolition', 0)]));
    expect(takeVariant(open, open.variants[0]!.id, 'Toen')).toBe(open);
  });
});

describe('in a plan file', () => {
  test('a site lacks what the file does not have, or what is no value', () => {
    const [first, ...rest] = defaultPlan().sites;
    const { demolition: _, ...site } = first!;
    const sites = [{ ...site, existing: { social: 'veel', mid: 0, owner: 0 } }, ...rest];
    const { file: opened } = parsePlanFile({ ...file, plan: { ...defaultPlan(), sites } });
    expect(opened!.unfilled).toEqual([siteField(site.id, 'existing/social'), siteField(site.id, 'demolition')]);
    expect(parsePlanFile(opened).file).toEqual(opened);
  });

  test('the list has fields of its sites only, each once', () => {
    const field = siteField(defaultPlan().sites[0]!.id, 'demolition');
    const raw = [
      field,
      field,
      7,
      null,
      'sites/nobody/demolition',
      siteField(defaultPlan().sites[0]!.id, 'name'),
      'name',
    ];
    expect(parsePlanFile({ ...file, unfilled: raw }).file!.unfilled).toEqual([field]);
    for (const none of ['all', {}, null, [], Array.from({ length: 100_000 }, () => field.slice(1))])
      expect(parsePlanFile({ ...file, unfilled: none }).file).not.toHaveProperty('unfilled');
  });

  test('it is read as it was written', () => {
    fc.assert(
      fc.property(planFile, (any) => {
        expect(unfilledOf(parsePlanFile(JSON.stringify(any)).file!)).toEqual(unfilledOf(any));
      }),
    );
  });
});
