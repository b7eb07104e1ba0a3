import * as z from 'zod/mini';
import type { ResidentGroupId } from '../data/resident-groups.js';
import { citations, evidence, list, partialDate, ref, slug, status, text } from './common.js';
import type { PhasingCaution, PhasingCautionText } from '../phasing-caution.js';

export const residentGroupId = z.enum(['stayers', 'leavers', 'arrivals']) satisfies z.ZodMiniType<ResidentGroupId>;

export const phasingCaution = z.readonly(
  z.strictObject({
    id: slug,
    groups: list(residentGroupId, 0, 3),
    evidence: z.exactOptional(evidence),
    cites: citations,
    asOf: z.exactOptional(partialDate),
    status: z.exactOptional(status),
    related: z.exactOptional(list(ref)),
  }),
) satisfies z.ZodMiniType<PhasingCaution>;

export const phasingCautionText = z.readonly(
  z.strictObject({ name: text(80), says: text(240) }),
) satisfies z.ZodMiniType<PhasingCautionText>;
