// The page of each way in, as a web editor's own server has it, under the strict policy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build, defaultClientConditions } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'docs', 'embed');
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'frame-src', 'worker-src'].map((name) => `${name} 'self'`),
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let site: Site;
let browser: Browser;
let visit: Page;
let complaints: string[];

/** The script of bundler.html, as a bundler makes it from the names of the packages. */
async function bundle(): Promise<Record<string, string>> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['mix-source', ...defaultClientConditions] },
    build: { target: 'es2022', write: false, lib: { entry: join(folder, 'bundler.js'), formats: ['es'] } },
  });
  process.env['NODE_ENV'] = NODE_ENV;
  return Object.fromEntries(
    (built as { output: { fileName: string; isEntry?: boolean; code?: string }[] }[]).flatMap(({ output }) =>
      output.map(({ fileName, isEntry, code = '' }) => [`/embed/${isEntry ? 'bundler.js' : fileName}`, code]),
    ),
  );
}

beforeAll(async () => {
  site = await serve({
    folders: { '/embed/': folder, '/mengwijzer/': await embedDist() },
    texts: {
      '/favicon.ico': '',
      '/index.html': '<h1>Mengwijzer</h1>',
      '/docs.css': readFileSync(join(root, 'docs/docs.css'), 'utf8'),
      ...(await bundle()),
    },
    headers: { 'content-security-policy': policy },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  visit = await browser.newPage();
  visit.setDefaultTimeout(20_000);
  complaints = [];
  visit.on('pageerror', (error) => complaints.push(String(error)));
  visit.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  visit.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
});

afterEach(() => visit.close());

type Place = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText'>;

/** Gives an answer, which a dossier of that name holds. */
async function answer(place: Place, key: string): Promise<void> {
  await place.getByRole('checkbox', { name: 'Inkomens', exact: true }).press('Space');
  const stored = () => visit.evaluate((name) => localStorage.getItem(name), key);
  await expect.poll(stored).toMatch(/"choices":\["incomes"\]/);
}
const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true });

const ways: Readonly<Record<string, () => Promise<void>>> = {
  'loader.html': async () => {
    await answer(visit, 'mengwijzer:dossier');
    await visit.getByRole('button', { name: 'Zet er een tijdlijn bij' }).press('Enter');
    await heading(visit, 'Tachtig jaar mengen').waitFor();
  },
  'marked.html': async () => {
    await visit.getByRole('button', { name: 'Molenkwartier', exact: true }).waitFor();
    await answer(visit, 'mengwijzer:dossier:Molenkwartier');
    await visit.locator('iframe').scrollIntoViewIfNeeded();
    await heading(visit.frameLocator('iframe'), 'Tachtig jaar mengen').waitFor();
    await visit.getByRole('link', { name: 'Lees de tijdlijn' }).waitFor({ state: 'hidden' });
  },
  'elements.html': async () => {
    await heading(visit, 'Tachtig jaar mengen').waitFor();
    await visit
      .getByRole('button', { name: /^Zet op uw lijst/ })
      .first()
      .press('Enter');
    await expect
      .poll(() => visit.evaluate(() => localStorage.getItem('mengwijzer:dossier')))
      .toMatch(/"shortlist":\[\{/);
  },
  'module.html': () => answer(visit, 'mengwijzer:dossier'),
  'classic.html': async () => {
    await visit.getByLabel(/^Naam van locatie 1/).fill('Molenstraat');
    await expect.poll(() => visit.evaluate(() => localStorage.getItem('mengwijzer:dossier'))).toMatch(/Molenstraat/);
  },
  'frame.html': async () => {
    const frame = visit.frameLocator('iframe');
    await answer(frame, 'mengwijzer:dossier:Molenkwartier');
    await frame.getByRole('button', { name: 'Molenkwartier', exact: true }).waitFor();
    await expect.poll(() => visit.locator('iframe').evaluate((tag) => tag.clientHeight)).toBeGreaterThan(1000);
  },
  'bundler.html': async () => {
    await heading(visit, 'Wat kunt u inzetten?').waitFor();
    await answer(visit, 'mengwijzer:dossier:Molenkwartier');
  },
};

test.each(Object.entries(ways))('%s works as it stands', async (file, use) => {
  await visit.goto(`${site.origin}/embed/${file}`);
  await use();
  expect(complaints).toEqual([]);
});

test('each way has its page, and the table leads to it', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'index.html');
  expect(Object.keys(ways).sort()).toEqual(files.sort());
  await visit.goto(`${site.origin}/embed/index.html`);
  for (const file of files) await visit.locator(`table a[href="${file}"]`).waitFor();
  expect(complaints).toEqual([]);
});

test('on a small screen no page is wider than the screen', async () => {
  await visit.setViewportSize({ width: 320, height: 640 });
  for (const file of ['index.html', ...Object.keys(ways)]) {
    await visit.goto(`${site.origin}/embed/${file}`);
    expect([file, await visit.evaluate(() => document.documentElement.scrollWidth)]).toEqual([file, 320]);
  }
});
