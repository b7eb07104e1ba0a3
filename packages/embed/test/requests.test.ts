// Nothing leaves: what the browser asks for and keeps while all there is gets used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { placed } from '../../../tools/elements.mjs';
import { page, SLOW, visitor } from './neighbours.ts';
import type { Locator, Request } from 'playwright';

const root = join(import.meta.dirname, '..', '..', '..');
const LOADER = '/mengwijzer/loader.js';
const single = (tag: string): string => `/mengwijzer/elements/${tag}.js`;

/** How many files an element loads before anybody does anything: two more than now. */
const mostAtFirst = Object.fromEntries(placed.map(({ tag, budget }) => [tag, budget.requests]));

const by = visitor(() => ({
  texts: {
    '/': page(
      `<mix-provider content="/partner.json"><mix-checklist></mix-checklist><mix-instrument-picker></mix-instrument-picker>
      <mix-timeline></mix-timeline></mix-provider><mix-phasing-calculator src="/plan.json" worker></mix-phasing-calculator>
      <div data-mengwijzer="checklist" data-question="who" data-dossier="molen"></div>`,
      [LOADER],
    ),
    '/aside': page('<mix-provider dossier="molenkwartier"><mix-checklist></mix-checklist></mix-provider>', [LOADER]),
    '/tab': page('<mix-checklist storage="session"></mix-checklist>', [LOADER]),
    '/nowhere': page('<mix-checklist storage="none"></mix-checklist>', [LOADER]),
    ...Object.fromEntries(
      Object.keys(mostAtFirst).map((tag) => [`/only/${tag}`, page(`<${tag}></${tag}>`, [single(tag)])]),
    ),
    '/partner.json': readFileSync(join(root, 'docs/examples/partner.json'), 'utf8'),
    '/plan.json': readFileSync(join(root, 'docs/examples/plan.json'), 'utf8'),
  },
}));

let requests: Request[];
let sockets: string[];
beforeEach(async () => {
  requests = [];
  sockets = [];
  by.context.on('request', (request) => requests.push(request));
  by.visit.on('websocket', (socket) => sockets.push(socket.url()));
  await by.visit.addInitScript(() => {
    const left: string[] = [];
    Object.assign(globalThis, { left, print: () => (document.title = 'Afgedrukt') });
    navigator.sendBeacon = (url) => left.push(`beacon ${String(url)}`) > 0;
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel'] as const)
      Object.assign(globalThis, {
        [name]: class {
          constructor() {
            left.push(name);
          }
        },
      });
  });
});

const button = (name: string | RegExp, within: Locator = by.visit.locator('body')): Locator =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
const press = (name: string | RegExp, within?: Locator) => button(name, within).press('Enter');
const kept = () =>
  by.visit.evaluate(() => [localStorage, sessionStorage].map((storage) => Object.keys(storage).sort()));
const paths = (): string[] => requests.map((request) => new URL(request.url()).pathname);
const save = async (name: string | RegExp, within?: Locator): Promise<void> => {
  const [download] = await Promise.all([by.visit.waitForEvent('download'), press(name, within)]);
  await download.path();
};
const print = async (name: string, within?: Locator): Promise<void> => {
  await press(name, within);
  await by.visit.waitForFunction(() => document.title === 'Afgedrukt');
  await by.visit.evaluate(() => (document.title = 'Pagina'));
};

/** All that left the page, or could have. */
async function expectNothingLeft(): Promise<void> {
  const { visit, site, context } = by;
  const away = requests
    .map((request) => request.url())
    .filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${site.origin}/`));
  expect(away).toEqual([]);
  expect(sockets).toEqual([]);
  expect(new Set(requests.map((request) => request.method()))).toEqual(new Set(['GET']));
  expect(requests.every((request) => request.postData() === null)).toBe(true);
  // No answer of a visitor's stands in an address.
  expect(requests.filter((request) => new URL(request.url()).search !== '').map((request) => request.url())).toEqual(
    [],
  );
  expect(await visit.evaluate(() => (globalThis as unknown as { left: string[] }).left)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await visit.evaluate(() => document.cookie)).toBe('');
  const hints =
    'link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=preload], img, script[src^=http]';
  expect(
    await visit.evaluate((selector) => [...document.querySelectorAll(selector)].map((link) => link.outerHTML), hints),
  ).toEqual([]);
  expect(
    await visit.evaluate(async () => [
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0]);
}

/** The body of each file is asked for once. */
function expectNothingTwice(): void {
  const asked = paths().filter((path) => path.startsWith('/mengwijzer/') || path.endsWith('.json'));
  expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
}

test('all of it used: nothing goes anywhere, and nothing comes from elsewhere', { timeout: SLOW * 2 }, async () => {
  const { visit, complaints } = by;
  await visit.goto('/');
  const checklist = visit.locator('mix-provider > mix-checklist').first();
  const picker = visit.locator('mix-instrument-picker');
  const timeline = visit.locator('mix-timeline');
  const phasing = visit.locator('mix-phasing-calculator');
  await phasing
    .getByText(/Van de 956 huishoudens/)
    .first()
    .waitFor();
  await visit.waitForLoadState('networkidle');
  // Looking is no act.
  await picker.getByRole('searchbox').fill('opbouwwerker');
  await press('Een buurtkamer in elke flat', picker);
  await picker.getByText('Twee bewoners per flat hebben de sleutel.').waitFor();
  await picker.getByRole('searchbox').fill('');
  await press('Grotestedenbeleid', timeline);
  await checklist.getByRole('button', { name: 'Alle vragen' }).press('Enter');
  await phasing.getByLabel('Ga naar een kwartaal').selectOption({ index: 3 });
  expect(await kept()).toEqual([[], []]);

  await checklist.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await checklist.getByRole('note').first().waitFor();
  await expect.poll(kept).toEqual([['mengwijzer:dossier'], []]);
  await press('Neem mee', checklist);
  await save('Bewaar als bestand', checklist);
  await save('Bewaar als tekst', checklist);
  await print('Druk een leeg werkblad af', checklist);

  await press(/^Zet op uw lijst/, picker);
  await press(/^Vergelijk /, picker);
  await save('Bewaar als CSV', picker);
  await save('Bewaar als SVG', picker);
  await print('Druk lijst af', picker);

  await timeline.getByText('Wat erbij hoort').first().press('Enter');
  await save('Bewaar beeld als PNG', timeline);
  await save('Bewaar beeld als SVG', timeline);
  await save('Bewaar als CSV', timeline);
  await save('Bewaar als JSON', timeline);
  await print('Druk af', timeline);

  await press('Hoe zeker is dit?', phasing);
  await press('Reken 1.000 keer door', phasing);
  await phasing.getByRole('table', { name: 'Hoever de uitkomsten uiteenlopen' }).waitFor();
  await save(/^Bewaar als PNG/, phasing);
  await save('Bewaar de plekken als CSV', phasing);
  await save('Bewaar het plan als JSON', phasing);
  await print('Druk het verslag af', phasing);
  await press('Plak of open uit Excel', phasing);
  await phasing.getByLabel('Open een bestand').setInputFiles(join(root, 'docs/examples/plan.json'));
  await phasing.getByText('Het plan is geopend, met 7 plekken.').waitFor();

  await visit.locator('div[data-mengwijzer]').getByRole('checkbox', { name: 'Huishoudens' }).press('Space');
  await expect.poll(kept).toEqual([['mengwijzer:dossier', 'mengwijzer:dossier:molen'], []]);

  await visit.evaluate(() => (document.documentElement.lang = 'en'));
  await visit.getByRole('heading', { name: 'Seven questions before you mix' }).waitFor();
  await visit.getByRole('heading', { name: 'What can you use?' }).waitFor();
  await visit.getByRole('heading', { name: 'Eighty years of mixing' }).waitFor();
  await visit.getByRole('heading', { name: 'What happens to the households?' }).waitFor();
  await visit.waitForLoadState('networkidle');

  expect(paths()).toEqual(
    expect.arrayContaining(['/partner.json', '/plan.json', '/mengwijzer/parts/mix-phasing-worker.js']),
  );
  await expectNothingLeft();
  expectNothingTwice();
  expect(complaints).toEqual([]);
});

describe('one element alone', () => {
  for (const [tag, most] of Object.entries(mostAtFirst))
    test(`<${tag}> loads few files, each once, and keeps nothing`, { timeout: SLOW }, async () => {
      const { visit } = by;
      await visit.goto(`/only/${tag}`);
      await visit.locator(tag).getByRole('heading', { level: 2 }).first().waitFor();
      await visit.waitForLoadState('networkidle');
      const files = paths().filter((path) => path.startsWith('/mengwijzer/'));
      expect(files.length).toBeLessThanOrEqual(most);
      expectNothingTwice();
      await expectNothingLeft();
      expect(await kept()).toEqual([[], []]);
    });
});

describe('what the privacy page says is kept', () => {
  const text = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
  /** Keys in the first column of the table of keys, in order. */
  const table = [...text.matchAll(/^\| `(mengwijzer:[^`]+)`/gmu)].map(([, key]) => key!);
  const answer = async (path: string): Promise<void> => {
    await by.visit.goto(path);
    await by.visit.getByRole('checkbox', { name: 'Inkomens', exact: true }).press('Space');
  };

  test('is what is kept, all of it and no more', { timeout: SLOW }, async () => {
    const { visit } = by;
    await visit.goto('/nowhere');
    await visit.evaluate(() => localStorage.setItem('mengwijzer:dossier', 'geen dossier'));
    await answer('/tab');
    await expect.poll(kept).toEqual([['mengwijzer:dossier'], ['mengwijzer:dossier']]);
    await visit.evaluate(() => sessionStorage.clear());
    await answer('/nowhere');
    await answer('/aside');
    await expect.poll(async () => (await kept())[0]).toHaveLength(2);
    await visit.goto('/');
    await visit
      .locator('mix-provider > mix-checklist')
      .first()
      .getByRole('checkbox', { name: 'Inkomens', exact: true })
      .press('Space');
    await visit.locator('mix-timeline').locator('[data-act=own-add]').press('Enter');
    await visit.locator('mix-timeline').locator('[name=h-name]').fill('De sloop');
    await expect.poll(kept).toEqual([[...table].sort(), []]);
    const named = /krijgen ook de laatste twee die naam: `([^`]+)` en `([^`]+)`/u.exec(text)?.slice(1);
    expect(named).toEqual(['mengwijzer:dossier-drafts:molenkwartier', 'mengwijzer:dossier:molenkwartier:unreadable']);
    expect(await by.context.cookies()).toEqual([]);
  });

  test('goes when one wipes it', { timeout: SLOW }, async () => {
    await answer('/aside');
    await expect.poll(kept).toEqual([['mengwijzer:dossier:molenkwartier'], []]);
    await press('Wis alles op dit apparaat');
    await press('Ja, wis alles');
    await by.visit.getByText('Alles is gewist.').waitFor();
    expect(await kept()).toEqual([[], []]);
  });
});
