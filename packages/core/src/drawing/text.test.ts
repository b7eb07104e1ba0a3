import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halve, shorten, textWidth, wrap } from './text.js';

it('estimates text on the safe side', () => {
  // Widths that Chromium measures in DejaVu Sans at 100 px.
  for (const [text, width] of [
    ['Aankoop door de gemeente', 1390],
    ['Waterbedeffecten volgen', 1263],
    ['Inponden', 469],
    ['0123456789', 636],
    ['MMM www', 536],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1747],
  ] as const)
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(width);
});

describe('wrap', () => {
  it('needs no more lines than it takes', () => {
    expect(wrap('Wet bijzondere maatregelen', 300, 2)).toEqual(['Wet bijzondere maatregelen']);
    expect(wrap('Wet bijzondere maatregelen', 150, 2)).toEqual(['Wet bijzondere', 'maatregelen']);
    expect(wrap('', 150, 2)).toEqual(['']);
  });

  it('shortens what does not fit', () => {
    expect(wrap('meergezins'.repeat(8), 100, 2)).toEqual([expect.stringMatching(/^meergezins.*…$/u)]);
    expect(wrap('Wet bijzondere maatregelen grootstedelijke problematiek', 150, 2)).toEqual([
      'Wet bijzondere',
      expect.stringMatching(/^maatregelen .*…$/u),
    ]);
  });

  it('knows that smaller text takes less', () => {
    const name = 'Stedelijke vernieuwing in de wijk';
    expect(wrap(name, 200, 3, 11).length).toBeLessThan(wrap(name, 200, 3, 20).length);
  });
});

describe('any text', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.stringMatching(/^[a-zW ]{1,80}$/));
  const sizes = fc.integer({ min: 8, max: 24 });

  it('fits in the room that is more than an ellipsis', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        sizes,
        (text, room, most, size) => {
          expect(textWidth(shorten(text, room, size), size)).toBeLessThanOrEqual(room + 0.001);
          const lines = wrap(text, room, most, size);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(room + 0.001);
        },
      ),
    );
  });

  it('is whole in two halves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(halve(text).join(' ')).toBe(text);
      }),
    );
    expect(halve('Vereniging van eigenaren')).toEqual(['Vereniging', 'van eigenaren']);
  });
});
