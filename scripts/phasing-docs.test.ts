// What the pages on the phasing calculator say of numbers, counted again: the guide in English, and the Dutch page on how it counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadSource } from '../tools/load-source.mjs';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/phasing.md');
const dutch = read('docs/elements/phasing-model.md');

type Model = typeof import('../packages/phasing/src/model/index.js');
let model: Model;

beforeAll(async () => {
  model = await loadSource<Model>(join(root, 'packages/phasing/src/model/index.ts'));
});

/** Cells of the table in a page whose first columns have these names. */
const tableIn = (page: string, ...names: readonly string[]): readonly (readonly string[])[] => {
  const cells = (line: string): readonly string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = page.split('\n');
  const at = lines.findIndex((line) => names.every((name, column) => cells(line)[column] === name));
  const rows = lines.slice(at + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells);
};

test('the worked example is what the element begins with, and comes out as its table says', () => {
  const plan = model.defaultPlan();
  const homes = ({ social, mid, owner }: (typeof plan.sites)[number]['existing']): string =>
    `${social}/${mid}/${owner}`;
  const sites = plan.sites.map(({ name, existing, planned, demolition, construction, stayPercent }) => [
    name,
    homes(existing),
    homes(planned),
    `${demolition}`,
    `${construction}`,
    homes(existing) === '0/0/0' ? '' : `${stayPercent}%`,
  ]);
  expect(tableIn(page, 'site', 'existing', 'planned')).toEqual(sites);

  const rows = tableIn(page, 'gate', 'order', 'starts');
  expect(rows).toHaveLength(5);
  for (const row of rows) {
    const [percent, order = ''] = row;
    const ids = order.toLowerCase().split(', ');
    const result = model.simulate({
      ...plan,
      sites: ids.map((id) => plan.sites.find((site) => site.id === id)!),
      gate: { ...plan.gate, percent: Number(percent) },
    });
    const starts = result.sites.map(({ start }) => start).join(', ');
    const counted = [...model.objectiveOf(result), result.measures.peakAway].map(String);
    expect(row).toEqual([percent, order, starts, ...counted]);
  }
});

test('the made-up plan of seven sites can be read whole, and its best order is the one that the page gives', async () => {
  const text = read('docs/examples/plan.json');
  const { file, faults } = model.parsePlanFile(text);
  expect(faults).toEqual([]);
  expect(file).toEqual(JSON.parse(text));
  const { plan, variants } = file!;
  expect(plan.sites).toHaveLength(7);
  expect(variants.map((variant) => model.parsePlan(variant.plan).faults)).toEqual([[], []]);

  const best = await model.findBestOrder(plan);
  expect(page).toContain(`objectiveOf(result); // [${model.objectiveOf(model.simulate(plan)).join(', ')}]`);
  expect(page).toContain(`objectiveOf(best.result); // [${model.objectiveOf(best.result).join(', ')}]`);
  expect(page).toContain(`best.order; // ['${best.order.slice(0, 4).join("', '")}', …]`);
});

test('the plan file in the page can be read, with what was typed and is no value', () => {
  const json = /### A plan file\n+```json\n([^]*?)```/u.exec(page)?.[1] ?? '';
  const { file, faults } = model.parsePlanFile(json);
  expect(faults).toEqual([]);
  expect(file).toEqual(JSON.parse(json));
});

test('in Dutch the example is the plan that the calculator begins with', () => {
  const { sites, ...plan } = model.defaultPlan();
  const homes = ({ social, mid, owner }: (typeof sites)[number]['existing']): string => `${social}/${mid}/${owner}`;
  expect(tableIn(dutch, 'plek', 'nu')).toEqual(
    sites.map(({ name, existing, planned, demolition, construction, stayPercent }) => [
      name,
      homes(existing),
      homes(planned),
      `${demolition}`,
      `${construction}`,
      homes(existing) === '0/0/0' ? '' : `${stayPercent}%`,
    ]),
  );
  expect(dutch).toContain(
    `Verder zijn er ${plan.maxParallel} plekken tegelijk, ${plan.temporaryHomes} wisselwoningen en ${plan.localVacancies} huizen per kwartaal vrij in de buurt. De mutatiegraad is ${plan.turnoverPermille} per duizend, de aanzegtijd ${plan.noticeQuarters} kwartalen en de bewaartijd ${plan.reserveQuarters} kwartalen.`,
  );
  expect(plan.gate.percent).toBe(0);
});

test('in Dutch each order comes out as the page says', () => {
  const plan = model.defaultPlan();
  const rows = tableIn(dutch, 'drempel', 'volgorde');
  expect(rows).toHaveLength(5);
  for (const row of rows) {
    const [percent = '', order = ''] = row;
    const { measures } = model.simulate({
      ...plan,
      sites: order
        .toLowerCase()
        .split(', ')
        .map((id) => plan.sites.find((site) => site.id === id)!),
      gate: { ...plan.gate, percent: Number(percent) },
    });
    expect(row).toEqual([
      percent,
      order,
      ...[measures.awayQuarters, measures.doubleMoves, measures.finish, measures.peakAway].map(String),
    ]);
  }
});

test('in Dutch households go where the page says they go', () => {
  const { sites, measures } = model.simulate(model.defaultPlan());
  const [a, b, , c] = sites.map(({ start, households }) => ({ start, ...households }));
  expect(a).toMatchObject({ start: 0, turnover: 0, choice: 120 - 84, local: 2, temporary: 40, away: 42 });
  expect(b).toMatchObject({ start: 0, turnover: 0, choice: 96 - 67, local: 0, temporary: 0, away: 67 });
  expect(c).toMatchObject({ start: 8, turnover: 16 + 1 });
  expect(measures.peakAway).toBe(42 + 67);
});
