import { markup } from './markup.js';

/**
 * The shapes that repeat a word: strength of evidence (as in packages/core/src/design/marks.ts), domains and lanes. Drawn once on each
 * page, and used where they stand.
 */
export const marks = markup`<svg class="marks" width="0" height="0" aria-hidden="true" focusable="false">
  <symbol id="mark-well-founded" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.6" fill="currentColor"/></symbol>
  <symbol id="mark-mixed" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.6"/><path d="M10 2.4a7.6 7.6 0 0 0 0 15.2Z" fill="currentColor"/></symbol>
  <symbol id="mark-disputed" viewBox="0 0 20 20"><path d="M10 1.8 18.2 10 10 18.2 1.8 10Z"/><path d="M10 1.8V18.2L1.8 10Z" fill="currentColor"/></symbol>
  <symbol id="mark-unproven" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.6" stroke-dasharray="3.2 2.77"/></symbol>
  <symbol id="mark-advice" viewBox="0 0 20 20"><path d="M3 10h13.5M11.5 5l5 5-5 5"/></symbol>
  <symbol id="mark-physical" viewBox="0 0 20 20"><path d="M3.5 3.5h13v13h-13Z" fill="currentColor"/></symbol>
  <symbol id="mark-social" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.2" fill="currentColor"/></symbol>
  <symbol id="mark-economic" viewBox="0 0 20 20"><path d="M10 3 17.5 16.500H2.500Z" fill="currentColor"/></symbol>
  <symbol id="mark-policy" viewBox="0 0 20 20"><path d="M2 7h16v6H2Z" fill="currentColor"/></symbol>
  <symbol id="mark-law" viewBox="0 0 20 20"><path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" fill="currentColor"/></symbol>
  <symbol id="mark-context" viewBox="0 0 20 20"><circle cx="10" cy="10" r="6.4" stroke-width="2.4"/></symbol>
  <symbol id="mark-evidence" viewBox="0 0 20 20"><path d="M3 5h14M3 10h14M3 15h9" stroke-width="2.2"/></symbol>
  <symbol id="mark-local" viewBox="0 0 20 20"><path d="M3 10 10 3.5 17 10M5 9v8h10V9"/></symbol>
  </svg>`;
