import * as z from 'zod';
import { citation, evidence, slug, text } from './common.js';
import { questionId } from './questions.js';

/**
 * What a set of answers can say, as sets of ids. A fact without an answer is the empty set.
 * `objectives.main` holds the objectives that some party puts first, `objectives.against` those that some party rejects,
 * `objectives.disputed` those on which parties differ, `objectives.named` those that some party puts first or lets count. `scale.span` holds `effect-wider`, `effect-narrower` or `effect-same`
 * (widest wanted effect against widest intervention) and `unwanted-wider` (an unwanted effect wider than any intervention).
 * `states` holds `{question}:{state}`, with the states `open`, `answered`, `not-agreed` and `not-relevant`. Most other facts hold ids of
 * the part they are named after; `theory.kinds` holds those of `kind`, the `objectives.*` those of `objectives`, the first three `scale.*` those of `levels`.
 */
export const fact = z.enum([
  'what.choices',
  'who.choices',
  'who.benefits',
  'who.burdens',
  'theory.kinds',
  'role.choices',
  'objectives.main',
  'objectives.against',
  'objectives.disputed',
  'objectives.named',
  'scale.intervention',
  'scale.wanted',
  'scale.unwanted',
  'scale.span',
  'time.term',
  'states',
]);
export type Fact = z.infer<typeof fact>;

const ids = z
  .array(z.string().regex(/^[a-z0-9:-]+$/))
  .min(1)
  .readonly();

/** One test on a fact; exactly one of the four. `only`: something is said, and nothing outside the list. */
export const test = z.union([
  z.strictObject({ fact, anyOf: ids }).readonly(),
  z.strictObject({ fact, allOf: ids }).readonly(),
  z.strictObject({ fact, noneOf: ids }).readonly(),
  z.strictObject({ fact, only: ids }).readonly(),
]);
export type Test = z.infer<typeof test>;

/** What the source says back to an answer, without its words. */
export const hint = z
  .strictObject({
    id: slug,
    question: questionId,
    /** The part of the question that it stands beside. */
    part: slug,
    /** All of these hold. */
    when: z.array(test).min(1).readonly(),
    evidence,
    cites: z.array(citation).min(1).readonly(),
  })
  .readonly();
export type Hint = z.infer<typeof hint>;

export const hintText = z
  .strictObject({
    /** Names the answer it belongs to: "Kanttekening bij stadsdeel en stad". */
    heading: text(80),
    says: text(320),
    /** What softens or sharpens it. */
    nuance: text(320).optional(),
  })
  .readonly();
export type HintText = z.infer<typeof hintText>;
