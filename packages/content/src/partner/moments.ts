import type * as z from 'zod/mini';
import type { PartialDate } from '../entry.js';
import { bounds, type Bounds, type Moment } from '../moment.js';
import type { partnerEnd, partnerStart } from '../schema/partner.js';

/** When something was, as a partner writes it: "2024-06", or an object where that is not so sure. */
export type PartnerMoment = z.infer<typeof partnerStart | typeof partnerEnd>;

/** The same as our own collections have it. */
export function toMoments(moment: PartnerMoment): readonly Moment[] | 'not-named' | 'ongoing' {
  if (moment === 'not-named' || moment === 'ongoing') return moment;
  return [{ ...(typeof moment === 'string' ? { precision: precisionOf(moment), date: moment } : moment), cites: [] }];
}

/** Between which years it lies, if that is known at all; a number of years counts from `start`. */
export function boundsOf(moment: PartnerMoment, start?: Bounds): Bounds | undefined {
  const moments = toMoments(moment);
  return typeof moments === 'string' || moments[0] === undefined ? undefined : bounds(moments[0], start);
}

const precisionOf = (date: PartialDate) => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day');
