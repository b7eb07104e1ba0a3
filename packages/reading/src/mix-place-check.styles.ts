import { css } from 'lit';

export default css`
  .place {
    margin-block-start: 1.25em;
    max-inline-size: 30em;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 2em;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0.75em 0;
    border: 0;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .ask legend {
    /* Else it is no part of the grid. */
    float: inline-start;
    padding: 0;
    font-size: 1em;
    font-weight: 500;
    line-height: 1.45;
    max-inline-size: var(--_mix-measure);
  }
  .ask .opts {
    margin-block-start: 0.4em;
  }
  .set > .asks {
    max-inline-size: 62em;
    border-block-start: 1px solid var(--_mix-rule);
    margin-block-start: 0.4em;
  }
  .opt {
    min-block-size: 2.75em;
    padding-inline: 0.85em;
  }
  .opt.open.on {
    border: 1px dashed var(--_mix-edge);
    box-shadow: none;
    background: none;
    color: var(--_mix-muted);
    font-weight: 400;
  }
  .set > .field {
    padding-block: 0.6em;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    margin-block-start: 0.5em;
    padding-block: 1.25em;
    border-block-start: 2px solid var(--_mix-ink);
  }
  .sentence {
    font-size: 1.1875em;
    line-height: 1.62;
  }
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em 2.5em;
  }
  .found > div {
    display: grid;
    align-content: start;
    gap: 0.35em;
  }
  .found .s {
    color: var(--_mix-muted);
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  @container (min-width: 46em) {
    .ask {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .ask .opts {
      margin-block: 0;
      flex-wrap: nowrap;
    }
    .found {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .ask,
    .found > div {
      break-inside: avoid;
    }
    .opt.on {
      font-weight: 700;
    }
  }
`;
