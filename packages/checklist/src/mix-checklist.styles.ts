import { css } from 'lit';

export default css`
  .head {
    display: grid;
    gap: 0.55em;
    padding-block-end: 0.75em;
  }
  .about {
    margin-block-end: 1.5em;
  }
  .about .two {
    padding-block: 0.5em 0.25em;
  }
  .grid {
    display: grid;
    gap: 2em;
  }
  /* A long word never widens the page. */
  .head,
  .grid,
  .stack,
  .two,
  .pair,
  .names,
  .theory-row,
  .theory-mid,
  .save {
    grid-template-columns: minmax(0, 1fr);
  }
  .after {
    margin-block-start: 1.1em;
  }
  .stack {
    display: grid;
    gap: 1.1em;
  }
  .two {
    display: grid;
    gap: 1.25em;
  }
  .msgs:not(:empty) {
    display: grid;
    margin-block-end: 1.5em;
  }

  nav {
    border-block: 1px solid var(--_mix-rule);
    padding-block: 0.5em 1em;
  }
  nav a {
    display: grid;
    grid-template-columns: 1.25em 1fr;
    gap: 0.1em 0.75em;
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.4em;
    color: inherit;
    text-decoration: none;
    border-radius: var(--_mix-radius);
    line-height: 1.3;
  }
  nav a:hover {
    background: var(--_mix-tint);
  }
  nav a:hover .it {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .it {
    padding-inline-start: 1.25em;
    text-indent: -1.25em;
  }
  .it .n {
    display: inline-block;
    inline-size: 1.25em;
    text-indent: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }
  nav [aria-current] {
    background: var(--_mix-pick);
  }
  nav [aria-current] .it {
    font-weight: 620;
  }
  nav .st {
    grid-column: 2;
    padding-inline-start: 1.538em;
    font-size: 0.8125em;
    color: var(--_mix-muted);
  }
  .save {
    display: grid;
    gap: 0.1em;
    padding-block-start: 0.9em;
    margin-block-start: 0.6em;
    border-block-start: 1px solid var(--_mix-rule);
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }

  .q {
    /* A change in one question lays out that question only. */
    contain: layout style;
    padding-block: 2em;
    border-block-start: 1px solid var(--_mix-rule);
    scroll-margin-block-start: 1em;
  }
  .q.shut {
    padding-block: 1.4em;
  }
  .q:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .q-h {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.65em;
    align-items: baseline;
  }
  .q-h.alone {
    grid-template-columns: 1fr;
  }
  .q-h .no {
    font-size: 1.375em;
    line-height: 1.25;
    color: var(--_mix-accent);
    font-variant-numeric: tabular-nums;
    min-inline-size: 0.9em;
  }
  .q-h .mark {
    grid-column: 2;
    margin-block-start: 0.3em;
    justify-self: start;
  }
  .q-h.alone .mark {
    grid-column: 1;
  }
  .q-ex {
    margin-block-start: 0.75em;
  }
  .q details > p {
    padding-block-start: 0.4em;
  }
  .pair {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.5em;
    align-items: start;
  }
  .pair > div {
    min-inline-size: 0;
  }
  .pair > div:empty {
    display: none;
  }
  .wide > .margin {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2em;
    align-items: start;
  }
  .wide > .margin > .caution {
    margin: 0;
  }
  .says {
    margin-block-start: 0.6em;
  }
  .shut .tools {
    margin-block-start: 0.35em;
  }
  .stance legend {
    font-weight: 500;
  }
  .pair :is(.choices, .stack > .field, .after > .field, .pair > div > .field, details > .field) {
    max-inline-size: 31em;
  }
  .q-h > [tabindex] {
    justify-self: start;
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
  .theory-mid .box:is(select) {
    font-size: 0.9375em;
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
    padding-block: 0.9em;
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
    padding-block-end: 0.5em;
    font-weight: 620;
    overflow-wrap: break-word;
    hyphens: auto;
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
    font-size: 0.875em;
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
  .hit {
    display: inline-grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    cursor: pointer;
    vertical-align: middle;
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

  .steps {
    padding-block-end: 2em;
  }
  .sofar {
    border-block-start: 2px solid var(--_mix-ink);
    padding-block: 1.5em 2em;
  }
  .prose {
    font-size: 1.1875em;
    line-height: 1.62;
    max-width: 33em;
    margin-block-start: 0.75em;
  }
  .prose a {
    color: inherit;
    text-decoration-color: var(--_mix-accent);
    text-decoration-thickness: 1.5px;
  }
  .prose .disputed {
    text-decoration-style: wavy;
    text-decoration-color: var(--_mix-caution);
    text-decoration-thickness: 1px;
  }
  .prose .gap {
    text-decoration: none;
    padding-block: calc(24px - 1em) 0;
    border-block-end: 2px dotted var(--_mix-caution);
  }
  .prose .gap .i {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    stroke-width: 2.5;
    color: var(--_mix-caution);
    vertical-align: -0.03em;
    margin-inline-end: 0.3em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    font-size: 0.8125em;
    color: var(--_mix-muted);
    margin-block: 1em;
  }

  .printonly {
    display: none;
  }
  .sheet .q {
    break-inside: avoid;
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
  .lines i {
    display: block;
    block-size: 2.2em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .blank {
    margin-block-start: 1em;
    table-layout: fixed;
  }
  .tbl.blank :is(th, td) {
    block-size: 2.6em;
    padding-inline: 0.4em;
    border: 1px solid var(--_mix-edge);
  }
  /* On a phone a row's name stands above its cells, so that no word breaks. */
  @container (width < 36em) {
    .blank.named tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .blank.named :is(tbody th, thead th:first-child) {
      grid-column: 1 / -1;
      block-size: auto;
    }
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

  /* Narrower, it may touch the edges of the page. */
  @container (min-width: 19em) {
    nav a {
      padding-inline: 0.5em;
      margin-inline: -0.5em;
    }
  }
  @container (min-width: 36em) {
    .two {
      grid-template-columns: 1fr 1fr;
      gap: 1.25em 1.5em;
    }
    nav ol {
      column-count: 2;
      column-gap: 2.5em;
    }
    nav li {
      break-inside: avoid;
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
    .positions tr {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0.15em 1em;
    }
    .positions tbody th,
    .positions td.diff {
      grid-column: 1 / -1;
    }
    .positions td[data-party] {
      grid-template-columns: 1fr;
      gap: 0.2em;
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
    .grid {
      grid-template-columns: 14.25em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
    }
    nav {
      border: 0;
      padding: 0;
      position: sticky;
      inset-block-start: 1.5em;
    }
    nav ol {
      column-count: 1;
    }
    .pair {
      grid-template-columns: minmax(0, 31em) minmax(12em, 15.5em);
      grid-template-rows: auto 1fr;
      gap: 1.1em 2.75em;
    }
    .pair > .margin {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .pair.wide {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
      gap: 1.5em;
    }
    .wide > .margin {
      grid-area: auto;
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
    .tbl.positions td[data-party] {
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
    .positions tbody th {
      font-weight: 500;
    }
  }

  @media print {
    .printonly {
      display: block;
    }
    .grid {
      display: block;
    }
    nav {
      position: static;
      border-block: 1px solid var(--_mix-rule);
    }
    nav ol {
      column-count: 2;
    }
    nav [aria-current] {
      background: none;
    }
    .pair.wide {
      display: block;
    }
    .pair:not(.wide) {
      grid-template-columns: minmax(0, 1fr) 13em;
      gap: 1em 2em;
    }
    .pair:not(.wide) > .margin {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .wide > .margin {
      margin-block-start: 1.5em;
    }
    .theory-row,
    .positions tr,
    .ladder,
    .q.shut,
    .sofar {
      break-inside: avoid;
    }
    .q-h,
    .q-ex {
      break-after: avoid;
    }
    .ladder .tick:checked,
    .tick[type='radio']:checked {
      background: #fff;
      border-color: #000;
    }
    .ladder .tick::after,
    .tick[type='radio']::after {
      background: #000;
    }
    .positions select {
      appearance: none;
    }
    /* Empty fields would only make the print longer. */
    .field:has(:placeholder-shown),
    .q details:not([open]) {
      display: none;
    }
    .q details {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    nav [aria-current] {
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
