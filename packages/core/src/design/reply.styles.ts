import { css } from 'lit';

/** What stands there once somebody acts: messages, tables, small buttons in rows. It may come later than the first screen. */
export const replyStyles = css`
  .ico {
    display: inline-grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_mix-radius);
    background: none;
    color: var(--_mix-muted);
    cursor: pointer;
  }
  .ico:hover {
    color: var(--_mix-accent);
    background: var(--_mix-pick);
  }
  .ico .i {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .ico:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .msg {
    max-inline-size: 46em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2em 0.7em;
    padding: 0.8em 1em;
    background: var(--_mix-tint);
    border-radius: var(--_mix-radius);
    font-size: 0.9375em;
  }
  .msg > .i {
    margin-block-start: 0.15em;
    color: var(--_mix-accent);
  }
  .msg-caution > .i {
    color: var(--_mix-caution);
  }
  .msg-error > .i {
    color: var(--_mix-error);
  }
  .msg-error {
    box-shadow: inset 3px 0 0 var(--_mix-error);
  }
  .msg p,
  .msg li {
    max-width: none;
  }
  .msg .act {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .msgs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .tbl {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .tbl th,
  .tbl td {
    text-align: start;
    vertical-align: middle;
    padding: 0.5em 0.6em 0.5em 0;
    border-block-end: 1px solid var(--_mix-rule);
    font-weight: 400;
  }
  .tbl thead th {
    font-size: 0.9333em;
    font-weight: 500;
    color: var(--_mix-muted);
    border-block-end: 1px solid var(--_mix-edge);
    vertical-align: bottom;
    line-height: 1.35;
  }
  .tbl tbody th {
    font-weight: 500;
  }

  @media print {
    .ico {
      display: none !important;
    }
    .msg {
      break-inside: avoid;
    }
  }
`;
