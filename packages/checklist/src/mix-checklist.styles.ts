import { css } from 'lit';

/** What is seen at first: the lines, and the question that is open. */
export default css`
  .head {
    display: grid;
    gap: 0.55em;
    padding-block-end: 0.75em;
  }
  .who-r {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    align-items: center;
    font-size: 0.9375em;
    margin-block-end: 1.25em;
  }
  #about {
    max-inline-size: 35em;
    margin-block-end: 1.5em;
  }
  /* A long word never widens the page. */
  .stack,
  .two,
  .qb,
  .names,
  .theory-row,
  .theory-mid,
  .save {
    grid-template-columns: minmax(0, 1fr);
  }
  .after {
    margin-block-start: 1.1em;
  }
  .stack {
    display: grid;
    gap: 1.1em;
  }
  .stack:not(:empty) {
    margin-block-start: 1.1em;
  }
  .two {
    display: grid;
    gap: 1.25em;
  }
  .msgs:not(:empty) {
    display: grid;
    margin-block-end: 1.5em;
  }

  .line {
    /* A change in one question lays out that question only. */
    contain: layout style;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    font-size: 0.875em;
    min-block-size: 2em;
    color: var(--_mix-muted);
  }
  .where > * {
    position: relative;
    z-index: 1;
  }
  .where .mark {
    display: none;
    font-size: 1em;
    color: var(--_mix-ink);
  }
  .where .more {
    margin-inline-start: auto;
  }
  .hit {
    display: inline-grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    cursor: pointer;
    vertical-align: middle;
  }
  .alone {
    padding-block: 1em;
  }
  .qb {
    display: grid;
    gap: 1.5em 2.75em;
  }
  .qb > div {
    min-inline-size: 0;
  }
  .why {
    margin-block: 0.35em 0;
  }
  .why > div {
    display: grid;
    gap: 0.5em;
    padding-block: 0.3em 0.5em;
  }
  .part {
    margin-block-start: 2em;
  }
  .why + .part {
    margin-block-start: 1.25em;
  }
  .part .choices,
  .part > .field,
  .qb .stack > .field {
    max-inline-size: 35em;
  }
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    font-size: 0.9375em;
    margin-block-start: 0.6em;
  }
  .stance {
    margin-block-start: 0.9em;
  }
  .left-out {
    font-size: 0.9375em;
  }
  .pn {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block-start: 1.75em;
    align-items: center;
  }
  .pn .btn {
    justify-content: space-between;
  }
  .pn .btn .i {
    color: var(--_mix-accent);
  }
  .pn small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_mix-muted);
  }

  .pairs {
    inline-size: 100%;
    max-inline-size: 35em;
    border-collapse: collapse;
    margin-block-start: 0.6em;
  }
  .pairs :is(th, td) {
    padding: 0;
    font-weight: 400;
    text-align: start;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .pairs thead :is(th, td) {
    padding: 0.5em 0.25em;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
    text-align: center;
    vertical-align: bottom;
    border-block: 1px solid var(--_mix-rule);
    border-block-end-color: var(--_mix-edge);
  }
  .pairs thead th {
    inline-size: 6em;
  }
  .pairs tbody th {
    padding: 0.6em 0.5em 0.6em 0;
    line-height: 1.4;
  }
  .pairs tbody td {
    text-align: center;
  }
  .pairs td.on {
    background: var(--_mix-pick);
  }
  .begin {
    padding-block: 0.25em 1em;
  }
  /* On a phone a row's name stands above its cells, so that no word breaks. */
  @container (width < 36em) {
    .blank.named :is(tbody th, thead th:first-child) {
      grid-column: 1 / -1;
      block-size: auto;
    }
  }

  @container (min-width: 36em) {
    .two {
      grid-template-columns: 1fr 1fr;
      gap: 1.25em 1.5em;
    }
    .where .mark {
      display: inline-flex;
    }
    .pn {
      grid-template-columns: 1fr auto;
    }
  }
  @container (min-width: 60em) {
    .qb:not(.wide) {
      grid-template-columns: minmax(0, 35em) minmax(13em, 1fr);
      column-gap: 3.5em;
      align-items: start;
    }
    .short,
    .pairs .back,
    .qb:not(.wide) > :first-child > .why {
      display: none;
    }
  }

  @media print {
    .who-r,
    .take,
    .unsaid,
    .pairs .back {
      display: none;
    }
    .q-ex {
      break-after: avoid;
    }
    .ladder .tick:checked,
    .tick[type='radio']:checked {
      background: #fff;
      border-color: #000;
    }
    .ladder .tick::after,
    .tick[type='radio']::after {
      background: #000;
    }
    /* Empty fields would only make the print longer. */
    .field:has(:placeholder-shown) {
      display: none;
    }
  }
`;
