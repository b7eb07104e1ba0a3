import { css } from 'lit';

export default css`
  /* The word is the page's: it keeps the page's type and colour, and breaks over lines as the text around it. */
  :host {
    display: inline;
    min-inline-size: 0;
  }
  :host > div {
    all: unset;
    direction: inherit;
    display: contents;
  }
  :host > div > * {
    container-type: normal;
  }
  .word {
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    cursor: pointer;
    text-decoration: underline dotted max(1px, 0.08em);
    text-underline-offset: 0.2em;
  }
  .word:hover,
  .word[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  :focus-visible {
    outline: var(--_mix-focus-line) var(--_mix-focus);
    outline-offset: 2px;
    border-radius: var(--_mix-radius);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .panel {
    all: initial;
    box-sizing: border-box;
    position: absolute;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 0.5em;
    inline-size: max-content;
    max-inline-size: min(25em, 100% - 16px);
    padding: 0.6em 0.75em 0.8em 1em;
    border: 1px solid var(--_mix-edge);
    border-inline-start: 3px solid var(--_mix-accent);
    border-radius: var(--_mix-radius);
    background: var(--_mix-page);
    color: var(--_mix-ink);
    color-scheme: inherit;
    direction: ltr;
    font-family: inherit;
    font-size: var(--mix-font-size, max(1rem, 16px));
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .panel:not(:popover-open) {
    display: none;
  }
  .panel:popover-open {
    display: grid;
  }
  .panel * {
    margin: 0;
  }
  .name {
    align-self: center;
    font-weight: 620;
    line-height: 1.35;
  }
  .says,
  .from {
    grid-column: 1 / -1;
    padding-inline-end: 0.25em;
    text-wrap: pretty;
  }
  .from {
    font-size: 0.875em;
    color: var(--_mix-muted);
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_mix-radius);
    background: none;
    color: var(--_mix-muted);
    cursor: pointer;
    font: inherit;
  }
  button:hover {
    background: var(--_mix-pick);
    color: var(--_mix-accent);
  }
  .i {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  @media print {
    :host > div {
      all: unset;
      direction: inherit;
      display: contents;
    }
    .word {
      text-decoration: none;
    }
    .panel.panel {
      display: none;
    }
    .onpaper {
      font-size: min(0.9em, 10pt);
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border-color: CanvasText;
    }
  }
`;
