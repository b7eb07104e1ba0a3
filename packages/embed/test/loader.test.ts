// The loader as it is built, on pages of others, under the strict policy.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';

const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'frame-src', 'worker-src'].map((name) => `${name} 'self'`),
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (body: string, script = 'loader.js'): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gemeente</title>
  <script type="module" src="/mengwijzer/${script}"></script><h1>Gemeente</h1>${body}</html>`;

let dist: string;
let site: Site;
let stranger: Site;
let browser: Browser;
let visit: Page;
let warnings: string[];
/** Paths that are not there, for now. */
const gone = new Set<string>();
/** Paths that answer when told to. */
const held = new Map<string, Promise<void>>();
const texts: Record<string, string> = {
  '/favicon.ico': '',
  '/shadow.js': `import { discover } from '/mengwijzer/loader.js';
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    root.append(document.createElement('mix-checklist'));
    discover(root);`,
};

beforeAll(async () => {
  dist = await embedDist();
  site = await serve({
    folders: { '/mengwijzer/': dist },
    texts,
    headers: { 'content-security-policy': policy },
    answer: (path, request, response) => {
      if (gone.has(path)) response.writeHead(404).end();
      const hold = held.get(path);
      if (hold) {
        held.delete(path);
        void hold.then(() => {
          response.writeHead(302, { location: request.url }).end();
        });
      }
      return gone.has(path) || hold !== undefined;
    },
  });
  stranger = await serve({ texts: { '/mengwijzer/pages/checklist.html': '<h1>Nep</h1>', '/plan.json': '{}' } });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await stranger?.close();
});

beforeEach(async () => {
  gone.clear();
  held.clear();
  visit = await browser.newPage();
  visit.setDefaultTimeout(15_000);
  warnings = [];
  visit.on('pageerror', (error) => warnings.push(String(error)));
  visit.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
});

afterEach(() => visit.close());

async function open(body: string, script?: string): Promise<void> {
  texts['/'] = page(body, script);
  site.requests.length = 0;
  await visit.goto(site.origin);
}

const heading = (name: string) => visit.getByRole('heading', { name });
const checklist = () => heading('Zeven vragen vóór u gaat mengen');
const timeline = () => heading('Tachtig jaar mengen');
const asked = (part: string): string[] => site.requests.filter((path) => path.includes(part));
/** Until what the page had to do is done: two frames, and whatever microtasks were waiting. */
const settled = () =>
  visit.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

describe('tags', () => {
  test('what is on the page is fetched, and nothing else', async () => {
    await open('<mix-checklist></mix-checklist>');
    await checklist().waitFor();
    expect(asked('/elements/')).toEqual(['/mengwijzer/elements/mix-checklist.js']);
    expect(asked('host.js')).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('all that one needs is in one file, and nothing else is asked for before it', async () => {
    held.set('/mengwijzer/elements/mix-checklist.js', new Promise(() => {}));
    await open('<mix-checklist></mix-checklist>');
    await expect.poll(() => asked('/elements/').length).toBe(1);
    await settled();
    expect(asked('/mengwijzer/')).toEqual(['/mengwijzer/loader.js', '/mengwijzer/elements/mix-checklist.js']);
  });

  test('all that two need is asked for at once', async () => {
    const [shared] = readdirSync(join(dist, 'parts')).filter((file) => /^shared-[\w-]{8}\.js$/u.test(file));
    held.set(`/mengwijzer/parts/${shared!}`, new Promise(() => {}));
    await open('<mix-checklist></mix-checklist><mix-dossier></mix-dossier>');
    // What all share, and what those with a dossier do.
    await expect.poll(() => asked('/parts/shared').length).toBe(2);
    // Beside those: the checklist, its words, and the dossier.
    await expect.poll(() => asked('/parts/').length).toBe(5);
    expect(asked('/elements/')).toEqual([]);
  });

  test('without any, only the loader is fetched', async () => {
    await open('<p>Tekst</p>');
    await settled();
    expect(asked('/mengwijzer/')).toEqual(['/mengwijzer/loader.js']);
  });

  test('that arrive later, or in what is inserted, come too', async () => {
    await open('<div id="place"></div>');
    await visit.evaluate(() => document.body.append(document.createElement('mix-checklist')));
    await checklist().waitFor();
    await visit.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('p'), document.createElement('mix-timeline'));
      document.querySelector('#place')!.append(section);
    });
    await timeline().waitFor();
    expect(asked('/elements/').length).toBe(2);
  });

  test('in a shadow root come when they are handed over, also those that arrive there later', async () => {
    await open('<div id="host"></div><script type="module" src="/shadow.js"></script>');
    await checklist().waitFor();
    await visit.evaluate(() =>
      document.querySelector('#host')!.shadowRoot!.append(document.createElement('mix-timeline')),
    );
    await timeline().waitFor();
  });

  test('keep their text when the files are not there, which is said once, and come at the next sight', async () => {
    gone.add('/mengwijzer/elements/mix-checklist.js');
    await open('<mix-checklist>Vragen, als tekst</mix-checklist><mix-checklist></mix-checklist>');
    await expect.poll(() => warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^Mengwijzer: mix-checklist laadt niet\./);
    await visit.evaluate(() => document.body.append(document.createElement('mix-checklist')));
    await expect.poll(() => asked('/elements/mix-checklist.js').length).toBe(2);
    await settled();
    expect(await visit.getByText('Vragen, als tekst').isVisible()).toBe(true);
    expect(await visit.locator('mix-checklist').allInnerTexts()).toEqual([
      'Vragen, als tekst',
      ...Array.from({ length: 2 }, () => 'Dit onderdeel laadt niet.'),
    ]);
    expect(warnings).toHaveLength(1);
    gone.clear();
    await visit.evaluate(() => document.body.append(document.createElement('mix-checklist')));
    await expect.poll(() => checklist().count()).toBe(4);
  });

  test('keep their text when a part is not there', async () => {
    for (const file of readdirSync(join(dist, 'parts')))
      if (file.startsWith('shared')) gone.add(`/mengwijzer/parts/${file}`);
    expect(gone.size).toBe(3);
    await open('<mix-checklist>Vragen, als tekst</mix-checklist><mix-dossier></mix-dossier>');
    await expect.poll(() => warnings.length).toBe(2);
    expect(await visit.getByText('Vragen, als tekst').isVisible()).toBe(true);
  });
});

describe('marks', () => {
  const marked = (attributes: string, text = 'De vragen, als tekst'): string =>
    `<div ${attributes}><p>${text}</p></div>`;

  test('become an element with the options that stand there, in a dossier of the neighbourhood', async () => {
    await open(marked('data-mengwijzer="checklist" data-area="Molenkwartier" data-heading-level="3" class="wp-block"'));
    const title = heading('Zeven vragen vóór u gaat mengen');
    await title.waitFor();
    expect(await title.evaluate(({ localName }) => localName)).toBe('h3');
    await visit.getByRole('button', { name: 'Molenkwartier', exact: true }).press('Enter');
    expect(await visit.getByLabel('Wijk of buurt').inputValue()).toBe('Molenkwartier');
    expect(await visit.evaluate(() => localStorage.length)).toBe(0);
    await visit.getByRole('checkbox', { name: 'Inkomens', exact: true }).press('Space');
    await expect
      .poll(() => visit.evaluate(() => Object.keys(localStorage)))
      .toEqual(['mengwijzer:dossier:Molenkwartier']);
    expect(await visit.getByText('De vragen, als tekst').isVisible()).toBe(false);
    expect(warnings).toEqual([]);
  });

  test('keep the storage that is asked for within that dossier', async () => {
    await open(marked('data-mengwijzer="checklist" data-area="Molenkwartier" data-storage="session"'));
    await visit.getByRole('checkbox', { name: 'Inkomens', exact: true }).press('Space');
    const keys = () => visit.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]);
    await expect.poll(keys).toEqual([['mengwijzer:dossier:Molenkwartier'], []]);
  });

  test('set later on what stands there work too', async () => {
    await open('<div id="place">De tijdlijn, als tekst</div>');
    await visit.evaluate(() => (document.querySelector<HTMLElement>('#place')!.dataset['mengwijzer'] = 'timeline'));
    await timeline().waitFor();
  });

  test('show their text until the element shows, and never nothing', async () => {
    let go = (): void => {};
    held.set('/mengwijzer/elements/mix-checklist.js', new Promise((resolve) => (go = resolve)));
    await open(marked('data-mengwijzer="checklist"'));
    await settled();
    expect(await visit.getByText('De vragen, als tekst').isVisible()).toBe(true);
    await visit.evaluate(() => {
      const [place, seen] = [document.querySelector('[data-mengwijzer]')!, [] as number[]];
      const look = (): void => {
        seen.push(place.getBoundingClientRect().height);
        Object.assign(window, { lowest: Math.min(...seen) });
        requestAnimationFrame(look);
      };
      look();
    });
    go();
    await checklist().waitFor();
    await settled();
    expect(await visit.evaluate(() => (window as unknown as { lowest: number }).lowest)).toBeGreaterThan(10);
    expect(await visit.locator('mix-checklist > p').count()).toBe(1);
  });

  test('keep their text when the files are not there', async () => {
    gone.add('/mengwijzer/elements/mix-checklist.js');
    await open(marked('data-mengwijzer="checklist"') + marked('data-mengwijzer="checklist"', 'Nog eens'));
    await expect.poll(() => warnings).toHaveLength(1);
    expect(await visit.getByText('De vragen, als tekst').isVisible()).toBe(true);
    expect(await visit.locator('mix-checklist').count()).toBe(0);
    gone.clear();
    await visit.evaluate(() => {
      const [one] = document.querySelectorAll('[data-mengwijzer]');
      one!.after(one!);
    });
    await expect.poll(() => checklist().count()).toBe(1);
  });

  test('with a name or an option that is wrong say so once, in Dutch, and the rest goes on', async () => {
    const wrong = [
      'data-headinglevel="3"',
      'data-onclick="alert(1)"',
      'data-style="color:red"',
      `data-question="${'x'.repeat(501)}"`,
      `data-content="${stranger.origin}/plan.json"`,
    ].join(' ');
    const two = marked('data-mengwijzer="vragen"', 'Verkeerde naam').repeat(2);
    await open(two + marked(`data-mengwijzer="checklist" ${wrong}`).repeat(2) + marked('data-mengwijzer', 'Geen naam'));
    await expect.poll(() => checklist().count()).toBe(2);
    expect(warnings.sort()).toEqual(
      [
        'Mengwijzer: “vragen” is geen onderdeel. Kies uit: checklist, instruments, timeline, phasing, dossier, motives, resident-groups, meeting-places, sources.',
        'Mengwijzer: “” is geen onderdeel. Kies uit: checklist, instruments, timeline, phasing, dossier, motives, resident-groups, meeting-places, sources.',
        'Mengwijzer: “headinglevel” is geen instelling en doet niet mee.',
        'Mengwijzer: “onclick” is geen instelling en doet niet mee.',
        'Mengwijzer: “style” is geen instelling en doet niet mee.',
        'Mengwijzer: “question” is te lang: hoogstens 500 tekens.',
        `Mengwijzer: “content” moet een bestand van deze site zijn, niet ${stranger.origin}/plan.json.`,
      ].sort(),
    );
    expect(stranger.requests).toEqual([]);
    expect(await visit.locator('mix-checklist').first().getAttribute('onclick')).toBeNull();
    expect(await visit.locator('mix-checklist').first().getAttribute('style')).toBeNull();
    expect(await visit.getByText('Verkeerde naam').first().isVisible()).toBe(true);
    expect(await visit.getByText('Geen naam').isVisible()).toBe(true);
  });

  test('that are being edited stay as they are, as they would be saved', async () => {
    await open(`<main contenteditable>${marked('data-mengwijzer="checklist"')}</main><mix-timeline></mix-timeline>`);
    await timeline().waitFor();
    expect(await visit.locator('mix-checklist').count()).toBe(0);
    expect(asked('mix-checklist')).toEqual([]);
  });

  test('with the loader there twice, or copied when they were filled, have one element each', async () => {
    await open(
      `<script type="module" src="/mengwijzer/loader.js?v=2"></script>${marked('data-mengwijzer="checklist" data-area="Molen"')}`,
    );
    await checklist().waitFor();
    await settled();
    expect(await visit.locator('mix-checklist').count()).toBe(1);
    await visit.evaluate(() => {
      const place = document.querySelector('[data-mengwijzer]')!;
      place.after(place.cloneNode(true));
    });
    await expect.poll(() => checklist().count()).toBe(2);
    await settled();
    expect(await visit.locator('mix-checklist').count()).toBe(2);
  });
});

describe('links', () => {
  const link = (href: string, text = 'Beantwoord de vragen'): string =>
    `<p><a data-mengwijzer href="${href}">${text}</a></p>`;
  const own = '/mengwijzer/pages/checklist.html?question=scale';

  test('to a page of ours get a frame, and go once it shows something', async () => {
    await open(link(own));
    const frame = visit.frameLocator('iframe');
    await frame.getByRole('group').first().waitFor();
    expect(
      await visit
        .locator('iframe')
        .evaluate(({ title, width, loading, src, style }: HTMLIFrameElement) => [
          title,
          width,
          loading,
          src,
          style.height !== '',
        ]),
    ).toEqual(['Beantwoord de vragen', '100%', 'lazy', site.origin + own, true]);
    await visit.getByRole('link', { name: 'Beantwoord de vragen' }).waitFor({ state: 'hidden' });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['another site', () => `${stranger.origin}/mengwijzer/pages/checklist.html`],
    ['a page of the host', () => '/pages/checklist.html'],
    ['a page that is not one of them', () => '/mengwijzer/pages/page.html'],
    ['a path that goes round', () => '/mengwijzer/pages/../pages/%63hecklist.html'],
    ['a script', () => 'javascript:alert(1)'],
    ['data', () => 'data:text/html,<h1>Nep</h1>'],
    ['nothing', () => ''],
  ])('to %s stay links, which is said', async (_, href) => {
    await open(link(href()) + '<mix-timeline></mix-timeline>');
    await timeline().waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(/^Mengwijzer: de link naar .* blijft een link/)]);
    expect(await visit.locator('iframe').count()).toBe(0);
    expect(await visit.getByText('Beantwoord de vragen').isVisible()).toBe(true);
    expect(stranger.requests).toEqual([]);
  });

  test('take no name and password along', async () => {
    await open(link(site.origin.replace('//', '//naam:wachtwoord@') + own));
    await visit.locator('iframe').waitFor();
    expect(await visit.locator('iframe').getAttribute('src')).toBe(site.origin + own);
  });

  test('stay beside their frame when it shows nothing', async () => {
    gone.add('/mengwijzer/pages/checklist.html');
    await open(link(own));
    await visit.locator('iframe').waitFor();
    await expect.poll(() => asked('/pages/checklist.html').length).toBe(1);
    await settled();
    expect(await visit.getByRole('link', { name: 'Beantwoord de vragen' }).isVisible()).toBe(true);
  });

  test('work without what sizes the frame', async () => {
    gone.add('/mengwijzer/host.js');
    await open(link(own));
    await visit.frameLocator('iframe').getByRole('group').first().waitFor();
    expect(await visit.getByRole('link', { name: 'Beantwoord de vragen' }).isVisible()).toBe(true);
    expect(await visit.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(600);
    expect(warnings).toEqual([expect.stringMatching(/^Mengwijzer: host\.js laadt niet/)]);
  });

  test('with the loader there twice have one frame', async () => {
    await open(`<script type="module" src="/mengwijzer/loader.js?v=2"></script>${link(own)}`);
    await visit.getByRole('link', { name: 'Beantwoord de vragen' }).waitFor({ state: 'hidden' });
    expect(await visit.locator('iframe').count()).toBe(1);
  });
});
