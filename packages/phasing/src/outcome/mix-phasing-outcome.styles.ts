import { css } from 'lit';

/** What the plan does: the paragraph, the findings, the frames of charts and their tables. */
export default css`
  .verdict {
    max-inline-size: 32em;
    font-size: 1.375em;
    line-height: 1.4;
    letter-spacing: -0.008em;
  }
  .findings {
    border-block-start: 1px solid var(--_mix-rule);
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .big {
    font-size: 1.75em;
    line-height: 1.15;
    font-weight: 620;
    letter-spacing: -0.018em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .big small {
    display: block;
    font-size: 0.5em;
    line-height: 1.5;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_mix-muted);
  }
  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3.25em;
    margin-block-start: 3.25em;
  }
  .quarters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .quarter-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .quarter-tools input {
    flex: 1 1 12em;
    min-inline-size: 8em;
    min-block-size: 2em;
    accent-color: var(--_mix-accent);
  }
  .quarter-tools select {
    inline-size: auto;
  }
  .chart-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: start;
    font-size: 0.8125em;
  }
  .chart-foot details {
    min-inline-size: 0;
  }
  .chart-foot details[open] {
    flex: 1 0 100%;
  }
  .chart-foot summary,
  .chart-foot .link {
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .scroll {
    overflow: auto;
    max-block-size: 30em;
  }
  .tbl {
    border-collapse: collapse;
    font-size: 1.0769em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tbl th,
  .tbl td {
    padding: 0.4em 1.25em 0.4em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .tbl thead th {
    border-block-end-color: var(--_mix-edge);
    color: var(--_mix-muted);
    font-weight: 500;
    vertical-align: bottom;
  }
  .tbl .num {
    text-align: end;
  }

  @container (min-width: 36em) {
    .finding {
      grid-template-columns: 7.5em minmax(0, 1fr);
      column-gap: 1.5em;
    }
  }

  @media print {
    .finding,
    .verdict,
    .chart {
      break-inside: avoid;
    }
    .finding .src {
      margin-block-start: 0.3em;
    }
    .charts {
      gap: 2em;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
