import { css } from 'lit';

/**
 * The design language that every element shares: type, controls, marks, cautions, messages.
 * Only leaves set a font size, so 1em on a box is the host's own text size. Resets sit in `:where()`, so every class wins from them.
 */
export const partsStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, blockquote) {
    margin: 0;
    padding: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(p) {
    max-width: var(--_mix-measure);
  }
  :where(p, li, label, legend, th) {
    text-wrap: pretty;
  }
  .h-title,
  .h-section,
  .h-part {
    font-family: var(--_mix-heading);
    font-weight: 620;
    color: inherit;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .h-title {
    font-size: 1.75em;
    line-height: 1.18;
    letter-spacing: -0.018em;
  }
  .h-section {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.011em;
  }
  .h-part {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.5;
    color: var(--_mix-muted);
    max-width: 36em;
  }
  .s {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .m {
    color: var(--_mix-muted);
  }
  b,
  strong {
    font-weight: 620;
  }
  a {
    color: var(--_mix-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  /* A link that jumps is a target of 24 px, whatever the size of its letters; as it is part of a line, no line moves for it. */
  :where(p, li) :where(a[href^='#']) {
    padding-block: calc((24px - 1em) / 2);
  }
  .vh {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .i {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i .fill {
    fill: currentColor;
  }
  .i .check {
    stroke: var(--_mix-on-accent);
    stroke-width: 2;
  }

  :focus-visible {
    outline: var(--_mix-focus-line) var(--_mix-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_mix-focus-gap);
    border-radius: var(--_mix-radius);
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    a,
    input,
    select,
    textarea,
    label {
      transition:
        background-color 0.14s,
        border-color 0.14s,
        color 0.14s;
    }
  }

  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_mix-target);
    padding: 0.4em 0.95em;
    border: 1px solid var(--_mix-edge);
    border-radius: var(--_mix-radius);
    background: var(--_mix-page);
    cursor: pointer;
    font-weight: 500;
    line-height: 1.3;
    text-align: start;
  }
  .btn:hover {
    border-color: var(--_mix-accent);
    background: var(--_mix-pick);
  }
  .btn.main {
    background: var(--_mix-accent);
    border-color: var(--_mix-accent);
    color: var(--_mix-on-accent);
  }
  .link,
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.15em 0;
    border: 0;
    background: none;
    cursor: pointer;
    color: var(--_mix-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-align: start;
  }
  .link .i {
    inline-size: 1em;
    block-size: 1em;
  }
  label.link:focus-within {
    outline: var(--_mix-focus-line) var(--_mix-focus);
    outline-offset: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .tools .link,
  summary {
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  summary {
    list-style: none;
    inline-size: fit-content;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    margin-inline: 0.1em 0.15em;
  }
  [open] > summary::before {
    transform: translateY(-15%) rotate(45deg);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .empty {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    margin-block: 1em;
    padding-block: 1.25em;
    border-block: 1px dashed var(--_mix-edge);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    min-inline-size: 0;
  }
  .field > label {
    font-weight: 500;
  }
  .box {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_mix-target);
    padding: 0.5em 0.7em;
    border: 1px solid var(--_mix-edge);
    border-radius: var(--_mix-radius);
    background-color: var(--_mix-page);
    line-height: 1.4;
  }
  textarea.box {
    display: block;
    resize: vertical;
    field-sizing: content;
  }
  textarea[rows='2'] {
    min-block-size: 4em;
  }
  textarea[rows='3'] {
    min-block-size: 5.4em;
  }
  .box:hover {
    border-color: var(--_mix-accent);
  }
  select.box {
    cursor: pointer;
  }
  .tick {
    appearance: none;
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.08em;
    border: 1.5px solid var(--_mix-edge);
    border-radius: min(0.2em, var(--_mix-radius));
    background: var(--_mix-page);
    cursor: pointer;
    display: inline-grid;
    place-items: center;
  }
  .tick[type='radio'] {
    border-radius: 50%;
  }
  .tick::after {
    content: '';
    inline-size: 58%;
    block-size: 32%;
    border: solid var(--_mix-on-accent);
    border-width: 0 0 2.5px 2.5px;
    transform: translateY(-15%) rotate(-45deg);
    visibility: hidden;
  }
  .tick[type='radio']::after {
    inline-size: 42%;
    block-size: 42%;
    border: 0;
    border-radius: 50%;
    background: var(--_mix-on-accent);
    transform: none;
  }
  .tick:checked {
    background-color: var(--_mix-accent);
    border-color: var(--_mix-accent);
  }
  .tick:checked::after {
    visibility: inherit;
  }
  .note {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_mix-muted);
    line-height: 1.5;
  }

  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .mark.st-open,
  .mark.st-not-relevant {
    color: var(--_mix-muted);
  }
  .st-open .i,
  .st-not-relevant .i {
    color: var(--_mix-edge);
  }
  .st-answered .i {
    color: var(--_mix-accent);
  }
  .st-not-agreed .i {
    color: var(--_mix-caution);
  }
  .ev .i {
    color: var(--_mix-ink);
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .src {
    font-size: 0.8667em;
    line-height: 1.5;
    color: var(--_mix-muted);
  }
  .src li {
    padding-block: 0.25em;
  }
  .src a {
    color: inherit;
  }
  cite {
    font-style: normal;
  }

  @media print {
    .noprint,
    .tools,
    .link,
    summary {
      display: none !important;
    }
    :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .h-title,
    .h-section,
    .h-part {
      break-after: avoid;
    }
    .field {
      break-inside: avoid;
    }
    a {
      color: inherit;
    }
    .tick:checked {
      background: #fff;
      border-color: #000;
    }
    .tick:checked::after {
      border-color: #000;
    }
    .box {
      border-color: #999;
      resize: none;
    }
  }
  @media (forced-colors: active) {
    .tick:checked {
      forced-color-adjust: none;
      background-color: Highlight;
      border-color: Highlight;
    }
    .btn.main {
      border: 2px solid ButtonText;
    }
  }
`;
