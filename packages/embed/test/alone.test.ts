// One file for an element by itself, what it shares with what comes beside it or after it, and that nothing of it is on a page twice: under the
// strict policy, which lets the name of Lit's policy be taken once.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { elements, markupOf, placed } from '../../../tools/elements.mjs';
import { missingNl } from '../../core/src/messages/missing.nl.ts';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { policies } from '../policy.mjs';
import { closeVisit, eventually, expectQuiet, inBrief, openVisit, page, type Visit } from './visits.ts';

vi.setConfig({ testTimeout: 60_000 });

let dist: string;
let site: Site;
let browser: Browser;
let visit: Visit;
const texts: Record<string, string> = { '/favicon.ico': '' };
let policy: string;
/** What is not there, for now, and what answers when it is let go. */
let isGone = (_path: string): boolean => false;
const held = new Map<string, Promise<void>>();

beforeAll(async () => {
  dist = await embedDist();
  site = await serve({
    folders: { '/mengwijzer/': dist, '/elders/': dist },
    texts,
    headers: () => ({ 'content-security-policy': policy }),
    answer: (path, request, response) => {
      const hold = held.get(path);
      held.delete(path);
      if (isGone(path)) response.writeHead(404).end();
      else if (hold) void hold.then(() => response.writeHead(302, { location: request.url }).end());
      else return false;
      return true;
    },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  policy = policies.elements;
  isGone = () => false;
  held.clear();
  visit = await openVisit(browser, site.origin);
});
afterEach(() => closeVisit(visit));

const script = (path: string): string => `<script type="module" src="/mengwijzer/${path}"></script>`;
const LOADER = script('loader.js');
const single = (tag: string): string => script(`elements/${tag}.js`);
const CHECKLIST = '<mix-checklist></mix-checklist>';
const TIMELINE = '<mix-timeline></mix-timeline>';

async function open(scripts: string, body: string): Promise<void> {
  texts['/'] = page(scripts, body);
  await visit.page.goto(site.origin);
}
const add = (html: string): Promise<void> =>
  visit.page.evaluate((tag) => document.body.append(document.createElement(tag)), html);
const scripts = (): string[] =>
  visit.requests
    .map((url) => new URL(url).pathname)
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace('/mengwijzer/', ''));
const files = (): string[] => scripts().filter((path) => path.startsWith('elements/'));
const uses = (tag: string): Promise<unknown> => {
  const { name } = placed.find((element) => element.tag === tag)!;
  return inBrief[name as keyof typeof inBrief](visit.page, visit.page.locator(tag));
};
/** Whether these are of the same Lit and the same core: what each is made of, down to what a browser has. */
const isOfOneMake = (...tags: readonly string[]): Promise<boolean> =>
  visit.page.evaluate((names) => {
    const lines = names.map((name) => {
      const line: unknown[] = [];
      for (let at: unknown = customElements.get(name); at !== HTMLElement; at = Object.getPrototypeOf(at))
        line.push(at);
      return line.slice(-3);
    });
    return lines.every((line) => line.length === 3 && line.every((each, index) => each === lines[0]![index]));
  }, tags);

const answersOf = (tag: string): Promise<string> =>
  visit.page
    .locator(tag)
    .first()
    .evaluate((element) => JSON.stringify((element as unknown as { dossier?: { answers: unknown } }).dossier?.answers));

describe('by itself', () => {
  test.each(elements.map((element) => [element.tag, element] as const))(
    '<%s> is there after one file, and after no other',
    async (tag, element) => {
      isGone = (path) => path.includes('/parts/');
      await open(LOADER, markupOf(element));
      const host = visit.page.locator(tag);
      await host.evaluate((each) => customElements.whenDefined(each.localName).then(() => undefined));
      await host.evaluate((each) => (each as unknown as { updateComplete: Promise<unknown> }).updateComplete);
      expect(await host.evaluate((each) => each.shadowRoot!.textContent.trim().length)).toBeGreaterThan(0);
      expect(scripts().slice(0, 2)).toEqual(['loader.js', `elements/${tag}.js`]);
      expect(files()).toEqual([`elements/${tag}.js`]);
      expect(visit.complaints.filter((text) => !/404|Mengwijzer|Failed to fetch/u.test(text))).toEqual([]);
    },
  );

  test.each(placed.map(({ tag }) => tag))('<%s> is used, with what comes later', async (tag) => {
    await open(LOADER, `<${tag}></${tag}>`);
    await uses(tag);
    expectQuiet(visit);
    expect(files()).toEqual([`elements/${tag}.js`]);
    expect(scripts().filter((path, at, all) => all.indexOf(path) !== at)).toEqual([]);
  });

  test('what stands in it is read until it is there, and is seen at the first paint', async () => {
    let go = (): void => undefined;
    held.set('/mengwijzer/elements/mix-checklist.js', new Promise((resolve) => (go = resolve)));
    await open(LOADER, '<mix-checklist><p>Zeven vragen, als tekst</p></mix-checklist>');
    await visit.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await visit.page.getByText('Zeven vragen, als tekst').isVisible()).toBe(true);
    expect(await visit.page.evaluate(() => customElements.get('mix-checklist'))).toBeUndefined();
    go();
    await uses('mix-checklist');
    expect(await visit.page.getByText('Zeven vragen, als tekst').isVisible()).toBe(false);
  });

  test.each([
    ['mix-checklist', 1],
    ['mix-motives', 2],
  ] as const)('<%s> in a provider takes %i', async (tag, count) => {
    await open(LOADER, `<mix-provider area="Molen"><${tag}></${tag}></mix-provider>`);
    await uses(tag);
    await visit.page.evaluate(() => customElements.whenDefined('mix-provider').then(() => undefined));
    expect(files()).toHaveLength(count);
    expect(await isOfOneMake(tag, 'mix-provider')).toBe(true);
    expectQuiet(visit);
  });
});

describe('two kinds', () => {
  test('at first: they share what is fetched', async () => {
    await open(LOADER, CHECKLIST + TIMELINE);
    await uses('mix-checklist');
    await uses('mix-timeline');
    expect(files()).toEqual([]);
    expect(scripts().filter((path) => path.startsWith('parts/shared'))).toHaveLength(3);
    expect(scripts().filter((path, at, all) => all.indexOf(path) !== at)).toEqual([]);
    expect(await isOfOneMake('mix-checklist', 'mix-timeline')).toBe(true);
    expectQuiet(visit);
  });

  test.each([
    ['mix-checklist', 'mix-timeline'],
    ['mix-motives', 'mix-checklist'],
    ['mix-dossier', 'mix-instrument-picker'],
    ['mix-phasing-calculator', 'mix-sources'],
  ] as const)('<%s> alone, and <%s> later: one file more, and one make', async (first, second) => {
    await open(LOADER, `<${first}></${first}>`);
    await uses(first);
    await add(second);
    await uses(second);
    expect(files()).toEqual([`elements/${first}.js`, `elements/${second}.js`]);
    expect(await isOfOneMake(first, second)).toBe(true);
    expectQuiet(visit);
  });

  test('the second while the first is on its way', async () => {
    let go = (): void => undefined;
    held.set('/mengwijzer/elements/mix-checklist.js', new Promise((resolve) => (go = resolve)));
    await open(LOADER, CHECKLIST);
    await eventually(files).toHaveLength(1);
    await add('mix-timeline');
    await uses('mix-timeline');
    go();
    await uses('mix-checklist');
    expect(await isOfOneMake('mix-checklist', 'mix-timeline')).toBe(true);
    expectQuiet(visit);
  });

  test('all of them, one after another', async () => {
    await open(LOADER, '');
    for (const { tag } of placed) {
      await add(tag);
      await uses(tag);
    }
    expect(files()).toHaveLength(placed.length);
    expect(await isOfOneMake(...placed.map(({ tag }) => tag))).toBe(true);
    expectQuiet(visit);
  });

  test('a third where two shared: it shares with them', async () => {
    await open(LOADER, CHECKLIST + TIMELINE);
    await uses('mix-timeline');
    await add('mix-phasing-calculator');
    await uses('mix-phasing-calculator');
    expect(files()).toEqual([]);
    expect(await isOfOneMake('mix-checklist', 'mix-phasing-calculator')).toBe(true);
    expectQuiet(visit);
  });

  test('they are of one dossier', async () => {
    await open(LOADER, CHECKLIST);
    await visit.page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await add('mix-checklist');
    await add('mix-dossier');
    await uses('mix-dossier');
    expect(await answersOf('mix-checklist')).toMatch(/incomes/);
    expect(await answersOf('mix-dossier')).toBe(await answersOf('mix-checklist'));
  });
});

describe('named by the page itself', () => {
  test.each([
    ['two', single('mix-checklist') + single('mix-timeline')],
    ['one, before the loader', single('mix-checklist') + LOADER],
    ['one, after the loader', LOADER + single('mix-checklist')],
    ['one with a question mark, and the loader', single('mix-timeline').replace('.js', '.js?v=2') + LOADER],
    ['one twice', single('mix-checklist') + single('mix-checklist').replace('.js', '.js?v=2') + single('mix-timeline')],
  ])('%s', async (_, tags) => {
    await open(tags, CHECKLIST + TIMELINE);
    await uses('mix-checklist');
    await uses('mix-timeline');
    expect(await isOfOneMake('mix-checklist', 'mix-timeline')).toBe(true);
    expectQuiet(visit);
  });

  test('a second copy of the same version, from another folder, is of the same make', async () => {
    await open(
      single('mix-checklist') + single('mix-timeline').replace('/mengwijzer/', '/elders/'),
      CHECKLIST + TIMELINE,
    );
    await uses('mix-checklist');
    await uses('mix-timeline');
    expect(await isOfOneMake('mix-checklist', 'mix-timeline')).toBe(true);
    expectQuiet(visit);
  });
});

describe('another version is put there while the page is open', () => {
  /** The timeline as another version has it: no piece has the name that it has now. */
  const renamed = (): string =>
    readFileSync(`${dist}/elements/mix-timeline.js`, 'utf8').replaceAll(/-alone-[\w-]{8}(?=")/gu, '-alone-othervrs');

  test('what is there goes on, with the work in it; a kind that is new says so, and comes when the page is loaded again', async () => {
    await open(LOADER, '<mix-checklist></mix-checklist>');
    await visit.page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    texts['/mengwijzer/elements/mix-timeline.js'] = renamed();
    await add('mix-timeline');
    await visit.page.getByText('Dit onderdeel laadt niet.').waitFor();
    await visit.page.getByRole('checkbox', { name: 'Herkomst' }).press('Space');
    await visit.page.getByRole('note').first().waitFor();
    delete texts['/mengwijzer/elements/mix-timeline.js'];
    await visit.page.reload();
    await eventually(() => answersOf('mix-checklist')).toMatch(/incomes.*origin/);
    await add('mix-timeline');
    await uses('mix-timeline');
  });

  test('and the old parts are kept: nothing is said, and nothing of the new one is asked for', async () => {
    await open(LOADER, '<mix-checklist></mix-checklist>');
    await visit.page.getByRole('checkbox').first().waitFor();
    for (const path of ['loader.js', 'elements/mix-checklist.js'])
      texts[`/mengwijzer/${path}`] = 'throw new Error("new")';
    await uses('mix-checklist');
    await visit.page.getByRole('button', { name: 'Bewaar als tekst', exact: true }).first().waitFor();
    for (const path of ['loader.js', 'elements/mix-checklist.js']) delete texts[`/mengwijzer/${path}`];
    expect(files()).toEqual(['elements/mix-checklist.js']);
    expectQuiet(visit);
  });

  test('without Trusted Types it works beside the other', async () => {
    policy = policies.elements.replace(/; require-trusted-types.*/u, '');
    texts['/mengwijzer/elements/mix-timeline.js'] = renamed();
    await open(LOADER, '<mix-checklist></mix-checklist>');
    await uses('mix-checklist');
    await add('mix-timeline');
    await visit.page.locator('mix-timeline').getByRole('heading', { name: 'Tachtig jaar mengen' }).waitFor();
    delete texts['/mengwijzer/elements/mix-timeline.js'];
    expect(await isOfOneMake('mix-checklist', 'mix-timeline')).toBe(false);
    await visit.page.getByRole('checkbox', { name: 'Herkomst' }).press('Space');
    expect(await visit.page.getByRole('checkbox', { name: 'Herkomst' }).isChecked()).toBe(true);
  });
});

test('what a part needs that the element does not have itself, and that does not come: it comes when it is asked for again', async () => {
  // What the checklist needs at once, and the dossier later.
  expect(readdirSync(`${dist}/parts`).filter((name) => name.startsWith('first-ch-do-alone-'))).toHaveLength(1);
  await visit.page.route('**/first-ch-do-alone-*', (route) => route.abort());
  await open(LOADER, '<mix-dossier></mix-dossier>');
  const again = visit.page.getByRole('button', { name: missingNl.retry, exact: true }).first();
  await again.waitFor();
  await visit.page.unrouteAll();
  await again.press('Enter');
  await uses('mix-dossier');
});
