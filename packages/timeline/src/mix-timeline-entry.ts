import { belongsList, heading, pointList, refList, sourceList, type Summaries } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalise, type TimelineTexts } from './model/texts.js';
import type { LaterMessages } from './messages/later.nl.js';
import type { DateView, EntryView } from './model/details.js';

const dateList = (dates: readonly DateView[], { dateFrom }: LaterMessages): TemplateResult | typeof nothing =>
  dates.length === 0
    ? nothing
    : html`<p class="src onpaper">${dateFrom}</p>
        <details class="src">
          <summary>${dateFrom}</summary>
          <dl class="dl">
            ${dates.map(
              ({ text, note }) =>
                html`<dt>${text}</dt>
                  <dd>${note}</dd>`,
            )}
          </dl>
        </details>`;

/** A period or event opened in place: everything the source says of it, and what belongs to it. */
export const entry = (
  view: EntryView,
  summaries: Summaries,
  { messages }: TimelineTexts,
  later: LaterMessages,
  level: number,
): TemplateResult => {
  const { blocks, state, motives, instruments, dates, related } = view;
  return html`<div class="ent">
    ${state === '' ? nothing : html`<p class="s state">${capitalise(state)}.</p>`}
    ${
      blocks.length === 0
        ? nothing
        : html`<div class="cols">
            ${blocks.map(
              ({ label, points }) => html`<div>${heading(level, 'part', label)}${pointList(points, later)}</div>`,
            )}
          </div>`
    }
    ${refList(later.motivesOf(motives.length), motives, summaries, messages)}
    ${refList(later.instrumentsOf(instruments.length), instruments, summaries, messages)} ${dateList(dates, later)}
    ${sourceList(view, later)} ${belongsList(related, summaries, { belongs: later.belongs, loading: messages.loading })}
  </div>`;
};
