import { svg, type TemplateResult } from 'lit';
import { mark } from './mark.js';

const halves = svg`<path d="M8.6 1.6a7 7 0 0 0 0 14Z" class="fill"/><path d="M11.9 4.9a6.6 6.6 0 0 1 0 13.2Z"/>`;

/** How a question stands: open ring, disc with check, ring with check, two halves that do not line up, ring with bar. */
export const stateMarks = {
  open: mark(svg`<circle cx="10" cy="10" r="7.6"/>`),
  answered: mark(svg`<circle cx="10" cy="10" r="8.4" class="fill"/><path d="m6.2 10.3 2.6 2.6 5-5.6" class="check"/>`),
  partial: mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="m6.6 10.2 2.3 2.4 4.500-5"/>`),
  'not-agreed': mark(halves),
  'not-relevant': mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M6.6 10h6.8"/>`),
} as const satisfies Readonly<Record<string, TemplateResult>>;
