import { css } from 'lit';

/** What the plan does: the paragraph, the findings, the charts with their colours and patterns. */
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
    overflow-x: auto;
    max-block-size: 30em;
    overflow-y: auto;
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

  .plot {
    --home: light-dark(#0a5f68, #33a3aa);
    --old: light-dark(#8893a0, #66717d);
    --temporary: light-dark(#b86e00, #cf9138);
    --away: light-dark(#9c2a3c, #dd6a79);
    --gone: light-dark(#8f86bd, #a29ad6);
    --social: light-dark(#0b5a73, #2e8cb0);
    --mid: light-dark(#b86e00, #cf9138);
    --owner: light-dark(#8f86bd, #b3abe2);
    --building: light-dark(#0b5a73, #2e8cb0);
    --light: light-dark(#fff, #0a0f12);
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 13px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .plot text {
    fill: var(--_mix-ink);
  }
  .plot .strong {
    font-weight: 620;
  }
  .plot .w-muted,
  .plot .w-axis,
  .plot .w-rule,
  .plot .w-old {
    fill: var(--_mix-muted);
  }
  .plot .w-home {
    fill: light-dark(#0a5f68, #4cc3c9);
  }
  .plot :is(.w-temporary, .w-mid, .w-demolition) {
    fill: light-dark(#8f5500, #e2a446);
  }
  .plot .w-away {
    fill: light-dark(#9c2a3c, #f2808c);
  }
  .plot :is(.w-gone, .w-owner) {
    fill: light-dark(#5f559c, #cfc8f5);
  }
  .plot :is(.w-social, .w-share, .w-plan, .w-construction, .w-newcomers) {
    fill: light-dark(#0b5a73, #5db8d8);
  }
  .plot :is(.on-home, .on-away, .on-social, .on-construction) {
    fill: var(--light);
  }
  .plot :is(.on-old, .on-temporary, .on-gone, .on-mid, .on-owner, .on-demolition) {
    fill: light-dark(#10171d, #0a0f12);
  }

  .plot line,
  .plot :is([class^='c-'], [class*=' c-']) {
    fill: none;
    stroke: var(--_mix-rule);
    stroke-width: 1;
  }
  .plot :is(.t-axis, .t-ink) {
    stroke: var(--_mix-edge);
  }
  .plot .dash {
    stroke-dasharray: 1.5 4;
    stroke-width: 1.5;
  }
  .plot :is([class^='c-'], [class*=' c-']) {
    stroke: var(--social);
    stroke-width: 2.2;
    stroke-linejoin: round;
  }
  .plot .c-other,
  .plot .c-muted {
    stroke: var(--_mix-edge);
    stroke-width: 1.5;
  }
  .plot .c-away {
    stroke: var(--away);
  }
  .plot .c-band {
    stroke: var(--away);
    stroke-width: 1;
  }

  .plot :is([class^='f-'], [class*=' f-']) {
    stroke: var(--_mix-page);
    stroke-width: 1.5;
  }
  .plot .faint {
    fill-opacity: 0.33;
    stroke: none;
  }
  .plot .rest {
    font-weight: 400;
    fill: var(--_mix-muted);
  }
  .plot .f-home {
    fill: var(--home);
  }
  .plot .f-old {
    fill: var(--old);
  }
  .plot .f-temporary {
    fill: var(--temporary);
  }
  .plot .f-away {
    fill: var(--away);
  }
  .plot .f-gone {
    fill: var(--gone);
  }
  .plot :is(.f-social, .f-plan, .f-share) {
    fill: var(--social);
  }
  .plot .f-mid {
    fill: var(--mid);
  }
  .plot :is(.f-owner, .f-newcomers) {
    fill: var(--owner);
  }
  .plot .f-demolition {
    fill: var(--_mix-edge);
  }
  .plot .f-construction {
    fill: var(--building);
  }
  .plot :is(.f-delivered, .f-ink) {
    fill: var(--_mix-ink);
  }
  .plot .f-other {
    fill: var(--_mix-edge);
  }
  .plot .f-band {
    fill: var(--away);
    fill-opacity: 0.2;
    stroke: none;
  }
  .plot :is([class^='ring-'], [class*=' ring-']) {
    fill: var(--_mix-page);
    stroke: var(--_mix-ink);
    stroke-width: 2.4;
  }
  .plot .here {
    fill: var(--_mix-ink);
    fill-opacity: 0.14;
    stroke: none;
  }

  .plot .hatch {
    stroke: light-dark(#fff, #0a0f12);
    stroke-opacity: 0.45;
    stroke-width: 1.6;
    fill: none;
  }
  .plot-gantt .hatch {
    stroke-opacity: 0.9;
    stroke-width: 2.2;
  }
  .plot .dots {
    fill: light-dark(#fff, #0a0f12);
    fill-opacity: 0.75;
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
    .charts {
      gap: 2em;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    .plot {
      --home: #3a3a3a;
      --old: #d9d9d9;
      --temporary: #a6a6a6;
      --away: #000;
      --gone: #f0f0f0;
      --social: #3a3a3a;
      --mid: #a6a6a6;
      --owner: #f0f0f0;
      --building: #3a3a3a;
      --light: #fff;
    }
    .plot :is([class^='f-'], [class*=' f-']) {
      stroke: #000;
      stroke-width: 0.75;
    }
    .plot .f-band {
      stroke: none;
    }
    .plot text {
      fill: #000;
    }
    .plot :is(.on-home, .on-away, .on-social, .on-construction) {
      fill: #fff;
    }
    .plot .hatch {
      stroke: #000;
      stroke-opacity: 1;
      stroke-width: 1;
    }
    .plot .dots {
      fill: #000;
      fill-opacity: 1;
    }
    .plot :is(.on-temporary, .on-gone, .on-mid, .on-owner, .on-old, .on-demolition) {
      paint-order: stroke;
      stroke: #fff;
      stroke-width: 4px;
      stroke-linejoin: round;
    }
  }
  @media (forced-colors: active) {
    .plot {
      forced-color-adjust: none;
    }
    .plot text {
      fill: CanvasText;
    }
    .plot :is([class^='on-'], [class*=' on-']) {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .plot :is([class^='f-'], [class*=' f-']) {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .plot :is(line, [class^='c-'], [class*=' c-']) {
      stroke: CanvasText;
    }
    .plot .hatch {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .plot .dots {
      fill: CanvasText;
      fill-opacity: 1;
    }
  }
`;
