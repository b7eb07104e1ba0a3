import fc from 'fast-check';
import { sectionsEn } from '@mengwijzer/content/labels.en';
import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { phasingCautionsEn } from '@mengwijzer/content/phasing-cautions.en';
import { phasingCautionsNl } from '@mengwijzer/content/phasing-cautions.nl';
import { describe, expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { findingsEn } from '../../outcome/messages/findings.en.js';
import { findingsNl } from '../../outcome/messages/findings.nl.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { explain, type Finding } from './findings.js';
import { sayFinding, sayShort, sayVerdict, type FindingWords } from './say-findings.js';
import { simulate } from '../engine/simulate.js';
import { verdictOf } from './verdict.js';
import type { OutcomeTexts } from '../texts.js';
import type { Plan, Site } from '../plan/plan.js';

type Texts = Pick<OutcomeTexts, 'lang' | 'findings' | 'cautions' | 'sections'>;

const nl: Texts = { lang: 'nl', findings: findingsNl, cautions: phasingCautionsNl, sections: sectionsNl };
const en: Texts = { lang: 'en', findings: findingsEn, cautions: phasingCautionsEn, sections: sectionsEn };

const say = (plan: Plan, texts: Texts = nl): readonly FindingWords[] =>
  explain(simulate(plan)).map((finding) => sayFinding(finding, plan, texts));

/** As it is read from top to bottom. */
const read = (plan: Plan, kind: Finding['kind'], texts: Texts = nl): string => {
  const said = say(plan, texts).find((each) => each.kind === kind);
  return said === undefined ? '' : `${said.number} ${said.unit} ${said.lead} ${said.text}`;
};

const verdict = (plan: Plan, texts: Texts = nl): string => {
  const result = simulate(plan);
  return sayVerdict(verdictOf(result, explain(result)), plan, texts)
    .map(({ text, isStrong }) => (isStrong ? `*${text}*` : text))
    .join('');
};

const short = (plan: Plan, texts: Texts = nl): string => {
  const result = simulate(plan);
  return sayShort(verdictOf(result, explain(result)), plan, texts);
};

const example = defaultPlan();

describe('the worked example', () => {
  test.each([
    [
      'away',
      '133 huishoudens moeten tijdelijk de wijk uit. Dat zijn er 42 van locatie A, 67 van B en 24 van C. De meesten blijven twee jaar weg. Alle 133 kunnen terug, want er wordt genoeg sociale huur gebouwd.',
    ],
    [
      'forces',
      '67 huishoudens moeten de wijk uit als locatie B leeg moet. Dat is begin 2026, en het gaat om iedereen die wil blijven. Er is dan geen huis voor hen vrij in de wijk. Alle 40 wisselwoningen zijn al bezet, door huishoudens van locatie A.',
    ],
    [
      'moves',
      '213 huishoudens verhuizen twee keer, 31 één keer. Niemand van locatie B kan meteen door: als die plek leeg moet, staat er nog geen enkel nieuw huis.',
    ],
    [
      'too-late',
      '60 huishoudens wachten op nieuwe huizen op Open veld. Die zijn pas anderhalf jaar na hun vertrek van locatie C klaar. Stonden ze er al, dan konden zij in één keer over. Daar woont niemand, en het bouwen mag er eerder beginnen.',
    ],
    [
      'gone',
      '122 huishoudens komen niet terug. 105 kiezen daar zelf voor en 17 verhuizen al eerder uit zichzelf. Vraag waarom: kiezen is iets anders dan het opgeven.',
    ],
    [
      'social-lowest',
      '48,5% sociale huur is het laagste aandeel, begin 2028. Van nu 97,2% daalt het naar 50,0%. Nu staan er 356 sociale huurwoningen, straks 340: dat zijn er 16 minder. Het minst zijn het er 140, twee jaar lang vanaf begin 2026.',
    ],
    [
      'who-pays',
      '3 groepen merken elk iets anders van dit plan. Wie blijft (111): 31 verhuizen één keer en 80 wonen eerst tijdelijk, samen 568 kwartalen. Wie weggaat (255): 133 zijn samen 1.016 kwartalen de wijk uit en 122 komen niet terug. Wie er komt wonen, krijgt 440 van de 680 nieuwe huizen.',
    ],
  ] as const)('%s', (kind, expected) => expect(read(example, kind)).toBe(expected));

  test('in English', () => {
    expect(read(example, 'away', en)).toBe(
      '133 households have to leave the neighbourhood for a time. That is 42 from Locatie A, 67 from Locatie B and 24 from Locatie C. Most stay away for two years. All 133 can come back, since enough social rented homes are built.',
    );
    expect(read(example, 'social-lowest', en)).toBe(
      '48.5% social rent is the lowest share, in early 2028. From 97.2% now it falls to 50.0%. Now there are 356 social rented homes, at the end 340: that is 16 fewer. At the fewest there are 140, for two years from early 2026.',
    );
    expect(verdict(example, en)).toBe(
      'Of the 366 households *244 live in the neighbourhood* at the end. Of those *133 have to leave first*, most *for two years*. The last home is ready in early 2030.',
    );
    expect(short(example, en)).toBe('133 households have to leave the neighbourhood and all is ready in early 2030.');
  });

  test('with what the source says to watch', () => {
    const [away, forces] = say(example);
    expect(away!.caution).toEqual({
      id: 'network-lost',
      ...phasingCautionsNl['network-lost'],
      source: 'Bron: Slot.',
    });
    expect(forces!.caution).toEqual({
      id: 'gradual',
      ...phasingCautionsNl.gradual,
      evidence: 'advice',
      source: 'Bron: Slot.',
    });
    const [social] = say(planOf([siteOf('a', '0/0/0 1/0/0')]), en);
    expect(social!.caution.source).toBe('Source: Chapter 3.1. As of 2024.');
  });
});

/** All want to stay, all as long. */
const block = (name: string, change: string, more: Partial<Site> = {}): Site =>
  siteOf(name.toLowerCase(), change, { name: `Locatie ${name}`, ...more });
const many = (count: number, more: Partial<Site> = {}): readonly Site[] =>
  Array.from({ length: count }, (_, index) => block(`${index + 1}`, `${index + 1}/0/0 ${index + 1}/0/0`, more));
const oneTemporary = { temporaryHomes: 1 };

describe('one, two, all, none, many', () => {
  test.each<[string, Finding['kind'], Plan, string]>([
    [
      'nobody has to leave',
      'away',
      planOf([block('A', '3/0/0 3/0/0')], { temporaryHomes: 5, localVacancies: 2 }),
      '0 huishoudens moeten de wijk uit. Wie wil blijven, kan in de wijk blijven wonen: 2 in één keer en 1 via een wisselwoning.',
    ],
    [
      'one',
      'away',
      planOf([block('A', '0/0/1 0/0/1')]),
      '1 huishouden moet tijdelijk de wijk uit. Dit huishouden komt van locatie A. Het blijft een half jaar weg. Het kan terug, want er wordt genoeg koop gebouwd.',
    ],
    [
      'two',
      'away',
      planOf([block('A', '1/1/0 1/1/0')]),
      '2 huishoudens moeten tijdelijk de wijk uit. Zij komen beide van locatie A. Zij blijven een half jaar weg. Beide kunnen terug, want er wordt genoeg sociale huur en middenhuur gebouwd.',
    ],
    [
      'not one is back',
      'away',
      planOf([block('A', '4/0/0 0/4/0')]),
      '4 huishoudens moeten de wijk uit. Zij komen allemaal van locatie A. Niemand van hen is eind 2027 terug.',
    ],
    [
      'the only one is not back',
      'away',
      planOf([block('A', '1/0/0 0/4/0')]),
      '1 huishouden moet de wijk uit. Dit huishouden komt van locatie A. Het is eind 2027 nog niet terug.',
    ],
    [
      'some are back',
      'away',
      planOf([block('A', '4/0/0 1/0/0'), block('B', '2/0/0 3/0/0', { construction: 4 })]),
      '6 huishoudens moeten de wijk uit. Dat zijn er 4 van locatie A en 2 van B. 4 komen terug, de laatsten na een jaar. 2 zijn eind 2027 nog niet terug.',
    ],
    [
      'half are longer away',
      'away',
      planOf([block('A', '4/0/0 4/0/0'), block('B', '4/0/0 4/0/0', { construction: 5 })]),
      '8 huishoudens moeten tijdelijk de wijk uit. Dat zijn er 4 van locatie A en 4 van B. De helft is na een half jaar terug, de laatsten na ruim een jaar. Alle 8 kunnen terug, want er wordt genoeg sociale huur gebouwd.',
    ],
    [
      'of thirty sites',
      'away',
      planOf(many(30), { maxParallel: 30 }),
      '465 huishoudens moeten tijdelijk de wijk uit. Dat zijn er 30 van locatie 30, 29 van 29, 28 van 28 en 378 van 27 andere plekken. Zij blijven een half jaar weg. Alle 465 kunnen terug, want er wordt genoeg sociale huur gebouwd.',
    ],
    [
      'one site with room for some',
      'forces',
      planOf([block('A', '9/0/0 9/0/0')], { temporaryHomes: 3, localVacancies: 1 }),
      '5 huishoudens moeten de wijk uit als locatie A leeg moet. Dat is begin 2026, en 9 huishoudens willen dan blijven. Er zijn dan 1 bestaand huis en 3 wisselwoningen voor hen vrij. Dit plan heeft niet meer wisselwoningen.',
    ],
    [
      'one temporary home',
      'forces',
      planOf([block('A', '2/0/0 2/0/0')], oneTemporary),
      '1 huishouden moet de wijk uit als locatie A leeg moet. Dat is begin 2026, en 2 huishoudens willen dan blijven. Er is dan 1 wisselwoning voor hen vrij. Dit plan heeft niet meer wisselwoningen.',
    ],
    [
      'the one temporary home is taken',
      'forces',
      planOf([block('A', '1/0/0 1/0/0'), block('B', '3/0/0 3/0/0')], oneTemporary),
      '3 huishoudens moeten de wijk uit als locatie B leeg moet. Dat is begin 2026, en het gaat om iedereen die wil blijven. Er is dan geen huis voor hen vrij in de wijk. De enige wisselwoning is al bezet, door een huishouden van locatie A.',
    ],
    [
      'no temporary homes, another under way',
      'forces',
      planOf([block('A', '0/0/0 0/1/0'), block('B', '3/0/0 3/0/0')]),
      '3 huishoudens moeten de wijk uit als locatie B leeg moet. Dat is begin 2026, en het gaat om iedereen die wil blijven. Er is dan geen huis voor hen vrij in de wijk. Tegelijk is locatie A in uitvoering.',
    ],
    [
      'no temporary homes at all',
      'forces',
      planOf([block('A', '3/0/0 3/0/0')]),
      '3 huishoudens moeten de wijk uit als locatie A leeg moet. Dat is begin 2026, en het gaat om iedereen die wil blijven. Er is dan geen huis voor hen vrij in de wijk. Dit plan heeft geen wisselwoningen.',
    ],
    [
      'all move once',
      'moves',
      planOf([block('A', '3/0/0 3/0/0')], { localVacancies: 9 }),
      '3 huishoudens verhuizen één keer. Niemand hoeft twee keer te verhuizen.',
    ],
    [
      'all stay where they live',
      'moves',
      planOf([block('A', '3/0/0 3/0/0', { earliest: 50 })]),
      '3 huishoudens blijven wonen waar zij wonen. ',
    ],
    [
      'all leave',
      'moves',
      planOf([block('A', '3/0/0 3/0/0', { stayPercent: 0 })]),
      '0 huishoudens verhuizen binnen de wijk. Alle 3 huishoudens vertrekken.',
    ],
    [
      'of everything some',
      'moves',
      planOf([block('A', '4/0/0 1/0/0'), block('B', '1/0/0 1/0/0', { earliest: 50 }), block('C', '1/0/0 0/0/0')], {
        localVacancies: 1,
      }),
      '1 huishouden verhuist twee keer, 4 één keer en 1 niet. 3 wachten nog op de tweede keer. Niemand van locatie C kan meteen door: als die plek leeg moet, staat er nog geen enkel nieuw huis.',
    ],
    [
      'one waits for new homes',
      'too-late',
      planOf([block('A', '1/0/0 0/0/0'), block('B', '0/0/0 1/0/0')]),
      '1 huishouden wacht op nieuwe huizen op locatie B. Die zijn pas een half jaar na hun vertrek van locatie A klaar. Stonden ze er al, dan kon dit huishouden in één keer over.',
    ],
    [
      'some wait longer than others',
      'too-late',
      planOf([
        block('A', '2/0/0 0/0/0'),
        block('B', '2/0/0 0/0/0', { earliest: 1 }),
        block('C', '0/0/0 4/0/0', { earliest: 1, construction: 3 }),
      ]),
      '4 huishoudens wachten op nieuwe huizen op locatie C. Die zijn soms pas een jaar na hun vertrek van locatie A en B klaar. Stonden ze er al, dan konden zij in één keer over.',
    ],
    [
      'one seeks a home that newcomers have',
      'no-home-of-tenure',
      planOf([block('land', '0/0/0 2/0/0', { construction: 1 }), block('A', '2/0/1 1/0/0', { earliest: 3 })], {
        reserveQuarters: 0,
      }),
      '2 huishoudens kunnen in dit plan nooit terug. 2 huishoudens zoeken een nieuwe sociale huurwoning; er komen er 3, waarvan 2 voor nieuwkomers. 1 huishouden zoekt een nieuwe koopwoning; die komen er niet. Meer tijd verandert daar niets aan.',
    ],
    [
      'only turnover',
      'gone',
      planOf([block('A', '10/0/0 9/0/0', { earliest: 4 })], { turnoverPermille: 100, noticeQuarters: 9 }),
      '1 huishouden komt niet terug. 1 verhuist al eerder uit zichzelf.',
    ],
    [
      'sites that are not ready',
      'horizon',
      planOf([block('A', '0/0/0 0/1/0', { construction: 9 }), block('B', '5/0/0 5/0/0')], { maxParallel: 1 }),
      '2 plekken zijn eind 2027 nog niet klaar. Locatie A is dan nog in uitvoering. Locatie B is nog niet begonnen, want andere plekken gaan voor. 5 huishoudens wonen nog in het oude huis.',
    ],
    [
      'all is ready and one waits',
      'horizon',
      planOf([block('A', '1/0/0 0/1/0')]),
      '1 huishouden wacht eind 2027 nog op een huis. Alle plekken zijn klaar, en er is geen huis van zijn soort meer vrij.',
    ],
    [
      'social rent all goes',
      'social-lowest',
      planOf([block('A', '1/0/1 0/1/0')]),
      '0,0% sociale huur is het laagste aandeel, zomer 2026. Van nu 50,0% daalt het naar 0,0%. Nu staat er 1 sociale huurwoning, straks geen.',
    ],
    [
      'social rent only rises',
      'social-lowest',
      planOf([
        block('A', '0/9/0 0/9/0', { earliest: 50 }),
        block('B', '1/0/0 9/0/0', { earliest: 50 }),
        block('C', '0/0/0 5/0/0'),
      ]),
      '10,0% sociale huur is het aandeel nu. Lager wordt het niet. Van nu 10,0% stijgt het naar 40,0%. Nu staat er 1 sociale huurwoning, straks 6: dat zijn er 5 meer.',
    ],
    [
      'there are no homes yet',
      'social-lowest',
      planOf([block('A', '0/0/0 3/0/1')]),
      '75,0% sociale huur is het laagste aandeel, zomer 2026. Nu staan er geen sociale huurwoningen, straks 3.',
    ],
    [
      'three sites wait and start all the same',
      'waiting',
      planOf(many(3), { gate: { percent: 100, maxWait: 4 } }),
      '3 plekken wachten tot er genoeg huizen vrij zijn in de wijk. Dat duurt een jaar voor locatie 1, een jaar voor locatie 2 en een jaar voor locatie 3. Locatie 1, 2 en 3 beginnen daarna toch, met te weinig vrije huizen.',
    ],
    [
      'many wait to the end',
      'waiting',
      planOf(many(5), { gate: { percent: 100, maxWait: 40 } }),
      '5 plekken wachten tot er genoeg huizen vrij zijn in de wijk. Locatie 1, 2, 3 en 2 andere plekken wachten het langst, twee jaar. Locatie 1, 2, 3 en 2 andere plekken wachten eind 2027 nog.',
    ],
    [
      'homes are kept free',
      'kept-empty',
      planOf([block('land', '0/0/0 3/0/0', { construction: 1 }), block('A', '9/0/0 9/0/0', { earliest: 5 })], {
        reserveQuarters: 2,
      }),
      '6 kwartalen houdt dit plan nieuwe huizen vrij voor bewoners, bij elkaar geteld. Dat zijn er hooguit 3 tegelijk, vanaf voorjaar 2026. Toch kunnen 3 huishoudens niet meteen door: huizen van hun soort zijn dan al verhuurd.',
    ],
    [
      'homes are not kept free',
      'kept-empty',
      planOf([block('land', '0/0/0 1/0/0', { construction: 1 }), block('A', '9/0/0 9/0/0', { earliest: 5 })], {
        reserveQuarters: 0,
      }),
      '1 huishouden kan niet meteen door, want er is al verhuurd. Een nieuw huis van zijn soort gaat eerder naar een nieuwkomer. Dit plan houdt nieuwe huizen niet vrij voor bewoners.',
    ],
    [
      'further than twenty years',
      'twenty-years',
      planOf([block('A', '2/0/0 2/0/0', { earliest: 79 })], { horizonQuarters: 120 }),
      '20 jaar kijkt het nationale programma hooguit vooruit. Dit plan kijkt 30 jaar vooruit. Na twintig jaar is 1 plek nog niet klaar en wachten 2 huishoudens nog op een huis.',
    ],
    [
      'only arrivals',
      'who-pays',
      planOf([block('A', '0/0/0 1/0/0')]),
      '1 huishouden komt er nieuw wonen. Er woont nu niemand op deze plekken. Dus hoeft ook niemand weg.',
    ],
    [
      'nobody else',
      'who-pays',
      planOf([block('A', '1/0/0 1/0/0')], oneTemporary),
      '3 groepen merken elk iets anders van dit plan. Wie blijft: 1 woont eerst tijdelijk 2 kwartalen. Niemand gaat weg. Er komt niemand nieuw wonen.',
    ],
  ])('%s: %s', (_, kind, plan, expected) => expect(read(plan, kind)).toBe(expected));
});

describe('the paragraph and the announcement', () => {
  const home = { temporaryHomes: 9 };

  test.each<[string, Plan, string, string]>([
    [
      'the worked example',
      example,
      'Van de 366 huishoudens wonen er straks *244 in de wijk*. Daarvan moeten er *133 eerst weg*, de meeste *twee jaar lang*. Het laatste huis is klaar begin 2030.',
      '133 huishoudens moeten de wijk uit en alles is klaar begin 2030.',
    ],
    ['no sites', emptyPlan(2026), 'Er staan nog geen plekken in dit plan.', 'Er staan nog geen plekken in dit plan.'],
    [
      'nobody lives there',
      planOf([block('A', '0/0/0 1/0/0')]),
      'Op deze plekken woont nu niemand. Er komen *1 huis* bij. Het laatste huis is klaar zomer 2026.',
      'Er woont nu niemand en alles is klaar zomer 2026.',
    ],
    [
      'all stay, and demolition comes last',
      planOf([block('A', '2/0/0 2/0/0'), block('B', '0/0/0 0/0/0', { construction: 4 })], home),
      'Alle 2 huishoudens wonen straks *in de wijk*. *Niemand hoeft de wijk uit*. Alles is klaar begin 2027.',
      'Niemand hoeft de wijk uit en alles is klaar begin 2027.',
    ],
    [
      'one household that does not come back',
      planOf([block('A', '1/0/0 0/1/0')]),
      'Het enige huishouden woont straks *ergens anders*. Eind 2027 is er *1 nog niet terug*. Het laatste huis is klaar zomer 2026.',
      '1 huishouden moet de wijk uit, 1 komt niet op tijd terug en alles is klaar zomer 2026.',
    ],
    [
      'some are back, and not all is ready',
      planOf([block('A', '3/0/0 1/0/0'), block('B', '0/0/0 1/0/0', { construction: 9 })]),
      'Van de 3 huishoudens woont er straks *1 in de wijk*. Daarvan moet er *1 eerst weg*, *een half jaar lang*. Eind 2027 zijn er *2 nog niet terug*. Dan is *1 van de 2 plekken* nog niet klaar.',
      '3 huishoudens moeten de wijk uit, 2 komen niet op tijd terug en 1 plek is eind 2027 nog niet klaar.',
    ],
    [
      'nothing is ready',
      planOf([block('A', '3/0/0 1/0/0', { earliest: 9 })]),
      'Alle 3 huishoudens wonen straks *in de wijk*. *Niemand hoeft de wijk uit*. Eind 2027 is de plek *nog niet klaar*.',
      'Niemand hoeft de wijk uit en 1 plek is eind 2027 nog niet klaar.',
    ],
    [
      'they are away for as long as not',
      planOf([block('A', '1/0/0 1/0/0'), block('B', '1/0/0 1/0/0', { construction: 5 })]),
      'Alle 2 huishoudens wonen straks *in de wijk*. Daarvan moeten er *2 eerst weg*, hooguit *ruim een jaar lang*. Het laatste huis is klaar voorjaar 2027.',
      '2 huishoudens moeten de wijk uit en alles is klaar voorjaar 2027.',
    ],
  ])('%s', (_, plan, paragraph, announcement) => {
    expect(verdict(plan)).toBe(paragraph);
    expect(short(plan)).toBe(announcement);
  });
});

/** Dots inside numbers end nothing. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?])\s/u);

const wordsIn = (sentence: string): number => sentence.split(/\s+/u).length;

describe('whatever the plan', () => {
  // Names of one word, so that they count as one.
  const plans = fc.oneof(planArbitrary(), planArbitrary({ maxSites: 14, maxHorizon: 100 })).map((plan) => ({
    ...plan,
    sites: plan.sites.map((site, index) => ({ ...site, name: ['Veld', '', `Locatie ${index}`][index % 3]! })),
  }));

  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('%s: whole sentences, and not too long', (_, texts) =>
    fc.assert(
      fc.property(plans, (plan) => {
        const paragraph = verdict(plan, texts).replaceAll('*', '');
        const announcement = short(plan, texts);
        const findings = say(plan, texts);
        const texted = findings.map(({ number, unit, lead, text }) => `${number} ${unit} ${lead} ${text}`.trimEnd());
        for (const each of [...texted, paragraph, announcement]) {
          expect(each).not.toMatch(/undefined|NaN|null|Infinity|\s{2}|\s[.,;:]|[.,;:]{2}|\(\)|^\s|\s$/u);
          expect(each).toMatch(/^\S.*\.$/u);
          expect(sentencesIn(each).every((sentence) => /^[\p{Lu}\d]/u.test(sentence))).toBe(true);
          // The sites of a list count for as many words as they are.
          const longest = Math.max(...sentencesIn(each).map(wordsIn));
          expect(longest, each).toBeLessThanOrEqual(texts === nl ? 22 : 27);
        }
        for (const { lead, text } of findings)
          expect(sentencesIn(text).length - (lead.endsWith(',') ? 1 : 0), text).toBeLessThanOrEqual(3);
        expect(sentencesIn(announcement)).toHaveLength(1);
      }),
      { numRuns: 400 },
    ),
  );

  test('long names are cut off', () => {
    const name = 'Complex aan de Burgemeester Van Haersma Buma van Zuylen van Nijeveltlaan';
    const plan = planOf([siteOf('a', '1/0/0 1/0/0', { name })]);
    expect(read(plan, 'forces')).toContain('als Complex aan de Burgemeester Van Haersma… leeg moet.');
  });
});
