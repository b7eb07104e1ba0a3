// The built files under other policies than the one that we promise: by hash, by nonce, in a sandbox. And what sri.json and csp.txt say.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { policies } from '../policy.mjs';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, typeOf, type Site } from '../embed-dist.ts';
import { closeVisit, expectQuiet, inBrief, openVisit, page, type Visit } from './visits.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

let dist: string;
let sri: Readonly<Record<string, string>>;
let site: Site;
let browser: Browser;
let visit: Visit;
/** What the site sends now. */
let policy: string;
const texts: Record<string, string> = { '/favicon.ico': '' };
/** Files with one byte more than they were built with. */
const tampered = new Set<string>();

beforeAll(async () => {
  dist = await embedDist();
  sri = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')) as Record<string, string>;
  site = await serve({
    texts,
    folders: { '/mengwijzer/': dist },
    headers: () => ({ 'content-security-policy': policy }),
    answer: (path, _request, response) => {
      if (!tampered.has(path)) return false;
      response.writeHead(200, { 'content-type': typeOf(path), 'access-control-allow-origin': '*' });
      response.end(`${readFileSync(join(dist, path.slice('/mengwijzer/'.length)), 'utf8')} `);
      return true;
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
  tampered.clear();
  visit = await openVisit(browser, site.origin);
});
afterEach(() => closeVisit(visit));

const scriptsOf = (): readonly string[] => Object.keys(sri).filter((path) => path.endsWith('.js'));
const tag = (file: string, attributes = ''): string =>
  `<script ${file.includes('iife') ? '' : 'type="module"'} src="/mengwijzer/${file}" ${attributes}></script>`;
const whole = (file: string): string => `integrity="${sri[file]}"`;
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** An import map with a hash for each script: what one script may fetch of the others. */
const importMap = (): string =>
  JSON.stringify({ integrity: Object.fromEntries(scriptsOf().map((path) => [`/mengwijzer/${path}`, sri[path]])) });

/** Opens a page with the checklist under a policy for scripts; the rest of the policy is the one that we promise. */
async function visitUnder(scriptSource: string, scripts: string, policyOf = policies.elements): Promise<void> {
  policy = policyOf.replace("script-src 'self'", `script-src ${scriptSource}`);
  texts['/'] = page(scripts, '<mix-checklist></mix-checklist>');
  await visit.page.goto(site.origin);
}
const works = (): Promise<void> => inBrief.checklist(visit.page, visit.page);
const isRefused = (): Promise<void> => expect.poll(() => visit.complaints.join('\n')).toMatch(/script-src/);

describe('by hash', { timeout: 60_000 }, () => {
  const own = (file: string): string => `'${sri[file]}'`;

  describe.each([
    ['', ''],
    [', with strict-dynamic', " 'strict-dynamic'"],
  ])('of the script%s', (_name, dynamic) => {
    test.each(['mengwijzer.js', 'mengwijzer.iife.js'])('%s works', async (file) => {
      await visitUnder(own(file) + dynamic, tag(file, whole(file)));
      await works();
      expectQuiet(visit);
    });

    test.each(['loader.js', 'elements/mix-checklist.js'])('%s does not: its parts have no hash', async (file) => {
      await visitUnder(own(file) + dynamic, tag(file, whole(file)));
      await isRefused();
    });

    test.each(['loader.js', 'elements/mix-checklist.js'])(
      '%s works with an import map that has the hashes of its parts',
      async (file) => {
        const all = scriptsOf().map(own).join(' ');
        const map = importMap();
        await visitUnder(
          `${sha(map)} ${all}${dynamic}`,
          `<script type="importmap">${map}</script>${tag(file, whole(file))}`,
        );
        await works();
        expectQuiet(visit);
      },
    );
  });

  test('a script whose tag has no integrity is refused', async () => {
    await visitUnder(own('mengwijzer.js'), tag('mengwijzer.js'));
    await isRefused();
  });
});

describe('by nonce', { timeout: 60_000 }, () => {
  describe.each([
    ['', ''],
    [', with strict-dynamic', " 'strict-dynamic'"],
  ])('of the script%s', (_name, dynamic) => {
    test.each(['loader.js', 'mengwijzer.js', 'mengwijzer.iife.js', 'elements/mix-checklist.js'])(
      '%s works',
      async (file) => {
        await visitUnder(`'nonce-c2VjcmV0'${dynamic}`, tag(file, 'nonce="c2VjcmV0"'));
        await works();
        expectQuiet(visit);
      },
    );
  });

  test('a script without it is refused', async () => {
    await visitUnder("'nonce-c2VjcmV0'", tag('loader.js'));
    await isRefused();
  });
});

test('no style, image, font or connection of a policy is needed for the elements', { timeout: 60_000 }, async () => {
  await visitUnder(
    "'self'",
    tag('loader.js'),
    policies.elements.replace(/(style|img|connect|worker)-src 'self'/g, "$1-src 'none'"),
  );
  await works();
  expect(
    await visit.page
      .getByRole('checkbox')
      .first()
      .evaluate((box) => getComputedStyle(box).appearance),
  ).toBe('none');
  expectQuiet(visit);
});

describe('the worker', { timeout: 60_000 }, () => {
  const open = async (policyNow: string): Promise<void> => {
    policy = policyNow;
    texts['/'] = page(tag('loader.js'), '<mix-phasing-calculator worker></mix-phasing-calculator>');
    await visit.page.goto(site.origin);
    await inBrief.phasing(visit.page, visit.page);
  };

  test('needs no name where the policy has no list of names', async () => {
    await open(policies.worker.replace(/; trusted-types .*/, ''));
    expect(visit.workers.length).toBeGreaterThan(0);
    expectQuiet(visit);
  });

  test('is done without where its name is not on the list: the host hears so once, and all works', async () => {
    await open(policies.elements);
    expect(visit.workers).toEqual([]);
    expect(visit.complaints.filter((text) => text.startsWith('trusted-types '))).toHaveLength(1);
  });

  test('is done without where the policy allows none', async () => {
    await open(policies.worker.replace("worker-src 'self'", "worker-src 'none'"));
    await expect.poll(() => visit.complaints.join()).toMatch(/worker-src/);
  });

  test('gets a policy that vouches for no other address', async () => {
    await visit.page.addInitScript(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: { createScriptURL?: (url: string) => string }): unknown };
      };
      const create = trustedTypes.createPolicy.bind(trustedTypes);
      trustedTypes.createPolicy = (name, rules) => {
        const policyMade = create(name, rules);
        if (name === 'mengwijzer') Object.assign(globalThis, { seen: policyMade });
        return policyMade;
      };
    });
    await open(policies.worker);
    const tried = await visit.page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { createScriptURL(url: string): unknown } };
      return ['/mengwijzer/loader.js', 'https://elders.example/x.js', 'data:text/javascript,1', ''].map((url) => {
        try {
          return String(seen.createScriptURL(url));
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});

describe('in a sandbox without storage', { timeout: 60_000 }, () => {
  test('every element works, and says that it keeps nothing', async () => {
    policy = `${policies.elements}; sandbox allow-scripts allow-downloads`;
    texts['/'] = page(
      tag('loader.js'),
      `<mix-checklist></mix-checklist><mix-instrument-picker></mix-instrument-picker>
      <mix-timeline></mix-timeline><mix-phasing-calculator></mix-phasing-calculator>`,
    );
    await visit.page.goto(site.origin);
    expect(await visit.page.evaluate(() => self.origin)).toBe('null');
    await inBrief.checklist(visit.page, visit.page.locator('mix-checklist'));
    await visit.page
      .getByText(/Bewaren lukt niet: uw browser staat het hier niet toe/)
      .first()
      .waitFor();
    await inBrief.instruments(visit.page, visit.page.locator('mix-instrument-picker'));
    await inBrief.timeline(visit.page, visit.page.locator('mix-timeline'));
    await inBrief.phasing(visit.page, visit.page.locator('mix-phasing-calculator'));
    expectQuiet(visit);
  });
});

describe('sri.json', { timeout: 60_000 }, () => {
  test('has the hash of each file, and of no other', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
      .filter((path) => path !== 'sri.json');
    expect(Object.keys(sri).sort()).toEqual(files.sort());
    for (const path of files) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, path)))
        .digest('base64');
      expect(sri[path], path).toBe(`sha384-${hash}`);
    }
  });

  const withIntegrity = (): string =>
    `<script type="importmap">${importMap()}</script>${tag('loader.js', whole('loader.js'))}`;

  test('a page with these hashes works, parts included', async () => {
    await visitUnder(`'self' ${sha(importMap())}`, withIntegrity());
    await works();
    expectQuiet(visit);
  });

  test.each(['mengwijzer.js', 'mengwijzer.iife.js'])('%s with one byte more is refused', async (file) => {
    tampered.add(`/mengwijzer/${file}`);
    await visitUnder("'self'", tag(file, whole(file)));
    await expect.poll(() => visit.complaints.join()).toMatch(/integrity/);
    expect(await visit.page.evaluate(() => customElements.get('mix-checklist'))).toBeUndefined();
  });

  test('a part with one byte more is refused where the page has an import map with hashes', async () => {
    for (const path of scriptsOf()) if (path.startsWith('parts/')) tampered.add(`/mengwijzer/${path}`);
    await visitUnder(`'self' ${sha(importMap())}`, withIntegrity());
    await expect.poll(() => visit.complaints.join()).toMatch(/integrity/);
    await expect.poll(() => visit.complaints.join()).toMatch(/Mengwijzer: .*mix-checklist/);
    expect(await visit.page.evaluate(() => customElements.get('mix-checklist'))).toBeUndefined();
  });
});

describe('the headers to copy', () => {
  test('the first is the one that we promise', () => {
    expect(policies.elements).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  test('csp.txt has them, and nothing else', () => {
    const csp = readFileSync(join(dist, 'csp.txt'), 'utf8');
    const sent = [...csp.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, value]) => value);
    expect(sent).toEqual(Object.values(policies));
    expect(csp.replace(/^(?:# .*|Content-Security-Policy: .*|)\n/gm, '')).toBe('');
  });

  test.each([
    ['the guide for a server has all', read('docs', 'embed', 'server.md'), Object.values(policies)],
    ['the guide for a page has those of a page', read('docs', 'embedding.md'), [policies.elements, policies.worker]],
    ['what we promise has the first', read('SECURITY.md'), [policies.elements]],
  ])('%s', (_name, text, wanted) => {
    const shown = [...text.matchAll(/default-src 'none'; [^`\n]*/g)].map(([header]) => header);
    expect([...new Set(shown)].sort()).toEqual([...wanted].sort());
  });
});
