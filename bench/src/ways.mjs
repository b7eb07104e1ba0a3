// How long until an element is visible by each way in, from the moment that the page is asked for; and what the loader costs a page without any.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildEmbed } from '../../packages/embed/build.mjs';
import { open, throttle } from './measure.mjs';

export const ways = ['ways'];

/** A slow processor and a connection as on a phone: what is asked for one after another shows. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const NODES = 5000;
const GOAL_TIMES = 1.3;
const GOAL_IDLE = 1;

const tag = '<mix-checklist storage="none"></mix-checklist>';
const module = (path) => `<script type="module" src="${path}"></script>`;
/** By way in: what stands in the head and in the body. The first is what the others are put beside. */
const pages = {
  element: [module('elements/mix-checklist.js'), tag],
  loader: [module('loader.js'), tag],
  marked: [module('loader.js'), '<div data-mengwijzer="checklist" data-storage="none"></div>'],
  frame: ['', '<iframe src="pages/checklist.html?storage=none" width="1200" height="700"></iframe>'],
  module: [module('mengwijzer.js'), tag],
  classic: ['<script defer src="mengwijzer.iife.js"></script>', tag],
};
const html = (head, body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}${body}`;

/** Serves the files as a good server does: compressed. */
async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'mengwijzer-ways-'));
  await buildEmbed(folder);
  const nodes = '<p>Tekst <b>met</b> <a href="#">een link</a>.</p>'.repeat(NODES / 4);
  const mark = (name) => `performance.mark('${name}');`;
  const loader = readFileSync(join(folder, 'loader.js'), 'utf8');
  const texts = new Map([
    ['/', html('', '')],
    ...Object.entries(pages).map(([name, page]) => [`/${name}.html`, html(...page)]),
    ['/idle.html', html(module('marked-loader.js'), nodes)],
    ['/marked-loader.js', mark('start') + loader + mark('end')],
  ]);
  const packed = new Map();
  const server = createServer(({ url }, response) => {
    const path = url.split('?')[0];
    if (!packed.has(path)) packed.set(path, brotliCompressSync(texts.get(path) ?? readFileSync(join(folder, path))));
    const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' });
    response.end(packed.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    at: (path) => `http://127.0.0.1:${server.address().port}/${path}`,
    close: () => {
      server.close();
      return rm(folder, { recursive: true });
    },
  };
}

/** Runs in the page before all else: the moment after the first frame in which the first question is there. */
const watch = () => {
  if (parent !== window) return;
  const inPage = (root) => root?.querySelector('mix-checklist')?.shadowRoot?.querySelector('[name="what/choices"]');
  const isThere = () => inPage(document) ?? inPage(document.querySelector('iframe')?.contentDocument);
  globalThis.visible = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const frame = () => (isThere() ? port2.postMessage(null) : requestAnimationFrame(frame));
    requestAnimationFrame(frame);
  });
};

const slow = (browser, use) =>
  open(browser, async (page, cdp) => {
    await page.addInitScript(watch);
    await cdp.send('Network.enable');
    return use(page, cdp);
  });

const visibleAt = (browser, site, name) =>
  slow(browser, async (page, cdp) => {
    await page.goto(site.at(''));
    await throttle(cdp);
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await page.goto(site.at(`${name}.html`), { waitUntil: 'commit' });
    return page.evaluate('visible');
  });

const idleTime = (browser, site) =>
  slow(browser, async (page, cdp) => {
    await page.goto(site.at(''));
    await throttle(cdp);
    await page.goto(site.at('idle.html'));
    return page.evaluate(() => {
      const [{ duration }] = [performance.measure('loader', 'start', 'end')];
      return duration;
    });
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** @returns by way in the ms until the first element is visible, and those of the loader on a page of 5,000 elements without a tag */
export async function measureWays(browser, runs) {
  const site = await serve();
  try {
    const names = Object.keys(pages);
    const found = Object.fromEntries([...names, 'idle'].map((name) => [name, []]));
    // Taking turns, so that what else the machine does hits all alike; the first turn fills the caches.
    for (let run = 0; run <= runs; run += 1) {
      for (const name of names) {
        const time = await visibleAt(browser, site, name);
        if (run > 0) found[name].push(time);
      }
      const time = await idleTime(browser, site);
      if (run > 0) found.idle.push(time);
    }
    return found;
  } finally {
    await site.close();
  }
}

export function sayWays({ idle, ...found }) {
  const own = median(found.element);
  const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const lines = Object.entries(found).map(([name, times]) => {
    const ratios = times.map((time, run) => time / found.element[run]);
    const goal = name === 'loader' || name === 'marked' ? `, goal ${GOAL_TIMES}` : '';
    return `${name.padEnd(8)} ${ms(median(times)).padStart(8)}  ${(median(times) / own).toFixed(2)}× element (run by run ${median(ratios).toFixed(2)}${goal})`;
  });
  return [
    ...lines,
    `loader on ${NODES} elements without a tag: ${ms(median(idle))}, at most ${ms(Math.max(...idle))} (goal ${ms(GOAL_IDLE)})`,
  ].join('\n');
}
