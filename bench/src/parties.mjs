// What it takes to open the files of twenty parties and compare them, and to make a report and a Word file of all, on a slow processor.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEmbed } from '../../packages/embed/build.mjs';
import { open, throttle } from './measure.mjs';

export const tables = ['parties'];

const PARTIES = 20;
/** ms of script, or of waiting for the Word file. */
const GOALS = { compare: 100, report: 200, word: 1000 };
const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));

/** Twenty files, each saying something of its own. */
const files = () => {
  const read = ['gemeente', 'corporatie', 'welzijn', 'bewoners'].map((name) =>
    JSON.parse(readFileSync(join(examples, `dossier-${name}.json`), 'utf8')),
  );
  return Array.from({ length: PARTIES }, (_, at) => {
    const dossier = structuredClone(read[at % read.length]);
    dossier.party = `${dossier.party} ${at + 1}`;
    dossier.answers.what.words = `Wat wij zeggen, is het ${at + 1}e antwoord.`;
    return { name: `${at + 1}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dossier)) };
  });
};

async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'mengwijzer-parties-'));
  await buildEmbed(folder);
  const page =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="elements/mix-dossier.js"></script><mix-dossier storage="none"></mix-dossier>';
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': `${types[extname(url)] ?? 'text/html'}; charset=utf-8` });
    response.end(url === '/' ? page : readFileSync(join(folder, url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      return rm(folder, { recursive: true });
    },
  };
}

const scriptTime = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
};

const measureOnce = (browser, site, chosen) =>
  open(browser, async (page, cdp) => {
    await cdp.send('Performance.enable');
    await page.goto(site.origin);
    await page.getByRole('heading', { name: /^Stap 1: / }).waitFor();
    await throttle(cdp);
    const before = await scriptTime(cdp);
    await page.getByLabel('Open bestanden van partijen').setInputFiles(chosen);
    await page.getByRole('heading', { name: /^Vraag 1: / }).waitFor();
    const compare = (await scriptTime(cdp)) - before;
    await page.getByRole('button', { name: 'Meenemen', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar als Markdown' }).waitFor();
    const idle = await scriptTime(cdp);
    const save = async (name) => {
      const started = performance.now();
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).press('Enter'),
      ]);
      return performance.now() - started;
    };
    await save('Bewaar als Markdown');
    const report = (await scriptTime(cdp)) - idle;
    return { compare, report, word: await save('Bewaar als Word') };
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** @returns ms of script until the files of twenty parties are compared and until their report is there, and ms until the Word file is */
export async function measureParties(browser, runs) {
  const site = await serve();
  const chosen = files();
  const found = { compare: [], report: [], word: [] };
  try {
    for (let run = 0; run <= runs; run += 1) {
      const times = await measureOnce(browser, site, chosen);
      if (run > 0) for (const [name, time] of Object.entries(times)) found[name].push(time);
    }
  } finally {
    await site.close();
  }
  return found;
}

const titles = {
  compare: `${PARTIES} files opened and compared, script`,
  report: 'report of all, script, first time',
  word: 'Word file of all, waiting, first time',
};
export const sayParties = (found) =>
  Object.entries(found)
    .map(
      ([name, times]) => `${titles[name].padEnd(42)} ${median(times).toFixed(0).padStart(5)} ms, goal ${GOALS[name]}`,
    )
    .join('\n');
