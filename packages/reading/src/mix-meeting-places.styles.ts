import { css } from 'lit';

export default css`
  .sets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1.25em;
  }
  .set {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    padding-block: 1.1em 1.4em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .dash {
    padding-block: 0.4em;
    gap: 0.5em;
  }
  .set > * {
    max-inline-size: var(--_mix-measure);
  }
  @container (min-width: 46em) {
    .reading .sets {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .reading .set:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .dash li {
      break-inside: avoid;
    }
  }
`;
