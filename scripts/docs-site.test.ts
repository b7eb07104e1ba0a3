// The docs site as it is built, in Chromium and under its own policy.
import { questionsNl } from '../packages/content/src/data/questions.nl.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../tools/browsers.mjs';
import { docsDist } from './docs-dist.js';
import { serve, type Site } from '../packages/embed/embed-dist.js';

const axeSource = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

/** As decision 24 has it. */
const policyOf = (path: string): string =>
  `default-src 'none'; script-src 'self'${path === '/search.html' ? " 'wasm-unsafe-eval'" : ''}; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

/** Of each kind one, and those that are largest. */
const sample = [
  'index.html',
  'start/editor.html',
  'elements/checklist.html',
  'elements/instruments.html',
  'elements/timeline.html',
  'elements/phasing.html',
  'elements/dossier.html',
  'elements/reading.html',
  'phasing.html',
  'fallback.html',
  'decisions/index.html',
  'content/index.html',
  'search.html',
];

/** Content with its sources in two languages is as long as it is: one page for each collection. */
const long = ['content/instruments.html', 'content/timeline.html'];

const KILOBYTES = 100;

let folder = '';
let browser: Browser;
let site: Site;

beforeAll(async () => {
  folder = await docsDist();
  site = await serve({
    folders: { '/': folder },
    texts: { '/favicon.ico': '' },
    headers: (path) => ({ 'content-security-policy': policyOf(path) }),
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  readonly page: Page;
  /** Errors, warnings, and what the policy refused. */
  readonly complaints: string[];
  /** What came, by address. */
  readonly received: Map<string, Response>;
}

async function visit(
  file: string,
  use: (visit: Visit) => Promise<void>,
  { before, ...options }: BrowserContextOptions & { readonly before?: () => void } = {},
): Promise<void> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const complaints: string[] = [];
  const received = new Map<string, Response>();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== site.origin)
      complaints.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.url().startsWith('data:')) received.set(response.url(), response);
  });
  try {
    if (before) await page.addInitScript(before);
    await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' });
    // What is on its way when one begins to look would move what one looks at.
    await Promise.all([...received.values()].map((each) => each.finished()));
    await use({ page, complaints, received });
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

/** No example comes into view, so that what a page needs itself is left. */
const noExamples = (): void => {
  globalThis.IntersectionObserver = class {
    observe(): void {}
    unobserve(): void {}
  } as never;
};

/** In bytes, by address: most of what a page asks for, the others ask for too. */
const compressed = new Map<string, Promise<number>>();
function sizeOf(response: Response): Promise<number> {
  const url = response.url();
  const size = compressed.get(url) ?? response.body().then((body) => brotliCompressSync(body).length);
  compressed.set(url, size);
  return size;
}

describe.concurrent('weight', () => {
  const weights: string[] = [];
  afterAll(() => console.warn(`brotli, in kB: ${weights.sort().join(', ')}`));

  test.each([...sample, ...long])('of %s, without examples', async (file) => {
    await visit(
      file,
      async ({ received }) => {
        const sizes = await Promise.all([...received.values()].map(sizeOf));
        const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
        weights.push(`${file} ${kilobytes.toFixed(1)}`);
        expect(received.size).toBeGreaterThanOrEqual(3);
        expect(kilobytes).toBeLessThan(KILOBYTES);
      },
      { before: noExamples },
    );
  });
});

test.concurrent.each([...sample, ...long])('nothing moves on %s, and no script holds it up', async (file) => {
  await visit(
    file,
    async ({ page }) => {
      const blocking = await page.evaluate(() =>
        [...document.scripts]
          .filter((script) => script.type !== 'module' && !script.async && !script.defer)
          .map((script) => script.outerHTML),
      );
      expect(blocking).toEqual([]);
      // Down the page, so that its examples run.
      for (let step = 0; step < 12; step += 1) {
        await page.evaluate(() => scrollBy(0, innerHeight * 0.8));
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (globalThis as never as { shifts: unknown[] }).shifts)).toEqual([]);
    },
    {
      before: () => {
        const shifts: unknown[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node?: Node }[];
          })[])
            if (!entry.hadRecentInput)
              shifts.push([
                entry.value,
                ...entry.sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 120)),
              ]);
        }).observe({ type: 'layout-shift', buffered: true });
      },
    },
  );
});

/** In the dark colours are other ones, and nothing else. */
const looks = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: ['color-contrast'],
};

describe.concurrent.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %d pixels, %s', (width, colorScheme) => {
  test.each(['index.html', 'elements/checklist.html', 'phasing.html', 'content/terms.html', 'search.html?q=waterbed'])(
    '%s fits, and axe finds nothing',
    async (file) => {
      await visit(
        file,
        async ({ page }) => {
          await page.waitForLoadState('networkidle');
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await page.evaluate(axeSource);
          const violations = await page.evaluate(async (rules) => {
            const { axe } = globalThis as never as { axe: typeof import('axe-core') };
            const { violations: found } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
            // An element names its parts as on a page of its own; here there are more of them.
            const isRepeated = (id: string, target: string): boolean =>
              id === 'landmark-unique' && target.includes('mix-');
            return found.flatMap(({ id, nodes }) =>
              nodes
                .map(({ target }) => target.join(' '))
                .filter((target) => !isRepeated(id, target))
                .map((target) => `${id}: ${target}`),
            );
          }, looks[colorScheme]);
          expect(violations).toEqual([]);
        },
        { viewport: { width, height: 800 }, colorScheme },
      );
    },
  );
});

describe('without JavaScript', () => {
  test.each(['index.html', 'elements/phasing.html', 'decisions/index.html', 'content/motives.html', 'search.html'])(
    '%s has its text and leads on',
    async (file) => {
      await visit(
        file,
        async ({ page }) => {
          expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.getByRole('navigation', { name: 'Alle pagina’s' }).getByRole('link').first().waitFor();
          // Buttons that do nothing are not there.
          expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test('the pages unfold on a small screen, by key', async () => {
    await visit(
      'theming.html',
      async ({ page }) => {
        const pages = page.getByRole('navigation', { name: 'Alle pagina’s' });
        expect(await pages.getByRole('link', { name: 'Privacy' }).isVisible()).toBe(false);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
        await pages.getByText('Alle pagina’s').focus();
        await page.keyboard.press('Enter');
        await pages.getByRole('link', { name: 'Privacy' }).click();
        await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
      },
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    );
  });

  test('searching says where to look instead', async () => {
    await visit(
      'theming.html',
      async ({ page }) => {
        await page.getByRole('searchbox', { name: 'Zoek in deze uitleg' }).fill('waterbed');
        await page.keyboard.press('Enter');
        await page.getByText('Zoeken werkt met JavaScript').waitFor();
        await page.getByRole('main').getByRole('link', { name: 'de inhoud' }).click();
        await page.getByRole('heading', { level: 1, name: 'De inhoud' }).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('searching', () => {
  test('leads from any page to the place, and loads nothing before', async () => {
    await visit('elements/provider.html', async ({ page, received }) => {
      expect([...received.keys()].filter((url) => url.includes('pagefind'))).toEqual([]);
      await page.getByRole('searchbox', { name: 'Zoek in deze uitleg' }).fill('waterbed');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .getByText(/^\d+ pagina’s gevonden voor ‘waterbed’\.$/u)
        .waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('waterbed');
      expect(page.url()).toContain('search.html?q=waterbed');
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Waterbedeffect/u })
        .first()
        .click();
      await page.waitForURL(/content\/terms\.html#/u);
      await page
        .getByRole('heading', { name: /^Waterbedeffect/u })
        .first()
        .waitFor();
    });
  });

  test('finds English pages too, says how many, and goes on without a new page', async () => {
    await visit('search.html', async ({ page }) => {
      await page.getByText('Typ bovenaan wat u zoekt.').waitFor();
      const field = page.getByRole('searchbox', { name: 'Zoek in deze uitleg' });
      await field.fill('changeset');
      await page.keyboard.press('Enter');
      await page.getByRole('main').getByRole('link', { name: 'Contributing' }).first().waitFor();
      await field.fill('qqzzqqzz');
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Niets gevonden voor ‘qqzzqqzz’.').waitFor();
      expect(await page.getByRole('main').getByRole('listitem').count()).toBe(0);
      await page.goBack();
      await page.getByRole('main').getByRole('link', { name: 'Contributing' }).first().waitFor();
      expect(await field.inputValue()).toBe('changeset');
    });
  });

  test('shows more when asked, from where one was', async () => {
    await visit('search.html?q=wijk', async ({ page }) => {
      const results = page.locator('.found > li');
      await expect.poll(() => results.count()).toBe(10);
      await page.getByRole('button', { name: 'Toon meer' }).click();
      await expect.poll(() => results.count()).toBeGreaterThan(10);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.found > li')?.matches(':nth-child(11)')))
        .toBe(true);
    });
  });

  test('says so when its index does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/search.html?q=wijk`);
    await page.getByText('Het zoeken lukt nu niet.').waitFor();
    await page.close();
  });
});

describe('an example', () => {
  test('runs what stands under it, apart from the others', async () => {
    await visit('elements/checklist.html', async ({ page }) => {
      const examples = page.locator('.example');
      const first = examples.filter({ hasText: 'question="scale"' });
      await first.scrollIntoViewIfNeeded();
      await first.getByRole('heading', { name: questionsNl.scale.title }).waitFor();
      expect(await first.locator('code').textContent()).toBe('<mix-checklist question="scale"></mix-checklist>');
      const dossiers = await page
        .locator('.live > mix-provider')
        .evaluateAll((all) => all.map((each) => each.getAttribute('dossier')));
      expect(new Set(dossiers).size).toBe(dossiers.length);
      expect(dossiers.length).toBeGreaterThan(8);
    });
  });

  test('is copied, and shown as large as it is', async () => {
    await visit(
      'elements/checklist.html',
      async ({ page }) => {
        const example = page.locator('.example').filter({ hasText: 'open="all"' }).first();
        await example.getByRole('button', { name: 'Kopieer', exact: true }).click();
        await example.getByText('Gekopieerd.').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          '<mix-checklist open="all"></mix-checklist>\n',
        );
        const box = example.getByRole('region');
        await box.getByRole('heading', { level: 2 }).waitFor();
        const before = (await box.boundingBox())!.height;
        await example.getByRole('button', { name: 'Toon in zijn geheel', pressed: false }).click();
        await expect.poll(async () => (await box.boundingBox())!.height).toBeGreaterThan(before);
        expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('of a form shows what it would send', async () => {
    await visit('elements/checklist.html', async ({ page }) => {
      const example = page.locator('.example').filter({ hasText: 'name="antwoorden"' });
      await example.scrollIntoViewIfNeeded();
      await example.getByRole('heading', { name: questionsNl.time.title }).waitFor();
      await example.getByRole('button', { name: 'Verstuur' }).click();
      await example.getByText('antwoorden: {').waitFor();
      expect(page.url()).toContain('elements/checklist.html');
    });
  });
});

test('what an element offers stands on its page, as its source says it', async () => {
  const pages = ['checklist', 'instruments', 'timeline', 'phasing', 'dossier', 'provider'];
  for (const name of pages) {
    const html = readFileSync(join(folder, `elements/${name}.html`), 'utf8');
    expect(html, name).toMatch(/<dl class="api">/u);
    expect(html, name).toContain('<code>storage</code>');
  }
  expect(readFileSync(join(folder, 'elements/checklist.html'), 'utf8')).toContain('<code>mix-checklist-change</code>');
});
