// A page that stays open while another version is put on the server, or whose connection fails: what an element says then, and that the work
// that is in it can be saved. The files that a page asks for later are read from what was built, so that a new one cannot be left out.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tags } from '../src/elements.ts';
import { findChromium } from '../../../tools/browsers.mjs';
import { toWorkWith } from '../../../tools/elements.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { closeVisit, openVisit, page, type Visit } from './visits.ts';

type Name = 'checklist' | 'instruments' | 'timeline' | 'phasing' | 'dossier';
const names = Object.keys(tags).filter((name): name is Name => toWorkWith.some((element) => element.name === name));

const RENEWED = 'Deze pagina is vernieuwd. Bewaar uw werk als bestand, en laad de pagina daarna opnieuw.';
const LOST = 'Een deel van deze pagina laadt niet.';
/** Work from an earlier visit. */
const answers = { what: { choices: ['incomes'] } };
const work = JSON.stringify({ format: 'mengwijzer-dossier', version: 2, neighbourhood: 'Molenkwartier', answers });

/** A first change, in each element. */
const edits: Readonly<Record<Name, (page: Page) => Promise<unknown>>> = {
  checklist: (on) => on.getByRole('checkbox').first().press('Space'),
  instruments: (on) =>
    on
      .getByRole('button', { name: /^Zet op uw lijst: / })
      .first()
      .press('Enter'),
  timeline: async (on) => {
    await on.getByRole('button', { name: 'Voeg een gebeurtenis toe' }).press('Enter');
    await on.getByLabel('Wat gebeurde er?').fill('De laatste flat gaat weg');
    await on.getByLabel('Wanneer begon het?').fill('mei 2019');
    await on.getByLabel('Wanneer begon het?').press('Enter');
  },
  phasing: async (on) => {
    await on.getByLabel('Locatie A, nu, sociaal').fill('100');
    await on.getByLabel('Locatie A, nu, sociaal').press('Enter');
  },
  dossier: async (on) => {
    await on
      .getByLabel('Open bestanden van partijen')
      .setInputFiles(join(import.meta.dirname, '../../../docs/examples/dossier-gemeente.json'));
    // Once it is read, the parties are shown.
    await on.getByText('is geopend').waitFor();
    await on.getByRole('button', { name: 'Meenemen', exact: true }).press('Enter');
  },
};
/** How one takes the work away. */
const ways: Readonly<Record<Name, readonly string[]>> = {
  checklist: ['Bewaar als bestand', 'Bewaar als tekst'],
  instruments: ['Bewaar als CSV'],
  timeline: ['Bewaar als bestand', 'Bewaar als CSV', 'Bewaar als JSON'],
  phasing: ['Bewaar de plekken als CSV', 'Bewaar het plan als JSON'],
  dossier: ['Bewaar als Word', 'Bewaar als Markdown', 'Bewaar dit dossier'],
};

vi.setConfig({ testTimeout: 60_000 });

let dist: string;
let browser: Browser;
let site: Site;
let visit: Visit;

/** The files that a file imports at once, with itself, and those that it asks for later. */
function reach(file: string, seen = new Set<string>()): { readonly now: Set<string>; readonly later: Set<string> } {
  const later = new Set<string>();
  const look = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, isLater, name] of text.matchAll(/(?:\bimport|\bfrom)\s*(\()?\s*["'`]([^"'`\s]+\.js)["'`]/gu)) {
      const found = new URL(name!, `file:///${path}`).pathname.slice(1);
      if (isLater) later.add(found);
      else look(found);
    }
  };
  look(file);
  return { now: seen, later };
}

beforeAll(async () => {
  dist = await embedDist();
  site = await serve({
    folders: { '/mengwijzer/': dist },
    texts: {
      '/favicon.ico': '',
      ...Object.fromEntries(
        names.map((name) => [
          `/${name}`,
          page(
            `<script type="module" src="/mengwijzer/elements/${tags[name]}.js"></script>`,
            `<${tags[name]}><p>Laadt niet? Bel 14 0.</p></${tags[name]}>`,
          ),
        ]),
      ),
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
  visit = await openVisit(browser, site.origin);
  await visit.page.addInitScript((text) => localStorage.setItem('mengwijzer:dossier', text), work);
});
afterEach(() => closeVisit(visit));

type Answer = (route: Route) => Promise<unknown>;
const gone: Answer = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Niet gevonden' });
const isPart = (url: URL): boolean => url.pathname.startsWith('/mengwijzer/');

/** Once nothing was asked of the server for so long, in milliseconds. */
async function quiet(during = 700): Promise<void> {
  for (let before = -1; before !== visit.requests.length; await visit.page.waitForTimeout(during))
    before = visit.requests.length;
}

async function open(name: Name): Promise<void> {
  await visit.page.goto(`${site.origin}/${name}`);
  await visit.page
    .locator(tags[name])
    .evaluate((element) => (element as Partial<{ readonly updateComplete: Promise<unknown> }>).updateComplete);
  await quiet();
}

/** Which parts the element has asked for by itself, beyond those that its script imports. */
async function askedLater(name: Name): Promise<string[]> {
  await open(name);
  const { now, later } = reach(`elements/${tags[name]}.js`);
  const asked = new Set(visit.requests.map((url) => new URL(url).pathname.replace('/mengwijzer/', '')));
  // What keeps the colours of a house style readable: without it they stay as they are, and nothing is to be said.
  return [...later].filter((path) => asked.has(path) && !now.has(path) && !path.startsWith('parts/soon-'));
}

const notice = (says: string) => visit.page.getByRole('alert').filter({ hasText: says }).first();

/** The work, as the button beside what is said saves it. */
async function savedWork(): Promise<unknown> {
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name: 'Bewaar als bestand', exact: true }).first().press('Enter'),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
}

describe.each(names)('%s, after another version was put on the server', (name) => {
  test('a part that it asks for by itself is gone: said, and the work can be saved', async () => {
    const parts = await askedLater(name);
    expect(parts).not.toEqual([]);
    for (const part of parts) {
      // A name has a hash of what is imported in it, so that what imports a part goes with it.
      const files = parts.filter((each) => reach(each).now.has(part)).map((each) => `/mengwijzer/${each}`);
      await visit.page.route((url) => files.includes(url.pathname), gone);
      await open(name);
      await notice(RENEWED).waitFor();
      expect(await savedWork()).toMatchObject({ neighbourhood: 'Molenkwartier', answers });
      await visit.page.unrouteAll();
    }
  });

  test('whatever one presses: nothing breaks, it is said, and the work can be saved', async () => {
    await open(name);
    await visit.page.route(isPart, gone);
    const failed = new Set<string>();
    visit.page.on('response', (response) => {
      if (response.status() === 404) failed.add(basename(new URL(response.url()).pathname));
    });
    const host = visit.page.locator(tags[name]);
    await host.evaluate(async (element) => {
      const texts = /wis|verwijder|probeer/iu;
      const pressed = new Set<string>();
      for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')) {
        const says = control.textContent.trim().replaceAll(/\d+/gu, '');
        if (texts.test(says) || pressed.has(says) || !control.isConnected) continue;
        pressed.add(says);
        control.click();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await notice(RENEWED).waitFor();
    expect([...failed]).not.toEqual([]);
    // It may have been changed by what was pressed.
    expect(await savedWork()).toMatchObject({ neighbourhood: 'Molenkwartier' });
    expect(visit.complaints.filter((text) => !/404|Failed to load resource|Mengwijzer/u.test(text))).toEqual([]);
  });

  test('what one needs to take the work away came after the first change', async () => {
    await open(name);
    await edits[name](visit.page);
    // As long as we let a browser wait until it has time.
    await quiet(2_200);
    await visit.page.route(isPart, gone);
    for (const button of ways[name]) {
      const [download] = await Promise.all([
        visit.page.waitForEvent('download'),
        visit.page.getByRole('button', { name: button, exact: true }).first().press('Enter'),
      ]);
      expect(readFileSync(await download.path()).length, button).toBeGreaterThan(20);
    }
    expect((await visit.page.getByRole('alert').allInnerTexts()).join('')).toBe('');
  });
});

describe('a part of the checklist', () => {
  const parts = (): string => '**/mix-checklist-1-*.js';

  test.each<[string, Answer, string]>([
    ['half of it', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const a = ((' }), RENEWED],
    ['a page in its place', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' }), RENEWED],
    ['a redirect', (route) => route.fulfill({ status: 302, headers: { location: '/' } }), RENEWED],
    ['a server that fails', (route) => route.fulfill({ status: 503 }), LOST],
    ['no connection', (route) => route.abort(), LOST],
  ])('%s: said, and the work can be saved', async (_, answer, says) => {
    await visit.page.route(parts(), answer);
    await open('checklist');
    await notice(says).waitFor();
    expect(await savedWork()).toMatchObject({ neighbourhood: 'Molenkwartier', answers });
  });

  test('ten seconds late: what is there works, nothing is said, and it comes', async () => {
    let release = (): void => undefined;
    await visit.page.route(parts(), async (route) => {
      await new Promise<void>((resolve) => (release = resolve));
      await route.continue();
    });
    await visit.page.addInitScript(() => localStorage.clear());
    await visit.page.clock.install();
    await visit.page.goto(`${site.origin}/checklist`);
    await visit.page.getByRole('checkbox', { name: 'Inkomens', exact: true }).press('Space');
    await visit.page.clock.fastForward(10_000);
    expect(await visit.page.getByRole('alert').count()).toBe(0);
    release();
    await visit.page.getByRole('button', { name: 'Druk af', exact: true }).waitFor();
  });
});

describe('a script of the page itself that does not come', () => {
  test.each(names)('%s: what stands in the tag is shown', async (name) => {
    await visit.page.route(`**/elements/${tags[name]}.js`, gone);
    await open(name);
    expect(await visit.page.getByText('Laadt niet? Bel 14 0.').isVisible()).toBe(true);
    await expect.poll(() => visit.complaints.length).toBeGreaterThan(0);
  });
});
