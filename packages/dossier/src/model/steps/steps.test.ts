import fc from 'fast-check';
import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';
import * as phasing from '@mengwijzer/phasing/model';
import { describe, expect, test } from 'vitest';
import { stepsEn } from '../../steps/steps-en.js';
import { stepsNl } from '../../steps/steps-nl.js';
import { outcomeOf, type Outcomes } from '../standing/standing-plan.js';
import { readSteps, standingsOf, stepsOf } from './steps.js';
import { handedIn, open } from '../../../testing/as-stored.js';
import { voicesOf } from '../voices.js';
import type { Statement } from '../standing/standing.js';
import type { StepsTexts } from './steps-texts.js';

const four = (answers: object): readonly object[] =>
  ['Gemeente', 'Woonstichting', 'Welzijn', 'Bewonersraad'].map((party) => handedIn(party, answers));

const standings = (dossier: Dossier, texts: StepsTexts = stepsNl, isCalculated = true) => {
  const voices = voicesOf(dossier, texts.voices);
  const plans = voices.flatMap(({ dossier: { plan } }) => (plan === null ? [] : [plan]));
  const outcomes: Outcomes = new Map(isCalculated ? plans.map((plan) => [plan, outcomeOf(plan, phasing)]) : []);
  return standingsOf(dossier, voices, outcomes, texts);
};
type StepName = keyof ReturnType<typeof standings>;
const says = (step: StepName, fields: object, texts?: StepsTexts): readonly string[] =>
  standings(open(fields), texts)[step].map(({ text }) => text);
const planOf = (plan: phasing.Plan): object => JSON.parse(JSON.stringify(phasing.fileOf(plan))) as object;

describe('an empty dossier', () => {
  test('says how to begin, and leads there', () => {
    const { 'shared-goals': first } = standings(emptyDossier);
    expect(first.map(({ text, lead }) => [text, lead])).toEqual([
      [
        'Nog niemand heeft iets ingevuld. Begin met de zeven vragen, ieder apart of samen.',
        { to: 'place', place: 'answers', id: 'what', number: 1 },
      ],
      ['Heeft een partij al een bestand? Open dat hier, dan komt het erbij.', { to: 'section', section: 'parties' }],
    ]);
  });
});

describe('agreeing on the goal', () => {
  test.each<[string, object, string]>([
    [
      'what is open with everyone',
      { contributions: four({ what: { choices: ['incomes'] } }) },
      'Vraag 2, 3, 4, 5, 6 en 7 staan nog open.',
    ],
    [
      'what is answered by all',
      { contributions: four({ what: { choices: ['incomes'] } }) },
      'Door iedereen beantwoord: vraag 1.',
    ],
    [
      'what some answered',
      { answers: { what: { words: 'x' } }, contributions: [handedIn('Welzijn', { time: { term: 'longer' } })] },
      'Door een deel van de partijen beantwoord: vraag 1 en 7.',
    ],
    [
      'what one party alone answered',
      { party: 'Gemeente', answers: { what: { words: 'x' } } },
      'Er ligt één dossier: Gemeente.',
    ],
    [
      'what is not agreed',
      { contributions: [handedIn('Welzijn', { time: { state: 'not-agreed' } })] },
      'Nog niet eens over vraag 7, volgens Welzijn.',
    ],
    [
      'what does not matter',
      { contributions: [handedIn('Welzijn', { role: { state: 'not-relevant' } })] },
      'Hier niet van belang volgens Welzijn: vraag 4.',
    ],
    [
      'the main objective',
      { party: 'Gemeente', answers: { objectives: { positions: { contact: { municipality: 'main' } } } } },
      'Als hoofddoel genoemd: contact tussen verschillende mensen.',
    ],
    [
      'an agreement',
      { answers: { what: { words: 'x' } }, agreements: [{ id: 'a', question: 'time', text: 'x', contested: 'y' }] },
      'Ook na een afspraak blijft iets betwist, bij vraag 7.',
    ],
    [
      'two versions of one agreement',
      {
        agreements: [
          { id: 'a', question: 'time', text: 'x' },
          { id: 'b', question: 'time', text: 'y' },
        ],
      },
      'Er staan twee versies van een afspraak naast elkaar, bij vraag 7.',
    ],
  ])('says %s', (_, fields, text) => expect(says('shared-goals', fields)).toContain(text));

  test('says one and more in English', () => {
    const one = { what: 1, who: 1, theory: 1, role: 1, objectives: 1, scale: 1 };
    const answers = Object.fromEntries(Object.keys(one).map((id) => [id, { words: 'x' }]));
    expect(says('shared-goals', { answers }, stepsEn)).toContain('Question 7 is still open.');
    expect(says('shared-goals', { answers }, stepsEn)).toContain('Answered: questions 1, 2, 3, 4, 5 and 6.');
  });
});

describe('aligning policy', () => {
  test('names the parties that are missing, and not one that is there', () => {
    const all = says('strategic-alignment', { contributions: [handedIn('Gemeente', { what: { words: 'x' } })] });
    expect(all).toContain('Nog geen dossier van de corporatie, de welzijnsorganisatie en de bewoners.');
    expect(says('strategic-alignment', { contributions: four({ what: { words: 'x' } }) })).toContain(
      'Gemeente, corporatie, welzijn en bewoners doen alle vier mee.',
    );
  });

  test('says how parties differ, in words', () => {
    const all = says('strategic-alignment', {
      contributions: [
        handedIn('Gemeente', { objectives: { positions: { 'area-figures': { municipality: 'main' } } } }),
        handedIn('Bewonersraad', { objectives: { positions: { 'area-figures': { residents: 'against' } } } }),
      ],
    });
    expect(all).toContain(
      'Over ‘betere cijfers voor de wijk’ zeggen partijen niet hetzelfde. Hoofddoel: Gemeente. Wil dit niet: Bewonersraad.',
    );
    expect(all).toContain('Over de doelen is nog niets samen afgesproken.');
  });

  test('keeps what was agreed on the objectives, and what remains contested', () => {
    const all = says('strategic-alignment', {
      answers: { what: { words: 'x' } },
      agreements: [{ id: 'a', question: 'objectives', text: 'Eerst de kansen', contested: 'de cijfers' }],
    });
    expect(all).toContain('Afgesproken over de doelen: ‘Eerst de kansen’');
    expect(all).toContain('Wat bij de doelen betwist blijft: ‘de cijfers’');
  });
});

describe('translating to the neighbourhood', () => {
  test('counts by domain, and says what the source asks besides', () => {
    const shortlist = [{ id: 'renovation', why: 'tocht', who: 'wij', when: 'nu' }];
    const { 'area-translation': all } = standings(open({ shortlist }));
    expect(all.map(({ text }) => text)).toEqual([
      'Er staat één instrument op de lijst. Fysiek: één.',
      stepsNl.checks['physical-is-not-enough']!.says,
      'Bij elk instrument staat waarom, wie en wanneer.',
    ]);
    expect(all[1]!.source).toBe('Stap 3 en Begin van hoofdstuk 3');
  });

  test('names what has no who or when, and leads to the first', () => {
    const { 'area-translation': all } = standings(open({ shortlist: [{ id: 'renovation', why: 'tocht' }] }));
    expect(all.find(({ id }) => id === 'no-who')).toMatchObject({
      text: 'Nog niet gezegd wie het oppakt: ‘Renovatie’.',
      lead: { to: 'place', place: 'shortlist', id: 'renovation' },
    });
  });

  test('asks for no domain where it does not know all of them', () => {
    expect(says('area-translation', { shortlist: [{ id: 'renovation' }, { id: 'x:own' }] })).not.toContain(
      stepsNl.checks['physical-is-not-enough']!.says,
    );
  });
});

describe('working it out', () => {
  const plan = phasing.defaultPlan();

  test('says whether the plan is ready, who has to leave and for how long', () => {
    expect(says('precision', { plan: planOf(plan) }).slice(0, 2)).toEqual([
      'De vier plekken in het plan zijn binnen de looptijd klaar.',
      'Volgens het plan moeten 133 huishoudens de wijk uit. Wie terugkomt, is hooguit twee jaar weg.',
    ]);
  });

  test.each<[string, phasing.Plan, string]>([
    ['no sites', { ...plan, sites: [] }, 'In het plan staan nog geen plekken.'],
    ['too little time', { ...plan, horizonQuarters: 4 }, 'Binnen de looptijd is geen van de vier plekken klaar.'],
    ['room for all', { ...plan, temporaryHomes: 400 }, 'Volgens het plan hoeft niemand die wil blijven de wijk uit.'],
    [
      'open land',
      { ...plan, sites: plan.sites.filter(({ id }) => id === 'veld') },
      'Op de plekken in het plan woont nu niemand.',
    ],
    [
      'who is not back',
      { ...plan, horizonQuarters: 4 },
      'Aan het einde van het plan zijn 109 huishoudens nog niet terug.',
    ],
  ])('says so with %s', (_, given, text) => expect(says('precision', { plan: planOf(given) })).toContain(text));

  test('goes on with what is no plan, and until it is calculated', () => {
    expect(says('precision', { plan: { what: 1 } })).toContain(
      'Het plan is hier niet te lezen. Het blijft wel in het dossier staan.',
    );
    const texts = standings(open({ plan: planOf(plan) }), stepsNl, false).precision.map(({ text }) => text);
    expect(texts).toContain('Het plan is nog niet doorgerekend.');
  });

  test('says whose plan it is where another party made it, and leads to the parties', () => {
    const { precision } = standings(open({ contributions: [handedIn('Corporatie', {}, { plan: planOf(plan) })] }));
    expect(precision[0]).toMatchObject({
      text: 'Plan van Corporatie. De vier plekken in het plan zijn binnen de looptijd klaar.',
      lead: { to: 'section', section: 'parties' },
    });
  });

  test('says what is watched, and what is not', () => {
    const answers = {
      objectives: { positions: { contact: { residents: 'main' }, facilities: { residents: 'counts' } } },
    };
    const monitoring = [{ id: 'm', objective: 'contact', sign: 'praatjes', waterbed: 'ruzie verderop' }];
    const all = says('precision', { answers, monitoring });
    expect(all).toContain('Van één doel staat vast hoe u het volgt.');
    expect(all).toContain('Nog niet gezegd hoe u dit volgt: voorzieningen die kunnen blijven.');
    expect(all).toContain('Er is afgesproken waaraan u een waterbedeffect zou zien.');
    expect(says('precision', { answers })).toContain(
      'Niemand let nog op een waterbedeffect: een probleem dat zich verplaatst.',
    );
  });
});

describe('the steps', () => {
  test.each([stepsNl, stepsEn])('have all that the source says of them ($lang)', (texts) => {
    const views = stepsOf(readSteps(texts), standings(emptyDossier, texts));
    expect(views.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { name, summary, standing, blocks, section } of views) {
      expect([name, summary, section]).not.toContain('');
      expect(standing.length).toBeGreaterThan(0);
      for (const { points } of blocks) for (const { text } of points) expect(text).not.toBe('');
      expect(blocks.map(({ kind }) => kind)).toEqual(['do', 'yields', 'pitfall']);
    }
  });
});

const key = fc.constantFrom(
  'contact',
  'area-figures',
  'r1',
  'x:own',
  'municipality',
  'residents',
  'stayers',
  'renovation',
  'time',
  'what',
  '__proto__',
  'constructor',
  '',
);
const text = fc.constantFrom('', ' ', 'x', 'Gemeente', 'Bewonersraad', '👪 مرحبا', 'main', 'against', 'n'.repeat(300));
const answer = fc.record(
  {
    state: fc.constantFrom('open', 'answered', 'not-agreed', 'not-relevant'),
    words: text,
    choices: fc.array(key, { maxLength: 3 }),
    benefits: fc.array(key, { maxLength: 3 }),
    burdens: fc.array(key, { maxLength: 3 }),
    rows: fc.array(fc.record({ id: key, outcome: text }), { maxLength: 2 }),
    objectives: fc.array(fc.record({ id: key, label: text }), { maxLength: 3 }),
    parties: fc.array(fc.record({ id: key, label: text }), { maxLength: 3 }),
    positions: fc.dictionary(key, fc.dictionary(key, text)),
    intervention: fc.array(key, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const own = {
  party: text,
  answers: fc.dictionary(fc.constantFrom('what', 'who', 'theory', 'role', 'objectives', 'scale', 'time'), answer),
  shortlist: fc.array(fc.record({ id: key, why: text, who: text, when: text }), { maxLength: 3 }),
  plan: fc.oneof(fc.constant(null), fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }))),
};
const made = fc.constantFrom('', '2026-06-01T10:00:00Z', '2026-07-01T10:00:00Z');
const written = { id: text, made, replaces: fc.array(text, { maxLength: 2 }), withdrawn: fc.boolean() };
const anyFile = fc.record(
  {
    ...own,
    contributions: fc.array(
      fc.record({
        dossier: fc.record({ format: fc.constant('mengwijzer-dossier'), ...own }),
        received: made,
        aside: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    agreements: fc.array(fc.record({ ...written, question: key, text, parties: fc.array(text), contested: text }), {
      maxLength: 3,
    }),
    monitoring: fc.array(
      fc.record({ ...written, objective: key, label: text, sign: text, waterbed: text, scale: key }),
      {
        maxLength: 4,
      },
    ),
  },
  { requiredKeys: [] },
);

describe('for any dossier', () => {
  test('every step says something, in sentences, each with a way on; never a score', () => {
    fc.assert(
      fc.property(anyFile, fc.boolean(), (fields, isEnglish) => {
        const all: readonly Statement[] = Object.values(standings(open(fields), isEnglish ? stepsEn : stepsNl)).flatMap(
          (each) => {
            expect(each.length).toBeGreaterThan(0);
            expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
            return each;
          },
        );
        for (const { text: said, lead } of all) {
          expect(said.trim()).toBe(said);
          expect(said).not.toMatch(/%|undefined|\[object|procent|per cent|\d\/\d/u);
          expect(['section', 'place']).toContain(lead.to);
        }
      }),
      { numRuns: 300 },
    );
  });
});
