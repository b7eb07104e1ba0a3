import * as z from 'zod/mini';
import { list, slug } from './common.js';
import type { Source } from '../source.js';

export const sourceType = z.enum([
  'report',
  'article',
  'book',
  'chapter',
  'thesis',
  'law',
  'parliamentary',
  'letter',
  'web',
  'advice',
]);

export const sourceFields = {
  type: z.exactOptional(sourceType),
  authors: z.string().check(z.minLength(1), z.maxLength(160)),
  year: z.exactOptional(z.int().check(z.gte(1900), z.lte(2100))),
  title: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(300))),
  in: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(160))),
  url: z.exactOptional(z.url({ protocol: /^https?$/ })),
};

export const source = z.readonly(
  z.strictObject({ id: slug, ...sourceFields, footnotes: list(z.int().check(z.gte(1), z.lte(99))) }),
) satisfies z.ZodMiniType<Source>;
