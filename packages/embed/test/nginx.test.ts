// The built files on a web server as a site has it, under the header that we promise to work with: each way in.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { policies } from '../policy.mjs';
import { tags, type ElementName } from '../src/elements.ts';
import { findChromium } from '../../../tools/browsers.mjs';
import { bundle } from './bundle.ts';
import { elements, provider } from '../../../tools/elements.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { around, check, filledIn, isNginx, serverBlock, serverName, startSite, type WebSite } from './nginx.ts';
import { findNginx } from '../../../tools/servers.mjs';
import * as visits from './visits.ts';
import { closeVisit, exampleFiles, inBrief, openVisit, page, pagesWith, type Visit } from './visits.ts';

const module = (file: string): string => `<script type="module" src="/mengwijzer/${file}"></script>`;
/** Scripts of a page, by the way in. */
const scripts = {
  loader: module('loader.js'),
  'one module': module('mengwijzer.js'),
  'a classic script': '<script src="/mengwijzer/mengwijzer.iife.js"></script>',
  'single elements': [...elements, provider].map(({ tag }) => module(`elements/${tag}.js`)).join(''),
};
const folderOf = (way: string): string => (way === 'loader' ? '' : `/${way.replaceAll(' ', '-')}`);
const pageNames = Object.keys(tags) as ElementName[];

/** The guides of docs/embed, a page per way in, as they stand; one of them goes through a bundler first. */
const guides = join(import.meta.dirname, '..', '..', '..', 'docs', 'embed');
const guideNames = readdirSync(guides).filter((name) => name.endsWith('.html') && name !== 'index.html');
const withFrames = ['frame.html', 'marked.html'];
const guideFiles = Object.fromEntries([
  ...readdirSync(guides)
    .filter((name) => /\.(?:html|css|js)$/.test(name) && name !== 'bundler.js')
    .map((name) => [`/embed/${name}`, readFileSync(join(guides, name))]),
  ['/docs.css', readFileSync(join(guides, '..', 'docs.css'))],
]) as Record<string, Buffer>;

const ways = Object.entries(scripts).map(([way, tags]) => [way, folderOf(way), pagesWith(tags)] as const);
const files: Record<string, string | Buffer> = {
  '/favicon.ico': '',
  ...guideFiles,
  ...Object.fromEntries(
    ways.flatMap(([, folder, pages]) =>
      Object.entries({ ...pages, ...exampleFiles }).map(([path, text]) => [folder + path, text]),
    ),
  ),
  '/frames.html': page(
    module('host.js'),
    pageNames.map((name) => `<iframe title="${name}" src="/mengwijzer/pages/${name}.html"></iframe>`).join(''),
  ),
  // Many an old page is in another encoding than our files.
  '/latin.html': Buffer.from(
    page(scripts['a classic script'], '<p>Café</p><mix-checklist></mix-checklist>').replace('utf-8', 'windows-1252'),
    'latin1',
  ),
};
const policyOf = {
  ...Object.fromEntries(ways.map(([, folder]) => [`${folder}/worker.html`, policies.worker])),
  '/frames.html': policies.frame,
  ...Object.fromEntries(withFrames.map((name) => [`/embed/${name}`, policies.frame])),
};

let dist: string;
let site: WebSite;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  dist = await embedDist();
  site = await startSite({
    dist,
    files: { ...files, ...(await bundle({ 'embed/bundler': join(guides, 'bundler.js') })) },
    policyOf,
    typeOf: { '/latin.html': 'text/html; charset=windows-1252' },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe(`by the loader, from ${serverName}`, { timeout: 90_000 }, () => {
  beforeEach(async () => {
    visit = await openVisit(browser, site.origin);
  });
  afterEach(() => closeVisit(visit));

  test('the page is under the header that we promise', async () => {
    const answer = await fetch(`${site.origin}/checklist.html`);
    expect(answer.headers.get('content-security-policy')).toBe(policies.elements);
  });
  test('the checklist does all that it does', () => visits.useChecklist(visit));
  test('the picker does, with a partner’s content', () => visits.useInstruments(visit));
  test('the timeline does, with a partner’s events', () => visits.useTimeline(visit));
  test('the calculator does, in slices', async () => {
    await visits.useCalculator(visit, '/phasing.html');
    expect(visit.workers).toEqual([]);
  });
  test('the calculator does, in a worker', async () => {
    await visits.useCalculator(visit, '/worker.html');
    expect(new Set(visit.workers)).toEqual(new Set([`${site.origin}/mengwijzer/parts/mix-phasing-worker.js`]));
  });
  test('the dossier does, with files of four parties', () => visits.useDossier(visit));

  test('what there is to read does', () => visits.useReading(visit));
  test('a plan in an article is shown', () => visits.readArticle(visit));
  test('the English texts load', () => visits.readEnglish(visit));
});

describe(`other ways in, from ${serverName}`, { timeout: 90_000 }, () => {
  beforeEach(async () => {
    visit = await openVisit(browser, site.origin);
  });
  afterEach(() => closeVisit(visit));

  test.each(ways.filter(([, folder]) => folder))('by %s: a little of each, and the worker', async (_way, folder) => {
    const there = { ...visit, origin: `${site.origin}${folder}` };
    await visits.useAllInBrief(there);
    expect(visit.workers).toEqual([]);
    await visit.page.goto(`${there.origin}/worker.html`);
    await inBrief.phasing(visit.page, visit.page);
    const { workers } = visit;
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) expect(worker).toMatch(/\/mengwijzer\/(?:parts\/)?mix-phasing-worker\.js$/);
    visits.expectQuiet(visit);
  });

  test('a classic script on a page in another encoding', async () => {
    await visit.page.goto(`${site.origin}/latin.html`);
    expect(await visit.page.evaluate(() => document.characterSet)).toBe('windows-1252');
    await visit.page.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.page.getByRole('note').first().waitFor();
    const text = await visit.page.locator('body').ariaSnapshot();
    expect(text).toMatch(/Café[^]*[‘’–…é]/);
    expect(text).not.toMatch(/â€|Ã/);
    visits.expectQuiet(visit);
  });

  test.each(pageNames)('the page of %s, by itself and with its worker', async (name) => {
    await visit.page.goto(`${site.origin}/mengwijzer/pages/${name}.html${name === 'phasing' ? '?worker' : ''}`);
    await inBrief[name](visit.page, visit.page);
    expect(visit.workers.length > 0).toBe(name === 'phasing');
    visits.expectQuiet(visit);
  });

  test('the pages in frames', async () => {
    await visit.page.goto(`${site.origin}/frames.html`);
    for (const name of pageNames) await inBrief[name](visit.page, visit.page.frameLocator(`iframe[title="${name}"]`));
    visits.expectQuiet(visit);
  });
});

describe(`the guides, from ${serverName}`, { timeout: 90_000 }, () => {
  beforeEach(async () => {
    visit = await openVisit(browser, site.origin);
  });
  afterEach(() => closeVisit(visit));

  const four = 'mix-checklist, mix-instrument-picker, mix-timeline, mix-phasing-calculator';

  test.each(guideNames)('%s shows its elements, and no policy is violated', async (name) => {
    const { page: tab } = visit;
    await tab.goto(`${site.origin}/embed/${name}`);
    if (name === 'loader.html') await tab.locator('#add').press('Enter');
    if (withFrames.includes(name)) await tab.locator('iframe').first().scrollIntoViewIfNeeded();
    await expect.poll(() => tab.frames().length > 1).toBe(withFrames.includes(name));
    for (const frame of tab.frames().filter((each) => !(each === tab.mainFrame() && name === 'frame.html')))
      await expect
        .poll(() =>
          frame.evaluate((all) => {
            const found = [...document.querySelectorAll(all)];
            const isShown = (element: Element): boolean => element.matches(':defined') && element.clientHeight > 200;
            return found.length > 0 && found.every(isShown);
          }, four),
        )
        .toBe(true);
    visits.expectQuiet(visit);
  });
});

describe(`a page on another host, with files from ${serverName}`, { timeout: 90_000 }, () => {
  let host: Site;
  beforeAll(async () => {
    const from = (policy: string): string => policy.replaceAll("'self'", site.origin);
    host = await serve({
      texts: {
        '/favicon.ico': '',
        '/isolated.html': page(
          `<script type="module" crossorigin src="${site.origin}/mengwijzer/loader.js"></script>`,
          '<mix-checklist></mix-checklist><mix-phasing-calculator worker></mix-phasing-calculator>',
        ),
        '/frame.html': page('', `<iframe title="ons" src="${site.origin}/mengwijzer/pages/checklist.html"></iframe>`),
      },
      headers: (path) => ({
        'content-security-policy': from(path === '/frame.html' ? policies.frame : policies.worker),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }),
    });
  });
  afterAll(() => host?.close());
  beforeEach(async () => {
    visit = await openVisit(browser, host.origin);
  });
  afterEach(() => closeVisit(visit));

  test('works where it is isolated, in slices: a worker must come from its own host', async () => {
    await visit.page.goto(`${host.origin}/isolated.html`);
    expect(await visit.page.evaluate(() => crossOriginIsolated)).toBe(true);
    await inBrief.checklist(visit.page, visit.page.locator('mix-checklist'));
    await inBrief.phasing(visit.page, visit.page.locator('mix-phasing-calculator'));
    expect(visit.workers).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  test('may not put our pages in a frame before their owner names it', async () => {
    await visit.page.goto(`${host.origin}/frame.html`);
    await expect.poll(() => visit.complaints.join()).toMatch(/frame-ancestors/);
    expect(await visit.page.frameLocator('iframe').getByRole('checkbox').count()).toBe(0);
  });
});

describe('the server block', () => {
  test('sends the policies that csp.txt has', () => {
    const sent = [...serverBlock.matchAll(/add_header Content-Security-Policy "(.*)" always;/g)].map(
      ([, policy]) => policy,
    );
    expect(sent).toEqual([policies.elements, "default-src 'none'", policies.pages]);
  });

  describe.skipIf(!isNginx)(`as ${isNginx ? 'nginx reads it' : 'nginx would read it, which is not here'}`, () => {
    const ask = (path: string, options: RequestInit = {}): Promise<Response> =>
      fetch(`${site.origin}/mengwijzer/${path}`, options);
    const headersOf = async (path: string): Promise<Record<string, string>> =>
      Object.fromEntries((await ask(path)).headers);
    const open = {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      server: 'nginx',
    };
    const forever = 'public, max-age=31536000, immutable';

    test.each([
      ['loader.js', 'application/javascript; charset=utf-8'],
      ['mengwijzer.iife.js', 'application/javascript; charset=utf-8'],
      ['elements/mix-checklist.js', 'application/javascript; charset=utf-8'],
      ['parts/mix-phasing-worker.js', 'application/javascript; charset=utf-8'],
      ['sri.json', 'application/json; charset=utf-8'],
      ['csp.txt', 'text/plain; charset=utf-8'],
    ])('%s: its type, and asked for anew', async (path, type) => {
      expect(await headersOf(path)).toMatchObject({
        ...open,
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'none'",
      });
    });

    test.each([
      ['pages/checklist.html', 'text/html; charset=utf-8'],
      ['pages/page.css', 'text/css; charset=utf-8'],
    ])('%s: the policy of a frame', async (path, type) => {
      expect(await headersOf(path)).toMatchObject({
        ...open,
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': policies.pages,
        'referrer-policy': 'same-origin',
      });
    });

    test('each part with a hash in its name is kept, and nothing else', async () => {
      const parts = readdirSync(join(dist, 'parts'));
      const kept = await Promise.all(
        parts.map(async (name) => ((await headersOf(`parts/${name}`))['cache-control'] === forever ? [name] : [])),
      );
      expect(parts.filter((name) => name !== 'mix-phasing-worker.js')).toEqual(kept.flat());
      expect(kept.flat().length).toBeGreaterThan(20);
    });

    test('a part that is gone is not kept as gone', async () => {
      const gone = await ask('parts/shared-abcdefgh.js');
      expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, null]);
    });

    test('a file that did not change is not sent again, and one that is sent is compressed', async () => {
      const first = await ask('mengwijzer.js');
      expect(first.headers.get('content-encoding')).toBe('gzip');
      expect(first.headers.get('vary')).toBe('Accept-Encoding');
      const again = await ask('mengwijzer.js', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    });

    test('only reading is allowed', async () => {
      expect((await ask('loader.js', { method: 'POST' })).status).toBe(403);
      expect((await ask('loader.js', { method: 'HEAD' })).status).toBe(200);
      expect((await ask('pages/settings.json', { method: 'PUT' })).status).toBe(403);
    });

    test('is right with TLS and HTTP/2 too', () => {
      const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-tls-'));
      try {
        const [certificate, key] = [join(folder, 'a.pem'), join(folder, 'a.key')];
        const subject = ['-subj', '/CN=localhost', '-days', '1', '-keyout', key, '-out', certificate];
        execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { stdio: 'ignore' });
        const block = filledIn({ listen: '127.0.0.1:1080', root: folder })
          .replace('# listen 443 ssl;', 'listen 127.0.0.1:1443 ssl;')
          .replace('# http2 on;', 'http2 on;')
          .replace(/# (ssl_certificate )\S+;/, `$1${certificate};`)
          .replace(/# (ssl_certificate_key )\S+;/, `$1${key};`);
        expect(block.match(/^ {4}(?:listen .* ssl;|http2 |ssl_certificate |ssl_certificate_key )/gm)).toHaveLength(4);
        writeFileSync(join(folder, 'site.conf'), block);
        writeFileSync(join(folder, 'nginx.conf'), around(folder, join(folder, 'site.conf')));
        check(findNginx()!, folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
});
