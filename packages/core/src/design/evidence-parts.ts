import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMarks } from './marks.js';
import type { Evidence, Source } from '@mengwijzer/content';

type Renderable = TemplateResult | string | typeof nothing;

/** Strength of evidence, as mark and word. */
export const evidenceMark = (evidence: Evidence, word: string): TemplateResult =>
  html`<span class="mark ev">${evidenceMarks[evidence]}<span>${word}</span></span>`;

/** A publication as a note: authors, year, title, where it appeared, and its address when it has one; without what it lacks. */
export const sourceNote = ({ authors, year, title, url, in: where }: Source): TemplateResult => {
  const link = (name: Renderable): Renderable =>
    url === undefined ? name : html`<a href=${url} rel="noopener noreferrer">${name}</a>`;
  const short = year === undefined ? authors : `${authors} (${year})`;
  return html`${title === undefined ? link(short) : html`${short}. ${link(html`<cite lang="">${title}</cite>`)}`}.${
    where === undefined ? nothing : html` ${where}.`
  }`;
};

export interface CautionView {
  readonly id: string;
  readonly heading: string;
  readonly says: string;
  readonly nuance: string | undefined;
  readonly evidence: Evidence;
  readonly evidenceWord: string;
  /** "Hoofdstuk 2.4 en Inleiding". */
  readonly section: string;
  readonly sources: readonly Source[];
  readonly seen: boolean;
}

interface CautionWords {
  readonly seen: string;
  readonly markSeen: string;
  readonly unmarkSeen: string;
}

/**
 * How strong it is, what it rests on, and putting it aside.
 * @param lang of what the source says, where that is not the language of `words`
 */
export const cautionFoot = (view: CautionView, words: CautionWords, lang?: string): TemplateResult => {
  const act = view.seen ? words.unmarkSeen : words.markSeen;
  return html`<div class="foot">
    ${evidenceMark(view.evidence, view.evidenceWord)}
    ${
      view.sources.length === 0
        ? html`<p class="src" lang=${lang ?? nothing}>${view.section}</p>`
        : html`<details class="src" lang=${lang ?? nothing}>
            <summary>${view.section}</summary>
            <ul role="list">
              ${view.sources.map((source) => html`<li>${sourceNote(source)}</li>`)}
            </ul>
          </details>`
    }
    <button
      type="button"
      class="link noprint"
      data-act="see"
      data-row=${view.id}
      aria-label=${`${act}: ${view.heading}`}
    >
      ${act}
    </button>
  </div>`;
};

/**
 * What the source says back to an answer: a margin note that can be put aside but does not vanish.
 * @param title its heading, where that is not said above it already
 * @param below what belongs to it, between what the source says and what that rests on
 */
export const caution = (
  view: CautionView,
  words: CautionWords,
  {
    lang,
    title,
    below = nothing,
  }: { readonly lang?: string | undefined; readonly title?: TemplateResult; readonly below?: unknown } = {},
): TemplateResult =>
  html`<div class="caution ${view.seen ? 'seen' : ''}" role="note" part="caution" aria-label=${view.heading}>
    ${title === undefined && !view.seen ? nothing : html`<div class="k">${view.seen ? html`<span>${words.seen} · </span>` : nothing}<span lang=${lang ?? nothing}>${title}</span></div>`}
    <p lang=${lang ?? nothing}>${view.says}</p>
    ${view.nuance === undefined ? nothing : html`<p class="nuance" lang=${lang ?? nothing}>${view.nuance}</p>`} ${below}
    ${cautionFoot(view, words, lang)}
  </div>`;
