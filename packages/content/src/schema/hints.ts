import * as z from 'zod';
import { citation, evidence, slug, text } from './common.js';
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
]) satisfies z.ZodType<Fact>;

const ids = z
  .array(z.string().regex(/^[a-z0-9:-]+$/))
  .min(1)
  .readonly();

export const test = z.union([
  z.strictObject({ fact, anyOf: ids }).readonly(),
  z.strictObject({ fact, allOf: ids }).readonly(),
  z.strictObject({ fact, noneOf: ids }).readonly(),
  z.strictObject({ fact, only: ids }).readonly(),
]) satisfies z.ZodType<Test>;

export const hint = z
  .strictObject({
    id: slug,
    question: questionId,
    part: slug,
    when: z.array(test).min(1).readonly(),
    evidence,
    cites: z.array(citation).min(1).readonly(),
  })
  .readonly() satisfies z.ZodType<Hint>;

export const hintText = z
  .strictObject({ heading: text(80), says: text(320), nuance: text(320).exactOptional() })
  .readonly() satisfies z.ZodType<HintText>;
