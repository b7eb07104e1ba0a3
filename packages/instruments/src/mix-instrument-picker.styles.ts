import { css } from 'lit';

export default css`
  .n {
    font-weight: 400;
    color: var(--_mix-muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .block {
    margin-block-start: 3em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_mix-rule);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .pk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-block-start: 1.75em;
  }
  .search {
    position: relative;
  }
  .search > .i {
    position: absolute;
    inset-inline-start: 0.8em;
    inset-block-start: 50%;
    translate: 0 -50%;
    color: var(--_mix-muted);
    pointer-events: none;
  }
  .search .box {
    padding-inline-start: 2.6em;
    min-block-size: 3em;
    font-size: 1.0625em;
  }
  .facets > details {
    border-block-end: 1px solid var(--_mix-rule);
    padding-block: 0.35em;
  }
  .facets > details > summary {
    inline-size: 100%;
    min-block-size: 2.5em;
    color: inherit;
    font-weight: 500;
    text-decoration: none;
  }
  .facet {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 2em;
    padding-block: 0.35em;
    font-size: 0.9375em;
    line-height: 1.35;
    cursor: pointer;
  }
  .facet:hover > span:first-of-type {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* With each key many change at once: fading them would draw the page over and over. */
  .facet,
  .facet .tick {
    transition: none;
  }
  .facet .tick {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .facet > span {
    min-inline-size: 0;
  }
  .facet .ct {
    flex: none;
    margin-inline-start: auto;
    color: var(--_mix-muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .facet.zero {
    color: var(--_mix-muted);
  }
  .goto {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .goto a {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-block-size: 2em;
  }

  .group {
    margin-block-start: 2em;
  }
  .grp {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 0.6em;
    align-items: start;
    padding-block-end: 0.8em;
    border-block-end: 2px solid var(--_mix-ink);
  }
  .grp:has(> .i) {
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .grp > .i {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: 0.1em;
  }
  .grp > p {
    grid-column: -2;
  }
  .g-fits > .i {
    color: var(--_mix-accent);
  }
  .g-conditional > .i {
    color: var(--_mix-caution);
  }
  .g-at-odds > .i,
  .g-silent > .i {
    color: var(--_mix-muted);
  }
  .grp .check {
    stroke: var(--_mix-page);
  }
  .res {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .group > .btn {
    margin-block-start: 1.25em;
  }
  .res > .h-part {
    font-size: 1.125em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
  }
  .facts > a,
  .mark > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    padding-block: 0;
  }
  .dom-physical .i {
    color: var(--_mix-physical);
  }
  .dom-social .i {
    color: var(--_mix-social-domain);
  }
  .dom-economic .i {
    color: var(--_mix-economic);
  }
  .mark.own {
    padding-inline: 0.5em;
    border: 1px solid var(--_mix-edge);
    border-radius: var(--_mix-radius);
  }
  .printonly {
    display: none;
  }
  /* Takes no room, and is there for a screen reader before it says something: what comes with its text is not heard. */

  @container (max-width: 59.99em) {
    .facets.shut {
      display: none;
    }
    .facets {
      margin-block-start: 0.5em;
    }
  }
  @container (min-width: 60em) {
    .pk {
      grid-template: 'side find' auto 'side main' 1fr / 14.25em minmax(0, 1fr);
      gap: 1.25em 3em;
    }
    .find {
      grid-area: find;
    }
    .side {
      grid-area: side;
    }
    .main {
      grid-area: main;
    }
    .refine {
      display: none;
    }
  }

  @media print {
    .pk {
      display: block;
    }
    .listonly > .pk,
    .listonly > .head,
    .find {
      display: none;
    }
    .block > * + * {
      margin-block-start: 1em;
    }
    .block {
      display: block;
      margin-block-start: 1.5em;
      padding-block-start: 0;
      border: 0;
    }
  }
`;
