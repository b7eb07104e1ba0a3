import { css } from 'lit';

/** What one can do beside reading: neighbours in time, two years side by side, a history of one's own. */
export default css`
  .block {
    margin-block-start: 3em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_mix-rule);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.9em;
  }
  .around {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em 2em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .around .part {
    font-weight: 620;
  }
  .around li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.25em;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .around .lane-i {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
  }
  .around a,
  .two a,
  .own-list a {
    overflow-wrap: anywhere;
  }

  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: flex-end;
  }
  .years .box {
    inline-size: 7em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .fault {
    display: flex;
    gap: 0.4em;
    align-items: flex-start;
    flex-basis: 100%;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-error);
  }
  .wrong .box {
    border: 2px solid var(--_mix-error);
  }
  .so {
    font-size: 1.1875em;
    line-height: 1.4;
  }
  .two {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .two :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_mix-rule);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .two thead :is(th, td) {
    border-block-end-color: var(--_mix-edge);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .two tbody th,
  .two thead td {
    inline-size: 22%;
    font-weight: 500;
  }
  .two li + li {
    margin-block-start: 0.3em;
  }

  .own-list {
    inline-size: 100%;
    max-inline-size: 44em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .own-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .own-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    inline-size: 100%;
    max-inline-size: 35em;
  }
  .own-form .note {
    margin: 0;
  }

  @container (max-width: 35.99em) {
    .two,
    .two tbody,
    .two tr,
    .two :is(th, td) {
      display: block;
    }
    .two thead {
      display: none;
    }
    .two tbody :is(th, td) {
      inline-size: auto;
      border: 0;
      padding: 0.15em 0;
    }
    .two tbody tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_mix-rule);
    }
    .two td[data-year]::before {
      display: block;
      content: attr(data-year);
      font-weight: 620;
      font-variant-numeric: tabular-nums lining-nums;
    }
  }
  @media print {
    .block {
      display: block;
      margin-block-start: 1.5em;
      padding-block-start: 0;
      border: 0;
    }
    .block > * + * {
      margin-block-start: 0.6em;
    }
  }
`;
