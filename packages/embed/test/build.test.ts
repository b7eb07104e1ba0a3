// The built files: the same bytes wherever they are made, and a partner's file that is not what it should be.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fallbacks } from '../fallbacks.ts';
import { policies } from '../policy.mjs';
import { findChromium } from '../../../tools/browsers.mjs';
import { placed } from '../../../tools/elements.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { closeVisit, openVisit, page, type Visit } from './visits.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let dist: string;

beforeAll(async () => {
  dist = await embedDist();
}, 240_000);

/** What a build reads, in another folder: with links to the installed packages, and to the copies of our own. */
function copySources(to: string): void {
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.check.json', 'LICENSE', 'docs', 'scripts', 'tools'])
    cpSync(join(root, name), join(to, name), { recursive: true });
  const modules = join(to, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@mengwijzer' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  mkdirSync(join(modules, '@mengwijzer'));
  for (const name of readdirSync(join(root, 'packages'))) {
    cpSync(join(root, 'packages', name), join(to, 'packages', name), {
      recursive: true,
      filter: (path) => !/[\\/](?:dist|node_modules)(?:[\\/]|$)/.test(path.slice(root.length)),
    });
    const ofIts = join(root, 'packages', name, 'node_modules');
    if (existsSync(ofIts)) symlinkSync(ofIts, join(to, 'packages', name, 'node_modules'));
    symlinkSync(join(to, 'packages', name), join(modules, '@mengwijzer', name));
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('no element takes another along, whatever one asks of it', () => {
  const reached = (path: string, found = new Set<string>()): Set<string> => {
    if (found.has(path)) return found;
    found.add(path);
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, address] of text.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g))
      reached(posix.join(posix.dirname(path), address!), found);
    return found;
  };
  for (const name of readdirSync(join(dist, 'elements'))) {
    const all = [...reached(`elements/${name}`)];
    expect(all.filter((path) => path.startsWith('elements/'))).toEqual([`elements/${name}`]);
    if (name !== 'mix-provider.js') expect(all.length).toBeGreaterThan(5);
  }
});

test('a build elsewhere, in another time zone and language, gives the same bytes', { timeout: 240_000 }, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'een andere map '));
  try {
    copySources(elsewhere);
    const out = join(elsewhere, 'out');
    execFileSync(process.execPath, [join(elsewhere, 'packages', 'embed', 'build.mjs'), out], {
      cwd: tmpdir(),
      env: { PATH: process.env['PATH'], TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    expect(filesIn(out)).toEqual(filesIn(dist));
    const different = filesIn(out).filter(
      (path) => !readFileSync(join(out, path)).equals(readFileSync(join(dist, path))),
    );
    expect(different).toEqual([]);
    expect(filesIn(out)).toContain('sri.json');
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

test('what an element shows without scripts stands in a file for each language', () => {
  const names = placed.flatMap(({ name }) => ['nl', 'en'].map((lang) => `${name}.${lang}.html`));
  expect(readdirSync(join(dist, 'fallback')).sort()).toEqual(names.sort());
  for (const { name } of placed)
    for (const lang of ['nl', 'en'] as const)
      expect(readFileSync(join(dist, `fallback/${name}.${lang}.html`), 'utf8')).toBe(fallbacks[name]!(lang));
});

test('no built file names the folder that it was made in, or a host of a registry', () => {
  for (const path of filesIn(dist)) {
    const text = readFileSync(join(dist, path), 'utf8');
    expect(text.includes(root), path).toBe(false);
    expect(text.includes('node_modules'), path).toBe(false);
  }
});

describe('a partner’s file that is not what it should be', { timeout: 60_000 }, () => {
  let site: Site;
  let browser: Browser;
  let visit: Visit;
  /** Where a file leads to that is not where the page said. */
  let stranger: Site;

  const partner = readFileSync(join(root, 'docs', 'examples', 'partner.json'), 'utf8');
  /** Type and content of an answer, by path; a slow one never comes. */
  const answers: Readonly<Record<string, readonly [status: number, type: string, body: string | Buffer]>> = {
    '/404.json': [404, 'text/html', '<!doctype html><title>Niet gevonden</title>'],
    '/html.json': [200, 'text/html', '<!doctype html><title>Log in</title><script>alert(1)</script>'],
    '/empty.json': [200, 'application/json', ''],
    '/latin.json': [
      200,
      'application/json; charset=windows-1252',
      Buffer.from(partner.replace('Elzenwaard', 'Élzenwaard'), 'latin1'),
    ],
    '/large.json': [200, 'application/json', Buffer.alloc(5_000_001, ' ')],
  };
  const texts: Record<string, string> = { '/favicon.ico': '' };

  beforeAll(async () => {
    stranger = await serve({
      texts: { '/partner.json': partner },
      headers: () => ({ 'access-control-allow-origin': '*' }),
    });
    site = await serve({
      folders: { '/mengwijzer/': dist },
      texts,
      headers: () => ({ 'content-security-policy': policies.elements }),
      answer: (path, _request, response) => {
        if (path === '/elsewhere.json') {
          response.writeHead(302, { location: `${stranger.origin}/partner.json` }).end();
          return true;
        }
        const found = answers[path];
        if (!found) return path === '/slow.json';
        response.writeHead(found[0], { 'content-type': found[1] });
        response.end(found[2]);
        return true;
      },
    });
    const executablePath = findChromium();
    browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await stranger?.close();
  });
  beforeEach(async () => {
    visit = await openVisit(browser, site.origin);
  });
  afterEach(() => closeVisit(visit));

  /** Opens a page with such a file; what is ours is there all the same. */
  async function open(content: string): Promise<void> {
    const { page: tab } = visit;
    texts['/'] = page(
      '<script type="module" src="/mengwijzer/loader.js"></script>',
      `<mix-provider content="${content}"><mix-timeline></mix-timeline><mix-instrument-picker></mix-instrument-picker></mix-provider>`,
    );
    await tab.goto(site.origin);
    await tab.getByRole('button', { name: 'Grotestedenbeleid', exact: true }).press('Enter');
    await tab
      .locator('mix-instrument-picker')
      .getByText(/\d+ instrumenten/)
      .first()
      .waitFor();
  }

  test.each([
    ['404.json', /404\.json is niet te lezen: de server antwoordt met 404/],
    ['html.json', /html\.json is een webpagina/],
    ['empty.json', /empty\.json is niet te lezen: het bestand: Hier staat nog niets/],
    ['latin.json', /latin\.json is geen UTF-8/],
    ['large.json', /large\.json is te groot\. Het bestand mag 5 MB zijn/],
    ['http://', /http:\/\/ is geen adres/],
  ])('%s: the console says so, and the page works', async (content, message) => {
    await open(content);
    await expect.poll(() => visit.complaints.join('\n')).toMatch(message);
    expect(visit.complaints.filter((text) => /alert|securitypolicy/i.test(text))).toEqual([]);
  });

  test('a host that the policy does not name: the same', async () => {
    await open('https://elders.example/partner.json');
    await expect.poll(() => visit.complaints.join('\n')).toMatch(/elders\.example\/partner\.json is niet te bereiken/);
  });

  test('one that leads to another site: that site is not asked', async () => {
    await open('elsewhere.json');
    await expect.poll(() => visit.complaints.join('\n')).toMatch(/elsewhere\.json/);
    expect(stranger.requests).toEqual([]);
  });

  test('one that does not come: the page works meanwhile', async () => {
    await open('slow.json');
    expect(visit.complaints).toEqual([]);
  });
});
