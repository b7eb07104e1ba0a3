import { facetsNl } from '@mengwijzer/content/facets.nl';
import { bounds } from '@mengwijzer/content/moment';
import { timelineList } from '@mengwijzer/content/timeline-list';
import { timelineListNl } from '@mengwijzer/content/timeline-list.nl';
import { Timeline, type DataItem } from 'vis-timeline/standalone';
import css from 'vis-timeline/styles/vis-timeline-graph2d.min.css?inline';
import type { EntryText, TimelineListing, When } from '@mengwijzer/content';
import type { Scenario } from '../scenario.js';

// The picture as vis-timeline draws it from the same entries, with a panel for what there is to read. There is no list.

const date = (year: number): Date => new Date(Math.floor(year), Math.round((year % 1) * 12), 1);
const at = (whens: readonly When[]): number => Math.min(...whens.flatMap((when) => bounds(when)?.earliest ?? []));

let last = 1945;
const item = (entry: TimelineListing): DataItem => {
  const { id, lane, starts, ends } = entry;
  // What has no year stands behind what it follows.
  last = starts === 'not-named' ? last : at(starts);
  const end = ends === 'ongoing' ? 2026 : typeof ends === 'string' || ends === undefined ? Infinity : at(ends);
  return {
    id,
    group: lane,
    content: timelineListNl.timeline[id]?.name ?? id,
    start: date(last),
    ...(Number.isFinite(end) && end > last && { end: date(end) }),
  };
};

const points = async (id: string): Promise<string> => {
  const { timelineNl } = await import('@mengwijzer/content/timeline.nl');
  const texts: Readonly<Record<string, EntryText>> = timelineNl;
  return `<ul>${Object.values(texts[id]?.points ?? {})
    .map((point) => `<li>${point}</li>`)
    .join('')}</ul>`;
};

const opened = timelineList[2]?.id ?? '';
let isCloser = false;

export const scenario: Scenario = {
  show: (body) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    body.innerHTML = `<h2>Tachtig jaar mengen</h2><button type="button">Inzoomen</button><div class="panel"></div><div class="picture"></div>`;
    const $ = (selector: string): HTMLElement => body.querySelector(selector) as HTMLElement;
    const lanes = Object.entries(facetsNl.lanes).map(([id, content]) => ({ id, content }));
    const timeline = new Timeline($('.picture'), timelineList.map(item), lanes, {
      dataAttributes: ['id'],
    });
    timeline.on('select', ({ items: [id] }: { items: string[] }) => {
      if (id !== undefined) void points(id).then((html) => ($('.panel').innerHTML = html));
    });
    // It draws in a callback of the frame that comes next.
    $('button').addEventListener('click', () => {
      timeline.zoomIn(0.5, { animation: false });
      isCloser = true;
    });
  },
  // What it makes visible first: it makes room for all rows in a later frame.
  shown: () =>
    document.querySelector('.vis-item') !== null &&
    document.querySelector<HTMLElement>('.vis-timeline')?.style.visibility === 'visible',
  target: () => document.querySelector(`.vis-item[data-id="${opened}"] .vis-item-content`),
  chosen: () => document.querySelector('.panel li') !== null,
  zoom: { target: () => document.querySelector('button'), zoomed: () => isCloser },
  root: () => document.body,
};
