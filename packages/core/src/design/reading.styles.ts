import { css } from 'lit';

/** An entry opened in place: its blocks side by side where there is room, its points, its sources, what belongs to it. */
export const readingStyles = css`
  .ent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.6em 0.4em;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_mix-accent);
  }
  .ent .cols {
    columns: 2 19em;
    column-gap: 2em;
  }
  .ent .cols > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    break-inside: avoid;
    padding-block-end: 1.4em;
    max-inline-size: var(--_mix-measure);
  }
  .dash {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  .dash li {
    position: relative;
    padding-inline-start: 1em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .dash li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: 0.5em;
    block-size: 1px;
    background: currentColor;
  }
  .dash .src {
    display: block;
  }
  .dash .mark {
    vertical-align: bottom;
  }
  .dl {
    display: grid;
    grid-template-columns: fit-content(60%) minmax(0, 1fr);
    gap: 0.1em 0.9em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .dl dt {
    color: var(--_mix-muted);
  }
  .belongs .refs {
    padding-block: 0.4em;
  }
  .refs ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .refs li {
    max-inline-size: var(--_mix-measure);
  }
  .refs li p {
    padding-block: 0.1em 0.6em;
  }

  /* Names that one opens on a screen. */
  .onpaper {
    display: none;
  }
  @media print {
    .ent details.src::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .onpaper.onpaper {
      display: block;
    }
    .ent .refs li::before {
      content: attr(data-name);
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .ent {
      border-color: CanvasText;
    }
  }
`;
