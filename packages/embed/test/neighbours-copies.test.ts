// The elements beside other code: a second copy or another version of themselves, others' components, and pages that are made by a framework.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { everything, page, SLOW, visitor } from './neighbours.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')) as { version: string };
const OTHER = '9.9.9';
const plan = JSON.parse(readFileSync(join(root, 'docs/examples/plan.json'), 'utf8')) as object;
const all = `<mix-checklist></mix-checklist><mix-instrument-picker></mix-instrument-picker>
  <mix-timeline></mix-timeline><mix-phasing-calculator></mix-phasing-calculator>`;
const fourTags = ['mix-checklist', 'mix-instrument-picker', 'mix-timeline', 'mix-phasing-calculator'];

/** A host's own element, made with Lit 2, with ours in its template. */
const withLit2 = `
  import { html, LitElement } from 'lit-2';
  class TownPage extends LitElement {
    static properties = { dossier: { attribute: false }, heard: { type: Number } };
    constructor() { super(); this.heard = 0; this.dossier = { who: { choices: ['households'] } }; }
    render() {
      return html\`<p>Gehoord: \${this.heard}</p><mix-checklist .dossier=\${this.dossier} storage="none" open="all"
        @mix-dossier-update=\${(event) => { this.heard += 1; this.dossier = event.detail.dossier; }}></mix-checklist>\`;
    }
  }
  customElements.define('town-page', TownPage);`;

async function bundled(source: string): Promise<string> {
  const entry = join(root, 'town-page.js');
  const asWritten = {
    name: 'as-written',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? source : undefined),
  };
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    plugins: [asWritten],
    // Not those of a test runner, which asks for Lit as it is while one develops.
    resolve: { conditions: ['module', 'browser'] },
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [{ output }] = [built].flat() as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

const by = visitor(async (dist) => ({
  folders: { '/utrecht/': join(root, 'node_modules/@utrecht/web-component-library-stencil/dist/utrecht') },
  texts: {
    '/lit-2.js': await bundled(withLit2),
    '/twice': page(all, [everything, `${everything}?v=2`]),
    '/classic': page(all, [everything, '/mengwijzer/mengwijzer.iife.js']),
    '/loader': page(all, ['/mengwijzer/loader.js', everything]),
    '/loader-first': page(all, [everything, '/mengwijzer/loader.js', '/mengwijzer/loader.js?v=2']),
    '/versions': page(all, [everything, '/next/mengwijzer.js']),
    '/versions-classic': page(all, ['/next/mengwijzer.iife.js', everything]),
    '/versions-loader': page(all, ['/next/elements/mix-checklist.js', '/mengwijzer/loader.js']),
    '/utrecht': page(
      `<utrecht-document><utrecht-heading level="1">Gemeente</utrecht-heading><utrecht-article>${all}</utrecht-article>
      <utrecht-button>Verstuur</utrecht-button></utrecht-document>`,
      ['/utrecht/utrecht.esm.js', everything],
    ),
    '/lit-2': page('<town-page></town-page>', ['/lit-2.js', everything]),
    '/late': page('<main></main>', []),
  },
  // The same files of another version; what is in a piece is in its name.
  answer: (path, _request, response) => {
    if (!path.startsWith('/next/')) return false;
    const text = readFileSync(join(dist, path.slice('/next/'.length)), 'utf8');
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(
      text.replaceAll(`=\`${version}\``, `=\`${OTHER}\``).replaceAll(/-alone-[\w-]{8}(?=")/gu, '-alone-othervrs'),
    );
    return true;
  },
}));

const checkbox = (name: string) => by.visit.getByRole('checkbox', { name, exact: true });
const versions = () =>
  by.visit.evaluate(
    (tags) => tags.map((tag) => (customElements.get(tag) as unknown as { version: string }).version),
    ['mix-provider', ...fourTags],
  );

/** An answer is heard once, kept once, and seen by the others on the page. */
async function shareOneDossier(): Promise<void> {
  const { visit } = by;
  await visit.evaluate(() => {
    const counts: Record<string, number> = {};
    Object.assign(globalThis, { counts });
    for (const type of ['mix-dossier-update', 'mix-checklist-change', 'mix-shortlist-change'])
      document.addEventListener(type, () => (counts[type] = (counts[type] ?? 0) + 1));
  });
  await visit.locator('mix-checklist').getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await visit.locator('mix-instrument-picker').getByText('Past bij wat u zei').first().waitFor();
  await visit
    .getByRole('button', { name: /^Zet op uw lijst/ })
    .first()
    .press('Enter');
  await visit
    .locator('mix-phasing-calculator')
    .getByText(/Het laatste huis is klaar/)
    .first()
    .waitFor();
  await visit.locator('mix-timeline').getByRole('button', { name: 'Grotestedenbeleid' }).first().waitFor();
  await expect.poll(() => visit.evaluate(() => Object.keys(localStorage))).toEqual(['mengwijzer:dossier']);
  await expect
    .poll(() => visit.evaluate(() => JSON.parse(localStorage.getItem('mengwijzer:dossier')!) as object))
    .toMatchObject({ answers: { what: { choices: ['incomes'] } }, shortlist: [{}] });
  expect(await visit.evaluate(() => (globalThis as unknown as { counts: object }).counts)).toEqual({
    'mix-dossier-update': 2,
    'mix-checklist-change': 1,
    'mix-shortlist-change': 1,
  });
  expect(await visit.locator('mix-checklist').getByRole('heading', { level: 2 }).count()).toBe(1);
}

describe('a second copy', () => {
  for (const [what, path] of [
    ['the same module under another address', '/twice'],
    ['a classic script after the module', '/classic'],
    ['one file after the loader', '/loader'],
    ['the loader, twice, after one file', '/loader-first'],
  ] as const)
    test(`${what}: nobody notices`, { timeout: SLOW }, async () => {
      await by.visit.goto(path);
      await shareOneDossier();
      expect(by.complaints).toEqual([]);
      expect(await versions()).toEqual(Array.from({ length: 5 }, () => version));
    });
});

describe('another version', () => {
  for (const [what, path, first, second] of [
    ['after ours', '/versions', version, OTHER],
    // A deferred classic script comes before a module that stands after it.
    ['before ours, as a classic script', '/versions-classic', OTHER, version],
  ] as const)
    test(`${what}: the first wins, and one warning names both`, { timeout: SLOW }, async () => {
      await by.visit.goto(path);
      await shareOneDossier();
      expect(await versions()).toEqual(Array.from({ length: 5 }, () => first));
      expect(by.complaints).toHaveLength(1);
      expect(by.complaints[0]).toContain(`version ${second} is not used`);
      expect(by.complaints[0]).toContain(`version ${first} defined first`);
    });

  test(
    'of one element, with the loader of ours for the others: they share one dossier',
    { timeout: SLOW },
    async () => {
      await by.visit.goto('/versions-loader');
      await shareOneDossier();
      expect(await versions()).toEqual([OTHER, OTHER, version, version, version]);
      expect(by.complaints).toHaveLength(1);
      expect(by.complaints[0]).toContain('<mix-provider>');
    },
  );
});

test('beside the components of Utrecht', { timeout: SLOW }, async () => {
  await by.visit.goto('/utrecht');
  await shareOneDossier();
  await by.visit.getByRole('heading', { name: 'Gemeente', level: 1 }).waitFor();
  await by.visit.getByRole('button', { name: 'Verstuur' }).waitFor();
  const shown = (selector: string) =>
    by.visit
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).display);
  expect(await shown('mix-checklist')).toBe('block');
  expect(by.complaints).toEqual([]);
});

test('in an element of another Lit', { timeout: SLOW }, async () => {
  const { visit, complaints } = by;
  await visit.goto('/lit-2');
  await expect.poll(() => checkbox('Huishoudens').isChecked()).toBe(true);
  await checkbox('Inkomens').press('Space');
  await visit.getByText('Gehoord: 1', { exact: true }).waitFor();
  expect(await checkbox('Inkomens').isChecked()).toBe(true);
  const lits = await visit.evaluate(
    () => (globalThis as unknown as { litElementVersions: string[] }).litElementVersions,
  );
  expect(lits.map((each) => each.split('.')[0]).sort()).toEqual(['3', '4']);
  expect(complaints).toEqual([]);
});

describe('a page that is made by a framework', () => {
  const start = async (): Promise<void> => {
    await by.visit.goto('/late');
  };
  const define = () => by.visit.addScriptTag({ type: 'module', url: everything });

  test('may set attributes and properties before the elements are there', { timeout: SLOW }, async () => {
    const { visit, complaints } = by;
    await start();
    await visit.evaluate((plan) => {
      const make = (tag: string, properties: object, attributes: Record<string, string> = {}): HTMLElement => {
        const element = Object.assign(document.createElement(tag), properties);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      };
      const dossier = { what: { choices: ['incomes'] } };
      const provider = make('mix-provider', { dossier: 'molen', storage: 'session' });
      provider.append(
        make('mix-checklist', { dossier, headingLevel: 3 }, { mode: 'steps' }),
        make('mix-instrument-picker', { domain: 'social' }),
        make('mix-timeline', { from: '2000', view: 'list' }),
        make('mix-phasing-calculator', { plan }, { show: 'sites' }),
      );
      document.querySelector('main')!.append(provider);
    }, plan);
    await define();
    await visit.locator('mix-checklist').getByRole('heading', { level: 3 }).first().waitFor();
    // One question at a time: the first without an answer.
    await visit.locator('mix-checklist').getByText('We mengen inkomens.').first().waitFor();
    await visit.getByRole('button', { name: /^Vraag 1: / }).press('Enter');
    await expect.poll(() => checkbox('Inkomens').isChecked()).toBe(true);
    expect(await visit.locator('mix-checklist [part=question].open').count()).toBe(1);
    await visit.locator('mix-instrument-picker').getByText('26 instrumenten').first().waitFor();
    const inTimeline = (name: string) => visit.locator('mix-timeline').getByRole('button', { name });
    await inTimeline('Krachtwijkenbeleid').first().waitFor();
    expect(await inTimeline('Wederopbouw').count()).toBe(0);
    await expect.poll(() => visit.getByLabel('Naam van locatie 1').inputValue()).toBe('Flat Noord');

    await checkbox('Herkomst').press('Space');
    const stored = () => visit.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
    await expect.poll(stored).toEqual([[], ['mengwijzer:dossier:molen']]);
    // What was set before is no property of the instance any more, that would hide ours for good.
    expect(
      await visit.evaluate(
        (tags) =>
          tags
            .flatMap((tag) => Object.keys(document.querySelector(tag)!))
            .filter((key) => ['dossier', 'plan', 'domain', 'headingLevel', 'from'].includes(key)),
        fourTags,
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('may set them over and over: the last one counts', { timeout: SLOW }, async () => {
    const { visit, complaints } = by;
    await start();
    await define();
    await visit.evaluate((markup) => {
      const main = document.querySelector('main')!;
      main.innerHTML = markup;
      for (let times = 0; times < 300; times += 1)
        for (const element of main.children) {
          element.setAttribute('heading-level', String(1 + (times % 6)));
          element.setAttribute('lang', times % 2 ? 'nl' : 'en');
          element.setAttribute('storage', times % 2 ? 'none' : 'local');
          element.setAttribute('domain', times % 2 ? 'social' : 'physical');
          element.toggleAttribute('readonly');
          element.toggleAttribute('url-state');
        }
    }, all);
    for (const tag of fourTags) await visit.locator(tag).getByRole('heading', { level: 6 }).first().waitFor();
    await visit.getByText('26 instrumenten').first().waitFor();
    await checkbox('Inkomens').first().press('Space');
    await expect
      .poll(() => visit.evaluate(() => document.querySelector('mix-instrument-picker')!.dossier.answers))
      .toMatchObject({ what: { choices: ['incomes'] } });
    expect(await visit.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('may make all of its markup anew', { timeout: SLOW }, async () => {
    const { visit } = by;
    await start();
    await define();
    await visit.evaluate(async (markup) => {
      const main = document.querySelector('main')!;
      main.innerHTML = markup;
      for (let times = 0; times < 10; times += 1) {
        const { innerHTML } = main;
        main.innerHTML = innerHTML;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, all);
    await shareOneDossier();
    expect(by.complaints).toEqual([]);
  });
});
