import type { CollectionId, Ref } from '../entry.js';
import { linksOf } from '../relations.js';
import type { PartnerContent } from './partner-content.js';

/**
 * What a partner adds that names an entry, of ours or of its own: in the order of the collections, then in the partner's. Links of a
 * partner's are written on one side only, and `Relations` knows of none; beside this, `linksOf` gives what an added entry itself names.
 */
export const relationsWith = (partner: PartnerContent, collection: CollectionId, id: string): readonly Ref[] =>
  linkedFrom(partner).get(`${collection}/${id}`) ?? [];

const known = new WeakMap<PartnerContent, ReadonlyMap<Ref, readonly Ref[]>>();

/** Found once for a partner, as its content never changes: with 10,000 entries, each look over all of them would be felt. */
function linkedFrom(partner: PartnerContent): ReadonlyMap<Ref, readonly Ref[]> {
  const before = known.get(partner);
  if (before) return before;
  const found = new Map<Ref, Ref[]>();
  for (const [collection, { add }] of Object.entries(partner.collections))
    for (const entry of add) {
      const from: Ref = `${collection as CollectionId}/${entry.id}`;
      for (const to of linksOf(entry)) {
        if (to === from) continue;
        const others = found.get(to);
        if (others) others.push(from);
        else found.set(to, [from]);
      }
    }
  known.set(partner, found);
  return found;
}
