/** How well texts of a drawing can be read on what lies under them; for `mix-*.test.ts` files. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const read = (css: string): Colour => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};
const over = ([r, g, b, a]: Colour, below: Colour, opacity: number): Colour => {
  const mix = (top: number, under: number): number => top * a * opacity + under * (1 - a * opacity);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
};
const light = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Colour): number => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
const contrast = (one: Colour, other: Colour): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const paintOf = (shape: Element, name: 'fill' | 'stroke'): { readonly colour: Colour; readonly opacity: number } => {
  const style = getComputedStyle(shape);
  return { colour: read(style[name]), opacity: Number(style[`${name}Opacity`]) * Number(style.opacity) };
};

/** What is painted at a place under the texts of a drawing, its patterns too where they are asked for. */
const under = (svg: SVGSVGElement, x: number, y: number, page: Colour, withPatterns: boolean): Colour => {
  const root = svg.getRootNode() as Document | ShadowRoot;
  const shapes = root
    .elementsFromPoint(x, y)
    .filter((each) => svg.contains(each) && each.matches('rect, path, circle'));
  return shapes.reverse().reduce<Colour>((below, shape) => {
    const { fill } = getComputedStyle(shape);
    if (fill === 'none') return below;
    if (!fill.startsWith('url')) {
      const { colour, opacity } = paintOf(shape, 'fill');
      return over(colour, below, opacity);
    }
    const mark = withPatterns ? svg.querySelector(`[id="${/#([\w-]+)/u.exec(fill)![1]}"] > *`) : null;
    if (!mark) return below;
    const { colour, opacity } = paintOf(mark, mark.localName === 'circle' ? 'fill' : 'stroke');
    return over(colour, below, opacity);
  }, page);
};

export interface Readable {
  readonly text: string;
  /** Least contrast along the text, on plain areas. */
  readonly plain: number;
  /** The same on the marks of patterns, which lie under a part of a letter only. */
  readonly onPattern: number;
}

/** Each text of a drawing with its least contrast. It is scrolled into view. */
export const readable = (svg: SVGSVGElement, page: string): readonly Readable[] => {
  svg.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [...svg.querySelectorAll('text, tspan')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const style = getComputedStyle(text);
    const hasHalo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
    const ink = paintOf(text, 'fill').colour;
    const least = (withPatterns: boolean): number =>
      Math.min(
        ...[0.05, 0.25, 0.5, 0.75, 0.95].map((part) => {
          const back = hasHalo
            ? paintOf(text, 'stroke').colour
            : under(svg, left + (right - left) * part, (top + bottom) / 2, read(page), withPatterns);
          return contrast(ink, back);
        }),
      );
    return { text: text.textContent!, plain: least(false), onPattern: least(true) };
  });
};

/** How far an area stands out from the page. */
export const contrastOf = (shape: Element, page: string): number => contrast(paintOf(shape, 'fill').colour, read(page));
