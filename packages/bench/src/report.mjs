export const metrics = {
  painted: { title: 'Start of script → first screen painted', unit: 'ms', digits: 0 },
  complete: { title: 'Start of script → all painted, below it too', unit: 'ms', digits: 0 },
  blocking: { title: 'Blocking time, until all is there and 1 s after the first screen', unit: 'ms', digits: 0 },
  choice: { title: 'A choice → its result painted', unit: 'ms', digits: 1 },
  heap: { title: 'JavaScript heap', unit: 'MB', digits: 2 },
};
/** To judge those by; one line each. */
const asides = {
  contentful: { title: 'Start of script → first words painted, by the browser’s clock', unit: 'ms', digits: 0 },
  eventTiming: { title: 'A choice → next frame, by the browser’s clock, in steps of 8 ms', unit: 'ms', digits: 0 },
  dom: { title: 'DOM memory', unit: 'MB', digits: 2 },
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** What the runs of each scenario come to, per metric, and what became of each goal. */
export function summarise(runs, references) {
  const summary = {};
  for (const metric in { ...metrics, ...asides }) {
    const figures = (summary[metric] = {});
    for (const [name, all] of Object.entries(runs)) {
      const values = all.map((run) => run[metric]);
      figures[name] = { median: median(values), min: Math.min(...values), max: Math.max(...values), values };
    }
    for (const [name, [{ goals }]] of Object.entries(runs)) {
      const figure = figures[name];
      figure.ratios = references.map((reference) => figure.median / figures[reference].median);
      const goal = goals[metric];
      if (!goal) continue;
      const most = goal.atMost ?? goal.times * figures[goal.of].median;
      Object.assign(figure, { goal, most, within: figure.median <= most });
    }
  }
  return summary;
}

/** The summary for people. */
export function table(summary, references) {
  const row = (name, cells) => `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  const lines = [row('', ['median', 'min', 'max', ...references.map((name) => `× ${name}`)])];
  for (const [metric, { title, unit, digits }] of Object.entries(metrics)) {
    lines.push(`${title} (${unit})`);
    for (const [name, { median, min, max, ratios, goal, most, within }] of Object.entries(summary[metric])) {
      const figures = [median, min, max].map((value) => value.toFixed(digits));
      const verdict = goal
        ? `   ${within ? 'within goal' : 'short of goal'}: at most ${goal.times ? `${goal.times} × ${goal.of} = ` : ''}${most.toFixed(digits)} ${unit}`
        : '';
      lines.push(row(name, [...figures, ...ratios.map(sayRatio)]) + verdict);
    }
  }
  lines.push('Medians besides');
  for (const [metric, { title, unit, digits }] of Object.entries(asides)) {
    const figures = Object.entries(summary[metric]).map(([name, { median }]) => `${name} ${median.toFixed(digits)}`);
    lines.push(`  ${title} (${unit}): ${figures.join(', ')}`);
  }
  return lines.join('\n');
}

const sayRatio = (ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');
