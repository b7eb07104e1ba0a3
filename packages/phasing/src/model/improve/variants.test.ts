import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { compareResults, measuresIn } from './compare.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { sayVariant } from './say-variants.js';
import { simulate } from '../engine/simulate.js';
import { compareVariants } from './variants.js';
import type { Plan } from '../plan/plan.js';

const nl = { lang: 'nl', improve: improveNl } as const;
const en = { lang: 'en', improve: improveEn } as const;
const languages = { nl, en };
const lang = fc.constantFrom('nl' as const, 'en' as const);
const plan = defaultPlan();
const [a, b, veld, c] = plan.sites;
const site = (name: 'construction' | 'stayPercent', value: number): Plan => ({
  ...plan,
  sites: plan.sites.map((each) => ({ ...each, [name]: value })),
});

const sentenceOf = (variant: Plan, texts: typeof nl | typeof en = nl, current: Plan = plan): string =>
  sayVariant(
    compareVariants(simulate(current), [{ id: 'v', name: 'Eerst bouwen', simulation: simulate(variant) }]).variants[0]!,
    texts,
  );

describe('a variant in a sentence', () => {
  test.each<[string, Plan, string, string]>([
    [
      'another order',
      { ...plan, sites: [b!, veld!, a!, c!] },
      'Variant ‘Eerst bouwen’: 39 huishoudens minder de wijk uit, even vroeg klaar.',
      'Variant ‘Eerst bouwen’: 39 fewer households have to leave, finished as early.',
    ],
    [
      'a gate',
      { ...plan, gate: { percent: 25, maxWait: 12 } },
      'Variant ‘Eerst bouwen’: 68 huishoudens minder de wijk uit, anderhalf jaar later klaar.',
      'Variant ‘Eerst bouwen’: 68 fewer households have to leave, finished a year and a half later.',
    ],
    [
      'the same',
      { ...plan },
      'Variant ‘Eerst bouwen’: dezelfde uitkomst als uw plan.',
      'Variant ‘Eerst bouwen’: the same outcome as your plan.',
    ],
    [
      'no temporary homes',
      { ...plan, temporaryHomes: 0 },
      'Variant ‘Eerst bouwen’: 80 huishoudens meer de wijk uit, even vroeg klaar.',
      'Variant ‘Eerst bouwen’: 80 more households have to leave, finished as early.',
    ],
    [
      'slower building',
      site('construction', 8),
      'Variant ‘Eerst bouwen’: evenveel huishoudens de wijk uit, samen 266 kwartalen langer, een jaar later klaar.',
      'Variant ‘Eerst bouwen’: as many households have to leave, 266 quarters longer together, finished a year later.',
    ],
    [
      'less time',
      { ...plan, horizonQuarters: 10 },
      'Variant ‘Eerst bouwen’: evenveel huishoudens de wijk uit, samen 96 kwartalen korter, niet alles klaar.',
      'Variant ‘Eerst bouwen’: as many households have to leave, 96 quarters shorter together, not all finished.',
    ],
    [
      'one site fewer',
      { ...plan, sites: plan.sites.slice(0, 3) },
      'Variant ‘Eerst bouwen’: 24 huishoudens minder de wijk uit, een half jaar eerder klaar. Deze variant gaat over 216 in plaats van 366 huishoudens.',
      'Variant ‘Eerst bouwen’: 24 fewer households have to leave, finished half a year earlier. This variant is about 216 instead of 366 households.',
    ],
    [
      'no sites',
      emptyPlan(2026),
      'Variant ‘Eerst bouwen’: 133 huishoudens minder de wijk uit. Deze variant gaat over 0 in plaats van 366 huishoudens.',
      'Variant ‘Eerst bouwen’: 133 fewer households have to leave. This variant is about 0 instead of 366 households.',
    ],
  ])('with %s', (_, variant, dutch, english) => {
    expect(sentenceOf(variant)).toBe(dutch);
    expect(sentenceOf(variant, en)).toBe(english);
  });

  test('says when all is finished that was not', () => {
    expect(sentenceOf(plan, nl, { ...plan, horizonQuarters: 10 })).toMatch(/, wel alles klaar\.$/u);
  });

  test('says it of every variant', () => {
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), lang, (one, other, in_) => {
        expect(sentenceOf(other, languages[in_], one)).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity))Variant ‘.+\.$/u);
      }),
    );
  });
});

describe('variants side by side', () => {
  test('are columns after the current plan', () => {
    fc.assert(
      fc.property(planArbitrary(), fc.array(planArbitrary(), { maxLength: 3 }), (current, others) => {
        const all = [current, ...others].map((each) => simulate(each));
        const compared = compareVariants(
          all[0]!,
          all.slice(1).map((simulation, at) => ({ id: `v${at}`, name: `V${at}`, simulation })),
        );
        for (const { measure, values } of compared.rows)
          expect(values).toEqual(all.map((each) => measuresIn(each)[measure]));
        expect(compared.variants.map(({ id }) => id)).toEqual(others.map((_, at) => `v${at}`));
        for (const [at, { rows }] of compared.variants.entries())
          expect(rows).toEqual(compareResults(all[0]!, all[at + 1]!));
      }),
      { numRuns: 50 },
    );
  });

  test('have rows for what is not finished only where there is any', () => {
    const ids = (...plans: readonly Plan[]) =>
      compareVariants(
        simulate(plan),
        plans.map((each, at) => ({ id: `${at}`, name: '', simulation: simulate(each) })),
      ).rows.map(({ measure }) => measure);
    expect(ids(plan)).not.toContain('unfinished');
    expect(ids(plan, { ...plan, horizonQuarters: 10 })).toContain('unfinished');
  });
});
