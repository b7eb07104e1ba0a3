// Elements that a server rendered: what it makes of them, what a visitor sees before the script comes, and that nothing moves when it does.
import { describe, expect, test, vi } from 'vitest';
import { questionsNl } from '../packages/content/src/data/questions.nl.ts';
import { expectQuiet } from '../packages/embed/test/visits.ts';
import { toWorkWith } from '../tools/elements.mjs';
import { heightOf, hydrating, movedBy, pageOf, plain, servedSite, takenOver } from './served-pages.ts';
import { entries } from './server-rendering.ts';
import type { Page } from 'playwright';

/** What each that one works with is headed. */
const titles = Object.fromEntries(toWorkWith.map(({ tag, page }) => [tag, [page.nl, page.en] as const]));
const tags = Object.keys(titles);

const site = servedSite();

const textOf = (html: string): string =>
  html
    .replace(/<(style|noscript)[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('what moves is noticed', async () => {
  site.texts['/page'] = pageOf('<mix-dossier></mix-dossier>');
  expect(await movedBy((await site.open('/page')).page, plain, 'mix-dossier')).toBeGreaterThan(0.01);
});

test('draws all questions of the checklist, since it draws once', async () => {
  const html = textOf(await site.server.renderWhole('<mix-checklist></mix-checklist>'));
  const headings = Object.values(questionsNl).map(({ title }, index) => `Vraag ${index + 1}: ${title}`);
  expect(headings).toHaveLength(7);
  for (const heading of headings) expect(html).toContain(heading);
});

test.each(entries)('%s can be imported where there is no page', async (entry) => {
  const exported = await site.server.load(entry);
  expect(Object.keys(exported).length).toBeGreaterThan(0);
  expect(globalThis).not.toHaveProperty('document');
});

describe.each(tags)('<%s> on a server', (tag) => {
  const [title, titleInEnglish] = titles[tag]!;

  test('shows its first view at once, and whole when it may take its time', async () => {
    const first = await site.server.renderFirst(`<${tag}></${tag}>`);
    const whole = await site.server.renderWhole(`<${tag}></${tag}>`);
    for (const html of [first, whole]) {
      expect(html).toContain('<template shadowroot="open" shadowrootmode="open"><style>');
      expect(html).toContain('<div inert>');
      expect(textOf(html)).toContain(title);
      expect(textOf(html)).not.toMatch(/undefined|\[object|NaN/);
      // In HTML that would be a tick.
      expect(html).not.toMatch(/(?:checked|selected|disabled|open)="false"/);
    }
    expect(textOf(whole).length).toBeGreaterThanOrEqual(textOf(first).length);
  });

  test('speaks English when that is said of it', async () => {
    const html = textOf(await site.server.renderWhole(`<${tag} lang="en"></${tag}>`));
    expect(html).toContain(titleInEnglish);
    expect(html).not.toContain(title);
  });

  test.each([
    [hydrating, { width: 1280, height: 800 }],
    [hydrating, { width: 360, height: 740 }],
    [plain, { width: 1280, height: 800 }],
  ])('moves nothing when %o come, at %o', async (scripts, viewport) => {
    site.texts['/page'] = pageOf(await site.server.renderWhole(`<${tag}></${tag}>`));
    const visit = await site.open('/page', { viewport });
    const { page } = visit;
    const before = await heightOf(page, tag);
    expect(await movedBy(page, scripts, tag)).toBeLessThan(0.01);
    await page.getByRole('heading', { name: title, level: 2 }).waitFor();
    // Charts, whose size a server does not know, come below all that it shows.
    expect(await heightOf(page, tag)).toBeGreaterThan(before * 0.95);
    expectQuiet(visit);
  });

  test('takes no answer before the script comes', async () => {
    site.texts['/page'] = pageOf(await site.server.renderWhole(`<${tag}></${tag}>`));
    const { page } = await site.open('/page');
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    }
  });

  test('shows what stands inside the tag where there are no scripts, or says why there is nothing', async () => {
    const inside = '<p>In gewone tekst</p>';
    site.texts['/page'] = pageOf(
      await site.server.renderWhole(`<${tag}>${inside}</${tag}><${tag} lang="en"></${tag}>`),
    );
    const { page } = await site.open('/page', { javaScriptEnabled: false });
    expect(await page.getByText('In gewone tekst').isVisible()).toBe(true);
    // Playwright finds no text in a noscript.
    const says = page.locator('noscript p');
    expect(await says.allTextContents()).toEqual([
      'Dit onderdeel werkt alleen met JavaScript.',
      'This part works with JavaScript only.',
    ]);
    expect([await says.first().isVisible(), await says.last().isVisible()]).toEqual([false, true]);
    expect(await page.getByText(title).isVisible()).toBe(false);
  });
});

test.each([
  '<mix-checklist mode="sheet"></mix-checklist>',
  '<mix-checklist mode="steps" current="who" name="antwoorden" required></mix-checklist>',
  '<mix-checklist question="scale" storage="none" heading-level="3"></mix-checklist>',
  '<mix-instrument-picker domain="social" motive="segregation" url-state content="partner.json"></mix-instrument-picker>',
  '<mix-instrument-picker instruments="renovation none-such"></mix-instrument-picker>',
  '<mix-timeline view="picture" from="1995" to="2025" lanes="policy law" url-state content="partner.json"></mix-timeline>',
  '<mix-timeline entries="isv wbmgp" entry="isv"><p slot="isv">Hier</p></mix-timeline>',
  '<mix-phasing-calculator src="plan.json" readonly show="verdict gantt households" worker></mix-phasing-calculator>',
  ...['steps', 'parties', 'groups', 'monitoring', 'report'].map(
    (section) => `<mix-dossier section="${section}" storage="session"></mix-dossier>`,
  ),
  '<mix-provider area="Molenbuurt" content="partner.json"><mix-checklist></mix-checklist></mix-provider>',
])('%s is rendered, and becomes what it is in a browser', async (body) => {
  expect(await site.server.renderFirst(body)).toContain('shadowrootmode="open"');
  site.texts['/page'] = pageOf(await site.server.renderWhole(body), hydrating);
  site.texts['/alone'] = pageOf(body, plain);
  const [{ page: served }, { page: alone }] = [await site.open('/page'), await site.open('/alone')];
  await takenOver(served);
  // What is loaded later is asked for by then; it is on the page once it is read.
  for (const page of [served, alone]) await page.waitForLoadState('networkidle');
  const text = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const last = [...document.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>('*')]
        .filter(({ localName }) => localName.startsWith('mix-'))
        .at(-1)!;
      await last.updateComplete;
      return (last.shadowRoot!.lastElementChild as HTMLElement).innerText;
    });
  await vi.waitFor(async () => expect(await text(served)).toBe(await text(alone)), { timeout: 30_000, interval: 300 });
  expect((await text(served)).length).toBeGreaterThan(50);
});

test('what a provider serves is there before its script is', async () => {
  site.texts['/page'] = pageOf(
    await site.server.renderFirst(
      '<mix-provider storage="none"><p>Van de pagina</p><mix-dossier></mix-dossier></mix-provider>',
    ),
  );
  const { page } = await site.open('/page');
  expect(await page.getByText('Van de pagina').isVisible()).toBe(true);
  expect(await page.getByText(titles['mix-dossier']![0]).isVisible()).toBe(true);
});
