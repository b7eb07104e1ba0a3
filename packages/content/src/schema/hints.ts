import * as z from 'zod/mini';
import { citations, evidence, list, slug, text } from './common.js';
import { questionId } from './questions.js';
import type { Fact, Hint, HintText, Test } from '../hint.js';

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
]) satisfies z.ZodMiniType<Fact>;

const ids = list(z.string().check(z.regex(/^[a-z0-9:-]+$/), z.maxLength(120)), 1);

export const test = z.union([
  z.readonly(z.strictObject({ fact, anyOf: ids })),
  z.readonly(z.strictObject({ fact, allOf: ids })),
  z.readonly(z.strictObject({ fact, noneOf: ids })),
  z.readonly(z.strictObject({ fact, only: ids })),
]) satisfies z.ZodMiniType<Test>;

export const hint = z.readonly(
  z.strictObject({
    id: slug,
    question: questionId,
    part: slug,
    when: list(test, 1, 20),
    evidence,
    cites: citations,
  }),
) satisfies z.ZodMiniType<Hint>;

export const hintText = z.readonly(
  z.strictObject({ heading: text(80), says: text(320), nuance: z.exactOptional(text(320)) }),
) satisfies z.ZodMiniType<HintText>;
