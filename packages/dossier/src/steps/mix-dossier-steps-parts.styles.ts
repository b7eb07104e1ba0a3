import { css } from 'lit';

/** How things stand: a list of sentences with their marks, and what the source says folded under it. */
export default css`
  .stands > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .stands > li > span {
    padding-block-start: 0.15em;
  }
  .stands > li > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stands .link {
    padding-block: 0;
    min-block-size: max(24px, 1.75em);
  }
  .folds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: 0.5em;
  }
  .folds .dash {
    padding-block: 0.25em 0.9em;
    max-inline-size: var(--_mix-measure);
  }
  .view-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block-end: 1.5em;
  }
  @media print {
    .stands > li {
      break-inside: avoid;
    }
    .stands .i {
      color: #000;
    }
  }
`;
