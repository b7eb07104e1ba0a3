// The elements as a visitor gets them, under the strictest policy that we promise to work with.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { build, defaultClientConditions } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './browsers.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const root = join(import.meta.dirname, '..');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const entries = ['checklist', 'instruments', 'timeline', 'phasing'];
const own = entries.map((name) => `/app/${name}.js`);
const page = (body: string, { lang = 'nl', scripts = own } = {}): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Pagina</title>
  ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('')}<h1>Gemeente</h1>${body}</html>`;
const files = new Map<string, string>([
  ['/favicon.ico', ''],
  ['/', page('<mix-checklist></mix-checklist>')],
  [
    '/en',
    page(
      `<mix-checklist></mix-checklist><mix-instrument-picker></mix-instrument-picker>
      <mix-timeline></mix-timeline><mix-phasing-calculator></mix-phasing-calculator>`,
      { lang: 'en' },
    ),
  ],
  [
    '/instruments',
    page(
      `<mix-provider content="partner.json"><mix-checklist mode="steps"></mix-checklist>
      <mix-instrument-picker url-state></mix-instrument-picker></mix-provider>`,
    ),
  ],
  ['/timeline', page('<mix-timeline content="partner.json" url-state></mix-timeline>')],
  ['/phasing', page('<mix-phasing-calculator></mix-phasing-calculator>')],
  [
    '/article',
    page('<mix-phasing-calculator src="plan.json" readonly show="verdict gantt households"></mix-phasing-calculator>'),
  ],
  ['/plan.json', readFileSync(join(root, 'docs/examples/plan.json'), 'utf8')],
  ['/partner.json', readFileSync(join(root, 'docs/examples/partner.json'), 'utf8')],
  [
    '/two',
    page(
      `<section aria-label="een"><mix-checklist></mix-checklist></section>
      <section aria-label="twee"><other-checklist></other-checklist></section>
      <mix-provider dossier="molen"><section aria-label="drie"><other-checklist></other-checklist></section></mix-provider>`,
      { scripts: [...own, '/two.js'] },
    ),
  ],
  [
    '/two.js',
    `import { MixChecklist } from '/copy/checklist.js';
    customElements.define('other-checklist', class extends MixChecklist {});`,
  ],
]);

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The entries and what they may load later, as a bundler of an embedding page makes them; for production, as Lit has another build for tests. */
async function bundle(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [minifyTemplates()],
    resolve: { conditions: ['mix-source', ...defaultClientConditions] },
    build: {
      target: 'es2022',
      write: false,
      lib: {
        entry: Object.fromEntries(entries.map((name) => [name, join(root, 'packages', name, 'src/index.ts')])),
        formats: ['es'],
      },
    },
  });
  process.env['NODE_ENV'] = NODE_ENV;
  for (const { output } of built as { output: { fileName: string; code?: string }[] }[])
    for (const { fileName, code = '' } of output)
      for (const folder of ['app', 'copy']) files.set(`/${folder}/${fileName}`, code);
}

let server: Server;
let browser: Browser;
let origin: string;
let visit: Page;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  await bundle();
  server = createServer((request, response) => {
    const [url = ''] = (request.url ?? '').split('?');
    const text = files.get(url);
    response.writeHead(text === undefined ? 404 : 200, {
      // Under `trusted-types lit-html` a second copy of Lit does not load, and the first works on.
      ...(url !== '/two' && { 'content-security-policy': policy }),
      'content-type': types[extname(url)] ?? 'text/html',
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  visit = await browser.newPage();
  visit.setDefaultTimeout(5000);
  complaints = [];
  requests = [];
  visit.on('request', (request) => requests.push(request.url()));
  visit.on('pageerror', (error) => complaints.push(String(error)));
  visit.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await visit.addInitScript(() => {
    window.print = () => (document.title = 'Afgedrukt');
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI));
  });
});

afterEach(() => visit.close());

const button = (name: string) => visit.getByRole('button', { name, exact: true });
/** Presses a button that saves a file; gives what is in it. */
const savedBy = async (pressed: Locator): Promise<Buffer> => {
  const downloading = visit.waitForEvent('download');
  await pressed.press('Enter');
  return readFileSync(await (await downloading).path());
};
const savedBytes = (name: string): Promise<Buffer> => savedBy(button(name));
const saved = async (name: string): Promise<string> => (await savedBytes(name)).toString('utf8');
const PNG = '\x89PNG\r\n\x1A\n';
const storedKeys = () =>
  visit.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)));
const foreign = () => requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`));

describe('under a strict policy', () => {
  test('the checklist: all that a visitor does works, without one violation and without asking anything of another host', async () => {
    await visit.goto(origin);
    await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.getByRole('note').first().waitFor();
    await visit.getByText('Waarom deze vraag?').first().click();
    const reason = visit.locator('details[open] p').first();
    await reason.waitFor();
    expect((await reason.innerText()).length).toBeGreaterThan(40);

    expect(JSON.parse(await saved('Bewaar als bestand'))).toMatchObject({
      answers: { what: { choices: ['incomes'] } },
    });
    await visit.getByLabel('Open een bestand').setInputFiles({
      name: 'ander.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"who":{"choices":["households"]}}'),
    });
    await visit.getByText('Bestand ‘ander.json’ is geopend.').waitFor();

    await button('Druk een leeg werkblad af').press('Enter');
    await visit.waitForFunction(() => document.title === 'Afgedrukt');
    await button('Wis alles op dit apparaat').press('Enter');
    await button('Ja, wis alles').press('Enter');
    await visit.getByText('Alles is gewist.').waitFor();

    expect(complaints).toEqual([]);
    expect(foreign()).toEqual([]);
    expect(new Set(requests).size).toBeGreaterThan(4);
  });

  test('the picker: the same, with a partner’s content', async () => {
    const name = 'Een buurtkamer in elke flat';
    await visit.goto(`${origin}/instruments?mix-domain=social`);
    await visit.getByText('27 van 72 instrumenten').first().waitFor();
    await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.getByRole('checkbox', { name: 'Sociaal' }).press('Space');
    await visit.getByText('Past bij wat u zei').first().waitFor();

    await visit.getByRole('searchbox').fill('opbouwwerker flat');
    await button(name).press('Enter');
    await visit.getByText('Twee bewoners per flat hebben de sleutel.').waitFor();
    await visit.getByText('Wat erbij hoort').press('Enter');
    await visit.getByText('Portiekgesprek', { exact: true }).press('Enter');
    await visit.getByText('Een gesprek van een kwartier').waitFor();
    await button(`Zet op uw lijst: ${name}`).press('Enter');
    await visit.getByLabel(`Waarom: ${name}`).fill('Er is geen plek om elkaar te zien.');
    await button(`Vergelijk ${name}`).press('Enter');
    await visit.getByRole('searchbox').fill('');
    await button('Vergelijk Grond verwerven').press('Enter');
    await visit.getByRole('table', { name: /naast elkaar/ }).waitFor();
    expect(new URL(visit.url()).search).toMatch(/^\?mix-open=elzenwaard:buurtkamer&mix-compare=/);

    expect(await saved('Bewaar als CSV')).toMatch(/\r\nEen buurtkamer in elke flat;Er is geen plek/);
    expect(await saved('Bewaar als SVG')).toMatch(/^<\?xml|^<svg/);
    await button('Druk lijst af').press('Enter');
    await visit.waitForFunction(() => document.title === 'Afgedrukt');

    expect(complaints).toEqual([]);
    expect(foreign()).toEqual([]);
    expect(requests).toContain(`${origin}/partner.json`);
  });

  test('the timeline: the same, with a partner’s events; nothing is kept before one’s own are', async () => {
    await visit.goto(`${origin}/timeline`);
    await visit.getByText('64 periodes en gebeurtenissen').waitFor();
    await visit.getByRole('list', { name: 'Uw eigen wijk' }).waitFor();

    await button('Grotestedenbeleid').press('Enter');
    await visit.getByText('Wat erbij hoort').press('Enter');
    await visit.getByRole('button', { name: /^Wat kwam .*Grotestedenbeleid/ }).press('Enter');
    await visit.getByText('Tegelijk', { exact: true }).waitFor();
    await visit.getByRole('button', { name: /: Grotestedenbeleid$/ }).press('+');
    await button('Alles in beeld').waitFor();
    await visit.getByLabel('Eerste jaar').fill('2005');
    await visit.getByLabel('Tweede jaar').press('Enter');
    await visit.getByRole('table', { name: '2005 en 2024 naast elkaar' }).waitFor();
    expect(new URL(visit.url()).search).toMatch(
      /^\?mix-entry=big-cities-policy&mix-tl-compare=2005-2024&mix-tl-years=/,
    );
    expect(await storedKeys()).toEqual([]);

    await button('Voeg een gebeurtenis toe').press('Enter');
    await visit.getByLabel('Wat gebeurde er?').fill('De laatste flat gaat weg');
    await visit.getByLabel('Wanneer begon het?').fill('mei 2019');
    await visit.getByLabel('Wanneer begon het?').press('Enter');
    await button('Wijzig De laatste flat gaat weg').waitFor();
    await expect.poll(storedKeys).toEqual(['mengwijzer:dossier']);
    expect(JSON.parse(await saved('Bewaar als bestand'))).toMatchObject({
      history: [{ name: 'De laatste flat gaat weg', starts: '2019-05' }],
    });

    expect((await savedBytes('Bewaar beeld als PNG')).subarray(0, 8).toString('latin1')).toBe(PNG);
    expect(await saved('Bewaar beeld als SVG')).toMatch(/^<svg[^]*Grotestedenbeleid/);
    expect(await saved('Bewaar als CSV')).toMatch(/\r\nMei 2019;2019;;De laatste flat gaat weg;/);
    expect(JSON.parse(await saved('Bewaar als JSON'))).toMatchObject({ format: 'mengwijzer-timeline' });
    await button('Druk af').press('Enter');
    await visit.waitForFunction(() => document.title === 'Afgedrukt');

    expect(complaints).toEqual([]);
    expect(foreign()).toEqual([]);
    expect(requests).toContain(`${origin}/partner.json`);
  });

  test('the calculator: the same, also what takes a while; nothing is kept before the plan is changed', async () => {
    await visit.goto(`${origin}/phasing`);
    const verdict = (households: number) =>
      visit.getByText(new RegExp(`Van de ${households} huishoudens[^]*Het laatste huis is klaar`));
    await verdict(366).waitFor();
    await visit.getByText('Er is een betere volgorde').first().waitFor();
    await visit.getByLabel('Ga naar een kwartaal').selectOption({ label: 'kw 1 2028' });
    expect(await storedKeys()).toEqual([]);

    await visit.getByLabel('Locatie A, nu, sociaal').fill('100');
    await visit.getByLabel('Locatie A, nu, sociaal').press('Enter');
    await verdict(346).waitFor();
    await button('Locatie A later').press('Enter');
    await expect.poll(() => visit.getByLabel('Naam van locatie 2').inputValue()).toBe('Locatie A');
    await expect.poll(storedKeys).toEqual(['mengwijzer:dossier']);
    await button('Neem deze volgorde over').first().press('Enter');
    await visit.getByText('De volgorde is overgenomen.').waitFor();
    await button('Ongedaan maken').first().press('Enter');
    await expect.poll(() => visit.getByLabel('Naam van locatie 2').inputValue()).toBe('Locatie A');

    await button('Hoe zeker is dit?').press('Enter');
    await button('Reken 1.000 keer door').press('Enter');
    await visit.getByRole('table', { name: 'Hoever de uitkomsten uiteenlopen' }).waitFor();

    const save = (as: string) =>
      visit
        .getByRole('figure')
        .first()
        .getByRole('button', { name: `Bewaar als ${as}` });
    expect((await savedBy(save('SVG'))).toString('utf8')).toMatch(/^<svg[^]*Locatie A/);
    expect((await savedBy(save('PNG'))).subarray(0, 8).toString('latin1')).toBe(PNG);
    expect(await saved('Bewaar de plekken als CSV')).toMatch(/\r\nLocatie A;100;0;0;80;40;60;kw 1 2026;2;6;70;a\r\n/);
    expect(JSON.parse(await saved('Bewaar het plan als JSON'))).toMatchObject({ format: 'mengwijzer-plan' });
    await button('Druk het verslag af').press('Enter');
    await visit.waitForFunction(() => document.title === 'Afgedrukt');

    await button('Plak of open uit Excel').press('Enter');
    await visit.getByLabel('Open een bestand').setInputFiles(join(root, 'docs/examples/plan.json'));
    await visit.getByText('Het plan is geopend, met 7 plekken.').waitFor();
    await verdict(956).waitFor();

    expect(complaints).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  test('a plan in an article comes from the file that the page names, and nothing is kept', async () => {
    await visit.goto(`${origin}/article`);
    await visit.getByText(/Van de 956 huishoudens[^]*Het laatste huis is klaar/).waitFor();
    await expect.poll(() => visit.getByRole('figure').count()).toBe(2);
    expect(await visit.getByRole('textbox').count()).toBe(0);
    expect(await storedKeys()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(foreign()).toEqual([]);
    expect(requests).toContain(`${origin}/plan.json`);
  });

  test('styles are applied', async () => {
    await visit.goto(origin);
    const box = visit.getByRole('checkbox', { name: 'Inkomens' });
    await box.waitFor();
    expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('none');
    expect(await visit.locator('mix-checklist').evaluate((tag) => getComputedStyle(tag).display)).toBe('block');
    expect(complaints).toEqual([]);
  });

  test('the English texts load', async () => {
    await visit.goto(`${origin}/en`);
    await visit.getByRole('heading', { name: 'Seven questions before you mix' }).waitFor();
    await visit.getByRole('heading', { name: 'What can you use?' }).waitFor();
    await visit.getByRole('heading', { name: 'Eighty years of mixing' }).waitFor();
    await visit.getByRole('heading', { name: 'What happens to the households?' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the policy is in force: an inline script is refused, and the test would see it', async () => {
    await visit.goto(origin);
    await visit.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
    );
    await expect.poll(() => complaints.join()).toMatch(/style-src/);
  });
});

test('two copies of the bundle on one page share one dossier', async () => {
  await visit.goto(`${origin}/two`);
  const choice = (section: string, name: string) =>
    visit.getByRole('region', { name: section }).getByRole('checkbox', { name, exact: true });
  const copies = await visit.evaluate(() => {
    const [own, other] = ['mix-checklist', 'other-checklist'].map((tag) => customElements.get(tag)!);
    return other!.prototype instanceof own!;
  });
  expect(copies).toBe(false);
  await choice('een', 'Inkomens').press('Space');
  await expect.poll(() => choice('twee', 'Inkomens').isChecked()).toBe(true);
  await choice('twee', 'Herkomst').press('Space');
  await expect.poll(() => choice('een', 'Herkomst').isChecked()).toBe(true);
  expect(await choice('drie', 'Inkomens').isChecked()).toBe(false);
  await choice('drie', 'Klassen').press('Space');
  await expect
    .poll(() => visit.evaluate(() => Object.keys(localStorage).sort()))
    .toEqual(['mengwijzer:dossier', 'mengwijzer:dossier:molen']);
  expect(complaints).toEqual([]);
});
