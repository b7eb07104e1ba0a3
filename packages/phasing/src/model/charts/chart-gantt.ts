import { BOLD, shorten, textWidth } from '@mengwijzer/core/drawing';
import { isWide, labelBox, MARGIN, middleOf, sketchOf, tenth, type Sketch, type Words } from './chart-sketch.js';
import { shownQuarters } from './chart-shown.js';
import { tableOfGantt } from './chart-gantt-table.js';
import { titleOfGantt } from './chart-gantt-title.js';
import { yearHeads, yearsOf, type Years } from './chart-years.js';
import { nameOf, sumOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { tenures } from '../plan/plan.js';
import { sayQuarter } from '../plan/quarter.js';
import type { Chart, Drawing, Frame } from './drawing.js';

/** From so many sites on, each has one line. */
const MANY = 31;
/** The most of the width that names take beside the bars, and the least that bars take. */
const NAMES = 0.3;
const BARS = 0.6;
/** Half of a diamond, and the room that it takes after a bar, in pixels. */
const DIAMOND = 6;
const AFTER = 2 * DIAMOND + 2;
const HEAD = 1.5;

/** How a row is set, in sizes of the text, from its top. */
interface Setting {
  /** Where the name stands above the bar. */
  readonly name?: number;
  /** Baseline of the fates; without it there is no room for them. */
  readonly fates?: number;
  readonly bar: number;
  readonly thick: number;
  readonly height: number;
}
const settings = {
  wide: { fates: 1.6, bar: 2, thick: 1.4, height: 4.3 },
  narrow: { name: 1.5, fates: 1.5, bar: 2.1, thick: 1.4, height: 4.3 },
  tight: { bar: 0.4, thick: 1, height: 1.8 },
} as const satisfies Record<string, Setting>;

interface Scene {
  readonly input: ChartInput;
  readonly texts: ChartTexts;
  readonly sketch: Sketch;
  readonly years: Years;
  readonly setting: Setting;
  /** Room for names beside the bars. */
  readonly names: number;
}

/** One site, and where its bar lies. */
interface Row {
  readonly place: number;
  readonly top: number;
  /** Of the bar. */
  readonly y: number;
  readonly middle: number;
  readonly isHome: boolean;
}

/** What is ready, the longest way first. */
const sayHomes = ({ result }: ChartInput, place: number, { charts, lang }: ChartTexts): readonly string[] => {
  const { planned } = result.plan.sites[place]!;
  const named = tenures.flatMap((tenure) =>
    planned[tenure] === 0 ? [] : [`${sayNumber(planned[tenure], lang)} ${charts.gantt.tenures[tenure]}`],
  );
  return [named.join(', '), charts.gantt.homes(sumOf(planned))];
};

/** Where bars end: so far to the right that the shortest text after each still has room. */
const rightOf = (input: ChartInput, left: number, { width, text: size }: Frame, texts: ChartTexts): number => {
  const { sites } = input.result;
  const shown = shownQuarters(input);
  const rights = sites.map(({ start, delivered }, place) => {
    if (start === null || delivered === 0) return width;
    const text = delivered === null ? texts.charts.gantt.notReady.at(-1)! : sayHomes(input, place, texts).at(-1)!;
    const room = width - left - AFTER - 0.4 * size - textWidth(text, size);
    return left + (room * shown) / (delivered ?? shown);
  });
  return Math.max(left + BARS * (width - left), Math.min(width - 1, ...rights));
};

const drawHead = ({ sketch, years }: Scene, right: number, bottom: number): void => {
  const { text: size, lines, write } = sketch;
  const top = HEAD * size;
  for (let quarter = 0; quarter <= years.shown && years.width >= 0.7 * size; quarter += 1)
    if (quarter % 4 !== 0)
      lines.push({ x1: years.x(quarter), y1: top, x2: years.x(quarter), y2: top + 5, tone: 'rule' });
  for (const { quarter, text } of yearHeads(years, size)) {
    const x = years.x(quarter);
    lines.push({ x1: x, y1: top, x2: x, y2: bottom, tone: 'rule' });
    write({ x: x + 4, y: top - 0.25 * size, text, tone: 'muted' });
  }
  lines.push({ x1: right, y1: top, x2: right, y2: bottom, tone: 'rule' });
};

/** A dashed line while people still live there, and what it means. */
const drawWaiting = (
  { sketch, years }: Scene,
  { middle, isHome }: Row,
  until: number,
  texts: readonly string[],
): void => {
  const { text: size, lines, write } = sketch;
  const x = years.left + 0.3 * size;
  const written = write(
    ...texts
      .filter((text) => x + textWidth(text, size) + size <= until)
      .map((text): Words => ({ x, y: middleOf(middle, size), text, tone: 'muted' })),
  );
  const from = written === undefined ? years.left : x + textWidth(written.text, size) + 0.3 * size;
  if (isHome && from < until - 3)
    lines.push({ x1: tenth(from), y1: middle, x2: tenth(until - 3), y2: middle, tone: 'axis', isDashed: true });
};

/** Demolition, building and delivery. */
const drawWork = ({ input, texts, sketch, years, setting }: Scene, { place, y, middle }: Row, start: number): void => {
  const { text: size, bars, dots, write, width } = sketch;
  const { plan, sites } = input.result;
  const { delivered } = sites[place]!;
  const end = delivered ?? plan.horizonQuarters;
  const inset = Math.min(1, years.width / 8);
  const bar = (from: number, to: number, tone: 'demolition' | 'construction'): void => {
    const x = tenth(years.x(from) + inset);
    if (to > from)
      bars.push({ x, y, width: tenth(years.x(to) - inset - x), height: tenth(setting.thick * size), tone });
  };
  const built = Math.min(end, start + plan.sites[place]!.demolition);
  bar(start, built, 'demolition');
  bar(built, end, 'construction');
  const isReady = delivered !== null;
  if (isReady) dots.push({ x: tenth(years.x(end) + DIAMOND + 1), y: middle, shape: 'diamond', tone: 'delivered' });
  const x = years.x(end) + (isReady ? AFTER : 0) + 0.3 * size;
  const said = isReady ? sayHomes(input, place, texts) : texts.charts.gantt.notReady;
  write(
    ...said
      .filter((text) => x + textWidth(text, size) <= width)
      .map((text): Words => ({ x, y: middleOf(middle, size), text, tone: isReady ? 'ink' : 'muted' })),
  );
};

/** What happens to those who want to stay, above the bar. Returns where that begins, if it is at the right of the name. */
const writeFates = (scene: Scene, { place, top }: Row, name: string): number | undefined => {
  const { input, texts, sketch, years, setting } = scene;
  const { text: size, width, write } = sketch;
  const { start, households } = input.result.sites[place]!;
  if (setting.fates === undefined || start === null) return undefined;
  const y = top + setting.fates * size;
  const said = texts.charts.gantt.fates(sumOf(input.result.plan.sites[place]!.existing), households);
  if (setting.name === undefined) {
    const ways = said.flatMap((text): Words[] => [
      { x: years.x(start) + 1, y, text, tone: 'muted' },
      { x: width, y, text, tone: 'muted', anchor: 'end' },
    ]);
    write(...ways);
    return undefined;
  }
  const free = width - textWidth(name, BOLD * size) - size;
  const fitting = said.filter((text) => textWidth(text, size) <= free);
  // A long name is shortened rather than that the fates go.
  const shortest = said.slice(-1).filter((text) => textWidth(text, size) <= width / 2);
  const ways = [...fitting, ...shortest].map((text): Words => ({ x: width, y, text, tone: 'muted', anchor: 'end' }));
  const written = write(...ways);
  return written && labelBox(written, size).x;
};

const drawSite = (scene: Scene, row: Row): void => {
  const { input, texts, sketch, years, setting, names } = scene;
  const { text: size, width, write } = sketch;
  const { gantt } = texts.charts;
  const { plan, sites } = input.result;
  const { place, middle, isHome } = row;
  const { start } = sites[place]!;
  const name = nameOf(plan, place, texts);
  const fates = writeFates(scene, row, name);
  const room = setting.name === undefined ? names : (fates ?? width + size) - size;
  const y = setting.name === undefined ? middleOf(middle, size) : row.top + setting.name * size;
  write({ x: 0, y, text: shorten(name, room, BOLD * size), isStrong: true });
  if (start === null) {
    const end = sayQuarter(plan.horizonQuarters - 1, plan.startYear, texts.lang);
    drawWaiting(scene, row, years.x(years.shown), gantt.never(isHome, end));
    return;
  }
  drawWaiting(scene, row, years.x(start), isHome ? gantt.lived : []);
  drawWork(scene, row, start);
};

const draw = (input: ChartInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { plan } = input.result;
  const { text: size, width } = frame;
  const sketch = sketchOf(frame);
  if (plan.sites.length === 0) return sketch.finish(0);
  const wide = isWide(frame);
  const setting: Setting = plan.sites.length >= MANY ? settings.tight : wide ? settings.wide : settings.narrow;
  const widest = Math.max(0, ...plan.sites.map((_, place) => textWidth(nameOf(plan, place, texts), BOLD * size)));
  const names = 'name' in setting ? 0 : Math.min(widest, NAMES * width);
  const left = names === 0 ? 0 : names + size;
  const right = wide ? width - MARGIN * size : rightOf(input, left, frame, texts);
  const years = yearsOf(plan.startYear, shownQuarters(input), left, right);
  const scene: Scene = { input, texts, sketch, years, setting, names };
  const top = HEAD * size;
  const bottom = top + plan.sites.length * setting.height * size;
  drawHead(scene, tenth(right), tenth(bottom));
  plan.sites.forEach(({ existing }, place) => {
    const at = top + place * setting.height * size;
    const y = tenth(at + setting.bar * size);
    const middle = tenth(y + (setting.thick * size) / 2);
    if (place > 0) sketch.lines.push({ x1: 0, y1: tenth(at), x2: width, y2: tenth(at), tone: 'rule' });
    drawSite(scene, { place, top: at, y, middle, isHome: sumOf(existing) > 0 });
  });
  return sketch.finish(bottom + 0.4 * size, { x: left, width: years.width, top, bottom });
};

/** When each site is emptied, demolished, built and ready, and what happens to those who want to stay. */
export const ganttChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { plan } = input.result;
  return {
    id: 'gantt',
    title: titleOfGantt(input.result, texts),
    subtitle: texts.charts.gantt.subtitle(plan.sites.length, plan.sites.length < MANY),
    drawing: draw(input, frame, texts),
    table: () => tableOfGantt(input.result, texts),
  };
};
