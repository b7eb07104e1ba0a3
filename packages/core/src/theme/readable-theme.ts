import { contrast, isDark, over, SHAPE, TEXT, type Colour } from './contrast.js';

/** What is read as text; the rest is a shape, or has one beside it. */
const TEXTS: ReadonlySet<string> = new Set(['ink', 'muted', 'accent', 'on-accent', 'caution', 'error']);
const SURFACES: ReadonlySet<string> = new Set(['page', 'tint', 'rule']);
/** How much of the accent colour is in what is picked, from that of the theme to none. */
export const PICKS = [0.09, 0.06, 0.03, 0] as const;

export type ThemeColour = 'ink' | 'muted' | 'accent' | 'on-accent' | 'edge' | 'focus' | 'page' | 'tint';
export type Scheme = 'light' | 'dark';

/** Our own colours by name, for a light and a dark page: those that a theme may change, and those that stay. */
export type OwnColours = ReadonlyMap<string, Readonly<Record<Scheme, Colour>>>;

export interface Seen {
  /** What the page's tokens come to; undefined where that is no colour. */
  readonly colours: ReadonlyMap<ThemeColour, Colour | undefined>;
  /** What is painted behind the element; undefined where that cannot be known, as with a picture. */
  readonly ground: Colour | undefined;
  /** The colour scheme that the page gives. */
  readonly scheme: Scheme;
}

/** How something is read: the contrast that it has, 1..21 (0 for what is no colour), and what it needs. */
export interface Verdict {
  readonly ratio: number;
  readonly need: number;
}
export interface Reading extends Verdict {
  readonly name: ThemeColour;
  /** Whether it is the page's; else ours came in its place. */
  readonly isKept: boolean;
}
export interface ReadableTheme {
  readonly scheme: Scheme;
  /** Whether the element has to paint a surface of its own, as on what is behind it nothing of ours can be read. */
  readonly paints: boolean;
  readonly colours: ReadonlyMap<ThemeColour, Colour>;
  /** How much of the accent is in what is picked, 0..1. */
  readonly pick: number;
  /** How each colour of the page is read where that is worst; of a surface, how other colours are read on it. */
  readonly readings: readonly Reading[];
}

/**
 * A theme that can be read, whatever the page's tokens come to, and as near to them as can be. First what the element stands on: where our own
 * colours cannot be read on it, it is ours. Then each colour that cannot be read there is ours. Last what is tinted gives way to what is read on it.
 */
export function readableTheme({ colours: given, ground, scheme: preferred }: Seen, own: OwnColours): ReadableTheme {
  const ownOn = (surface: Colour, scheme: Scheme): Verdict[] =>
    [...own].flatMap(([name, { [scheme]: colour }]) => (SURFACES.has(name) ? [] : [read(name, colour, surface)]));
  const found = [ground, given.get('page')].find(
    (surface) => surface?.[3] === 1 && ownOn(surface, schemeOn(surface)).every(passes),
  );
  const scheme = found ? schemeOn(found) : preferred;
  const ours = (name: ThemeColour): Colour => own.get(name)![scheme];
  const base = found ?? ours('page');

  const colours = new Map<ThemeColour, Colour>();
  const readings: Reading[] = [];
  const settle = (name: ThemeColour, colour: Colour | undefined, instead: Colour, verdicts: Verdict[]): Colour => {
    const verdict = colour ? worst(verdicts) : { ratio: 0, need: needOf(name) };
    const isKept = colour !== undefined && passes(verdict);
    readings.push({ name, ...verdict, isKept });
    colours.set(name, isKept ? colour : instead);
    return colours.get(name)!;
  };

  // What one can see through would let a line of a chart through, and be no colour for a tick on the accent.
  const page = opaque(given.get('page'), base);
  const surfaces = [base, settle('page', page, base, page ? ownOn(page, scheme) : [])];
  for (const name of ['ink', 'muted', 'accent', 'edge', 'focus'] as const) {
    const colour = given.get(name);
    settle(name, colour, ours(name), colour ? surfaces.map((surface) => read(name, colour, surface)) : []);
  }

  const allOn = (surface: Colour): Verdict[] => [
    ...ownOn(surface, scheme),
    ...[...colours].flatMap(([name, colour]) => (SURFACES.has(name) ? [] : [read(name, colour, surface)])),
  ];
  const tint = opaque(given.get('tint'), base);
  const calm = [ours('tint'), base].find((surface) => allOn(surface).every(passes)) ?? base;
  surfaces.push(settle('tint', tint, calm, tint ? allOn(tint) : []));
  const [r, g, b, alpha] = colours.get('accent')!;
  const pick = PICKS.find((part) =>
    surfaces.every((surface) => allOn(over([r, g, b, alpha * part], surface)).every(passes)),
  );

  const accent = over(colours.get('accent')!, base);
  const onAccent = given.get('on-accent') === given.get('page') ? colours.get('page') : given.get('on-accent');
  const best = [colours.get('page')!, WHITE, BLACK].find((colour) => passes(read('on-accent', colour, accent)))!;
  settle('on-accent', onAccent, best, onAccent ? [read('on-accent', onAccent, accent)] : []);

  return { scheme, paints: ground !== undefined && base !== ground, colours, pick: pick ?? 0, readings };
}

const WHITE: Colour = [1, 1, 1, 1];
const BLACK: Colour = [0, 0, 0, 1];

const needOf = (name: string): number => (TEXTS.has(name) ? TEXT : SHAPE);
const read = (name: string, colour: Colour, surface: Colour): Verdict => ({
  ratio: contrast(colour, surface),
  need: needOf(name),
});
const schemeOn = (surface: Colour): Scheme => (isDark(surface) ? 'dark' : 'light');
const passes = ({ ratio, need }: Verdict): boolean => ratio >= need;
const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((least, each) => (each.ratio / each.need < least.ratio / least.need ? each : least));
const opaque = (colour: Colour | undefined, below: Colour): Colour | undefined =>
  colour && colour[3] < 1 ? over(colour, below) : colour;
