import * as model from '@mengwijzer/phasing/model';
import { textsNl } from '@mengwijzer/phasing/texts.nl';
import { expect, test } from 'vitest';
import { emptyDossier } from '@mengwijzer/core/dossier';
import { richDossier } from '../../../testing/rich-dossier.js';
import { plainRuns } from './blocks.js';
import { planLines } from './report-plan.js';
import { reportNl } from '../../report/report-nl.js';
import { groupsNl } from '../../groups/groups-nl.js';
import { outcomeOf } from '../standing/standing-plan.js';
import { voicesOf } from '../voices.js';
import type { JsonObject } from '@mengwijzer/core/dossier';

const outcome = await textsNl.outcome();
const [voice] = voicesOf({ ...richDossier, contributions: [] }, groupsNl.voices);

test('a plan comes with its name, what it does, and what to watch with its source', () => {
  const [plan] = planLines(voice!, model, outcome);
  expect(plan?.name).toBe('Eerst het open veld');
  expect(plainRuns(plan!.verdict)).toMatch(/^Van de 220 huishoudens wonen er straks \d+ in de wijk\./u);
  expect(plan!.findings.length).toBeGreaterThan(3);
  for (const { says, watch, cites } of plan!.findings) {
    expect(plainRuns(says)).toMatch(/\S/u);
    expect(watch).toMatch(/\S/u);
    expect(cites.length).toBeGreaterThan(0);
  }
});

test('a plan that cannot be read is there all the same', () => {
  const broken = { ...voice!, dossier: { ...emptyDossier, plan: { nonsense: true } } };
  expect(planLines(broken, model, outcome)).toEqual([
    { party: voice!.name, name: '', gap: 'unread', verdict: [], findings: [] },
  ]);
  expect(planLines({ ...voice!, dossier: emptyDossier }, model, outcome)).toEqual([]);
  expect(reportNl.messages.precision.plans.unread).toMatch(/\S/u);
});

test('of a plan with an empty cell nothing is said but that', () => {
  const { file } = model.parsePlanFile(voice!.dossier.plan);
  const [site] = file!.plan.sites;
  const plan = JSON.parse(JSON.stringify({ ...file, unfilled: [`sites/${site!.id}/demolition`] })) as JsonObject;
  const open = { ...voice!, dossier: { ...voice!.dossier, plan } };
  expect(planLines(open, model, outcome)).toEqual([
    { party: voice!.name, name: 'Eerst het open veld', gap: 'unfilled', verdict: [], findings: [] },
  ]);
  expect(outcomeOf(plan, model)).toBe('unfilled');
  expect(reportNl.messages.precision.plans.unfilled).toContain('nog vakken leeg');
});
