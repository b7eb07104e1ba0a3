export const metrics = {
  painted: { title: 'Start of script → first screen painted', unit: 'ms', digits: 0 },
  complete: { title: 'Start of script → all painted, below it too', unit: 'ms', digits: 0 },
  blocking: { title: 'Blocking time, until all is there and 1 s after the first screen', unit: 'ms', digits: 0 },
  choice: { title: 'A choice → its result painted', unit: 'ms', digits: 1 },
  keystroke: { title: 'A key in a field → its result painted', unit: 'ms', digits: 1 },
  zoom: { title: 'A step closer to the picture → painted', unit: 'ms', digits: 1 },
  heap: { title: 'JavaScript heap', unit: 'MB', digits: 2 },
};
/** To judge those by; one line each. */
const asides = {
  contentful: { title: 'Start of script → first words painted, by the browser’s clock', unit: 'ms', digits: 0 },
  eventTiming: { title: 'A choice → next frame, by the browser’s clock, in steps of 8 ms', unit: 'ms', digits: 0 },
  firstKeystroke: { title: 'The first key in a field → its result painted', unit: 'ms', digits: 1 },
  writes: { title: 'Attributes and texts written by the keys before', unit: 'times', digits: 0 },
  idle: { title: 'Of those, written as they were', unit: 'times', digits: 0 },
  made: { title: 'Nodes put in by the keys before', unit: 'nodes', digits: 0 },
  dom: { title: 'DOM memory', unit: 'MB', digits: 2 },
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** What the runs of each scenario come to, per metric that any of them has, and what became of each goal. */
export function summarise(runs, references) {
  const summary = {};
  for (const metric in { ...metrics, ...asides }) {
    const having = Object.entries(runs).filter(([, [run]]) => metric in run);
    if (having.length === 0) continue;
    const figures = (summary[metric] = {});
    for (const [name, all] of having) {
      const values = all.map((run) => run[metric]);
      figures[name] = { median: median(values), min: Math.min(...values), max: Math.max(...values), values };
    }
    for (const [name, [{ goals }]] of having) {
      const figure = figures[name];
      figure.ratios = references.map((reference) => figure.median / figures[reference]?.median);
      figure.goals = [goals[metric] ?? []].flat().map((goal) => {
        const most = goal.atMost ?? goal.times * figures[goal.of].median;
        return { ...goal, most, within: figure.median <= most };
      });
    }
  }
  return summary;
}

/** The summary for people. */
export function table(summary, references) {
  const head = ['median', 'min', 'max', ...references.map((name) => `× ${name}`)];
  const first = Math.max(10, ...Object.values(summary).flatMap((figures) => Object.keys(figures).map(lengthOf))) + 2;
  const row = (name, cells) =>
    `  ${name.padEnd(first)}${cells.map((cell, column) => cell.padStart(Math.max(7, head[column].length) + 2)).join('')}`;
  const lines = [row('', head)];
  for (const [metric, { title, unit, digits }] of Object.entries(metrics)) {
    if (!(metric in summary)) continue;
    lines.push(`${title} (${unit})`);
    for (const [name, { median, min, max, ratios, goals }] of Object.entries(summary[metric])) {
      const figures = [median, min, max].map((value) => value.toFixed(digits));
      const verdict = goals
        .map(
          ({ times, of, most, within }) =>
            `   ${within ? 'within goal' : 'short of goal'}: at most ${times ? `${times} × ${of} = ` : ''}${most.toFixed(digits)} ${unit}`,
        )
        .join('');
      lines.push(row(name, [...figures, ...ratios.map(sayRatio)]) + verdict);
    }
  }
  lines.push('Medians besides');
  for (const [metric, { title, unit, digits }] of Object.entries(asides)) {
    if (!(metric in summary)) continue;
    const figures = Object.entries(summary[metric]).map(([name, { median }]) => `${name} ${median.toFixed(digits)}`);
    lines.push(`  ${title} (${unit}): ${figures.join(', ')}`);
  }
  return lines.join('\n');
}

const lengthOf = ({ length }) => length;
const sayRatio = (ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');
