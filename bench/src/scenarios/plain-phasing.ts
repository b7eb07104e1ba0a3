import { sayNumber } from '../../../packages/words/src/numbers.js';
import { tenures } from '@mengwijzer/phasing/model';
import { fateNames, fateTones, stateNames, states, sumOf, tenureNames, type Numbers } from '../phasing-numbers.js';
import { phasingPage, type DrawnChart } from '../phasing-page.js';

// The charts as one writes them by hand: strings of SVG, with as much drawn as the calculator draws.

/** In pixels: of a chart, the names beside it, what stands at its right, and its years. */
const WIDTH = 1264;
const NAMES = 130;
const BESIDE = 190;
const HEAD = 20;
/** From so many sites on, each has one line. */
const MANY = 31;

const n = (value: number): string => sayNumber(value, 'nl');
const r = (value: number): number => Math.round(value * 10) / 10;
const each = <T>(all: readonly T[], to: (one: T, index: number) => string): string => all.map(to).join('');
const hasPattern = new Map([
  ['demolition', 'hatch'],
  ['temporary', 'hatch'],
  ['mid', 'hatch'],
  ['gone', 'dots'],
  ['owner', 'dots'],
  ['newcomers', 'dots'],
]);

const line = (x1: number, y1: number, x2: number, y2: number, tone = 'rule'): string =>
  `<line class="${tone}" x1="${r(x1)}" y1="${r(y1)}" x2="${r(x2)}" y2="${r(y2)}"/>`;
const text = (x: number, y: number, words: string, tone = '', anchor = 'start'): string =>
  `<text class="${tone}" x="${r(x)}" y="${r(y)}" text-anchor="${anchor}">${words}</text>`;
const rect = (id: string, x: number, y: number, width: number, height: number, tone: string): string => {
  const place = `x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}"`;
  const pattern = hasPattern.get(tone);
  return `<rect class="f ${tone}" ${place}/>${pattern ? `<rect ${place} fill="url(#${pattern}-${id})"/>` : ''}`;
};
const svg = (id: string, height: number, marks: string): string =>
  `<svg viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="img"><defs><pattern id="hatch-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern><pattern id="dots-${id}" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="dots" cx="2" cy="2" r="1.15"/></pattern></defs>${marks}</svg>`;

interface Scale {
  readonly x: (quarter: number) => number;
  readonly left: number;
  readonly right: number;
}
const scaleOf = (shown: number, left: number): Scale => {
  const right = WIDTH - BESIDE;
  return { x: (quarter) => r(left + ((right - left) * quarter) / shown), left, right };
};
const years = ({ result }: Numbers, shown: number, to: (quarter: number, year: number) => string): string =>
  each(Array.from({ length: Math.ceil(shown / 4) }), (_, year) => to(year * 4, result.plan.startYear + year));

const gantt = (numbers: Numbers): string => {
  const { result, shown } = numbers;
  const { plan } = result;
  const tight = plan.sites.length >= MANY;
  const height = tight ? 23.4 : 55.9;
  const { x, right } = scaleOf(shown, NAMES);
  const bottom = HEAD + height * plan.sites.length;
  return svg(
    'gantt',
    bottom + 5,
    years(numbers, shown, (at, year) => line(x(at), HEAD, x(at), bottom) + text(x(at) + 4, 16, `${year}`, 'muted')) +
      line(right, HEAD, right, bottom) +
      each(result.sites, ({ start, delivered, households }, place) => {
        const { name, existing, planned, demolition } = plan.sites[place]!;
        const top = HEAD + place * height;
        const [y, thick] = tight ? [top + 5.2, 13] : [top + 26, 18.2];
        const middle = y + thick / 2;
        const marks = line(0, top, WIDTH, top) + text(0, middle + 4.4, name, 'strong');
        if (start === null) return marks + text(NAMES + 4, middle + 4.4, 'begint niet in deze jaren', 'muted');
        const end = delivered ?? plan.horizonQuarters;
        const built = Math.min(end, start + demolition);
        const waits = sumOf(existing) > 0 && start > 0 ? line(NAMES, middle, x(start) - 3, middle, 'dash') : '';
        const { direct, local, temporary, away } = households;
        const fates = tight
          ? ''
          : text(
              x(start) + 1,
              top + 20.8,
              `${n(sumOf(existing))} huishoudens: ${n(direct + local)} in één keer, ${n(temporary)} tijdelijk, ${n(away)} de wijk uit`,
              'muted',
            );
        const homes = tenures
          .filter((tenure) => planned[tenure] > 0)
          .map((tenure) => `${n(planned[tenure])} ${{ social: 'sociaal', mid: 'midden', owner: 'koop' }[tenure]}`);
        const ready =
          delivered === null
            ? text(x(end) + 4, middle + 4.4, 'nog niet klaar', 'muted')
            : `<path class="f" d="M${x(end) + 1} ${r(middle)}l6 -6 6 6 -6 6Z"/>${text(x(end) + 18, middle + 4.4, homes.join(', '))}`;
        return `${marks}${waits}${fates}${built > start ? rect('gantt', x(start) + 1, y, x(built) - x(start) - 2, thick, 'demolition') : ''}${end > built ? rect('gantt', x(built) + 1, y, x(end) - x(built) - 2, thick, 'construction') : ''}${ready}`;
      }),
  );
};

const fates = ({ result, fates: rows }: Numbers): string => {
  const scale = (WIDTH - NAMES - 140) / Math.max(1, ...rows.map(({ total }) => total));
  const names = each(fateTones, (tone, at) => text(NAMES + at * 160, 13, fateNames[at]!, tone));
  const height = 38;
  return svg(
    'fates',
    HEAD + rows.length * height,
    names +
      each(rows, ({ place, total, counts }, at) => {
        const y = HEAD + at * height;
        let x = NAMES;
        const bars = each(fateTones, (tone, fate) => {
          const width = counts[fate]! * scale;
          if (width === 0) return '';
          const from = x;
          x += width;
          const number = n(counts[fate]!);
          const inside = number.length * 8 + 6 < width;
          return (
            rect('fates', from, y, width, 26, tone) +
            (inside
              ? text(
                  from + width / 2,
                  y + 17.4,
                  number,
                  tone === 'home' || tone === 'away' ? 'light' : 'strong',
                  'middle',
                )
              : '')
          );
        });
        return `${text(0, y + 17.4, result.plan.sites[place]!.name, 'strong')}${bars}${text(x + 10, y + 17.4, `${n(total)} huishoudens`, 'muted')}`;
      }),
  );
};

const flow = ({ result: { outcome }, flow: { columns, links } }: Numbers): string => {
  const { initial } = outcome;
  const gap = 23;
  const scale = 195 / Math.max(1, initial);
  const height = 195 + (Math.max(...columns.map((nodes) => nodes.length)) - 1) * gap;
  const xs = [NAMES, (NAMES + WIDTH - BESIDE) / 2, WIDTH - BESIDE - 10];
  const placed = new Map<string, { x: number; from: number; into: number }>();
  const nodes = each(columns, (column, at) => {
    const taken = column.reduce((sum, { households }) => sum + households * scale, 0) + (column.length - 1) * gap;
    let y = gap + (height - taken) / 2;
    return each(column, ({ id, name, households, tone }) => {
      const x = xs[at]!;
      placed.set(id, { x, from: y, into: y });
      const middle = y + (households * scale) / 2 + 4.4;
      const label =
        at === 0
          ? text(0, middle, `${name} ${n(households)}`, 'strong')
          : at === 1
            ? text(x, y - 5, `${n(households)} ${name}`, 'strong')
            : text(x + 20, middle, `${n(households)} ${name}`, 'strong');
      const bar = rect('flow', x, y, 10, households * scale, tone);
      y += households * scale + gap;
      return bar + label;
    });
  });
  const ribbons = each(links, ({ from, to, households, tone }) => {
    const [one, other] = [placed.get(from)!, placed.get(to)!];
    const thick = households * scale;
    const [x1, x2] = [one.x + 10, other.x];
    const [a, b] = [one.from, other.into];
    one.from += thick;
    other.into += thick;
    const half = (x1 + x2) / 2;
    return `<path class="faint ${tone}" d="M${r(x1)},${r(a)}C${r(half)},${r(a)},${r(half)},${r(b)},${r(x2)},${r(b)}L${r(x2)},${r(b + thick)}C${r(half)},${r(b + thick)},${r(half)},${r(a + thick)},${r(x1)},${r(a + thick)}Z"/>`;
  });
  return svg('flow', height + 30, ribbons + nodes);
};

/** Round values up to the highest. */
const ticksTo = (max: number): readonly number[] => {
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? power;
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => at * step);
};

interface Field extends Scale {
  readonly top: number;
  readonly bottom: number;
  readonly max: number;
}
const grid = (numbers: Numbers, { x, left, right, top, bottom, max }: Field, unit = ''): string =>
  each(ticksTo(max), (tick) => {
    const y = bottom - (tick / max) * (bottom - top);
    return line(left, y, right, y) + text(left - 8, y + 4.4, `${n(tick)}${unit}`, 'muted', 'end');
  }) +
  line(left, bottom, right, bottom, 'axis') +
  years(
    numbers,
    numbers.shown,
    (at, year) => line(x(at), bottom, x(at), bottom + 5, 'axis') + text(x(at) + 3, bottom + 17.5, `${year}`, 'muted'),
  );

/** Layers on each other, with their names at the right and the highest value in each. */
const stack = (
  id: string,
  rows: readonly (readonly number[])[],
  tones: readonly string[],
  names: readonly string[],
  { x, right, top, bottom, max }: Field,
): string => {
  const y = (value: number): number => r(bottom - (value / max) * (bottom - top));
  let low = rows.map(() => 0);
  let free = bottom + 10;
  return each(tones, (tone, at) => {
    const values = rows.map((row) => row[at]!);
    if (values.every((value) => value === 0)) return '';
    const [under, over] = [low, low.map((value, quarter) => value + values[quarter]!)];
    low = over;
    const along = each(over, (value, quarter) => `V${y(value)}H${x(quarter + 1)}`);
    const back = under
      .map((value, quarter) => `V${y(value)}H${x(quarter)}`)
      .reverse()
      .join('');
    const d = `M${x(0)},${y(under[0]!)}${along}${back}Z`;
    const pattern = hasPattern.get(tone);
    const most = Math.max(...values);
    const peak = values.indexOf(most);
    const isRoomy = y(under[peak]!) - y(over[peak]!) > 18;
    const last = values.at(-1)!;
    free = Math.min(free - 17.5, (y(under.at(-1)!) + y(over.at(-1)!)) / 2 + 4.4);
    return `<path class="f ${tone}" d="${d}"/>${pattern ? `<path d="${d}" fill="url(#${pattern}-${id})"/>` : ''}${
      isRoomy
        ? text(
            x(peak) + 6,
            (y(under[peak]!) + y(over[peak]!)) / 2 + 4.4,
            n(most),
            tone === 'home' || tone === 'away' || tone === 'social' ? 'light' : 'strong',
          )
        : ''
    }${last > 0 ? text(right + 10, free, `${n(last)} ${names[at]}`, `strong ${tone}`) : ''}`;
  });
};

const PLOT = { top: 8, bottom: 307 };

const households = (numbers: Numbers): string => {
  const scale = scaleOf(numbers.shown, 50);
  const plot = { ...scale, ...PLOT, max: Math.max(1, numbers.result.outcome.initial) };
  const strip = { ...scale, top: 345, bottom: 397, max: Math.max(1, ...numbers.newcomers) };
  return svg(
    'households',
    420,
    grid(numbers, plot) +
      stack('households', numbers.households, states, stateNames, plot) +
      grid(numbers, strip) +
      stack(
        'households',
        numbers.newcomers.map((value) => [value]),
        ['newcomers'],
        ['nieuwkomers'],
        strip,
      ),
  );
};

const homes = (numbers: Numbers): string => {
  const scale = scaleOf(numbers.shown, 50);
  const plot = {
    ...scale,
    ...PLOT,
    max: Math.max(1, ...numbers.homes.map(([social = 0, mid = 0, owner = 0]) => social + mid + owner)),
  };
  const strip = { ...scale, top: 355, bottom: 420, max: 100 };
  const y = (value: number): number => r(strip.bottom - (value / 100) * (strip.bottom - strip.top));
  const { share } = numbers;
  const lowest = Math.min(...share);
  return svg(
    'homes',
    445,
    grid(numbers, plot) +
      stack('homes', numbers.homes, tenures, tenureNames, plot) +
      grid(numbers, strip, '%') +
      `<path class="line" d="M${scale.x(0)},${y(share[0]!)}${each(share, (value, quarter) => `V${y(value)}H${scale.x(quarter + 1)}`)}"/>` +
      text(scale.x(share.indexOf(lowest)), y(lowest) - 8, `laagst: ${n(Math.round(lowest))}%`, 'strong') +
      text(scale.right + 10, y(share.at(-1)!) + 4.4, `${n(Math.round(share.at(-1)!))}% sociale huur`, 'strong social'),
  );
};

const charts: Readonly<Record<DrawnChart, (numbers: Numbers) => string>> = { gantt, fates, flow, households, homes };

export const scenario = phasingPage(charts);
