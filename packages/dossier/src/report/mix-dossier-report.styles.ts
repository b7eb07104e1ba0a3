import { css } from 'lit';

export default css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .report fieldset {
    max-inline-size: 44em;
  }
  .report .choices {
    margin-block-start: 0.6em;
  }
  .report .tools.main {
    gap: 0.5em 1.25em;
    margin-block-end: 0.5em;
  }
  .doc {
    max-inline-size: 46em;
    overflow-wrap: break-word;
  }
  .preview .doc {
    margin-block-start: 1em;
    padding-block-start: 1.5em;
    border-block-start: 2px solid var(--_mix-ink);
  }
  .doc > .h-title {
    margin-block-end: 0.5em;
  }
  .doc > .h-section {
    margin-block: 1.75em 0.5em;
    color: var(--_mix-accent);
  }
  .doc > .h-part {
    margin-block: 1.4em 0.35em;
  }
  .doc > p {
    margin-block: 0.6em;
    max-inline-size: none;
  }
  .doc-about div {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.15em;
  }
  .doc-about dt {
    font-weight: 620;
  }
  .doc-about .open dd {
    min-block-size: 1.9em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .doc-list {
    list-style: disc;
    padding-inline-start: 1.25em;
    margin-block: 0.5em;
  }
  .doc-list li {
    padding-block: 0.15em;
  }
  .doc-quote {
    margin-block: 0.6em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mix-accent);
  }
  .doc-table {
    inline-size: 100%;
    margin-block: 1em 1.25em;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .doc-table caption {
    padding-block-end: 0.4em;
    text-align: start;
    font-weight: 620;
    font-size: 0.9333em;
    color: var(--_mix-muted);
  }
  .doc-table :is(th, td) {
    padding: 0.4em 0.9em 0.4em 0;
    border-block-end: 1px solid var(--_mix-rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .doc-table thead th {
    border-block-end-color: var(--_mix-edge);
    font-weight: 620;
    font-size: 0.9333em;
    color: var(--_mix-muted);
    vertical-align: bottom;
  }
  .doc-table.blank :is(th, td) {
    block-size: 2.6em;
    padding-inline: 0.4em;
    border: 1px solid var(--_mix-edge);
  }
  .doc-boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin-block: 0.5em 1em;
  }
  .doc-boxes li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .doc-box {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1.5px solid var(--_mix-edge);
    border-radius: 0.15em;
  }
  .doc-lines {
    margin-block: 0.5em 1em;
    break-inside: avoid;
  }
  .doc-lines i {
    display: block;
    block-size: 2.1em;
    border-block-end: 1px solid var(--_mix-edge);
  }
  .doc-page {
    margin-block-start: 3em;
  }
  .doc-made {
    margin-block-start: 2.5em !important;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_mix-rule);
    font-size: 0.875em;
    color: var(--_mix-muted);
  }
  .doc-notes {
    list-style: decimal;
    padding-inline-start: 2em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .doc-notes li {
    padding-block: 0.15em;
  }
  .doc-notes a.noprint {
    display: inline-block;
    min-inline-size: 1.5rem;
    text-align: center;
  }
  .ref {
    font-size: 0.75em;
    line-height: 1;
  }
  .ref a {
    padding: 0.35em 0.3em;
    text-decoration: none;
  }
  .ref a:hover {
    text-decoration: underline;
  }
  .printonly {
    display: none;
  }

  /* Side by side there is no room: a row is read from top to bottom, each cell with its heading. */
  @container (max-width: 35.99em) {
    .doc-table:not(.blank) :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .doc-table:not(.blank) :is(thead, colgroup) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .doc-table:not(.blank) caption {
      display: block;
    }
    .doc-table:not(.blank) {
      display: block;
    }
    .doc-table:not(.blank) tbody :is(th, td) {
      padding-block: 0.2em;
      border: 0;
    }
    .doc-table:not(.blank) td:empty {
      display: none;
    }
    .doc-table:not(.blank) tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_mix-rule);
    }
    .doc-table td[data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: 0.8667em;
      color: var(--_mix-muted);
    }
  }

  @media print {
    .printonly {
      display: block;
    }
    .doc {
      max-inline-size: none;
      font-size: 10pt;
      line-height: 1.4;
    }
    .doc > .h-title {
      font-size: 20pt;
    }
    .doc > .h-section {
      font-size: 15pt;
      margin-block: 1.4em 0.4em;
    }
    .doc > .h-part {
      font-size: 11pt;
      margin-block: 1.1em 0.3em;
    }
    .doc > :is(.h-title, .h-section, .h-part, .label),
    .doc-table caption {
      break-after: avoid;
      break-inside: avoid;
    }
    .doc > p,
    .doc-list > li {
      orphans: 3;
      widows: 3;
    }
    .doc-table thead {
      display: table-header-group;
      break-after: avoid;
    }
    .doc-table tbody tr:first-child {
      break-before: avoid;
    }
    .ref a {
      padding: 0 0 0 0.15em;
    }
    .doc-table tr,
    .doc-quote,
    .doc-list > li,
    .doc-notes > li {
      break-inside: avoid;
    }
    .doc-page {
      break-before: page;
      margin: 0;
    }
    .doc-made {
      break-inside: avoid;
    }
    .doc.one {
      font-size: 9pt;
      line-height: 1.28;
    }
    .doc.one > .h-title {
      font-size: 15pt;
      margin-block-end: 0.3em;
    }
    .doc.one > .h-part {
      font-size: 10.5pt;
      margin-block: 0.75em 0.15em;
    }
    .doc.one > p,
    .doc.one .doc-list {
      margin-block: 0.2em;
    }
    .doc.one .doc-list li,
    .doc.one .doc-about div {
      padding-block: 0;
    }
    .doc.one .doc-made {
      margin-block-start: 1em !important;
      font-size: 7.5pt;
    }
  }
`;
