import { css } from 'lit';

/** Asking and answering: choices in rows, options, and what the source says back. */
export const formStyles = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: 1.0625em;
    font-weight: 620;
    line-height: 1.35;
  }
  .choices {
    border-block-start: 1px solid var(--_mix-rule);
    margin-block-start: 0.6em;
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.8em;
    padding: 0.66em 0;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .choice .tick {
    position: relative;
    z-index: 1;
    grid-row: span 2;
  }
  .choice label {
    line-height: 1.4;
    cursor: pointer;
  }
  /* The whole row is the target, while the name stays the label alone. */
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .choice .hint {
    grid-column: 2;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }
  .choice .field {
    grid-column: 2;
    position: relative;
    padding-block: 0.5em;
  }
  .choice:hover {
    background: var(--_mix-tint);
    box-shadow:
      -0.6em 0 0 var(--_mix-tint),
      0.6em 0 0 var(--_mix-tint);
  }
  .choice.on {
    background: var(--_mix-pick);
    box-shadow:
      -0.6em 0 0 var(--_mix-pick),
      0.6em 0 0 var(--_mix-pick);
  }
  .choice.on > label {
    font-weight: 620;
  }

  .caution {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
    align-content: start;
    justify-items: start;
    border-inline-start: 3px solid var(--_mix-caution);
    padding: 0.1em 0 0.1em 1em;
    font-size: 0.9375em;
    line-height: 1.5;
    hyphens: auto;
  }
  .caution + .caution {
    margin-block-start: 1.5em;
  }
  .caution .k {
    font-size: 0.8667em;
    font-weight: 620;
    color: var(--_mix-caution);
    line-height: 1.4;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    align-items: baseline;
  }
  .caution .nuance {
    font-size: 0.9333em;
    color: var(--_mix-muted);
  }
  .caution .link,
  .caution .mark {
    font-size: 0.9333em;
  }
  .caution.seen {
    border-color: var(--_mix-rule);
  }
  .caution.seen .k {
    color: var(--_mix-muted);
  }
  @media print {
    legend {
      break-after: avoid;
    }
    .choice,
    .caution {
      break-inside: avoid;
    }
    .caution {
      font-size: 0.875em;
      border-inline-start-width: 2px;
    }
    .choice.on {
      background: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .choice.on {
      outline: 2px solid Highlight;
      outline-offset: 3px;
    }
  }
`;
