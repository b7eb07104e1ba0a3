import { css } from 'lit';

export default css`
  .choices-of {
    margin-block-start: 1.25em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .opt .lane-i {
    color: var(--_mix-accent);
  }
  .opt:not(.on) .lane-i {
    color: var(--_mix-muted);
  }
  .threads {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
    max-inline-size: 60em;
    margin-block: 0.75em 0.5em;
  }

  .counted {
    margin-block-start: 1.5em;
  }

  .lane-i {
    stroke-width: 2.2;
  }
  .lane-i .fill {
    fill: currentColor;
    stroke: none;
  }

  .room {
    margin-block-start: 1.75em;
  }
  .reserved {
    display: block;
    inline-size: 100%;
  }
  @container (width < 36em) {
    .room.served {
      display: none;
    }
  }

  .era {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block: 1.75em 0.75em;
  }
  .ev {
    border-block-start: 1px solid var(--_mix-rule);
  }
  .tl {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  /* Of a long list the browser lays out what is near; all of it can be found and read aloud. */
  .long .run {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 140em;
  }
  .tl > .d {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_mix-muted);
    line-height: 1.5;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .lane {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    font-size: 0.8125em;
    color: var(--_mix-muted);
  }
  .lane .lane-i {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_mix-ink);
  }
  .tl > .h-part {
    font-size: 1em;
  }
  .tl > .sum,
  .tl > .age {
    font-size: 0.9375em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .tl > .age {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_mix-caution);
    margin-block: 0.25em;
  }
  .from > .src {
    font-size: 0.8125em;
  }
  .tl.on {
    background: var(--_mix-pick);
    box-shadow:
      -0.6em 0 0 var(--_mix-pick),
      0.6em 0 0 var(--_mix-pick);
  }
  .opened {
    padding-block-start: 0.75em;
    min-inline-size: 0;
  }
  .now {
    padding-block: 0.6em;
    font-size: 0.875em;
    font-weight: 620;
    border-block-end: 2px solid var(--_mix-ink);
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
  }
  .told ::slotted(*) {
    margin-block: 0 0.75em !important;
    max-inline-size: var(--_mix-measure);
  }

  /* The list is the picture where there is no room for another: the agenda is its spine. */
  @container (max-width: 35.99em) {
    .spine {
      position: relative;
      padding-inline-start: 2em;
    }
    .spine::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0.25em;
      inline-size: 0.75em;
      background: var(--_mix-band);
    }
    .spine .tl::before {
      content: '';
      position: absolute;
      inset-inline-start: -1.75em;
      inset-block-start: 1.35em;
      inline-size: 1.25em;
      block-size: 1px;
      background: var(--_mix-ink);
    }
    .spine .now {
      position: relative;
    }
    .spine .now::before {
      content: '';
      position: absolute;
      inset-inline-start: -2em;
      inset-block-end: -2px;
      inline-size: 2em;
      block-size: 2px;
      background: var(--_mix-ink);
    }
    .b-implicit {
      --_mix-band: repeating-linear-gradient(0deg, var(--_mix-edge) 0 2px, transparent 2px 6px);
    }
    .b-not-an-aim::before,
    .b-standstill::before {
      border: 1px solid var(--_mix-edge);
      border-block: 0;
    }
    .b-official-aim {
      --_mix-band: var(--_mix-accent);
    }
    .b-standstill {
      --_mix-band: repeating-linear-gradient(135deg, var(--_mix-edge) 0 2px, transparent 2px 6px);
    }
    .b-back {
      --_mix-band: repeating-linear-gradient(0deg, var(--_mix-accent) 0 8px, transparent 8px 11px);
    }
    .b-none::before {
      content: none;
    }
  }
  @container (min-width: 36em) {
    .now {
      display: none;
    }
    .era {
      padding-block-start: 2.25em;
    }
    .tl {
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .tl > .d {
      grid-row: 1 / span 3;
    }
    .tl > :not(.d) {
      grid-column: 2;
    }
  }
  @container (min-width: 60em) {
    .tl {
      grid-template-columns: 9em minmax(0, 35em) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }
    .tl > .from {
      grid-column: 3;
      grid-row: 1 / span 3;
      flex-flow: column;
      align-items: flex-start;
      gap: 0.15em;
    }
    .tl > .opened {
      grid-column: 2 / -1;
    }
  }

  @media print {
    .tl,
    .era {
      break-inside: avoid;
    }
    .era {
      padding-block-start: 1.25em;
      break-after: avoid;
    }
    .tl {
      padding-block: 0.5em;
    }
    .run {
      content-visibility: visible;
    }
    .tl.on {
      background: none;
      box-shadow: none;
    }
    .room {
      margin-block-start: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .tl.on {
      outline: 2px solid Highlight;
      outline-offset: 3px;
    }
    .spine::before {
      forced-color-adjust: none;
    }
  }
`;
