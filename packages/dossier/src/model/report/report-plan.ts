import { phasingCautions } from '@mengwijzer/content/phasing-cautions';
import type { Citation } from '@mengwijzer/content';
import { strong, text } from './blocks.js';
import type { PlanLines } from './report-input.js';
import type { Voice } from '../voices.js';

/** What it takes to say what a plan does: of the phasing model, which comes only where there is a plan. */
export type PlanModel = Pick<
  typeof import('@mengwijzer/phasing/model'),
  'parsePlanFile' | 'isWhole' | 'simulate' | 'explain' | 'sayFinding' | 'sayVerdict' | 'verdictOf'
>;
export type PlanWords = Parameters<PlanModel['sayFinding']>[2];

const cautions: readonly { readonly id: string; readonly cites: readonly Citation[] }[] = phasingCautions;

/** What the plan of a party does, in words; without any where it cannot be read. */
export function planLines({ name: party, dossier }: Voice, model: PlanModel, words: PlanWords): readonly PlanLines[] {
  if (dossier.plan === null) return [];
  const { file } = model.parsePlanFile(dossier.plan);
  if (file === null) return [{ party, name: '', gap: 'unread', verdict: [], findings: [] }];
  const name = file.name.trim();
  if (!model.isWhole(file)) return [{ party, name, gap: 'unfilled', verdict: [], findings: [] }];
  const result = model.simulate(file.plan);
  const found = model.explain(result);
  return [
    {
      party,
      name,
      verdict: model
        .sayVerdict(model.verdictOf(result, found), file.plan, words)
        .map((part) => (part.isStrong ? strong(part.text) : text(part.text))),
      findings: found.map((each) => {
        const { number, unit, lead, text: says, caution } = model.sayFinding(each, file.plan, words);
        return {
          says: [strong(`${number} ${unit}`.trim()), text(` ${lead} ${says}`.trimEnd())],
          watch: caution.says,
          cites: cautions.find(({ id }) => id === caution.id)?.cites ?? [],
        };
      }),
    },
  ];
}
