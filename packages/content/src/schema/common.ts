import * as z from 'zod';
import type { Citation, Evidence, SectionId } from '../citation.js';

/** Stable kebab-case English slug: partner sites link to it, saved dossiers hold it. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a kebab-case slug')
  .max(80);

/** Text for people: never markup, never padded. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[\s\S]*\S)?$/, 'no white space at the ends')
    .refine((value) => !/<[a-z/!]/i.test(value), 'text is never markup');

export const sectionId = z.enum([
  'introduction',
  '1', // a short history
  '1.1', // reconstruction
  '1.2', // urban renewal
  '1.3', // big-cities policy
  '1.4', // standstill
  '1.5', // the return
  '2', // motives
  '2.1', // segregation
  '2.2', // concentrations of vulnerable households
  '2.3', // neighbourhood effects
  '2.4', // better scores
  '3', // instruments
  '3.1', // physical
  '3.2', // social
  '3.3', // economic
  '4', // mixing with precision
  'step-1',
  'seven-questions',
  'step-2',
  'step-3',
  'step-4',
  'closing',
]) satisfies z.ZodType<SectionId>;

export const citation = z
  .strictObject({ section: sectionId, sources: z.array(slug).readonly() })
  .readonly() satisfies z.ZodType<Citation>;

export const evidence = z.enum([
  'well-founded',
  'mixed',
  'disputed',
  'unproven',
  'advice',
]) satisfies z.ZodType<Evidence>;
