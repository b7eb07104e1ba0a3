import { css } from 'lit';

export default css`
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2.5em;
    padding-block: 1.4em 2em;
    border-block-start: 2px solid var(--_mix-ink);
  }
  .step-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.6em;
    align-content: start;
    align-items: baseline;
  }
  .step-head .no {
    font-size: 1.375em;
    line-height: 1.25;
    color: var(--_mix-accent);
    font-variant-numeric: tabular-nums;
  }
  .step-head .h-part {
    font-size: 1.1875em;
  }
  .step-head > p {
    grid-column: 2;
  }
  .step .now {
    border-block-end: 1px solid var(--_mix-edge);
    padding-block-end: 0.4em;
  }
  .step .now .h-part {
    font-size: 0.9375em;
  }
  @container (min-width: 60em) {
    .step {
      grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
    }
  }
  @media print {
    .step-head {
      break-inside: avoid;
      break-after: avoid;
    }
    .step {
      padding-block: 1em;
    }
  }
`;
