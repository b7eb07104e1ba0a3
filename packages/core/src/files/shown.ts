import { pageOf } from '../native.js';

/** What a picture shows of its own units: its `viewBox`; without one, as much as on the page. */
export function boxOf(svg: SVGSVGElement): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const { baseVal } = svg.viewBox as { readonly baseVal: DOMRect | null };
  if (baseVal?.width) return baseVal;
  const { width, height } = svg.getBoundingClientRect();
  return { x: 0, y: 0, width, height };
}

/** Any colour that holds in the picture, in a form that every program reads, and how much of it there is. */
export function plain(colour: string, svg: SVGSVGElement): { readonly hex: string; readonly alpha: number } {
  const srgb = colour.startsWith('rgb') ? colour : asSrgb(colour, svg);
  const [red = 0, green = 0, blue = 0, alpha = 1] = srgb.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const most = srgb.startsWith('rgb') ? 1 : 255;
  const parts = [red, green, blue].map((part) => Math.min(255, Math.max(0, Math.round(part * most))));
  return { hex: `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`, alpha };
}

/** "color(srgb 0.04 0.35 0.45 / 0.09)", also of what was mixed in another space; only a styled element can tell. */
function asSrgb(colour: string, svg: SVGSVGElement): string {
  const probe = svg.appendChild(pageOf(svg).createElement('i'));
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Colour of the page that a picture is on, where that is dark: without it, light text would be lost. */
export function darkPageOf(svg: SVGSVGElement): string | undefined {
  const isDark = plain('light-dark(#fff, #000)', svg).hex === '#000000';
  return isDark ? plain('var(--_mix-page, Canvas)', svg).hex : undefined;
}
