import { css } from 'lit';

/** Instruments side by side. */
export default css`
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
`;
