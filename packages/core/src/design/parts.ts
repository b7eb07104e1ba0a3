import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMarks, icons, stateMarks, type Icon } from './marks.js';
import type { Evidence, Source } from '@mengwijzer/content';
import type { StatedState } from '../dossier/dossier.js';

type Renderable = TemplateResult | string | typeof nothing;

/**
 * A heading of a level that the host's page decides.
 * @param level 1..6; beyond that it stays 6.
 * @param size the step of the type scale: `title`, `section` or `part`.
 */
export const heading = (
  level: number,
  size: 'title' | 'section' | 'part',
  content: unknown,
  id?: string,
): TemplateResult => {
  const name = `h-${size}`;
  switch (level) {
    case 1:
      return html`<h1 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${name} id=${id ?? nothing} tabindex="-1">${content}</h6>`;
  }
};

/** A name that opens what there is to read about an entry, in the place with the id `e-…`. See `listStyles` for its looks. */
export const opener = (id: string, name: string, isOpen: boolean, lang: string | undefined): TemplateResult =>
  html`<button
    type="button"
    class="open-it"
    id="b-${id}"
    data-act="open"
    data-row=${id}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? `e-${id}` : nothing}
    lang=${lang ?? nothing}
  >
    ${name}
  </button>`;

/** How a question stands, as mark and word. */
export const stateMark = (state: StatedState, word: string): TemplateResult =>
  html`<span class="mark st-${state}">${stateMarks[state]}${word}</span>`;

/** Strength of evidence, as mark and word. */
export const evidenceMark = (evidence: Evidence, word: string): TemplateResult =>
  html`<span class="mark ev">${evidenceMarks[evidence]}<span>${word}</span></span>`;

/** A verb with its icon, as it stands in a toolbar. */
export const tool = (icon: Icon, label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${onClick}>${icons[icon]}${label}</button>`;

/** An icon without a word, only for moving and removing rows. `act` tells the row's listener what to do. */
export const rowTool = (icon: Icon, label: string, act: string, row: string): TemplateResult =>
  html`<button type="button" class="ico" data-act=${act} data-row=${row} aria-label=${label} title=${label}>
    ${icons[icon]}
  </button>`;

/** What a message is about decides its icon and its edge. */
export type MessageKind = 'info' | 'done' | 'caution' | 'error';

/** What happened, what still stands, and what one can do. */
export const message = (kind: MessageKind, says: Renderable, acts: Renderable = nothing): TemplateResult =>
  html`<div class="msg msg-${kind}">
    ${kind === 'done' ? stateMarks.answered : icons[kind === 'info' ? 'info' : 'error']}
    <div>${says}</div>
    ${acts === nothing ? nothing : html`<div class="act">${acts}</div>`}
  </div>`;

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

/**
 * What the source says back to an answer: a margin note that can be put aside but does not vanish.
 * @param lang of what the source says, where that is not the language of `words`
 */
export const caution = (
  view: CautionView,
  words: { readonly seen: string; readonly markSeen: string; readonly unmarkSeen: string },
  lang?: string,
): TemplateResult =>
  html`<div class="caution ${view.seen ? 'seen' : ''}" role="note" part="caution">
    <p class="k">${view.seen ? html`${words.seen} · ` : nothing}<span lang=${lang ?? nothing}>${view.heading}</span></p>
    <p lang=${lang ?? nothing}>${view.says}</p>
    ${view.nuance === undefined ? nothing : html`<p class="nuance" lang=${lang ?? nothing}>${view.nuance}</p>`}
    <div class="foot">${evidenceMark(view.evidence, view.evidenceWord)}</div>
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
      aria-label=${`${view.seen ? words.unmarkSeen : words.markSeen}: ${view.heading}`}
    >
      ${view.seen ? words.unmarkSeen : words.markSeen}
    </button>
  </div>`;
