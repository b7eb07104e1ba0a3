import { css } from 'lit';

export default css`
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    margin-block-start: 1em;
  }
  .find .field {
    align-content: start;
  }
  .counted {
    margin-block: 1em 0.5em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    padding-block: 1em;
  }
  .year {
    padding-block: 1.25em 0.25em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  ol {
    border-block-end: 1px solid var(--_mix-rule);
  }
  .source {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_mix-rule);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .source > * {
    grid-column: 2;
    max-inline-size: var(--_mix-measure);
  }
  .source > .number {
    grid-column: 1;
    grid-row: 1;
    color: var(--_mix-muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .source .dl {
    padding-block-end: 0.35em;
  }
  @container (min-width: 40em) {
    .find {
      grid-template-columns: minmax(0, 30em) minmax(0, 15em);
    }
  }
  /* What it is used for stands beside it. */
  @container (min-width: 58em) {
    .source {
      grid-template-columns: 2.2em minmax(0, 35em) minmax(0, 1fr);
      column-gap: 0;
    }
    .source > details {
      grid-area: 1 / 3;
      margin-inline-start: 2em;
    }
    .source > details > .s {
      min-block-size: max(1.5em, 24px);
      padding-block: 0;
    }
  }
  @media print {
    .source {
      break-inside: avoid;
    }
  }
`;
