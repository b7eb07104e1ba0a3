import { css } from 'lit';

/**
 * The chart frame and the picture. Each drawing is shown where it is at least 93 % of the size it was made for: so its text stays above 12 px
 * in a host text of 16, and it is never stretched beyond that text.
 */
export default css`
  .chart-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    font-size: 0.8125em;
  }
  .chart-foot .link {
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .chart-foot details[open] {
    flex-basis: 100%;
  }
  .chart-foot .tbl {
    max-inline-size: 52em;
    margin-block: 0.5em 0.75em;
    font-size: 1.0769em;
  }
  .chart-foot .tbl :is(th, td) {
    vertical-align: baseline;
  }
  .chart-foot .tbl thead th:first-child {
    inline-size: 45%;
  }
  .chart-foot .tbl tbody th {
    overflow-wrap: anywhere;
  }

  .pic {
    display: none;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .pic-narrow {
    display: block;
    max-inline-size: 22.5em;
  }
  .pic-medium {
    max-inline-size: 55em;
  }
  .pic-wide {
    max-inline-size: 88em;
  }
  @container (min-width: 41em) {
    .pic-narrow {
      display: none;
    }
    .pic-medium {
      display: block;
    }
  }
  @container (min-width: 66em) {
    .pic-medium {
      display: none;
    }
    .pic-wide {
      display: block;
    }
  }
  .pic text {
    fill: var(--_mix-ink);
    font-size: 13px;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .pic .pic-head,
  .pic .pic-empty {
    fill: var(--_mix-muted);
  }
  .pic .pic-slanted {
    font-size: 12px;
  }
  .pic .pic-domain {
    font-weight: 620;
  }
  .pic .pic-name,
  .pic .pic-domain,
  .pic .pic-empty {
    paint-order: stroke;
    stroke: var(--_mix-page);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .pic-grid,
  .pic-base {
    stroke: var(--_mix-rule);
    shape-rendering: crispEdges;
    vector-effect: non-scaling-stroke;
  }
  .pic-base {
    stroke: var(--_mix-edge);
  }
  .pic-physical {
    color: var(--_mix-physical);
  }
  .pic-social {
    color: var(--_mix-social-domain);
  }
  .pic-economic {
    color: var(--_mix-economic);
  }
  .pic-mark {
    fill: currentColor;
  }
  .pic-line {
    stroke: currentColor;
    stroke-width: 3px;
  }
  .pic-skip {
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 4.5;
  }
  .pic-row {
    cursor: pointer;
  }
  .pic-hit {
    fill: transparent;
  }
  .pic-row:hover .pic-hit {
    fill: var(--_mix-pick);
  }
  .pic-row:hover .pic-name {
    stroke: color-mix(in oklab, var(--_mix-accent) 9%, var(--_mix-page));
  }
  /* Not every engine draws an outline in SVG. */
  .pic-row:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .pic-row:focus-visible .pic-hit {
    stroke: var(--_mix-focus);
    stroke-width: 3px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pic-hit {
      transition: fill 0.14s;
    }
  }

  @media print {
    figcaption {
      break-inside: avoid;
      break-after: avoid;
    }
    .pic,
    .chart-foot tr {
      break-inside: avoid;
    }
    .chart,
    .chart-foot {
      display: block;
    }
    .pic-row:focus-visible .pic-hit {
      stroke: none;
    }
    /* In a PDF the outline of letters of a variable font turns black. */
    .pic .pic-name,
    .pic .pic-domain,
    .pic .pic-empty {
      stroke: none;
    }
    .pic-grid {
      stroke: #ccc;
    }
    /* What no page can hold would be cut through its rows: the table says it too. */
    .chart-long .pic,
    .chart-long .chart-note {
      display: none;
    }
    /* On paper nobody can open the table. */
    .chart-foot details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    /* No outline keeps lines away from the letters here. */
    .pic-grid {
      stroke-dasharray: 1 6;
    }
    .pic-row:hover .pic-hit {
      fill: transparent;
      stroke: Highlight;
    }
    .pic-row:hover .pic-name {
      stroke: Canvas;
    }
  }
`;
