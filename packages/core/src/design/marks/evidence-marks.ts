import { svg, type TemplateResult } from 'lit';
import { drawArrow, mark } from './mark.js';
import type { Evidence } from '@mengwijzer/content';

/** Strength of evidence: full disc, half disc, half diamond, dashed ring, and an arrow where the source only advises. */
export const evidenceMarks: Readonly<Record<Evidence, TemplateResult>> = {
  'well-founded': mark(svg`<circle cx="10" cy="10" r="7.6" class="fill"/>`),
  mixed: mark(svg`<circle cx="10" cy="10" r="7.6"/><path d="M10 2.4a7.6 7.6 0 0 0 0 15.2Z" class="fill"/>`),
  disputed: mark(svg`<path d="M10 1.8 18.2 10 10 18.2 1.8 10Z"/><path d="M10 1.8V18.2L1.8 10Z" class="fill"/>`),
  unproven: mark(svg`<circle cx="10" cy="10" r="7.6" stroke-dasharray="3.2 2.77"/>`),
  advice: mark(drawArrow()),
};
