import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark, sourceNote } from './evidence-parts.js';
import type { Ref, Source } from '@mengwijzer/content';
import type { NamedRef, RelatedView } from '../reading/view.js';
import type { PointView } from '../reading/view-point.js';

/** What an entry is in short, once that is asked for; `undefined` while it is loaded. */
export type Summaries = ReadonlyMap<Ref, string>;

/**
 * What an entry says: each point with its evidence, and small what it rests on.
 * @param label what a point is about, where the heading above it does not say so
 */
export const pointList = <P extends PointView>(
  points: readonly P[],
  words: { readonly evidence: (word: string) => string },
  label: (point: P) => string | undefined = () => undefined,
): TemplateResult | typeof nothing =>
  points.length === 0
    ? nothing
    : html`<ul class="dash" role="list">
        ${points.map((point) => pointLine(point, words, label(point)))}
      </ul>`;

const pointLine = (
  { text, lang, evidence, evidenceWord, note }: PointView,
  words: { readonly evidence: (word: string) => string },
  label: string | undefined,
): TemplateResult =>
  html`<li>
    ${label === undefined ? nothing : html`<b>${label}.</b> `}<span lang=${lang ?? nothing}>${text}</span>${
      evidence === undefined ? nothing : html` ${evidenceMark(evidence, words.evidence(evidenceWord))}`
    }${note === '' ? nothing : html` <span class="src">${note}</span>`}
  </li>`;

/** Where an entry comes from: its publications, to open; where there are none, its sections alone. */
export const sourceList = (
  { section, sources }: { readonly section: string; readonly sources: readonly Source[] },
  words: { readonly sources: string },
): TemplateResult | typeof nothing => {
  if (sources.length === 0) return section === '' ? nothing : html`<p class="src">${section}</p>`;
  return html`<details class="src">
    <summary>${words.sources}</summary>
    ${section === '' ? nothing : html`<p>${section}.</p>`}
    <ul role="list">
      ${sources.map((source) => html`<li>${sourceNote(source)}</li>`)}
    </ul>
  </details>`;
};

/** Entries by name, under what they are; each opens to say in short what it is. */
export const refList = (
  label: string,
  entries: readonly NamedRef[],
  summaries: Summaries,
  words: { readonly loading: string },
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<div class="refs">
        <p class="s m">${label}</p>
        <ul role="list">
          ${entries.map(
            ({ ref, name, lang }) =>
              html`<li data-name=${name}>
                <details>
                  <summary class="s" data-act="belongs" data-row=${ref} lang=${lang ?? nothing}>${name}</summary>
                  <p class="s" lang=${lang ?? nothing}>${summaries.get(ref) ?? words.loading}</p>
                </details>
              </li>`,
          )}
        </ul>
      </div>`;

/** What belongs to an entry, to open. */
export const belongsList = (
  related: readonly RelatedView[],
  summaries: Summaries,
  words: { readonly belongs: string; readonly loading: string },
): TemplateResult | typeof nothing =>
  related.length === 0
    ? nothing
    : html`<details class="belongs">
        <summary class="s">${words.belongs}</summary>
        ${related.map(({ label, entries }) => refList(label, entries, summaries, words))}
      </details>`;
