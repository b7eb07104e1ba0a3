import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePanel } from './panel-place.js';

const line = (left: number, top: number, width = 60) => ({ left, top, right: left + width, bottom: top + 20 });
const view = { width: 320, height: 640 };

test.each([
  ['under the word', [line(40, 100)], { width: 200, height: 100 }, { left: 40, top: 126, fits: true }],
  [
    'within the view at its right edge',
    [line(290, 100)],
    { width: 200, height: 100 },
    { left: 112, top: 126, fits: true },
  ],
  ['above the word at the bottom', [line(40, 600)], { width: 200, height: 100 }, { left: 40, top: 494, fits: true }],
  [
    'under the last line of a word that goes on',
    [line(250, 100), line(10, 120)],
    { width: 200, height: 100 },
    { left: 10, top: 146, fits: true },
  ],
  [
    'above the first line of such a word',
    [line(250, 580), line(10, 600)],
    { width: 60, height: 100 },
    { left: 250, top: 474, fits: true },
  ],
  [
    'under the word where nothing fits',
    [line(40, 300)],
    { width: 200, height: 600 },
    { left: 40, top: 326, fits: false },
  ],
] as const)('a panel stands %s', (_, lines, panel, place) => {
  expect(placePanel(lines, panel, view)).toEqual(place);
});

test('a panel never leaves the view sideways, never covers its word, and is within the view wherever there is room', () => {
  fc.assert(
    fc.property(
      fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 620 }) }),
      fc.record({ width: fc.integer({ min: 20, max: 304 }), height: fc.integer({ min: 20, max: 900 }) }),
      ({ left, top }, panel) => {
        const word = line(left, top);
        const place = placePanel([word], panel, view);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + panel.width).toBeLessThanOrEqual(view.width - 8);
        const isUnder = place.top >= word.bottom;
        const isAbove = place.top + panel.height <= word.top;
        expect(isUnder || isAbove).toBe(true);
        if (place.fits) {
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + panel.height).toBeLessThanOrEqual(view.height);
        }
      },
    ),
  );
});
