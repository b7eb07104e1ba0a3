import { html, svg, type TemplateResult } from 'lit';
import type { Lane } from './model/entries.js';

/** Lanes have no hue, only a shape: a bar, a diamond, a ring, three lines, a house. Drawn around their middle, 13 wide. */
export const laneShapes: Readonly<Record<Lane, TemplateResult>> = {
  policy: svg`<rect class="fill" x="-7" y="-3" width="14" height="6" rx="1"/>`,
  law: svg`<path class="fill" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>`,
  context: svg`<circle class="ring" r="5"/>`,
  evidence: svg`<path class="lines" d="M-5.5-4.5H5.5M-5.5 0H5.5M-5.5 4.5H1"/>`,
  local: svg`<path class="fill" d="M-6.5 0 0-6.500 6.500 0H4.500V6H-4.500V0Z"/>`,
};

/** The same beside a word. */
export const laneMark = (lane: Lane): TemplateResult =>
  html`<svg class="i lane-i" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">${laneShapes[lane]}</svg>`;
