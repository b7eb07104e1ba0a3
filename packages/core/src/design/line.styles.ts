import { css } from 'lit';

/** What is closed is a line: number or mark, title, one true sentence. It opens in place; its head then stays at the top of the view. */
export const lineStyles = css`
  .lines {
    border-block-start: 1px solid var(--_mix-edge);
  }
  .line {
    border-block-end: 1px solid var(--_mix-rule);
    scroll-margin-block-start: var(--_mix-sticky);
  }
  .line-h {
    position: relative;
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr) 1.125em;
    gap: 0.1em 0.5em;
    align-items: start;
    padding-block: 0.85em;
  }
  .line-h:hover {
    background: var(--_mix-tint);
    box-shadow:
      -0.6em 0 0 var(--_mix-tint),
      0.6em 0 0 var(--_mix-tint);
  }
  .line-h > :not(.no, .chev) {
    grid-column: 2;
  }
  .no {
    font-size: 1.0625em;
    line-height: 1.35;
    color: var(--_mix-accent);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .line-t {
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    font-weight: inherit;
    color: inherit;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
  }
  /* The whole line is the target. */
  .line-t::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .line-t:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .line-h:has(.line-t:focus-visible) {
    outline: var(--_mix-focus-line) var(--_mix-focus);
    outline-offset: 2px;
    border-radius: var(--_mix-radius);
  }
  .line-s {
    font-size: 0.9375em;
    line-height: 1.45;
    max-width: 46em;
  }
  .line-s .mark {
    display: inline-flex;
    vertical-align: -0.22em;
    margin-inline-end: 0.35em;
    font-size: 1em;
    font-weight: 620;
    color: var(--_mix-ink);
  }
  .chev {
    grid-column: 3;
    grid-row: 1;
    justify-self: end;
    color: var(--_mix-accent);
    pointer-events: none;
  }
  .open > .line-h {
    z-index: 3;
    padding-block: 0.9em 0.35em;
    margin-block-end: 1em;
    background: var(--_mix-page);
    border-block-end: 1px solid var(--_mix-rule);
    box-shadow:
      -0.6em 0 0 var(--_mix-page),
      0.6em 0 0 var(--_mix-page);
  }
  .open > .line-h :is(.h-part, .no) {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .open > .line-h .chev {
    transform: rotate(180deg);
  }
  .line-b {
    padding-block: 0.25em 2em;
  }
  .more {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2em;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: var(--_mix-accent);
    text-align: start;
    line-height: 1.35;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    cursor: pointer;
  }
  .more:hover {
    text-decoration-color: currentColor;
  }
  .more::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.75px 1.75px 0;
    transform: translateY(-20%) rotate(45deg);
  }
  .more[aria-expanded='true']::after {
    transform: translateY(20%) rotate(225deg);
  }
  @media (min-height: 30em) {
    .open > .line-h {
      position: sticky;
      inset-block-start: var(--_mix-sticky);
    }
  }
  @container (min-width: 36em) {
    .line-h {
      grid-template-columns: 1.5em minmax(0, 1fr) 1.25em;
      gap: 0.1em 0.75em;
    }
    .open > .line-h :is(.h-part, .no) {
      font-size: 1.375em;
    }
    .line-b {
      padding-inline-start: 2.25em;
    }
  }
  @container (min-width: 60em) {
    .line:not(.open) > .line-h {
      grid-template-columns: 1.5em 16.5em minmax(0, 1fr) 1.25em;
    }
    .line:not(.open) > .line-h .line-s {
      grid-column: 3;
      grid-row: 1;
      padding-block-start: 0.05em;
    }
    .line:not(.open) > .line-h .chev {
      grid-column: 4;
    }
  }
  @media print {
    .line > .line-h {
      position: static;
      border: 0;
      margin: 0;
      padding-block: 1em 0.3em;
      break-after: avoid;
    }
    .chev,
    .more {
      display: none !important;
    }
    .line-b {
      padding-inline-start: 2em;
    }
  }
  @media (forced-colors: active) {
    .line.open {
      border-block-start: 2px solid CanvasText;
    }
  }
`;
