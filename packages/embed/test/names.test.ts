// Names in the host's HTML that stand in for what the platform has: on the document, on the window, in a form around us. The built files, in each
// way in, under the strict policy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { parseAst } from 'rolldown/parseAst';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { policies } from '../policy.mjs';
import { tags, type ElementName } from '../src/elements.ts';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { closeVisit, expectQuiet, inBrief, openVisit, page, type Visit, type Where } from './visits.ts';

/** Names that a document has, and that are ours, Lit's or a library's to ask for. */
const ofDocument = `
  activeElement addEventListener adoptedStyleSheets baseURI body contentType createComment createElement
  createElementNS createTextNode createTreeWalker currentDocument currentScript defaultView documentElement fonts
  forms getElementById head host images importNode location nodeType parentNode querySelector querySelectorAll
  scripts title visibilityState`
  .trim()
  .split(/\s+/);
/** Names that a window lacks here or elsewhere, so that an element can be what they give. */
const ofWindow = `
  IS_PAPA_WORKER Mengwijzer ShadyCSS __zod_globalConfig __zod_globalRegistry customElements define exports
  litElementHydrateSupport litElementPolyfillSupport litElementVersions litHtmlPolyfillSupport litHtmlVersions
  litNonce litPropertyMetadata module process reactiveElementPolyfillSupport reactiveElementVersions trustedTypes`
  .trim()
  .split(/\s+/);
const names = [...ofDocument, ...ofWindow];

const kinds: readonly ((name: string) => string)[] = [
  (name) => `<img name="${name}" id="${name}" src="/uploads/x.png" alt="">`,
  (name) => `<form name="${name}" id="${name}"></form>`,
  (name) => `<iframe name="${name}" title="${name}" hidden></iframe>`,
  (name) => `<object name="${name}" id="${name}"></object>`,
  (name) => `<embed name="${name}" id="${name}">`,
  (name) => `<a name="${name}" id="${name}"></a><img name="${name}" id="${name}" alt="">`,
];

const module = (file: string): string => `<script type="module" src="/mengwijzer/${file}"></script>`;
const checklist = '<mix-checklist></mix-checklist>';
/** The ways in: what is in the page after the names, and where the elements then are. */
const ways: Readonly<Record<string, { scripts: string; body: string; where?: (page: Page) => Where }>> = {
  loader: { scripts: module('loader.js'), body: '<div data-mengwijzer="checklist"></div>' },
  module: { scripts: module('mengwijzer.js'), body: checklist },
  classic: { scripts: '<script src="/mengwijzer/mengwijzer.iife.js"></script>', body: checklist },
  frame: {
    scripts: module('loader.js'),
    body: '<a data-mengwijzer href="/mengwijzer/pages/checklist.html">De vragen</a>',
    where: (visited) => visited.frameLocator('iframe[src]'),
  },
};

/** What stands in some tags, so that there is something of theirs. */
const attributes: Partial<Record<ElementName, string>> = { phasing: 'worker', 'resident-groups': 'group="leavers"' };
const elementNames = Object.keys(tags) as ElementName[];
const everyTag = elementNames.map((name) => `<${tags[name]} ${attributes[name] ?? ''}></${tags[name]}>`).join('');

let dist: string;
let site: Site;
let browser: Browser;
let visit: Visit;
const texts: Record<string, string> = { '/favicon.ico': '', '/uploads/x.png': '', '/leeg.html': page('', '') };

beforeAll(async () => {
  dist = await embedDist();
  site = await serve({
    texts,
    folders: { '/mengwijzer/': dist },
    headers: (path) => ({
      // The same files on some hundreds of pages.
      ...(path.startsWith('/mengwijzer/') && { 'cache-control': 'max-age=3600' }),
      'content-security-policy': path.includes('/pages/') ? policies.pages : `${policies.worker}; frame-src 'self'`,
    }),
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
  site.requests.length = 0;
});
afterEach(() => closeVisit(visit));

/** Opens a page whose names were read before our script runs. */
async function open(named: string, { scripts, body }: { scripts: string; body: string }): Promise<void> {
  texts['/'] = page('', `${named}${scripts}${body}`);
  await visit.page.goto(site.origin);
}

/** That all that runs is ours, and that nothing complains. */
function expectOurs(): void {
  const foreign = (url: string): boolean => !new URL(url, site.origin).pathname.startsWith('/mengwijzer/');
  expect(site.requests.filter((url) => url.endsWith('.js') && foreign(url))).toEqual([]);
  expect(visit.workers.filter(foreign)).toEqual([]);
  expectQuiet(visit);
}

const keys = (): Promise<string[]> => visit.page.evaluate(() => Object.keys(localStorage));

const alone = names.map((name, at) => [name, kinds[at % kinds.length]!(name)] as const);
const atOnce = kinds.map((kind) => [kind('…'), names.map(kind).join('')] as const);

describe.each(Object.entries(ways))('by %s', (by, { where = (visited) => visited, ...way }) => {
  // The loader was seen with each name alone where it makes no frame, and in a frame is a page of our own.
  const named = by === 'frame' ? atOnce : alone;
  test('each name: a question is answered with a key, and kept', { timeout: 120_000 }, async () => {
    const box = where(visit.page).getByRole('checkbox', { name: 'Inkomens' });
    for (const [name, markup] of named) {
      await open(markup, way);
      await box.press('Space');
      expect(await box.isChecked(), name).toBe(true);
      // Who leaves the page keeps it at once.
      await visit.page.goto(`${site.origin}/leeg.html`);
      expect(await keys(), name).toContain('mengwijzer:dossier');
      await visit.page.evaluate(() => localStorage.clear());
    }
    expectOurs();
  });
});

describe('the worker is ours', { timeout: 60_000 }, () => {
  const cases = [
    ...kinds.map((kind) => ['classic', kind('…').split(' ')[0]!.slice(1), kind] as const),
    ...['loader', 'module'].map((way) => [way, 'img', kinds[0]!] as const),
  ];
  // By itself, since with all names at once what stands in for another may stop ours before it asks for a worker.
  test.each(kinds)('with one name alone: %#', async (kind) => {
    await open(kind('currentScript'), {
      scripts: ways['classic']!.scripts,
      body: '<mix-phasing-calculator worker></mix-phasing-calculator>',
    });
    await inBrief.phasing(visit.page, visit.page);
    expect(visit.workers.length).toBeGreaterThan(0);
    expectOurs();
  });

  test.each(cases)('by %s, with all names on <%s>', async (way, _tag, kind) => {
    await open(names.map(kind).join(''), {
      scripts: ways[way]!.scripts,
      body: '<mix-phasing-calculator worker></mix-phasing-calculator>',
    });
    await inBrief.phasing(visit.page, visit.page);
    expect(visit.workers.length).toBeGreaterThan(0);
    expectOurs();
  });
});

/** All names by which our files ask anything of anything. */
const asked = (): string[] => [
  ...new Set(
    ['mengwijzer.js', 'mengwijzer.iife.js', 'loader.js', 'host.js']
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .flatMap((code) => [...code.matchAll(/\.([A-Za-z_]\w*)|[{,]([A-Za-z_]\w*):/g)])
      .map(([, read, taken]) => (read ?? taken)!),
  ),
];

describe('all names that our files ask for, at once', { timeout: 90_000 }, () => {
  test.each(['loader', 'module', 'classic'])('every element works, by %s', async (way) => {
    await open(
      asked()
        .map((name) => `<img name="${name}" id="${name}" alt="" hidden>`)
        .join(''),
      { scripts: ways[way]!.scripts, body: everyTag },
    );
    const { page: visited } = visit;
    for (const name of elementNames) await inBrief[name](visited, visited.locator(tags[name]));
    expect(visit.workers.length).toBeGreaterThan(0);
    expectOurs();
  });

  test.each(['loader', 'module', 'classic'])('in a form around an element, by %s', async (way) => {
    const fields = asked()
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
    await open('', { scripts: ways[way]!.scripts, body: `<form lang="nl">${fields}${checklist}</form>` });
    // By a key, but found by hand: the driver too asks a form what its fields are named after.
    await expect
      .poll(() =>
        visit.page.evaluate(() => {
          const root = document.querySelector('mix-checklist')!.shadowRoot;
          const box = root?.querySelector<HTMLInputElement>('[name="what/choices"][value=incomes]');
          box?.focus();
          return root?.activeElement === box && box?.matches(':focus');
        }),
      )
      .toBe(true);
    await visit.page.keyboard.press('Space');
    await expect.poll(keys).toContain('mengwijzer:dossier');
    expectOurs();
  });

  test('in a form that is the place itself, also one that comes later', async () => {
    const fields = asked()
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
    await open('', {
      scripts: ways['loader']!.scripts,
      body: `<form data-mengwijzer="checklist">${fields}</form>
        <main></main><template><form data-mengwijzer="sources">${fields}</form></template>`,
    });
    const isShown = (tag: string): Promise<boolean> =>
      visit.page.evaluate((name) => Boolean(document.querySelector(name)?.shadowRoot?.querySelector('h2')), tag);
    await expect.poll(() => isShown('mix-checklist')).toBe(true);
    await visit.page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('template')!.content.cloneNode(true)),
    );
    await expect.poll(() => isShown('mix-sources')).toBe(true);
    expectOurs();
  });
});

describe('the files', () => {
  /** What our scripts may ask the window for by name: every browser that we know has it, so nothing of the page can stand in. */
  const safe = new Set(
    'Worker addEventListener crypto customElements document postMessage print removeEventListener'.split(' '),
  );

  interface Node {
    readonly type: string;
    readonly [key: string]: unknown;
  }
  function* nodesOf(value: unknown): Generator<Node> {
    if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
    else if (value && typeof value === 'object') {
      if ('type' in value) yield value as Node;
      for (const each of Object.values(value)) yield* nodesOf(each);
    }
  }
  const nameOf = (node: unknown): unknown => (node as Node | undefined)?.['name'];

  /** Each place where something is asked of the document or of the window itself. */
  function lookups(code: string): string[] {
    return [...nodesOf(parseAst(code))].flatMap((node) => {
      if (node.type === 'VariableDeclarator' && (node['id'] as Node).type === 'ObjectPattern')
        return ['document', 'globalThis', 'window'].includes(nameOf(node['init']) as string) ? ['{ … }'] : [];
      if (node.type !== 'MemberExpression') return [];
      const object = node['object'] as Node;
      const property = nameOf(node['property']) as string;
      if (nameOf(object) === 'document' || nameOf(object['property']) === 'ownerDocument')
        return [`document.${property}`];
      const isOfWindow = ['globalThis', 'window', 'self'].includes(nameOf(object) as string);
      return isOfWindow && !node['computed'] && !safe.has(property) ? [`window.${property}`] : [];
    });
  }

  test('ask nothing of the document itself, nor of the window what an element could be', () => {
    expect(lookups('document.body; a.ownerDocument.b; let { c } = document; globalThis.litHtmlVersions')).toHaveLength(
      4,
    );
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    const found = scripts.flatMap((path) => {
      const code = readFileSync(join(dist, path), 'utf8');
      return /\b(?:document|ownerDocument|globalThis|window|self)\b/.test(code)
        ? lookups(code).map((lookup) => `${path}: ${lookup}`)
        : [];
    });
    expect(found).toEqual([]);
  });
});
