import { css } from 'lit';

/** Objectives as a table: where there is room for it, and on paper. */
const table = css`
  .positions .goal {
    display: inline;
  }
  .positions .more {
    display: none;
  }
  .positions {
    display: table;
    table-layout: fixed;
  }
  .positions thead {
    position: static;
    clip-path: none;
    display: table-header-group;
  }
  .positions tbody {
    display: table-row-group;
  }
  .positions tr {
    display: table-row;
  }
  .tbl.positions :is(th, td),
  .tbl.positions tr td[data-party] {
    display: table-cell;
    padding: 0.5em 0.6em 0.5em 0;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .tbl.positions thead th {
    border-block-end-color: var(--_mix-edge);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .positions thead th:first-child {
    inline-size: 22%;
  }
  .positions thead th:last-child {
    inline-size: 19%;
  }
  .positions td[data-party]::before {
    content: none;
  }
  .positions .box {
    font-size: 0.875em;
  }
  .positions tbody th {
    font-weight: 500;
  }
`;

/** What comes with the reply: the questions below the first two, what the source says back, what the answers come to, and the blank sheet. */
export const checklistReplyStyles = css`
  .save {
    display: grid;
    gap: 0.1em;
    margin-block-start: 1.25em;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }
  .line-h > .all {
    position: relative;
    z-index: 1;
    grid-column: 1 / -1;
    max-block-size: 70dvh;
    overflow: auto;
    overscroll-behavior: contain;
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_mix-edge);
  }
  .all a {
    display: grid;
    grid-template-columns: 1.25em auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    min-block-size: 2.75em;
    padding: 0.6em 0;
    border-block-end: 1px solid var(--_mix-rule);
    color: inherit;
    text-decoration: none;
    line-height: 1.35;
    font-size: 0.9375em;
    outline-offset: -3px;
  }
  .all a:hover {
    text-decoration: underline;
  }
  .all [aria-current] {
    font-weight: 620;
  }
  .all .st {
    display: block;
    font-weight: 400;
    color: var(--_mix-muted);
    font-size: 0.9333em;
  }
  .pairs tr:has(+ .back) > * {
    border-block-end-color: transparent;
  }
  .pairs .back td {
    text-align: start;
  }

  .short {
    padding: 0 0 0.85em 2.175em;
    border-block-end: 1px solid var(--_mix-rule);
    font-size: 0.9375em;
    line-height: 1.45;
    background: var(--_mix-pick);
    box-shadow:
      -0.6em 0 0 var(--_mix-pick),
      0.6em 0 0 var(--_mix-pick);
  }
  .choice:has(+ .short) {
    border-block-end: 0;
    padding-block-end: 0.35em;
  }
  .short > * {
    border-inline-start: 3px solid var(--_mix-caution);
    padding-inline-start: 0.75em;
  }
  .short.seen > * {
    border-color: var(--_mix-rule);
    color: var(--_mix-muted);
  }
  .short .more {
    display: inline;
    min-block-size: 0;
    padding-block: calc((24px - 1em) / 2);
  }
  .short .more::after {
    display: inline-block;
    margin-inline-start: 0.4em;
  }
  .short .rest {
    display: grid;
    gap: 0.45em;
    justify-items: start;
    padding-block-start: 0.5em;
  }
  :is(.back, .part) > .short,
  .back .short {
    padding-inline-start: 0;
    background: none;
    box-shadow: none;
    border: 0;
  }
  .part > .short {
    margin-block-start: 1em;
    padding: 0;
  }
  .margin {
    display: none;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .margin > * {
    max-inline-size: 23em;
  }
  .margin .caution {
    font-size: 1em;
  }
  .margin:not([data-list]) > p:not(.h-part) {
    color: var(--_mix-muted);
    margin-block-start: 0.3em;
  }
  .caution .h-part {
    display: inline;
    font-size: 0.875em;
    color: inherit;
  }
  .margin > * + * {
    margin-block-start: 1.5em;
  }
  .margin:not([data-list]) > * + * {
    margin-block-start: 0.3em;
  }
  .terms {
    margin-block-start: 0.6em;
  }
  :is(.caution, .rest) .terms {
    font-size: 0.875em;
  }
  .terms > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.9em;
  }
  .terms > p + p {
    margin-block: 0.3em 0.6em;
    border-inline-start: 2px solid var(--_mix-rule);
    padding-inline-start: 0.75em;
  }
  .caution-shut > summary {
    border-inline-start: 3px solid var(--_mix-caution);
    padding-inline-start: 1em;
    font-size: 0.875em;
    font-weight: 620;
    color: var(--_mix-caution);
  }

  .theory {
    border-block-start: 1px solid var(--_mix-rule);
  }
  .theory-row {
    display: grid;
    gap: 0.35em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .theory-row label {
    font-size: 0.875em;
    color: var(--_mix-muted);
  }
  .theory-mid {
    display: grid;
    gap: 0.35em;
  }
  .arr {
    color: var(--_mix-accent);
    justify-self: start;
    margin-inline-start: 0.9em;
  }
  .arr .i {
    inline-size: 1.125em;
    block-size: 1.125em;
    transform: rotate(90deg);
  }
  .acts {
    display: flex;
    gap: 0.25em;
    justify-content: flex-end;
  }
  .theory > .link {
    margin-block-start: 0.6em;
  }

  .positions,
  .positions tbody,
  .positions tr,
  .positions th,
  .positions td {
    display: block;
  }
  .positions thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .positions tr {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .positions tr:first-child {
    border-block-start: 1px solid var(--_mix-edge);
  }
  .tbl.positions :is(th, td) {
    border: 0;
    padding: 0;
  }
  .positions tbody th {
    font-weight: 620;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .positions .goal,
  .positions tr:not(.is-open) td[data-party] {
    display: none;
  }
  .positions .more {
    inline-size: 100%;
    justify-content: space-between;
    min-block-size: 2.75em;
    color: inherit;
    text-decoration: none;
  }
  .positions td[data-party] {
    display: grid;
    grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr);
    align-items: center;
    gap: 0.5em;
    padding-block: 0.2em;
  }
  .positions td[data-party]::before {
    content: attr(data-party) / '';
    color: var(--_mix-muted);
    font-size: 0.9333em;
    overflow-wrap: anywhere;
  }
  .positions td.diff {
    padding-block-start: 0.5em;
    font-size: 0.9333em;
    color: var(--_mix-muted);
  }
  .positions td.diff.on {
    color: var(--_mix-ink);
  }
  .positions .box {
    min-block-size: 2.5em;
    padding: 0.3em 0.1em 0.3em 0.35em;
  }
  .names {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
    padding-block-start: 0.75em;
  }
  .name-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.35em;
    align-items: end;
    inline-size: 100%;
  }
  .name-row .ico {
    margin-block-end: 0.375em;
  }
  .name-row label {
    font-size: 0.875em;
  }

  .ladder {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 34em;
  }
  .ladder th,
  .ladder td {
    padding: 0;
    font-weight: 400;
  }
  .ladder thead th {
    font-size: 0.8125em;
    line-height: 1.3;
    font-weight: 500;
    padding: 0 0.15em 0.6em;
    hyphens: auto;
    overflow-wrap: anywhere;
    vertical-align: bottom;
    text-align: center;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .ladder thead th:first-child {
    text-align: start;
    padding-inline-start: 0;
    color: var(--_mix-muted);
    font-weight: 400;
  }
  .ladder tbody th {
    text-align: start;
    border-block-end: 1px solid var(--_mix-rule);
    block-size: 2.75em;
    line-height: 1.2;
    padding-inline-end: 0.5em;
    position: relative;
  }
  .ladder tbody td {
    text-align: center;
    border-block-end: 1px solid var(--_mix-rule);
    inline-size: 3.5em;
  }
  .rail {
    background: linear-gradient(var(--_mix-rule), var(--_mix-rule)) center / 1px 100% no-repeat;
  }
  .rung {
    position: absolute;
    inset-block-end: -1px;
    inset-inline-start: 0;
    block-size: 2px;
    background: var(--_mix-edge);
  }
  .r0 {
    inline-size: 14%;
  }
  .r1 {
    inline-size: 24%;
  }
  .r2 {
    inline-size: 34%;
  }
  .r3 {
    inline-size: 46%;
  }
  .r4 {
    inline-size: 56%;
  }
  .r5 {
    inline-size: 70%;
  }
  .r6 {
    inline-size: 84%;
  }
  .r7 {
    inline-size: 98%;
  }
  .ladder .tick {
    margin: 0;
  }
  .ladder .tick::after,
  .shape {
    border: 0;
    inline-size: 0.55em;
    block-size: 0.55em;
    background: light-dark(#fff, #0d1418);
    transform: none;
  }
  .shape {
    display: block;
    margin: 0 auto 0.35em;
    inline-size: 0.85em;
    block-size: 0.85em;
    background: var(--_mix-accent);
  }
  .tick.wa::after,
  .shape.wa {
    border-radius: 50%;
  }
  .tick.un::after,
  .shape.un {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .tick.wa:checked {
    background-color: var(--_mix-home);
    border-color: var(--_mix-home);
  }
  .tick.un:checked {
    background-color: var(--_mix-away);
    border-color: var(--_mix-away);
  }
  .shape.wa {
    background: var(--_mix-home);
  }
  .shape.un {
    background: var(--_mix-away);
  }
  .year {
    max-inline-size: 8em;
  }
  .err .box {
    border-color: var(--_mix-error);
    box-shadow: inset 0 0 0 1px var(--_mix-error);
  }
  .fault {
    display: flex;
    gap: 0.45em;
    font-size: 0.875em;
    font-weight: 500;
    color: var(--_mix-error);
    line-height: 1.4;
  }

  .sofar {
    border-block-start: 2px solid var(--_mix-ink);
    padding-block: 1.25em 1.75em;
    margin-block-start: 2.5em;
  }
  .prose {
    font-size: 1.1875em;
    line-height: 1.62;
    max-width: 33em;
    margin-block-start: 0.75em;
  }
  .prose a {
    color: inherit;
    text-decoration-color: var(--_mix-rule);
  }
  .prose .disputed {
    text-decoration-style: wavy;
    text-decoration-color: var(--_mix-caution);
    text-decoration-thickness: 1px;
  }
  .unsaid {
    display: flex;
    gap: 0.45em;
    align-items: center;
    margin-block-start: 0.8em;
  }
  .unsaid > .i {
    inline-size: 0.95em;
    block-size: 0.95em;
    color: var(--_mix-caution);
  }
  .gaps li {
    max-inline-size: var(--_mix-measure);
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_mix-rule);
  }
  .gaps a {
    color: inherit;
  }
  .take {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-start: 1.5em;
  }
  .panel {
    inline-size: 100%;
    max-inline-size: 35em;
    padding-block: 0.4em;
    border-block: 1px solid var(--_mix-rule);
  }

  .printonly {
    display: none;
  }
  .sheet .q {
    break-inside: avoid;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_mix-rule);
  }
  .q-h {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.65em;
    align-items: baseline;
  }
  .legend {
    font-weight: 620;
    margin-block-start: 1em;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin-block-start: 0.6em;
  }
  .boxes li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .box-blank {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1.5px solid var(--_mix-edge);
    border-radius: 0.15em;
  }
  .write i {
    display: block;
    block-size: 2.2em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .blank {
    margin-block-start: 1em;
    table-layout: fixed;
  }
  /* On a phone a row's name stands above its cells, so that no word breaks. */
  @container (width < 36em) {
    .blank.named tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  .tbl.blank :is(th, td) {
    block-size: 2.6em;
    padding-inline: 0.4em;
    border: 1px solid var(--_mix-edge);
  }
  .blanks {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.25em 2em;
    margin-block-start: 0.75em;
  }
  .blanks div {
    display: flex;
    gap: 0.5em;
    align-items: end;
    block-size: 2.2em;
    border-block-end: 1px solid var(--_mix-edge);
  }

  @container (min-width: 36em) {
    .all ol {
      columns: 2;
      column-gap: 2.5em;
    }
    .all li {
      break-inside: avoid;
    }
    .where .more {
      margin-inline-start: 0;
    }
    .pn .back {
      grid-row: 1;
    }
    .theory-row {
      grid-template-columns: minmax(0, 1fr) 1.4em minmax(0, 1fr) 1.4em minmax(0, 1fr);
      gap: 0.35em 0.6em;
      align-items: start;
    }
    .arr {
      margin: 3em 0 0;
      justify-self: center;
    }
    .arr .i {
      transform: none;
    }
    .acts {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 17em) {
    .ladder thead th {
      overflow-wrap: normal;
    }
    .ladder tbody td {
      inline-size: 4.25em;
    }
  }
  @container (min-width: 60em) {
    .margin {
      display: block;
    }
    .wide .margin {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: 1.5em 2.5em;
      margin-block-start: 1.75em;
      align-items: start;
    }
    .wide .margin > * {
      margin: 0;
    }
    .choice:has(+ .short) {
      border-block-end: 1px solid var(--_mix-rule);
      padding-block-end: 0.66em;
    }
    .pairs tr:has(+ .back) > * {
      border-block-end-color: var(--_mix-rule);
    }
    ${table}
  }

  @media print {
    .printonly {
      display: block;
    }
    .qb:not(.wide):has(> .margin) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13em;
      column-gap: 1.75em;
    }
    .margin {
      display: block;
    }
    .wide .margin {
      columns: 2;
      column-gap: 2em;
    }
    .margin > * {
      max-inline-size: none;
      break-inside: avoid;
    }
    ${table}
    .theory-row,
    .positions tr,
    .ladder,
    .sofar {
      break-inside: avoid;
    }
    .positions select {
      appearance: none;
    }
  }
  @media (forced-colors: active) {
    .all [aria-current] {
      outline: 2px solid Highlight;
    }
    .shape {
      forced-color-adjust: none;
    }
    .ladder .tick::after {
      background: HighlightText;
    }
  }
`;
