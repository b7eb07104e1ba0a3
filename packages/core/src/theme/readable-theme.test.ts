import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, over, parseColour, type Colour } from './contrast.js';
import { ownColours } from './own-colours.js';
import { readableTheme, type ReadableTheme, type Scheme, type Seen, type ThemeColour } from './readable-theme.js';

const NAMES = ['ink', 'muted', 'accent', 'edge', 'focus', 'page', 'tint'] as const;
const TEXTS = ['ink', 'muted', 'accent'] as const;
const ours = (scheme: Scheme): Map<ThemeColour, Colour | undefined> => {
  const colours = new Map<ThemeColour, Colour | undefined>(NAMES.map((name) => [name, ownColours.get(name)![scheme]]));
  return colours.set('on-accent', colours.get('page'));
};
const WHITE = parseColour('#fff')!;

/** Our own light theme on white, with some colours of a page's. */
const seen = (colours: Partial<Record<ThemeColour, string>>, more: Partial<Seen> = {}): Seen => {
  const given = ours('light');
  for (const [name, css] of Object.entries(colours)) given.set(name as ThemeColour, parseColour(css));
  if (!colours['on-accent']) given.set('on-accent', given.get('page'));
  return { colours: given, ground: WHITE, scheme: 'light', ...more };
};
const namesOf = ({ readings }: ReadableTheme): string[] => readings.flatMap(({ name, isKept }) => (isKept ? [] : name));
const ratioOf = ({ readings }: ReadableTheme, wanted: ThemeColour): number =>
  readings.find(({ name }) => name === wanted)!.ratio;

describe('what is replaced', () => {
  test.each<[string, Seen, string[]]>([
    ['nothing of our own theme', seen({}), []],
    ['nothing of a good one', seen({ accent: '#8a3a9f', ink: '#1d1f24', focus: '#000' }), []],
    ['a white focus on white', seen({ focus: '#fff' }), ['focus']],
    ['text that is too pale', seen({ muted: '#949494' }), ['muted']],
    [
      'a message, on which text is too pale that is good on the page',
      seen({ muted: '#767676', tint: '#f0f0f0' }),
      ['tint'],
    ],
    ['our own message, where text of the page is too pale on it', seen({ muted: '#737373' }), ['tint']],
    ['an edge below 3', seen({ edge: '#d2d2d2' }), ['edge']],
    ['an accent that is bright', seen({ accent: '#e17000' }), ['accent']],
    ['what stands on the accent', seen({ accent: '#154273', 'on-accent': '#000' }), ['on-accent']],
    ['what is no colour', seen({ accent: '[object Object]' }), ['accent']],
    ['a dark message on a light page', seen({ tint: '#333' }), ['tint']],
    ['nothing where one sees through the page', seen({ page: 'rgba(0, 0, 0, 0)' }), []],
    [
      'black focus on a dark page',
      {
        ...seen({ focus: '#000' }),
        colours: ours('dark').set('focus', parseColour('#000')),
        ground: parseColour('#262626'),
        scheme: 'dark',
      },
      ['focus'],
    ],
  ])('%s', (_, given, names) => expect(namesOf(readableTheme(given, ownColours))).toEqual(names));

  test('is told with what it had', () => {
    expect(ratioOf(readableTheme(seen({ focus: '#fff' }), ownColours), 'focus')).toBe(1);
    expect(ratioOf(readableTheme(seen({ accent: 'x' }), ownColours), 'accent')).toBe(0);
  });
});

describe('what is behind the element', () => {
  test('goes before what the page says of light and dark', () => {
    const theme = readableTheme(seen({}, { ground: parseColour('#12171c') }), ownColours);
    expect([theme.scheme, theme.paints, theme.colours.get('ink')]).toEqual([
      'dark',
      false,
      ownColours.get('ink')!.dark,
    ]);
    expect(theme.colours.get('page')).toEqual(parseColour('#12171c'));
  });

  test('is covered where nothing can be read on it, with the page’s own colour where that is good', () => {
    const theme = readableTheme(seen({ page: '#fffdf5' }, { ground: parseColour('#3273ab') }), ownColours);
    expect([theme.scheme, theme.paints, theme.colours.get('page')]).toEqual(['light', true, parseColour('#fffdf5')]);
    const bad = readableTheme(seen({ page: '#3273ab' }, { ground: parseColour('#3273ab') }), ownColours);
    expect([bad.paints, bad.colours.get('page')]).toEqual([true, WHITE]);
  });

  test('is taken for the page where it cannot be known', () => {
    const theme = readableTheme(seen({ page: '#111' }, { ground: undefined }), ownColours);
    expect([theme.scheme, theme.paints, theme.colours.get('page')]).toEqual(['dark', false, parseColour('#111')]);
  });
});

test('whatever the page says, all can be read', () => {
  const part = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part, fc.constantFrom(1, 1, 1, 0.5, 0));
  const maybe = fc.option(colour, { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(maybe, { minLength: 8, maxLength: 8 }),
      fc.option(
        colour.map(([r, g, b]): Colour => [r, g, b, 1]),
        { nil: undefined },
      ),
      fc.constantFrom<Scheme>('light', 'dark'),
      (given, ground, scheme) => {
        const colours = new Map(([...NAMES, 'on-accent'] as const).map((name, at) => [name, given[at]]));
        const theme = readableTheme({ colours, ground, scheme }, ownColours);
        const at = (name: ThemeColour): Colour => theme.colours.get(name)!;
        const behind = theme.paints ? at('page') : (ground ?? at('page'));
        const surfaces = [behind, at('page'), over(at('tint'), behind)];
        const [r, g, b, alpha] = at('accent');
        const picked = surfaces.map((each) => over([r, g, b, alpha * theme.pick], each));
        for (const surface of [...surfaces, ...picked]) {
          for (const name of TEXTS) expect(contrast(at(name), surface)).toBeGreaterThanOrEqual(4.5);
          for (const name of ['edge', 'focus'] as const) expect(contrast(at(name), surface)).toBeGreaterThanOrEqual(3);
          for (const name of ['caution', 'error'])
            expect(contrast(ownColours.get(name)![theme.scheme], surface)).toBeGreaterThanOrEqual(4.5);
          for (const name of ['home', 'away', 'physical', 'social-domain', 'economic'])
            expect(contrast(ownColours.get(name)![theme.scheme], surface)).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(at('on-accent'), over(at('accent'), behind))).toBeGreaterThanOrEqual(4.5);
      },
    ),
    { numRuns: 300 },
  );
});
