import { css } from 'lit';

/** An opened entry, and instruments side by side. */
export default css`
  .ent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.6em 0.4em;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_mix-accent);
  }
  .ent .cols {
    columns: 2 19em;
    column-gap: 2em;
  }
  .ent .cols > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    break-inside: avoid;
    padding-block-end: 1.4em;
    max-inline-size: var(--_mix-measure);
  }
  .dash {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  .dash li {
    position: relative;
    padding-inline-start: 1em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .dash li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: 0.5em;
    block-size: 1px;
    background: currentColor;
  }
  .dash .src {
    display: block;
  }
  .dash .mark {
    vertical-align: bottom;
  }
  .dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.1em 0.9em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .dl dt {
    color: var(--_mix-muted);
  }
  .belongs > p {
    padding-block-start: 0.4em;
  }
  .belongs ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: 0.4em;
  }
  .belongs li {
    max-inline-size: var(--_mix-measure);
  }
  .belongs li p {
    padding-block: 0.1em 0.6em;
  }

  .cmp {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .cmp th,
  .cmp td {
    padding: 0.7em 1em 0.7em 0;
    border-block-end: 1px solid var(--_mix-rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .cmp thead th {
    font-weight: 620;
    vertical-align: bottom;
    border-block-end-color: var(--_mix-edge);
  }
  .cmp tbody th {
    color: var(--_mix-muted);
  }
  .cmp .dash li {
    font-size: 1em;
  }
  .cmp .nm {
    display: none;
  }

  @container (max-width: 35.99em) {
    .cmp,
    .cmp thead,
    .cmp tbody,
    .cmp tr,
    .cmp th,
    .cmp td,
    .cmp caption {
      display: block;
    }
    .cmp tr {
      padding-block: 1em 0.4em;
      border-block-end: 1px solid var(--_mix-edge);
    }
    .cmp th,
    .cmp td {
      padding: 0 0 0.6em;
      border: 0;
    }
    .cmp thead td {
      padding: 0;
    }
    .cmp thead th {
      display: flex;
      gap: 0.6em;
      align-items: center;
      justify-content: space-between;
    }
    .cmp tbody th {
      font-weight: 620;
      color: inherit;
    }
    .cmp .nm {
      display: block;
      font-size: 0.9333em;
      color: var(--_mix-muted);
    }
  }
  @container (min-width: 36em) {
    .cmp {
      table-layout: fixed;
    }
    .cmp thead td {
      inline-size: 9.5em;
    }
  }
  @media print {
    .ent details.src::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .ent {
      border-color: CanvasText;
    }
  }
`;
