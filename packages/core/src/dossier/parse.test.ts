import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOSSIER_FORMAT, DOSSIER_VERSION, emptyDossier, type Dossier, type Json, type JsonObject } from './dossier.js';
import { joinDossiers } from './join.js';
import { MAX_LENGTH } from './json.js';
import { isVersion, migrate } from './migrate.js';
import { parseDossier } from './parse.js';
import { serialiseDossier } from './serialise.js';

const file = (fields: object): string =>
  JSON.stringify({ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, ...fields });
const open = (input: unknown): Dossier => {
  const { dossier } = parseDossier(input);
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
const codes = (input: unknown): string[] =>
  parseDossier(input).faults.map(({ code, path }) => `${code} ${path}`.trim());

/** The least that a party hands in. */
const parsed = (party: string): object => ({ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, party });

/** All texts, numbers and answers to yes or no that stand in a value, with their keys; nothing of a version that is one, as that is renewed. */
const leavesOf = (value: unknown): string[] => {
  if (value === null || value === '') return [];
  if (typeof value !== 'object') return [JSON.stringify(value)];
  return Object.entries(value).flatMap(([key, each]) => {
    const leaves = key === '__proto__' || (key === 'version' && isVersion(each)) ? [] : leavesOf(each);
    return leaves.length === 0 || Array.isArray(value) ? leaves : [key, ...leaves];
  });
};

/** Nearly right: known keys mostly with values of the right kind, often wrong, with foreign keys in between. */
const name = fc.constantFrom('a', 'b', 'constructor', '', '-', '0', 'a/b~1', '__proto__', 'x'.repeat(101));
const wrong = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('x'.repeat(201), 'x'.repeat(20_001)));
const maybe = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 4, arbitrary: right }, wrong);
const part = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  maybe(fc.record({ ...fields, later: wrong }, { requiredKeys: [] }));
const ids = maybe(fc.array(maybe(name), { maxLength: 4 }));
const question = (fields: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<unknown> =>
  part({
    state: fc.constantFrom('open', 'answered', 'unknown'),
    words: maybe(fc.string()),
    seen: ids,
    revision: maybe(fc.nat()),
    ...fields,
  });
const rows = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  maybe(fc.array(part(fields), { maxLength: 4 }));
/** What was written down together: right, but for a part. */
const recorded = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  rows({
    id: name,
    made: maybe(fc.constantFrom('', '2026-11-24T12:00:00.000Z')),
    replaces: ids,
    withdrawn: maybe(fc.boolean()),
    ...fields,
  });
const contributions = (dossier: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  rows({
    dossier,
    received: maybe(fc.constantFrom('', '2026-11-24T12:00:00.000Z')),
    aside: maybe(fc.boolean()),
  });
const { anyFile } = fc.letrec<{ anyFile: Record<string, unknown> }>((tie) => ({
  anyFile: fc.record(
    {
      format: fc.constant(DOSSIER_FORMAT),
      version: fc.oneof(fc.constantFrom(0, 1, 2, 99), wrong),
      title: maybe(fc.string()),
      party: maybe(fc.string({ unit: 'binary' })),
      answers: part({
        what: question({ choices: ids }),
        theory: question({ rows: rows({ id: name, action: maybe(fc.string()), kind: name }) }),
        role: question({ eyes: maybe(fc.dictionary(name, maybe(fc.string()))) }),
        objectives: question({ positions: maybe(fc.dictionary(name, maybe(fc.dictionary(name, maybe(name))))) }),
        time: question({ year: maybe(fc.integer({ min: 1800, max: 2300 })) }),
        later: question(),
      }),
      shortlist: rows({ id: name, why: maybe(fc.string()), who: maybe(fc.string()), when: maybe(fc.string()) }),
      history: rows({
        id: name,
        name: maybe(fc.string()),
        starts: maybe(fc.constantFrom('1800', '2019-02', '2019-02-28', '2019-02-29')),
        ends: maybe(fc.constantFrom('', '2018', '2019-02', '2099-12-31')),
        note: maybe(fc.string()),
      }),
      plan: maybe(fc.dictionary(name, wrong)),
      notes: rows({ id: name, text: maybe(fc.string()) }),
      contributions: fc.oneof(
        { maxDepth: 2 },
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: contributions(maybe(tie('anyFile'))) },
      ),
      agreements: recorded({
        question: maybe(name),
        text: maybe(fc.string()),
        parties: maybe(fc.array(maybe(name), { maxLength: 3 })),
        contested: maybe(fc.string()),
      }),
      monitoring: recorded({ objective: maybe(name), label: maybe(fc.string()), sign: maybe(fc.string()) }),
      changed: maybe(fc.constant('2026-11-24T12:00:00.000Z')),
      unread: maybe(
        fc.array(
          fc.record({
            path: fc.oneof(
              fc.constantFrom(
                '',
                '/title',
                '/notes/-',
                '/answers/what/choices/-',
                '/__proto__/x',
                '/later',
                '/contributions',
                '/contributions/-',
                '/contributions/0/dossier/title',
                '/agreements/-',
              ),
              fc.string(),
            ),
            value: wrong,
          }),
          { maxLength: 4 },
        ),
      ),
      later: wrong,
    },
    { requiredKeys: ['format'] },
  ),
}));

describe('what is no dossier', () => {
  test.each([
    ['{"format"', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-dossier'],
    ['"text"', 'not-dossier'],
    [undefined, 'not-dossier'],
    [42n, 'not-dossier'],
    [Symbol('s'), 'not-dossier'],
    ['{"format":"other","answers":{}}', 'not-dossier'],
    ['{"name":"package","version":"1.0.0"}', 'not-dossier'],
    [' '.repeat(MAX_LENGTH + 1), 'too-large'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-large'],
  ])('%.20s is refused as %s', (input, code) => {
    expect(parseDossier(input)).toEqual({ dossier: null, faults: [{ code, path: '' }] });
  });

  test('hostile values are refused', () => {
    const cycle: Record<string, unknown> = { format: DOSSIER_FORMAT };
    cycle.later = cycle;
    const getter = Object.defineProperty({}, 'format', { enumerable: true, get: () => fail() });
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: () => endless,
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const sparse = { format: DOSSIER_FORMAT, later: Array.from({ length: 0 }) };
    sparse.later.length = 2 ** 32 - 1;
    expect([cycle, getter, endless, revoked.proxy, sparse].map((value) => codes(value))).toEqual([
      ['too-large'],
      ['not-json'],
      ['too-large'],
      ['not-json'],
      ['too-large'],
    ]);
  });

  const fail = (): never => {
    throw new Error('getter');
  };

  test('nothing at all makes it throw', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(fc.oneof(anything, fc.string(), fc.json(), anyFile), (input) => void parseDossier(input)));
    fc.assert(
      fc.property(anything, anything, (answers, unread) => void parseDossier({ ...emptyDossier, answers, unread })),
    );
  });
});

describe('laws', () => {
  test('what was opened is written and opened the same', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(4), (input, indent) => {
        const { dossier } = parseDossier(JSON.stringify(input));
        if (!dossier) return;
        const text = serialiseDossier(dossier, indent);
        expect(open(text)).toEqual(dossier);
        expect(open(structuredClone(dossier))).toEqual(dossier);
        expect(serialiseDossier(open(text), indent)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing of a file is lost, also once others were joined to it', () => {
    // Whoever writes `unread` by hand may name places that are not there, and one place twice.
    const withoutPlaces = anyFile.map(
      (each) =>
        JSON.parse(
          JSON.stringify(each, (key, value: unknown) => (key === 'unread' && Array.isArray(value) ? undefined : value)),
        ) as JsonObject,
    );
    fc.assert(
      fc.property(withoutPlaces, withoutPlaces, (raw, two) => {
        const [mine, other] = [parseDossier(raw).dossier, parseDossier(two).dossier];
        if (!mine || !other) return;
        const written = leavesOf(JSON.parse(serialiseDossier(joinDossiers(mine, other, ''))));
        expect(leavesOf(raw).filter((leaf) => !written.includes(leaf))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('migrating first makes no difference', () => {
    fc.assert(
      fc.property(anyFile, (input) => {
        const raw = JSON.parse(JSON.stringify(input)) as JsonObject;
        expect(parseDossier(migrate(raw)).dossier).toEqual(parseDossier(raw).dossier);
      }),
    );
  });

  test('a value and its text are read the same', () => {
    const tooLarge = { dossier: null, faults: [{ code: 'too-large', path: '' }] };
    fc.assert(
      fc.property(anyFile, (input) => {
        const text = JSON.stringify(input);
        // A value has no text of its own that could be too long: what it says may fit once more.
        expect(parseDossier(text)).toEqual(text.length > MAX_LENGTH ? tooLarge : parseDossier(input));
      }),
    );
  });
});

describe('what we do not know', () => {
  const text = file({
    later: { deep: [1] },
    answers: { later: { a: 1 }, what: { choices: ['a'], later: true }, theory: { rows: [{ id: 'r', later: 2 }] } },
    notes: [{ id: 'n', text: '', later: 3 }],
  });

  test('survives an edit at every level', () => {
    const opened = open(text);
    const edited: Dossier = {
      ...opened,
      title: 'Molenbuurt',
      answers: { ...opened.answers, what: { ...opened.answers.what, words: 'wonen' } },
    };
    const written = JSON.parse(serialiseDossier(edited)) as JsonObject;
    expect(written).toMatchObject({ ...(JSON.parse(text) as JsonObject), title: 'Molenbuurt' });
  });

  test('a later version is opened with what is known, and keeps its number', () => {
    const later = file({ version: 7, title: 'Straks', answers: { what: { state: 'imagined' } } });
    expect(codes(later)).toEqual(['newer /version', 'left-out /answers/what/state']);
    expect(JSON.parse(serialiseDossier(open(later)))).toMatchObject(JSON.parse(later) as object);
  });

  test('the bare answers of a form are opened, questions of a partner included', () => {
    const { dossier, faults } = parseDossier({ time: { year: 2040 }, partner: { yes: true } });
    expect(faults).toEqual([]);
    expect(dossier).toEqual({ ...emptyDossier, answers: { time: { year: 2040 }, partner: { yes: true } } });
  });
});

describe('a chosen instrument', () => {
  const entry = { id: 'a', why: 'x'.repeat(20_000), who: 'x'.repeat(2_000), when: 'x'.repeat(2_000) };

  test.each<[string, object, object]>([
    ['says nothing as long as nobody did', { id: 'a' }, { id: 'a', why: '', who: '', when: '' }],
    ['holds as much as one can type', entry, entry],
    ['keeps the note of an older file', { id: 'a', note: 5 }, { id: 'a', why: '', who: '', when: '', note: 5 }],
  ])('%s', (_, written, read) => {
    expect(parseDossier(file({ shortlist: [written] }))).toMatchObject({ dossier: { shortlist: [read] }, faults: [] });
  });
});

describe('what happened in the neighbourhood', () => {
  const entry = { id: 'a', name: 'School dicht', starts: '2019', ends: '', note: '' };

  test.each<[string, object, object]>([
    [
      'is an event as long as nothing ends it',
      { id: 'a', starts: '2019-05' },
      { ...entry, name: '', starts: '2019-05' },
    ],
    [
      'holds as much as one can type',
      { ...entry, name: 'x'.repeat(200), note: 'x'.repeat(20_000) },
      { ...entry, name: 'x'.repeat(200), note: 'x'.repeat(20_000) },
    ],
    [
      'is from 1800 on',
      { ...entry, starts: '1800-01-01', ends: '2099-12-31' },
      { starts: '1800-01-01', ends: '2099-12-31' },
    ],
    ['knows leap years', { ...entry, starts: '2000-02-29' }, { starts: '2000-02-29' }],
    ['ends in the year that it started', { ...entry, starts: '2019-05-17', ends: '2019' }, { ends: '2019' }],
    ['ends on the day that it started', { ...entry, starts: '2019-05-17', ends: '2019-05-17' }, { ends: '2019-05-17' }],
    ['keeps what a later version adds', { ...entry, place: { x: 1 } }, { place: { x: 1 } }],
  ])('%s', (_, written, read) => {
    expect(parseDossier(file({ history: [written] }))).toMatchObject({ dossier: { history: [read] }, faults: [] });
  });

  test('is nothing in a file from before it could be', () => {
    expect(parseDossier(file({ title: 'Molenbuurt' }))).toEqual({
      dossier: { ...emptyDossier, title: 'Molenbuurt' },
      faults: [],
    });
  });

  test.each<[string, object]>([
    ['never', { starts: undefined }],
    ['in an empty text', { starts: '' }],
    ['before 1800', { starts: '1799' }],
    ['after 2099', { starts: '2100' }],
    ['in a number', { starts: 2019 }],
    ['in a month that is none', { starts: '2019-13' }],
    ['in month 0', { starts: '2019-00' }],
    ['on a day that is none', { starts: '2019-02-29' }],
    ['on day 0', { starts: '2019-02-00' }],
    ['at a moment', { starts: '2019-02-01T12:00:00Z' }],
    ['in words', { starts: 'ooit' }],
    ['with a line break', { starts: '2019\n' }],
    ['with an end that is no date', { ends: 'nu' }],
    ['with an end in a year before', { starts: '2019', ends: '2018-12-31' }],
    ['with an end in a month before', { starts: '2019-05-17', ends: '2019-04' }],
    ['with an end on a day before', { starts: '2019-05-17', ends: '2019-05-16' }],
    ['with a name that is too long', { name: 'x'.repeat(201) }],
    ['with a note that is too long', { note: 'x'.repeat(20_001) }],
    ['without an id', { id: undefined }],
  ])('is left out whole and kept when it starts %s', (_, fields) => {
    const text = file({
      history: [
        { ...entry, id: 'b' },
        { ...entry, ...fields },
      ],
    });
    expect(codes(text)).toEqual(['left-out /history/-']);
    expect(open(text).history).toEqual([{ ...entry, id: 'b' }]);
    expect(JSON.parse(serialiseDossier(open(text)))).toMatchObject(JSON.parse(text) as object);
  });
});

describe('what cannot be used', () => {
  test.each([
    ['a title that is too long', { title: 'x'.repeat(201) }, '/title'],
    ['prose that is too long', { answers: { what: { words: 'x'.repeat(20_001) } } }, '/answers/what/words'],
    ['a state nobody knows', { answers: { what: { state: 'done' } } }, '/answers/what/state'],
    ['a year out of range', { answers: { time: { year: 1899 } } }, '/answers/time/year'],
    ['a broken year', { answers: { time: { year: 2040.5 } } }, '/answers/time/year'],
    ['answers that are a list', { answers: [1] }, '/answers'],
    ['a plan that is text', { plan: 'x' }, '/plan'],
    ['contributions that are no list', { contributions: { a: 1 } }, '/contributions'],
    ['a contribution without a dossier', { contributions: [{ received: '' }] }, '/contributions/-'],
    ['a contribution of something else', { contributions: [{ dossier: { format: 'other' } }] }, '/contributions/-'],
    ['a contribution of a list', { contributions: [{ dossier: [] }] }, '/contributions/-'],
    [
      'a contribution handed in yesterday',
      { contributions: [{ dossier: { format: DOSSIER_FORMAT }, received: 'gisteren' }] },
      '/contributions/-',
    ],
    [
      'a contribution put aside a little',
      { contributions: [{ dossier: { format: DOSSIER_FORMAT }, aside: 'ja' }] },
      '/contributions/-',
    ],
    [
      'one and the same contribution twice',
      {
        contributions: [
          { dossier: { format: DOSSIER_FORMAT, party: 'a' }, received: '' },
          { dossier: { format: DOSSIER_FORMAT, party: 'a', changed: '2026-05-12T09:00Z' }, aside: true },
        ],
      },
      '/contributions/-',
    ],
    [
      'the 101st contribution',
      {
        contributions: Array.from({ length: 101 }, (_, at) => ({
          dossier: { format: DOSSIER_FORMAT, party: `p${at}` },
        })),
      },
      '/contributions/-',
    ],
    ['agreements that are text', { agreements: 'x' }, '/agreements'],
    ['an agreement without an id', { agreements: [{ question: 'time' }] }, '/agreements/-'],
    ['an agreement on no question', { agreements: [{ id: 'a', text: 'x' }] }, '/agreements/-'],
    ['an agreement of no moment', { agreements: [{ id: 'a', question: 'time', made: 5 }] }, '/agreements/-'],
    [
      'an agreement that replaces text',
      { agreements: [{ id: 'a', question: 'time', replaces: 'b' }] },
      '/agreements/-',
    ],
    [
      'an agreement that is too long',
      { agreements: [{ id: 'a', question: 'time', text: 'x'.repeat(20_001) }] },
      '/agreements/-',
    ],
    [
      'an agreement of one party twice',
      { agreements: [{ id: 'a', question: 'time', parties: ['b', 'b'] }] },
      '/agreements/-',
    ],
    [
      'an agreement twice',
      {
        agreements: [
          { id: 'a', question: 'time' },
          { question: 'time', id: 'a' },
        ],
      },
      '/agreements/-',
    ],
    [
      'the 501st agreement',
      { agreements: Array.from({ length: 501 }, (_, at) => ({ id: `a${at}`, question: 'time' })) },
      '/agreements/-',
    ],
    ['an indicator without an id', { monitoring: [{ sign: 'x' }] }, '/monitoring/-'],
    ['an indicator of no objective', { monitoring: [{ id: 'a', objective: null }] }, '/monitoring/-'],
    ['an indicator taken back a little', { monitoring: [{ id: 'a', withdrawn: 1 }] }, '/monitoring/-'],
    ['a moment that is none', { changed: 'gisteren' }, '/changed'],
    [
      'an id that every object has',
      { answers: { role: { eyes: { constructor: 'x' } } } },
      '/answers/role/eyes/constructor',
    ],
    ['an id with a line break', { answers: { what: { choices: ['a\nb'] } } }, '/answers/what/choices/-'],
    ['an id that is there already', { notes: [{ id: 'a' }, { id: 'a' }] }, '/notes/-'],
    ['a row that is not whole', { notes: [{ id: 'a', text: 5 }] }, '/notes/-'],
    ['a row without id', { shortlist: [{ why: 'x' }] }, '/shortlist/-'],
    ['a reason that is too long', { shortlist: [{ id: 'a', why: 'x'.repeat(20_001) }] }, '/shortlist/-'],
    ['a who that is too long', { shortlist: [{ id: 'a', who: 'x'.repeat(2_001) }] }, '/shortlist/-'],
    ['a when that is too long', { shortlist: [{ id: 'a', when: 'x'.repeat(2_001) }] }, '/shortlist/-'],
    ['the 201st note', { notes: Array.from({ length: 201 }, (_, i) => ({ id: `n${i}` })) }, '/notes/-'],
    ['a history that is no list', { history: { a: 1 } }, '/history'],
    [
      'an event twice',
      {
        history: [
          { id: 'a', starts: '2019' },
          { id: 'a', starts: '2020' },
        ],
      },
      '/history/-',
    ],
    [
      'the 201st event',
      { history: Array.from({ length: 201 }, (_, i) => ({ id: `h${i}`, starts: '2019' })) },
      '/history/-',
    ],
    [
      'the 51st row',
      { answers: { theory: { rows: Array.from({ length: 51 }, (_, i) => ({ id: `r${i}` })) } } },
      '/answers/theory/rows/-',
    ],
    [
      'the 21st party',
      { answers: { objectives: { parties: Array.from({ length: 21 }, (_, i) => ({ id: `p${i}` })) } } },
      '/answers/objectives/parties/-',
    ],
  ])('%s is told and kept', (_, fields, path) => {
    const text = file(fields);
    expect(codes(text)).toEqual([`left-out ${path}`]);
    expect(JSON.parse(serialiseDossier(open(text)))).toMatchObject(JSON.parse(text) as object);
  });

  const agreed = { id: 'a', question: 'time', text: 'Samen', parties: [], contested: '', made: '', replaces: [] };
  const others = open(file({ party: 'Anderen', agreements: [agreed], contributions: [{ dossier: parsed('Derden') }] }));

  test.each<[string, object, readonly string[]]>([
    ['a list of agreements that is none', { agreements: { 0: 'wij' } }, ['/agreements']],
    ['two lists that are none', { contributions: 'zij', agreements: 7 }, ['/agreements', '/contributions']],
    ['a version that is no number', { version: 'twee' }, ['/version']],
    ['a version below zero', { version: -1 }, ['/version']],
    ['what is kept aside, and is no list', { unread: 'mijn eigen veld' }, ['/unread/-']],
    ['what is kept aside, and has no place', { unread: [3, { path: 'x', value: 1 }] }, ['/unread/-']],
    [
      'what a party handed in kept aside, and is no list',
      { contributions: [{ dossier: { ...parsed('Bewonersraad'), unread: { a: 1 } } }] },
      ['/contributions/0/dossier/unread/-'],
    ],
    [
      'the version of what a party handed in',
      { contributions: [{ dossier: { ...parsed('Bewonersraad'), version: '2' } }] },
      ['/contributions/0/dossier/version'],
    ],
  ])('%s is told and kept, also once others were joined to it', (_, fields, paths) => {
    let dossier = open(file(fields));
    expect(codes(file(fields))).toEqual(paths.map((path) => `left-out ${path}`));
    const before = dossier.unread;
    for (let round = 0; round < 3; round += 1) {
      dossier = open(serialiseDossier(joinDossiers(dossier, others, '')));
      expect(leavesOf(JSON.parse(serialiseDossier(dossier)))).toEqual(
        expect.arrayContaining(leavesOf({ format: DOSSIER_FORMAT, ...fields })),
      );
      expect(dossier.unread).toEqual(before);
    }
    expect(dossier.agreements).toContainEqual(agreed);
  });

  test('what the user writes in its place is not overwritten by it', () => {
    const opened = open(file({ title: 5, answers: { time: { year: 'x' } } }));
    const written = serialiseDossier({ ...opened, title: 'Nieuw', answers: { time: { year: 2030 } } });
    expect(open(written)).toMatchObject({ title: 'Nieuw', answers: { time: { year: 2030 } }, unread: [] });
  });

  test('no prototype is ever changed', () => {
    const opened = open(
      `{"format":"${DOSSIER_FORMAT}","answers":{"__proto__":{"x":1}},"unread":[{"path":"/__proto__/x","value":1}]}`,
    );
    expect(serialiseDossier(opened)).not.toContain('__proto__');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('a number that is too large for anyone is nothing', () => {
    const text = `{"format":"${DOSSIER_FORMAT}","later":1e999}`;
    expect(JSON.parse(serialiseDossier(open(text)))).toMatchObject({ later: null });
  });

  test('an indented text that would be too long to open is written without indent', () => {
    const opened = open(file({ later: Array.from({ length: 150_000 }, () => 0) }));
    expect(parseDossier(serialiseDossier(opened, 8)).dossier).toEqual(opened);
  });
});

describe('what parties handed in', () => {
  const party = (fields: object): object => ({ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, ...fields });
  const received = '2026-06-03T20:15:00.000Z';
  const joint = (...dossiers: object[]): string =>
    file({ contributions: dossiers.map((dossier) => ({ dossier, received })) });
  const rewritten = (text: string, edit: Partial<Dossier> = {}): JsonObject =>
    JSON.parse(serialiseDossier({ ...open(text), ...edit })) as JsonObject;

  test('is read as a file of its own', () => {
    const dossier = { ...emptyDossier, party: 'bewoners', answers: { time: { term: 'immediate' } } };
    const { party: name, answers } = dossier;
    expect(parseDossier(joint(party({ party: name, answers })))).toEqual({
      dossier: { ...emptyDossier, contributions: [{ dossier, received }] },
      faults: [],
    });
  });

  test.each<[string, object]>([
    ['of version 1', { format: DOSSIER_FORMAT, version: 1, party: 'bewoners', answers: { time: { year: 2030 } } }],
    ['without a version', { format: DOSSIER_FORMAT, party: 'bewoners', answers: { time: { year: 2030 } } }],
    ['of the bare answers of a form', { time: { year: 2030 } }],
  ])('is migrated: %s', (_, old) => {
    const { dossier } = open(joint(old)).contributions[0]!;
    expect(dossier).toMatchObject({ version: DOSSIER_VERSION, answers: { time: { year: 2030 } } });
    expect(codes(joint(old))).toEqual([]);
  });

  test('keeps unknown fields at every level when something else is changed', () => {
    const text = file({
      later: 1,
      contributions: [
        {
          received,
          signed: { by: 'a' },
          dossier: party({
            party: 'bewoners',
            later: { deep: [1] },
            answers: {
              later: { a: 1 },
              what: { choices: ['a'], later: true },
              theory: { rows: [{ id: 'r', later: 2 }] },
            },
          }),
        },
      ],
      agreements: [{ id: 'a', question: 'time', votes: 3 }],
      monitoring: [{ id: 'm', chart: { kind: 'line' } }],
    });
    const opened = open(text);
    const written = rewritten(text, {
      title: 'Molenbuurt',
      contributions: opened.contributions.map((each) => ({ ...each, aside: true })),
      agreements: [...opened.agreements, { ...opened.agreements[0]!, id: 'b' }],
    });
    expect(codes(text)).toEqual([]);
    expect(written).toMatchObject({
      ...(JSON.parse(text) as JsonObject),
      title: 'Molenbuurt',
      agreements: expect.anything() as Json,
    });
    expect(written.agreements).toMatchObject([
      { id: 'a', votes: 3 },
      { id: 'b', votes: 3 },
    ]);
  });

  test('of a later version is kept as it came, and told', () => {
    const later = party({
      version: 9,
      party: 'bewoners',
      answers: { what: { state: 'imagined', choices: ['a'] }, mood: { colour: 'blue' } },
      contributions: [{ dossier: party({ version: 11, title: 'x' }), received }],
      ballots: [{ yes: 3 }],
    });
    expect(codes(joint(later))).toEqual([
      'newer /contributions/0/dossier/version',
      'left-out /contributions/0/dossier/answers/what/state',
      'newer /contributions/0/dossier/contributions/0/dossier/version',
    ]);
    const [written] = rewritten(joint(later), { title: 'Anders' }).contributions as readonly JsonObject[];
    expect(written!.dossier).toMatchObject(later);
    expect(open(joint(later)).version).toBe(DOSSIER_VERSION);
  });

  test('that cannot be read whole is told with its place, and kept', () => {
    const text = joint(party({ party: 'a' }), party({ party: 'b', title: 5, notes: [{ text: 'x' }] }));
    expect(codes(text)).toEqual([
      'left-out /contributions/1/dossier/notes/-',
      'left-out /contributions/1/dossier/title',
    ]);
    expect(rewritten(text, { party: 'c' })).toMatchObject({ ...(JSON.parse(text) as JsonObject), party: 'c' });
  });

  test('inside what another handed in stays there', () => {
    const inner = party({ party: 'school', answers: { time: { words: 'Traag.' } } });
    const text = joint(party({ party: 'welzijn', contributions: [{ dossier: inner, received, later: 1 }] }));
    expect(codes(text)).toEqual([]);
    expect(open(text).contributions[0]!.dossier.contributions[0]).toMatchObject({ dossier: inner, later: 1 });
    expect(rewritten(text, { title: 'x' })).toMatchObject({ ...(JSON.parse(text) as JsonObject), title: 'x' });
  });

  test('of fifty parties is all there', () => {
    const text = joint(
      ...Array.from({ length: 50 }, (_, at) =>
        party({ party: `Partij ${at}`, answers: { time: { year: 2000 + at } } }),
      ),
    );
    expect(codes(text)).toEqual([]);
    expect(open(text).contributions.map(({ dossier }) => dossier.answers.time?.year)).toEqual(
      Array.from({ length: 50 }, (_, at) => 2000 + at),
    );
  });

  test('of more than a hundred is kept, and told', () => {
    const text = joint(...Array.from({ length: 120 }, (_, at) => party({ party: `Partij ${at}` })));
    expect(codes(text)).toEqual(['left-out /contributions/-']);
    expect(open(text).contributions).toHaveLength(100);
    expect(rewritten(text).contributions).toHaveLength(120);
  });

  test('may be as deep as its own file was', () => {
    const deep = (levels: number): Json => (levels === 0 ? 1 : { a: deep(levels - 1) });
    for (const said of [party({ plan: deep(19) }), party({ later: deep(19) }), party({ title: deep(19) })]) {
      expect(parseDossier(JSON.stringify(said)).dossier).not.toBeNull();
      const opened = open(joint(said));
      expect(open(serialiseDossier(opened))).toEqual(opened);
      expect(open(structuredClone(opened))).toEqual(opened);
    }
    for (const tooDeep of [party({ plan: deep(20) }), file({ plan: deep(20) }), joint(party({ plan: deep(20) }))])
      expect(codes(tooDeep)).toEqual(['too-large']);
  });

  test('may hold what could not be read, as deep as it may stand where it came from', () => {
    const deep = (levels: number): Json => (levels === 0 ? 1 : { a: deep(levels - 1) });
    for (const [path, levels] of [
      ['/title', 19],
      ['/agreements/-', 18],
      ['/contributions/-', 21],
    ] as const) {
      const kept = (value: Json): object => party({ unread: [{ path, value }] });
      const other = open(kept(deep(levels)));
      const joined = joinDossiers(joinDossiers(open(file({})), other, ''), open(party({ party: 'Ander' })), '');
      expect(open(serialiseDossier(joined))).toEqual(joined);
      expect(open(joint(kept(deep(levels))))).toBeDefined();
      expect(codes(kept(deep(levels + 1)))).toEqual(['too-large']);
      expect(codes(joint(kept(deep(levels + 1))))).toEqual(['too-large']);
    }
    expect(codes(file({ unread: [deep(18)] }))).toEqual(['left-out /unread/-']);
    expect(codes(file({ unread: [deep(19)] }))).toEqual(['too-large']);
  });

  test('within itself without end is refused', () => {
    const levels = 10_000;
    const text = `${`{"format":"${DOSSIER_FORMAT}","contributions":[{"dossier":`.repeat(levels)}{}${'}]}'.repeat(levels)}`;
    expect(text.length).toBeLessThan(MAX_LENGTH);
    expect(codes(text)).toEqual(['too-large']);
    const cycle = { format: DOSSIER_FORMAT, contributions: [] as object[] };
    cycle.contributions.push({ dossier: cycle });
    expect(codes(cycle)).toEqual(['too-large']);
  });

  test('never changes a prototype', () => {
    const text = `{"format":"${DOSSIER_FORMAT}","contributions":[{"__proto__":{"x":1},"dossier":{"format":"${DOSSIER_FORMAT}","party":"a","__proto__":{"x":1},"unread":[{"path":"/__proto__/x","value":1}]}}]}`;
    expect(serialiseDossier(open(text))).not.toContain('__proto__');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a file of 5 MB', () => {
  const long = 'x'.repeat(5_242_880);

  test.each<[string, unknown]>([
    ['of one answer', file({ answers: { what: { words: long } } })],
    ['of spaces', `${file({})}${' '.repeat(5_242_880)}`],
    [
      'of what parties handed in',
      file({
        contributions: Array.from({ length: 100 }, (_, at) => ({
          dossier: { format: DOSSIER_FORMAT, party: `p${at}`, later: 'x'.repeat(52_428) },
        })),
      }),
    ],
    ['that was read elsewhere', JSON.parse(file({ later: long }))],
  ])('%s is refused as too large', (_, input) => {
    expect(parseDossier(input)).toEqual({ dossier: null, faults: [{ code: 'too-large', path: '' }] });
  });
});
