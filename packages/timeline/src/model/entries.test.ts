import { readFileSync } from 'node:fs';
import { timeline } from '@mengwijzer/content/timeline';
import { timelineListingOf } from '@mengwijzer/content/timeline-listing';
import { parsePartnerContent, withPartner } from '@mengwijzer/content/partner';
import fc from 'fast-check';
import { namesNl } from '@mengwijzer/content/names.nl';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { isLane, isStance, lanes, ownId, timelineOf, type Partner, type Timeline } from './entries.js';
import { startOf } from './extent.js';
import type { TimelineEntry } from '@mengwijzer/content';
import type { HistoryEntry } from '@mengwijzer/core/dossier';

const TODAY = 2026.5;
const elzenwaard = { version: 1, partner: { id: 'elzenwaard', name: 'Elzenwaard' } };
const partnerFrom = (file: unknown): Partner => {
  const { content, faults } = parsePartnerContent(file);
  expect(faults).toEqual([]);
  return { content: content!, apply: withPartner, instruments: namesNl.instruments };
};
const example = partnerFrom(readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'));
const idsOf = ({ items }: Pick<Timeline, 'items'>): string[] => items.map(({ id }) => id);
const happened = (id: string, starts: string, ends = ''): HistoryEntry => ({
  id,
  name: `Naam ${id}`,
  starts,
  ends,
  note: 'x',
});
const ours = timelineOf(textsNl, undefined, [], TODAY);

describe('our own', () => {
  test.each([textsNl, textsEn])('are all there, in the content’s order, with their words ($lang)', (texts) => {
    const { items, byId, motives, instruments } = timelineOf(texts, undefined, [], TODAY);
    expect(items.map(({ id }) => id)).toEqual(timeline.map(({ id }) => id));
    for (const [at, item] of items.entries()) {
      const { name, summary, owner, lang, ...listing } = item;
      expect(listing).toEqual(timelineListingOf(timeline[at] as TimelineEntry));
      expect({ name, summary }).toEqual(texts.list.timeline[item.id]);
      expect([owner, lang]).toEqual(['source', undefined]);
      expect(byId.get(item.id)).toBe(item);
    }
    expect([motives, instruments]).toEqual([texts.list.motives, texts.list.instruments]);
  });

  test('name motives and instruments that have a name', () => {
    for (const { motives, instruments } of ours.items) {
      for (const id of motives) expect(Object.keys(ours.motives)).toContain(id);
      for (const id of instruments) expect(Object.keys(ours.instruments)).toContain(id);
    }
  });
});

describe('with a partner', () => {
  test('its entries stand among ours, by their start', () => {
    const { items, instruments } = timelineOf(textsNl, example, [], TODAY);
    const at = (id: string): number => items.findIndex((item) => item.id === id);
    expect(items).toHaveLength(timeline.length + 5);
    expect(
      items.filter(({ owner }) => owner === 'partner').map(({ id, lane }) => [id, lane, items[at(id) - 1]?.id]),
    ).toEqual([
      ['elzenwaard:bouw-molenkwartier', 'local', 'building-for-the-neighbourhood'],
      ['elzenwaard:steenfabriek-dicht', 'local', 'elzenwaard:bouw-molenkwartier'],
      ['elzenwaard:eerste-koopwoningen', 'local', 'urban-renewal-policy'],
      ['elzenwaard:plannen-stil', 'local', 'landlord-levy'],
      ['elzenwaard:wijkgesprek-2024', 'local', 'regional-direction-bill'],
    ]);
    expect(Object.keys(instruments)).toContain('elzenwaard:terugkeerregeling');
    expect(idsOf({ items: items.filter(({ owner }) => owner === 'source') })).toEqual(idsOf(ours));
  });

  test('what it hides is gone, and what it replaces keeps its place', () => {
    const partner = partnerFrom({
      ...elzenwaard,
      timeline: { hide: ['nplv'], replace: { isv: { nl: { name: 'Anders' } } } },
    });
    const { items, byId } = timelineOf(textsNl, partner, [], TODAY);
    expect(idsOf({ items })).toEqual(idsOf(ours).filter((id) => id !== 'nplv'));
    expect(byId.get('isv')).toEqual({ ...ours.byId.get('isv'), name: 'Anders' });
  });

  test('names an instrument that no entry of ours names', () => {
    expect(ours.instruments).not.toHaveProperty('densification');
    expect(timelineOf(textsNl, example, [], TODAY).instruments['densification']).toBe(
      namesNl.instruments.densification,
    );
  });

  test('Dutch on an English page is marked, and nothing is on a Dutch one', () => {
    const mine = (texts: typeof textsNl) =>
      timelineOf(texts, example, [], TODAY).items.filter(({ owner }) => owner === 'partner');
    expect(mine(textsEn).every(({ lang }) => lang === 'nl')).toBe(true);
    expect(mine(textsNl).every(({ lang }) => lang === undefined)).toBe(true);
  });
});

describe('a user’s own', () => {
  test('is told as it was written, in its place', () => {
    const { items, byId } = timelineOf(textsNl, undefined, [happened('e1', '2019-05', '2021')], TODAY);
    const item = byId.get(ownId('e1'));
    expect(item).toEqual({
      id: 'own::e1',
      lane: 'local',
      starts: [{ precision: 'month', date: '2019-05' }],
      ends: [{ precision: 'year', date: '2021' }],
      motives: [],
      instruments: [],
      sections: [],
      name: 'Naam e1',
      summary: 'x',
      owner: 'user',
      lang: '',
    });
    expect(items[items.indexOf(item!) - 1]?.id).toBe('everyday-attentiveness-2019');
    expect(items[items.indexOf(item!) + 1]?.id).toBe('wrr-2020');
  });

  test('without an end is an event', () => {
    const { byId, extents } = timelineOf(textsNl, undefined, [happened('e1', '2019-05-17')], TODAY);
    expect(byId.get('own::e1')).not.toHaveProperty('ends');
    expect(extents.get('own::e1')?.end).toBe('event');
  });

  test('comes behind the source and the partner in the same year', () => {
    const partner = partnerFrom({
      ...elzenwaard,
      timeline: { add: [{ id: 'elzenwaard:x', starts: '2018', nl: { name: 'X', summary: 'X.' } }] },
    });
    const ids = idsOf(timelineOf(textsNl, partner, [happened('e1', '2018')], TODAY));
    const at = ids.indexOf('wrr-2018');
    expect(ids.slice(at, at + 4)).toEqual(['wrr-2018', 'resilience-2018', 'elzenwaard:x', 'own::e1']);
  });

  test('of before the war does not come before what has no year', () =>
    expect(idsOf(timelineOf(textsNl, undefined, [happened('e1', '1900')], TODAY)).slice(0, 7)).toEqual([
      ...idsOf(ours).slice(0, 5),
      'own::e1',
      'residualisation',
    ]));
});

describe('whatever is added', () => {
  const anyDate = fc
    .tuple(fc.integer({ min: 1800, max: 2099 }), fc.constantFrom('', '-03', '-03-31'))
    .map(([year, rest]) => `${year}${rest}`);
  const anyHistory = fc
    .array(fc.tuple(anyDate, fc.boolean()), { maxLength: 12 })
    .map((all) => all.map(([date, hasEnd], at) => happened(`e${at}`, date, hasEnd ? date : '')));
  const anyPartner = fc.array(fc.oneof(anyDate, fc.constant('not-named')), { maxLength: 8 }).map((all) =>
    partnerFrom({
      ...elzenwaard,
      timeline: {
        add: all.map((starts, at) => ({ id: `elzenwaard:p${at}`, starts, nl: { name: 'P', summary: 'P.' } })),
      },
    }),
  );

  test('all of it is there once, dated ones by their start, and each list in an order of its own', () => {
    fc.assert(
      fc.property(anyPartner, anyHistory, (partner, history) => {
        const { items, byId, extents, stretches } = timelineOf(textsNl, partner, history, TODAY);
        expect(items).toHaveLength(timeline.length + partner.content.collections.timeline.add.length + history.length);
        expect(byId.size).toBe(items.length);
        expect(extents.size).toBe(items.length);
        expect(stretches.flatMap((stretch) => stretch.items)).toEqual(items);
        const starts = items.flatMap((item) => startOf(item)?.earliest ?? []);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        expect(idsOf({ items: items.filter(({ owner }) => owner === 'source') })).toEqual(idsOf(ours));
      }),
    );
  });

  test('one without a start stays behind the one that it follows', () => {
    fc.assert(
      fc.property(anyPartner, anyHistory, (partner, history) => {
        const ids = idsOf(timelineOf(textsNl, partner, history, TODAY));
        const { add } = partner.content.collections.timeline;
        for (const [at, { id, starts }] of add.entries()) {
          const before = add[at - 1];
          if (starts === 'not-named' && before !== undefined)
            expect(ids.indexOf(id), `${id} in ${ids.join()}`).toBe(ids.indexOf(before.id) + 1);
        }
      }),
    );
  });
});

test.each([
  [isLane, lanes, ['', 'POLICY', '__proto__']],
  [isStance, ['implicit', 'not-an-aim', 'official-aim', 'standstill', 'back'], ['', 'none', 'constructor']],
])('%o knows its own', (is, own, others) => {
  expect(own.every(is)).toBe(true);
  expect(others.some(is)).toBe(false);
});
