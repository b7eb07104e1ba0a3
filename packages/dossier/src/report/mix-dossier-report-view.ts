import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@mengwijzer/core/design';
import { isRightToLeft } from '../model/report/blocks-direction.js';
import {
  isLabel,
  isNote,
  plainRuns,
  type About,
  type Block,
  type Report,
  type Run,
  type Runs,
  type TableBlock,
} from '../model/report/blocks.js';

export interface ViewWords {
  readonly note: (number: number) => string;
  readonly backTo: (number: number) => string;
}

interface View {
  readonly report: Report;
  readonly words: ViewWords;
  /** Of the title. */
  readonly level: number;
  /** Notes that were referred to: the first reference is what its note leads back to. */
  readonly referred: Set<number>;
  /** Goes to a note, or back. */
  readonly go: (id: string) => void;
}

/** A text with the lines that it has. */
const linesOf = (said: string): readonly unknown[] =>
  said.split(/\r\n|\r|\n/u).flatMap((line, at) => (at === 0 ? [line] : [html`<br />`, line]));

const runView = (run: Run, view: View): unknown => {
  if (isNote(run)) return noteRef(run.note, view);
  const { text, looks, url } = run;
  const said = url === undefined ? linesOf(text) : html`<a href=${url} rel="noopener noreferrer">${text}</a>`;
  return looks === 'strong' ? html`<b>${said}</b>` : looks === 'em' ? html`<i>${said}</i>` : said;
};
const runsView = (runs: Runs, view: View): readonly unknown[] => runs.map((run) => runView(run, view));

/** Our texts run from left to right; what people wrote, as they write. */
const dirOf = (said: string): 'rtl' | typeof nothing => (isRightToLeft(said) ? 'rtl' : nothing);

/** An address in a shadow root leads nowhere by itself. */
const lead = (id: string, go: View['go']) => (event: Event) => {
  event.preventDefault();
  go(id);
};

const noteRef = (number: number, { words, referred, go }: View): TemplateResult => {
  const isFirst = !referred.has(number);
  referred.add(number);
  return html`<sup class="ref"
    ><a
      href=${`#note-${number}`}
      id=${isFirst ? `ref-${number}` : nothing}
      aria-label=${words.note(number)}
      @click=${lead(`note-${number}`, go)}
      >${number}</a
    ></sup
  >`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const tableView = ({ caption, head, rows, widths, isBlank }: TableBlock, view: View): TemplateResult =>
  html`<table class="doc-table ${isBlank ? 'blank' : ''}" role="table">
    <caption>
      ${caption}
    </caption>
    ${
      widths === undefined
        ? nothing
        : html`<colgroup>
            ${widths.map((each) => html`<col width=${`${Math.round((each * 100) / sum(widths))}%`} />`)}
          </colgroup>`
    }
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((each) => html`<th scope="col" role="columnheader">${each}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map((cell, at) => {
              const said = runsView(cell, view);
              const label = at === 0 || plainRuns(cell) === '' ? nothing : head[at];
              return at === 0 && plainRuns(cell) !== ''
                ? html`<th scope="row" role="rowheader" dir=${dirOf(plainRuns(cell))}>${said}</th>`
                : html`<td role="cell" dir=${dirOf(plainRuns(cell))} data-label=${label}>${said}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;

const aboutView = (about: About): TemplateResult =>
  html`<dl class="doc-about">
    ${about.map(
      ([label, value]) =>
        html`<div class=${value === '' ? 'open' : ''}>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

const blockView = (block: Block, view: View): TemplateResult => {
  switch (block.kind) {
    case 'heading':
      return heading(view.level + block.level, block.level === 1 ? 'section' : 'part', block.text);
    case 'paragraph':
      return html`<p class=${isLabel(block.runs) ? 'label' : nothing} dir=${dirOf(plainRuns(block.runs))}>
        ${runsView(block.runs, view)}
      </p>`;
    case 'list':
      return html`<ul class="doc-list" role="list">
        ${block.items.map((item) => html`<li dir=${dirOf(plainRuns(item))}>${runsView(item, view)}</li>`)}
      </ul>`;
    case 'boxes':
      return html`<ul class="doc-boxes" role="list">
        ${block.items.map((item) => html`<li><span class="doc-box"></span>${item}</li>`)}
      </ul>`;
    case 'table':
      return tableView(block, view);
    case 'quote':
      return html`<blockquote class="doc-quote">
        <p dir=${dirOf(block.text)}>${linesOf(block.text.trim())}</p>
        <p class="src">${[block.by, block.date].filter(Boolean).join(', ')}</p>
      </blockquote>`;
    case 'lines':
      return html`<div class="doc-lines">
        ${block.label === '' ? nothing : html`<p><b>${block.label}</b></p>`}
        ${Array.from({ length: block.count }, () => html`<i></i>`)}
      </div>`;
    case 'about':
      return aboutView(block.items);
    case 'page':
      return html`<div class="doc-page"></div>`;
  }
};

const noteView = (note: Runs, number: number, view: View): TemplateResult =>
  html`<li id=${`note-${number}`} tabindex="-1">
    ${runsView(note, view)}
    <a
      class="noprint"
      href=${`#ref-${number}`}
      aria-label=${view.words.backTo(number)}
      @click=${lead(`ref-${number}`, view.go)}
      >↩</a
    >
  </li>`;

/**
 * A report as it stands on the page and on paper.
 * @param level of its title
 */
export const reportView = (
  report: Report,
  words: ViewWords,
  level: number,
  go: (id: string) => void,
): TemplateResult => {
  const { title, about, blocks, notes, sources, made, isOnePage } = report;
  const view: View = { report, words, level, referred: new Set(), go };
  return html`<article class="doc ${isOnePage ? 'one' : ''}" lang=${report.lang}>
    ${heading(level, 'title', title)} ${about.length === 0 ? nothing : aboutView(about)}
    ${blocks.map((block) => blockView(block, view))}
    <p class="doc-made">${runsView(made, view)}</p>
    ${
      notes.length === 0
        ? nothing
        : html`${heading(level + 1, 'section', sources)}
            <ol class="doc-notes">
              ${notes.map((note, at) => noteView(note, at + 1, view))}
            </ol>`
    }
  </article>`;
};
