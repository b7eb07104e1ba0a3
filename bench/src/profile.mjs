import { beginTyping, choose, open, press, throttle, zoomIn } from './measure.mjs';

const METRICS = ['ScriptDuration', 'V8CompileDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'];

/** Where the time of a load, a choice, a key and a zoom goes, per function and per kind of work. */
export async function profile(browser, url, loads = 5) {
  const sums = { load: newSum(), choice: newSum(), keystroke: newSum(), zoom: newSum() };
  let last;
  for (let load = 0; load < loads; load += 1)
    last = await open(browser, async (page, cdp) => {
      const metrics = async () => {
        const { metrics: all } = await cdp.send('Performance.getMetrics');
        return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
      };
      const record = async (sum, work) => {
        await throttle(cdp);
        const before = await metrics();
        await cdp.send('Profiler.start');
        await work();
        const { profile: found } = await cdp.send('Profiler.stop');
        const after = await metrics();
        await throttle(cdp, 1);
        for (const name of METRICS) sum.work[name] = (sum.work[name] ?? 0) + (after[name] - before[name]) / loads;
        add(sum.functions, found, loads);
        return found;
      };
      await page.goto(new URL('/', url).href);
      await cdp.send('Performance.enable');
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
      const found = await record(sums.load, async () => {
        await page.goto(url);
        await page.evaluate('bench.load');
      });
      await record(sums.choice, () => choose(page, cdp));
      const typing = await page.evaluate('bench.typing');
      if (typing) {
        await page.goto(url);
        await page.evaluate('bench.load');
        await beginTyping(page, cdp, typing);
        await record(sums.keystroke, () => press(page, cdp, typing.key));
      }
      if (await page.evaluate('bench.hasZoom')) {
        await page.goto(url);
        await page.evaluate('bench.load');
        await record(sums.zoom, () => zoomIn(page, cdp));
      }
      return found;
    });
  return { ...sums, cpuprofile: last };
}

const newSum = () => ({ work: {}, functions: new Map() });

function add(functions, { nodes, samples, timeDeltas }, loads) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id);
    // The probe's own work, and Playwright's, is no part of the page.
    if (functionName === '(idle)' || url.includes('/probe.') || (url === '' && !functionName.startsWith('('))) return;
    const file = url === '' ? 'browser' : url.replace(/^.*?\/\/[^/]+\/[^/]+\//, '').replace(/^.*node_modules\//, '');
    const key = `${file}\0${functionName || (lineNumber === 0 ? '(module)' : `(line ${lineNumber + 1})`)}`;
    // A sample holds from the one before it; microseconds.
    functions.set(key, (functions.get(key) ?? 0) + timeDeltas[index] / 1000 / loads);
  });
}

/** The functions that take most time themselves, under their files. */
export function sayProfile({ work, functions }, count = 25) {
  const top = [...functions].toSorted(([, a], [, b]) => b - a).slice(0, count);
  const files = new Map();
  for (const [key, ms] of functions) {
    const [file] = key.split('\0');
    files.set(file, (files.get(file) ?? 0) + ms);
  }
  const lines = [
    Object.entries(work)
      .map(([name, ms]) => `${name.replace('Duration', '')} ${ms.toFixed(1)}`)
      .join(', ') + ' ms',
  ];
  for (const [file, sum] of [...files].toSorted(([, a], [, b]) => b - a)) {
    const own = top.filter(([key]) => key.startsWith(`${file}\0`));
    if (own.length === 0) continue;
    lines.push(`${sum.toFixed(1).padStart(8)} ms  ${file}`);
    for (const [key, ms] of own) lines.push(`${ms.toFixed(1).padStart(16)}  ${key.split('\0')[1]}`);
  }
  return lines.join('\n');
}
