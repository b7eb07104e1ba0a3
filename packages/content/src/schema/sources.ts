import * as z from 'zod';
import { slug } from './common.js';

/** A publication or law that the kennisfundament cites: one entry each work, with all footnotes it stands in. */
export const source = z
  .strictObject({
    id: slug,
    type: z.enum(['report', 'article', 'book', 'chapter', 'thesis', 'law', 'parliamentary', 'letter', 'web', 'advice']),
    /** As cited in short: "Kleinhans, Veldboer en Duyvendak". */
    authors: z.string().min(1).max(160),
    year: z.int().min(1900).max(2100),
    title: z.string().min(1).max(300),
    /** Publisher or journal. */
    in: z.string().min(1).max(160).optional(),
    url: z.url().optional(),
    /** Footnotes of the kennisfundament, 1..99. */
    footnotes: z.array(z.int().min(1).max(99)).min(1).readonly(),
  })
  .readonly();
export type Source = z.infer<typeof source>;
