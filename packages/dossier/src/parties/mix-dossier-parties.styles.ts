import { css } from 'lit';

/** Parties side by side: the strip of questions, findings, who chose what, what was agreed. */
export default css`
  .ds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-block-start: 1.5em;
  }
  .side-by-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    align-content: start;
    min-inline-size: 0;
  }
  .strip {
    border-block-start: 1px solid var(--_mix-edge);
  }
  .strip a {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.1em 0.75em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_mix-rule);
    color: inherit;
    text-decoration: none;
    line-height: 1.35;
  }
  .strip a:hover {
    background: var(--_mix-tint);
    box-shadow:
      -0.5em 0 0 var(--_mix-tint),
      0.5em 0 0 var(--_mix-tint);
  }
  .strip b {
    padding-inline-start: 1.25em;
    text-indent: -1.25em;
    font-weight: 400;
  }
  .strip .n {
    display: inline-block;
    inline-size: 1.25em;
    text-indent: 0;
  }
  .strip .st {
    grid-column: 2;
    font-size: 0.875em;
    color: var(--_mix-muted);
    overflow-wrap: anywhere;
  }
  .strip .agreed {
    color: inherit;
  }
  .strip [aria-current] {
    background: var(--_mix-pick);
    box-shadow:
      -0.5em 0 0 var(--_mix-pick),
      0.5em 0 0 var(--_mix-pick);
  }
  .strip [aria-current] b {
    font-weight: 620;
  }
  .strip a:focus-visible {
    box-shadow: 0 0 0 2px var(--_mix-focus-gap);
  }
  .d-agree .i {
    color: var(--_mix-accent);
  }
  .d-differ .i {
    color: var(--_mix-caution);
  }
  .d-none .i,
  .d-alone .i {
    color: var(--_mix-edge);
  }

  .q-h {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.65em;
    align-items: baseline;
  }
  .q-h .no {
    min-inline-size: 0.9em;
    font-size: 1.375em;
    line-height: 1.25;
    color: var(--_mix-accent);
    font-variant-numeric: tabular-nums;
  }
  .q-ex {
    margin-block-start: 0.5em;
  }
  .says-list > li,
  .contested {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.15em 0.75em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .says-list .i,
  .contested .i {
    margin-block-start: 0.15em;
  }
  .says-list p,
  .contested p {
    overflow-wrap: anywhere;
  }

  .matrix {
    min-inline-size: 0;
  }
  .ct {
    font-size: 1.1875em;
    line-height: 1.3;
    font-weight: 620;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .matrix > .src {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
  .mx {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }
  .mx th,
  .mx td {
    padding: 0.55em 0.2em;
    border-block-end: 1px solid var(--_mix-rule);
    font-weight: 400;
    line-height: 1.25;
    text-align: center;
  }
  .mx thead th {
    border-block-end: 1px solid var(--_mix-edge);
    font-size: 0.8667em;
    font-weight: 500;
    vertical-align: bottom;
  }
  .mx th:first-child {
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .mx .i {
    display: inline-block;
    inline-size: 1.2em;
    block-size: 1.2em;
    vertical-align: -0.25em;
    color: var(--_mix-accent);
  }
  .mx .no {
    color: var(--_mix-muted);
  }
  .mx .col {
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-block-size: 4em;
    white-space: nowrap;
  }
  .mx .w {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .broad {
    display: none;
  }
  .by-option {
    margin-block-start: 0.6em;
    border-block-start: 1px solid var(--_mix-edge);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .by-option dt {
    padding-block-start: 0.55em;
    font-weight: 500;
  }
  .by-option dd {
    overflow-wrap: anywhere;
  }
  .by-option dd:has(+ dt),
  .by-option dd:last-child {
    padding-block-end: 0.55em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding-block-start: 0.75em;
  }

  .party {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
    padding-block: 1em;
    border-block-end: 1px solid var(--_mix-rule);
    overflow-wrap: anywhere;
  }
  .lines {
    display: grid;
    gap: 0.4em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .party blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_mix-rule);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .own {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .agreement,
  .agreement form,
  .record {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .agreement {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .agreement form {
    max-inline-size: 34em;
  }
  .record {
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_mix-ink);
    max-inline-size: 42em;
  }
  .record .said {
    font-size: 1.1875em;
    line-height: 1.5;
  }
  .agreement .opt {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .agreement .opt > span {
    min-inline-size: 0;
  }
  .contested {
    padding-block: 0.25em;
    border: 0;
  }
  .agreement .fault {
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.4;
    color: var(--_mix-error);
  }
  .agreement [aria-invalid] {
    border: 2px solid var(--_mix-error);
  }

  .who-takes-part {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .who-takes-part li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_mix-rule);
    overflow-wrap: anywhere;
  }
  .who-takes-part .aside b {
    font-weight: 400;
    color: var(--_mix-muted);
  }
  .how {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }

  @container (min-width: 36em) {
    .parties {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 2em;
    }
    .broad {
      display: block;
    }
    .slim {
      display: none;
    }
    .mx.few {
      table-layout: fixed;
    }
    .mx.few th:first-child {
      inline-size: 26%;
    }
    .mx.few .col {
      writing-mode: initial;
      rotate: none;
      max-block-size: none;
      white-space: normal;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .mx .w {
      position: static;
      clip-path: none;
      margin-inline-start: 0.35em;
    }
    .who-takes-part li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 2em;
    }
    .who-takes-part li > * {
      grid-column: 1;
    }
    .who-takes-part li > :is(.tools, [role='group']) {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
      max-inline-size: 22em;
    }
  }
  @container (min-width: 60em) {
    .ds {
      grid-template-columns: 14.25em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
    }
    .parties:has(> :nth-child(3)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .parties:has(> :nth-child(4)) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0 1.75em;
    }
  }

  @media print {
    .side-by-side + .side-by-side {
      margin-block-start: 2em;
    }
    .says-list > li,
    .party,
    .matrix,
    .record,
    .contested {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .strip [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: 3px;
    }
  }
`;
