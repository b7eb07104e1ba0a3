import { heading, icons, message } from '@mengwijzer/core/design';
import { capitalise } from '@mengwijzer/words/text';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { amount, faultId, shown } from './mix-phasing-field.js';
import { sheet } from './mix-phasing-sheet.js';
import { sites } from './mix-phasing-sites.js';
import { blankText } from '../model/sheet/blank.js';
import { assumptions, columns, placeOf, type Assumption } from '../model/plan/fields.js';
import { emptyColumns } from '../model/plan/unfilled.js';
import type { Editor } from './mix-phasing-editor.js';
import type { Drawn, Later } from '../mix-phasing-later.js';
import type { View } from '../mix-phasing-view.js';
import type { PhasingTexts } from '../model/texts.js';

/** The element's own heading and introduction, which a host may replace. */
export const head = ({ messages }: PhasingTexts, level: number): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, 'title', messages.heading)}</slot>
    <slot name="lead"><p class="lead">${messages.lead}</p></slot>
  </div>`;

/** Whose plan this is, where it is not the user's own. */
export const example = ({ from, file, isReadonly, texts: { messages } }: View): TemplateResult | typeof nothing =>
  from === 'user' || (from === 'page' && (isReadonly || file.plan.sites.length === 0))
    ? nothing
    : html`<div class="example">
        ${icons.info}
        <p>
          ${from === 'example' ? messages.example.says : messages.example.ofPage}
          ${
            isReadonly
              ? nothing
              : html`<span class="noprint"
                  >${messages.example.over}
                  <button type="button" class="link" data-act="empty">${messages.example.empty}</button>.</span
                >`
          }
        </p>
      </div>`;

/** The user's own plan cannot be read: it is kept, and another is shown meanwhile. */
export const unread = ({ messages }: PhasingTexts): TemplateResult =>
  message('caution', html`<p>${messages.source.own}</p>`);

const act = (name: string, icon: TemplateResult, label: string, id?: string): TemplateResult =>
  html`<button type="button" class="link" data-act=${name} id=${id ?? nothing}>${icon}${label}</button>`;

/** What the plan is called, in a report and beside other plans. */
const named = (view: View, editor: Editor): TemplateResult | typeof nothing =>
  view.isReadonly
    ? nothing
    : html`<div class="field ${view.file.name === '' ? 'noprint' : ''}">
        <label for="f-name">${view.texts.messages.name}</label>
        <input class="box" id="f-name" name="name" autocomplete="off" .value=${shown('name', view, editor)} />
      </div>`;

/** The sites, as a sheet or one under the other, and what one can do with all of them. */
export const entered = (view: View, editor: Editor, isWide: boolean, level: number): TemplateResult => {
  const { messages } = view.texts;
  const { tools } = messages;
  const isEmpty = view.file.plan.sites.length === 0;
  return html`<section class="block" aria-labelledby="sites">
    ${heading(level, 'section', messages.table.heading, 'sites')}${named(view, editor)}
    ${
      isEmpty
        ? html`<div class="empty"><p>${messages.table.empty}</p></div>`
        : isServer
          ? // It knows no width: the style sheet shows the one that fits.
            html`<div class="if-wide">${sheet(view, editor)}</div>
              <div class="if-narrow">${sites(view, editor, level + 1)}</div>`
          : isWide
            ? sheet(view, editor)
            : sites(view, editor, level + 1)
    }
    ${editor.notice === '' ? nothing : message('caution', html`<p>${editor.notice}</p>`)}
    ${unfilled(view)}${isWide ? faultsOfSites(view, editor) : nothing}${explained(view)}
    ${
      view.isReadonly
        ? nothing
        : html`<div class="tools noprint">
            ${act('site-add', icons.add, tools.add, 'add')}
            ${editor.canUndo ? act('undo', icons.undo, tools.undo, 'undo') : nothing}
            ${editor.canRedo ? act('redo', icons.redo, tools.redo, 'redo') : nothing}
            ${act('excel', icons.open, tools.excel, 'excel')} ${act('csv', icons.save, tools.csv)}
          </div>`
    }
  </section>`;
};

/** Which cells never had a value, by column: each can be filled with what a new site has, if that is what one means. */
const unfilled = ({ file, isReadonly, texts: { messages, lang } }: View): TemplateResult | typeof nothing => {
  const empty = emptyColumns(file);
  const { unfilled: words, table } = messages;
  if (empty.length === 0) return nothing;
  return message(
    'caution',
    html`<p id="unfilled" tabindex="-1">${words.lead(empty.reduce((all, { count }) => all + count, 0))}</p>
      <ul class="says">
        ${empty.map(({ column, count }) => {
          const name = table.said[column];
          return html`<li>
            ${words.column(capitalise(name), count)}
            ${
              isReadonly
                ? nothing
                : html`<button type="button" class="link noprint" data-act="fill" data-row=${column}>
                    ${words.fill(count, blankText(column, file, lang))}<span class="vh">(${name})</span>
                  </button>`
            }
          </li>`;
        })}
      </ul>`,
  );
};

/** What each column is, and where its number usually comes from. */
const explained = ({ isReadonly, texts: { messages } }: View): TemplateResult | typeof nothing => {
  const { explain, hints, said } = messages.table;
  return isReadonly
    ? nothing
    : html`<details class="explain noprint">
        <summary>${explain}</summary>
        <dl class="s">
          ${columns.map(
            (column) =>
              html`<div>
                <dt>${capitalise(said[column])}</dt>
                <dd>${hints[column]}</dd>
              </div>`,
          )}
        </dl>
      </details>`;
};

/** Id of the control of a field in the sheet. */
const controlOf = (field: string): string => {
  const { site = '', column } = placeOf(field) ?? {};
  const at = columns.findIndex((each) => each === column);
  return at === 0 ? `site-${site}` : `cell-${site}-${at}`;
};

/** In a sheet a fault has no room under its cell: they stand under the table, each with a way to its cell. */
const faultsOfSites = (view: View, editor: Editor): TemplateResult | typeof nothing => {
  const faults = view.faults.filter(({ field }) => field.startsWith('sites/') && field !== editor.typing);
  return faults.length === 0
    ? nothing
    : html`<ul class="faults" role="list">
        ${faults.slice(0, 20).map(
          ({ sentence, field }) =>
            html`<li class="fault">
              ${icons.error}<span
                ><span id=${faultId(field)}>${sentence}</span>
                <button type="button" class="link" data-act="to-field" data-row=${controlOf(field)}>
                  ${view.texts.messages.toField}<span class="vh">(${sentence})</span>
                </button></span
              >
            </li>`,
        )}
        ${faults.length > 20 ? html`<li class="s m">${view.texts.messages.moreFaults(faults.length - 20)}</li>` : nothing}
      </ul>`;
};

/** What the eight assumptions of the mock are; the others are asked less often. */
const often: readonly Assumption[] = [
  'maxParallel',
  'temporaryHomes',
  'localVacancies',
  'turnoverPermille',
  'noticeQuarters',
  'reserveQuarters',
  'gate/percent',
  'gate/maxWait',
];

/** What the plan assumes, each in plain words with its unit. */
export const assumed = (view: View, editor: Editor, level: number): TemplateResult => {
  const { messages } = view.texts;
  const field = (name: Assumption): TemplateResult => amount(name, messages.assumptions[name], view, editor);
  return html`<section class="block" aria-labelledby="assumptions" part="assumptions">
    ${heading(level, 'section', messages.assume, 'assumptions')}
    <div class="assume">${often.map(field)}${assumptions.filter((name) => !often.includes(name)).map(field)}</div>
  </section>`;
};

/** What the plan does, under it that there is a better order; a place kept for it while it is on its way. */
export const outcome = (view: View, later: Later, drawn: Drawn & { readonly quarter: number | undefined }): unknown => {
  const part = later.outcome.want();
  if (part?.words === undefined) return later.failed ? nothing : html`<div class="waiting"></div>`;
  const tools = later.tools.peek();
  return part.render(view, { ...drawn, notice: tools?.orderNotice(view, later.laterWords.last!, drawn) ?? nothing });
};
