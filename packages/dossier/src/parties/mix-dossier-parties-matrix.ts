import { capitalise, list } from '@mengwijzer/words/text';
import { html, nothing, type TemplateResult } from 'lit';
import { yesMark } from './mix-dossier-parties-marks.js';
import { nameOf, type PartiesTexts } from '../model/parties/compare-texts.js';
import type { Cell, Matrix } from '../model/parties/compare-tables.js';

/** Of more parties a list reads better than a table. */
const MOST_COLUMNS = 8;
/** As many as have their names written level, or hold words. */
const FEW_COLUMNS = 4;
/** As many as stand beside each other on a phone. */
const SLIM_COLUMNS = 5;
const LONGEST = 26;

const cut = (name: string): string => {
  const letters = Array.from(name);
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

const cell = ({ kind, word }: Cell): TemplateResult => {
  switch (kind) {
    case 'yes':
      return html`<td>${yesMark}<span class="w">${word}</span></td>`;
    case 'word':
      return html`<td>${word}</td>`;
    default:
      return html`<td class="no">
        <span aria-hidden="true">${kind === 'no' ? '·' : '–'}</span><span class="vh">${word}</span>
      </td>`;
  }
};

const table = (matrix: Matrix): TemplateResult =>
  html`<table
    class="mx ${matrix.columns.length <= FEW_COLUMNS ? 'few' : ''} ${matrix.worded ? 'worded' : ''}"
    aria-label=${matrix.title}
  >
    <thead>
      <tr>
        <th scope="col">${matrix.corner}</th>
        ${matrix.columns.map((voice) => {
          const name = nameOf(voice);
          const short = cut(name);
          return html`<th scope="col">
            ${
              short === name
                ? html`<span class="col">${name}</span>`
                : html`<span class="col" aria-hidden="true">${short}</span><span class="vh">${name}</span>`
            }
          </th>`;
        })}
      </tr>
    </thead>
    <tbody>
      ${matrix.rows.map(
        ({ label, cells }) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const names = (matrix: Matrix, cells: readonly Cell[], wanted: (cell: Cell) => boolean): readonly string[] =>
  matrix.columns.filter((_, at) => wanted(cells[at]!)).map(nameOf);

/** Options, each with the names of those that chose it: as many as there are. */
const options = (matrix: Matrix, texts: PartiesTexts): TemplateResult => {
  const {
    everyone,
    table: { nobody },
  } = texts.messages;
  return html`<dl class="by-option">
    ${matrix.rows.map(({ label, cells }) => {
      const words = [...new Set(cells.filter(({ kind }) => kind === 'word').map(({ word }) => word))].sort();
      const yes = names(matrix, cells, ({ kind }) => kind === 'yes');
      const said = [
        ...(yes.length === 0 ? [] : [yes.length === matrix.columns.length ? capitalise(everyone) : list(yes, texts)]),
        ...words.map(
          (word) =>
            `${capitalise(word)}: ${list(
              names(matrix, cells, (each) => each.word === word),
              texts,
            )}`,
        ),
      ];
      return html`<dt>${label}</dt>
        ${said.length === 0 ? html`<dd class="m">${nobody}</dd>` : said.map((each) => html`<dd>${each}</dd>`)}`;
    })}
  </dl>`;
};

/** Who has no part in it, by name: the dash in a table says nothing by itself. */
const silent = (matrix: Matrix, texts: PartiesTexts): TemplateResult | typeof nothing => {
  const cells = matrix.rows[0]?.cells ?? [];
  const words = [...new Set(cells.filter(({ kind }) => kind === 'silent').map(({ word }) => word))];
  return words.length === 0
    ? nothing
    : html`<p class="src">
        ${words
          .map(
            (word) =>
              `${capitalise(word)}: ${list(
                names(matrix, cells, (each) => each.word === word),
                texts,
              )}.`,
          )
          .join(' ')}
      </p>`;
};

/** What each party chose: a table, or a list where a table would not fit. */
export const matrixView = (matrix: Matrix, texts: PartiesTexts): TemplateResult => {
  const count = matrix.columns.length;
  const hasTable = count <= (matrix.worded ? FEW_COLUMNS : MOST_COLUMNS);
  const hasList = !hasTable || matrix.worded || count > SLIM_COLUMNS;
  return html`<figure class="matrix">
    <figcaption>
      <p class="ct">${matrix.title}</p>
      ${matrix.sub === '' ? nothing : html`<p class="src">${matrix.sub}</p>`}
    </figcaption>
    ${hasTable ? html`<div class=${hasList ? 'broad' : ''}>${table(matrix)}</div>` : nothing}
    ${hasList ? html`<div class=${hasTable ? 'slim' : ''}>${options(matrix, texts)}</div>` : nothing}
    ${silent(matrix, texts)}
  </figure>`;
};
