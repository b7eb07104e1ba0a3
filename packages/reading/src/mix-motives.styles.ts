import { css } from 'lit';

export default css`
  .motives {
    margin-block-start: 1.25em;
  }
  .motive {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    padding-block: 0.75em 0.25em;
  }
  .one .body {
    margin-block-start: 0.5em;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em 2.5em;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    max-inline-size: var(--_mix-measure);
  }
  .side .h-part {
    display: flex;
    align-items: center;
    gap: 0.45em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .side .h-part .i {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .dash {
    gap: 0.7em;
  }
  @container (min-width: 40em) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .motive {
      grid-template-columns: minmax(0, 17em) minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      column-gap: 2.5em;
    }
    .motive > .h-section {
      grid-area: 1 / 1;
    }
    .motive > .ev {
      grid-area: 2 / 1;
      align-self: start;
    }
    .motive > p {
      grid-area: 1 / 2 / span 2;
    }
    .motive > details {
      grid-column: 2;
    }
  }
  @media print {
    .body details::details-content,
    .motive details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .motive {
      break-inside: auto;
    }
    .dash li {
      break-inside: avoid;
    }
  }
`;
