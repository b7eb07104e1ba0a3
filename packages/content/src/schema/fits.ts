import * as z from 'zod/mini';
import { binding, domain, leadTime, scaleLevel, sideEffect } from './collections.js';
import { anyId, citations, evidence, list, slug, text } from './common.js';
import { test } from './hints.js';
import { questionId } from './questions.js';
import type { Fit, FitText, InstrumentTest } from '../fit.js';

export const fitKind = z.enum(['for', 'against', 'condition']);

export const instrumentTest = z.readonly(
  z
    .strictObject({
      ids: z.exactOptional(list(anyId, 1)),
      domains: z.exactOptional(list(domain, 1)),
      motives: z.exactOptional(list(anyId, 1)),
      sideEffects: z.exactOptional(list(sideEffect, 1)),
      bindings: z.exactOptional(list(binding, 1)),
      leadTimes: z.exactOptional(list(leadTime, 1)),
      evidence: z.exactOptional(list(evidence, 1)),
      scales: z.exactOptional(list(scaleLevel, 1)),
      against: z.exactOptional(
        z.readonly(
          z.strictObject({
            fact: z.enum(['scale.intervention', 'scale.wanted', 'scale.unwanted']),
            levels: z.enum(['shares', 'below', 'above']),
          }),
        ),
      ),
    })
    .check(z.refine((fields) => Object.keys(fields).length > 0, 'empty')),
) satisfies z.ZodMiniType<InstrumentTest>;

export const fit = z.readonly(
  z.strictObject({
    id: slug,
    kind: fitKind,
    question: questionId,
    when: list(test, 1, 20),
    of: instrumentTest,
    evidence: z.exactOptional(evidence),
    cites: citations,
  }),
) satisfies z.ZodMiniType<Fit>;

export const fitText = z.readonly(z.strictObject({ says: text(240) })) satisfies z.ZodMiniType<FitText>;
