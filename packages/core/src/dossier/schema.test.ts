import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullDossier } from '../../testing/dossiers.js';
import { DOSSIER_FORMAT, emptyDossier, type Json, type JsonObject } from './dossier.js';
import { isObject } from './json.js';
import { parseDossier } from './parse.js';
import { serialiseDossier } from './serialise.js';

const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as JsonObject;
const namesIn = (path: string): string[] =>
  readdirSync(new URL(path, import.meta.url)).filter((name) => name.endsWith('.json'));

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
const schema = read('../../schema/dossier.json');

// Editors know this keyword; validators do not have to.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, keywords: ['enumDescriptions'] });
const validate = ajv.compile(schema);
const faultsOf = (value: unknown): string[] => {
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`) ?? [];
};
/** What the parser makes of it, but that a later version wrote it: a schema says nothing of that. */
const isRead = (value: unknown): boolean => {
  const { dossier, faults } = parseDossier(JSON.stringify(value));
  return dossier !== null && faults.every(({ code }) => code === 'newer');
};

describe('a file that fits', () => {
  test.each(namesIn('fixtures/'))('is that of an earlier version: %s', (name) => {
    const file = read(`fixtures/${name}`);
    // What a later version adds may be more than we can read.
    expect(faultsOf(file).length === 0).toBe(isRead(file));
    if (!name.startsWith('v3')) expect(faultsOf(file)).toEqual([]);
  });

  const examples = '../../../../docs/examples/';
  test.each(namesIn(examples).filter((name) => name.startsWith('dossier-')))('is an example: %s', (name) => {
    expect(faultsOf(read(`${examples}${name}`))).toEqual([]);
  });

  test('is any that we write', () => {
    expect(faultsOf(JSON.parse(serialiseDossier(emptyDossier)))).toEqual([]);
    fc.assert(
      fc.property(fullDossier, (dossier) => {
        const file = JSON.parse(serialiseDossier(dossier)) as Json;
        expect(faultsOf(file)).toEqual([]);
        expect(isRead(file)).toBe(true);
        expect(parseDossier(file).dossier).toEqual(dossier);
      }),
    );
  });
});

const long = (length: number): string => 'x'.repeat(length);
const many = <T>(length: number, of: (at: number) => T): T[] => Array.from({ length }, (_, at) => of(at));
const inner = (fields: object): object => ({ contributions: [{ dossier: { format: DOSSIER_FORMAT, ...fields } }] });
const agreement = (fields: object): object => ({ agreements: [{ id: 'a', question: 'time', ...fields }] });
const indicator = (fields: object): object => ({ monitoring: [{ id: 'a', ...fields }] });
const happened = (fields: object): object => ({ history: [{ id: 'a', starts: '2019', ...fields }] });
const answer = (question: string, fields: object): object => ({ answers: { [question]: fields } });

// Where the schema and the parser have to agree, so that an editor promises nothing that we then refuse.
describe('the schema and the parser agree on', () => {
  test.each<[string, object, boolean]>([
    ['nothing but our mark', {}, true],
    ['a version of later', { version: 9 }, true],
    ['a version in text', { version: '2' }, false],
    ['half a version', { version: 1.5 }, false],
    ['a version below nothing', { version: -1 }, false],
    ['a field of its own', { $schema: 'x', later: [1] }, true],
    ['a title', { title: long(200) }, true],
    ['a title that is too long', { title: long(201) }, false],
    ['a title that is a number', { title: 5 }, false],
    ['no title', { title: null }, false],
    ['a party that is too long', { party: long(201) }, false],
    ['a neighbourhood that is a list', { neighbourhood: [] }, false],
    ['answers that are a list', { answers: [] }, false],
    ['answers of a partner', answer('dorp:energie', { yes: true }), true],
    ['an answer that is text', { answers: { what: 'x' } }, false],
    ['a state', answer('what', { state: 'not-agreed' }), true],
    ['a state nobody knows', answer('what', { state: 'done' }), false],
    ['prose', answer('who', { burdensWords: long(20_000) }), true],
    ['prose that is too long', answer('who', { burdensWords: long(20_001) }), false],
    ['words that are a number', answer('time', { words: 5 }), false],
    ['choices of a partner', answer('what', { choices: ['dorp:x', 'élan', '👋'] }), true],
    ['a choice twice', answer('what', { choices: ['a', 'a'] }), false],
    ['a choice that is a number', answer('what', { choices: [1] }), false],
    ['an id without anything in it', answer('what', { choices: [''] }), false],
    ['an id of 100', answer('what', { choices: [long(100)] }), true],
    ['an id of 101', answer('what', { choices: [long(101)] }), false],
    ['an id with a line break', answer('what', { choices: ['a\nb'] }), false],
    ['an id that every object has', answer('what', { choices: ['toString'] }), false],
    ['201 choices', answer('what', { choices: many(201, (at) => `c${at}`) }), false],
    ['500 hints', answer('what', { seen: many(500, (at) => `h${at}`) }), true],
    ['501 hints', answer('what', { seen: many(501, (at) => `h${at}`) }), false],
    ['a revision', answer('what', { revision: 3 }), true],
    ['half a revision', answer('what', { revision: 0.5 }), false],
    ['a revision below nothing', answer('what', { revision: -1 }), false],
    ['a row with an id alone', answer('theory', { rows: [{ id: 'r' }] }), true],
    ['a row without an id', answer('theory', { rows: [{ action: 'x' }] }), false],
    ['a row that is text', answer('theory', { rows: ['x'] }), false],
    ['a kind that is too long', answer('theory', { rows: [{ id: 'r', kind: long(101) }] }), false],
    ['51 rows', answer('theory', { rows: many(51, (at) => ({ id: `r${at}` })) }), false],
    ['eyes', answer('role', { eyes: { goal: 'bewoners' } }), true],
    ['eyes that are a number', answer('role', { eyes: { goal: 1 } }), false],
    ['eyes of what every object has', answer('role', { eyes: { valueOf: 'x' } }), false],
    ['a position of a partner', answer('objectives', { positions: { contact: { residents: 'dorp:mild' } } }), true],
    ['a position that is a number', answer('objectives', { positions: { contact: { residents: 1 } } }), false],
    ['positions without a party', answer('objectives', { positions: { contact: 'main' } }), false],
    ['21 parties', answer('objectives', { parties: many(21, (at) => ({ id: `p${at}` })) }), false],
    ['51 objectives', answer('objectives', { objectives: many(51, (at) => ({ id: `o${at}` })) }), false],
    ['a label that is too long', answer('objectives', { parties: [{ id: 'a', label: long(201) }] }), false],
    ['a scale that is text', answer('scale', { wanted: 'street' }), false],
    ['a year', answer('time', { year: 2200 }), true],
    ['a year that is too early', answer('time', { year: 1899 }), false],
    ['a year that is too late', answer('time', { year: 2201 }), false],
    ['a year in text', answer('time', { year: '2030' }), false],
    ['half a year', answer('time', { year: 2030.5 }), false],
    ['an instrument with an id alone', { shortlist: [{ id: 'a', later: 1 }] }, true],
    ['an instrument without an id', { shortlist: [{ why: 'x' }] }, false],
    ['a who that is too long', { shortlist: [{ id: 'a', who: long(2001) }] }, false],
    ['201 instruments', { shortlist: many(201, (at) => ({ id: `i${at}` })) }, false],
    ['what happened in a month', happened({ starts: '1800-02', ends: '1801' }), true],
    ['what happened at no time', { history: [{ id: 'a' }] }, false],
    ['what happened in words', happened({ starts: 'ooit' }), false],
    ['what happened too long ago', happened({ starts: '1799' }), false],
    ['what happened in month 13', happened({ starts: '2019-13' }), false],
    ['what happened on day 0', happened({ starts: '2019-01-00' }), false],
    ['what ended in words', happened({ ends: 'nu' }), false],
    ['a plan', { plan: { any: 1 } }, true],
    ['no plan', { plan: null }, true],
    ['a plan that is a list', { plan: [] }, false],
    ['a note without text', { notes: [{ id: 'a' }] }, true],
    ['a note that is a number', { notes: [{ id: 'a', text: 1 }] }, false],
    ['a moment', { changed: '2026-05-12T09:40+02:00' }, true],
    ['no moment', { changed: '' }, true],
    ['yesterday', { changed: 'gisteren' }, false],
    ['a contribution', inner({ party: 'a', later: 1 }), true],
    ['a contribution of bare answers', { contributions: [{ dossier: { time: { year: 2030 } }, received: '' }] }, true],
    ['a contribution of a later version', inner({ version: 9 }), true],
    ['a contribution inside a contribution', inner(inner({ party: 'a' })), true],
    ['a contribution that cannot be read in full', inner({ title: 5 }), false],
    ['a contribution without a dossier', { contributions: [{ received: '' }] }, false],
    ['a contribution of something else', { contributions: [{ dossier: { format: 'other' } }] }, false],
    ['a contribution of nothing', { contributions: [{ dossier: {} }] }, false],
    ['a contribution of yesterday', { contributions: [{ dossier: { format: DOSSIER_FORMAT }, received: 'x' }] }, false],
    ['a contribution put aside', { contributions: [{ dossier: { format: DOSSIER_FORMAT }, aside: true }] }, true],
    [
      'a contribution put aside a little',
      { contributions: [{ dossier: { format: DOSSIER_FORMAT }, aside: 1 }] },
      false,
    ],
    [
      '101 contributions',
      { contributions: many(101, (at) => ({ dossier: { format: DOSSIER_FORMAT, party: `p${at}` } })) },
      false,
    ],
    ['contributions by name', { contributions: { a: 1 } }, false],
    ['an agreement', agreement({ parties: ['a', 'b'], replaces: ['b'], withdrawn: true, votes: 3 }), true],
    ['an agreement on no question', { agreements: [{ id: 'a' }] }, false],
    ['an agreement without an id', { agreements: [{ question: 'time' }] }, false],
    ['an agreement of no moment', agreement({ made: 5 }), false],
    ['an agreement taken back a little', agreement({ withdrawn: 'ja' }), false],
    ['an agreement that replaces text', agreement({ replaces: 'b' }), false],
    ['an agreement of one party twice', agreement({ parties: ['a', 'a'] }), false],
    ['an agreement of parties by number', agreement({ parties: [1] }), false],
    [
      'the same agreement twice',
      {
        agreements: [
          { id: 'a', question: 'b' },
          { question: 'b', id: 'a' },
        ],
      },
      false,
    ],
    [
      'two agreements of one id',
      {
        agreements: [
          { id: 'a', question: 'b' },
          { id: 'a', question: 'c' },
        ],
      },
      true,
    ],
    ['501 agreements', { agreements: many(501, (at) => ({ id: `a${at}`, question: 'b' })) }, false],
    ['an indicator with an id alone', indicator({}), true],
    ['an indicator without an id', { monitoring: [{ sign: 'x' }] }, false],
    ['an indicator of an objective that is too long', indicator({ objective: long(101) }), false],
    ['an indicator of a scale that is a list', indicator({ scale: ['street'] }), false],
    ['an indicator that is too often', indicator({ often: long(2001) }), false],
  ])('%s', (_, fields, fits) => {
    const file = { format: DOSSIER_FORMAT, ...fields };
    expect(faultsOf(file).length === 0).toBe(fits);
    expect(isRead(file)).toBe(fits);
  });

  test.each<[string, unknown, boolean]>([
    ['bare answers', { time: { year: 2030 } }, true],
    ['bare answers beside something else', { time: { year: 2030 }, later: 1 }, true],
    ['bare answers that are wrong', { time: { year: 'x' } }, false],
    ['another format', { format: 'other', time: {} }, false],
    ['nothing', {}, false],
    ['a list', [], false],
    ['text', 'x', false],
    ['null', null, false],
  ])('%s', (_, file, fits) => {
    expect(faultsOf(file).length === 0).toBe(fits);
    expect(isRead(file)).toBe(fits);
  });

  // A schema cannot say these; the parser looks after them.
  test.each<[string, object]>([
    [
      'an id that is there already',
      {
        notes: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
    ],
    ['what ended before it started', happened({ ends: '2018' })],
    ['a day that is not in the calendar', happened({ starts: '2019-02-30' })],
  ])('all but %s', (_, fields) => {
    const file = { format: DOSSIER_FORMAT, ...fields };
    expect([faultsOf(file), isRead(file)]).toEqual([[], false]);
  });
});

describe('what an editor shows', () => {
  const objects = Object.entries(schema['$defs'] as unknown as Readonly<Record<string, Schema>>);

  it('is a description of all there is', () => {
    const without = objects.flatMap(([name, { description, properties = {} }]) => [
      ...(description ? [] : [name]),
      ...Object.entries(properties).flatMap(([field, { description: said }]) => (said ? [] : [`${name}.${field}`])),
    ]);
    expect(without).toEqual([]);
    expect(schema['description']).toBeTruthy();
  });

  it('knows every field that a dossier has', () => {
    const { unread: _, ...file } = emptyDossier;
    const { dossier } = Object.fromEntries(objects);
    expect(Object.keys(dossier!.properties!).sort()).toEqual(Object.keys(file).sort());
  });

  it('is Dutch that is short and asks politely', () => {
    const said = (value: Json): string[] =>
      isObject(value)
        ? Object.entries(value).flatMap(([key, each]) =>
            key === 'description' && typeof each === 'string' ? [each] : said(each),
          )
        : [];
    const all = said(schema);
    expect(all.length).toBeGreaterThan(80);
    for (const each of all) {
      expect(each).toMatch(/[.?]$/);
      expect(each).not.toMatch(/\b(?:je|jij|jouw)\b|!/);
      for (const sentence of each.split(/(?<=[.?:]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(21);
    }
  });
});
