import { MAX_ID } from './parse-plan.js';
import type { Site } from './plan.js';

/** Whether a plan takes this for the id of a site, see `parsePlan`. */
export const isSiteId = (id: unknown): id is Site['id'] =>
  typeof id === 'string' && id !== '' && id.length <= MAX_ID && !Object.hasOwn(Object.prototype, id);

/** Ids that no site has yet: one more than the highest of "s1", "s2" and so on. */
export const freeIds = (taken: Iterable<Site['id']>): (() => Site['id']) => {
  let last = 0;
  for (const id of taken) last = Math.max(last, Number(/^s(\d{1,15})$/u.exec(id)?.[1] ?? 0));
  return () => `s${(last += 1)}`;
};
