import { icons } from '@mengwijzer/core/design';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type {
  Area,
  Bar,
  Chart,
  ChartId,
  Curve,
  Dot,
  Drawing,
  Label,
  Line,
  Table,
  Tone,
} from '../model/charts/drawing.js';
import type { OutcomeMessages } from './messages/outcome.nl.js';

export interface ChartOptions {
  readonly words: OutcomeMessages['chart'];
  readonly isTableOpen: boolean;
  readonly flip: (id: ChartId, isOpen: boolean) => void;
  /** Where the quarter lies that one looks at; absent where none is chosen. */
  readonly quarter?: number | undefined;
  /** Controls that belong to it, between the picture and its table. */
  readonly controls?: unknown;
}

const line = ({ x1, y1, x2, y2, tone, isDashed }: Line): TemplateResult =>
  svg`<line class="t-${tone} ${isDashed ? 'dash' : ''}" x1=${x1} y1=${y1} x2=${x2} y2=${y2}/>`;

/** The pattern that tells a fill apart without its colour; it is drawn over it. */
const patternOf: Partial<Record<Tone, 'hatch' | 'dots'>> = {
  demolition: 'hatch',
  temporary: 'hatch',
  mid: 'hatch',
  gone: 'dots',
  owner: 'dots',
};

const area = (id: ChartId, { d, tone, isFaint }: Area): TemplateResult => {
  const pattern = isFaint ? undefined : patternOf[tone];
  return svg`<path class="f-${tone} ${isFaint ? 'faint' : ''}" d=${d}/>${pattern ? svg`<path d=${d} fill="url(#${pattern}-${id})"/>` : nothing}`;
};

const bar = (id: ChartId, { x, y, width, height, tone }: Bar): TemplateResult => {
  const pattern = patternOf[tone];
  return svg`<rect class="f-${tone}" x=${x} y=${y} width=${width} height=${height}/>${
    pattern ? svg`<rect x=${x} y=${y} width=${width} height=${height} fill="url(#${pattern}-${id})"/>` : nothing
  }`;
};

const curve = ({ d, tone, isDashed }: Curve): TemplateResult =>
  svg`<path class="c-${tone} ${isDashed ? 'dash' : ''}" d=${d}/>`;

const dot = ({ x, y, shape, tone }: Dot): TemplateResult =>
  shape === 'diamond'
    ? svg`<path class="f-${tone}" d="M${x - 6} ${y}l6 -6 6 6 -6 6Z"/>`
    : svg`<circle class="${shape === 'ring' ? 'ring' : 'f'}-${tone}" cx=${x} cy=${y} r="5"/>`;

const label = ({ x, y, text, rest, anchor, tone, on, isStrong }: Label): TemplateResult =>
  svg`<text class="${on ? `on-${on}` : `w-${tone}`} ${isStrong ? 'strong' : ''}" x=${x} y=${y} text-anchor=${anchor}>${text}${rest ? svg`<tspan class="rest"> ${rest}</tspan>` : nothing}</text>`;

const patterns = (id: ChartId): TemplateResult =>
  svg`<defs>
    <pattern id="hatch-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern>
    <pattern id="dots-${id}" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="dots" cx="2" cy="2" r="1.15"/></pattern>
  </defs>`;

/** The quarter that one looks at: its column, and a line that is seen on any area. */
const here = ({ quarters }: Drawing, quarter: number | undefined): TemplateResult | typeof nothing => {
  if (quarters === undefined || quarter === undefined) return nothing;
  const { x, width, top, bottom } = quarters;
  const middle = x + width * (quarter + 0.5);
  const column = (name: string, wide: number): TemplateResult =>
    svg`<rect class=${name} x=${middle - wide / 2} y=${top} width=${wide} height=${bottom - top}/>`;
  return svg`${column('here', width)}${column('here-edge', 3.5)}${column('here-line', 1.5)}`;
};

/** Draws the marks of any chart; what it says stands in its title, and in the table. */
export const picture = (id: ChartId, title: string, drawing: Drawing, quarter?: number): TemplateResult =>
  html`<svg
    class="plot plot-${id}"
    id="plot-${id}"
    viewBox="0 0 ${drawing.width} ${drawing.height}"
    role="img"
    aria-label=${title}
  >
    ${patterns(id)}
    <g>${drawing.lines.map(line)}</g>
    <g>${drawing.areas.map((each) => area(id, each))}</g>
    <g>${drawing.bars.map((each) => bar(id, each))}</g>
    ${here(drawing, quarter)}
    <g>${drawing.curves.map(curve)}</g>
    <g>${drawing.dots.map(dot)}</g>
    <g>${drawing.labels.map(label)}</g>
  </svg>`;

/** The same as a table; wide ones can be scrolled with the keyboard. */
export const tableOf = ({ columns, rows }: Table, caption: string): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table class="tbl">
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, isNumber }) => html`<th scope="col" class=${isNumber ? 'num' : nothing}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell, at) => html`<td class=${columns[at + 1]?.isNumber ? 'num' : nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A chart in its frame: the sentence, how to read it, the picture, and its table; a picture can be saved. */
export const figure = (chart: Chart, { words, isTableOpen, flip, quarter, controls }: ChartOptions): TemplateResult => {
  const { id, title, subtitle, drawing } = chart;
  return html`<figure class="chart" part="chart" aria-labelledby="ct-${id}">
    <figcaption>
      <p class="chart-title" id="ct-${id}">${title}</p>
      <p class="chart-sub">${subtitle}</p>
    </figcaption>
    ${picture(id, title, drawing, quarter)} ${controls ?? nothing}
    <div class="chart-foot noprint">
      <details
        ?open=${isTableOpen}
        @toggle=${({ currentTarget }: Event) => flip(id, (currentTarget as HTMLDetailsElement).open)}
      >
        <summary>${words.asTable}<span class="vh"> (${title})</span></summary>
        ${isTableOpen ? tableOf(chart.table(), words.table(title)) : nothing}
      </details>
      <button type="button" class="link" data-act="svg" data-row=${id}>
        ${icons.save}${words.saveSvg}<span class="vh"> (${title})</span>
      </button>
      <button type="button" class="link" data-act="png" data-row=${id}>
        ${icons.save}${words.savePng}<span class="vh"> (${title})</span>
      </button>
    </div>
  </figure>`;
};
