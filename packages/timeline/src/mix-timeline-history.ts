import { heading, icons } from '@mengwijzer/core/design';
import { saySpan } from '@mengwijzer/content/moment-words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownId } from './model/entries.js';
import { FIRST_YEAR, LAST_YEAR } from './model/range.js';
import { capitalise, type TimelineTexts } from './model/texts.js';
import type { HistoryEntry } from '@mengwijzer/core/dossier';
import type { LaterMessages } from './messages/later.nl.js';
import type { Item } from './model/entries.js';
import { MAX_NAME, MAX_NOTE, type HistoryDraft, type HistoryFaults } from './model/history.js';

export interface HistoryView {
  readonly history: readonly HistoryEntry[];
  readonly byId: ReadonlyMap<string, Item>;
  /** What is being written; `undefined` while nobody writes. */
  readonly draft: HistoryDraft | undefined;
  /** Id of the entry that the draft is about; `undefined` for a new one. */
  readonly changing: string | undefined;
  readonly faults: HistoryFaults;
  readonly isFull: boolean;
  /** What was taken away just now. */
  readonly taken: string | undefined;
}

const fields = ['name', 'starts', 'ends', 'note'] as const;
type Field = (typeof fields)[number];

const sayFault = (name: Field, { draft, faults }: HistoryView, { history: words }: LaterMessages): string => {
  const code = name === 'note' ? undefined : faults[name];
  switch (code) {
    case undefined:
      return '';
    case 'badDate':
      return words.badDate(draft?.[name] ?? '');
    case 'outOfRange':
      return words.outOfRange(FIRST_YEAR, LAST_YEAR - 1);
    default:
      return words[code];
  }
};

const field = (name: Field, view: HistoryView, words: LaterMessages): TemplateResult => {
  const { history } = words;
  const label = { name: history.what, starts: history.starts, ends: history.ends, note: history.note }[name];
  const hint = { name: '', starts: history.dateHint, ends: history.endsHint, note: '' }[name];
  const fault = sayFault(name, view, words);
  const described = [hint && `h-${name}-hint`, fault && `h-${name}-fault`].filter(Boolean).join(' ');
  const value = view.draft?.[name] ?? '';
  return html`<div class="field ${fault === '' ? '' : 'wrong'}">
    <label for="h-${name}">${label}</label>
    ${hint === '' ? nothing : html`<span class="note" id="h-${name}-hint">${hint}</span>`}
    ${
      name === 'note'
        ? html`<textarea
            class="box"
            id="h-note"
            name="h-note"
            rows="2"
            maxlength=${MAX_NOTE}
            .value=${live(value)}
          ></textarea>`
        : html`<input
            class="box"
            id="h-${name}"
            name="h-${name}"
            maxlength=${name === 'name' ? MAX_NAME : 40}
            autocomplete="off"
            .value=${live(value)}
            aria-invalid=${fault === '' ? nothing : 'true'}
            aria-describedby=${described || nothing}
          />`
    }
    ${fault === '' ? nothing : html`<p class="fault" id="h-${name}-fault">${icons.error}${fault}</p>`}
  </div>`;
};

const form = (view: HistoryView, words: LaterMessages, level: number): TemplateResult => {
  const { history } = words;
  return html`<form class="own-form noprint" novalidate aria-labelledby="own-form-h">
    ${heading(level, 'part', view.changing === undefined ? history.add : history.change, 'own-form-h')}
    ${fields.map((name) => field(name, view, words))}
    ${view.isFull && view.changing === undefined ? html`<p class="fault">${icons.error}${history.full}</p>` : nothing}
    <div class="tools">
      <button type="submit" class="btn main">${history.keep}</button>
      <button type="button" class="btn" data-act="own-cancel">${history.cancel}</button>
    </div>
  </form>`;
};

const row = (
  { id, name }: HistoryEntry,
  view: HistoryView,
  texts: TimelineTexts,
  { history }: LaterMessages,
): TemplateResult => {
  const item = view.byId.get(ownId(id));
  return html`<li id="own-${id}" tabindex="-1">
    <span
      ><span class="m">${item ? capitalise(saySpan(item, texts.lang)) : ''}:</span>
      <a href="#b-${ownId(id)}" data-act="read" data-row=${ownId(id)} lang="">${name}</a></span
    >
    <span class="tools noprint"
      ><button type="button" class="link s" data-act="own-change" data-row=${id} aria-label=${history.changeName(name)}>
        ${history.change}</button
      ><button type="button" class="link s" data-act="own-remove" data-row=${id} aria-label=${history.removeName(name)}>
        ${history.remove}
      </button></span
    >
  </li>`;
};

/** What happened in the neighbourhood of whoever fills it in: it stands in the timeline, and is kept in the dossier. */
export const ownHistory = (
  view: HistoryView,
  texts: TimelineTexts,
  words: LaterMessages,
  level: number,
): TemplateResult => {
  const { history: say } = words;
  const { history, draft, taken, isFull } = view;
  return html`<section class="block ${history.length === 0 ? 'noprint' : ''}" aria-labelledby="own-h" part="history">
    ${heading(level, 'section', say.heading, 'own-h')}
    <p>${say.lead}</p>
    ${
      history.length === 0
        ? nothing
        : html`<ul class="own-list" role="list" aria-label=${say.list}>
            ${history.map((entry) => row(entry, view, texts, words))}
          </ul>`
    }
    ${
      taken === undefined
        ? nothing
        : html`<p class="s noprint">
            ${say.removed(taken)}
            <button type="button" class="link" id="own-back" data-act="own-back">${words.notices.putBack}</button>
          </p>`
    }
    ${
      draft
        ? form(view, words, level + 1)
        : isFull
          ? html`<p class="s">${say.full}</p>`
          : html`<button type="button" class="btn noprint" id="own-add" data-act="own-add">
              ${icons.add}${say.add}
            </button>`
    }
  </section>`;
};
