import { css } from 'lit';

/** Entering a plan: the table of sites, a site at a time where there is less room, and the assumptions. */
export default css`
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-start: 2em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .if-wide,
  .if-narrow {
    display: contents;
  }
  @container (width < 60em) {
    .if-wide {
      display: none;
    }
  }
  @container (width >= 60em) {
    .if-narrow {
      display: none;
    }
  }
  .example {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--_mix-muted);
  }
  .example .i {
    margin-block-start: 0.15em;
  }
  .example .link {
    display: inline;
    min-block-size: 0;
    padding: 0;
  }

  .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sheet th,
  .sheet td {
    padding: 0;
    border-block-end: 1px solid var(--_mix-rule);
    font-weight: 400;
    text-align: end;
  }
  .sheet thead th {
    padding: 0.3em 0.5em;
    font-size: 0.8667em;
    font-weight: 500;
    color: var(--_mix-muted);
    vertical-align: bottom;
  }
  .sheet thead tr:last-child th {
    border-block-end-color: var(--_mix-edge);
  }
  .sheet thead th[scope='colgroup'] {
    text-align: start;
    color: var(--_mix-ink);
  }
  .sheet .g {
    border-inline-start: 1px solid var(--_mix-rule);
  }
  .sheet .nm {
    text-align: start;
  }
  .sheet tfoot :is(th, td) {
    padding: 0.6em 0.5em;
    font-weight: 620;
    border-block-end: 0;
  }
  .sheet .ord {
    inline-size: 2em;
    text-align: center;
    color: var(--_mix-muted);
  }
  .sheet td.ord {
    cursor: grab;
  }
  .sheet .act {
    inline-size: 1%;
    padding-inline-start: 0.3em;
    white-space: nowrap;
  }
  .sheet .act .ico {
    display: inline-grid;
  }
  .sheet tr.before > * {
    box-shadow: inset 0 2px 0 var(--_mix-accent);
  }
  .sheet tr.after > * {
    box-shadow: inset 0 -2px 0 var(--_mix-accent);
  }

  .cell {
    inline-size: 100%;
    min-inline-size: 3.4em;
    min-block-size: 2.6em;
    padding: 0.3em 0.5em;
    border: 1px solid transparent;
    border-radius: 0;
    background: none;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sheet .nm .cell {
    min-inline-size: 7em;
    text-align: start;
    font-weight: 500;
  }
  .sheet .qu .cell {
    min-inline-size: 6em;
  }
  .cell:hover {
    background: var(--_mix-tint);
  }
  .sheet .cell:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
    background: var(--_mix-page);
  }
  .cell.in {
    background: var(--_mix-pick);
    border-color: var(--_mix-accent);
  }
  .cell[aria-invalid='true'],
  .site .cell[aria-invalid='true'],
  .amount[aria-invalid='true'] {
    border: 2px solid var(--_mix-error);
  }

  .site {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .sites {
    border-block-start: 1px solid var(--_mix-edge);
  }
  .site-head {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .site-head > :first-child {
    margin-inline-end: auto;
  }
  .trio {
    display: grid;
    grid-template-columns: 5em repeat(3, minmax(0, 1fr));
    gap: 0.4em;
    align-items: end;
    font-size: 0.9375em;
  }
  .trio > span {
    align-self: center;
  }
  @container (max-width: 15.99em) {
    .trio {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .trio > span {
      grid-column: 1 / -1;
    }
  }
  .quad {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.6em;
    font-size: 0.9375em;
  }
  .site label {
    display: block;
    font-size: 0.8667em;
    color: var(--_mix-muted);
  }
  /* A cell that never had a value. */
  .cell:placeholder-shown,
  .site .cell:placeholder-shown {
    border: 1px dashed var(--_mix-caution);
  }
  .cell::placeholder {
    color: var(--_mix-muted);
    opacity: 1;
    font-style: italic;
    font-weight: 400;
  }

  .site .cell {
    min-inline-size: 0;
    border-color: var(--_mix-edge);
    border-radius: var(--_mix-radius);
    background: var(--_mix-page);
    font-size: 1.0833em;
    color: var(--_mix-ink);
  }
  .site .cell.text {
    text-align: start;
  }

  .assume {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  .unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .amount {
    inline-size: 5.5em;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  #f-name {
    max-inline-size: 28em;
  }
  .amount.wide {
    inline-size: 8em;
  }
  .xs {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .fault,
  .untouched {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em;
  }
  .fault {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_mix-error);
  }
  .faults {
    display: grid;
    gap: 0.4em;
  }
  .more-assumed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .explain dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.75em 1.5em;
    padding-block: 0.5em;
  }
  .explain dt {
    font-weight: 620;
  }
  .explain dd {
    color: var(--_mix-muted);
  }
  .ico-room {
    display: inline-block;
    inline-size: 2em;
  }
  #keys .i {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.15em;
  }

  .waiting {
    min-block-size: 60em;
  }
  .stale {
    opacity: 0.75;
  }

  @media print {
    .block {
      margin-block-start: 1.25em;
      padding-block-start: 1.25em;
    }
    .sheet {
      font-size: 0.8125em;
    }
    .sheet .cell {
      min-block-size: 1.9em;
      min-inline-size: 0;
      padding: 0.1em 0.25em;
      border: 0;
    }
    .sheet .act {
      display: none;
    }
    .sheet tr,
    .site {
      break-inside: avoid;
    }
    .assume {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 1em;
    }
    .amount {
      min-block-size: 0;
      padding: 0;
      border: 0;
      inline-size: 4em;
    }
    .waiting {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .cell {
      border-color: ButtonBorder;
    }
    .cell.in {
      outline: 2px solid Highlight;
    }
  }
`;
