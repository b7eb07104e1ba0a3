import { css } from 'lit';

/** The frame around a chart: the sentence that it says, and how to read it. */
export const chartStyles = css`
  .chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .chart-title {
    max-inline-size: 44em;
    font-size: 1.1875em;
    font-weight: 620;
    line-height: 1.3;
    letter-spacing: -0.008em;
    text-wrap: pretty;
  }
  .chart-sub {
    max-inline-size: 46em;
    margin-block: 0.25em 0.6em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }
`;
