import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { saySpread } from './say-spread.js';
import { runSpread, type SpreadResult } from './spread.js';
import { defaultSpread } from './spread-draws.js';
import type { Distribution } from './spread-sample.js';
import type { Influence } from './spread-matters.js';
import type { Plan } from '../plan/plan.js';
import type { Spread } from '../plan/plan-file.js';

const languages = { nl: { lang: 'nl', improve: improveNl }, en: { lang: 'en', improve: improveEn } } as const;
const { nl, en } = languages;
const plan = defaultPlan();
const none: Spread = { turnover: null, stay: null, delay: null, seed: 1 };
const say = async (some: Plan, spread: Spread, runs = 1000, texts: typeof nl | typeof en = nl) =>
  saySpread(await runSpread(some, spread, { runs }), texts);

const flat = (value: number | null): Distribution => ({
  own: value,
  min: value,
  p10: value,
  p50: value,
  p90: value,
  max: value,
  without: 0,
});
const wide = (p10: number | null, p90: number | null, own: number | null = p10, without = 0): Distribution => ({
  own,
  min: p10,
  p10,
  p50: p10,
  p90,
  max: p90,
  without,
});
const still = {
  sentAway: flat(5),
  awayQuarters: flat(40),
  doubleMoves: flat(5),
  finish: flat(8),
  socialLowest: flat(500),
};

/** A result in which nothing varies, but for what is given. */
const resultWith = (
  measures: Partial<SpreadResult['measures']>,
  matters: readonly [Influence['assumption'], Partial<SpreadResult['measures']>][] = [],
  more: Partial<SpreadResult> = {},
): SpreadResult => ({
  plan,
  spread: defaultSpread(plan),
  runs: 1000,
  asked: 1000,
  isStopped: false,
  away: { p10: [], p50: [], p90: [] },
  temporary: { p10: [], p50: [], p90: [] },
  measures: { ...still, ...measures },
  matters: matters.map(([assumption, its]) => ({ assumption, runs: 250, measures: { ...still, ...its } })),
  ...more,
});

describe('a spread in words', () => {
  test('of the worked example', async () => {
    expect(await say(plan, defaultSpread(plan))).toEqual({
      sentences: [
        'In 8 van de 10 doorrekeningen moeten 84 tot 195 huishoudens de wijk uit; uw plan zegt 133.',
        'In 8 van de 10 doorrekeningen wonen huishoudens samen 800 tot 1.804 kwartalen buiten de wijk; uw plan zegt 1.016.',
        'In 8 van de 10 doorrekeningen is alles klaar tussen zomer 2030 en eind 2031.',
        'Uw plan zegt begin 2030. Dat is eerder.',
        'In 8 van de 10 doorrekeningen is het laagste aandeel sociale huur 48,5%.',
      ],
      rows: [
        {
          measure: 'sentAway',
          label: 'Huishoudens die de wijk uit moeten',
          own: '133',
          middle: '130',
          most: '84 tot 195',
          all: '77 tot 209',
        },
        {
          measure: 'awayQuarters',
          label: 'Samen buiten de wijk, in kwartalen',
          own: '1.016',
          middle: '1.220',
          most: '800 tot 1.804',
          all: '616 tot 2.328',
        },
        {
          measure: 'doubleMoves',
          label: 'Verhuizen twee keer',
          own: '213',
          middle: '210',
          most: '145 tot 275',
          all: '127 tot 289',
        },
        {
          measure: 'finish',
          label: 'Alles klaar',
          own: 'begin 2030',
          middle: 'voorjaar 2031',
          most: 'zomer 2030 tot eind 2031',
          all: 'begin 2030 tot begin 2032',
        },
        {
          measure: 'socialLowest',
          label: 'Laagste aandeel sociale huur',
          own: '48,5%',
          middle: '48,5%',
          most: '48,5%',
          all: '48,2% tot 48,5%',
        },
      ],
      matters: [
        'Het meest hangt het af van hoeveel mensen willen blijven: dat alleen al geeft 84 tot 195 huishoudens.',
        'Daarna van hoeveel mensen uit zichzelf verhuizen: 130 tot 135.',
        'Niet van hoe lang het bouwen duurt.',
        'Wanneer alles klaar is, hangt het meest af van hoe lang het bouwen duurt: eind 2030 tot eind 2031.',
        'Niet van hoeveel mensen willen blijven.',
        'Niet van hoeveel mensen uit zichzelf verhuizen.',
        'Hiervoor is elke aanname 250 keer apart gewisseld.',
      ],
      drawn: [
        'Uit zichzelf verhuizen: 60 tot 100 per 1.000 huishoudens per jaar.',
        'Willen blijven: van 15 procentpunt minder tot 15 procentpunt meer, op alle plekken evenveel.',
        'Bouw duurt 0 tot 4 kwartalen langer, voor elke plek apart.',
        'Al het andere blijft zoals in uw plan: ook de volgorde, de wisselwoningen en wat er vrijkomt.',
        'Binnen uw grenzen is elke waarde even waarschijnlijk. Dat is een aanname.',
        'De band is per kwartaal gemaakt. Eén doorrekening kan eronder beginnen en erboven eindigen.',
        'Dit is geen voorspelling. Het laat zien wat er gebeurt als uw aannames zo ver anders uitvallen.',
        'Met startgetal 1 komt hier steeds hetzelfde uit.',
      ],
    });
  });

  test('of the worked example in English', async () => {
    const { sentences, matters } = await say(plan, defaultSpread(plan), 1000, en);
    expect(sentences.slice(0, 3)).toEqual([
      'In 8 of 10 calculations 84 to 195 households have to leave the neighbourhood; your plan says 133.',
      'In 8 of 10 calculations households live outside the neighbourhood for 800 to 1,804 quarters together; your plan says 1,016.',
      'In 8 of 10 calculations all is finished between summer 2030 and late 2031.',
    ]);
    expect(matters[0]).toBe('It depends most on how many people want to stay: that alone gives 84 to 195 households.');
  });

  test.each<[string, Partial<SpreadResult['measures']>, string]>([
    ['one household', { sentAway: flat(1) }, 'In elke doorrekening moet 1 huishouden de wijk uit.'],
    ['nobody', { sentAway: flat(0) }, 'In elke doorrekening hoeft niemand de wijk uit.'],
    [
      'some or nobody',
      { sentAway: wide(0, 4) },
      'In 8 van de 10 doorrekeningen moeten 0 tot 4 huishoudens de wijk uit; uw plan zegt 0.',
    ],
    [
      'always another number',
      { sentAway: { ...flat(7), own: 5 } },
      'In elke doorrekening moeten 7 huishoudens de wijk uit.',
    ],
    [
      'mostly the same',
      { sentAway: { ...flat(7), max: 9 } },
      'In 8 van de 10 doorrekeningen moeten 7 huishoudens de wijk uit.',
    ],
  ])('of %s', (_, measures, sentence) => expect(saySpread(resultWith(measures), nl).sentences[0]).toBe(sentence));

  test.each<[string, Partial<SpreadResult['measures']>, string]>([
    ['lower', { sentAway: wide(7, 9, 5) }, 'Uw plan zegt 5. Dat is minder.'],
    ['higher', { sentAway: wide(7, 9, 12) }, 'Uw plan zegt 12. Dat is meer.'],
    ['earlier', { finish: wide(16, 20, 12) }, 'Uw plan zegt begin 2029. Dat is eerder.'],
    ['later', { finish: wide(16, 20, 21) }, 'Uw plan zegt voorjaar 2031. Dat is later.'],
    ['a lower share', { socialLowest: wide(500, 600, 450) }, 'Uw plan zegt 45,0%. Dat is lager.'],
    ['a higher share', { socialLowest: wide(500, 600, 650) }, 'Uw plan zegt 65,0%. Dat is hoger.'],
  ])('names a plan that is outside: %s', (_, measures, sentence) =>
    expect(saySpread(resultWith(measures), nl).sentences).toContain(sentence),
  );

  test('says how often it does not come to an end', () => {
    const { sentences, rows } = saySpread(resultWith({ finish: { ...wide(16, null, 16, 120), p50: 20 } }), nl);
    expect(sentences).toContain('In 120 van de 1.000 doorrekeningen is niet alles klaar vóór begin 2046.');
    expect(rows.find(({ measure }) => measure === 'finish')).toMatchObject({
      own: 'begin 2030',
      middle: 'begin 2031',
      most: 'begin 2030 of later',
    });
    const never = saySpread(resultWith({ finish: { ...flat(null), without: 1000 } }), nl);
    expect(never.sentences).toContain('In geen enkele doorrekening is alles klaar vóór begin 2046.');
    expect(never.rows.find(({ measure }) => measure === 'finish')?.most).toBe('niet alles klaar');
    expect(saySpread(resultWith({ finish: wide(16, 20, null, 3) }), nl).sentences).toContain(
      'In uw plan is niet alles klaar.',
    );
  });

  test('tells those that matter as much, little and not at all apart', () => {
    const { matters } = saySpread(
      resultWith({}, [
        ['turnover', { sentAway: wide(3, 8, 5) }],
        ['stay', { sentAway: wide(4, 9, 5) }],
        ['delay', { sentAway: { ...flat(5), max: 6 } }],
      ]),
      nl,
    );
    expect(matters).toEqual([
      'Het meest hangt het af van hoeveel mensen uit zichzelf verhuizen: dat alleen al geeft 3 tot 8 huishoudens.',
      'Even sterk van hoeveel mensen willen blijven: 4 tot 9.',
      'Weinig van hoe lang het bouwen duurt: 5.',
      'Geen van deze aannames verandert wanneer alles klaar is.',
      'Hiervoor is elke aanname 250 keer apart gewisseld.',
    ]);
  });

  test('says that they matter little where it is nearly always the same', () => {
    const { matters } = saySpread(
      resultWith({}, [
        ['turnover', { sentAway: { ...flat(5), max: 6 }, finish: flat(9) }],
        ['stay', {}],
      ]),
      nl,
    );
    expect(matters.slice(0, 2)).toEqual([improveNl.spread.matters.littleAway, improveNl.spread.matters.noneFinish]);
    const shifted = saySpread(
      resultWith({}, [
        ['delay', { finish: { ...flat(9), own: 8 } }],
        ['stay', {}],
      ]),
      nl,
    );
    expect(shifted.matters.slice(0, 2)).toEqual([
      improveNl.spread.matters.noneAway,
      improveNl.spread.matters.littleFinish,
    ]);
  });

  test('ranks nothing where fewer than two assumptions vary', async () => {
    const one = await say(plan, { ...none, delay: { low: 2, high: 2 } }, 20);
    expect(one.matters).toEqual([]);
    expect(one.drawn[0]).toBe('Bouw duurt 2 kwartalen langer, voor elke plek apart.');
    expect((await say(plan, none, 20)).drawn[0]).toBe('Er wisselt niets: u vulde geen grenzen in.');
  });

  test('says that it was stopped, and nothing more of a few runs', () => {
    const stopped = { isStopped: true, runs: 340 };
    const { sentences, matters } = saySpread(resultWith({}, [], stopped), nl);
    expect(sentences[0]).toBe('U stopte na 340 van de 1.000 doorrekeningen. Dit is wat die laten zien.');
    expect(matters).toEqual(['U stopte voordat bekend was welke aanname het meest uitmaakt.']);
    for (const runs of [0, 9])
      expect(saySpread(resultWith({}, [], { isStopped: true, runs }), nl)).toEqual({
        sentences: [expect.stringMatching(/^U stopte na \d van/u)],
        rows: [],
        matters: [],
        drawn: [],
      });
    // Stopped in the part for what matters most: all runs are there.
    expect(saySpread(resultWith({}, [], { isStopped: true }), nl).sentences[0]).toMatch(/^In elke/u);
  });

  test('of no sites', async () => {
    const { sentences, rows } = await say(emptyPlan(2026), defaultSpread(plan), 20);
    expect(sentences).toEqual([
      'In elke doorrekening hoeft niemand de wijk uit.',
      'In elke doorrekening woont niemand een tijd buiten de wijk.',
    ]);
    expect(rows.find(({ measure }) => measure === 'finish')?.most).toBe('geen');
  });

  test('of any plan says whole sentences', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary(), fc.constantFrom('nl' as const, 'en' as const), async (some, in_) => {
        const { sentences, matters, drawn, rows } = await say(some, defaultSpread(some), 12, languages[in_]);
        for (const line of [...sentences, ...matters, ...drawn])
          expect(line).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity|  | \.))\p{Lu}.+\.$/u);
        for (const { own, middle, most, all } of rows)
          for (const text of [own, middle, most, all])
            expect(text).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity))\S/u);
      }),
      { numRuns: 60 },
    );
  });
});
