import { expect, test } from 'vitest';
import { laterEn } from '../../later-en.js';
import { laterNl } from '../../later-nl.js';
import { outcomeEn } from '../../outcome/outcome-en.js';
import { outcomeNl } from '../../outcome/outcome-nl.js';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { fileOf } from './parse-plan-file.js';
import { toReport } from './report.js';
import { simulate } from '../engine/simulate.js';
import type { PlanFile } from '../plan/plan-file.js';

const today = new Date(2026, 10, 25);
const nl = { entering: textsNl, outcome: outcomeNl, later: laterNl, version: '0.2.0', today };
const en = { entering: textsEn, outcome: outcomeEn, later: laterEn, version: '0.2.0', today };
const report = (file: PlanFile, texts = nl): string => toReport(file, simulate(file.plan), texts);

test('says what the plan does, why, where that is said, and what it was calculated with', () => {
  const text = report(fileOf(defaultPlan()));
  expect(text.match(/^#+ .*$/gmu)).toEqual([
    '# Fasering van de wijk',
    '## Wat dit plan doet',
    '## Wat opvalt, en waarom',
    '## De plekken, in volgorde',
    '## Waar u van uitgaat',
  ]);
  expect(text).toMatch(/\*\*244 in de wijk\*\*\. Daarvan/u);
  expect(text).toMatch(/^- \*\*133 huishoudens\*\*: moeten tijdelijk de wijk uit\. .* Bron: /mu);
  expect(text).toMatch(/^1\. \*\*Locatie A\*\*: Nu 120 \/ 0 \/ 0/mu);
  expect(text).toContain('\n- Eerste jaar: 2026\n');
  expect(text).toMatch(/\n\nGemaakt met Mengwijzer 0\.2\.0 op 25 november 2026\.\n$/u);
});

test('says the same in English', () => {
  const text = report(fileOf(defaultPlan()), en);
  expect(text.match(/^#+ /gmu)).toHaveLength(5);
  expect(text).toMatch(/\n\nMade with Mengwijzer 0\.2\.0 on 25 November 2026\.\n$/u);
});

test('has the name of the plan; nothing that one typed is taken for Markdown', () => {
  const plan = defaultPlan();
  const sites = plan.sites.map((site) => ({ ...site, name: '*[x](y)*' }));
  const text = report({ ...fileOf({ ...plan, sites }), name: '# Molen <b>' });
  expect(text).toMatch(/^# \\# Molen \\<b\\>\n/u);
  expect(text).not.toMatch(/[^\\]\[x/u);
});

test('of a plan without sites has no findings', () => {
  const text = report(fileOf(emptyPlan(2026)));
  expect(text.match(/^## .*$/gmu)).toEqual(['## Wat dit plan doet', '## Waar u van uitgaat']);
});

test('of a plan with an empty cell says that, and what is there', () => {
  const [site] = defaultPlan().sites;
  const open = { ...fileOf(defaultPlan()), unfilled: [`sites/${site!.id}/existing/social`] };
  const text = toReport(open, undefined, nl);
  expect(text).toContain(
    '**Eén vak in de tabel is nog niet ingevuld. Wij rekenen dit plan pas door als alles is ingevuld.**',
  );
  expect(text).not.toContain('Wat opvalt');
  expect(text).toMatch(/^1\. \*\*Locatie A\*\*: Nu \? \/ 0 \/ 0/mu);
});
