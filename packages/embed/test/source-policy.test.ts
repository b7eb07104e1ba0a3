// The elements as a bundler makes them, under the strictest policy that we promise to work with.
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { policies } from '../policy.mjs';
import { findChromium } from '../../../tools/browsers.mjs';
import { bundle } from './bundle.ts';
import { serve, type Site } from '../embed-dist.ts';
import { elementPackages } from '../../../tools/packages.mjs';
import * as visits from './visits.ts';
import { closeVisit, exampleFiles, openVisit, page, pagesWith, type Visit } from './visits.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const own = elementPackages.map((name) => `<script type="module" src="/app/${name}.js"></script>`).join('');
const files: Record<string, string> = {
  '/favicon.ico': '',
  ...exampleFiles,
  ...pagesWith(own),
  '/two.html': page(
    `${own}<script type="module" src="/two.js"></script>`,
    `<section aria-label="een"><mix-checklist></mix-checklist></section>
    <section aria-label="twee"><other-checklist></other-checklist></section>
    <mix-provider dossier="molen"><section aria-label="drie"><other-checklist></other-checklist></section></mix-provider>`,
  ),
  '/two.js': `import { MixChecklist } from '/copy/checklist.js';
    customElements.define('other-checklist', class extends MixChecklist {});`,
};

let site: Site;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  const built = await bundle(
    Object.fromEntries(elementPackages.map((name) => [name, join(root, 'packages', name, 'src/index.ts')])),
  );
  for (const [path, text] of Object.entries(built)) for (const folder of ['/app', '/copy']) files[folder + path] = text;
  site = await serve({
    texts: files,
    headers: (path) => ({
      'content-type': { '.js': 'text/javascript', '.json': 'application/json' }[extname(path)] ?? 'text/html',
      // Under `trusted-types lit-html` a second copy of Lit does not load, and the first works on.
      ...(path !== '/two.html' && {
        'content-security-policy': path === '/worker.html' ? policies.worker : policies.elements,
      }),
    }),
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  visit = await openVisit(browser, site.origin);
});

afterEach(() => closeVisit(visit));

describe('under a strict policy', { timeout: 60_000 }, () => {
  test('the checklist: all that a visitor does works, without one violation and without asking anything of another host', () =>
    visits.useChecklist(visit));

  test('the picker: the same, with a partner’s content', () => visits.useInstruments(visit));

  test('the timeline: the same, with a partner’s events; nothing is kept before one’s own are', () =>
    visits.useTimeline(visit));

  test('the calculator: the same, also what takes a while; nothing is kept before the plan is changed', async () => {
    await visits.useCalculator(visit, '/phasing.html');
    expect(visit.workers).toEqual([]);
  });

  test('the dossier: the same, with files of four parties; nothing is kept before one was opened', () =>
    visits.useDossier(visit));

  test('what there is to read: the same, and nothing is kept', () => visits.useReading(visit));

  test('a plan in an article comes from the file that the page names, and nothing is kept', () =>
    visits.readArticle(visit));

  test('a worker works where the policy names ours', async () => {
    await visit.page.goto(`${site.origin}/worker.html`);
    await visits.inBrief.phasing(visit.page, visit.page);
    expect(visit.workers).toEqual([expect.stringMatching(/\/app\/assets\/mix-phasing-worker-.*\.js$/)]);
    visits.expectQuiet(visit);
  });

  test('styles are applied', async () => {
    await visit.page.goto(`${site.origin}/checklist.html`);
    const box = visit.page.getByRole('checkbox', { name: 'Inkomens' });
    await box.waitFor();
    expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('none');
    expect(await visit.page.locator('mix-checklist').evaluate((tag) => getComputedStyle(tag).display)).toBe('block');
    visits.expectQuiet(visit);
  });

  test('the English texts load', () => visits.readEnglish(visit));

  test('the policy is in force: an inline style is refused, and the test would see it', async () => {
    await visit.page.goto(`${site.origin}/checklist.html`);
    await visit.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
    );
    await expect.poll(() => visit.complaints.join()).toMatch(/style-src/);
  });
});

test('two copies of the bundle on one page share one dossier', async () => {
  const { page } = visit;
  await page.goto(`${site.origin}/two.html`);
  const choice = (section: string, name: string) =>
    page.getByRole('region', { name: section }).getByRole('checkbox', { name, exact: true });
  const copies = await page.evaluate(() => {
    const [one, other] = ['mix-checklist', 'other-checklist'].map((tag) => customElements.get(tag)!);
    return other!.prototype instanceof one!;
  });
  expect(copies).toBe(false);
  await choice('een', 'Inkomens').press('Space');
  await expect.poll(() => choice('twee', 'Inkomens').isChecked()).toBe(true);
  await choice('twee', 'Herkomst').press('Space');
  await expect.poll(() => choice('een', 'Herkomst').isChecked()).toBe(true);
  expect(await choice('drie', 'Inkomens').isChecked()).toBe(false);
  await choice('drie', 'Klassen').press('Space');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).sort()))
    .toEqual(['mengwijzer:dossier', 'mengwijzer:dossier:molen']);
  expect(visit.complaints).toEqual([]);
});
