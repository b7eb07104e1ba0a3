import * as z from 'zod';
import { citation, slug, text } from './common.js';

export const questionId = z.enum(['what', 'who', 'theory', 'role', 'objectives', 'scale', 'time']);
export type QuestionId = z.infer<typeof questionId>;

/** A sub-question that is answered by choosing from a list. */
export const questionPart = z
  .strictObject({ id: slug, cites: z.array(citation).min(1).readonly(), choices: z.array(slug).readonly() })
  .readonly();
export type QuestionPart = z.infer<typeof questionPart>;

/** One of the seven questions, without its words. */
export const question = z
  .strictObject({
    id: questionId,
    number: z.int().min(1).max(7),
    /** Goes up when a change of text can change what an answer means. */
    revision: z.int().min(1),
    cites: z.array(citation).min(1).readonly(),
    parts: z.array(questionPart).readonly(),
  })
  .readonly();
export type Question = z.infer<typeof question>;

export const choiceText = z
  .strictObject({
    label: text(80),
    /** One line under the label. */
    hint: text(160).optional(),
    /** The choice inside a running sentence, with its article where the language wants one. */
    inline: text(80),
  })
  .readonly();
export type ChoiceText = z.infer<typeof choiceText>;

export const partText = z
  .strictObject({ legend: text(120), note: text(200).optional(), choices: z.record(slug, choiceText).readonly() })
  .readonly();
export type PartText = z.infer<typeof partText>;

export const questionText = z
  .strictObject({
    title: text(60),
    /** What the question is about, inside a sentence: "nog niets gezegd over {topic}". */
    topic: text(80),
    explanation: text(320),
    /** Paragraphs behind "why this question?". */
    why: z.array(text(500)).min(1).max(4).readonly(),
    parts: z.record(slug, partText).readonly(),
  })
  .readonly();
export type QuestionText = z.infer<typeof questionText>;
