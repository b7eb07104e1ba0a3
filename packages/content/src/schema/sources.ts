import * as z from 'zod';
import { slug } from './common.js';
import type { Source } from '../source.js';

export const source = z
  .strictObject({
    id: slug,
    type: z.enum(['report', 'article', 'book', 'chapter', 'thesis', 'law', 'parliamentary', 'letter', 'web', 'advice']),
    authors: z.string().min(1).max(160),
    year: z.int().min(1900).max(2100),
    title: z.string().min(1).max(300),
    in: z.string().min(1).max(160).exactOptional(),
    url: z.url().exactOptional(),
    footnotes: z.array(z.int().min(1).max(99)).min(1).readonly(),
  })
  .readonly() satisfies z.ZodType<Source>;
