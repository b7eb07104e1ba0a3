import { html, svg, type TemplateResult } from 'lit';
import { stateMarks } from '@mengwijzer/core/design';
import type { Verdict } from '../model/parties/compare.js';

const drawn = (drawing: TemplateResult): TemplateResult =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${drawing}</svg>`;

/** Two rings that overlap, halves that do not line up, one ring beside an empty place, an open ring. Never without their word. */
export const verdictMarks: Readonly<Record<Verdict, TemplateResult>> = {
  agree: drawn(svg`<circle cx="7.5" cy="10" r="5.6"/><circle cx="12.5" cy="10" r="5.6"/>`),
  differ: stateMarks['not-agreed'],
  alone: drawn(
    svg`<circle cx="7" cy="10" r="5.2"/><path d="M15.6 5.4a5.2 5.2 0 0 1 0 9.2" stroke-dasharray="2.4 2.6"/>`,
  ),
  none: stateMarks.open,
};

/** Full: a party chose this. */
export const yesMark = drawn(svg`<circle cx="10" cy="10" r="6.5" class="fill"/>`);
