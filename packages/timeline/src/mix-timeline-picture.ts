import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { laneShapes } from './mix-timeline-marks.js';
import type { Bar, BandPart, Cluster, Drawing, Drawn, Label, LaneDrawing, Mark, Span, Tick } from './model/layout.js';

export interface PictureOptions {
  /** What it is, for who hears it. */
  readonly name: string;
  /** Id of what says which keys one has. */
  readonly keys: string;
  /** Name of one that is drawn, for who hears it and as a mouse shows it. */
  readonly say: (drawn: Drawn) => string;
  readonly sayLane: (lane: LaneDrawing) => string;
  /** Id of the one that Tab goes to. */
  readonly stop: string | undefined;
  /** Id of the one that is read. */
  readonly current: string | undefined;
  readonly lang: (id: string) => string | undefined;
}

const label = (name: string, { text, year, x, y, anchor }: Label, lang?: string): TemplateResult =>
  svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor} lang=${lang ?? nothing}>${
    year === '' ? nothing : svg`<tspan class="pic-year">${year}</tspan> `
  }${text}</text>`;

/** An upright line with the gaps that the model left in it. */
const upright = (name: string, x: number, line: readonly Span[]): TemplateResult =>
  svg`<path class=${name} d=${line.map(({ y1, y2 }) => `M${x} ${y1}V${y2}`).join('')}/>`;

const tick = ({ x, line, label: words }: Tick, { plot }: Drawing): TemplateResult => {
  const foot = plot.y + plot.height;
  return svg`${upright('pic-grid', x, line)}
    ${
      words
        ? svg`<line class="pic-axis" x1=${x} x2=${x} y1=${foot} y2=${foot + 5}/>${label('pic-tick', words)}`
        : nothing
    }`;
};

/** Edges stand apart from the area: dotted where no year is sure, none where it goes on outside the picture. */
const edges = (
  { x1, x2, start, end }: Pick<BandPart, 'x1' | 'x2' | 'start' | 'end'>,
  y: number,
  height: number,
): TemplateResult =>
  svg`${(
    [
      [x1, start],
      [x2, end],
    ] as const
  ).map(([x, edge]) =>
    edge === 'beyond' ? nothing : svg`<line class="pic-edge pic-${edge}" x1=${x} x2=${x} y1=${y} y2=${y + height}/>`,
  )}`;

/** Keeps the hatch away from its word. */
const clearing = ({ box }: Label): TemplateResult =>
  svg`<rect class="pic-area" x=${box.x} y=${box.y} width=${box.width} height=${box.height}/>`;

const bandPart = (part: BandPart, { band: { y, height } }: Drawing): TemplateResult => {
  const { stance = 'none', x1, x2, label: words, when, pattern } = part;
  return svg`<g class="pic-stance pic-${stance}">
    <rect class="pic-area" x=${x1} y=${y} width=${x2 - x1} height=${height}/>
    ${pattern.map((line) => svg`<line class="pic-pattern" x1=${line.x1} y1=${line.y1} x2=${line.x2} y2=${line.y2}/>`)}
    ${edges(part, y, height)}
    ${words?.place === 'above' ? svg`<path class="pic-lead" d="M${words.lead} ${y}V${words.y + 4}"/>` : nothing}
    ${words?.place === 'inside' && stance === 'standstill' ? clearing(words) : nothing}
    ${words ? label(`pic-word pic-${words.place}`, words) : nothing}${when ? label('pic-when', when) : nothing}
  </g>`;
};

const bar = ({ parts, y, height, start, end }: Bar): TemplateResult => {
  const x1 = parts[0]?.x1 ?? 0;
  const x2 = parts.at(-1)?.x2 ?? x1;
  return svg`${parts.map(
    (part) =>
      svg`<rect class="pic-bar pic-${part.kind}" x=${part.x1} y=${y} width=${part.x2 - part.x1} height=${height}/>
        <path class="pic-rim pic-${part.kind}" d="M${part.x1} ${y}H${part.x2}M${part.x1} ${y + height}H${part.x2}"/>`,
  )}${edges({ x1, x2, start, end }, y, height)}`;
};

const mark = (lane: LaneDrawing['lane'], { x, y, doubt }: Mark): TemplateResult =>
  svg`${doubt ? svg`<line class="pic-doubt" x1=${doubt.x1} x2=${doubt.x2} y1=${y} y2=${y}/>` : nothing}
    <g class="pic-mark" transform="translate(${x} ${y})">${laneShapes[lane]}</g>`;

const cluster = (lane: LaneDrawing['lane'], { x, y }: Cluster): TemplateResult =>
  svg`<g class="pic-mark pic-cluster" transform="translate(${x} ${y})"><circle class="pic-ring" r="9"/>${laneShapes[lane]}</g>`;

const shape = (lane: LaneDrawing['lane'], drawn: Drawn): TemplateResult =>
  drawn.kind === 'bar' ? bar(drawn) : drawn.kind === 'mark' ? mark(lane, drawn) : cluster(lane, drawn);

const ringOf = (drawn: Drawn): TemplateResult =>
  drawn.kind === 'bar'
    ? svg`<rect class="pic-here" x=${(drawn.parts[0]?.x1 ?? 0) - 2} y=${drawn.y - 2} width=${
        (drawn.parts.at(-1)?.x2 ?? 0) - (drawn.parts[0]?.x1 ?? 0) + 4
      } height=${drawn.height + 4}/>`
    : svg`<circle class="pic-here" cx=${drawn.x} cy=${drawn.y} r="10"/>`;

/** Its title is its name, and what a mouse shows: an `aria-label` beside a title would be read along with it. */
const item = (lane: LaneDrawing['lane'], drawn: Drawn, options: PictureOptions): TemplateResult => {
  const { id, hit, label: words } = drawn;
  const isCurrent = drawn.kind === 'cluster' ? drawn.ids.includes(options.current ?? '') : id === options.current;
  return svg`<g role="listitem">
    <g
      class="pic-item ${isCurrent ? 'pic-hot' : ''}"
      role="button"
      tabindex=${id === options.stop ? 0 : -1}
      data-id=${id}
      aria-current=${isCurrent ? 'true' : nothing}
    >
      <title>${options.say(drawn)}</title>
      <rect class="pic-hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="3"/>
      ${shape(lane, drawn)}${isCurrent ? ringOf(drawn) : nothing}${
        words ? label('pic-name', words, options.lang(id)) : nothing
      }
    </g>
  </g>`;
};

const laneOf = (drawing: LaneDrawing, width: number, options: PictureOptions): TemplateResult => {
  const { lane, y, mark: at, label: words, drawn } = drawing;
  return svg`<g class="pic-lane">
    <line class="pic-grid" x1="0" x2=${width} y1=${y} y2=${y}/>
    <g aria-hidden="true"><g class="pic-mark" transform="translate(${at.x} ${at.y})">${laneShapes[lane]}</g>${label('pic-head', words)}</g>
    ${
      drawn.length === 0
        ? nothing
        : svg`<g role="list" aria-label=${options.sayLane(drawing)}>${repeat(
            drawn,
            ({ id }) => id,
            (each) => item(lane, each, options),
          )}</g>`
    }
  </g>`;
};

const today = ({ today: now }: Drawing): TemplateResult | typeof nothing =>
  now ? svg`${upright('pic-today', now.x, now.line)}${label('pic-now', now.label)}` : nothing;

/** Lanes over years: a picture whose entries are buttons, in reading order, with one stop for Tab. */
export const picture = (drawing: Drawing, options: PictureOptions): TemplateResult => {
  const { width, height, plot, band, break: at } = drawing;
  const foot = plot.y + plot.height;
  return html`<svg
    class="pic"
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${options.name}
    aria-describedby=${options.keys}
  >
    <g aria-hidden="true">
      <line class="pic-axis" x1=${plot.x} x2=${plot.x + plot.width} y1=${foot} y2=${foot} />
      ${drawing.ticks.map((each) => tick(each, drawing))}
      ${at === undefined ? nothing : svg`<path class="pic-break" d="M${at - 3} ${foot + 5}l6-10M${at + 2} ${foot + 5}l6-10"/>`}
      ${today(drawing)} ${band.label.map((words) => label('pic-head', words))}
      ${band.parts.map((part) => bandPart(part, drawing))}
    </g>
    ${drawing.lanes.map((lane) => laneOf(lane, width, options))}
  </svg>`;
};
