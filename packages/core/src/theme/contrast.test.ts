import { describe, expect, test } from 'vitest';
import { contrast, isDark, over, parseColour, type Colour } from './contrast.js';

const rounded = (css: string): number[] | undefined => parseColour(css)?.map((part) => Math.round(part * 255));

describe('a colour is read', () => {
  test.each<[string, number[] | undefined]>([
    ['#fff', [255, 255, 255, 255]],
    ['#0b5a73', [11, 90, 115, 255]],
    ['#0b5a7380', [11, 90, 115, 128]],
    ['rgb(11, 90, 115)', [11, 90, 115, 255]],
    ['rgba(11, 90, 115, 0.5)', [11, 90, 115, 128]],
    ['rgb(11 90 115 / 50%)', [11, 90, 115, 128]],
    ['color(srgb 0.5 0.25 1 / 0.5)', [128, 64, 255, 128]],
    ['color(srgb 1.2 -0.1 none)', [255, 0, 0, 255]],
    ['oklab(1 0 0)', [255, 255, 255, 255]],
    ['oklch(0.628 0.2577 29.23)', [255, 0, 0, 255]],
    ['oklch(0.866 0.2948 142.5 / 0.5)', [0, 255, 0, 128]],
    ['oklch(45.2% none none)', [86, 86, 86, 255]],
    ['color(display-p3 1 0 0)', undefined],
    ['lab(50 20 30)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ])('%s', (css, parts) => expect(rounded(css)).toEqual(parts));
});

describe('contrast', () => {
  const of = (one: string, other: string): number => contrast(parseColour(one)!, parseColour(other)!);
  test.each<[string, string, number]>([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffff00', 8],
    ['rgba(0, 0, 0, 0)', '#123456', 1],
  ])('of %s on %s is %s', (one, other, ratio) => expect(of(one, other)).toBeCloseTo(ratio, 1));

  test('is that of what is seen', () => {
    const half: Colour = [0, 0, 0, 0.5];
    expect(contrast(half, parseColour('#fff')!)).toBeCloseTo(of('#808080', '#fff'), 1);
    expect(over(half, parseColour('#fff')!)).toEqual([0.5, 0.5, 0.5, 1]);
  });

  test('dark is where white is read best', () => {
    expect(['#000', '#12171c', '#154273', '#fff', '#ffdd00'].map((css) => isDark(parseColour(css)!))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
