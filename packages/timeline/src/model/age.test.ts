import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { ageOf, sayAge } from './age.js';
import { timelineOf, type Item } from './entries.js';
import { lastOf, yearOf } from './extent.js';

const TODAY = yearOf(new Date(2026, 10, 24));
const { items, byId } = timelineOf(textsNl, undefined, [], TODAY);

describe('how old a bill or a plan is', () => {
  test('is known of what the source calls so', () =>
    expect(items.flatMap((item) => [[item.id, ageOf(item, TODAY)] as const].filter(([, age]) => age))).toEqual([
      ['aedes-agenda-2022', { status: 'plan', asOf: '2024', years: 2 }],
      ['parkstad-vision-2023', { status: 'plan', asOf: '2023', years: 3 }],
      ['wbmgp-revision-2023', { status: 'plan', asOf: '2023-12-07', years: 3 }],
      ['regional-direction-bill', { status: 'bill', asOf: '2024', years: 2 }],
    ]));

  test.each<[string, Pick<Item, 'status' | 'asOf'>, number, number | undefined]>([
    ['counts from the end of a year', { status: 'bill', asOf: '2024' }, 2025.4, 0],
    ['is rounded', { status: 'bill', asOf: '2024' }, 2025.6, 1],
    ['counts from the end of a month', { status: 'plan', asOf: '2024-06' }, 2026.5, 2],
    ['is not below nothing', { status: 'plan', asOf: '2024' }, 2020, 0],
    ['is not known without a date', { status: 'bill' }, 2026, undefined],
    ['is not told of a law', { status: 'in-force', asOf: '2024' }, 2026, undefined],
    ['is not told of what runs', { status: 'running', asOf: '2024' }, 2026, undefined],
    ['is not told of what has no status', { asOf: '2024' }, 2026, undefined],
  ])('%s', (_, item, today, years) => expect(ageOf(item, today)?.years).toBe(years));

  test('is whole, and at most half a year off', () => {
    const day = fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom('2024', '2024-06', '2024-06-17'), day, (asOf, date) => {
        const { years } = ageOf({ status: 'bill', asOf }, yearOf(date))!;
        expect(Number.isInteger(years)).toBe(true);
        expect(Math.abs(years - Math.max(0, yearOf(date) - lastOf(asOf)!))).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('in a sentence', () => {
  test.each([
    [
      textsNl,
      '2024',
      2026.9,
      'Op dat moment (2024) was dit een wetsvoorstel. Dat is ongeveer 2 jaar geleden: kijk na hoe het nu staat.',
    ],
    [
      textsNl,
      '2024-06',
      2025.5,
      'Op dat moment (juni 2024) was dit een wetsvoorstel. Dat is ongeveer een jaar geleden: kijk na hoe het nu staat.',
    ],
    [
      textsEn,
      '2023-12-07',
      2024,
      'At that time (7 December 2023) this was a bill. That is less than a year ago: check how it stands now.',
    ],
  ])('%#', (texts, asOf, today, sentence) => expect(sayAge({ status: 'bill', asOf }, texts, today)).toBe(sentence));

  test.each([textsNl, textsEn])('a plan is one too ($lang)', (texts) =>
    expect(sayAge(byId.get('parkstad-vision-2023')!, texts, TODAY)).toContain(texts.facets.statuses.plan),
  );

  test('there is none for anything else', () =>
    expect(items.filter((item) => sayAge(item, textsNl, TODAY) !== '')).toHaveLength(4));
});
