import fc from 'fast-check';
import { fileOf, parsePlanFile, toJson, type PlanFile } from '@mengwijzer/phasing/model';
import { same } from '../../../../packages/core/src/dossier/json.js';
import { MAX_TEXT } from '../../../../packages/phasing/src/model/plan/file-limits.js';
import { sayPlanFile } from '../../../../packages/phasing/src/model/file/say-plan-file.js';
import { filesEn } from '../../../../packages/phasing/src/files/messages/files.en.js';
import { filesNl } from '../../../../packages/phasing/src/files/messages/files.nl.js';
import { textsEn } from '../../../../packages/phasing/src/texts-en.js';
import { textsNl } from '../../../../packages/phasing/src/texts-nl.js';
import { planFile } from '../../../../packages/phasing/testing/plan-files.js';
import { freezeDeeply } from '../../../../packages/phasing/testing/plans.js';
import { mutated, trapped, traps, type Trap } from '../mutate.js';
import { claim, type Target } from '../target.js';

/** In a file of its own, bare, or in a dossier. */
const wrapped = fc
  .tuple(planFile, fc.constantFrom('file', 'file', 'file', 'plan', 'dossier'), fc.boolean())
  .map(([file, as, isWide]): unknown => {
    const variants = isWide ? [{ id: 'v1', name: 'Anders', plan: file.plan }] : [];
    const spread = { turnover: { low: 40, high: 90 }, stay: null, delay: null, seed: 7 };
    const whole = isWide ? { ...file, variants, spread, later: { deep: [1] } } : file;
    if (as === 'plan') return file.plan;
    return as === 'dossier' ? { format: 'mengwijzer-dossier', version: 2, plan: whole } : whole;
  });

const law = (input: unknown): PlanFile | null => {
  const read = parsePlanFile(input);
  const { file, faults } = read;
  claim('of a plan file at most 200 faults are told', faults.length <= 200);
  for (const [texts, files] of [
    [textsNl, filesNl],
    [textsEn, filesEn],
  ] as const) {
    const { summary, notes } = sayPlanFile(read, texts, files);
    claim(
      'what is told of a plan file is a sentence',
      [summary, ...notes].every((each) => each.endsWith('.') && each.length < 1500),
    );
  }
  claim('a plan file that is not opened says why', file !== null || faults.length === 1);
  if (file === null) return null;
  freezeDeeply(file);
  const drafts = Object.values(file.drafts);
  claim(
    'a plan file is bounded',
    file.plan.sites.length <= 500 && file.variants.length <= 3 && drafts.length <= 20_200,
  );
  claim(
    'a draft is bounded',
    drafts.every((text) => text.length <= 200),
  );
  const again = parsePlanFile(file);
  claim(
    'an opened plan file opens as it is',
    same(again.file, file) && again.faults.every(({ code }) => code === 'newer'),
  );
  claim('a saved plan file opens as it is', same(parsePlanFile(toJson(file)).file, file));
  claim('of an opened plan file the plan is one', same(parsePlanFile(file.plan).file?.plan, fileOf(file.plan).plan));
  return file;
};

export const planFiles: Target<{ readonly text: string; readonly trap?: Trap }> = {
  name: 'plan-files',
  share: 5,
  inputs: fc
    .record(
      { text: mutated(wrapped), trap: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, traps) },
      { noNullPrototype: true },
    )
    .map(({ text, trap }) => (trap ? { text, trap } : { text })),
  read: ({ text }) => parsePlanFile(text),
  law({ text, trap }) {
    const fromText = law(text);
    const isTooLong = text.length > MAX_TEXT;
    claim('a text that is longer than any plan is not read', !isTooLong || fromText === null);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    const fromValue = law(freezeDeeply(value));
    claim('a plan and its text are read the same', isTooLong || same(fromValue, fromText));
    if (trap) law(trapped(JSON.parse(text), trap));
  },
};
