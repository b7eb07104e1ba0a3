import * as z from 'zod/mini';
import { citations, list, slug, text } from './common.js';
import type { ChoiceText, PartText, Question, QuestionId, QuestionPart, QuestionText, Reasons } from '../question.js';

export const questionId = z.enum([
  'what',
  'who',
  'theory',
  'role',
  'objectives',
  'scale',
  'time',
]) satisfies z.ZodMiniType<QuestionId>;

export const questionPart = z.readonly(
  z.strictObject({ id: slug, cites: citations, choices: list(slug) }),
) satisfies z.ZodMiniType<QuestionPart>;

export const question = z.readonly(
  z.strictObject({
    id: questionId,
    number: z.int().check(z.gte(1), z.lte(7)),
    revision: z.int().check(z.gte(1)),
    cites: citations,
    parts: list(questionPart),
  }),
) satisfies z.ZodMiniType<Question>;

export const choiceText = z.readonly(
  z.strictObject({ label: text(80), hint: z.exactOptional(text(160)), inline: text(80) }),
) satisfies z.ZodMiniType<ChoiceText>;

export const partText = z.readonly(
  z.strictObject({
    legend: text(120),
    note: z.exactOptional(text(200)),
    choices: z.readonly(z.record(slug, choiceText)),
  }),
) satisfies z.ZodMiniType<PartText>;

export const questionText = z.readonly(
  z.strictObject({
    title: text(60),
    topic: text(80),
    asks: z.exactOptional(text(90)),
    explanation: text(320),
    parts: z.readonly(z.record(slug, partText)),
  }),
) satisfies z.ZodMiniType<QuestionText>;

export const reasons = z.readonly(z.record(questionId, list(text(500), 1, 4))) satisfies z.ZodMiniType<Reasons>;
