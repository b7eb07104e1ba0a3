import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../catalogue.js';
import type { CollectionId } from '../entry.js';
import { parsePartnerContent } from '../partner/index.js';
import { fileOf, type Content } from './content.js';
import { descriptions } from './descriptions.js';
import { jsonSchemas, type JsonSchema } from './json-schema.js';

const schemas = jsonSchemas(catalogue as unknown as Content);
const names = Object.keys(schemas) as (CollectionId | 'partner')[];

// Editors know these three keywords; validators do not have to.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  formats: { uri: true },
});
for (const keyword of ['enumDescriptions', 'patternErrorMessage']) ajv.addKeyword(keyword);
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(schemas[name])])) as Record<
  string,
  ValidateFunction
>;
const faultsOf = (name: string, value: unknown) => {
  validators[name]?.(JSON.parse(JSON.stringify(value)));
  return validators[name]?.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`) ?? [];
};

const example = JSON.parse(
  readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;

describe('a collection', () => {
  test.each(Object.entries(catalogue))('of ours fits its schema: %s', (name, collection) => {
    expect(faultsOf(name, collection)).toEqual([]);
  });

  test.each(Object.entries(catalogue))('with a field too many or too few does not: %s', (name, { entries, nl, en }) => {
    const [first] = entries;
    expect(faultsOf(name, { entries: [{ ...first, more: 1 }], nl, en })).not.toEqual([]);
    expect(faultsOf(name, { entries: [{ ...first, id: undefined }], nl, en })).not.toEqual([]);
    expect(faultsOf(name, { entries, nl, en: { ...en, [first.id]: { more: 1 } } })).not.toEqual([]);
  });
});

describe('a partner’s file', () => {
  it('of the example fits its schema', () => {
    expect(faultsOf('partner', example)).toEqual([]);
  });

  const point = { id: 'one', kind: 'use', nl: 'Iets.' };
  const plan = {
    id: 'elzenwaard:plan',
    domain: 'social',
    binding: 'practice',
    leadTime: 'short',
    evidence: 'advice',
    nl: { name: 'Plan', summary: 'Een plan.' },
  };
  const event = { id: 'elzenwaard:feest', starts: '2024', nl: { name: 'Feest', summary: 'Een feest.' } };
  const withPlan = (changes: object) => ({ instruments: { add: [{ ...plan, ...changes }] } });
  const withEvent = (changes: object) => ({ timeline: { add: [{ ...event, ...changes }] } });

  // Where the schema and the parser have to agree, so that an editor promises nothing that a page then refuses.
  test.each([
    ['a plan', withPlan({}), true],
    ['an event', withEvent({}), true],
    ['a field too many', withPlan({ more: 1 }), false],
    ['a collection too many', { instrument: {} }, false],
    ['a field too few', withPlan({ domain: undefined }), false],
    ['a choice that is none', withPlan({ domain: 'sociaal' }), false],
    ['an id without a partner', withPlan({ id: 'plan' }), false],
    ['markup', withPlan({ nl: { name: 'Een <b>plan</b>', summary: 'Een plan.' } }), false],
    ['a sign of markup', withPlan({ nl: { name: 'Minder < 30', summary: 'C&A' } }), true],
    ['space at the end', withPlan({ nl: { name: 'Plan ', summary: 'Een plan.' } }), false],
    ['81 characters', withPlan({ nl: { name: 'x'.repeat(81), summary: 'Een plan.' } }), false],
    ['80 characters of two units', withPlan({ nl: { name: '👋'.repeat(40), summary: 'Een plan.' } }), true],
    ['a side effect', withPlan({ points: [{ ...point, kind: 'side-effect', sideEffect: 'tension' }] }), true],
    ['a side effect that is not said', withPlan({ points: [{ ...point, kind: 'side-effect' }] }), false],
    ['a side effect on another point', withPlan({ points: [{ ...point, sideEffect: 'tension' }] }), false],
    [
      '31 points',
      withPlan({ points: Array.from({ length: 31 }, (_, index) => ({ ...point, id: `p-${index}` })) }),
      false,
    ],
    ['a reference that is none', withPlan({ related: ['plan'] }), false],
    ['a year as a number', withEvent({ starts: 2024 }), false],
    ['the year 1200', withEvent({ starts: '1200' }), false],
    ['about a year', withEvent({ starts: { precision: 'about', date: '1979' } }), true],
    ['a season without one', withEvent({ starts: { precision: 'season', date: '1979' } }), false],
    ['a number of years from the start', withEvent({ ends: { precision: 'span', years: [6, 8] } }), true],
    ['a number of years as the start', withEvent({ starts: { precision: 'span', years: [6, 8] } }), false],
    ['three years', withEvent({ ends: { precision: 'span', years: [6, 7, 8] } }), false],
    ['a link that runs something', { sources: { add: [{ id: 'e:x', authors: 'X', url: 'javascript:1' }] } }, false],
    [
      'a link to another host without saying how',
      { sources: { add: [{ id: 'elzenwaard:x', authors: 'X', url: '//x' }] } },
      false,
    ],
    ['a link on its own site', { sources: { add: [{ id: 'elzenwaard:x', authors: 'X', url: '/x' }] } }, true],
    ['another collection to add to', { motives: { add: [] } }, false],
    ['an id of ours to hide', { motives: { hide: ['segregation'] } }, true],
    ['another id to hide', { motives: { hide: ['separation'] } }, false],
    ['an id of ours to replace', { motives: { replace: { segregation: { nl: { name: 'Naam' } } } } }, true],
    ['another id to replace', { motives: { replace: { separation: { nl: { name: 'Naam' } } } } }, false],
    ['data of a motive to replace', { motives: { replace: { segregation: { evidence: 'mixed' } } } }, false],
    ['data of an instrument to replace', { instruments: { replace: { densification: { evidence: 'mixed' } } } }, true],
    ['a list where an object belongs', { motives: [] }, false],
    ['null', { motives: null }, false],
  ])('%s', (_, collections, fits) => {
    const file = { version: 1, partner: { id: 'elzenwaard', name: 'Elzenwaard' }, ...collections };
    expect(faultsOf('partner', file).length === 0).toBe(fits);
    // An empty list to add to a collection that takes nothing does no harm.
    if (!('motives' in collections && 'add' in (collections.motives ?? {})))
      expect(parsePartnerContent(JSON.stringify(file)).faults.length === 0).toBe(fits);
  });

  test.each([
    ['another version', { ...example, version: 2 }],
    ['no partner', { version: 1 }],
    ['a partner without a name', { version: 1, partner: { id: 'elzenwaard' } }],
    ['a list', []],
  ])('%s does not fit', (_, file) => expect(faultsOf('partner', file)).not.toEqual([]));
});

describe('what an editor shows', () => {
  const objectsOf = (name: string, { $defs = {}, ...root }: JsonSchema): [string, JsonSchema][] => [
    [name === 'partner' ? 'partnerFile' : 'collection', root],
    ...Object.entries($defs),
  ];
  const objects = names.flatMap((name) => objectsOf(name, schemas[name]));
  const fieldsOf = new Map<string, Set<string>>();
  for (const [name, { properties = {} }] of objects)
    fieldsOf.set(name, new Set([...(fieldsOf.get(name) ?? []), ...Object.keys(properties)]));

  it('is a description of every field', () => {
    const without = objects.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { description }]) => (description ? [] : [`${name}.${field}`])),
    );
    expect(without).toEqual([]);
  });

  it('is no description of a field that does not exist', () => {
    const idle = Object.entries(descriptions).flatMap(([name, fields]) =>
      Object.keys(fields).flatMap((field) => (fieldsOf.get(name)?.has(field) ? [] : [`${name}.${field}`])),
    );
    expect(idle).toEqual([]);
  });

  it('names every object', () => {
    const inner = (value: unknown): JsonSchema[] =>
      typeof value !== 'object' || value === null
        ? []
        : [
            ...('additionalProperties' in value && 'properties' in value ? [value as JsonSchema] : []),
            ...Object.values(value).flatMap(inner),
          ];
    for (const [name, { properties }] of objects) expect(inner(Object.values(properties ?? {})), name).toEqual([]);
    expect([...fieldsOf.keys()].filter((name) => /\d|^_|^file/.test(name))).toEqual([]);
  });

  it('says what each choice means', () => {
    const enums = (value: unknown, field: string): [string, JsonSchema][] =>
      typeof value !== 'object' || value === null
        ? []
        : [
            ...('enum' in value ? [[field, value as JsonSchema] as [string, JsonSchema]] : []),
            ...Object.entries(value).flatMap(([key, each]) => enums(each, Number.isNaN(Number(key)) ? key : field)),
          ];
    const meant = names.flatMap((name) => enums(schemas[name], ''));
    expect(meant.length).toBeGreaterThan(50);
    // Of the first three, the description of the field says it; a source's id, the id itself.
    const said = meant.filter(
      ([, { enum: values = [] }]) =>
        !['not-named', 'what', 'what.choices', catalogue.sources.entries[0].id].includes(values[0] ?? ''),
    );
    for (const [field, { enum: values = [], enumDescriptions = [] }] of said)
      expect(enumDescriptions.filter(Boolean), field).toHaveLength(values.length);
  });

  it('is Dutch that is short and asks politely', () => {
    for (const each of Object.values(descriptions).flatMap((fields) => Object.values(fields))) {
      expect(each).toMatch(/[.?]$/);
      expect(each).not.toMatch(/\b(?:je|jij|jouw|moet je)\b|!/);
      for (const sentence of each.split(/(?<=[.?:]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(21);
    }
  });

  it('says in Dutch what is wrong with a text', () => {
    expect(JSON.stringify(schemas.partner)).toContain('"patternErrorMessage":"Schrijf gewone tekst, zonder HTML."');
  });
});

describe('the files', () => {
  it('have a name and a title of their own', () => {
    expect(new Set(names.map((name) => schemas[name]['$id'])).size).toBe(names.length);
    expect(new Set(names.map((name) => schemas[name]['title'])).size).toBe(names.length);
  });

  it('are all in the package, and no others', () => {
    const folder = new URL('../../schema/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${fileOf(name as CollectionId)}.json`).sort());
  });
});
