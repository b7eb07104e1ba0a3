import { css } from 'lit';

export default css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1.25em;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em 2.5em;
    padding-block: 1.25em 1.5em;
    border-block-start: 2px solid var(--_mix-ink);
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.35em;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    max-inline-size: var(--_mix-measure);
  }
  .block .h-part {
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .dash {
    gap: 0.6em;
  }
  .one .group {
    border: 0;
    padding-block: 0;
  }
  /* A group a row, what it needs beside what can befall it. */
  @container (min-width: 40em) {
    .group {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .about,
    .group > .src {
      grid-column: 1 / -1;
    }
  }
  /* The groups beside each other, and what is asked of each at the same height. */
  @container (min-width: 58em) {
    .groups:not(.one) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .groups:not(.one) .group {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: subgrid;
      grid-row: span 5;
    }
    .one .group {
      grid-template-columns: repeat(3, minmax(0, 1fr));
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
