import { css } from 'lit';

/** The chart frame and the picture. It is drawn for the room that it has, so its text is as large as the text around it says. */
export default css`
  .chart-foot {
    font-size: 0.875em;
  }

  .pic {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .pic text {
    fill: var(--_mix-ink);
    font-size: 13px;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .pic .pic-head,
  .pic .pic-word,
  .pic .pic-now {
    font-weight: 620;
  }
  .pic .pic-tick,
  .pic .pic-when,
  .pic .pic-year {
    fill: var(--_mix-muted);
  }
  .pic-grid,
  .pic-axis {
    fill: none;
    stroke: var(--_mix-rule);
    stroke-width: 1px;
  }
  .pic-axis {
    stroke: var(--_mix-edge);
  }
  .pic-break {
    fill: none;
    stroke: var(--_mix-muted);
    stroke-width: 1px;
  }
  .pic-today {
    stroke: var(--_mix-ink);
    stroke-width: 1.5px;
  }

  .pic-area {
    fill: var(--_mix-page);
  }
  .pic-official-aim .pic-area,
  .pic-back .pic-area {
    fill: var(--_mix-accent);
  }
  .pic-official-aim .pic-inside,
  .pic-back .pic-inside {
    fill: var(--_mix-on-accent);
  }
  .pic-pattern {
    stroke: var(--_mix-edge);
    stroke-width: 1.2px;
  }
  .pic-back .pic-pattern {
    stroke: var(--_mix-page);
    stroke-width: 3px;
  }
  .pic-stance .pic-area {
    stroke: none;
  }
  .pic-lead {
    fill: none;
    stroke: var(--_mix-edge);
    stroke-width: 1px;
  }

  .pic-edge {
    stroke: var(--_mix-muted);
    stroke-width: 1px;
  }
  .pic-edge.pic-unsure {
    stroke-width: 1.5px;
    stroke-dasharray: 2 2.5;
  }
  .pic-bar {
    fill: var(--_mix-tint);
  }
  .pic-bar.pic-maybe {
    fill: transparent;
  }
  .pic-rim {
    fill: none;
    stroke: var(--_mix-muted);
    stroke-width: 1px;
  }
  .pic-rim.pic-maybe {
    stroke-dasharray: 2 2.5;
  }
  .pic-mark {
    color: var(--_mix-ink);
  }
  .pic-mark .fill {
    fill: currentColor;
  }
  .pic-mark .ring {
    fill: var(--_mix-page);
    stroke: currentColor;
    stroke-width: 2.2px;
  }
  .pic-mark .lines {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2px;
  }
  .pic-cluster .pic-ring {
    fill: var(--_mix-page);
    stroke: var(--_mix-edge);
    stroke-width: 1px;
  }
  .pic-doubt {
    stroke: var(--_mix-ink);
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 3;
  }

  .pic-item {
    cursor: pointer;
  }
  .pic-hit {
    fill: transparent;
  }
  .pic-item:hover .pic-hit {
    fill: var(--_mix-pick);
  }
  .pic-here {
    fill: none;
    stroke: var(--_mix-accent);
    stroke-width: 2px;
  }
  .pic-hot .pic-mark {
    color: var(--_mix-accent);
  }
  .pic .pic-hot .pic-name {
    fill: var(--_mix-accent);
  }
  /* Not every engine draws an outline in SVG. */
  .pic-item:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .pic-item:focus-visible .pic-hit {
    stroke: var(--_mix-focus);
    stroke-width: 3px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pic-hit {
      transition: fill 0.14s;
    }
  }
  @container (max-width: 35.99em) {
    .room {
      display: none;
    }
  }

  @media print {
    .chart {
      display: block;
    }
    figcaption {
      break-inside: avoid;
      break-after: avoid;
    }
    /* Whole, and on one page with what stands above it. */
    .pic {
      max-block-size: 80vh;
      break-inside: avoid;
    }
    .pic-item:focus-visible .pic-hit {
      stroke: none;
    }
    .pic-grid {
      stroke: #ccc;
    }
  }
  @media (forced-colors: active) {
    .pic-grid {
      stroke-dasharray: 1 6;
    }
    .pic-item:hover .pic-hit {
      fill: transparent;
      stroke: Highlight;
    }
    .pic-area,
    .pic-bar {
      stroke: CanvasText;
    }
  }
`;
