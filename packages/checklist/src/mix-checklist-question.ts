import { icons, stateMarks, ticked } from '@mengwijzer/core/design';
import { fieldName, isAnswered, type StatedState } from '@mengwijzer/core/dossier';
import { questions } from '@mengwijzer/content/questions';
import { html, nothing, type TemplateResult } from 'lit';
import { firstFields } from './mix-checklist-answers.js';
import { hintsOf, ofContent, shorts, textField, type Block } from './mix-checklist-fields.js';
import { more, stateIn, type LineOptions } from './mix-checklist-lines.js';
import type { View } from './mix-checklist-view.js';
import type { Question, QuestionId } from '@mengwijzer/content';

/** Own words and a note: closed until somebody uses them. */
const quiet = ({ id }: Question, words: Block['words'], view: View): TemplateResult => {
  const { messages } = view.texts;
  const note = view.answers[id]?.note;
  const groups = [
    { row: fieldName(id, 'words'), label: messages.sayWords, fields: words },
    {
      row: fieldName(id, 'note'),
      label: messages.addNote,
      fields: [[fieldName(id, 'note'), messages.note, note]] as const,
    },
  ].filter(({ fields }) => fields.length > 0);
  const isOpen = (row: string): boolean => view.opened.has(row) || view.isPrinting;
  return html`<div class="quiet noprint">
      ${groups.map(({ row, label, fields }) =>
        fields.every(([, , value]) => Boolean(value)) ? nothing : more(row, label, isOpen(row), `${row}-x`),
      )}
    </div>
    ${groups.map(({ row, fields }) => {
      const shown = fields.filter(([name, , value]) => isOpen(row) || Boolean(value) || view.opened.has(name));
      return shown.length === 0
        ? nothing
        : html`<div class="stack" id="${row}-x">
            ${shown.map(([name, label, value]) => textField(name, label, value))}
          </div>`;
    })}`;
};

const stances: readonly StatedState[] = ['answered', 'not-agreed', 'not-relevant'];

/** Whether one is out of it, with what is not agreed or why it does not matter. Before there is an answer, only whether it matters. */
const stance = (id: QuestionId, view: View): TemplateResult => {
  const { messages } = view.texts;
  const answer = view.answers[id];
  const state = stateIn(id, view);
  const reason = (): TemplateResult => textField(fieldName(id, 'reason'), messages.reason, answer?.reason);
  const act = (name: string, label: string): TemplateResult =>
    html`<button type="button" class="link" data-act=${name} data-row=${id}>${label}</button>`;
  if (!isAnswered(answer) && state !== 'not-agreed')
    return state === 'not-relevant'
      ? html`<div class="stack noprint">
          <p class="mark st-not-relevant">${stateMarks['not-relevant']}${messages.states['not-relevant']}</p>
          ${reason()}
          <div class="tools">${act('here', messages.here)}</div>
        </div>`
      : html`<div class="tools left-out noprint">${act('not-here', messages.notHere)}</div>`;
  return html`<fieldset class="stance noprint">
      <legend>${messages.stateLegend}</legend>
      <div class="opts">
        ${stances.map(
          (each) =>
            html`<label class="opt st-${each} ${each === state ? 'on' : ''}"
              ><input
                type="radio"
                name=${fieldName(id, 'state')}
                value=${each}
                .checked=${ticked(each === state)}
              />${stateMarks[each]}<span
                >${each === 'answered' ? messages.isAnswered : messages.states[each]}</span
              ></label
            >`,
        )}
      </div>
    </fieldset>
    ${state === 'not-agreed' ? textField(fieldName(id, 'dispute'), messages.dispute, answer?.dispute) : nothing}
    ${state === 'not-relevant' ? reason() : nothing}`;
};

/** To the next question and the one before, by name. */
const steps = ({ number }: Question, view: View): TemplateResult => {
  const { messages, questions: words } = view.texts;
  const [before, next] = [questions[number - 2], questions[number]];
  const isSaid = Object.keys(view.answers).length > 0;
  return html`<div class="pn noprint">
    ${
      next || isSaid
        ? html`<button type="button" class="btn" data-act="go" data-row=${next?.id ?? 'so-far'}>
            <span
              ><small>${next ? messages.next : messages.last}</small
              >${next ? ofContent(view.texts, words[next.id].title) : messages.soFar}</span
            >${icons.down}
          </button>`
        : nothing
    }
    ${
      before
        ? html`<button type="button" class="link back" data-act="go" data-row=${before.id}>
            ${icons.up}${messages.previous(words[before.id].title)}
          </button>`
        : nothing
    }
  </div>`;
};

/** Why it is asked, as the source says: in the margin of a wide page, below the cautions to open; on a narrow one to open under the explanation. */
const why = ({ id }: Question, view: View, place: 'text' | 'margin'): unknown => {
  const { texts } = view;
  return view.source === undefined
    ? nothing
    : html`${view.source.background.reasons[id].map((text) => html`<p lang=${texts.contentLang ?? nothing}>${text}</p>`)}
      ${view.source.terms(`questions/${id}`, view, place)}`;
};

/** All there is to fill in for one question, with what the source says back beside it. */
export const body = (of: Question, view: View, { level, alone }: LineOptions): TemplateResult => {
  const { id } = of;
  const { source, texts } = view;
  const { messages } = texts;
  const hints = source?.hints.filter(({ question }) => question === id) ?? [];
  const blocks = id === 'what' ? firstFields.what(view) : view.reply ? view.reply.fieldsBelow[id](view) : [];
  const isWide = blocks.some(({ wide }) => wide);
  const whyToOpen = (place: 'text' | 'margin'): TemplateResult =>
    html`<details class="why noprint">
      <summary class="s" data-act="why">${messages.whyThisQuestion}</summary>
      <div class="s m">${why(of, view, place)}</div>
    </details>`;
  const margin =
    hints.length > 0
      ? html`<div class="margin" data-list=${fieldName(id, 'seen')}>
          ${view.source?.cautions(hints, view, level + 1)}${isWide ? nothing : whyToOpen('margin')}
        </div>`
      : isWide || source === undefined
        ? nothing
        : html`<div class="margin noprint">
            <p class="h-part">${messages.whyThisQuestion}</p>
            ${why(of, view, 'margin')}
          </div>`;
  return html`<div class="line-b qb ${isWide ? 'wide' : ''}" id="x-${id}">
    <div>
      <p class="q-ex m" lang=${texts.contentLang ?? nothing}>${texts.questions[id].explanation}</p>
      ${whyToOpen('text')} ${view.reply?.outdated(of, view)}
      ${blocks.map(
        ({ content, parts }) =>
          html`<div class="part">
            ${content}${shorts(
              view,
              hintsOf(view, id, parts).filter(({ row }) => row === undefined),
            )}
          </div>`,
      )}
      ${quiet(
        of,
        blocks.flatMap(({ words }) => words),
        view,
      )}
      ${isWide ? margin : nothing}
      <div class="stack">${stance(id, view)}</div>
      ${alone ? nothing : steps(of, view)}
    </div>
    ${isWide ? nothing : margin}
  </div>`;
};
