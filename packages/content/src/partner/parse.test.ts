import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { instruments } from '../data/instruments.js';
import { sources } from '../data/sources.js';
import { PARTNER_BYTES, PARTNER_ENTRIES } from '../schema/partner.js';
import type { Expected } from './fault.js';
import { LISTED_FAULTS, parsePartnerContent, sayFault } from './index.js';

const example = readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8');

const file = (collections: object = {}) => ({
  version: 1,
  partner: { id: 'elzenwaard', name: 'Elzenwaard' },
  ...collections,
});
const plan = (changes: object = {}) => ({
  id: 'elzenwaard:plan',
  domain: 'social',
  binding: 'practice',
  leadTime: 'short',
  evidence: 'advice',
  nl: { name: 'Plan', summary: 'Een plan.' },
  ...changes,
});
const event = (changes: object = {}) => ({
  id: 'elzenwaard:feest',
  starts: '2024',
  nl: { name: 'Feest', summary: 'Een feest.' },
  ...changes,
});
const source = (changes: object = {}) => ({ id: 'elzenwaard:nota', authors: 'Elzenwaard', ...changes });
const withPlan = (changes: object) => file({ instruments: { add: [plan(changes)] } });
const withEvent = (changes: object) => file({ timeline: { add: [event(changes)] } });
const withSource = (changes: object) => file({ sources: { add: [source(changes)] } });
const many = <T>(count: number, each: (index: number) => T) => Array.from({ length: count }, (_, index) => each(index));

const faultsOf = (input: unknown) => parsePartnerContent(input).faults;
const added = (input: unknown) => parsePartnerContent(input).content?.collections.instruments.add.map(({ id }) => id);

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../../docs/partner-content.md', import.meta.url), 'utf8');
  const snippets = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);

  test.each(snippets.map((snippet) => [Object.keys(snippet).join(), snippet] as const))(
    'is right about %s',
    (_, snippet) => {
      const own = file({ sources: { add: [source({ id: 'elzenwaard:wijkplan-2024' })] } });
      const inPlace = 'cites' in snippet ? { instruments: { add: [plan(snippet)] } } : snippet;
      expect(faultsOf({ ...own, ...inPlace })).toEqual([]);
    },
  );

  it('has some', () => expect(snippets.length).toBeGreaterThan(3));
});

describe('a good file', () => {
  const { content, faults, unlisted } = parsePartnerContent(example);

  it('has no faults', () => {
    expect({ faults, unlisted }).toEqual({ faults: [], unlisted: 0 });
  });

  it('says whose it is', () => {
    expect(content?.partner).toEqual({
      id: 'elzenwaard',
      name: 'Gemeente Elzenwaard',
      url: 'https://www.elzenwaard.example/',
    });
  });

  it('has its data apart from its words, as our own collections do', () => {
    const { add, words } = content?.collections.instruments ?? {};
    expect(add?.map(({ id }) => id)).toEqual(['elzenwaard:terugkeerregeling', 'elzenwaard:buurtkamer']);
    expect(add?.[0]?.points[2]).toEqual({ id: 'wachten', kind: 'side-effect', sideEffect: 'displacement', cites: [] });
    expect(words?.nl['elzenwaard:buurtkamer']?.points['wie-er-komt']).toMatch(/^Vooral ouderen/);
    expect(words?.en['elzenwaard:terugkeerregeling']?.name).toBe('Right to return to the Molenkwartier');
  });

  it('says it in Dutch where it has no English', () => {
    const { words } = content?.collections.instruments ?? {};
    expect(words?.en['elzenwaard:buurtkamer']).toEqual(words?.nl['elzenwaard:buurtkamer']);
  });

  it('has dates as exact as they were given, in the lane for its own neighbourhood', () => {
    const { add = [] } = content?.collections.timeline ?? {};
    expect(add.map(({ lane, starts, ends }) => ({ lane, starts, ends }))).toEqual([
      {
        lane: 'local',
        starts: [{ precision: 'year', date: '1958', cites: [] }],
        ends: [{ precision: 'year', date: '1963', cites: [] }],
      },
      { lane: 'local', starts: [{ precision: 'about', date: '1979', cites: [] }] },
      { lane: 'local', starts: [{ precision: 'decade', date: '1990', part: 'late', cites: [] }] },
      {
        lane: 'local',
        starts: [{ precision: 'season', date: '2012', season: 'autumn', cites: [] }],
        ends: [{ precision: 'span', years: [6, 8], cites: [] }],
      },
      { lane: 'local', starts: [{ precision: 'day', date: '2024-06-17', cites: [] }] },
    ]);
  });

  it('reads the same from a text, a text with a byte order mark and what JSON.parse made of it', () => {
    expect(parsePartnerContent(`\uFEFF${example}`).content).toEqual(content);
    expect(parsePartnerContent(JSON.parse(example)).content).toEqual(content);
  });

  it('may be next to nothing', () => {
    expect(parsePartnerContent('{"version":1,"partner":{"id":"elzenwaard","name":"Elzenwaard"}}')).toMatchObject({
      content: { collections: { terms: { add: [], replace: {}, hide: [] } } },
      faults: [],
    });
  });

  it('takes a question with its parts and choices apart', () => {
    const choices = [{ id: 'yes', nl: { label: 'Ja', inline: 'ja' }, en: { label: 'Yes', inline: 'yes' } }];
    const { content: own, faults: none } = parsePartnerContent(
      file({
        questions: {
          add: [
            {
              id: 'elzenwaard:school',
              nl: { title: 'Welke school?', topic: 'de school', explanation: 'Zeg welke.' },
              parts: [{ id: 'which', nl: { legend: 'Welke?' }, choices }],
            },
          ],
        },
      }),
    );
    expect(none).toEqual([]);
    expect(own?.collections.questions.add).toEqual([
      { id: 'elzenwaard:school', cites: [], parts: [{ id: 'which', cites: [], choices: ['yes'] }] },
    ]);
    expect(own?.collections.questions.words.en['elzenwaard:school']).toEqual({
      title: 'Welke school?',
      topic: 'de school',
      explanation: 'Zeg welke.',
      parts: { which: { legend: 'Welke?', choices: { yes: { label: 'Yes', inline: 'yes' } } } },
    });
  });

  it('finds a form of a term in lower case', () => {
    const nl = { name: 'Wijkkring', summary: 'Een kring.', forms: ['Wijkkring'] };
    const { content: own } = parsePartnerContent(file({ terms: { add: [{ id: 'elzenwaard:wijkkring', nl }] } }));
    expect(own?.collections.terms.words.nl['elzenwaard:wijkkring']?.forms).toEqual(['wijkkring']);
  });
});

/** Of each code one input that gives it, so that none can be there for nothing. */
const cases: {
  readonly [Code in Expected['code']]: readonly [input: unknown, path: string, found: string, expected?: object];
} = {
  type: [withPlan({ nl: 'Plan' }), 'instruments.add[0].nl', 'Plan', { type: 'object' }],
  'one-of': [
    withPlan({ domain: 'sociaal' }),
    'instruments.add[0].domain',
    'sociaal',
    { values: ['physical', 'social', 'economic'] },
  ],
  'at-least': [withSource({ year: 1200 }), 'sources.add[0].year', '1200', { count: 1900, of: 'number' }],
  'at-most': [withSource({ year: 20000 }), 'sources.add[0].year', '20000', { count: 2100, of: 'number' }],
  prefix: [withPlan({ id: 'molendam:plan' }), 'instruments.add[0].id', 'molendam:plan', { prefix: 'elzenwaard' }],
  known: [file({ instruments: { hide: ['nothing'] } }), 'instruments.hide[0]', 'nothing', { what: 'instruments' }],
  bytes: [' '.repeat(PARTNER_BYTES + 1), '', '', { most: 5_000_000 }],
  entries: [
    file({ motives: { hide: many(PARTNER_ENTRIES + 1, () => 'segregation') } }),
    'motives.hide[10000]',
    '',
    { most: 10_000 },
  ],
  json: ['{\n  "version": 1,\n}', '', '}', { line: 3, column: 1 }],
  add: [file({ motives: { add: [{}] } }), 'motives.add', '[…] (1)'],
  date: [withPlan({ asOf: 'juni 2024' }), 'instruments.add[0].asOf', 'juni 2024'],
  field: [withPlan({ naam: 'Plan' }), 'instruments.add[0].naam', 'Plan'],
  id: [withPlan({ law: 'Wet 2024' }), 'instruments.add[0].law', 'Wet 2024'],
  link: [withSource({ url: 'javascript:alert(1)' }), 'sources.add[0].url', 'javascript:alert(1)'],
  'low-high': [withEvent({ ends: { precision: 'span', years: [8, 6] } }), 'timeline.add[0].ends.years', '[…] (2)'],
  moment: [withEvent({ starts: 2024 }), 'timeline.add[0].starts', '2024'],
  'no-markup': [withSource({ title: 'Een <b>nota</b>' }), 'sources.add[0].title', 'Een <b>nota</b>'],
  'partner-id': [withPlan({ id: 'plan' }), 'instruments.add[0].id', 'plan'],
  period: [withEvent({ ends: '2023' }), 'timeline.add[0].ends', '2023'],
  ref: [withPlan({ related: ['densification'] }), 'instruments.add[0].related[0]', 'densification'],
  'side-effect': [
    withPlan({ points: [{ id: 'one', kind: 'side-effect', nl: 'Iets.' }] }),
    'instruments.add[0].points[0]',
    '{…}',
  ],
  slug: [{ version: 1, partner: { id: 'Elzenwaard', name: 'Elzenwaard' } }, 'partner.id', 'Elzenwaard'],
  trimmed: [withSource({ title: ' Nota' }), 'sources.add[0].title', ' Nota'],
  unique: [file({ instruments: { add: [plan(), plan()] } }), 'instruments.add[1].id', 'elzenwaard:plan'],
  version: [{ ...file(), version: '1' }, 'version', '1'],
};

describe('a fault', () => {
  test.each(Object.entries(cases))('%s', (code, [input, path, found, expected = {}]) => {
    expect(faultsOf(input)[0]).toMatchObject({ path, found, expected: { code, ...expected } });
    expect(faultsOf(input)).toHaveLength(1);
  });

  test.each([
    ['a file that is a list', [], '', { code: 'type', type: 'object' }],
    ['a file that is null', null, '', { code: 'type', type: 'object' }],
    ['a text that is a number', '1', '', { code: 'type', type: 'object' }],
    ['no text at all', '', '', { code: 'json', line: 1, column: 1 }],
    ['no version', { partner: {} }, 'version', { code: 'version' }],
    ['no partner', { version: 1 }, 'partner', { code: 'type', type: 'object' }],
    [
      'a partner without a name',
      { version: 1, partner: { id: 'e' } },
      'partner.name',
      { code: 'type', type: 'string' },
    ],
    ['a field that does not exist', file({ instrument: {} }), 'instrument', { code: 'field' }],
    ['a collection that is null', file({ terms: null }), 'terms', { code: 'type', type: 'object' }],
    ['a collection that is a list', file({ terms: [] }), 'terms', { code: 'type', type: 'object' }],
    ['a change that does not exist', file({ terms: { remove: [] } }), 'terms.remove', { code: 'field' }],
    ['no list to add', file({ terms: { add: {} } }), 'terms.add', { code: 'type', type: 'array' }],
    ['null to add', file({ terms: { add: null } }), 'terms.add', { code: 'type', type: 'array' }],
    ['a list to replace', file({ terms: { replace: [] } }), 'terms.replace', { code: 'type', type: 'object' }],
    ['a text to hide', file({ terms: { hide: 'grain' } }), 'terms.hide', { code: 'type', type: 'array' }],
    ['an entry that is null', file({ terms: { add: [null] } }), 'terms.add[0]', { code: 'type', type: 'object' }],
    ['an entry that is a list', file({ terms: { add: [[]] } }), 'terms.add[0]', { code: 'type', type: 'object' }],
    ['a list where words belong', withPlan({ nl: [] }), 'instruments.add[0].nl', { code: 'type', type: 'object' }],
    [
      'an object where a list belongs',
      withPlan({ points: {} }),
      'instruments.add[0].points',
      { code: 'type', type: 'array' },
    ],
    ['no number', withSource({ year: Number.NaN }), 'sources.add[0].year', { code: 'type', type: 'number' }],
    [
      'a number in quotation marks',
      withSource({ year: '2024' }),
      'sources.add[0].year',
      { code: 'type', type: 'number' },
    ],
    ['half a year', withSource({ year: 2024.5 }), 'sources.add[0].year', { code: 'type', type: 'integer' }],
    [
      'a huge number',
      withSource({ year: 1e308 }),
      'sources.add[0].year',
      { code: 'at-most', count: 2100, of: 'number' },
    ],
    [
      'a huge number below',
      withSource({ year: -1e308 }),
      'sources.add[0].year',
      { code: 'at-least', count: 1900, of: 'number' },
    ],
    [
      'a text that is empty',
      withSource({ title: '' }),
      'sources.add[0].title',
      { code: 'at-least', count: 1, of: 'characters' },
    ],
    [
      'one term without forms',
      file({ terms: { add: [{ id: 'elzenwaard:x', nl: { name: 'X', summary: 'X.', forms: [] } }] } }),
      'terms.add[0].nl.forms',
      { code: 'at-least', count: 1, of: 'items' },
    ],
    ['the year 1200', withEvent({ starts: '1200' }), 'timeline.add[0].starts', { code: 'date' }],
    ['the year 20000', withEvent({ starts: '20000' }), 'timeline.add[0].starts', { code: 'date' }],
    ['a month too many', withEvent({ starts: '2024-13' }), 'timeline.add[0].starts', { code: 'date' }],
    [
      'a date of no precision that we know',
      withEvent({ starts: { precision: 'hour', date: '2024' } }),
      'timeline.add[0].starts.precision',
      { code: 'one-of', values: ['day', 'month', 'year', 'about', 'season', 'decade'] },
    ],
    [
      'a start that counts from itself',
      withEvent({ starts: { precision: 'span', years: [1, 2] } }),
      'timeline.add[0].starts.precision',
      { code: 'one-of', values: ['day', 'month', 'year', 'about', 'season', 'decade'] },
    ],
    [
      'a season without one',
      withEvent({ starts: { precision: 'season', date: '2012' } }),
      'timeline.add[0].starts.season',
      { code: 'one-of', values: ['spring', 'summer', 'autumn', 'winter'] },
    ],
    [
      'a decade that begins halfway',
      withEvent({ starts: { precision: 'decade', date: '1995', part: 'late' } }),
      'timeline.add[0].starts.date',
      { code: 'date' },
    ],
    [
      'an object with two dates',
      withEvent({ ends: { precision: 'year', date: '2024', season: 'spring' } }),
      'timeline.add[0].ends.season',
      { code: 'field' },
    ],
    [
      'an end on the day before',
      withEvent({ starts: '2024-06-01', ends: '2024-05-31' }),
      'timeline.add[0].ends',
      { code: 'period' },
    ],
    [
      'a point twice',
      withPlan({ points: many(2, () => ({ id: 'one', kind: 'use', nl: 'Iets.' })) }),
      'instruments.add[0].points[1].id',
      { code: 'unique' },
    ],
    [
      'a side effect on another point',
      withPlan({ points: [{ id: 'one', kind: 'use', sideEffect: 'tension', nl: 'Iets.' }] }),
      'instruments.add[0].points[0]',
      { code: 'side-effect' },
    ],
    [
      'a replacement that is no object',
      file({ terms: { replace: { grain: [] } } }),
      'terms.replace.grain',
      { code: 'type', type: 'object' },
    ],
    [
      'words for a point that we do not have',
      file({ motives: { replace: { segregation: { nl: { points: { none: 'Iets.' } } } } } }),
      'motives.replace.segregation.nl.points.none',
      { code: 'known', what: 'points' },
    ],
    [
      'words for a part that we do not have',
      file({ questions: { replace: { what: { en: { parts: { none: {} } } } } } }),
      'questions.replace.what.en.parts.none',
      { code: 'known', what: 'parts' },
    ],
    [
      'words for a choice that we do not have',
      file({ questions: { replace: { what: { nl: { parts: { choices: { choices: { none: {} } } } } } } } }),
      'questions.replace.what.nl.parts.choices.choices.none',
      { code: 'known', what: 'choices' },
    ],
    [
      'something of its own that it hides',
      file({ instruments: { add: [plan()], hide: ['elzenwaard:plan'] } }),
      'instruments.hide[0]',
      { code: 'known', what: 'instruments' },
    ],
    [
      'a number that it hides',
      file({ instruments: { hide: [7] } }),
      'instruments.hide[0]',
      { code: 'known', what: 'instruments' },
    ],
  ] as const)('%s', (_, input, path, expected) => {
    expect(faultsOf(input)[0]).toMatchObject({ path, expected });
  });

  it('names the entry that is left out', () => {
    expect(faultsOf(withEvent({ ends: '2023' }))[0]?.entry).toBe('elzenwaard:feest');
    expect(faultsOf(withPlan({ domain: 'sociaal' }))[0]?.entry).toBe('elzenwaard:plan');
    expect(faultsOf(file({ terms: { replace: { grain: 1 } } }))[0]?.entry).toBe('grain');
    expect(faultsOf(file({ terms: { add: [1] } }))[0]).not.toHaveProperty('entry');
    expect(faultsOf(withPlan({ id: 'x'.repeat(1000) }))[0]?.entry).toHaveLength(121);
  });

  it('is listed for everything that is wrong with an entry', () => {
    const wrong = plan({ domain: 'x', nl: { name: '', summary: 'Goed.' }, points: [{ id: 'Een' }], more: 1 });
    expect(faultsOf(file({ instruments: { add: [wrong] } })).map(({ path }) => path.slice(19))).toEqual([
      'nl.name',
      'nl.name',
      'points[0].id',
      'points[0].kind',
      'points[0].nl',
      'domain',
      'more',
    ]);
  });
});

describe('what is right stays', () => {
  it('beside an entry that is not', () => {
    const ids = ['one', 'two', 'three'].map((name) => `elzenwaard:${name}`);
    const [one, two, three] = ids.map((id) => plan({ id }));
    expect(added(file({ instruments: { add: [one, { ...two, domain: 'x' }, null, three] } }))).toEqual([
      ids[0],
      ids[2],
    ]);
  });

  it('beside a collection, a list and a field that are not', () => {
    const { content, faults } = parsePartnerContent(
      file({
        more: 1,
        terms: 'x',
        instruments: { add: [plan()], replace: 'x', hide: ['densification', 'x'], more: 1 },
      }),
    );
    expect(content?.collections.instruments).toMatchObject({
      add: [{ id: 'elzenwaard:plan' }],
      hide: ['densification'],
    });
    expect(faults.map(({ path }) => path)).toEqual([
      'more',
      'instruments.more',
      'instruments.replace',
      'instruments.hide[1]',
      'terms',
    ]);
  });

  it('is the first of two entries with one id', () => {
    const twice = [plan(), plan({ nl: { name: 'Ander plan', summary: 'Een ander.' } })];
    const { content } = parsePartnerContent(file({ instruments: { add: twice } }));
    expect(content?.collections.instruments.words.nl).toEqual({
      'elzenwaard:plan': { name: 'Plan', summary: 'Een plan.', points: {} },
    });
  });

  it('is one hidden entry that is named twice', () => {
    const { content, faults } = parsePartnerContent(file({ terms: { hide: ['grain', 'grain'] } }));
    expect({ faults, hide: content?.collections.terms.hide }).toEqual({ faults: [], hide: ['grain'] });
  });
});

describe('an event with a date that cannot be', () => {
  const { starts: _starts, ...undated } = event({ id: 'elzenwaard:fout' });
  const wrong = (changes: object) => ({ ...undated, starts: '2024', ...changes });

  test.each([
    ['ends before it starts', wrong({ ends: '2023' }), 'ends'],
    ['has no date', undated, 'starts'],
    ['has no date in an object', wrong({ starts: { precision: 'year' } }), 'starts.date'],
    ['has an empty date', wrong({ starts: '' }), 'starts'],
    ['has null for a date', wrong({ starts: null }), 'starts'],
    ['starts in the year 20000', wrong({ starts: '20000' }), 'starts'],
    ['starts in the year 1200', wrong({ starts: '1200' }), 'starts'],
    ['starts around the year 1200', wrong({ starts: { precision: 'about', date: '1200' } }), 'starts.date'],
    ['ends in the year 20000', wrong({ ends: '20000' }), 'ends'],
  ])('%s: it is named, and the others are kept', (_, entry, path) => {
    const { content, faults } = parsePartnerContent(
      file({ timeline: { add: [event({ id: 'elzenwaard:voor' }), entry, event({ id: 'elzenwaard:na' })] } }),
    );
    expect(faults.map((fault) => fault.path)).toEqual([`timeline.add[1].${path}`]);
    for (const lang of ['nl', 'en'] as const)
      expect(faults.map((fault) => sayFault(fault, lang))).toEqual([expect.stringContaining('elzenwaard:fout')]);
    expect(content?.collections.timeline.add.map(({ id }) => id)).toEqual(['elzenwaard:voor', 'elzenwaard:na']);
    expect(Object.keys(content?.collections.timeline.words.nl ?? {})).toEqual(['elzenwaard:voor', 'elzenwaard:na']);
  });

  test.each([
    ['is not named', { starts: 'not-named' }],
    ['is not named, as an end may be', { starts: 'not-named', ends: 'not-named' }],
    ['is in 1800', { starts: '1800' }],
    ['is in 2099', { starts: '2099-12-31' }],
    ['is the day on which it ends', { starts: '2024-06-17', ends: '2024-06-17' }],
  ])('is another than one whose date %s', (_, changes) => expect(faultsOf(withEvent(changes))).toEqual([]));

  test.each(['local', 'policy', 'law'])('may have a stance, in any lane: %s', (lane) => {
    const { content, faults } = parsePartnerContent(withEvent({ lane, stance: 'back' }));
    expect(faults).toEqual([]);
    expect(content?.collections.timeline.add).toMatchObject([{ lane, stance: 'back' }]);
  });
});

describe('the prefix', () => {
  test.each([
    ['the id of the partner', 'elzenwaard:plan', []],
    ['none', 'plan', ['partner-id']],
    ['another partner', 'molendam:plan', ['prefix']],
    ['the beginning of its id', 'elzen:plan', ['prefix']],
    ['its id and more', 'elzenwaard-noord:plan', ['prefix']],
    ['two', 'elzenwaard:elzenwaard:plan', ['partner-id']],
    ['capitals', 'Elzenwaard:plan', ['partner-id']],
    ['nothing behind it', 'elzenwaard:', ['partner-id']],
  ])('%s', (_, id, codes) => expect(faultsOf(withPlan({ id })).map(({ expected }) => expected.code)).toEqual(codes));
});

describe('a reference', () => {
  const own = (id: string, changes: object) => plan({ id: `elzenwaard:${id}`, ...changes });

  test.each([
    ['to a motive', { motives: ['none'] }, 'motives[0]', 'motives'],
    ['to a law', { law: 'none' }, 'law', 'sources'],
    ['to any entry', { related: ['terms/none'] }, 'related[0]', 'terms'],
    ['to an entry in another collection', { related: ['terms/segregation'] }, 'related[0]', 'terms'],
    ['from a citation', { cites: [{ sources: [sources[0].id, 'none'] }] }, 'cites[0].sources[1]', 'sources'],
    [
      'from a citation of a point',
      { points: [{ id: 'one', kind: 'use', nl: 'Iets.', cites: [{ sources: ['none'] }] }] },
      'points[0].cites[0].sources[0]',
      'sources',
    ],
    ['to an own entry that is not there', { related: ['terms/elzenwaard:none'] }, 'related[0]', 'terms'],
  ])('%s leads to something', (_, changes, path, what) => {
    expect(faultsOf(withPlan(changes))).toMatchObject([
      { path: `instruments.add[0].${path}`, entry: 'elzenwaard:plan', expected: { code: 'known', what } },
    ]);
    expect(added(withPlan(changes))).toEqual([]);
  });

  test.each([
    [
      'of a timeline entry',
      { timeline: { add: [event({ instruments: ['none'] })] } },
      'timeline.add[0].instruments[0]',
    ],
    [
      'of a term',
      {
        terms: {
          add: [
            { id: 'elzenwaard:kring', nl: { name: 'Kring', summary: 'Een kring.', forms: ['kring'] }, terms: ['none'] },
          ],
        },
      },
      'terms.add[0].terms[0]',
    ],
    [
      'of a replacement',
      { instruments: { replace: { densification: { law: 'none' } } } },
      'instruments.replace.densification.law',
    ],
  ])('%s does so too', (_, collections, path) => expect(faultsOf(file(collections))).toMatchObject([{ path }]));

  it('is left out with what it leads to, however far', () => {
    const chain = ['a', 'b', 'c'].map((id, index) => own(id, { related: [`instruments/elzenwaard:${'bcd'[index]}`] }));
    const { content, faults } = parsePartnerContent(
      file({
        instruments: { add: [...chain, own('e', {})] },
        timeline: { add: [event({ instruments: ['elzenwaard:a'] })] },
      }),
    );
    expect(content?.collections.instruments.add.map(({ id }) => id)).toEqual(['elzenwaard:e']);
    expect(content?.collections.timeline.add).toEqual([]);
    expect(faults.map(({ entry, found }) => [entry, found])).toEqual([
      ['elzenwaard:c', 'elzenwaard:d'],
      ['elzenwaard:b', 'elzenwaard:c'],
      ['elzenwaard:a', 'elzenwaard:b'],
      ['elzenwaard:feest', 'elzenwaard:a'],
    ]);
  });

  it('may go round', () => {
    const ring = ['a', 'b'].map((id) => own(id, { related: [`instruments/elzenwaard:${id === 'a' ? 'b' : 'a'}`] }));
    expect(added(file({ instruments: { add: ring } }))).toEqual(['elzenwaard:a', 'elzenwaard:b']);
  });

  it('may lead to an entry that itself has a fault, and then falls with it', () => {
    const wrong = own('a', { domain: 'x' });
    const { content, faults } = parsePartnerContent(
      file({ instruments: { add: [wrong, own('b', { related: ['instruments/elzenwaard:a'] })] } }),
    );
    expect(content?.collections.instruments.add).toEqual([]);
    expect(faults.map(({ expected }) => expected.code)).toEqual(['one-of', 'known']);
  });

  it('may lead to an entry of ours that is hidden', () => {
    expect(
      faultsOf(
        file({ instruments: { add: [plan({ motives: ['segregation'] })] }, motives: { hide: ['segregation'] } }),
      ),
    ).toEqual([]);
  });
});

describe('a replacement', () => {
  it('holds data and words apart', () => {
    const points = { [instruments[0].points[0].id]: 'Nieuwe woorden.' };
    const { content, faults } = parsePartnerContent(
      file({ instruments: { replace: { [instruments[0].id]: { nl: { points }, leadTime: 'short', asOf: '2024' } } } }),
    );
    expect(faults).toEqual([]);
    expect(content?.collections.instruments.replace).toEqual({
      [instruments[0].id]: { data: { leadTime: 'short', asOf: '2024' }, nl: { points } },
    });
  });
});

it.each([
  ['a good file', JSON.parse(example)],
  ['a bad one', withPlan({ points: {}, motives: { a: [] }, cites: [{ sources: {} }], related: 'x', nl: [[]] })],
  ['dates that are none', file({ timeline: { add: [event({ starts: [{}], ends: { years: {} } })] } })],
])('changes nothing that it is given: %s', async (_, given: unknown) => {
  const before = structuredClone(given);
  // Not as imported above, which freezes what it is given.
  (await import('./index.js')).parsePartnerContent(given);
  expect(given).toEqual(before);
  const frozen = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (Object.isFrozen(value) || Object.values(value).some(frozen));
  expect(frozen(given)).toBe(false);
});

describe('bounds', () => {
  const padded = (bytes: number, sign = ' ') => {
    const text = JSON.stringify({ ...file(), $schema: '' });
    const room = bytes - text.length;
    const size = Buffer.byteLength(sign);
    return text.replace(
      '"$schema":""',
      `"$schema":"${sign.repeat(Math.floor(room / size))}${' '.repeat(room % size)}"`,
    );
  };

  test.each([
    ['of one byte', 'x'],
    ['of two bytes', 'é'],
    ['of three bytes', '€'],
    ['of four bytes', '👋'],
  ])('5 MB of signs %s, and no more', (_, sign) => {
    const text = padded(PARTNER_BYTES, sign);
    expect(Buffer.byteLength(text)).toBe(PARTNER_BYTES);
    expect(parsePartnerContent(text).faults).toEqual([]);
    expect(parsePartnerContent(`${text} `)).toEqual({
      faults: [{ path: '', expected: { code: 'bytes', most: PARTNER_BYTES }, found: '' }],
      unlisted: 0,
    });
  });

  const plans = (count: number) => many(count, (index) => plan({ id: `elzenwaard:plan-${index}` }));

  it('10,000 entries', () => {
    const { content, faults } = parsePartnerContent(file({ instruments: { add: plans(PARTNER_ENTRIES) } }));
    expect(faults).toEqual([]);
    expect(content?.collections.instruments.add).toHaveLength(PARTNER_ENTRIES);
  });

  it('and no more, over all collections', () => {
    const { content, faults } = parsePartnerContent(
      file({
        motives: { hide: ['segregation'] },
        instruments: { add: plans(PARTNER_ENTRIES + 5) },
        terms: { hide: ['grain'] },
      }),
    );
    expect(content?.collections.instruments.add).toHaveLength(PARTNER_ENTRIES - 1);
    expect(content?.collections.terms.hide).toEqual([]);
    expect(faults.map(({ path }) => path)).toEqual(['instruments.add[9999]', 'terms.hide[0]']);
  });

  it('a thousand faults are listed, the rest counted', () => {
    const { faults, unlisted } = parsePartnerContent(
      file({ instruments: { add: plans(LISTED_FAULTS + 50).map((each) => ({ ...each, domain: 'x' })) } }),
    );
    expect(faults).toHaveLength(LISTED_FAULTS);
    expect(unlisted).toBe(50);
  });

  it('what is right is kept when the list of faults is full', () => {
    const wrong = plans(LISTED_FAULTS + 50).map((each) => ({ ...each, domain: 'x' }));
    const right = [plan(), plan({ id: 'elzenwaard:ander-plan', related: ['terms/none'] })];
    const { content, unlisted } = parsePartnerContent(file({ instruments: { add: [...wrong, ...right] } }));
    expect(content?.collections.instruments.add.map(({ id }) => id)).toEqual(['elzenwaard:plan']);
    expect(unlisted).toBe(51);
  });

  test.each([
    [
      'a name',
      80,
      (text: string) => withPlan({ nl: { name: text, summary: 'Een plan.' } }),
      'instruments.add[0].nl.name',
    ],
    [
      'a summary',
      280,
      (text: string) => withPlan({ nl: { name: 'Plan', summary: text } }),
      'instruments.add[0].nl.summary',
    ],
    ['a title', 300, (text: string) => withSource({ title: text }), 'sources.add[0].title'],
    ['authors', 160, (text: string) => withSource({ authors: text }), 'sources.add[0].authors'],
    ['an address', 2000, (text: string) => withSource({ url: text }), 'sources.add[0].url'],
    ['the name of a partner', 80, (name: string) => ({ version: 1, partner: { id: 'e', name } }), 'partner.name'],
    ['the id of a partner', 80, (id: string) => ({ version: 1, partner: { id, name: 'E' } }), 'partner.id'],
  ])('%s: %i characters', (_, most, input, path) => {
    expect(faultsOf(input('x'.repeat(most)))).toEqual([]);
    const [fault] = faultsOf(input('x'.repeat(300 + most)));
    expect(fault).toMatchObject({ path, expected: { code: 'at-most', count: most, of: 'characters' } });
    expect(fault?.found).toHaveLength(80);
  });

  test.each([
    [
      'points',
      30,
      (count: number) => ({ points: many(count, (index) => ({ id: `p-${index}`, kind: 'use', nl: 'Iets.' })) }),
    ],
    ['citations', 20, (count: number) => ({ cites: many(count, () => ({ sources: [] })) })],
    ['motives', 100, (count: number) => ({ motives: many(count, () => 'segregation') })],
  ])('%s: %i', (name, most, changes) => {
    expect(faultsOf(withPlan(changes(most)))).toEqual([]);
    expect(faultsOf(withPlan(changes(most + 1)))).toMatchObject([
      {
        path: `instruments.add[0].${name === 'citations' ? 'cites' : name}`,
        expected: { code: 'at-most', count: most, of: 'items' },
      },
    ]);
  });
});
