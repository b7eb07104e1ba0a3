import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breaksOffAt, walkJson } from './json-text.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text breaks off', () => {
  test.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '}'],
    ['no comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, '"'],
    ['a comma too many in a list', '[1, 2, ]', 1, 8, ']'],
    ['no quotation mark behind', '{"a": "text\n}', 1, 12, '\n'],
    ['no quotation marks', '{"a": text}', 1, 7, 'text'],
    ['no quotation marks around a key', '{a: 1}', 1, 2, 'a'],
    ['other quotation marks', "{'a': 1}", 1, 2, "'"],
    ['no colon', '{"a" 1}', 1, 6, '1'],
    ['a comment', '{\n  // note\n}', 2, 3, '/'],
    ['the end', '{"a": [1, 2', 1, 12, ''],
    ['nothing', '', 1, 1, ''],
    ['more than one value', '{} {}', 1, 4, '{'],
    ['the other bracket', '[1}', 1, 3, '}'],
    ['a number that begins with 0', '[01]', 1, 3, '1'],
    ['an escape that is none', String.raw`["\x41"]`, 1, 3, '\\'],
    ['half an escape', String.raw`["\u12"]`, 1, 3, '\\'],
    ['not a number', '[NaN]', 1, 2, 'NaN'],
    ['a sign of two units', '[👋]', 1, 2, '👋'],
  ])('%s', (_, text, line, column, found) => {
    expect(parses(text)).toBe(false);
    expect(breaksOffAt(text)).toEqual({ line, column, found });
  });

  it('agrees with JSON.parse about JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (json, indent) => {
        expect(breaksOffAt(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse about what is almost JSON', () => {
    const sign = fc.constantFrom(
      ...'{}[],:"\\/ \n\t01-.eE+'.split(''),
      'u0041',
      'true',
      'null',
      'x',
      '\u0000',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.nat(3),
        fc.array(sign, { maxLength: 3 }),
        (json, at, cut, signs) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + signs.join('') + json.slice(place + cut);
          expect(breaksOffAt(text) === undefined, text).toBe(parses(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('goes as deep as one likes', () => {
    const deep = 200_000;
    expect(breaksOffAt('['.repeat(deep) + ']'.repeat(deep))).toBeUndefined();
    expect(breaksOffAt('{"a":'.repeat(deep))).toEqual({ line: 1, column: deep * 5 + 1, found: '' });
  });
});

it('visits each value, with the path that leads to it', () => {
  const value = { a: [1, { b: 'x' }], '': null, 'c"d': {}, e: [] };
  const seen: unknown[] = [];
  const text = JSON.stringify(value);
  walkJson(text, (path, at) => seen.push([path.join('/'), text[at]]));
  expect(seen).toEqual([
    ['', '{'],
    ['a', '['],
    ['a/0', '1'],
    ['a/1', '{'],
    ['a/1/b', '"'],
    ['', 'n'],
    ['c"d', '{'],
    ['e', '['],
  ]);
});
