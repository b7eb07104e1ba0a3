// What a page that a server drew is, beyond what every example shows: sensible before its script, and still while the elements come alive.
import assert from 'node:assert/strict';
import { hasFocus, open, questionsNl, until } from './visit.mjs';

/** What browsers call good is 0.1; a page that was drawn by a server has no reason to move at all. */
const LARGEST_SHIFT = 0.01;

/**
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} check
 */
export async function visitServed(browser, origin, check) {
  await check('sends the visitor’s own dossier inside the elements', async () => {
    const text = await (await fetch(`${origin}/`)).text();
    const shadows = text.split('<template shadowroot').slice(1);
    assert.ok(shadows.length >= 3, `${shadows.length} shadow roots`);
    assert.match(shadows.join(''), /data-row="about"[^<]*>[^<]*(?:<!--[^<]*>\s*)*Molenbuurt/);
  });
  await check('can be read without JavaScript', async () => {
    const { page, complaints, close } = await open(browser, origin, { javaScriptEnabled: false });
    await page.goto(`${origin}/`);
    await page.getByRole('listitem').filter({ hasText: questionsNl.objectives.title }).waitFor();
    await page.getByText('Vraag bij de balie naar de lijst met instrumenten.').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });
  for (const width of [360, 1280])
    await check(`does not move when the elements come alive, ${width} px wide`, async () => {
      const { page, complaints, close } = await open(browser, origin, { viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        globalThis.shifted = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) globalThis.shifted += value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const script = await held(page, '**/assets/browser.js');
      await page.goto(`${origin}/`, { waitUntil: 'commit' });
      await page.locator('mix-instrument-picker').waitFor();
      const before = await heights(page);
      const fields = [page.getByRole('checkbox', { name: 'Inkomens' }), page.getByRole('searchbox')];
      // What a server drew takes no answer, which would be lost.
      for (const field of fields) assert.equal(await takesFocus(field), false, 'what does not work yet can be used');
      script.release();
      for (const field of fields) await until(() => takesFocus(field));
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await heights(page), before);
      const shifted = await page.evaluate(() => globalThis.shifted);
      assert.ok(shifted < LARGEST_SHIFT, `moved by ${shifted}`);
      assert.deepEqual(complaints, []);
      await close();
    });
}

async function takesFocus(field) {
  await field.focus();
  return hasFocus(field);
}

/** Keeps what a page asks for on its way. */
async function held(page, url) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

/** Of the elements, and of the page: what stands below an element moves with it. */
const heights = (page) =>
  page.evaluate(() =>
    ['mix-checklist', 'mix-instrument-picker', 'html'].map((name) => {
      const { height } = document.querySelector(name).getBoundingClientRect();
      return `${name}: ${Math.round(height)}`;
    }),
  );
