import { html, nothing, type TemplateResult } from 'lit';
import { saySpan } from '@mengwijzer/content/moment-words';
import { laneMark } from './mix-timeline-marks.js';
import { capitalise, list } from './model/texts.js';
import type { Around, Neighbour } from './model/around.js';
import type { LaterMessages } from './messages/later.nl.js';
import type { View } from './mix-timeline-view.js';

const neighbour = (
  { item, shares }: Neighbour,
  { texts, timeline }: View,
  { around }: LaterMessages,
): TemplateResult => {
  const about = shares.map((id) => timeline.motives[id] ?? timeline.instruments[id] ?? id);
  return html`<li>
    ${laneMark(item.lane)}<span
      ><span class="m">${capitalise(saySpan(item, texts.lang))}:</span>
      <a href="#b-${item.id}" data-act="read" data-row=${item.id} lang=${item.lang ?? nothing}>${item.name}</a
      >${about.length === 0 ? nothing : html`<span class="m">, ${around.shares(list(about, texts))}</span>`}</span
    >
  </li>`;
};

/** What came before an entry, at the same time, and after it. */
export const aroundEntry = (
  { before, during, after }: Around,
  id: string,
  view: View,
  words: LaterMessages,
): TemplateResult => {
  const { around } = words;
  const part = (label: string, all: readonly Neighbour[]): TemplateResult =>
    html`<div>
      <p class="part">${label}</p>
      ${
        all.length === 0
          ? html`<p class="s m">${capitalise(around.nothing)}.</p>`
          : html`<ul role="list">
              ${all.map((each) => neighbour(each, view, words))}
            </ul>`
      }
    </div>`;
  return html`<div class="around" id="a-${id}" tabindex="-1">
    ${part(around.before, before)}${part(around.during, during)}${part(around.after, after)}
  </div>`;
};
