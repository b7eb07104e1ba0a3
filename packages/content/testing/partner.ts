import { expect } from 'vitest';
import { parsePartnerContent, type PartnerContent } from '../src/partner/index.js';

/** What a partner's file without faults holds, of these collections. */
export function partnerWith(collections: object): PartnerContent {
  const partner = { id: 'elzenwaard', name: 'E' };
  const { content, faults } = parsePartnerContent({ version: 1, partner, ...collections });
  expect(faults).toEqual([]);
  if (content === undefined) throw new Error('no content');
  return content;
}
