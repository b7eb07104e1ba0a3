import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { around, type Around, type Neighbour } from './around.js';
import { timelineOf, type Item } from './entries.js';

const timeline = timelineOf(
  textsNl,
  undefined,
  [{ id: 'e1', name: 'Sloop', starts: '2006', ends: '2008', note: '' }],
  2026.5,
);
const { items, byId, extents } = timeline;
const said = (all: readonly Neighbour[]) => all.map(({ item, shares }) => [item.id, ...shares].join(' '));
const aroundId = (id: string): Around => around(byId.get(id)!, timeline);

describe('around an entry', () => {
  test.each<[id: string, before: string[], during: string[], after: string[]]>([
    [
      'nplv',
      [
        'inponden-parkstad-2017',
        'resilience-2018 concentration demolition-and-new-build',
        'scp-2021 neighbourhood-effects',
        'wbmgp-evaluation-2021',
        'valentine-letter-2022',
      ],
      [
        'wbmgp-2006 concentration',
        'decentralisations-2015 concentration',
        'wbmgp-2017 concentration',
        'aedes-agenda-2022 concentration demolition-and-new-build',
        'integrated-approach-returns',
      ],
      [
        'housing-fund demolition-and-new-build housing-fund',
        'rotterdam-zuid-purchases demolition-and-new-build',
        'troost-2023 neighbourhood-effects',
        'wbmgp-revision-2023',
      ],
    ],
    ['origin-of-the-idea', [], [], ['reconstruction', 'suburbanisation', 'rmo-2005', 'wbmgp-2006', 'own::e1']],
    [
      'residualisation',
      ['reconstruction', 'suburbanisation'],
      [
        'slum-clearance',
        'building-for-the-neighbourhood',
        'big-cities-policy segregation concentration',
        'urban-renewal-policy',
        'isv',
      ],
      [
        'superdiversity',
        'rmo-2005',
        'fifty-six-districts',
        'wbmgp-2006 concentration',
        'segregation-amsterdam segregation',
      ],
    ],
    [
      'regional-direction-bill',
      [
        'vulnerable-districts-2017 concentration',
        'resilience-2018 concentration',
        'parkstad-vision-2023',
        'public-familiarity-2023',
        'affordable-rent-act-2024',
      ],
      [
        'wbmgp-2006 concentration',
        'decentralisations-2015 concentration',
        'wbmgp-2017 concentration',
        'aedes-agenda-2022 concentration',
        'nplv concentration',
      ],
      [],
    ],
  ])('%s', (id, before, during, after) => {
    const found = aroundId(id);
    expect(said(found.before)).toEqual(before);
    expect(said(found.during)).toEqual(during);
    expect(said(found.after)).toEqual(after);
  });

  test('a policy that was over by then did not run, nor did a law that was no more than a bill', () => {
    const during = aroundId('housing-act-2024').during.map(({ item }) => item.id);
    expect(during).not.toContain('isv');
    expect(during).not.toContain('wbmgp-revision-2023');
    expect(aroundId('krachtwijken').during.map(({ item }) => item.id)).toContain('fifty-six-districts');
  });

  test('is nothing for what is not in the timeline', () =>
    expect(around({ ...items[0]!, id: 'no-such' }, timeline)).toEqual({ before: [], during: [], after: [] }));
});

describe('around any entry', () => {
  const any = fc.constantFrom(...items);
  const each = (law: (item: Item, found: Around) => void): void =>
    fc.assert(
      fc.property(any, (item) => {
        law(item, around(item, timeline));
      }),
    );
  const position = ({ item }: Neighbour): number => items.indexOf(item);

  test('every other one is in one list at most, and each list is in reading order, of five at most', () =>
    each((item, { before, during, after }) => {
      const all = [...before, ...during, ...after].map((near) => near.item);
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(item);
      for (const list of [before, during, after]) {
        expect(list.length).toBeLessThanOrEqual(5);
        const positions = list.map(position);
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
      }
      expect(before.every((near) => position(near) < items.indexOf(item))).toBe(true);
      expect(after.every((near) => position(near) > items.indexOf(item))).toBe(true);
    }));

  test('what both name is told', () =>
    each((item, { before, during, after }) => {
      for (const { item: other, shares } of [...before, ...during, ...after])
        expect(new Set(shares)).toEqual(
          new Set(
            [...item.motives, ...item.instruments].filter((id) =>
              [...other.motives, ...other.instruments].includes(id),
            ),
          ),
        );
    }));

  test('what is told before and after is the nearest of its lane, or one of the nearest two that share something', () =>
    each((item, { before, during, after }) => {
      const at = items.indexOf(item);
      const shares = (other: Item): boolean =>
        [...other.motives, ...other.instruments].some((id) => [...item.motives, ...item.instruments].includes(id));
      for (const [list, near] of [
        [before, items.slice(0, at).reverse()],
        [after, items.slice(at + 1)],
      ] as const) {
        const left = near.filter((other) => !during.some((each) => each.item === other));
        const sharing = left.filter(shares).slice(0, 2);
        const nearest = left.filter((other, index) => left.findIndex(({ lane }) => lane === other.lane) === index);
        for (const { item: other } of list) expect([...sharing, ...nearest]).toContain(other);
        expect(list.map((each) => each.item)).toEqual(expect.arrayContaining(sharing));
        expect(list).toHaveLength(Math.min(5, new Set([...sharing, ...nearest]).size));
      }
    }));

  test('what is told as at the same time are policies and laws that had begun', () =>
    each((item, { during }) => {
      for (const { item: other } of during) {
        expect(['policy', 'law']).toContain(other.lane);
        expect(extents.get(other.id)!.from.earliest).toBeLessThan(extents.get(item.id)!.from.latest);
      }
    }));
});
