import { css } from 'lit';

export default css`
  .mon {
    padding-block: 1.2em;
    border-block-start: 1px solid var(--_mix-rule);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    overflow-wrap: anywhere;
  }
  .mon-part {
    padding-block-end: 1.5em;
  }
  .mon-part > .h-part {
    font-size: 1.1875em;
    padding-block-end: 0.5em;
  }
  .mon-rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em 2em;
  }
  .mon-rows dt {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }
  .mon-rows dd {
    white-space: pre-line;
  }
  .mon-rows .mark {
    color: var(--_mix-muted);
  }
  .mon-version {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mix-caution);
  }
  .mon-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    max-inline-size: 44em;
    padding-block: 0.75em 0.5em;
  }
  .mon-form .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  /* The boxes stand on one line, whatever their labels take. */
  .mon-form .pairs .field {
    grid-template-rows: 1fr auto;
  }
  .mon-fault {
    display: flex;
    gap: 0.4em;
    align-items: start;
    color: var(--_mix-error);
    font-size: 0.9375em;
  }
  .mon-form .err .box {
    border: 2px solid var(--_mix-error);
  }
  .mon-suggest > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_mix-rule);
    max-inline-size: 44em;
  }
  @container (min-width: 36em) {
    .mon-rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .mon-form .pairs {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }
  @container (min-width: 60em) {
    .mon-rows {
      grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .mon {
      break-inside: avoid;
    }
    .mon-rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
