import { html, svg, type TemplateResult } from 'lit';

/** Marks are drawn on a 20 × 20 grid with a 1.75 line, and never stand without their word. Each family has a file: an element loads what it shows. */
export const mark = (drawing: TemplateResult): TemplateResult =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${drawing}</svg>`;

export const drawArrow = (): TemplateResult => svg`<path d="M3 10h13.5M11.5 5l5 5-5 5"/>`;
