import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentList } from '@mengwijzer/content/instrument-list';
import {
  emptyLooking,
  flip,
  letGo,
  MAX_COMPARED,
  MAX_QUERY,
  readAddress,
  writeAddress,
  type Looking,
} from './address.js';
import { facetIds } from './facets.js';

const id = fc.oneof(
  fc.constantFrom(...instrumentList.map((each) => each.id)),
  fc.stringMatching(/^[a-z][a-z0-9]{0,9}:[a-z0-9-]{1,20}$/u),
);
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength });
const looking = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 20 }),
  selection: fc
    .record(Object.fromEntries(facetIds.map((facet) => [facet, fc.uniqueArray(id, { minLength: 1, maxLength: 5 })])), {
      requiredKeys: [],
    })
    .map((selection) => selection as Looking['selection']),
  open: ids(20),
  compared: ids(MAX_COMPARED),
});
const ours = new Set(['q', 'open', 'compare', ...facetIds].map((name) => `mix-${name}`));
const isTheirs = (name: string): boolean => !ours.has(name);
/** Parameters of the page itself and of other elements on it, a name more than once too. */
const theirs = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom('q', 'scale', 'open', 'id', 'mix-from', 'mix-event'), fc.string()).filter(isTheirs),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 5 },
);
const queryOf = (params: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
const pageOwn = (query: string): [string, string][] =>
  [...new URLSearchParams(query)].filter(([name]) => isTheirs(name));

describe('what is written in an address', () => {
  test('is read again, whatever the page has in it', () => {
    fc.assert(
      fc.property(theirs, looking, (page, each) => {
        expect(readAddress(writeAddress(queryOf(page), each))).toEqual(each);
      }),
    );
  });

  test('leaves what is the page’s own, in its order', () => {
    fc.assert(
      fc.property(theirs, looking, looking, (page, before, after) => {
        const own = pageOwn(queryOf(page));
        const written = writeAddress(writeAddress(`?${queryOf(page)}`, before), after);
        expect(pageOwn(written)).toEqual(own);
        expect(pageOwn(writeAddress(written, emptyLooking))).toEqual(own);
        expect(readAddress(written)).toEqual(after);
      }),
    );
  });

  test.each([
    ['?a=1&mix-scale=porch&b=2', '?a=1&b=2'],
    ['?flag&x=a%20b&y=%2C&z=a+b', '?flag&x=a%20b&y=%2C&z=a+b'],
    ['?mix-scale=porch', ''],
    ['?&&a', '?a'],
    // A timeline on the same page.
    ['?mix-from=1975&mix-scale=porch&mix-event=vinex,leefbaarometer', '?mix-from=1975&mix-event=vinex,leefbaarometer'],
  ])('changes no character of what is the page’s own: %s', (query, own) => {
    const shown = { ...emptyLooking, selection: { scale: ['street'] } };
    expect(writeAddress(query, shown)).toBe(`${own === '' ? '?' : `${own}&`}mix-scale=street`);
    expect(writeAddress(query, emptyLooking)).toBe(own);
  });

  test.each<[string, Looking, string]>([
    ['nothing', emptyLooking, ''],
    [
      'all there is',
      {
        query: 'koop & huur',
        selection: { avoid: ['waterbed'], scale: ['street', 'city'] },
        open: ['renovation'],
        compared: ['elzenwaard:plan', 'renovation'],
      },
      '?mix-q=koop+%26+huur&mix-scale=street,city&mix-avoid=waterbed&mix-open=renovation&mix-compare=elzenwaard:plan,renovation',
    ],
  ])('of %s can be read by people', (_, each, expected) => expect(writeAddress('', each)).toBe(expected));

  test('is nothing where the page had nothing', () => expect(writeAddress('?', emptyLooking)).toBe(''));

  test('has no more that stands open than is read', () => {
    const open = instrumentList.slice(0, 30).map((each) => each.id);
    expect(readAddress(writeAddress('', { ...emptyLooking, open })).open).toEqual(open.slice(0, 20));
  });
});

describe('whatever an address holds', () => {
  const isBounded = ({ query, selection, open, compared }: Looking): void => {
    expect(query.length).toBeLessThanOrEqual(MAX_QUERY);
    expect(Object.keys(selection).filter((facet) => !(facetIds as readonly string[]).includes(facet))).toEqual([]);
    for (const [list, most] of [
      ...Object.values(selection).map((each) => [each, 50] as const),
      [open, 20] as const,
      [compared, MAX_COMPARED] as const,
    ]) {
      expect(list.length).toBeLessThanOrEqual(most);
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((each) => each === '' || each.length > 100)).toEqual([]);
    }
    // A facet without a choice is absent.
    expect(Object.values(selection).filter((each) => each.length === 0)).toEqual([]);
  };

  test('what is read is bounded', () => {
    const names = fc.constantFrom('mix-q', 'mix-open', 'mix-compare', ...facetIds.map((facet) => `mix-${facet}`));
    const value = fc.array(fc.oneof(fc.string(), fc.nat(100).map(String)), { maxLength: 100 }).map(String);
    const params = fc.array(fc.tuple(names, value)).map(queryOf);
    fc.assert(
      fc.property(fc.oneof(params, fc.string(), fc.string({ unit: 'binary' })), (query) =>
        isBounded(readAddress(query)),
      ),
    );
  });

  test.each<[string, string, Partial<Looking>]>([
    ['nothing', '', {}],
    ['a question mark', '?', {}],
    ['a name that comes twice: the first', '?mix-scale=street&mix-scale=city', { selection: { scale: ['street'] } }],
    ['a value that comes twice', '?mix-open=a,b,a,,b', { open: ['a', 'b'] }],
    ['a facet that is not there', '?mix-colour=red', {}],
    ['what every object has', '?mix-__proto__=x&__proto__=y&mix-constructor=z', {}],
    ['the name of what every object has', '?mix-domain=__proto__', { selection: { domain: ['__proto__'] } }],
    ['a NUL', '?mix-q=%00&mix-open=%00', { query: '\0', open: ['\0'] }],
    ['what is no character', '?mix-q=%ff%E0%A4', { query: '\uFFFD\uFFFD' }],
    ['a percent sign', '?mix-q=100%', { query: '100%' }],
    ['a long text', `?mix-q=${'x'.repeat(100_000)}`, { query: 'x'.repeat(100) }],
    ['a long id', `?mix-open=${'x'.repeat(101)},y`, { open: ['y'] }],
    ['too many to compare', '?mix-compare=a,b,c,d,e', { compared: ['a', 'b', 'c', 'd'] }],
    ['names without our prefix', '?q=school&scale=street&open=renovation', {}],
  ])('%s', (_, query, expected) => {
    const read = readAddress(query);
    expect(read).toEqual({ ...emptyLooking, ...expected });
    expect(Object.getPrototypeOf(read.selection)).toBe(Object.prototype);
    isBounded(read);
  });
});

describe('letting go', () => {
  const all: Looking = {
    query: 'koop',
    selection: { scale: ['street', 'city'], motive: ['a/b'] },
    open: ['renovation'],
    compared: ['renovation'],
  };

  test.each<[act: string, row: string, left: Partial<Looking>]>([
    ['clear', 'q', { query: '' }],
    ['drop', 'scale/street', { selection: { scale: ['city'], motive: ['a/b'] } }],
    // Out of an address may come anything.
    ['drop', 'motive/a/b', { selection: { scale: ['street', 'city'] } }],
    ['drop-all', '', { query: '', selection: {} }],
  ])('%s of "%s" leaves the rest', (act, row, left) => expect(letGo(all, act, row)).toEqual({ ...all, ...left }));

  test.each([
    ['open', 'renovation'],
    ['drop', 'colour/red'],
    ['drop', ''],
    ['', 'scale/street'],
  ])('%s of "%s" is none of it', (act, row) => expect(letGo(all, act, row)).toBeUndefined());
});

test.each([
  [[], 'a', ['a']],
  [['b'], 'a', ['b', 'a']],
  [['a', 'b', 'c'], 'b', ['a', 'c']],
])('%j flips %s to %j', (before, each, after) => expect(flip(before, each)).toEqual(after));
