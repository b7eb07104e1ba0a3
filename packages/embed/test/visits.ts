// What a visitor does with the elements, for tests of the ways in which a page can load them. Each visit notes what the browser says about it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { markupOf, toWorkWith } from '../../../tools/elements.mjs';
import { questionsNl } from '../../content/src/data/questions.nl.ts';
import type { ElementName } from '../src/elements.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'docs', 'examples');
const PNG = '\x89PNG\r\n\x1A\n';

/** Files of others that the pages below ask for, by path. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  ['plan.json', 'partner.json'].map((name) => [`/${name}`, readFileSync(join(examples, name), 'utf8')]),
);

export const page = (scripts: string, body: string, lang = 'nl'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Pagina</title>${scripts}<h1>Gemeente</h1>${body}</html>`;

const allTags = toWorkWith.map(markupOf).join('');

/**
 * Pages for the flows below, by path.
 *
 * @param scripts the tags that load the elements
 */
export const pagesWith = (scripts: string): Record<string, string> => ({
  '/checklist.html': page(scripts, '<mix-checklist></mix-checklist>'),
  '/instruments.html': page(
    scripts,
    `<mix-provider content="partner.json"><mix-checklist mode="steps"></mix-checklist>
    <mix-instrument-picker url-state></mix-instrument-picker></mix-provider>`,
  ),
  '/timeline.html': page(scripts, '<mix-timeline content="partner.json" url-state></mix-timeline>'),
  '/phasing.html': page(scripts, '<mix-phasing-calculator></mix-phasing-calculator>'),
  '/worker.html': page(scripts, '<mix-phasing-calculator worker></mix-phasing-calculator>'),
  '/dossier.html': page(scripts, '<mix-dossier></mix-dossier>'),
  '/article.html': page(
    scripts,
    '<mix-phasing-calculator src="plan.json" readonly show="verdict gantt households"></mix-phasing-calculator>',
  ),
  '/reading.html': page(
    scripts,
    `<p>Een <mix-term>waterbedeffect</mix-term>, zegt men.</p><mix-motives></mix-motives>
    <mix-resident-groups group="leavers"></mix-resident-groups><mix-meeting-places check></mix-meeting-places>
    <mix-sources></mix-sources>`,
  ),
  '/all.html': page(scripts, allTags),
  '/en.html': page(scripts, allTags, 'en'),
});

export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** Violations of a policy, errors and warnings. */
  readonly complaints: string[];
  readonly requests: string[];
  /** Addresses of workers that were started. */
  readonly workers: string[];
}

export async function openVisit(browser: Browser, origin: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const visit: Visit = { page, origin, complaints: [], requests: [], workers: [] };
  page.on('request', (request) => visit.requests.push(request.url()));
  page.on('worker', (worker) => visit.workers.push(worker.url()));
  page.on('pageerror', (error) => visit.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
  });
  await page.addInitScript(() => {
    window.print = () => (document.title = 'Afgedrukt');
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI));
  });
  return visit;
}

export const closeVisit = (visit: Visit | undefined): Promise<void> | undefined => visit?.page.context().close();

/** Fails when the browser complained, or when anything was asked of another host. */
export function expectQuiet({ complaints, requests, origin }: Visit): void {
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`))).toEqual([]);
}

/** A page, a frame, or part of one. */
export type Where = Pick<Locator, 'getByRole' | 'getByText' | 'getByLabel'>;

const buttonIn = (where: Where, name: string): Locator => where.getByRole('button', { name, exact: true });

/** Presses a button that saves a file; gives what is in it. */
async function savedBy(page: Page, pressed: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.press('Enter')]);
  return readFileSync(await download.path());
}

const actsOn = (page: Page, where: Where = page) => {
  const button = (name: string): Locator => buttonIn(where, name);
  const savedBytes = (name: string): Promise<Buffer> => savedBy(page, button(name));
  return {
    button,
    savedBytes,
    saved: async (name: string): Promise<string> => (await savedBytes(name)).toString('utf8'),
    printedBy: async (name: string): Promise<void> => {
      await page.evaluate(() => (document.title = ''));
      await button(name).press('Enter');
      await page.waitForFunction(() => document.title === 'Afgedrukt');
    },
    storedKeys: () =>
      page.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)).sort()),
  };
};

/** All that a visitor does with the questions, on `/checklist.html`. */
export async function useChecklist(visit: Visit): Promise<void> {
  const { page } = visit;
  const { button, saved, printedBy, storedKeys } = actsOn(page);
  await page.goto(`${visit.origin}/checklist.html`);
  await page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await page.getByRole('note').first().waitFor();
  await page.getByText('Waarom deze vraag?').first().click();
  const reason = page.locator('details[open] p').first();
  await reason.waitFor();
  expect((await reason.innerText()).length).toBeGreaterThan(40);

  await button('Kopieer als tekst').press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/inkomens/i);
  expect(await saved('Bewaar als tekst')).toMatch(/inkomens/i);
  expect(JSON.parse(await saved('Bewaar als bestand'))).toMatchObject({
    answers: { what: { choices: ['incomes'] } },
  });
  await page.getByLabel('Open een bestand').setInputFiles({
    name: 'ander.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"who":{"choices":["households"]}}'),
  });
  await page.getByText('Bestand ‘ander.json’ is geopend.').waitFor();

  await printedBy('Druk af');
  await printedBy('Druk een leeg werkblad af');
  expect((await page.pdf()).subarray(0, 4).toString('latin1')).toBe('%PDF');
  await button('Wis alles op dit apparaat').press('Enter');
  await button('Ja, wis alles').press('Enter');
  await page.getByText('Alles is gewist.').waitFor();
  expect(await storedKeys()).toEqual([]);

  expectQuiet(visit);
  expect(new Set(visit.requests).size).toBeGreaterThan(4);
}

/** The same for the instruments, with a partner’s, on `/instruments.html`. */
export async function useInstruments(visit: Visit): Promise<void> {
  const { page } = visit;
  const { button, saved, printedBy } = actsOn(page);
  const name = 'Een buurtkamer in elke flat';
  await page.goto(`${visit.origin}/instruments.html?mix-domain=social`);
  await page.getByText('27 van 72 instrumenten').first().waitFor();
  await page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await page.getByRole('checkbox', { name: 'Sociaal' }).press('Space');
  await page.getByText('Past bij wat u zei').first().waitFor();

  await page.getByRole('searchbox').fill('opbouwwerker flat');
  await button(name).press('Enter');
  await page.getByText('Twee bewoners per flat hebben de sleutel.').waitFor();
  await page.getByText('Wat erbij hoort').press('Enter');
  await page.getByText('Portiekgesprek', { exact: true }).press('Enter');
  await page.getByText('Een gesprek van een kwartier').waitFor();
  await button(`Zet op uw lijst: ${name}`).press('Enter');
  await page.getByLabel(`Waarom: ${name}`).fill('Er is geen plek om elkaar te zien.');
  await button(`Vergelijk ${name}`).press('Enter');
  await page.getByRole('searchbox').fill('');
  await button('Vergelijk Grond verwerven').press('Enter');
  await page.getByRole('table', { name: /naast elkaar/ }).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?mix-open=elzenwaard:buurtkamer&mix-compare=/);

  expect(await saved('Bewaar als CSV')).toMatch(/\r\nEen buurtkamer in elke flat;Er is geen plek/);
  expect(await saved('Bewaar als SVG')).toMatch(/^<\?xml|^<svg/);
  await printedBy('Druk lijst af');

  expectQuiet(visit);
  expect(visit.requests).toContain(`${visit.origin}/partner.json`);
}

/** The same for the timeline, with a partner’s events, on `/timeline.html`; nothing is kept before one’s own are. */
export async function useTimeline(visit: Visit): Promise<void> {
  const { page } = visit;
  const { button, saved, savedBytes, printedBy, storedKeys } = actsOn(page);
  await page.goto(`${visit.origin}/timeline.html`);
  await page.getByText('64 periodes en gebeurtenissen').waitFor();
  await page.getByRole('list', { name: 'Uw eigen wijk' }).waitFor();

  await button('Grotestedenbeleid').press('Enter');
  await page.getByText('Wat erbij hoort').press('Enter');
  await page.getByRole('button', { name: /^Wat kwam .*Grotestedenbeleid/ }).press('Enter');
  await page.getByText('Tegelijk', { exact: true }).waitFor();
  await page.getByRole('button', { name: /: Grotestedenbeleid$/ }).press('+');
  await button('Alles in beeld').waitFor();
  await page.getByLabel('Eerste jaar').fill('2005');
  await page.getByLabel('Tweede jaar').press('Enter');
  await page.getByRole('table', { name: '2005 en 2024 naast elkaar' }).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?mix-entry=big-cities-policy&mix-tl-compare=2005-2024&mix-tl-years=/);
  expect(await storedKeys()).toEqual([]);

  await button('Voeg een gebeurtenis toe').press('Enter');
  await page.getByLabel('Wat gebeurde er?').fill('De laatste flat gaat weg');
  await page.getByLabel('Wanneer begon het?').fill('mei 2019');
  await page.getByLabel('Wanneer begon het?').press('Enter');
  await button('Wijzig De laatste flat gaat weg').waitFor();
  await expect.poll(storedKeys).toEqual(['mengwijzer:dossier']);
  expect(JSON.parse(await saved('Bewaar als bestand'))).toMatchObject({
    history: [{ name: 'De laatste flat gaat weg', starts: '2019-05' }],
  });

  expect((await savedBytes('Bewaar beeld als PNG')).subarray(0, 8).toString('latin1')).toBe(PNG);
  expect(await saved('Bewaar beeld als SVG')).toMatch(/^<svg[^]*Grotestedenbeleid/);
  expect(await saved('Bewaar als CSV')).toMatch(/\r\nMei 2019;2019;;De laatste flat gaat weg;/);
  expect(JSON.parse(await saved('Bewaar als JSON'))).toMatchObject({ format: 'mengwijzer-timeline' });
  await printedBy('Druk af');

  expectQuiet(visit);
  expect(visit.requests).toContain(`${visit.origin}/partner.json`);
}

const verdictOf = (where: Where, households: number): Locator =>
  where.getByText(new RegExp(`Van de ${households} huishoudens[^]*Het laatste huis is klaar`));

/** Lets the calculator do what takes long: in a worker where it has one. */
async function reckonAThousandTimes(where: Where): Promise<void> {
  await buttonIn(where, 'Hoe zeker is dit?').press('Enter');
  await buttonIn(where, 'Reken 1.000 keer door').press('Enter');
  await where.getByRole('table', { name: 'Hoever de uitkomsten uiteenlopen' }).waitFor();
}

/** The same for the calculator, on a page with only that; nothing is kept before the plan is changed. */
export async function useCalculator(visit: Visit, path: '/phasing.html' | '/worker.html'): Promise<void> {
  const { page } = visit;
  const { button, saved, printedBy, storedKeys } = actsOn(page);
  await page.goto(`${visit.origin}${path}`);
  await verdictOf(page, 366).waitFor();
  await page.getByText('Er is een betere volgorde').first().waitFor();
  await page.getByLabel('Ga naar een kwartaal').selectOption({ label: 'kw 1 2028' });
  expect(await storedKeys()).toEqual([]);

  await page.getByLabel('Locatie A, nu, sociaal').fill('100');
  await page.getByLabel('Locatie A, nu, sociaal').press('Enter');
  await verdictOf(page, 346).waitFor();
  await button('Locatie A later').press('Enter');
  await expect.poll(() => page.getByLabel('Naam van locatie 2').inputValue()).toBe('Locatie A');
  await expect.poll(storedKeys).toEqual(['mengwijzer:dossier']);
  await button('Neem deze volgorde over').first().press('Enter');
  await page.getByText('De volgorde is overgenomen.').waitFor();
  await button('Ongedaan maken').first().press('Enter');
  await expect.poll(() => page.getByLabel('Naam van locatie 2').inputValue()).toBe('Locatie A');
  await reckonAThousandTimes(page);

  const save = (as: string): Locator =>
    page
      .getByRole('figure')
      .first()
      .getByRole('button', { name: `Bewaar als ${as}` });
  expect((await savedBy(page, save('SVG'))).toString('utf8')).toMatch(/^<svg[^]*Locatie A/);
  expect((await savedBy(page, save('PNG'))).subarray(0, 8).toString('latin1')).toBe(PNG);
  expect(await saved('Bewaar de plekken als CSV')).toMatch(/\r\nLocatie A;100;0;0;80;40;60;kw 1 2026;2;6;70;a\r\n/);
  expect(JSON.parse(await saved('Bewaar het plan als JSON'))).toMatchObject({ format: 'mengwijzer-plan' });
  await printedBy('Druk het verslag af');
  expect((await page.pdf()).subarray(0, 4).toString('latin1')).toBe('%PDF');

  await button('Plak of open uit Excel').press('Enter');
  await page.getByLabel('Open een bestand').setInputFiles(join(examples, 'plan.json'));
  await page.getByText('Het plan is geopend, met 7 plekken.').waitFor();
  await verdictOf(page, 956).waitFor();

  expectQuiet(visit);
}

/** What a plan in an article shows, on `/article.html`; it comes from the file that the page names, and nothing is kept. */
export async function readArticle(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.goto(`${visit.origin}/article.html`);
  await verdictOf(page, 956).waitFor();
  await expect.poll(() => page.getByRole('figure').count()).toBe(2);
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await actsOn(page).storedKeys()).toEqual([]);
  expectQuiet(visit);
  expect(visit.requests).toContain(`${visit.origin}/plan.json`);
}

/** The same for the dossier, with files of four parties, on `/dossier.html`. */
export async function useDossier(visit: Visit): Promise<void> {
  const { page } = visit;
  const { button, saved, savedBytes, printedBy, storedKeys } = actsOn(page);
  await page.goto(`${visit.origin}/dossier.html`);
  await page.getByRole('heading', { name: /^Stap 1: / }).waitFor();
  expect(await storedKeys()).toEqual([]);
  await page
    .getByLabel('Open bestanden van partijen')
    .setInputFiles(
      ['gemeente', 'corporatie', 'welzijn', 'bewoners'].map((name) => join(examples, `dossier-${name}.json`)),
    );
  await page.getByRole('heading', { name: 'Vier partijen naast elkaar' }).waitFor();
  await expect.poll(storedKeys).toEqual(['mengwijzer:dossier']);
  await page.getByRole('table').first().waitFor();
  await page.getByLabel('Wat spreekt u af?').fill('In 2030 merken bewoners iets op straat.');
  await page.getByRole('checkbox', { name: 'Gemeente' }).press('Space');
  await button('Leg vast').press('Enter');
  await page.getByText('In 2030 merken bewoners iets op straat.').waitFor();

  await button('De drie groepen').press('Enter');
  await page.getByRole('heading', { name: 'Wie blijft' }).waitFor();
  await button('Volgen of het werkt').press('Enter');
  await page.getByRole('heading', { name: 'Betere kansen voor wie er woont' }).waitFor();
  await button('Meenemen').press('Enter');
  expect((await savedBytes('Bewaar als Word')).subarray(0, 2).toString('latin1')).toBe('PK');
  expect(await saved('Bewaar als Markdown')).toMatch(/In 2030 merken bewoners iets op straat/);
  await printedBy('Druk af');
  expect(JSON.parse(await saved('Bewaar dit dossier'))).toMatchObject({ format: 'mengwijzer-dossier', version: 2 });
  await button('Wis alles op dit apparaat').press('Enter');
  await page
    .getByText(/Dit gaat weg: .*wat vier partijen inbrachten|Dit gaat weg: .*wat 4 partijen inbrachten/)
    .waitFor();
  await button('Ja, wis alles').press('Enter');
  await page.getByText('Alles is gewist.').waitFor();
  expect(await storedKeys()).toEqual([]);
  expectQuiet(visit);
}

/** All that a visitor does with what there is to read in an article, on `/reading.html`; nothing is kept. */
export async function useReading(visit: Visit): Promise<void> {
  const { page } = visit;
  const { button, saved, printedBy, storedKeys } = actsOn(page);
  await page.goto(`${visit.origin}/reading.html`);
  await button('waterbedeffect').press('Enter');
  await page.locator('.panel:popover-open').getByText('Wat hier minder wordt').waitFor();
  await button('Sluit de uitleg').press('Enter');
  await page.locator('.panel:popover-open').waitFor({ state: 'detached' });

  await inBrief.motives(page, page.locator('mix-motives'));
  await inBrief['resident-groups'](page, page.locator('mix-resident-groups'));
  await inBrief.sources(page, page.locator('mix-sources'));
  const place = page.locator('mix-meeting-places');
  await place.getByLabel('Om welke plek gaat het?').fill('De Spil');
  await place.getByRole('group', { name: 'Is de plek uitnodigend?' }).getByLabel('Nee').press('Space');
  await place.getByText('Er ontbreekt nog iets bij ‘Ontworpen voor ontmoeting’.').first().waitFor();
  expect(await saved('Bewaar als tekst')).toMatch(/^# Wat u zag: De Spil\n/);
  await button('Kopieer als tekst').press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Wat u zag: De Spil/);
  await printedBy('Druk af');
  expect((await page.pdf()).subarray(0, 4).toString('latin1')).toBe('%PDF');
  expect(await storedKeys()).toEqual([]);
  expectQuiet(visit);
}

/** That the English texts come, on `/en.html`. */
export async function readEnglish(visit: Visit): Promise<void> {
  await visit.page.goto(`${visit.origin}/en.html`);
  for (const { page } of toWorkWith) await visit.page.getByRole('heading', { name: page.en }).waitFor();
  expectQuiet(visit);
}

/** Something that the page of each reads without scripts. */
export const reads: Readonly<Record<ElementName, string>> = {
  checklist: questionsNl.what.title,
  instruments: 'Grond verwerven',
  timeline: 'Grotestedenbeleid',
  phasing: 'het onderdeel zelf',
  dossier: 'Eens worden over het doel',
  motives: 'Betere wijkcijfers',
  'resident-groups': 'Wie weg moet',
  'meeting-places': 'Is de plek uitnodigend?',
  sources: '4. Allport (1954). The nature of prejudice. Addison-Wesley',
};

/** A little of each element: something that is there at once, something that is loaded later, and a file. */
export const inBrief = {
  checklist: async (page: Page, where: Where): Promise<void> => {
    await where.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await where.getByRole('note').first().waitFor();
    expect(await actsOn(page, where).saved('Bewaar als bestand')).toMatch(/incomes/);
  },
  instruments: async (_page: Page, where: Where): Promise<void> => {
    await where.getByRole('searchbox').fill('grond verwerven');
    await buttonIn(where, 'Grond verwerven').press('Enter');
    await where.getByText('Wat erbij hoort').waitFor();
  },
  timeline: async (_page: Page, where: Where): Promise<void> => {
    await buttonIn(where, 'Grotestedenbeleid').press('Enter');
    await where.getByText('Wat erbij hoort').waitFor();
  },
  phasing: async (page: Page, where: Where): Promise<void> => {
    await verdictOf(where, 366).waitFor();
    await reckonAThousandTimes(where);
    expect(await actsOn(page, where).saved('Bewaar het plan als JSON')).toMatch(/mengwijzer-plan/);
  },
  dossier: async (page: Page, where: Where): Promise<void> => {
    await where.getByRole('heading', { name: /^Stap 1: / }).waitFor();
    await buttonIn(where, 'Meenemen').press('Enter');
    expect(await actsOn(page, where).saved('Bewaar als Markdown')).toMatch(/^# /);
  },
  motives: async (_page: Page, where: Where): Promise<void> => {
    await where
      .getByText(/^Wat ervoor en ertegen spreekt/)
      .first()
      .press('Enter');
    await where.getByText('Tammaru e.a. (2016)').first().waitFor();
  },
  'resident-groups': async (_page: Page, where: Where): Promise<void> => {
    await where.getByRole('heading', { name: 'Wie weg moet' }).waitFor();
    await where.getByText('Hochstenbach (2022)').first().waitFor();
  },
  'meeting-places': async (_page: Page, where: Where): Promise<void> => {
    await where.getByRole('heading', { name: 'Ontworpen voor ontmoeting' }).waitFor();
    await where
      .getByText(/^Bronnen$/)
      .first()
      .press('Enter');
    await where.getByText('Uyterlinde e.a. (2023)').first().waitFor();
  },
  sources: async (_page: Page, where: Where): Promise<void> => {
    await where.getByRole('searchbox').fill('allport');
    await where.getByText('Waar dit voor gebruikt is').first().press('Enter');
    await where.getByText('Contacthypothese').waitFor();
  },
} satisfies Record<ElementName, (page: Page, where: Where) => Promise<void>>;

/** A little of each, on `/all.html`, and the calculator with its worker on `/worker.html`. */
export async function useAllInBrief({ page, origin }: Visit): Promise<void> {
  await page.goto(`${origin}/all.html`);
  for (const { tag, name } of toWorkWith) await inBrief[name as ElementName](page, page.locator(tag));
}
