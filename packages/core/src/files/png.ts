import { wrap } from '../drawing/text.js';
import { pageOf } from '../native.js';
import { boxOf, darkPageOf, plain } from './shown.js';

/** Pixels for each unit of the picture, so that it is sharp on a screen of today and on paper. */
const SCALE = 2;
/** Pixels for each unit of a pattern. */
const TILE = 4;
/** Most pixels on a side: some phones hold no more. */
const MOST = 4096;

/** Title above the picture, in its units. */
const TITLE = { size: 17, line: 22, gap: 10 } as const;

/** `parseFloat` for what may be a word, such as "auto" or "none". */
const number = (value: string): number => Number.parseFloat(value) || 0;

type Builder = (path: Path2D, shape: never, style: CSSStyleDeclaration) => Path2D | undefined | void;

const along = (path: Path2D, { points }: SVGPolylineElement): void => {
  for (const { x, y } of points) path.lineTo(x, y);
};

/** The outline of each kind of shape. */
const outlines: Readonly<Record<string, Builder>> = {
  path: (_, shape: SVGPathElement) => new Path2D(shape.getAttribute('d') ?? ''),
  rect: (path, { x, y, width, height }: SVGRectElement, style) => {
    const [rx, ry] = [style.getPropertyValue('rx'), style.getPropertyValue('ry')];
    // Where only one of the two is said, the other is the same.
    const radius = { x: number(rx === 'auto' ? ry : rx), y: number(ry === 'auto' ? rx : ry) };
    path.roundRect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value, radius);
  },
  circle: (path, { cx, cy, r }: SVGCircleElement) =>
    path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI),
  ellipse: (path, { cx, cy, rx, ry }: SVGEllipseElement) =>
    path.ellipse(cx.baseVal.value, cy.baseVal.value, rx.baseVal.value, ry.baseVal.value, 0, 0, 2 * Math.PI),
  line: (path, { x1, y1, x2, y2 }: SVGLineElement) => {
    path.moveTo(x1.baseVal.value, y1.baseVal.value);
    path.lineTo(x2.baseVal.value, y2.baseVal.value);
  },
  polyline: along,
  polygon: (path, shape: SVGPolygonElement) => {
    along(path, shape);
    path.closePath();
  },
};

/** A piece of text in one style. Where it says `x` or `y` it starts anew, and is anchored there. */
interface Run {
  readonly text: string;
  readonly style: CSSStyleDeclaration;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/**
 * A picture that is shown on the page as a PNG file: its `viewBox` at two pixels a unit, on the colour of the page.
 *
 * It is painted from the elements, shape by shape. Whatever else turns an SVG into pixels loads it as an image first, from an address of its
 * own (`blob:`, `data:`), and a page that allows no such images would save nothing. So it paints what pictures of ours are made of: shapes,
 * lines and text in plain colours, and patterns of these. Gradients, markers, masks, clips, images and `<use>` it leaves out.
 *
 * @param title stands above the picture
 */
export async function pngOf(svg: SVGSVGElement, title = ''): Promise<Blob> {
  // Where it is not shown nothing in it has a place, and the file would be blank.
  if (svg.getClientRects().length === 0) throw new Error('not shown');
  const box = boxOf(svg);
  const lines = title === '' ? [] : wrap(title, box.width, 3, TITLE.size);
  const above = lines.length === 0 ? 0 : lines.length * TITLE.line + TITLE.gap;
  const height = box.height + above;
  const scale = Math.min(SCALE, MOST / box.width, MOST / height);
  const painter = new Painter(svg, Math.round(box.width * scale), Math.round(height * scale));
  painter.clear(darkPageOf(svg) ?? '#ffffff');
  painter.move(new DOMMatrix([scale, 0, 0, scale, -box.x * scale, -box.y * scale]));
  painter.title(lines, box);
  painter.move(new DOMMatrix([scale, 0, 0, scale, -box.x * scale, (above - box.y) * scale]));
  painter.paint(svg);
  return painter.blob();
}

class Painter {
  readonly #svg: SVGSVGElement;
  readonly #canvas: HTMLCanvasElement;
  /** From what is on the screen to the picture's own units. */
  readonly #toPicture: DOMMatrix;
  readonly #colours = new Map<string, ReturnType<typeof plain>>();
  readonly #patterns = new Map<SVGPatternElement, CanvasPattern>();
  #context: CanvasRenderingContext2D;
  /** From the picture's own units to pixels. */
  #toPixels = new DOMMatrix();

  constructor(svg: SVGSVGElement, width: number, height: number) {
    this.#svg = svg;
    this.#canvas = pageOf(svg).createElement('canvas');
    Object.assign(this.#canvas, { width, height });
    this.#context = this.#canvas.getContext('2d')!;
    this.#toPicture = DOMMatrix.fromMatrix(svg.getScreenCTM()!).inverse();
  }

  clear(colour: string): void {
    this.#context.fillStyle = colour;
    this.#context.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  move(toPixels: DOMMatrix): void {
    this.#toPixels = toPixels;
    this.#context.setTransform(toPixels);
  }

  title(lines: readonly string[], { x, y }: { readonly x: number; readonly y: number }): void {
    const { color, fontFamily } = getComputedStyle(this.#svg);
    this.#context.font = `600 ${TITLE.size}px ${fontFamily}`;
    this.#context.fillStyle = this.#plain(color).hex;
    lines.forEach((line, index) => this.#context.fillText(line, x, y + TITLE.size + index * TITLE.line));
  }

  paint(shape: SVGGraphicsElement, alpha = 1): void {
    const style = getComputedStyle(shape);
    if (style.display === 'none') return;
    const opacity = Number(style.opacity);
    const outline = outlines[shape.localName];
    const isVisible = style.visibility === 'visible';
    if (outline && isVisible) {
      const path = new Path2D();
      const drawn = outline(path, shape as never, style) ?? path;
      this.#enter(shape);
      this.#fillAndStroke(style, alpha * opacity, {
        fill: () => this.#context.fill(drawn, style.fillRule as CanvasFillRule),
        stroke: () => this.#context.stroke(drawn),
      });
    } else if (opacity < 1) {
      this.#layer(opacity * alpha, () => this.#parts(shape, isVisible));
    } else this.#parts(shape, isVisible);
  }

  async blob(): Promise<Blob> {
    const blob = await new Promise<Blob | null>((resolve) => this.#canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    return blob;
  }

  #parts(shape: SVGGraphicsElement, isVisible: boolean): void {
    if (shape.localName === 'text') {
      if (isVisible) this.#text(shape as SVGTextElement);
    } else if (['svg', 'g', 'a'].includes(shape.localName))
      for (const child of shape.children) this.paint(child as SVGGraphicsElement);
  }

  /** Paints something apart, so that what lies over each other in it does not shine through when it is faded as one. */
  #layer(opacity: number, paint: () => void): void {
    const below = this.#context;
    const layer = this.#canvas.cloneNode() as HTMLCanvasElement;
    this.#context = layer.getContext('2d')!;
    paint();
    this.#context = below;
    below.resetTransform();
    below.globalAlpha = opacity;
    below.drawImage(layer, 0, 0);
    // Safari keeps the memory of a canvas for a while.
    Object.assign(layer, { width: 0, height: 0 });
  }

  /** Goes to the units of a shape. */
  #enter(shape: SVGGraphicsElement): void {
    const matrix = shape.getScreenCTM();
    const within = matrix ? this.#toPicture.multiply(DOMMatrix.fromMatrix(matrix)) : new DOMMatrix();
    this.#context.setTransform(this.#toPixels.multiply(within));
  }

  #plain(colour: string): ReturnType<typeof plain> {
    const known = this.#colours.get(colour) ?? plain(colour, this.#svg);
    this.#colours.set(colour, known);
    return known;
  }

  #fillAndStroke(
    style: CSSStyleDeclaration,
    alpha: number,
    how: { readonly fill: () => void; readonly stroke: () => void },
  ): void {
    const context = this.#context;
    const width = number(style.strokeWidth);
    const dashes = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
    Object.assign(context, {
      lineWidth: width,
      lineCap: style.strokeLinecap,
      lineJoin: style.strokeLinejoin,
      miterLimit: number(style.strokeMiterlimit),
      lineDashOffset: number(style.strokeDashoffset),
    });
    context.setLineDash(dashes);
    const isUnder = style.paintOrder.startsWith('stroke');
    for (const name of isUnder ? (['stroke', 'fill'] as const) : (['fill', 'stroke'] as const)) {
      if (/^(?:none|context)/.test(style[name]) || (name === 'stroke' && width === 0)) continue;
      const pattern = style[name].startsWith('url') ? this.#pattern(style[name]) : undefined;
      if (pattern === undefined && style[name].startsWith('url')) continue;
      const { hex, alpha: own } = pattern ? { hex: pattern, alpha: 1 } : this.#plain(style[name]);
      context.globalAlpha = alpha * own * Number(style[`${name}Opacity`]);
      if (context.globalAlpha === 0) continue;
      context[`${name}Style`] = hex;
      how[name]();
    }
  }

  /** A pattern of the picture, as the canvas repeats it: a tile in pixels, laid in the units of what it fills (`userSpaceOnUse`). */
  #pattern(paint: string): CanvasPattern | undefined {
    const id = /#([\w-]+)/.exec(paint)?.[1];
    const pattern = id === undefined ? null : this.#svg.querySelector<SVGPatternElement>(`pattern[id="${id}"]`);
    if (!pattern) return undefined;
    const known = this.#patterns.get(pattern);
    if (known) return known;
    const [width, height] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
    const tile = pageOf(this.#svg).createElement('canvas');
    Object.assign(tile, { width: Math.round(width * TILE), height: Math.round(height * TILE) });
    const below = this.#context;
    const context = (this.#context = tile.getContext('2d')!);
    for (const shape of pattern.children) {
      const style = getComputedStyle(shape);
      const path = new Path2D();
      const drawn = outlines[shape.localName]?.(path, shape as never, style) ?? path;
      context.setTransform(tile.width / width, 0, 0, tile.height / height, 0, 0);
      this.#fillAndStroke(style, Number(style.opacity), {
        fill: () => context.fill(drawn),
        stroke: () => context.stroke(drawn),
      });
    }
    this.#context = below;
    const made = below.createPattern(tile, 'repeat') ?? undefined;
    const turned = pattern.patternTransform.baseVal.consolidate()?.matrix;
    made?.setTransform(DOMMatrix.fromMatrix(turned ?? {}).scale(width / tile.width, height / tile.height));
    if (made) this.#patterns.set(pattern, made);
    return made;
  }

  #text(element: SVGTextElement): void {
    this.#enter(element);
    const runs = runsOf(element);
    let [x, y] = [0, 0];
    for (const [index, run] of runs.entries()) {
      if (index === 0 || run.x !== undefined || run.y !== undefined) {
        x = run.x ?? x;
        y = run.y ?? y;
        const next = runs.findIndex((each, at) => at > index && (each.x !== undefined || each.y !== undefined));
        const width = runs
          .slice(index, next === -1 ? undefined : next)
          .reduce((sum, each) => sum + each.dx + this.#measure(each), 0);
        x -= { start: 0, middle: width / 2, end: width }[run.style.textAnchor] ?? 0;
      }
      x += run.dx;
      y += run.dy;
      const [left, base] = [x, y];
      x += this.#measure(run);
      this.#fillAndStroke(run.style, 1, {
        fill: () => this.#context.fillText(run.text, left, base),
        stroke: () => this.#context.strokeText(run.text, left, base),
      });
    }
  }

  /** How wide a run is; the canvas has its font then. */
  #measure({ text, style }: Run): number {
    const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, dominantBaseline } = style;
    Object.assign(this.#context, {
      font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
      letterSpacing: letterSpacing === 'normal' ? '0px' : letterSpacing,
      textBaseline: baselines[dominantBaseline] ?? 'alphabetic',
    });
    return this.#context.measureText(text).width;
  }
}

const baselines: Readonly<Record<string, CanvasTextBaseline>> = {
  central: 'middle',
  middle: 'middle',
  hanging: 'hanging',
  'text-before-edge': 'top',
  'text-after-edge': 'bottom',
};

/** The text of an element, in pieces of one style, with spaces as they are shown. */
function runsOf(text: SVGTextElement): readonly Run[] {
  const runs: Run[] = [];
  let isAfterSpace = true;
  /** Where the next piece goes: what a parent says holds for the first text in it. */
  let at: Omit<Run, 'text' | 'style'> = { x: undefined, y: undefined, dx: 0, dy: 0 };
  const walk = (element: SVGTextPositioningElement): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const first = (name: 'x' | 'y' | 'dx' | 'dy'): number | undefined => {
      const { baseVal } = element[name];
      return baseVal.numberOfItems > 0 ? baseVal.getItem(0).value : undefined;
    };
    at = {
      x: first('x') ?? at.x,
      y: first('y') ?? at.y,
      dx: at.dx + (first('dx') ?? 0),
      dy: at.dy + (first('dy') ?? 0),
    };
    for (const node of element.childNodes) {
      if (node.nodeType === node.ELEMENT_NODE && (node as Element).localName === 'tspan') walk(node as SVGTSpanElement);
      if (node.nodeType !== node.TEXT_NODE) continue;
      let piece = (node as Text).data.replaceAll(/\s+/g, ' ');
      if (isAfterSpace) piece = piece.trimStart();
      if (piece === '') continue;
      isAfterSpace = piece.endsWith(' ');
      runs.push({ text: piece, style, ...at });
      at = { x: undefined, y: undefined, dx: 0, dy: 0 };
    }
  };
  walk(text);
  const last = runs.pop();
  return last ? [...runs, { ...last, text: last.text.trimEnd() }] : runs;
}
