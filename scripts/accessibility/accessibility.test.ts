// The measures behind the statement on accessibility, on the files that a site gets.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/browsers.mjs';
import { placed } from '../../tools/elements.mjs';
import { embedDist, serve, type Site } from '../../packages/embed/embed-dist.js';
import { axe, openAll, overflow, smallTargets, spaced } from './measure.js';

const root = join(import.meta.dirname, '..', '..');
const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What each is headed; with a place to look at, otherwise. */
const elements = {
  ...Object.fromEntries(placed.map(({ tag, page }) => [tag, page.nl])),
  'mix-meeting-places': 'Bekijk een plek in uw wijk',
};

/** What stands on the page, where that is more than the tag alone. */
const markup: Readonly<Record<string, string>> = {
  'mix-meeting-places': '<mix-meeting-places check></mix-meeting-places>',
  'mix-sources': '<p>Let op het <mix-term>waterbedeffect</mix-term>.</p><mix-sources></mix-sources>',
};

/** What a neighbourhood's committee might have said, so that there is something to read back. */
const dossier = {
  format: 'mengwijzer-dossier',
  version: 1,
  neighbourhood: 'Molenkwartier',
  party: 'Bewonerscommissie',
  answers: {
    what: { choices: ['dwellings', 'incomes'], words: 'Meer middenhuur tussen de flats.' },
    who: { choices: ['households'], benefits: ['stayers', 'arrivals'], burdens: ['leavers'] },
    role: { state: 'not-relevant', reason: 'De raad heeft dit al besloten.' },
    objectives: { positions: { 'area-figures': { municipality: 'main', residents: 'none' } } },
    scale: { intervention: ['complex'], wanted: ['street', 'neighbourhood'], unwanted: ['district'] },
  },
};

/** Without motion, or axe meets colours halfway a fade. */
const plain = {
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'reduce',
} as const;

const modes = {
  donker: { colorScheme: 'dark' },
  'vaste kleuren': { forcedColors: 'active' },
  'meer contrast': { contrast: 'more' },
} as const;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serve({
    folders: { '/mengwijzer/': await embedDist() },
    texts: Object.fromEntries(
      Object.keys(elements).map((tag) => [
        `/${tag}`,
        `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>${tag}</title><style>:root{color-scheme:light dark}body{margin:16px;background:Canvas}</style>
        <script type="module" src="/mengwijzer/loader.js"></script><main><h1>Gemeente</h1>${markup[tag] ?? `<${tag}></${tag}>`}</main></html>`,
      ]),
    ),
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: false });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(Object.entries(elements))('%s', (tag, title) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.emulateMedia(plain);
    await page.goto(`${site.origin}/${tag}`);
    await page.getByRole('heading', { name: title }).first().waitFor();
    await page.locator(tag).evaluate((element, value) => Object.assign(element, { dossier: value }), dossier);
    await page.addScriptTag({ content: axeSource });
    await openAll(page);
  }, 120_000);
  afterAll(() => page?.close());

  test.each([1280, 768, 320])('%i px wide: nothing sticks out, every target is 24 px or more', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await openAll(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
  });

  test.each([1280, 320])('%i px wide: with more space in the text nothing is lost', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const { overflow: sideways, ...rest } = await spaced(page);
    expect(rest).toEqual({ reaches: true, cutOff: [] });
    // A known limit, in the statement: the table of the scales is as wide as its three heads.
    expect(sideways).toBeLessThanOrEqual(tag === 'mix-checklist' && width === 320 ? 20 : 0);
  });

  test.each([1280, 320])(
    'axe finds nothing at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await axe(page)).toEqual([]);
    },
    120_000,
  );

  test.each(Object.entries(modes))(
    'axe finds enough contrast: %s',
    async (_, media) => {
      await page.emulateMedia({ ...plain, ...media });
      expect(await axe(page, 'color-contrast')).toEqual([]);
      await page.emulateMedia(plain);
    },
    120_000,
  );
});

test('the statement is made of this version and these criteria', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/accessibility/statement.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
