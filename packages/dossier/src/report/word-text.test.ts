import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sane, stretchesOf } from './word-text.js';

describe('what XML cannot hold', () => {
  test.each([
    ['a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['a\tb\nc', 'a b\nc'],
    ['half \uD83D en heel 🙂', 'half  en heel 🙂'],
    ['\uFFFE\uFFFF', ''],
    ['مرحبا', 'مرحبا'],
    ['van \u2068مجلس (raad)\u2069.', 'van مجلس (raad).'],
  ])('%j becomes %j', (said, expected) => expect(sane(said)).toBe(expected));
});

describe('directions', () => {
  test.each([
    ['Wij wonen hier. نحن هنا 12, 13 الآن, zeggen wij', ['نحن هنا 12, 13 الآن']],
    ['مرحبا', ['مرحبا']],
    ['שלום en سلام', ['שלום', 'سلام']],
    ['gewoon 🙂', []],
  ])('%s', (line, expected) => {
    const stretches = stretchesOf(line);
    expect(stretches.filter((each) => each.isRightToLeft).map(({ text }) => text)).toEqual(expected);
  });

  test('lose nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', 'א', '1', ' ', '🙂', '.') }), (line) => {
        expect(
          stretchesOf(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    ));
});
