import { css } from 'lit';

/** The shortlist and what the source asks of it. */
export default css`
  .sh-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .sl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .sl:first-child,
  .check li:first-child {
    padding-block-start: 0;
  }
  .sl-h {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .sl-h .h-part {
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .sl-h .acts {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .wwh {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 0.9em;
    font-size: 0.9375em;
  }
  .wwh > label {
    color: var(--_mix-muted);
  }
  .wwh .box {
    min-block-size: 2.5em;
    padding-block: 0.4em;
  }
  .gap {
    align-items: center;
    gap: 0.35em;
    border-block-end: 2px dotted var(--_mix-caution);
  }
  .gap .i {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .check {
    margin-block-start: 0.6em;
  }
  .check li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.1em 0.65em;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_mix-rule);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .check .i {
    margin-block-start: 0.12em;
  }
  .check .src {
    grid-column: 2;
  }
  .lacks > .i {
    color: var(--_mix-caution);
  }
  .ok > .i {
    color: var(--_mix-accent);
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_mix-rule);
    font-size: 0.875em;
    color: var(--_mix-muted);
  }

  @container (min-width: 36em) {
    .wwh {
      grid-template-columns: 5em minmax(0, 1fr);
    }
    .wwh > label {
      padding-block-start: 0.4em;
    }
  }
  @container (min-width: 60em) {
    .sh-grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 3em;
    }
  }
  @media print {
    .sh-grid {
      display: block;
    }
    .sl,
    .check li {
      break-inside: avoid;
    }
    .wwh .box,
    .wwh .note {
      display: none;
    }
    .wwh .printonly {
      display: block;
    }
    .wwh .gap.printonly {
      display: inline-flex;
    }
    .sh-grid > div {
      margin-block-start: 1.5em;
    }
  }
`;
