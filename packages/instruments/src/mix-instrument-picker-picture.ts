import { icons } from '@mengwijzer/core/design';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  LINE,
  type Drawing,
  type PictureBand,
  type PictureColumn,
  type PictureLabel,
  type PictureRow,
  type PictureView,
} from './model/picture.js';
import type { PictureMessages } from './messages/picture.nl.js';

export interface PictureOptions {
  readonly messages: PictureMessages;
  /** Id of the row that Tab goes to: what `onCurrent` said last. One that is not there counts as the first. */
  readonly current: string | undefined;
  /** A row got the focus. */
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** @param drawing the one that is shown */
  readonly onSave: (drawing: SVGSVGElement) => void;
}

/** The same marks as those of domains elsewhere: square, circle, triangle. */
const shapes: Readonly<Record<PictureBand['domain'], TemplateResult>> = {
  physical: svg`<path d="M-5.5-5.5h11v11h-11Z"/>`,
  social: svg`<circle r="6.2"/>`,
  economic: svg`<path d="M0-6.5 6.5 5.500H-6.500Z"/>`,
};
const mark = (domain: PictureBand['domain'], x: number, y: number): TemplateResult =>
  svg`<g class="pic-mark" transform="translate(${x} ${y})">${shapes[domain]}</g>`;

const text = (name: string, { lines, x, y, anchor }: PictureLabel, lang?: string): TemplateResult =>
  lines.length === 1
    ? svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor} lang=${lang ?? nothing}>${lines[0]}</text>`
    : svg`<text class=${name} y=${y} text-anchor=${anchor} lang=${lang ?? nothing}>${lines.map(
        (line, index) => svg`<tspan x=${x} dy=${index === 0 ? 0 : LINE}>${line}</tspan>`,
      )}</text>`;

const column = ({ x, top, slanted, label }: PictureColumn, height: number): TemplateResult =>
  svg`<line class="pic-grid" x1=${x} x2=${x} y1=${top} y2=${height}/>
    ${
      slanted
        ? svg`<text class="pic-head pic-slanted" transform="translate(${label.x} ${label.y}) rotate(-60)">${label.lines[0]}</text>`
        : text('pic-head', label)
    }`;

/** Its title is its name, and what a mouse shows: an `aria-label` beside a title would be read along with it. */
const row = (view: PictureRow, domain: PictureBand['domain'], isCurrent: boolean): TemplateResult => {
  const { hit } = view;
  return svg`<g role="listitem">
    <g class="pic-row" role="button" tabindex=${isCurrent ? 0 : -1} data-id=${view.id}>
      <title>${view.says}</title>
      <rect class="pic-hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="3"/>
      ${view.lines.map(
        ({ x1, x2, skips }) =>
          svg`<line class=${skips ? 'pic-skip' : 'pic-line'} x1=${x1} x2=${x2} y1=${view.y} y2=${view.y}/>`,
      )}
      ${view.marks.map((x) => mark(domain, x, view.y))}
      ${text('pic-name', view.label, view.lang)}
    </g>
  </g>`;
};

const band = (view: PictureBand, width: number, current: string | undefined): TemplateResult => {
  const { domain, label, empty, rows } = view;
  const name = label.lines[0] ?? '';
  return svg`<g class="pic-band pic-${domain}">
    <line class="pic-base" x1="0" x2=${width} y1=${view.y} y2=${view.y}/>
    <g aria-hidden=${empty ? nothing : 'true'}>
      ${mark(domain, view.mark.x, view.mark.y)}
      ${text('pic-domain', label)}
    </g>
    ${
      empty
        ? text('pic-empty', empty)
        : svg`<g role="list" aria-label=${name}>${repeat(
            rows,
            ({ id }) => id,
            (each) => row(each, domain, each.id === current),
          )}</g>`
    }
  </g>`;
};

const names: Readonly<Record<Drawing['width'], string>> = { 288: 'narrow', 704: 'medium', 1136: 'wide' };

/** The row that an event is about. */
const rowOf = ({ target }: Event): SVGElement | null => (target as Element).closest<SVGElement>('[data-id]');

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const drawing = (view: Drawing, current: string | undefined, { messages }: PictureOptions): TemplateResult =>
  html`<svg
    class="pic pic-${names[view.width]}"
    viewBox="0 0 ${view.width} ${view.height}"
    role="group"
    aria-label=${messages.walk}
  >
    <g aria-hidden="true">${view.columns.map((each) => column(each, view.height))}</g>
    ${view.bands.map((each) => band(each, view.width, current))}
  </svg>`;

const onKeydown = (event: KeyboardEvent, onOpen: PictureOptions['onOpen']): void => {
  const from = rowOf(event);
  const id = from?.dataset['id'];
  if (from === null || id === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const step = steps[event.key];
  if (step) {
    const rows = [...from.closest('svg')!.querySelectorAll<SVGElement>('[data-id]')];
    rows[step(rows.indexOf(from), rows.length - 1)]?.focus();
  } else if (event.key === 'Enter' || event.key === ' ') {
    // A key that is held down opens once.
    if (!event.repeat) onOpen(id);
  } else return;
  event.preventDefault();
};

const tell =
  (say: (id: string) => void) =>
  (event: Event): void => {
    const id = rowOf(event)?.dataset['id'];
    if (id !== undefined) say(id);
  };

/**
 * Where the shortlist acts: a picture in three widths, of which one is shown, and its table. Its listeners are on an HTML element: Chromium
 * lets Tab stop at an `svg` that listens to focus.
 */
export const picture = (view: PictureView, options: PictureOptions): TemplateResult => {
  const { messages } = options;
  const current = view.table.some(({ id }) => id === options.current) ? options.current : view.table[0]?.id;
  const onSave = ({ currentTarget }: Event): void => {
    const all = (currentTarget as Element).closest('figure')!.querySelectorAll<SVGSVGElement>('svg.pic');
    const shown = [...all].find((each) => each.getClientRects().length > 0);
    if (shown) options.onSave(shown);
  };
  return html`<figure class="chart ${view.isLong ? 'chart-long' : ''}">
    <figcaption>
      <p class="chart-title">${view.title}</p>
      <p class="chart-sub">
        ${view.subtitle} ${view.note === '' ? nothing : html`<span class="chart-note">${view.note}</span>`}
        <span class="noprint">${messages.choose}</span>
      </p>
    </figcaption>
    <div
      @keydown=${(event: KeyboardEvent) => onKeydown(event, options.onOpen)}
      @click=${tell(options.onOpen)}
      @focusin=${tell(options.onCurrent)}
    >
      ${view.drawings.map((each) => drawing(each, current, options))}
    </div>
    <div class="chart-foot">
      <details>
        <summary>${messages.showTable}</summary>
        <table class="tbl">
          <caption class="vh">
            ${view.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">${messages.instrument}</th>
              <th scope="col">${messages.domain}</th>
              <th scope="col">${messages.levels}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              view.table,
              ({ id }) => id,
              ({ name, lang, domain, levels }) =>
                html`<tr>
                  <th scope="row" lang=${lang ?? nothing}>${name}</th>
                  <td>${domain}</td>
                  <td>${levels}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
      <button type="button" class="link" @click=${onSave}>${icons.save}${messages.save}</button>
    </div>
  </figure>`;
};
