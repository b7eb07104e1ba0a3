import { cautionMark, domainMarks, evidenceMark, heading, message, rowTool, stateMarks } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { fields, type ChosenView, type ShortlistField } from './model/shortlist.js';
import { capitalise, list, type PickerTexts } from './model/texts.js';
import type { FindingView } from './model/findings.js';

/** A field is named after its place in the dossier: `shortlist/{id}/why`. */
const field = (name: ShortlistField, { entry, item }: ChosenView, texts: PickerTexts): TemplateResult => {
  const { shortlist } = texts.messages;
  const id = `shortlist/${entry.id}/${name}`;
  const usually =
    name === 'who' && item !== undefined
      ? shortlist.usually(
          list(
            item.carriesOut.map((actor) => texts.facets.actors[actor] ?? actor),
            texts,
          ),
        )
      : undefined;
  return html`<label for=${id}>${shortlist[name]}</label>
    <div>
      <textarea
        class="box"
        id=${id}
        name=${id}
        rows="1"
        maxlength=${name === 'why' ? 20_000 : 2_000}
        aria-label=${shortlist.fieldOf(shortlist[name], item?.name ?? entry.id)}
        aria-describedby=${usually === undefined ? nothing : `${id}/note`}
        .value=${live(entry[name])}
      ></textarea>
      ${usually === undefined ? nothing : html`<span class="note" id="${id}/note">${usually}</span>`}
      ${
        entry[name].trim() === ''
          ? html`<span class="gap printonly">${stateMarks.open}${shortlist.gap}</span>`
          : html`<p class="printonly">${entry[name]}</p>`
      }
    </div>`;
};

const chosen = (
  view: ChosenView,
  at: number,
  count: number,
  canShow: (id: string) => boolean,
  texts: PickerTexts,
  level: number,
): TemplateResult => {
  const { entry, item } = view;
  const { shortlist, takeOff, takeOffName } = texts.messages;
  const name = item?.name ?? entry.id;
  return html`<li class="sl">
    <div class="sl-h">
      ${heading(level, 'part', html`<span lang=${item?.lang ?? nothing}>${name}</span>`, `s-${entry.id}`)}
      <div class="acts noprint">
        ${at > 0 ? rowTool('up', shortlist.up(name), 'up', entry.id) : nothing}${
          at < count - 1 ? rowTool('down', shortlist.down(name), 'down', entry.id) : nothing
        }<button type="button" class="link s" data-act="take" data-row=${entry.id} aria-label=${takeOffName(name)}>
          ${takeOff}
        </button>
      </div>
    </div>
    ${
      item === undefined
        ? html`<p class="s m">${shortlist.unknown}</p>`
        : html`<div class="facts">
            <span class="mark dom-${item.domain}"
              >${domainMarks[item.domain]}${capitalise(texts.facets.domains[item.domain])}</span
            >${evidenceMark(item.evidence, texts.messages.evidence(texts.evidence[item.evidence]))}${
              canShow(entry.id)
                ? html`<a
                    class="s noprint"
                    href="#i-${entry.id}"
                    data-act="show"
                    data-row=${entry.id}
                    aria-label=${shortlist.readName(name)}
                    >${shortlist.read}</a
                  >`
                : nothing
            }
          </div>`
    }
    <div class="wwh">${fields.map((each) => field(each, view, texts))}</div>
  </li>`;
};

/** The name of an instrument, which leads to it where it can be found here. */
const nameOf = (id: string, name: string, canShow: (id: string) => boolean): TemplateResult | string =>
  canShow(id) ? html`<a href="#i-${id}" data-act="show" data-row=${id}>${name}</a>` : name;

const finding = (
  { pieces, isSettled, evidence, section }: FindingView,
  canShow: (id: string) => boolean,
  texts: PickerTexts,
): TemplateResult =>
  html`<li class=${isSettled ? 'ok' : 'lacks'}>
    ${isSettled ? stateMarks.answered : cautionMark}
    <p>${pieces.map(({ text, id }) => (id === undefined ? text : nameOf(id, text, canShow)))}</p>
    <p class="src">
      ${section}${evidence === undefined ? nothing : html` · ${texts.messages.evidence(texts.evidence[evidence])}`}
    </p>
  </li>`;

export interface ShortlistOptions {
  readonly level: number;
  /** `undefined` while what the source asks is loaded. */
  readonly findings: readonly FindingView[] | undefined;
  /** What was taken off just now, and can be put back where it stood. */
  readonly taken: { readonly id: string; readonly name: string; readonly at: number } | undefined;
  /** Whether an instrument can be found in the list above. */
  readonly canShow: (id: string) => boolean;
  /** What stands under it: the picture, the toolbar. */
  readonly below: unknown;
}

/** In place of what was taken off: that it was, and the way back. */
const tookOff = (
  { id, name }: { readonly id: string; readonly name: string },
  { messages }: PickerTexts,
): TemplateResult =>
  message(
    'done',
    messages.tookOff(name),
    html`<button type="button" class="link" id="put-back" data-act="put-back" data-row=${id}>
      ${messages.notices.putBack}
    </button>`,
  );

/** What was chosen, with why, who and when, and what the source asks of it as a whole. */
export const shortlist = (
  views: readonly ChosenView[],
  { level, findings, taken, canShow, below }: ShortlistOptions,
  texts: PickerTexts,
): TemplateResult => {
  const { messages } = texts;
  const words = messages.shortlist;
  return html`<section class="block" aria-labelledby="list-h" part="shortlist">
    ${heading(level, 'section', html`${words.heading} <span class="n">${views.length}</span>`, 'list-h')}
    ${
      views.length === 0
        ? html`${taken === undefined ? nothing : tookOff(taken, texts)}
            <div class="empty">
              <p>${words.empty}</p>
              <a href="#count" data-act="jump" data-row="count">${words.toInstruments}</a>
            </div>`
        : html`<div class="sh-grid">
            <ul class="short" role="list">
              ${repeat(
                taken === undefined ? views : [...views.slice(0, taken.at), taken, ...views.slice(taken.at)],
                (each) => ('entry' in each ? each.entry.id : `taken ${each.id}`),
                (each) =>
                  'entry' in each
                    ? chosen(each, views.indexOf(each), views.length, canShow, texts, level + 1)
                    : html`<li class="sl">${tookOff(each, texts)}</li>`,
              )}
            </ul>
            <div>
              ${heading(level + 1, 'part', words.check, 'check-h')}
              <p class="s m">${words.checkLead}</p>
              ${
                findings === undefined
                  ? nothing
                  : findings.length === 0
                    ? html`<p>${words.nothingLacking}</p>`
                    : html`<ul class="check" role="list">
                        ${findings.map((each) => finding(each, canShow, texts))}
                      </ul>`
              }
            </div>
          </div>`
    }
    ${below}
  </section>`;
};
