import { svg, type TemplateResult } from 'lit';
import { mark } from './mark.js';
import type { Instrument } from '@mengwijzer/content';

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
