import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList, readText, writeQuery } from './query.js';

const picker = (q: string, open: string) =>
  [
    ['mix-q', q],
    ['mix-open', open],
  ] as const;
const timeline = (from: string, event: string) =>
  [
    ['mix-from', from],
    ['mix-event', event],
  ] as const;

describe('what two elements write in one address', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 10 });
  const page = fc.array(fc.tuple(fc.constantFrom('q', 'from', 'id', '?mix-q', 'mix-later'), value), { maxLength: 4 });
  const read = (query: string) =>
    ['mix-q', 'mix-open', 'mix-from', 'mix-event'].map((name) => new URLSearchParams(query).get(name) ?? '');

  test('is read by each, and takes nothing of the page away', () => {
    fc.assert(
      fc.property(page, value, value, value, value, (own, q, open, from, event) => {
        const query = new URLSearchParams(own.map(([name, text]) => [name, text])).toString();
        const written = writeQuery(writeQuery(query, picker(q, open)), timeline(from, event));
        expect(read(written)).toEqual([q, open, from, event]);
        const other = writeQuery(writeQuery(written, timeline('', event)), picker('', open));
        expect(read(other)).toEqual(['', open, '', event]);
        const gone = writeQuery(writeQuery(other, timeline('', '')), picker('', ''));
        expect(gone.replace(/^\?/u, '')).toBe(query);
      }),
    );
  });

  test('stands behind what was there', () => {
    const first = writeQuery('?pagina=menging', picker('koop & huur', 'renovation,densification'));
    expect(first).toBe('?pagina=menging&mix-q=koop+%26+huur&mix-open=renovation,densification');
    const both = writeQuery(first, timeline('1975', 'vinex'));
    expect(both).toBe(`${first}&mix-from=1975&mix-event=vinex`);
    expect(writeQuery(both, picker('', ''))).toBe('?pagina=menging&mix-from=1975&mix-event=vinex');
  });
});

test.each([
  ['?flag&x=a%20b&y=%2C&z=a+b&=&?', '?flag&x=a%20b&y=%2C&z=a+b&=&?'],
  ['?&&a', '?a'],
  ['?mix%2Dq=x&mix-q&b', '?b'],
  ['??mix-q=x', '??mix-q=x'],
  ['?', ''],
  ['', ''],
])('not a character of another’s changes: %s', (query, left) => expect(writeQuery(query, picker('', ''))).toBe(left));

test.each<[string, readonly string[]]>([
  ['', []],
  ['?ids=', []],
  ['?ids=a,b,a,,b', ['a', 'b']],
  ['?ids=a,b,c,d', ['a', 'b', 'c']],
  [`?ids=${'x'.repeat(101)},y`, ['y']],
  ['?ids=a&ids=b', ['a']],
])('a list is bounded: %.20s', (query, ids) => expect(readList(new URLSearchParams(query), 'ids', 3)).toEqual(ids));

test.each([
  ['', ''],
  ['?q=koop', 'koop'],
  ['?q=%ff', '\uFFFD'],
  [`?q=${'x'.repeat(1000)}`, 'xxxxx'],
])('a text is bounded: %.20s', (query, text) => expect(readText(new URLSearchParams(query), 'q', 5)).toBe(text));
