import { questions } from '@mengwijzer/content/questions';
import { isAnswered, type Answers } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { setField } from './edit.js';
import { plain, quote, sayQuestion, summarise } from './summary.js';
import type { QuestionId } from '@mengwijzer/content';

const say = (id: QuestionId, answers: Answers, texts = textsNl): string => plain(sayQuestion(id, answers, texts));

describe('gaps', () => {
  test.each<[QuestionId, string]>([
    ['what', 'We zeggen nog niet wat we mengen.'],
    [
      'who',
      'We zeggen nog niet om wie het gaat. We zeggen nog niet wie er beter van wordt. We zeggen nog niet wie de lasten draagt.',
    ],
    ['theory', 'We zeggen nog niet hoe het moet werken.'],
    ['role', 'We zeggen nog niet of mengen hier probleem, middel of doel is.'],
    [
      'objectives',
      'We zeggen nog niet welke doelen vooropstaan, en voor wie. We zeggen nog niet hoeveel menging genoeg is.',
    ],
    [
      'scale',
      'We zeggen nog niet op welke schaal we ingrijpen. We zeggen nog niet op welke schaal het effect moet vallen. We zeggen nog niet waar ongewenst effect kan vallen.',
    ],
    ['time', 'We zeggen nog niet wanneer we er iets van willen merken.'],
  ])('of %s are named when nothing is said', (id, expected) => {
    const sentences = sayQuestion(id, {}, textsNl);
    expect(plain(sentences)).toBe(expected);
    expect(sentences.flatMap(({ segments }) => segments.map(({ kind }) => kind))).not.toContain('answer');
  });

  test.each<[string, QuestionId, Answers, string]>([
    ['one’s own words', 'what', { what: { words: 'huur door koop' } }, 'In onze woorden: ‘huur door koop’.'],
    ['a year', 'time', { time: { year: 2035 } }, 'In 2035 moeten we er iets van merken.'],
    ['a role in one’s own words', 'role', { role: { words: 'een kans' } }, 'In onze woorden: ‘een kans’.'],
    [
      'a theory in one’s own words',
      'theory',
      { theory: { words: 'via de school' } },
      'In onze woorden: ‘via de school’.',
    ],
    [
      'a kind of mechanism',
      'theory',
      { theory: { rows: [{ id: 'a', action: '', mechanism: '', kind: 'social-control', outcome: '' }] } },
      'Het moet werken via sociale controle.',
    ],
    [
      'a role in someone’s eyes',
      'role',
      { role: { choices: ['means'], eyes: { means: 'het Rijk' } } },
      'Mengen is een middel in de ogen van ‘het Rijk’.',
    ],
  ])('are filled by %s', (_, id, answers, expected) => expect(say(id, answers)).toBe(expected));

  test('are filled one by one', () => {
    expect(say('who', { who: { burdensWords: 'wie uit de flats moet' } })).toBe(
      'We zeggen nog niet om wie het gaat. We zeggen nog niet wie er beter van wordt. De lasten liggen vooral bij ‘wie uit de flats moet’.',
    );
    expect(
      say('theory', {
        theory: { rows: [{ id: 'a', action: 'slopen', mechanism: 'buren groeten', kind: '', outcome: ' ' }] },
      }),
    ).toBe('Zo moet het werken: ‘slopen’ → ‘buren groeten’. We zeggen nog niet wie er wat aan heeft.');
    expect(
      say('objectives', { objectives: { positions: { contact: { welfare: 'counts' } }, degree: 'half om half' } }),
    ).toBe(
      'We zeggen nog niet welke doelen vooropstaan, en voor wie. Wat ook meetelt: contact tussen verschillende mensen. Genoeg menging is: ‘half om half’.',
    );
  });
});

const example: Answers = {
  what: { choices: ['dwellings', 'incomes'], words: 'Huur en koop in één blok.' },
  who: {
    choices: ['households', 'primary-schools'],
    benefits: ['stayers', 'leavers'],
    benefitsWords: 'gezinnen in de flats',
    burdens: ['leavers', 'surroundings'],
  },
  theory: {
    rows: [
      {
        id: 'a',
        action: 'we bouwen koop',
        mechanism: 'kinderen spelen samen',
        kind: 'contact',
        outcome: 'betere cijfers op school',
      },
      {
        id: 'b',
        action: 'we houden de winkels open',
        mechanism: '',
        kind: 'facilities-support',
        outcome: 'minder ver lopen',
      },
    ],
    state: 'not-agreed',
    dispute: 'of kinderen elkaar opzoeken',
  },
  role: { choices: ['problem', 'means', 'goal'], eyes: { problem: 'de oude bewoners' } },
  objectives: {
    positions: {
      'resident-opportunities': { municipality: 'main', welfare: 'main' },
      'area-figures': { municipality: 'main', residents: 'against' },
      facilities: { municipality: 'counts' },
      contact: { welfare: 'main' },
      'less-segregation': { municipality: 'none', 'housing-corporation': 'counts' },
    },
    degree: 'per straat drie soorten huizen',
  },
  scale: { state: 'not-relevant', reason: 'het gaat om één straat' },
  time: { term: 'generations', year: 2045 },
};

describe('the paragraph', () => {
  test('in Dutch', () => {
    expect(
      summarise(example, textsNl)
        .map((sentence) => plain([sentence]))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "We mengen soorten woningen en inkomens.
      In onze woorden: ‘Huur en koop in één blok’.
      Het gaat om huishoudens en basisscholen.
      Het moet beter worden voor de mensen die blijven en de mensen die weg moeten.
      Het moet vooral beter worden voor ‘gezinnen in de flats’.
      De lasten liggen bij de mensen die weg moeten en de mensen in andere wijken.
      Zo moet het werken: ‘we bouwen koop’ → ‘kinderen spelen samen’ → ‘betere cijfers op school’; ‘we houden de winkels open’ → ‘minder ver lopen’.
      Het moet werken via contact tussen bewoners en voldoende klanten en leden voor voorzieningen.
      We zijn het nog niet eens over hoe het moet werken: ‘of kinderen elkaar opzoeken’.
      Mengen is voor ons een middel en een doel op zich.
      Mengen is een probleem in de ogen van ‘de oude bewoners’.
      Wat vooropstaat: betere kansen voor wie er woont en contact tussen verschillende mensen.
      Wat ook meetelt: voorzieningen die kunnen blijven.
      De partijen zeggen niet hetzelfde over betere cijfers voor de wijk en minder scheiding tussen arm en rijk.
      Genoeg menging is: ‘per straat drie soorten huizen’.
      Niet van belang vinden we hier de vraag over de schaal: ‘het gaat om één straat’.
      Effect verwachten we pas in een volgende generatie.
      In 2045 moeten we er iets van merken."
    `);
  });

  test('in English', () => {
    expect(
      summarise(example, textsEn)
        .map((sentence) => plain([sentence]))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "We are mixing types of homes and incomes.
      In our words: ‘Huur en koop in één blok’.
      It is about households and primary schools.
      The people who stay and the people who must leave should be better off.
      Above all, ‘gezinnen in de flats’ should be better off.
      The burden falls on the people who must leave and people in other neighbourhoods.
      This is how it should work: ‘we bouwen koop’ → ‘kinderen spelen samen’ → ‘betere cijfers op school’; ‘we houden de winkels open’ → ‘minder ver lopen’.
      It should work through contact between residents and enough customers and members for facilities.
      We do not agree yet on how it should work: ‘of kinderen elkaar opzoeken’.
      For us, mixing is a means and a goal in itself.
      Mixing is a problem in the eyes of ‘de oude bewoners’.
      What comes first: better opportunities for current residents and contact between different people.
      What counts too: facilities that can stay.
      The parties do not say the same about better figures for the area and less separation between rich and poor.
      Enough mixing is: ‘per straat drie soorten huizen’.
      We find the question about the scale not relevant here: ‘het gaat om één straat’.
      We expect the effect only in a next generation.
      In 2045 we should notice something."
    `);
  });

  test('marks what is not agreed, by the question or by the parties', () => {
    const disputed = summarise(example, textsNl).flatMap(({ question, segments }) =>
      segments.flatMap(({ kind, text }) => (kind === 'disputed' ? [`${question}: ${text}`] : [])),
    );
    expect(disputed).toMatchInlineSnapshot(`
      [
        "theory: ‘we bouwen koop’ → ‘kinderen spelen samen’ → ‘betere cijfers op school’; ‘we houden de winkels open’ → ‘minder ver lopen’",
        "theory: contact tussen bewoners en voldoende klanten en leden voor voorzieningen",
        "theory: hoe het moet werken",
        "theory: ‘of kinderen elkaar opzoeken’",
        "objectives: betere cijfers voor de wijk en minder scheiding tussen arm en rijk",
      ]
    `);
  });
});

describe('a question that is not relevant, or not agreed,', () => {
  test.each<[QuestionId, 'not-relevant' | 'not-agreed', string]>([
    ['what', 'not-relevant', 'Niet van belang vinden we hier de vraag over wat er gemengd wordt.'],
    ['who', 'not-relevant', 'Niet van belang vinden we hier de vraag over wie er gemengd wordt en voor wie.'],
    [
      'theory',
      'not-agreed',
      'We zeggen nog niet hoe het moet werken. We zijn het nog niet eens over hoe het moet werken.',
    ],
    [
      'role',
      'not-agreed',
      'We zeggen nog niet of mengen hier probleem, middel of doel is. We zijn het nog niet eens over de rol van mengen.',
    ],
    ['time', 'not-relevant', 'Niet van belang vinden we hier de vraag over de termijn.'],
  ])('%s, %s', (id, state, expected) => expect(say(id, { [id]: { state } })).toBe(expected));

  test('says why', () => {
    expect(
      say('scale', { scale: { state: 'not-relevant', reason: 'er is maar één straat.', intervention: ['street'] } }),
    ).toBe('Niet van belang vinden we hier de vraag over de schaal: ‘er is maar één straat’.');
    expect(say('scale', { scale: { state: 'not-relevant', reason: 'there is one street' } }, textsEn)).toBe(
      'We find the question about the scale not relevant here: ‘there is one street’.',
    );
    expect(say('time', { time: { state: 'not-agreed', dispute: 'hoe lang', term: 'longer' } })).toBe(
      'Effect verwachten we op langere termijn. We zijn het nog niet eens over de termijn: ‘hoe lang’.',
    );
  });
});

describe('a quote', () => {
  test.each([
    ['', 20, ''],
    [' \n ', 20, ''],
    ['...', 20, ''],
    [' Huur\n\n en  koop. ', 20, '‘Huur en koop’'],
    ['Waarom?', 20, '‘Waarom?’'],
    ['precies twintig lang', 20, '‘precies twintig lang’'],
    ['een zin die te lang is', 20, '‘een zin die te lang …’'],
    ['hottentottententententoonstelling', 20, '‘hottentottententente …’'],
    ['🏠🏠🏠', 2, '‘🏠🏠 …’'],
  ])('of %j in %i is %s', (text, max, expected) => expect(quote(text, max)).toBe(expected));

  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());

  test('keeps all but white space and the last full stop', () => {
    const bare = (text: string): string => text.replaceAll(/\s+/gu, '').replace(/[.;,]+$/u, '');
    fc.assert(
      fc.property(words, (text) => {
        expect(quote(text, Infinity).replaceAll(/^‘|’$|\s/gu, '')).toBe(bare(text));
      }),
    );
  });

  test('is cut where it is too long, and never inside a character', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (text, max) => {
        const whole = quote(text, Infinity).slice(1, -1);
        const said = quote(text, max).slice(1, -1);
        const kept = said.replace(/ …$/u, '');
        expect(whole.startsWith(kept)).toBe(true);
        expect(Array.from(kept).length).toBeLessThanOrEqual(max);
        expect(said === whole).toBe(Array.from(whole).length <= max);
        expect(said).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('any answers', () => {
  const ids = (part: string, question: QuestionId): readonly string[] =>
    questions.find(({ id }) => id === question)?.parts.find(({ id }) => id === part)?.choices ?? [];
  const some = (question: QuestionId, part: string) => fc.subarray([...ids(part, question), 'x-partner']);
  const text = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('{', '(')),
  );
  const answer = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
    fc.option(
      fc.record(
        {
          ...fields,
          words: text,
          reason: text,
          dispute: text,
          note: text,
          state: fc.constantFrom('open', 'answered', 'not-agreed', 'not-relevant'),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    );
  const row = fc.record({
    id: fc.string(),
    action: text,
    mechanism: text,
    kind: fc.constantFrom('', 'contact', 'x-kind'),
    outcome: text,
  });
  const labelled = fc.record({ id: fc.constantFrom('r1', 'r2', 'contact', 'welfare'), label: text });
  const position = fc.constantFrom('main', 'counts', 'none', 'against', 'maybe');
  const answers = fc.record({
    what: answer({ choices: some('what', 'choices') }),
    who: answer({
      choices: some('who', 'choices'),
      benefits: some('who', 'benefits'),
      burdens: some('who', 'burdens'),
      benefitsWords: text,
      burdensWords: text,
    }),
    theory: answer({ rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 }) }),
    role: answer({
      choices: some('role', 'choices'),
      eyes: fc.dictionary(fc.constantFrom('means', 'goal', 'x-partner'), text),
    }),
    objectives: answer({
      parties: fc.uniqueArray(labelled, { selector: ({ id }) => id }),
      objectives: fc.uniqueArray(labelled, { selector: ({ id }) => id }),
      positions: fc.dictionary(
        fc.constantFrom('contact', 'facilities', 'r1'),
        fc.dictionary(fc.constantFrom('welfare', 'residents', 'r2'), position),
      ),
      degree: text,
    }),
    scale: answer({
      intervention: some('scale', 'levels'),
      wanted: some('scale', 'levels'),
      unwanted: some('scale', 'levels'),
    }),
    time: answer({ term: fc.constantFrom('', 'longer', 'x-term'), year: fc.integer({ min: 1900, max: 2200 }) }),
  }) as fc.Arbitrary<Answers>;

  test.each([textsNl, textsEn])('say something on every question, in whole sentences ($lang)', (texts) => {
    fc.assert(
      fc.property(answers, (given) => {
        const sentences = summarise(given, texts);
        expect([...new Set(sentences.map(({ question }) => question))]).toEqual(questions.map(({ id }) => id));
        for (const sentence of sentences) {
          expect(sentence.segments.map((segment) => segment.text)).not.toContain('');
          expect(plain([sentence])).toMatch(/^[\p{Lu}‘].*\.$/u);
          expect(plain([sentence])).not.toMatch(/undefined|null|\{|NaN|\[object/u);
        }
      }),
    );
  });

  test('that say nothing get no answer back', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { id } of questions) {
          const { state: _, ...answer } = given[id] ?? {};
          const kinds = sayQuestion(id, { [id]: answer }, textsNl).flatMap(({ segments }) =>
            segments.map(({ kind }) => kind),
          );
          if (!isAnswered(answer)) expect(new Set(kinds)).toEqual(new Set(['gap']));
        }
      }),
    );
  });

  test.each([
    ['what/words', {}],
    ['who/words', {}],
    ['who/benefitsWords', {}],
    ['who/burdensWords', {}],
    ['theory/words', {}],
    ['role/words', {}],
    ['role/eyes/goal', { role: { choices: ['goal'] } }],
    ['objectives/words', {}],
    ['objectives/degree', {}],
    ['scale/words', {}],
    ['time/words', {}],
    ['time/dispute', { time: { state: 'not-agreed' } }],
    ['time/reason', { time: { state: 'not-relevant' } }],
  ] as const)('keep all of %s, cut only on request', (name, before: Answers) => {
    const long = 'zo veel woorden '.repeat(20).trim();
    const given = setField(before, name, long);
    const id = name.split('/')[0] as QuestionId;
    expect(plain(sayQuestion(id, given, textsNl, Infinity))).toContain(`‘${long}’`);
    expect(plain(sayQuestion(id, given, textsNl))).toMatch(/‘(?:zo veel woorden )+.*…’/u);
  });
});
