import { evidenceMark, heading, sourceNote } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import type { BlockId, EntryView, PointView } from './model/details.js';
import { capitalise, type PickerTexts } from './model/texts.js';
import type { Ref } from '@mengwijzer/content';

/** What belongs to an instrument says in short what it is, once it is asked for; `undefined` while it is loaded. */
export type Summaries = ReadonlyMap<Ref, string>;

const point = (
  { text, lang, evidence, sideEffect, note }: PointView,
  { messages, evidence: words }: PickerTexts,
): TemplateResult =>
  html`<li>
    ${sideEffect === undefined ? nothing : html`<b>${sideEffect}.</b> `}<span lang=${lang ?? nothing}>${text}</span>${
      evidence === undefined ? nothing : html` ${evidenceMark(evidence, messages.evidence(words[evidence]))}`
    }${note === '' ? nothing : html` <span class="src">${note}</span>`}
  </li>`;

const block = (
  id: BlockId,
  points: readonly PointView[],
  { item, facts, law }: EntryView,
  texts: PickerTexts,
  level: number,
): TemplateResult | typeof nothing => {
  const first =
    id === 'effect'
      ? evidenceMark(item.evidence, capitalise(texts.evidence[item.evidence]))
      : id === 'rule' && law !== ''
        ? html`<p class="s">${law}</p>`
        : id === 'needs'
          ? html`<dl class="dl">
              ${facts.map(
                ([label, text]) =>
                  html`<dt>${label}</dt>
                    <dd>${text}</dd>`,
              )}
            </dl>`
          : nothing;
  if (first === nothing && points.length === 0) return nothing;
  return html`<div>
    ${heading(level, 'part', texts.messages.blocks[id])}${first}
    ${
      points.length === 0
        ? nothing
        : html`<ul class="dash" role="list">
            ${points.map((each) => point(each, texts))}
          </ul>`
    }
  </div>`;
};

const order: readonly BlockId[] = ['use', 'effect', 'side-effect', 'condition', 'needs', 'rule', 'example'];

/** An instrument opened in place: everything the source says of it, and what belongs to it. */
export const entry = (view: EntryView, summaries: Summaries, texts: PickerTexts, level: number): TemplateResult => {
  const { blocks, section, sources, related } = view;
  const { messages } = texts;
  const points = (id: BlockId): readonly PointView[] => blocks.find((each) => each.id === id)?.points ?? [];
  return html`<div class="ent">
    <div class="cols">${order.map((id) => block(id, points(id), view, texts, level))}</div>
    ${
      sources.length === 0
        ? html`<p class="src">${section}</p>`
        : html`<details class="src">
            <summary>${messages.sources}</summary>
            ${section === '' ? nothing : html`<p>${section}.</p>`}
            <ul role="list">
              ${sources.map((source) => html`<li>${sourceNote(source)}</li>`)}
            </ul>
          </details>`
    }
    ${
      related.length === 0
        ? nothing
        : html`<details class="belongs">
            <summary class="s">${messages.belongs}</summary>
            ${related.map(
              ({ label, entries }) =>
                html`<p class="s m">${label}</p>
                  <ul role="list">
                    ${entries.map(
                      ({ ref, name }) =>
                        html`<li>
                          <details>
                            <summary class="s" data-act="belongs" data-row=${ref}>${name}</summary>
                            <p class="s">${summaries.get(ref) ?? messages.loading}</p>
                          </details>
                        </li>`,
                    )}
                  </ul>`,
            )}
          </details>`
    }
  </div>`;
};
