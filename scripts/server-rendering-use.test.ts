// Elements that a server rendered, in use: all that a visitor does, under a strict policy, with what was stored, and inside somebody else's.
import { describe, expect, test } from 'vitest';
import { policies } from '../packages/embed/policy.mjs';
import {
  expectQuiet,
  pagesWith,
  readEnglish,
  useCalculator,
  useChecklist,
  useDossier,
  useInstruments,
  useTimeline,
  type Visit,
} from '../packages/embed/test/visits.ts';
import { hydrating, pageOf, servedSite, tagsOf, takenOver } from './served-pages.ts';

const NONCE = 'bm9uY2U';
const withNonce = policies.worker.replace("style-src 'self'", `style-src 'self' 'nonce-${NONCE}'`);

const site = servedSite();

describe('in use, under our strict policy', () => {
  /** The pages of a visit as a server gives them; whoever goes to one waits until it answers. */
  async function visitServed(paths: readonly string[], nonce: string | undefined): Promise<Visit> {
    const pages = pagesWith(tagsOf(hydrating));
    for (const path of paths) {
      const [head = '', body = ''] = pages[path]!.split('</h1>');
      site.texts[path] = `${head}</h1>${await site.server.renderWhole(body.replace('</html>', ''), nonce)}</html>`;
    }
    site.headers = { 'content-security-policy': nonce === undefined ? policies.worker : withNonce };
    const visit = await site.visit();
    const { page } = visit;
    const goto = page.goto.bind(page);
    page.goto = async (...to) => {
      const response = await goto(...to);
      await takenOver(page);
      return response;
    };
    return visit;
  }

  test.each([
    ['the questions', '/checklist.html', useChecklist],
    ['the instruments, with a partner’s content', '/instruments.html', useInstruments],
    ['the timeline', '/timeline.html', useTimeline],
    ['the calculator', '/phasing.html', (of: Visit) => useCalculator(of, '/phasing.html')],
    ['the dossier', '/dossier.html', useDossier],
    ['all in English, on a page that says so', '/en.html', readEnglish],
  ])('%s', async (_, path, use) => {
    await use(await visitServed([path], NONCE));
  });

  test('without a nonce it has its styles once the script is there', async () => {
    const { page, complaints, origin } = await visitServed(['/checklist.html'], undefined);
    await page.goto(`${origin}/checklist.html`);
    await page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    expect(await page.getByRole('checkbox', { name: 'Inkomens' }).isChecked()).toBe(true);
    expect(
      await page
        .getByRole('list')
        .first()
        .evaluate((list) => getComputedStyle(list).listStyleType),
    ).toBe('none');
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.filter((text) => !text.includes('style-src'))).toEqual([]);
  });
});

test('what was stored takes the place of what the server made', async () => {
  site.texts['/page'] = pageOf(await site.server.renderWhole('<mix-checklist></mix-checklist>'), hydrating);
  const visit = await site.open('/page');
  const { page } = visit;
  await takenOver(page);
  await page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await page.waitForFunction(() => localStorage.length > 0);
  await page.reload();
  await takenOver(page);
  await expect.poll(() => page.locator('[part=question]').first().innerText()).toContain('We mengen inkomens.');
  expectQuiet(visit);
});

test('a page in English gets what was made in Dutch in English', async () => {
  site.texts['/page'] = pageOf(await site.server.renderFirst('<mix-dossier></mix-dossier>'), hydrating, 'en');
  const visit = await site.open('/page');
  const { page } = visit;
  await takenOver(page);
  await page.getByRole('heading', { name: 'Around one table' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Samen aan tafel' }).count()).toBe(0);
  expectQuiet(visit);
});

test('a nonce cannot say more than a nonce', async () => {
  const html = await site.server.renderWhole('<mix-dossier></mix-dossier>', '"><script>alert(1)</script>');
  expect(html).not.toContain('<script>');
});

test('it works inside an element of somebody else’s', async () => {
  site.texts['/page'] = pageOf(await site.server.renderWhole('<x-frame></x-frame>'));
  const visit = await site.open('/page');
  const { page } = visit;
  for (const url of hydrating) await page.addScriptTag({ type: 'module', url });
  expect(await page.evaluate(() => 'litElementHydrateSupport' in globalThis)).toBe(true);
  await page.waitForFunction(
    () =>
      !document
        .querySelector('x-frame')!
        .shadowRoot!.querySelector('mix-checklist')!
        .shadowRoot!.querySelector('style'),
  );
  expect(await page.locator('x-frame mix-checklist').count()).toBe(1);
  await page.getByRole('checkbox').first().press('Space');
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  expectQuiet(visit);
});
