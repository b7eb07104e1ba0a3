import { css } from 'lit';

/** Looking for another plan, setting plans side by side, costs, and files. */
export default css`
  .improve {
    gap: 2em;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }
  .part > .btn,
  .part > .link {
    justify-self: start;
  }
  .wait {
    visibility: hidden;
  }
  .says {
    display: grid;
    gap: 0.35em;
    max-inline-size: 46em;
  }
  .says li,
  .says p {
    max-inline-size: none;
  }

  .cmp {
    max-inline-size: 60em;
  }
  .tbl .num {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .cmp :is(th, td):last-child {
    min-inline-size: 9em;
    padding-inline-start: 1.5em;
  }
  .cmp td.num {
    white-space: nowrap;
  }
  .tbl small {
    display: block;
    font-size: 0.8667em;
    font-weight: 400;
    color: var(--_mix-muted);
  }
  .cmp-many {
    inline-size: 100%;
  }
  .cmp-many th:not([scope='row']):not(:first-child) {
    max-inline-size: 12em;
    overflow-wrap: anywhere;
  }

  .run {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-block-size: var(--_mix-target);
  }
  .run progress {
    inline-size: min(16em, 100%);
    accent-color: var(--_mix-accent);
  }

  .choices {
    border: 0;
  }
  .choices legend {
    inline-size: 100%;
    padding: 0 0 0.5em;
    border-block-end: 1px solid var(--_mix-rule);
    font-weight: 620;
  }
  .choice,
  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
    min-block-size: var(--_mix-target);
    padding-block: 0.6em;
    cursor: pointer;
  }
  .choice {
    border-block-end: 1px solid var(--_mix-rule);
  }
  .choice:has(:checked) {
    background: var(--_mix-pick);
    font-weight: 500;
  }

  .fold {
    border-block-start: 1px solid var(--_mix-rule);
    padding-block-start: 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }
  .fold-it {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font: inherit;
    text-align: start;
  }
  .fold-it:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .fold-it::before {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    border: solid var(--_mix-accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    margin-inline: 0.1em 0.15em;
  }
  .fold-it[aria-expanded='true']::before {
    transform: translateY(-15%) rotate(45deg);
  }

  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: start;
  }
  .keep .field,
  .variant .field {
    inline-size: min(100%, 22em);
  }
  .keep > .btn {
    margin-block-start: 1.85em;
  }
  .variants {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1.5em 2em;
    align-items: start;
  }
  .variant {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_mix-rule);
    overflow-wrap: anywhere;
  }

  .ranges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  fieldset.field {
    border: 0;
  }
  fieldset.field > legend {
    padding: 0 0 0.3em;
    font-weight: 500;
  }
  .ranges .unit {
    flex-wrap: wrap;
  }
  .ranges .amount {
    inline-size: 4.8em;
  }
  .ranges .amount.wide {
    inline-size: 8em;
  }

  .bring {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    margin-block-start: 1em;
    padding: 1em;
    border: 1px solid var(--_mix-rule);
    border-radius: var(--_mix-radius);
  }
  .bring textarea {
    max-block-size: 16em;
    overflow: auto;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .end .save {
    font-size: 0.875em;
    color: var(--_mix-muted);
  }

  @container (max-width: 35.99em) {
    .cmp,
    .cmp tbody,
    .cmp th {
      display: block;
    }
    .cmp thead {
      display: none;
    }
    .cmp tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.25fr);
      gap: 0.1em 0.75em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_mix-rule);
    }
    .cmp tbody :is(th, td):is(th, td, .num) {
      min-inline-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .cmp tbody th {
      grid-column: 1 / -1;
    }
    .cmp td::before {
      display: block;
      content: attr(data-head);
      font-size: 0.8667em;
      color: var(--_mix-muted);
    }
    .cmp tbody td.num,
    .cmp tbody td {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .bring {
      display: none;
    }
    .fold-it::before {
      display: none;
    }
    .variant,
    .cmp tr {
      break-inside: avoid;
    }
  }
`;
