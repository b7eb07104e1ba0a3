import { html, nothing, type TemplateResult } from 'lit';
import { icons, stateMarks, type Icon } from './marks.js';
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

/** A verb with its icon, as it stands in a toolbar. */
export const tool = (icon: Icon, label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${onClick}>${icons[icon]}${label}</button>`;

/** What a message is about decides its icon and its edge. */
export type MessageKind = 'info' | 'done' | 'caution' | 'error';

/** What happened, what still stands, and what one can do. */
export const message = (kind: MessageKind, says: Renderable, acts: Renderable = nothing): TemplateResult =>
  html`<div class="msg msg-${kind}">
    ${kind === 'done' ? stateMarks.answered : icons[kind === 'info' ? 'info' : 'error']}
    <div>${says}</div>
    ${acts === nothing ? nothing : html`<div class="act">${acts}</div>`}
  </div>`;
