// The pages for an iframe, alone and in a frame, and what a page and its frame let each other know. Three sites: a municipality, the place
// where the pages are, and a stranger.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import type { ElementName } from '../src/elements.ts';
import { placed } from '../../../tools/elements.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { reads } from './visits.ts';

const names = Object.keys(reads) as ElementName[];
const titleOf = (name: ElementName): string => placed.find((element) => element.name === name)!.page.nl;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Heard {
  readonly type: string;
  readonly target: string;
  readonly detail: unknown;
}
interface Recorded {
  heard: Heard[];
  messages: { readonly origin: string; readonly data: unknown }[];
}

vi.setConfig({ testTimeout: 60_000 });

let dist: string;
let browser: Browser;
let gemeente: Site;
let mengwijzer: Site;
let stranger: Site;
/** Files that a test puts on the two sites. */
const host: Record<string, string> = {};
const extra: Record<string, string> = {};
/** Headers that a test takes away from the place where the pages are. */
let without: readonly string[] = [];
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dist = await embedDist();
  const script: string = '../policy.mjs';
  const { policies } = (await import(script)) as { policies: { pages: string } };
  gemeente = await serve({
    texts: host,
    headers: () => ({
      'content-security-policy': `default-src 'none'; script-src ${mengwijzer.origin}; frame-src *; style-src 'self'`,
    }),
  });
  stranger = await serve({ texts: { '/favicon.ico': '', '/': '<!doctype html><title>Vreemde</title>' } });
  mengwijzer = await serve({
    folders: { '/mengwijzer/': dist },
    texts: extra,
    headers: (path): Record<string, string> => ({
      'cross-origin-resource-policy': 'cross-origin',
      ...(path.includes('/pages/') && {
        'cross-origin-embedder-policy': 'require-corp',
        'content-security-policy': policies.pages.replace("frame-ancestors 'self'", 'frame-ancestors http:'),
      }),
      ...Object.fromEntries(without.map((name) => [name, ''])),
    }),
    answer: (path, _request, response) => {
      if (path === '/slow.json') return true;
      if (path !== '/elsewhere.json') return false;
      response.writeHead(302, { location: `${stranger.origin}/teksten.json` }).end();
      return true;
    },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  for (const site of [gemeente, mengwijzer, stranger]) await site?.close();
});

beforeEach(async () => {
  for (const texts of [host, extra]) {
    for (const path of Object.keys(texts)) delete texts[path];
    texts['/favicon.ico'] = '';
  }
  mengwijzer.requests.length = 0;
  without = [];
  context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  page = await open(context);
});

afterEach(() => context.close());

async function open(from: BrowserContext): Promise<Page> {
  const opened = await from.newPage();
  opened.setDefaultTimeout(20_000);
  complaints = [];
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await opened.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI));
    const recorded: Recorded = Object.assign(globalThis as unknown as Recorded, { heard: [], messages: [] });
    // Before anything else listens, so that all is seen that comes in.
    addEventListener('message', ({ origin, data }) => recorded.messages.push({ origin, data: data as unknown }));
    const types = ['mix-frame-ready', 'mix-dossier-update', 'mix-checklist-change', 'mix-plan-change', 'mix-made-up'];
    for (const type of types)
      document.addEventListener(type, (event) => {
        const { detail, target } = event as CustomEvent<unknown>;
        recorded.heard.push({ type, target: (target as Element).id, detail });
      });
  });
  return opened;
}

const at = (path: string): string => `${mengwijzer.origin}/mengwijzer/pages/${path}`;
const hostScript = (version = ''): string =>
  `<script type="module" src="${mengwijzer.origin}/mengwijzer/host.js${version}"></script>`;

/** Opens a page of the municipality, or of another site, with a frame in it; gives the frame. */
async function framed(
  path: string,
  { attributes = '', head = hostScript(), body = '', site = gemeente, texts = host } = {},
): Promise<Frame> {
  texts['/pagina'] =
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gemeente</title>${head}<h1>Gemeente</h1>
    ${body}<iframe id="frame" title="Mengwijzer" width="100%" src="${at(path)}" ${attributes}></iframe>`;
  await page.goto(`${site.origin}/pagina`);
  return frameOf();
}

async function frameOf(): Promise<Frame> {
  const frame = await (await page.waitForSelector('#frame')).contentFrame();
  if (!frame) throw new Error('There is no frame');
  return frame;
}

const heard = (): Promise<Heard[]> => page.evaluate(() => (globalThis as unknown as Recorded).heard);
const heardTypes = async (): Promise<string[]> => (await heard()).map(({ type }) => type);
const messagesIn = (where: Page | Frame): Promise<Recorded['messages']> =>
  where.evaluate(() => (globalThis as unknown as Recorded).messages);
const frameHeight = (): Promise<number> => page.locator('#frame').evaluate((frame) => frame.clientHeight);
const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
/** Resolves once the frame is as high as its content. */
const fits = (frame: Frame): Promise<void> =>
  expect.poll(async () => (await frameHeight()) - (await contentHeight(frame))).toBe(0);
const isReady = (): Promise<void> => expect.poll(heardTypes).toContain('mix-frame-ready');
/** Lets a page draw so many frames, so that what would come has come. */
const drawn = (where: Page | Frame, count = 20): Promise<void> =>
  where.evaluate(async (frames) => {
    for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
  }, count);
const note = (where: Page | Frame) => where.getByRole('note').filter({ hasText: 'Niet alles op deze pagina' });
const heading = (where: Page | Frame, name: string, level = 1) => where.getByRole('heading', { name, level });
const choose = (where: Page | Frame, name: string) => where.getByRole('checkbox', { name, exact: true }).press('Space');

describe('a page alone', () => {
  test.each(names)(
    '%s: the element, under the strict policy, from one place, with nothing for axe to say',
    async (name) => {
      const title = titleOf(name);
      await page.goto(at(`${name}.html`));
      await heading(page, title).waitFor();
      expect(await page.title()).toBe(title);
      expect(await page.locator('meta[name=viewport]').getAttribute('content')).toBe(
        'width=device-width, initial-scale=1',
      );
      expect(await page.getByText('Het onderdeel zelf werkt alleen met JavaScript.').isVisible()).toBe(false);
      const preloaded = await page
        .locator('link[rel=modulepreload]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      const asked = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      expect(preloaded.length).toBeGreaterThan(1);
      expect(asked).toEqual(expect.arrayContaining(preloaded));
      expect(asked.filter((url) => !url.startsWith(`${mengwijzer.origin}/`))).toEqual([]);
      expect(await note(page).count()).toBe(0);
      expect(await messagesIn(page)).toEqual([]);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('a link from the page stays in it, and opens where any link does', async () => {
    await page.goto(at('checklist.html'));
    await heading(page, titleOf('checklist')).waitFor();
    await page.locator('main').evaluate((main, url) => {
      main.append(Object.assign(document.createElement('a'), { href: url, textContent: 'Weg' }));
    }, stranger.origin);
    await page.getByRole('link', { name: 'Weg' }).click();
    await page.waitForURL(`${stranger.origin}/`);
  });

  test.each(names)('%s without scripts: the text', async (name) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(at(`${name}.html`));
    await heading(reader, titleOf(name)).waitFor();
    await reader.getByText(reads[name]).first().waitFor();
    await plain.close();
  });

  test.each(names)('%s as a file on a disk, where modules do not load: the text', async (name) => {
    await page.goto(pathToFileURL(join(dist, 'pages', `${name}.html`)).href);
    await heading(page, titleOf(name)).waitFor();
    expect(await page.getByText(reads[name]).first().isVisible()).toBe(true);
    expect(complaints.join()).toMatch(/CORS|origin/);
  });

  test('an element that does not load: says so, above the text', async () => {
    extra['/mengwijzer/elements/mix-checklist.js'] = 'this is no script';
    await page.goto(at('checklist.html'));
    await note(page).getByText('Het onderdeel laadt niet.').waitFor();
    expect(await page.getByText(reads.checklist).isVisible()).toBe(true);
  });
});

describe('what an address asks', () => {
  test('options of the element, and the title of the page', async () => {
    await page.goto(at('checklist.html?mode=steps&lang=en&heading-level=3&utm_source=brief&fbclid=1&mix-q=x'));
    await heading(page, 'Seven questions before you mix', 3).waitFor();
    expect(await page.title()).toBe('Seven questions before you mix');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Next question' }).first().waitFor();
    expect(await note(page).count()).toBe(0);
  });

  const markup = '<img src=x onerror=document.title="boem">';
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'names and values',
      {
        'kleur=rood': '“kleur” is geen instelling',
        [`${encodeURIComponent(markup)}=1`]: `“${markup.slice(0, 40)}” is geen instelling`,
        [`area=${encodeURIComponent(markup)}`]: '“area” kan geen opmaak bevatten.',
        [`dossier=${'x'.repeat(600)}`]: '“dossier” is te lang',
        'content=https://example.com/partner.json': '“content” moet een bestand van deze site zijn',
        'constructor=1&__proto__=2': '“constructor” is geen instelling',
        'scheme=paars': '“scheme” kan dit zijn: light, dark, auto.',
      },
    ],
    ['another site', { 'text=//example.com/teksten.json': '“text” moet een bestand van deze site zijn.' }],
    ['a script', { 'text=javascript:alert(1)': '“text” moet een bestand van deze site zijn.' }],
    [
      'what is no address and no colour',
      {
        'text=http://[': '“text” moet een bestand van deze site zijn.',
        'on-accent=url(//example.com)': '“on-accent” is geen kleur.',
        // What is behind the # is no part of the query.
        'accent=#8a1550': '“accent” is geen kleur.',
      },
    ],
  ])('mistakes are said on the page, as text, and the element works: %s', async (_, mistakes) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at(`checklist.html?${Object.keys(mistakes).join('&')}`));
    await heading(page, titleOf('checklist')).waitFor();
    const said = await note(page).innerText();
    for (const says of Object.values(mistakes)) expect(said).toContain(says);
    expect(await note(page).locator('img').count()).toBe(0);
    // What would have the area and the dossier.
    expect(await page.locator('mix-provider').count()).toBe(0);
    await choose(page, 'Inkomens');
    expect(await page.title()).toBe(titleOf('checklist'));
    expect(asked.filter((url) => !url.startsWith(mengwijzer.origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('thousands of mistakes: a few are said', async () => {
    await page.goto(at(`checklist.html?${Array.from({ length: 900 }, (_, i) => `x${i}`).join('&')}`));
    await heading(page, titleOf('checklist')).waitFor();
    await expect.poll(() => note(page).getByRole('listitem').count()).toBe(9);
    expect(await note(page).innerText()).toMatch(/En er is meer\.$/);
  });

  test('a megabyte: said on the page, and the element works', async () => {
    // A server would not take it; a script of the page's own site could.
    await page.goto(at('checklist.html'));
    await page.route('**/checklist.html**', async (route) =>
      route.fulfill({ body: readFileSync(join(dist, 'pages/checklist.html'), 'utf8'), contentType: 'text/html' }),
    );
    await page.goto(at(`checklist.html?area=${'x'.repeat(1_000_000)}`));
    await heading(page, titleOf('checklist')).waitFor();
    expect(await note(page).innerText()).toContain('Het adres is te lang.');
    await choose(page, 'Inkomens');
  });

  test('colours of a house style, which make the page light', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(at('checklist.html?accent=8a1550&on-accent=%23fff'));
    const box = page.getByRole('checkbox', { name: 'Inkomens', exact: true });
    await box.press('Space');
    await expect.poll(() => box.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(138, 21, 80)');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(complaints).toEqual([]);
  });

  test.each([
    ['dark', 'rgb(18, 23, 28)'],
    ['light', 'rgb(255, 255, 255)'],
  ])('scheme=%s on a dark system', async (scheme, colour) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(at(`checklist.html?scheme=${scheme}`));
    await heading(page, titleOf('checklist')).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(colour);
  });
});

describe('the host’s own words', () => {
  const words = {
    heading: 'Vragen voor <b>Molenkwartier</b>',
    lead: 'Eerste alinea.\n\nTweede alinea.',
    end: 'Vragen? Bel 14 0.',
  };

  test('stand in the element, as text', async () => {
    extra['/teksten.json'] = JSON.stringify(words);
    await page.goto(at('checklist.html?text=/teksten.json&heading-level=2'));
    await heading(page, words.heading, 2).waitFor();
    for (const text of ['Eerste alinea.', 'Tweede alinea.', words.end])
      expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Wees eerst scherp').isVisible()).toBe(false);
    expect(await page.title()).toBe(words.heading);
    expect(await note(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each<[string, string | undefined, string]>([
    ['missing', undefined, '“t.json” is niet te lezen: de server antwoordt met 404.'],
    ['HTML', '<!doctype html><p>Log eerst in', '“t.json” is geen JSON.'],
    ['a list', '["a"]', '“t.json” begint niet met een accolade.'],
    ['nothing', 'null', '“t.json” begint niet met een accolade.'],
    ['too large', `{"lead":"${'x'.repeat(200_000)}"}`, '“t.json” is te groot. Het bestand mag 100 kB zijn.'],
    [
      'words that are none',
      JSON.stringify({ heading: 'x'.repeat(201), lead: 5, kop: 'a' }),
      '“heading” in “t.json” is te lang: hoogstens 200 tekens.“lead” in “t.json” is geen tekst.“kop” in “t.json” is geen plek.',
    ],
  ])('%s: said on the page, and the element works', async (_, text, says) => {
    if (text !== undefined) extra['/t.json'] = text;
    await page.goto(at('checklist.html?text=/t.json'));
    await heading(page, titleOf('checklist')).waitFor();
    await expect.poll(async () => (await note(page).getByRole('listitem').allInnerTexts()).join('')).toContain(says);
    await choose(page, 'Inkomens');
  });

  test('a file that does not come: said after ten seconds; the element has been there all the time', async () => {
    await page.clock.install();
    await page.goto(at('checklist.html?text=/slow.json'));
    await choose(page, 'Inkomens');
    await page.clock.fastForward(10_000);
    await note(page).getByText('“slow.json” komt niet binnen 10 seconden.').waitFor();
  });

  test('a file that leads to another site is not fetched there, by itself', async () => {
    // Which would not let it either.
    without = ['content-security-policy'];
    await page.goto(at('checklist.html?text=/elsewhere.json'));
    await note(page)
      .getByText('“elsewhere.json” verwijst door naar een ander adres, en dat volgen wij niet.')
      .waitFor();
    expect(stranger.requests).not.toContain('/teksten.json');
  });

  test('a plan that leads to another site is not fetched there, and the page hears why', async () => {
    without = ['content-security-policy'];
    await page.addInitScript(() =>
      document.addEventListener('mix-source-error', ({ detail }) => console.warn(detail.source, detail.reason)),
    );
    await page.goto(at('phasing.html?src=/elsewhere.json'));
    await page.getByRole('alert').filter({ hasText: 'staat er niet meer' }).waitFor();
    expect(stranger.requests).not.toContain('/teksten.json');
    expect(complaints.join('\n')).toMatch(/elsewhere\.json verwijst door naar een ander adres/);
    expect(complaints).toContain('src redirect');
  });

  test('a partner’s content is what it is in the element', async () => {
    extra['/partner.json'] = readFileSync(join(import.meta.dirname, '../../../docs/examples/partner.json'), 'utf8');
    await page.goto(at('instruments.html?content=/partner.json'));
    await page.getByRole('searchbox').fill('opbouwwerker flat');
    await page.getByText('Een buurtkamer in elke flat').first().waitFor();
    expect(await note(page).count()).toBe(0);
  });
});

describe('the height of a frame', () => {
  test.each(names)('%s: that of its content, and no second round', async (name) => {
    const frame = await framed(`${name}.html`);
    await heading(frame, titleOf(name), 2).waitFor();
    await isReady();
    await page.waitForLoadState('networkidle');
    await fits(frame);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await drawn(page);
    const before = (await messagesIn(page)).length;
    await drawn(page, 30);
    expect((await messagesIn(page)).length).toBe(before);
    expect((await heardTypes()).filter((type) => type === 'mix-frame-ready')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('follows the content, up and down, also where a border counts as height', async () => {
    host['/doos.css'] = '* { box-sizing: border-box } iframe { border: 7px solid; padding: 5px 0 }';
    const frame = await framed('checklist.html?mode=steps', {
      head: `${hostScript()}<link rel="stylesheet" href="/doos.css">`,
    });
    await isReady();
    const room = (): Promise<number> => frame.evaluate(() => innerHeight);
    const exact = (): Promise<void> => expect.poll(async () => (await room()) - (await contentHeight(frame))).toBe(0);
    await exact();
    const heights: number[] = [];
    for (let i = 0; i < 6; i++) {
      await frame.getByRole('button', { name: 'Volgende vraag' }).first().press('Enter');
      await drawn(page, 5);
      await exact();
      heights.push(await room());
    }
    const steps = heights.slice(1).map((height, i) => Math.sign(height - heights[i]!));
    expect(steps).toContain(1);
    expect(steps).toContain(-1);
  });

  test('follows the width of the page', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    const wide = await frameHeight();
    await page.setViewportSize({ width: 400, height: 700 });
    await expect.poll(frameHeight).toBeGreaterThan(wide);
    await fits(frame);
    await page.setViewportSize({ width: 900, height: 700 });
    await expect.poll(frameHeight).toBe(wide);
  });

  test('a frame far below, that a browser does not draw yet', async () => {
    host['/ver.css'] = 'h1 { margin-block-end: 9000px }';
    await framed('checklist.html', { head: `${hostScript()}<link rel="stylesheet" href="/ver.css">` });
    await isReady();
    expect(await frameHeight()).toBeGreaterThan(1000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a frame that comes later, and one in a page of its own', async () => {
    host['/pagina'] = `<!doctype html><title>Gemeente</title>${hostScript()}`;
    await page.goto(`${gemeente.origin}/pagina`);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'frame', src }));
    }, at('checklist.html'));
    const frame = await frameOf();
    await isReady();
    await fits(frame);
  });

  test('host.js that comes after the frame', async () => {
    const frame = await framed('checklist.html', { head: '' });
    await expect.poll(async () => (await messagesIn(page)).length).toBeGreaterThan(0);
    expect(await frameHeight()).toBe(150);
    await page.addScriptTag({ url: `${mengwijzer.origin}/mengwijzer/host.js`, type: 'module' });
    await fits(frame);
  });

  test('host.js twice: once', async () => {
    extra['/mengwijzer/pages/settings.json'] = JSON.stringify({ hosts: [gemeente.origin] });
    const frame = await framed('checklist.html', { head: hostScript() + hostScript('?v=2') });
    await isReady();
    await choose(frame, 'Inkomens');
    await expect.poll(heardTypes).toContain('mix-checklist-change');
    await drawn(page);
    expect(await heardTypes()).toEqual(['mix-frame-ready', 'mix-dossier-update', 'mix-checklist-change']);
  });

  test('a frame that does not stand beside host.js scrolls, until an editor marks it', async () => {
    extra['/host.js'] = readFileSync(join(dist, 'host.js'), 'utf8');
    const head = `<script type="module" src="${mengwijzer.origin}/host.js"></script>`;
    const strange = await framed('checklist.html', { head });
    await expect.poll(async () => (await messagesIn(page)).length).toBeGreaterThan(0);
    await drawn(page);
    expect(await frameHeight()).toBe(150);
    expect(await strange.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
    await fits(await framed('checklist.html', { head, attributes: 'data-mengwijzer' }));
    expect(complaints).toEqual([]);
  });

  test('288 pixels wide, as any of them', async () => {
    for (const name of names) {
      const frame = await framed(`${name}.html`);
      await page.locator('#frame').evaluate((each) => (each.style.width = '288px'));
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(288);
      await heading(frame, titleOf(name), 2).waitFor();
      await fits(frame);
      expect(await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([288, 288]);
    }
  });

  test('what gets the focus in a frame comes into view on the page', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await frame
      .getByRole('link', { name: /Op welke termijn/ })
      .first()
      .press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('a link to another page takes the page there, not the frame', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await frame.locator('main').evaluate((main, url) => {
      main.append(Object.assign(document.createElement('a'), { href: url, textContent: 'Weg' }));
    }, stranger.origin);
    await frame.getByRole('link', { name: 'Weg' }).click();
    await page.waitForURL(`${stranger.origin}/`);
  });

  test.each([
    ['', 'light'],
    ['?scheme=auto', 'light dark'],
  ])('on a dark system, a page that is light has a frame that is: %s', async (query, scheme) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const frame = await framed(`checklist.html${query}`);
    await isReady();
    const root = await frame.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return [colorScheme, backgroundColor];
    });
    expect(root).toEqual([scheme, 'rgba(0, 0, 0, 0)']);
  });
});

describe('what the visitor does', () => {
  test('reaches a page that the owner of the pages named', async () => {
    extra['/mengwijzer/pages/settings.json'] = JSON.stringify({ hosts: ['https://www.example.nl', gemeente.origin] });
    const frame = await framed('checklist.html');
    await isReady();
    await choose(frame, 'Inkomens');
    await expect.poll(heardTypes).toContain('mix-checklist-change');
    const change = (await heard()).find(({ type }) => type === 'mix-checklist-change');
    expect(change).toMatchObject({
      target: 'frame',
      detail: { question: 'what', dossier: { answers: { what: { choices: ['incomes'] } } } },
    });
    expect(complaints).toEqual([]);
  });

  test('reaches a page of the same site, whom nobody has to name', async () => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const frame = await framed('phasing.html', { site: mengwijzer, texts: extra });
    await isReady();
    await frame.getByLabel('Locatie A, nu, sociaal').fill('100');
    await frame.getByLabel('Locatie A, nu, sociaal').press('Enter');
    await expect.poll(heardTypes).toContain('mix-plan-change');
    expect(mengwijzer.requests).not.toContain('/mengwijzer/pages/settings.json');
  });

  test.each<[string, string | undefined]>([
    ['another', '{ "hosts": ["http://127.0.0.1", "http://127.0.0.1:1"] }'],
    ['everybody', '{ "hosts": ["*", "null", "http://*"] }'],
    ['no list', '{ "hosts": "http://127.0.0.1" }'],
    ['nothing', undefined],
  ])('stays in the frame where the settings name %s; the frame has its height all the same', async (_, settings) => {
    if (settings !== undefined) extra['/mengwijzer/pages/settings.json'] = settings;
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    await choose(frame, 'Inkomens');
    await expect.poll(() => complaints.join()).toContain(`gaat niet naar ${gemeente.origin}`);
    await drawn(page);
    expect(await heardTypes()).toEqual(['mix-frame-ready']);
    const types = (await messagesIn(page)).map(({ data }) => (data as { type: string }).type);
    expect(new Set(types)).toEqual(new Set(['ready', 'size']));
    expect(complaints).toHaveLength(1);
  });

  test('an address with a path, a slash or another port is not that origin', async () => {
    extra['/mengwijzer/pages/settings.json'] = JSON.stringify({
      hosts: [`${gemeente.origin}/`, `${gemeente.origin}/pagina`, gemeente.origin.toUpperCase(), 5, null, {}],
    });
    const frame = await framed('checklist.html');
    await isReady();
    await choose(frame, 'Inkomens');
    await expect.poll(() => complaints.join()).toContain('gaat niet naar');
    expect(await heardTypes()).toEqual(['mix-frame-ready']);
  });
});

/** A message as a frame sends it. */
const size = (height: unknown): object => ({ mengwijzer: 1, type: 'size', height });

describe('strangers and nonsense', () => {
  const proto = JSON.parse('{"mengwijzer":1,"type":"size","height":40,"__proto__":{"polluted":true}}') as object;
  const event = { mengwijzer: 1, type: 'event', name: 'mix-checklist-change', detail: '{}' };

  test('nonsense from the frame itself is refused, and said once', async () => {
    const nonsense: readonly unknown[] = [
      size(1e9),
      size(Number.NaN),
      size(Number.POSITIVE_INFINITY),
      size(0),
      size(-5),
      size(400.5),
      size('400'),
      size([400]),
      size(undefined),
      { mengwijzer: 1, type: '__proto__' },
      { mengwijzer: 1, type: ['size'], height: 40 },
      { ...event, name: 'mix-made-up' },
      { ...event, name: ['mix-checklist-change'] },
      { ...event, name: 'click' },
      { ...event, detail: JSON.stringify('x'.repeat(1_000_001)) },
      { ...event, detail: '{' },
      { ...event, detail: { dossier: {} } },
    ];
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    const height = await frameHeight();
    for (const message of [...nonsense, ...nonsense]) {
      const before = (await messagesIn(page)).length;
      await frame.evaluate((data) => parent.postMessage(data, '*'), message);
      await expect.poll(async () => (await messagesIn(page)).length).toBe(before + 1);
      expect([message, await frameHeight()]).toEqual([message, height]);
    }
    expect(await heardTypes()).toEqual(['mix-frame-ready']);
    expect(complaints).toEqual([
      'Mengwijzer: geweigerd van een frame: een hoogte die geen heel getal is van 1 tot en met 50000.',
      'Mengwijzer: geweigerd van een frame: een bericht dat niet van deze versie is.',
      'Mengwijzer: geweigerd van een frame: wat bij mix-checklist-change hoort.',
    ]);
  });

  test('what is not of ours is left alone', async () => {
    const others: readonly unknown[] = [
      null,
      'size:40',
      { ...size(40), mengwijzer: '1' },
      { ...size(40), mengwijzer: 2 },
      { type: 'size', height: 40 },
    ];
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    const height = await frameHeight();
    for (const message of others) await frame.evaluate((data) => parent.postMessage(data, '*'), message);
    await expect
      .poll(async () => (await messagesIn(page)).filter(({ data }) => data === null || data === 'size:40').length)
      .toBe(2);
    await drawn(page);
    expect(await frameHeight()).toBe(height);
    expect(complaints).toEqual([]);
  });

  test('keys that reach for a prototype change no prototype', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await frame.evaluate((data) => parent.postMessage(data, '*'), proto);
    await frame.evaluate((data) => parent.postMessage(data, '*'), {
      ...event,
      detail: '{"__proto__":{"polluted":true},"question":"what"}',
    });
    await expect.poll(heardTypes).toContain('mix-checklist-change');
    const found = await page.evaluate(() => {
      const { detail } = (globalThis as unknown as Recorded).heard.find(({ type }) => type === 'mix-checklist-change')!;
      return [Object.keys(detail as object), 'polluted' in { ...(detail as object) }, 'polluted' in {}];
    });
    expect(found).toEqual([['question'], false, false]);
  });

  test('a frame of somebody else, a window that was opened and the page itself cannot size or speak for ours', async () => {
    const frame = await framed('checklist.html', {
      body: `<iframe id="vreemd" title="Vreemd" src="${stranger.origin}/"></iframe>`,
    });
    await isReady();
    await fits(frame);
    const height = await frameHeight();
    const other = (await (await page.waitForSelector('#vreemd')).contentFrame())!;
    const popup = page.waitForEvent('popup');
    await page.evaluate((url) => void window.open(url), stranger.origin);
    const opened = await popup;
    await opened.waitForLoadState();
    for (const message of [size(40), event]) {
      await other.evaluate((data) => parent.postMessage(data, '*'), message);
      await opened.evaluate((data) => (opener as Window).postMessage(data, '*'), message);
      await page.evaluate((data) => postMessage(data, '*'), message);
    }
    await expect
      .poll(async () => (await messagesIn(page)).filter(({ origin }) => origin !== mengwijzer.origin).length)
      .toBe(6);
    await drawn(page);
    expect(await frameHeight()).toBe(height);
    expect(await heardTypes()).toEqual(['mix-frame-ready']);
    expect(complaints).toEqual([]);
  });

  test('a frame of ours that went to another site is not ours', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    const height = await frameHeight();
    await frame.goto(`${stranger.origin}/`);
    await (await frameOf()).evaluate((data) => parent.postMessage(data, '*'), size(40));
    await expect.poll(() => complaints.join()).toContain(`een bericht van ${stranger.origin}`);
    expect(await frameHeight()).toBe(height);
  });

  test('only the page around a frame can say hello to it', async () => {
    extra['/mengwijzer/pages/settings.json'] = JSON.stringify({ hosts: [stranger.origin] });
    const frame = await framed('checklist.html', {
      head: '',
      body: `<iframe id="vreemd" title="Vreemd" src="${stranger.origin}/"></iframe>`,
    });
    await expect.poll(async () => (await messagesIn(page)).length).toBeGreaterThan(0);
    const other = (await (await page.waitForSelector('#vreemd')).contentFrame())!;
    await other.evaluate(() => {
      for (let i = 0; i < parent.length; i++) parent[i]!.postMessage({ mengwijzer: 1, type: 'hello' }, '*');
    });
    await frame.evaluate(() => postMessage({ mengwijzer: 1, type: 'hello' }, '*'));
    for (const data of ['hello', null, { type: 'hello' }, { mengwijzer: 1 }, { mengwijzer: 1, type: ['hello'] }])
      await page.locator('#frame').evaluate((each, hello) => {
        (each as HTMLIFrameElement).contentWindow!.postMessage(hello, '*');
      }, data);
    await choose(frame, 'Inkomens');
    await expect.poll(async () => (await messagesIn(frame)).length).toBe(7);
    await drawn(frame);
    expect(await messagesIn(page)).toEqual([{ origin: mengwijzer.origin, data: { mengwijzer: 1, type: 'ready' } }]);
    expect((await messagesIn(other)).filter(({ origin }) => origin === mengwijzer.origin)).toEqual([]);
    // A browser says when a message does not go where it was meant to.
    expect(complaints).toEqual([]);
  });

  test('more than a frame may be high: as high as it may, and the rest scrolls', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await frame.locator('main').evaluate((main) => {
      const tall = document.createElement('div');
      tall.style.height = '60000px';
      main.append(tall);
    });
    await expect.poll(frameHeight).toBe(50_000);
    // The frame hears of its height a moment after it has it.
    await expect
      .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth))
      .toBe('auto');
    expect(complaints).toEqual([]);
  });
});

describe('a frame in a sandbox, and a page without an origin', () => {
  test.each(['allow-scripts', 'allow-scripts allow-downloads allow-modals allow-popups'])(
    '%s: works, has its height, says that it cannot keep anything',
    async (sandbox) => {
      extra['/mengwijzer/pages/settings.json'] = JSON.stringify({ hosts: [gemeente.origin] });
      extra['/teksten.json'] = JSON.stringify({ heading: 'Vragen voor Molenkwartier' });
      const frame = await framed('checklist.html?text=/teksten.json', { attributes: `sandbox="${sandbox}"` });
      await heading(frame, 'Vragen voor Molenkwartier', 2).waitFor();
      await isReady();
      await fits(frame);
      expect(await frame.evaluate(() => origin)).toBe('null');
      await choose(frame, 'Inkomens');
      await frame
        .getByText(/kan (hier )?niet bewaren|lukt niet|niet bewaard/i)
        .first()
        .waitFor();
      await expect.poll(heardTypes).toContain('mix-checklist-change');
      expect(complaints).toEqual([]);
    },
  );

  test.each(names.filter((name) => name !== 'checklist'))('%s works too', async (name) => {
    const frame = await framed(`${name}.html`, { attributes: 'sandbox="allow-scripts"' });
    await heading(frame, titleOf(name), 2).waitFor();
    await isReady();
    await fits(frame);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['without scripts', 'sandbox', [] as string[]],
    [
      'with scripts that the server does not give to everybody',
      'sandbox="allow-scripts"',
      ['access-control-allow-origin'],
    ],
  ])('%s: the text', async (_, attributes, headers) => {
    without = headers;
    await framed('checklist.html', { attributes });
    const inside = page.frameLocator('#frame');
    await inside.getByRole('heading', { name: titleOf('checklist') }).waitFor();
    await inside.getByText(reads.checklist).waitFor();
    await drawn(page);
    expect(await heardTypes()).toEqual([]);
  });

  test('who is in no sandbox cannot speak without a name', async () => {
    const frame = await framed('checklist.html');
    await isReady();
    await fits(frame);
    const height = await frameHeight();
    await page.evaluate((data) => {
      const source = document.querySelector<HTMLIFrameElement>('#frame')!.contentWindow;
      dispatchEvent(new MessageEvent('message', { data, origin: 'null', source }));
    }, size(40));
    expect(complaints.join()).toContain('een bericht van null');
    expect(await frameHeight()).toBe(height);
  });

  test('a page on a disk, which has no origin to name, hears how high a frame is, and nothing else', async () => {
    extra['/mengwijzer/pages/settings.json'] = JSON.stringify({ hosts: ['null', '*', 'file://'] });
    without = ['content-security-policy'];
    const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-'));
    const file = join(folder, 'pagina.html');
    writeFileSync(
      file,
      `<!doctype html><title>P</title>${hostScript()}<iframe id="frame" src="${at('checklist.html')}">`,
    );
    await page.goto(pathToFileURL(file).href);
    const frame = await frameOf();
    await isReady();
    await fits(frame);
    await choose(frame, 'Inkomens');
    await expect.poll(() => complaints.join()).toContain('gaat niet naar null');
    expect(await heardTypes()).toEqual(['mix-frame-ready']);
    rmSync(folder, { recursive: true });
  });
});
