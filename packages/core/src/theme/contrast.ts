/** Red, green, blue (sRGB) and alpha, each 0..1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** WCAG 2.2: text (1.4.3), and what a control or its focus is known by (1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

/**
 * A colour as a style sheet writes it in hexadecimals, or as `getComputedStyle` says it: rgb, `color(srgb …)`, oklab or oklch. Undefined for
 * what is none of these.
 */
export function parseColour(css: string): Colour | undefined {
  if (css.startsWith('#')) {
    const pairs = css.length < 6 ? css.replace(/\w/gu, '$&$&') : css;
    const [r = 0, g = 0, b = 0, alpha = 1] = (pairs.match(/\w\w/gu) ?? []).map(
      (pair) => Number.parseInt(pair, 16) / 255,
    );
    return bounded([r, g, b, alpha]);
  }
  const [, kind, inside = ''] = /^(rgb|color\(srgb|oklab|oklch)a?[( ]([^()]+)\)$/u.exec(css) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = inside.split(/[\s,/]+/u).map(numberOf);
  if (kind === 'rgb') return bounded([a / 255, b / 255, c / 255, alpha]);
  if (kind === 'color(srgb') return bounded([a, b, c, alpha]);
  if (kind === 'oklab') return bounded([...srgbOf(a, b, c), alpha]);
  const hue = (c * Math.PI) / 180;
  return kind === 'oklch' ? bounded([...srgbOf(a, b * Math.cos(hue), b * Math.sin(hue)), alpha]) : undefined;
}

/** What is seen of a colour on what lies below it. */
export function over([r, g, b, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

/** WCAG contrast of a colour on an opaque surface, 1..21. */
export function contrast(colour: Colour, surface: Colour): number {
  const [low, high] = [luminance(over(colour, surface)), luminance(surface)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Whether white is read better on it than black. */
export const isDark = (surface: Colour): boolean => luminance(surface) < 0.179;

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
/** `none` is as good as nothing. */
const numberOf = (part: string): number => (Number.parseFloat(part) || 0) / (part.endsWith('%') ? 100 : 1);

function bounded(parts: Colour): Colour {
  const [r, g, b, alpha] = parts.map((part) => Math.min(1, Math.max(0, part || 0)));
  return [r!, g!, b!, alpha!];
}

/** Björn Ottosson's matrices: https://bottosson.github.io/posts/oklab/ */
function srgbOf(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
