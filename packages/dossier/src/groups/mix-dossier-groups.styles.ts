import { css } from 'lit';

export default css`
  .grp {
    padding-block: 1.4em 2em;
    border-block-start: 2px solid var(--_mix-ink);
  }
  .grp > .h-part {
    font-size: 1.1875em;
  }
  .grp > p {
    padding-block: 0.35em 0.5em;
  }
  .grp-lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2em;
    padding-block: 0.75em 0.5em;
  }
  .grp-lists .h-part,
  .grp-more .h-part {
    font-size: 0.9375em;
    border-block-end: 1px solid var(--_mix-edge);
    padding-block-end: 0.4em;
  }
  .grp-said > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    justify-items: start;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_mix-rule);
    overflow-wrap: anywhere;
  }
  .grp-none {
    padding-block: 0.6em;
  }
  .grp-flag {
    margin-block: 0 2em;
    max-inline-size: 44em;
  }
  .grp-lists .grp-lists {
    align-content: start;
    padding-block: 0;
  }
  @container (min-width: 46em) {
    .grp > .grp-lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .grp-said > li {
      break-inside: avoid;
    }
  }
`;
