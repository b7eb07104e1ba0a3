import * as z from 'zod';
import { citation, slug, text } from './common.js';
import type { ChoiceText, PartText, Question, QuestionId, QuestionPart, QuestionText, Reasons } from '../question.js';

export const questionId = z.enum([
  'what',
  'who',
  'theory',
  'role',
  'objectives',
  'scale',
  'time',
]) satisfies z.ZodType<QuestionId>;

export const questionPart = z
  .strictObject({ id: slug, cites: z.array(citation).min(1).readonly(), choices: z.array(slug).readonly() })
  .readonly() satisfies z.ZodType<QuestionPart>;

export const question = z
  .strictObject({
    id: questionId,
    number: z.int().min(1).max(7),
    revision: z.int().min(1),
    cites: z.array(citation).min(1).readonly(),
    parts: z.array(questionPart).readonly(),
  })
  .readonly() satisfies z.ZodType<Question>;

export const choiceText = z
  .strictObject({ label: text(80), hint: text(160).exactOptional(), inline: text(80) })
  .readonly() satisfies z.ZodType<ChoiceText>;

export const partText = z
  .strictObject({
    legend: text(120),
    note: text(200).exactOptional(),
    choices: z.record(slug, choiceText).readonly(),
  })
  .readonly() satisfies z.ZodType<PartText>;

export const questionText = z
  .strictObject({
    title: text(60),
    topic: text(80),
    explanation: text(320),
    parts: z.record(slug, partText).readonly(),
  })
  .readonly() satisfies z.ZodType<QuestionText>;

export const reasons = z
  .record(questionId, z.array(text(500)).min(1).max(4).readonly())
  .readonly() satisfies z.ZodType<Reasons>;
