import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CollectionId, Ref } from '../entry.js';
import { linksOf } from '../relations.js';
import { parsePartnerContent, relationsWith } from './index.js';
import { partnerWith } from '../../testing/partner.js';

const nl = { name: 'Naam', summary: 'Uitleg.' };
const event = (id: string, more: object = {}) => ({ id: `elzenwaard:${id}`, starts: '1979', nl, ...more });
const place = (id: string, more: object = {}) => ({ id: `elzenwaard:${id}`, evidence: 'advice', nl, ...more });

describe('what a partner adds to an entry', () => {
  const partner = partnerWith({
    sources: { add: [{ id: 'elzenwaard:plan', authors: 'Elzenwaard' }] },
    meetingPlaces: {
      add: [
        place('plein', { related: ['instruments/renovation', 'timeline/elzenwaard:sloop'] }),
        place('park', { cites: [{ sources: ['elzenwaard:plan'] }] }),
      ],
    },
    timeline: {
      add: [
        event('sloop', { instruments: ['renovation'], motives: ['segregation'] }),
        event('bouw', { related: ['timeline/elzenwaard:bouw', 'instruments/renovation'], instruments: ['renovation'] }),
        event('feest', {
          points: [{ id: 'p', kind: 'fact', nl: 'Het was druk.', cites: [{ sources: ['wrr-2020'] }] }],
        }),
      ],
    },
    terms: { add: [{ id: 'elzenwaard:plint', nl: { ...nl, forms: ['plint'] }, terms: ['grain'] }] },
    instruments: { replace: { densification: { motives: ['segregation'] } } },
  });

  it.each<[collection: CollectionId, id: string, refs: Ref[]]>([
    // In the order of the collections, whatever the order in the file, and each once.
    [
      'instruments',
      'renovation',
      ['timeline/elzenwaard:sloop', 'timeline/elzenwaard:bouw', 'meetingPlaces/elzenwaard:plein'],
    ],
    // What is replaced is ours, and its relations are in ours.
    ['motives', 'segregation', ['timeline/elzenwaard:sloop']],
    ['sources', 'wrr-2020', ['timeline/elzenwaard:feest']],
    ['sources', 'elzenwaard:plan', ['meetingPlaces/elzenwaard:park']],
    ['terms', 'grain', ['terms/elzenwaard:plint']],
    ['timeline', 'elzenwaard:sloop', ['meetingPlaces/elzenwaard:plein']],
    // Not itself.
    ['timeline', 'elzenwaard:bouw', []],
    ['instruments', 'densification', []],
    // An id belongs to a collection.
    ['timeline', 'renovation', []],
    ['instruments', 'constructor', []],
  ])('%s/%s', (collection, id, refs) => expect(relationsWith(partner, collection, id)).toEqual(refs));

  it('is kept apart from what another partner adds', () => {
    const other = partnerWith({ timeline: { add: [event('brand', { instruments: ['renovation'] })] } });
    expect(relationsWith(other, 'instruments', 'renovation')).toEqual(['timeline/elzenwaard:brand']);
    expect(relationsWith(other, 'instruments', 'renovation')).toBe(relationsWith(other, 'instruments', 'renovation'));
    expect(relationsWith(partner, 'motives', 'segregation')).toHaveLength(1);
  });
});

it('names back whatever the example adds', () => {
  const example = readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8');
  const { content } = parsePartnerContent(example);
  const links = Object.entries(content?.collections ?? {}).flatMap(([collection, { add }]) =>
    add.flatMap((entry) => linksOf(entry).map((to) => [`${collection}/${entry.id}`, to] as const)),
  );
  expect(links.length).toBeGreaterThan(5);
  for (const [from, to] of links) {
    const slash = to.indexOf('/');
    const back = relationsWith(content!, to.slice(0, slash) as CollectionId, to.slice(slash + 1));
    expect(back, `${from} to ${to}`).toContain(from);
  }
});
