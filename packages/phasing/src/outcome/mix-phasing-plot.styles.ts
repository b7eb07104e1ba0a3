import { css } from 'lit';

/** Colours and patterns of the charts, on a light and a dark page, on paper and in forced colours. */
export default css`
  .plot {
    --home: light-dark(#0a5f68, #33a3aa);
    --old: light-dark(#8893a0, #66717d);
    --temporary: light-dark(#b86e00, #cf9138);
    --away: light-dark(#9c2a3c, #dd6a79);
    --gone: light-dark(#8f86bd, #a29ad6);
    --social: light-dark(#0b5a73, #2e8cb0);
    --mid: var(--temporary);
    --owner: light-dark(#8f86bd, #b3abe2);
    --newcomers: var(--_mix-tint);
    --demolition: var(--_mix-edge);
    --light: light-dark(#fff, #0a0f12);
    --dark: light-dark(#10171d, #0a0f12);
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 13px;
    fill: none;
    stroke: none;
    stroke-width: 1;
    paint-order: normal;
    dominant-baseline: auto;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .plot text {
    fill: var(--_mix-ink);
  }
  .plot .strong {
    font-weight: 620;
  }
  .plot :is(.w-muted, .w-axis, .w-rule, .w-old, .rest) {
    fill: var(--_mix-muted);
  }
  .plot .rest {
    font-weight: 400;
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
  .plot :is(.w-social, .w-share, .w-plan, .w-construction) {
    fill: light-dark(#0b5a73, #5db8d8);
  }
  .plot :is(.on-home, .on-away, .on-social, .on-construction, .on-plan) {
    fill: var(--light);
  }
  .plot :is(.on-temporary, .on-gone, .on-mid, .on-owner, .on-demolition) {
    fill: var(--dark);
  }
  .plot .on-old {
    fill: light-dark(#10171d, #fff);
  }
  :is(.plot-flow, .plot-trade-off, .plot-spread) [class^='w-'] {
    paint-order: stroke;
    stroke: var(--_mix-page);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }

  .plot :is(line, [class^='c-']) {
    fill: none;
    stroke: var(--_mix-rule);
    stroke-width: 1;
  }
  .plot :is(.t-axis, .t-ink) {
    stroke: var(--_mix-edge);
  }
  .plot [class^='c-'] {
    stroke: var(--social);
    stroke-width: 2.2;
    stroke-linejoin: round;
  }
  .plot :is(.c-other, .c-muted) {
    stroke: var(--_mix-edge);
    stroke-width: 1.5;
  }
  .plot :is(.c-away, .c-band) {
    stroke: var(--away);
  }
  .plot :is(.c-axis, .c-band) {
    stroke-width: 1;
  }
  .plot .c-axis {
    stroke: var(--_mix-edge);
  }
  .plot .dash {
    stroke-dasharray: 1.5 4;
    stroke-width: 1.5;
  }

  .plot [class^='f-'] {
    stroke: var(--_mix-page);
    stroke-width: 1.5;
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
  .plot :is(.f-social, .f-plan, .f-share, .f-construction) {
    fill: var(--social);
  }
  .plot .f-mid {
    fill: var(--mid);
  }
  .plot .f-owner {
    fill: var(--owner);
  }
  .plot .f-newcomers {
    fill: var(--newcomers);
    stroke: var(--_mix-edge);
  }
  .plot .f-demolition {
    fill: var(--demolition);
  }
  .plot .f-other {
    fill: var(--_mix-edge);
  }
  .plot :is(.f-delivered, .f-ink) {
    fill: var(--_mix-ink);
  }
  .plot .f-band {
    fill: var(--away);
    fill-opacity: 0.2;
    stroke: none;
  }
  .plot .faint {
    fill-opacity: 0.33;
    stroke: none;
  }
  .plot [class^='ring-'] {
    fill: var(--_mix-page);
    stroke: var(--_mix-ink);
    stroke-width: 2.4;
  }
  .plot :is(.here, .here-line) {
    fill: var(--_mix-ink);
  }
  .plot .here {
    fill-opacity: 0.12;
  }
  .plot .here-edge {
    fill: var(--_mix-page);
    fill-opacity: 0.75;
  }

  .plot .hatch {
    stroke: var(--light);
    stroke-opacity: 0.34;
    stroke-width: 2.2;
    fill: none;
  }
  .plot-gantt .hatch {
    stroke-opacity: 0.9;
  }
  .plot .dots {
    fill: var(--light);
    fill-opacity: 0.34;
  }

  @media print {
    .plot {
      --home: #3a3a3a;
      --old: #d9d9d9;
      --temporary: #a6a6a6;
      --away: #000;
      --gone: #f0f0f0;
      --social: #3a3a3a;
      --owner: #f0f0f0;
      --demolition: #fff;
      --light: #fff;
    }
    .plot [class^='f-'] {
      stroke: #000;
      stroke-width: 0.75;
    }
    .plot .faint {
      stroke: #777;
      stroke-width: 0.4;
    }
    .plot .f-band {
      stroke: none;
    }
    .plot :is([class^='w-'], .rest) {
      fill: #000;
      paint-order: stroke;
      stroke: #fff;
      stroke-width: 3.5px;
      stroke-linejoin: round;
    }
    .plot .hatch,
    .plot .c-axis {
      stroke: #000;
      stroke-opacity: 1;
      stroke-width: 1;
    }
    .plot .dots {
      fill: #000;
      fill-opacity: 1;
    }
    .plot :is(.on-temporary, .on-gone, .on-mid, .on-owner, .on-old, .on-demolition) {
      fill: #000;
      paint-order: stroke;
      stroke: #fff;
      stroke-width: 4px;
      stroke-linejoin: round;
    }
  }
  @media (forced-colors: active) {
    .plot {
      --demolition: Canvas;
      forced-color-adjust: none;
    }
    .plot :is([class^='w-'], [class^='on-'], .rest) {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .plot :is([class^='f-'], line, [class^='c-']) {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .plot [class^='c-']:not(.c-axis, .c-band) {
      stroke-width: 2.2;
    }
    .plot .t-rule {
      stroke-opacity: 0.35;
    }
    .plot .faint {
      stroke-width: 0.4;
    }
    .plot .hatch {
      stroke: CanvasText;
      stroke-opacity: 1;
      stroke-width: 1.4;
    }
    .plot .dots {
      fill: CanvasText;
      fill-opacity: 1;
    }
  }
`;
