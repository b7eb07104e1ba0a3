import { cautionMark, heading, icons, stateMark } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import type { SuggestionView } from '../model/monitoring/monitoring-suggestions.js';
import type { MonitoringTexts } from '../model/monitoring/monitoring-texts.js';
import type { IndicatorView, WatchedView } from '../model/monitoring/monitoring.js';

/** What one can do with an objective on the list. */
export interface EntryActs {
  /** Opens the form, from a version where there is one. */
  readonly edit: (view: WatchedView, from?: IndicatorView) => void;
  readonly remove: (view: WatchedView) => void;
  readonly take: (view: WatchedView, suggestion: SuggestionView) => void;
}

const rows = ({ rows: all, made }: IndicatorView, { messages }: MonitoringTexts): TemplateResult =>
  html`<dl class="mon-rows">
      ${all.map(
        ({ label, text }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text === '' ? stateMark('open', messages.gap) : text}</dd>
          </div>`,
      )}
    </dl>
    ${made === '' ? nothing : html`<p class="src">${made}</p>`}`;

const versions = (view: WatchedView, acts: EntryActs, texts: MonitoringTexts, level: number): TemplateResult => {
  const { messages } = texts;
  return html`<p class="mark">${cautionMark}<b>${messages.twoVersions}</b></p>
    <p class="s noprint">${messages.twoVersionsLead}</p>
    ${view.versions.map(
      (version, index) =>
        html`<div class="mon-version">
          ${heading(level + 1, 'part', messages.version(index + 1))}${rows(version, texts)}
          <button
            type="button"
            class="link s noprint"
            aria-label=${`${messages.editVersion(index + 1)}: ${view.label}`}
            @click=${() => acts.edit(view, version)}
          >
            ${messages.editVersion(index + 1)}
          </button>
        </div>`,
    )}`;
};

const before = (view: WatchedView, texts: MonitoringTexts): TemplateResult | typeof nothing =>
  view.before.length === 0
    ? nothing
    : html`<details>
        <summary class="s">${texts.messages.before}</summary>
        ${view.before.map((each) => html`<div class="mon-before">${rows(each, texts)}</div>`)}
      </details>`;

const suggested = (view: WatchedView, acts: EntryActs, { messages }: MonitoringTexts): TemplateResult =>
  html`<details class="noprint">
    <summary class="s">${messages.suggest}</summary>
    <ul class="mon-suggest" role="list">
      ${view.suggestions.map(
        (each) =>
          html`<li>
            <p class="s m">${messages.suggestion[each.field]}</p>
            <p>${each.text}</p>
            <p class="src">${messages.source(each.source)}</p>
            <button
              type="button"
              class="link s"
              aria-label=${messages.takeName(each.text)}
              @click=${() => acts.take(view, each)}
            >
              ${messages.take}
            </button>
          </li>`,
      )}
    </ul>
    <p class="s m">${messages.method}</p>
  </details>`;

const tools = (view: WatchedView, acts: EntryActs, { messages }: MonitoringTexts): TemplateResult => {
  const [only] = view.versions;
  return html`<div class="tools noprint">
    ${
      only === undefined
        ? html`<button
            type="button"
            class="link"
            id="${view.domId}-edit"
            aria-label=${messages.writeName(view.label)}
            @click=${() => acts.edit(view)}
          >
            ${icons.add}${messages.write}
          </button>`
        : html`${
              view.versions.length > 1
                ? nothing
                : html`<button
                    type="button"
                    class="link"
                    id="${view.domId}-edit"
                    aria-label=${messages.editName(view.label)}
                    @click=${() => acts.edit(view, only)}
                  >
                    ${messages.edit}
                  </button>`
            }<button
              type="button"
              class="link"
              aria-label=${messages.removeName(view.label)}
              @click=${() => acts.remove(view)}
            >
              ${icons.wipe}${messages.remove}
            </button>`
    }
  </div>`;
};

/**
 * An objective, and how it is watched.
 * @param form in the place of what stands there, while one is changing it
 */
export const entry = (
  view: WatchedView,
  acts: EntryActs,
  texts: MonitoringTexts,
  level: number,
  form: TemplateResult | undefined,
): TemplateResult => {
  const [only] = view.versions;
  const read =
    only === undefined ? nothing : view.versions.length > 1 ? versions(view, acts, texts, level) : rows(only, texts);
  return html`<li class="mon">
    <div>
      ${heading(level, 'part', view.label, view.domId)}
      ${view.named === '' ? nothing : html`<p class="s m">${view.named}</p>`}
    </div>
    ${
      form === undefined
        ? html`${read}${tools(view, acts, texts)}`
        : html`<div class="onpaper">${read}</div>
            ${form}`
    }
    ${suggested(view, acts, texts)}${before(view, texts)}
  </li>`;
};
