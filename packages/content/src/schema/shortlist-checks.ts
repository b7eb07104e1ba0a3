import * as z from 'zod/mini';
import { domain, sideEffect } from './collections.js';
import { anyId, citations, evidence, list, slug, text } from './common.js';
import { instrumentTest } from './fits.js';
import type { ShortlistCheck, ShortlistCheckText } from '../shortlist-check.js';

const fields = <const Kind extends string>(kind: Kind) => ({
  id: slug,
  kind: z.literal(kind),
  evidence: z.exactOptional(evidence),
  cites: citations,
});

export const shortlistCheck = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject(fields('only-physical'))),
  z.readonly(z.strictObject({ ...fields('missing-domain'), domain })),
  z.readonly(z.strictObject({ ...fields('motive-without'), objective: slug, of: instrumentTest })),
  z.readonly(z.strictObject({ ...fields('shared-side-effect'), sideEffect, counteredBy: list(anyId) })),
  z.readonly(
    z.strictObject({ ...fields('legal-condition'), of: instrumentTest, without: z.exactOptional(instrumentTest) }),
  ),
  z.readonly(z.strictObject({ ...fields('complement'), of: instrumentTest, with: instrumentTest })),
]) satisfies z.ZodMiniType<ShortlistCheck>;

export const shortlistCheckText = z.readonly(
  z.strictObject({ says: text(240), settled: z.exactOptional(text(240)) }),
) satisfies z.ZodMiniType<ShortlistCheckText>;
