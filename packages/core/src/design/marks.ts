import { html, svg, type TemplateResult } from 'lit';
import type { Evidence, Instrument } from '@mengwijzer/content';

/** Marks are drawn on a 20 × 20 grid with a 1.75 line, and never stand without their word. */
const mark = (drawing: TemplateResult): TemplateResult =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${drawing}</svg>`;

const halves = svg`<path d="M8.6 1.6a7 7 0 0 0 0 14Z" class="fill"/><path d="M11.9 4.9a6.6 6.6 0 0 1 0 13.2Z"/>`;
const arrow = svg`<path d="M3 10h13.5M11.5 5l5 5-5 5"/>`;

/** How a question stands: open ring, disc with check, two halves that do not line up, ring with bar. */
export const stateMarks = {
  open: mark(svg`<circle cx="10" cy="10" r="7.6"/>`),
  answered: mark(svg`<circle cx="10" cy="10" r="8.4" class="fill"/><path d="m6.2 10.3 2.6 2.6 5-5.6" class="check"/>`),
  'not-agreed': mark(halves),
  'not-relevant': mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M6.6 10h6.8"/>`),
} as const;

/** Strength of evidence: full disc, half disc, half diamond, dashed ring, and an arrow where the source only advises. */
export const evidenceMarks: Readonly<Record<Evidence, TemplateResult>> = {
  'well-founded': mark(svg`<circle cx="10" cy="10" r="7.6" class="fill"/>`),
  mixed: mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M10 2.4a7.6 7.6 0 0 0 0 15.2Z" class="fill"/>`),
  disputed: mark(svg`<path d="M10 1.8 18.2 10 10 18.2 1.8 10Z"/><path d="M10 1.8V18.2L1.8 10Z" class="fill"/>`),
  unproven: mark(svg`<circle cx="10" cy="10" r="7.6" stroke-dasharray="3.2 2.77"/>`),
  advice: mark(arrow),
};

/** Domain of an instrument: square, circle, triangle. */
export const domainMarks: Readonly<Record<Instrument['domain'], TemplateResult>> = {
  physical: mark(svg`<rect x="3.2" y="3.2" width="13.6" height="13.6" rx="1" class="fill"/>`),
  social: mark(svg`<circle cx="10" cy="10" r="7.8" class="fill"/>`),
  economic: mark(svg`<path d="M10 2 18.6 17H1.4Z" class="fill"/>`),
};

const frame = svg`<rect x="1.8" y="1.8" width="16.4" height="16.4" rx="2.5"/>`;

/** How an instrument lies to the answers: checked square, half square, two arrowheads facing, empty square. */
export const fitMarks = {
  fits: mark(
    svg`<rect x="1.8" y="1.8" width="16.4" height="16.4" rx="2.5" class="fill"/><path d="m6 10.3 2.8 2.8 5.2-5.8" class="check"/>`,
  ),
  conditional: mark(svg`${frame}<path d="M10 2h8v16h-8Z" class="fill"/>`),
  'at-odds': mark(svg`${frame}<path d="M4.8 7.2 7.8 10l-3 2.8M15.2 7.2 12.2 10l3 2.8"/>`),
  silent: mark(frame),
} as const;

/** What starts a reason: plus, minus, turned arrow. */
export const reasonMarks = {
  for: mark(svg`<path d="M10 4v12M4 10h12"/>`),
  against: mark(svg`<path d="M4 10h12"/>`),
  condition: mark(svg`<path d="M4 15V9a3 3 0 0 1 3-3h9M12.5 2.5 16 6l-3.5 3.5"/>`),
} as const;

export const searchMark = mark(svg`<circle cx="8.6" cy="8.6" r="5.6"/><path d="m13 13 4.5 4.5"/>`);
export const closeMark = mark(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`);
export const cautionMark = mark(svg`<path d="M10 2.5 18.5 17h-17Z"/><path d="M10 8v4M10 14.5v.1"/>`);

/** Small icons beside a verb. */
export const icons = {
  add: mark(svg`<path d="M10 3.5v13M3.5 10h13"/>`),
  arrow: mark(arrow),
  back: mark(svg`<path d="M17 10H3.500M8.500 5l-5 5 5 5"/>`),
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
} as const;
export type Icon = keyof typeof icons;
