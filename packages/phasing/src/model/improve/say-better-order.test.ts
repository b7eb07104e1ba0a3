import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { compareObjective } from '../engine/objective.js';
import { sayBetterOrder, sayOrder, type OrderSearch } from './say-better-order.js';
import { simulate } from '../engine/simulate.js';
import type { Plan } from '../plan/plan.js';

const nl = { lang: 'nl', improve: improveNl } as const;
const en = { lang: 'en', improve: improveEn } as const;
const languages = { nl, en };
const lang = fc.constantFrom('nl' as const, 'en' as const);
const plan = defaultPlan();
const orderOf = ({ sites }: Plan): string[] => sites.map(({ id }) => id);
const inOrder = (some: Plan, order: readonly string[]): Plan => ({
  ...some,
  sites: order.map((id) => some.sites.find((site) => site.id === id)!),
});
const say = (
  some: Plan,
  order: readonly string[],
  search: Omit<OrderSearch, 'order'>,
  texts: typeof nl | typeof en = nl,
) => sayBetterOrder(simulate(some), simulate(inOrder(some, order)), { order, ...search }, texts);
const best = ['b', 'veld', 'a', 'c'];

describe('a better order', () => {
  test('says what gets better, what gets worse, and how sure it is', () => {
    expect(say(plan, best, { proven: true, tried: 24 })).toEqual({
      isBetter: true,
      title: 'Er is een betere volgorde: locatie B, Open veld, locatie A, locatie C.',
      sentences: [
        'Dan moeten er 94 in plaats van 133 huishoudens de wijk uit.',
        'Ook zijn huishoudens samen 416 in plaats van 1.016 kwartalen de wijk uit.',
        'Ook verhuizen er 209 in plaats van 213 huishoudens twee keer.',
        'Alles is even vroeg klaar: begin 2030.',
        'Wel staan er nieuwe huizen een tijd leeg: samen 40 kwartalen.',
        'Alle 24 volgordes zijn nagerekend.',
      ],
    });
  });

  test('says the same in English', () => {
    expect(say(plan, best, { proven: true, tried: 11 }, en)).toEqual({
      isBetter: true,
      title: 'There is a better order: Locatie B, Open veld, Locatie A, Locatie C.',
      sentences: [
        'Then 94 instead of 133 households have to leave the neighbourhood.',
        'Also, households are away for 416 instead of 1,016 quarters together.',
        'Also, 209 instead of 213 households move twice.',
        'All is finished as early as now: in early 2030.',
        'However, new homes stand empty for a time: 40 quarters together.',
        'All 24 orders were calculated or ruled out.',
      ],
    });
  });

  test('says that something else gets worse, and more than one thing', () => {
    const { sentences } = say(inOrder(plan, orderOf(plan)), ['veld', 'a', 'b', 'c'], { proven: false, tried: 12_000 });
    expect(sentences).toContain('Wel verhuizen er 225 in plaats van 213 huishoudens twee keer.');
    expect(sentences).toContain('Ook staan er nieuwe huizen een tijd leeg: samen 40 kwartalen.');
    expect(sentences.at(-1)).toBe('Er zijn 12.000 volgordes nagerekend, niet alle: misschien is er een betere.');
  });

  test.each([
    [{ proven: true, tried: 24 }, ['Alle 24 volgordes zijn nagerekend.']],
    [{ proven: true, tried: 7 }, ['Alle 24 volgordes zijn nagerekend of uitgesloten.']],
    [{ proven: false, tried: 7 }, ['Er zijn 7 volgordes nagerekend, niet alle: misschien is er een betere.']],
    [{ proven: false, tried: 1 }, ['Er is 1 volgorde nagerekend, niet alle: misschien is er een betere.']],
    [
      { proven: false, tried: 0, isStopped: true },
      [
        'U stopte het zoeken voordat het klaar was.',
        'Niet alle volgordes zijn nagerekend: misschien is er een betere.',
      ],
    ],
  ])('after %j is as sure as that', (search, sentences) => {
    expect(say(plan, best, search).sentences.slice(-sentences.length)).toEqual(sentences);
    const title = search.proven ? 'Er is geen betere volgorde dan die van u.' : 'Er is geen betere volgorde gevonden.';
    expect(say(inOrder(plan, best), best, search)).toEqual({ isBetter: false, title, sentences });
  });

  test('is no better when it is as good', () => {
    const twins = { ...plan, sites: [plan.sites[0]!, { ...plan.sites[0]!, id: 'twin' }] };
    expect(say(twins, ['twin', 'a'], { proven: true, tried: 2 }).isBetter).toBe(false);
  });

  test.each([[[]], [['a']]])('is not possible with the sites %j', (order) =>
    expect(say(inOrder(plan, order), order, { proven: true, tried: 1 })).toEqual({
      isBetter: false,
      title: 'Er is maar één volgorde mogelijk.',
      sentences: [],
    }),
  );

  test('of many sites names the first', () => {
    const many = {
      ...plan,
      sites: Array.from({ length: 12 }, (_, at) => ({ ...plan.sites[0]!, id: `${at}`, name: `S${at}` })),
    };
    expect(sayOrder(orderOf(many).slice(0, 7), many, nl)).toBe('S0, S1, S2, S3, S4, S5, S6');
    expect(sayOrder(orderOf(many).slice(0, 8), many, nl)).toBe('S0, S1, S2, S3, S4, S5 en dan nog 2 plekken');
    expect(sayOrder(orderOf(many), many, en)).toBe('S0, S1, S2, S3, S4, S5 and then 6 more sites');
    // Of twelve sites there are 479,001,600 orders, which says nothing.
    expect(say(many, orderOf(many), { proven: true, tried: 5 }).sentences).toEqual([
      'Alle mogelijke volgordes zijn nagerekend of uitgesloten.',
    ]);
  });

  test('always says what gets better', () => {
    const orders = planArbitrary().chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(orderOf(some), { minLength: some.sites.length })),
    );
    fc.assert(
      fc.property(orders, lang, fc.boolean(), ([some, order], in_, proven) => {
        const { isBetter, title, sentences } = say(some, order, { proven, tried: 3 }, languages[in_]);
        expect(isBetter).toBe(compareObjective(simulate(inOrder(some, order)), simulate(some)) < 0);
        if (isBetter) expect(sentences.length).toBeGreaterThan(1);
        for (const line of [title, ...sentences])
          expect(line).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity|  | \.))[\p{Lu}\d].+\.$/u);
      }),
      { numRuns: 500 },
    );
  });
});
