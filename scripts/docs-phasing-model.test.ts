// The Dutch page on how the calculator counts: its numbers, counted again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultServerConditions, runnerImport } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/elements/phasing-model.md'), 'utf8');

type Model = typeof import('../packages/phasing/src/model/index.js');
let model: Model;

beforeAll(async () => {
  const conditions = ['mix-source', ...defaultServerConditions];
  const loaded = await runnerImport<Model>(join(root, 'packages/phasing/src/model/index.ts'), {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve: { conditions, noExternal: [/^@mengwijzer\//u] } } },
  });
  model = loaded.module;
});

/** Rows of the table that begins with this heading. */
function rowsOf(first: string, second: string): string[][] {
  const lines = page.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const at = lines.findIndex((cells) => cells[0] === first && cells[1] === second);
  const rest = lines.slice(at + 2);
  return rest.slice(
    0,
    rest.findIndex((cells) => cells.length === 0),
  );
}

test('the example is the plan that the calculator begins with', () => {
  const { sites, ...plan } = model.defaultPlan();
  const homes = ({ social, mid, owner }: (typeof sites)[number]['existing']): string => `${social}/${mid}/${owner}`;
  expect(rowsOf('plek', 'nu')).toEqual(
    sites.map(({ name, existing, planned, demolition, construction, stayPercent }) => [
      name,
      homes(existing),
      homes(planned),
      `${demolition}`,
      `${construction}`,
      homes(existing) === '0/0/0' ? '' : `${stayPercent}%`,
    ]),
  );
  expect(page).toContain(
    `Verder zijn er ${plan.maxParallel} plekken tegelijk, ${plan.temporaryHomes} wisselwoningen en ${plan.localVacancies} huizen per kwartaal vrij in de buurt. De mutatiegraad is ${plan.turnoverPermille} per duizend, de aanzegtijd ${plan.noticeQuarters} kwartalen en de bewaartijd ${plan.reserveQuarters} kwartalen.`,
  );
  expect(plan.gate.percent).toBe(0);
});

test('each order comes out as the page says', () => {
  const plan = model.defaultPlan();
  const rows = rowsOf('drempel', 'volgorde');
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

test('households go where the page says they go', () => {
  const { sites, measures } = model.simulate(model.defaultPlan());
  const [a, b, , c] = sites.map(({ start, households }) => ({ start, ...households }));
  expect(a).toMatchObject({ start: 0, turnover: 0, choice: 120 - 84, local: 2, temporary: 40, away: 42 });
  expect(b).toMatchObject({ start: 0, turnover: 0, choice: 96 - 67, local: 0, temporary: 0, away: 67 });
  expect(c).toMatchObject({ start: 8, turnover: 16 + 1 });
  expect(measures.peakAway).toBe(42 + 67);
});
