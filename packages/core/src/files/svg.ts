import { pageOf } from '../native.js';
import { boxOf, darkPageOf, plain } from './shown.js';

/** What a shape takes from the style sheets, or else from what it stands in; beside its paint. */
const inherited = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;

/** Presentation attributes by name, as they stand in the file. */
type Look = Readonly<Record<string, string>>;

/** Attributes that mean nothing outside the page. */
const ofPage = /^(?:class|style|part|slot|role|tabindex|focusable|aria-.+|data-.+|on.+)$/;

/** What is never drawn where it stands, so that its `display` says nothing. */
const resources = 'defs, symbol, marker, mask, pattern, clipPath, linearGradient, radialGradient, filter, title, desc';

/** Comments, such as Lit's markers, and what XML cannot hold: control characters and halves of a pair. */
const unwritable = /<!--.*?-->|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gsu;

/**
 * A picture that is on the page as a file of its own, which looks the same in a browser, a drawing program and a word processor: what comes
 * from style sheets is written on each shape. On a dark page its colour goes along, or light text would be lost.
 *
 * @param svg is as large in the file as its `viewBox`; without one, as it is on the page
 * @param title name of the picture, for who sees it and for who hears it
 */
export function svgText(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  const looks = new Map<Element | null, Look>();
  for (const [index, shape] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(shape);
    const look = lookOf(style, svg);
    looks.set(shape, look);
    write(copies[index]!, look, looks.get(shape.parentElement));
    if (style.display === 'none' && !shape.closest(resources)) copies[index]!.remove();
  }

  const { x, y, width, height } = boxOf(svg);
  set(copy, { viewBox: `${x} ${y} ${width} ${height}`, width, height });
  const add = (name: string): Element => {
    const element = pageOf(svg).createElementNS(svg.namespaceURI, name);
    copy.prepend(element);
    return element;
  };
  copy.querySelector(':scope > title')?.remove();
  const page = darkPageOf(svg);
  if (page !== undefined) set(add('rect'), { x, y, width, height, fill: page });
  add('title').textContent = title;
  return new XMLSerializer().serializeToString(copy).replaceAll(unwritable, '');
}

function lookOf(style: CSSStyleDeclaration, svg: SVGSVGElement): Look {
  // Drawing programs read bare numbers best, and know weights by the hundred only.
  const values = inherited.map((name) => [name, style.getPropertyValue(name).replaceAll(/(\d)px\b/g, '$1')]);
  return {
    ...(Object.fromEntries(values) as Look),
    'font-weight': String(Math.round(Number(style.fontWeight) / 100) * 100),
    ...paintOf('fill', style, svg),
    ...paintOf('stroke', style, svg),
    opacity: style.opacity,
  };
}

function paintOf(name: 'fill' | 'stroke', style: CSSStyleDeclaration, svg: SVGSVGElement): Look {
  // An address without quotation marks is one in any version of SVG.
  const paint = style.getPropertyValue(name).replaceAll('"', '');
  const opacity = style.getPropertyValue(`${name}-opacity`);
  if (/^(?:none|url|context)/.test(paint)) return { [name]: paint, [`${name}-opacity`]: opacity };
  const { hex, alpha } = plain(paint, svg);
  return { [name]: hex, [`${name}-opacity`]: String(Number((alpha * Number(opacity)).toFixed(3))) };
}

/** Gives a shape its look, as far as it has not got it from its parent. */
function write(shape: Element, look: Look, parent: Look | undefined): void {
  for (const name of shape.getAttributeNames()) if (ofPage.test(name) || name in look) shape.removeAttribute(name);
  const given: Look = { ...parent, opacity: '1' };
  set(shape, Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== given[name])));
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
