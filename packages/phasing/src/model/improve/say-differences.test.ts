import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { sheetEn } from '../../entering/messages/sheet.en.js';
import { sheetNl } from '../../entering/messages/sheet.nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { differencesOf } from './differences.js';
import { sayDifferences } from './say-differences.js';
import type { Plan, Site } from '../plan/plan.js';

const languages = {
  nl: { lang: 'nl', improve: improveNl, messages: sheetNl },
  en: { lang: 'en', improve: improveEn, messages: sheetEn },
} as const;
type Lang = keyof typeof languages;
const plan = defaultPlan();
const [a, b, veld, c] = plan.sites as [Site, Site, Site, Site];
const withSites = (...sites: readonly Site[]): Plan => ({ ...plan, sites });
const many = (order: readonly number[]): Plan =>
  withSites(...order.map((at) => ({ ...a, id: `${at}`, name: `Locatie ${at}` })));

const say = (one: Plan, other: Plan, lang: Lang = 'nl') =>
  sayDifferences(differencesOf(one, other), one, other, languages[lang]);

describe('differences in words', () => {
  test.each<[string, Plan, readonly string[], readonly string[]]>([
    [
      'none',
      { ...plan },
      ['De invoer is dezelfde als die van uw plan.'],
      ['What was entered is the same as in your plan.'],
    ],
    [
      'an order',
      withSites(b, veld, a, c),
      ['De volgorde is: locatie B, Open veld, locatie A, locatie C.'],
      ['The order is: Locatie B, Open veld, Locatie A, Locatie C.'],
    ],
    [
      'assumptions',
      { ...plan, startYear: 2027, temporaryHomes: 1060, reserveQuarters: 6, gate: { percent: 25, maxWait: 12 } },
      [
        'Eerste jaar: 2027 in plaats van 2026.',
        'Wisselwoningen: 1.060 in plaats van 40 woningen.',
        'Vrijhouden voor bewoners: 6 in plaats van 4 kwartalen.',
        'Eerst plek, dan slopen: 25 in plaats van 0 procent.',
      ],
      [],
    ],
    [
      'sites',
      withSites({ ...a, construction: 8, stayPercent: 60, earliest: 5 }, { ...c, id: 'd', name: '' }, b, {
        ...c,
        name: 'Zuid',
        planned: { ...c.planned, mid: 1000 },
      }),
      [
        'Erbij: plek 2.',
        'Weg: Open veld.',
        'Locatie A, vroegste start: kw 2 2027 in plaats van kw 1 2026.',
        'Locatie A, kwartalen bouw: 8 in plaats van 6.',
        'Locatie A, wil blijven: 60% in plaats van 70%.',
        '‘locatie C’ heet nu ‘Zuid’.',
        'En nog 1.',
      ],
      [],
    ],
  ])('%s', (_, other, dutch, english) => {
    expect(say(plan, other)).toEqual(dutch);
    if (english.length > 0) expect(say(plan, other, 'en')).toEqual(english);
  });

  test('of a long order say what moved', () => {
    expect(say(many([1, 2, 3, 4, 5, 6]), many([2, 3, 4, 5, 6, 1]))).toEqual(['Elders in de volgorde: locatie 1.']);
    expect(say(many([1, 2, 3, 4, 5, 6]), many([6, 5, 4, 3, 2, 1]))).toEqual([
      'Elders in de volgorde: locatie 5, 4, 3 en 2 andere plekken.',
    ]);
  });

  test('are six at most, and how many are left', () => {
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), fc.constantFrom<Lang[]>('nl', 'en'), (one, other, lang) => {
        const said = say(one, other, lang);
        const count = differencesOf(one, other).length;
        expect(said).toHaveLength(count === 0 ? 1 : Math.min(count, 7));
        for (const line of said) expect(line).toMatch(/^(?!.*(?:undefined|NaN|null))\S.*\.$/u);
        if (count > 6) expect(said.at(-1)).toContain(`${count - 6}`);
      }),
    );
  });
});
