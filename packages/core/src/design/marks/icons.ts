import { svg, type TemplateResult } from 'lit';
import { drawArrow, mark } from './mark.js';

export const cautionMark: TemplateResult = mark(svg`<path d="M10 2.5 18.5 17h-17Z"/><path d="M10 8v4M10 14.5v.1"/>`);

/** Small icons beside a verb. */
export const icons = {
  add: mark(svg`<path d="M10 3.5v13M3.5 10h13"/>`),
  arrow: mark(drawArrow()),
  back: mark(svg`<path d="M17 10H3.500M8.500 5l-5 5 5 5"/>`),
  chevron: mark(svg`<path d="m4.5 7.5 5.5 5.5 5.5-5.5"/>`),
  copy: mark(
    svg`<rect x="7" y="7" width="10" height="10" rx="1.5"/><path d="M13 4.5V4a1.5 1.5 0 0 0-1.5-1.5h-7A1.5 1.5 0 0 0 3 4v7a1.5 1.5 0 0 0 1.5 1.5H5"/>`,
  ),
  down: mark(svg`<path d="M10 4v11.5M5 11l5 5 5-5"/>`),
  error: mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M10 5.8v5M10 13.6v.4"/>`),
  less: mark(svg`<path d="M3.500 10h13"/>`),
  info: mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M10 9v5M10 6v.4"/>`),
  open: mark(svg`<path d="M10 13V3M5.5 7 10 2.5 14.5 7M3 16.5h14"/>`),
  print: mark(
    svg`<path d="M6 7V2.5h8V7M6 14H3.5A1.5 1.5 0 0 1 2 12.5v-4A1.5 1.5 0 0 1 3.5 7h13A1.5 1.5 0 0 1 18 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v6H6Z"/>`,
  ),
  save: mark(svg`<path d="M10 2.5v10M5.5 8.5l4.5 4.5 4.5-4.5M3 16.5h14"/>`),
  sheet: mark(svg`<path d="M4.5 2.5h8l3 3v12h-11ZM7.5 8h5M7.5 11h5M7.5 14h3"/>`),
  redo: mark(svg`<path d="m13 4 4 4-4 4M17 8H8a5 5 0 0 0 0 10h4"/>`),
  undo: mark(svg`<path d="M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 10H8"/>`),
  up: mark(svg`<path d="M10 16V4.5M5 9l5-5 5 5"/>`),
  wipe: mark(svg`<path d="M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.400l.8-11"/>`),
} as const satisfies Readonly<Record<string, TemplateResult>>;
export type Icon = keyof typeof icons;
