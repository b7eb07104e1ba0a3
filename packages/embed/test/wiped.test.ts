// Wiped is wiped: whichever element it was done from, nothing brings anything back in any other, in another tab, or by going back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { page, SLOW, visitor } from './neighbours.ts';

const tags = [
  'mix-checklist',
  'mix-instrument-picker',
  'mix-timeline',
  'mix-phasing-calculator',
  'mix-dossier',
] as const;
type Tag = (typeof tags)[number];

/** In all that a visitor types here, and in nothing of ours. */
const WORD = 'zwaluwstaart';

const markup: Readonly<Record<Tag, string>> = {
  'mix-checklist': '<form><mix-checklist name="antwoorden"></mix-checklist></form>',
  'mix-instrument-picker': '<mix-instrument-picker url-state></mix-instrument-picker>',
  'mix-timeline': '<mix-timeline url-state></mix-timeline>',
  'mix-phasing-calculator': '<mix-phasing-calculator></mix-phasing-calculator>',
  'mix-dossier': '<mix-dossier></mix-dossier>',
};
const link = '<a href="#plek">Naar een plek op deze pagina</a><p id="plek">De plek</p>';
const named = (inner: string): string => `<mix-provider dossier="molenkwartier">${inner}</mix-provider>`;
const all = link + Object.values(markup).join('');

const by = visitor(() => ({
  texts: {
    '/page': page(all),
    '/provider': page(named(all)),
    ...Object.fromEntries(tags.map((tag) => [`/page/${tag}`, page(markup[tag])])),
    ...Object.fromEntries(tags.map((tag) => [`/provider/${tag}`, page(named(markup[tag]))])),
    '/elsewhere': page('<p>Elders</p>', []),
  },
}));

const dossier = (neighbourhood: string, others: object = {}): string =>
  JSON.stringify({ format: 'mengwijzer-dossier', version: 2, neighbourhood, ...others });

/** Opens a file in an element, as a visitor chooses it. */
const openFile = async (where: Locator, text: string): Promise<void> => {
  const buffer = Buffer.from(text);
  await where
    .getByLabel('Open een bestand')
    .setInputFiles({ name: 'ander.json', mimeType: 'application/json', buffer });
  await where.getByText('Bestand ‘ander.json’ is geopend.').waitFor();
};

/** What each element keeps beside the dossier: a way back, a form half written, a search, and what was opened. */
const typing: Readonly<Record<Tag, (where: Locator) => Promise<void>>> = {
  'mix-checklist': async (where) => {
    await openFile(where, dossier(WORD, { answers: { what: { note: WORD, choices: ['incomes'] } } }));
    await openFile(where, dossier('Elzenwaard', { answers: { what: { choices: ['origins'] } } }));
    await where.getByRole('button', { name: 'Zet mijn vorige antwoorden terug' }).waitFor();
  },
  'mix-phasing-calculator': async (where) => {
    const name = where.getByLabel('Naam van locatie 1');
    for (const text of [`De ${WORD}`, 'De Spil']) {
      await name.fill(text);
      await name.press('Enter');
    }
    await where.getByRole('button', { name: 'Ongedaan maken' }).first().waitFor();
    await where.getByRole('button', { name: 'Plak of open uit Excel' }).press('Enter');
    await where.locator('#bring-cells').fill(`${WORD}\t1\t2`);
  },
  'mix-timeline': async (where) => {
    const add = where.getByRole('button', { name: 'Voeg een gebeurtenis toe' });
    const begin = async (): Promise<void> => {
      await add.press('Enter');
      await where.getByLabel('Wat gebeurde er?').fill(`De ${WORD}`);
    };
    await where.getByLabel('Eerste jaar').fill('1987');
    await where.getByRole('button', { name: 'Grotestedenbeleid', exact: true }).press('Enter');
    await begin();
    await where.getByLabel('Wanneer begon het?').fill('mei 2019');
    await where.getByLabel('Wanneer begon het?').press('Enter');
    await where.locator('[data-act="own-remove"]').press('Enter');
    await where.locator('[data-act="own-back"]').waitFor();
    // Said after half a second of quiet, and the last thing said here.
    await where
      .locator('[role="status"]', { hasText: 'staat niet meer in de tijdlijn' })
      .waitFor({ state: 'attached' });
    await begin();
  },
  'mix-instrument-picker': async (where) => {
    await where.locator('[data-act="put"]').first().press('Enter');
    await where.locator('textarea[name^="shortlist/"]').first().fill(WORD);
    await where.locator('[data-act="take"]').first().press('Enter');
    await where.locator('[data-act="put-back"]').waitFor();
    await where.getByRole('searchbox').fill(WORD);
  },
  'mix-dossier': async (where) => {
    await where.getByRole('button', { name: 'Volgen of het werkt', exact: true }).press('Enter');
    await where.locator('#m-own-edit').press('Enter');
    await where.locator('#m-own-label').fill(WORD);
  },
};

const fill = async (visit: Page): Promise<void> => {
  await visit.locator('mix-dossier').getByRole('button', { name: 'Meenemen', exact: true }).waitFor();
  for (const tag of tags) await typing[tag](visit.locator(tag));
  await visit.waitForFunction((word) => location.search.includes(word), WORD);
  // That it is seen where it is: in fields, on the page, in the address, and behind each button that brings it back.
  const places = (await left(visit)).map((found) => found.replace(/: [^]*$/u, ''));
  for (const place of ['value of input', 'value of textarea', 'address', 'button', 'p'])
    expect(places, place).toContain(place);
};

/** Where the word still is on a page, and in what it keeps; and the buttons that would bring something back. */
const left = (visit: Page): Promise<string[]> =>
  visit.evaluate((word) => {
    const found: string[] = [];
    const say = (where: string, text: unknown): void => {
      if (String(text).toLowerCase().includes(word)) found.push(`${where}: ${String(text).slice(0, 200)}`);
    };
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.matches('script, style')) continue;
        for (const child of element.childNodes) if (child instanceof Text) say(element.localName, child.data);
        for (const { name, value } of element.attributes) say(`${element.localName} ${name}`, value);
        if ('value' in element) say(`value of ${element.localName}`, element.value);
        if (element instanceof HTMLFormElement) say('form', JSON.stringify([...new FormData(element)]));
        if (
          element.matches('button') &&
          /^(Ongedaan maken|Opnieuw|Zet .* terug|Neem de versie)/u.test(element.innerText)
        )
          found.push(`button: ${element.innerText}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) {
        if (key.startsWith('mengwijzer:')) say(key, storage.getItem(key));
      }
    say('address', location.href);
    say('state', JSON.stringify(history.state));
    return found;
  }, WORD);

/** All is there again that comes by itself. */
const settle = async (visit: Page): Promise<void> => {
  await visit.waitForFunction(() =>
    [...document.querySelectorAll('mix-checklist, mix-dossier')].every((e) => e.shadowRoot),
  );
  await visit.evaluate(async (names) => {
    for (const name of names) for (const element of document.querySelectorAll(name)) await element.updateComplete;
  }, tags);
};
const expectNothing = async (visit: Page, when: string): Promise<void> => {
  await settle(visit);
  expect(await left(visit), when).toEqual([]);
};

const keys = (visit: Page): Promise<string[]> => visit.evaluate(() => Object.keys(localStorage).sort());

/** Wipes in one element; gives what it asked before. */
const wipe = async (visit: Page, tag: Tag): Promise<string> => {
  const where = visit.locator(tag);
  await where.getByRole('button', { name: 'Wis alles op dit apparaat' }).press('Enter');
  const asked = await where.locator('#wipe-asks').innerText();
  await where.getByRole('button', { name: 'Ja, wis alles' }).press('Enter');
  await where.getByText('Alles is gewist.').waitFor();
  return asked;
};

const OTHER = 'mengwijzer:dossier:ander';

test.each([
  ...tags.map((tag) => [tag, '/page', 'mengwijzer:dossier'] as const),
  // It is the store that wipes: a provider gives another one, to all elements in the same way.
  ['mix-phasing-calculator', '/provider', 'mengwijzer:dossier:molenkwartier'],
] as const)(
  'wiped from %s, nothing comes back in any, in another tab, or by going back: %s',
  async (tag, path, key) => {
    const { visit, context } = by;
    await visit.goto('/elsewhere');
    await visit.evaluate(([name, text]) => localStorage.setItem(name!, text!), [OTHER, dossier('Elders')]);
    await visit.goto(path);
    await fill(visit);
    const other = await context.newPage();
    await other.goto(path);
    // Its own search and its own way back, on top of what both show.
    for (const each of ['mix-phasing-calculator', 'mix-instrument-picker'] as const)
      await typing[each](other.locator(each));
    await visit.waitForFunction((name) => localStorage.getItem(name) !== null, key);
    await visit.bringToFront();
    // An entry of the history behind this one, with the search in it.
    await visit.getByText('Naar een plek').press('Enter');

    const asked = await wipe(visit, tag);
    await expectNothing(visit, 'at once');
    expect(await keys(visit)).toEqual([OTHER]);
    await other.waitForFunction((word) => !location.search.includes(word), WORD);
    await expectNothing(other, 'in the other tab');
    await visit.goBack();
    await expectNothing(visit, 'at the entry before it');
    await visit.reload();
    await expectNothing(visit, 'after a reload');
    await other.reload();
    await expectNothing(other, 'in the other tab, after a reload');
    await visit.goto('/elsewhere');
    await visit.goBack();
    await expectNothing(visit, 'after going back');
    // Who begins anew takes none of it along.
    await visit.locator('mix-checklist').getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.waitForFunction((name) => localStorage.getItem(name) !== null, key);
    await expectNothing(visit, 'begun anew');
    // A tab hears of what another stored a moment later.
    await other.waitForFunction((name) => localStorage.getItem(name) !== null, key);
    expect(await keys(other)).toEqual([key, OTHER].sort());
    await expectNothing(other, 'in the other tab, begun anew');
    // What it asked before: other dossiers stay.
    expect(asked).toContain('ander');
    expect(by.complaints).toEqual([]);
  },
  SLOW,
);

test.each(tags)(
  'wiped from %s on another page, going back brings nothing back',
  async (tag) => {
    const { visit } = by;
    await visit.goto('/page');
    await fill(visit);
    await visit.getByText('Naar een plek').press('Enter');
    await visit.goto(`/page/${tag}`);
    await wipe(visit, tag);
    await expectNothing(visit, 'there');
    for (const when of ['back', 'back to the entry before it']) {
      await visit.goBack();
      await expectNothing(visit, when);
    }
    for (const when of ['forth', 'forth to where it was wiped']) {
      await visit.goForward();
      await expectNothing(visit, when);
    }
    expect(await keys(visit)).toEqual([]);
  },
  SLOW,
);

const executablePath = findChromium();
const own = executablePath ? { executablePath } : {};

/** A search, and a name that was changed. */
const typeSome = async (visit: Page): Promise<void> => {
  await visit.goto('/page');
  for (const tag of ['mix-phasing-calculator', 'mix-instrument-picker'] as const) await typing[tag](visit.locator(tag));
  await visit.waitForFunction((word) => location.search.includes(word) && localStorage.length > 0, WORD);
};

test.each(['and left so', 'and begun anew'])(
  'wiped elsewhere %s while the browser had the page set aside, it comes back with nothing of it',
  async (after) => {
    const browser = await chromium.launch({ ...own, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const context = await browser.newContext({ baseURL: by.site.origin });
      await context.addInitScript(() =>
        addEventListener('pageshow', ({ persisted }) => persisted && (document.title = 'Terug')),
      );
      const [visit, other] = [await context.newPage(), await context.newPage()];
      await typeSome(visit);
      await visit.goto('/elsewhere');
      await other.goto('/page/mix-checklist');
      await wipe(other, 'mix-checklist');
      if (after === 'and begun anew') {
        await other.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
        await other.waitForFunction(() => localStorage.length > 0);
      }
      await visit.goBack({ waitUntil: 'commit' });
      await visit.waitForFunction(() => document.title === 'Terug');
      await expectNothing(visit, 'back');
    } finally {
      await browser.close();
    }
  },
  SLOW,
);

test(
  'a tab that the browser restores takes over nothing of what its address says',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mengwijzer-profile-'));
    const open = (...args: string[]) =>
      chromium.launchPersistentContext(folder, { ...own, baseURL: by.site.origin, args });
    const before = await open();
    await typeSome(before.pages()[0]!);
    await before.close();
    const after = await open('--restore-last-session');
    try {
      const restored = (): Page | undefined => after.pages().find((each) => each.url().includes('/page'));
      await expect.poll(restored).toBeDefined();
      const visit = restored()!;
      await visit.waitForFunction((word) => !location.search.includes(word), WORD);
      expect(await visit.locator('mix-instrument-picker').getByRole('searchbox').inputValue()).toBe('');
    } finally {
      await after.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  SLOW,
);
