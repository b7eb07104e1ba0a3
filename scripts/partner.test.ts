// A partner's own content as others use it: the command of the built package, and the parser on a page with the strictest policy that we
// promise to work with.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build, defaultClientConditions } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../tools/browsers.mjs';

const root = join(import.meta.dirname, '..');
const content = join(root, 'packages/content');
const example = join(root, 'docs/examples/partner.json');

describe('the command of the package', () => {
  const site = mkdtempSync(join(tmpdir(), 'mengwijzer-site-'));
  const installed = join(site, 'node_modules/@mengwijzer/content');
  const run = (...args: string[]) => {
    const bin = join(installed, 'bin/mengwijzer-content.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: site, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    mkdirSync(installed, { recursive: true });
    for (const name of ['package.json', 'bin', 'schema'])
      cpSync(join(content, name), join(installed, name), { recursive: true });
    symlinkSync(join(content, 'node_modules/zod'), join(site, 'node_modules/zod'), 'junction');
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        vite,
        'build',
        '--logLevel',
        'warn',
        '--mode',
        'package/content',
        '--outDir',
        join(installed, 'dist'),
        '--emptyOutDir',
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  afterAll(() => rmSync(site, { recursive: true }));

  test('a good file', () => {
    cpSync(example, join(site, 'partner.json'));
    expect(run('check', 'partner.json')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^partner\.json: goed\. Instrumenten: 2 erbij/),
      stderr: '',
    });
  });

  test('a file with a fault', () => {
    writeFileSync(join(site, 'bad.json'), readFileSync(example, 'utf8').replace('"physical"', '"fysiek"'));
    const { status, stdout } = run('check', 'bad.json', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^line \d+, instruments\.add\[0\]\.domain: Here is “fysiek”\. Choose from “physical”/);
    expect(stdout.trimEnd()).toMatch(/\nbad\.json: 2 faults\. What has a fault is left out\. The rest is not\.$/);
  });

  test('help, and a command that there is not', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Gebruik/), stderr: '' });
    expect(run('chek')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^De opdracht “chek”/) });
  });

  test('the JSON Schema is at hand for an editor', () => {
    const schema = JSON.parse(readFileSync(join(installed, 'schema/partner.json'), 'utf8')) as object;
    expect(schema).toMatchObject({ $id: 'urn:mengwijzer:partner' });
  });
});

describe('under a strict policy', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const html = (script: string) =>
    `<!doctype html><html lang="nl"><title>Wijk</title><script type="module" src="${script}"></script></html>`;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    const built = await build({
      configFile: false,
      root,
      logLevel: 'error',
      resolve: { conditions: ['mix-source', ...defaultClientConditions] },
      build: {
        target: 'es2022',
        write: false,
        lib: { entry: join(content, 'src/partner/index.ts'), formats: ['es'], fileName: 'partner' },
      },
    });
    const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
    const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
      '/': ['text/html', html('/page.js')],
      '/asks': ['text/html', html('/asks.js')],
      '/asks.js': ['text/javascript', "try { new Function(''); } catch { document.title = 'asked'; }"],
      '/partner.js': ['text/javascript', output[0].code],
      '/partner.json': ['application/json', readFileSync(example, 'utf8')],
      '/page.js': [
        'text/javascript',
        `import { parsePartnerContent } from '/partner.js';
        const text = await (await fetch('/partner.json')).text();
        const good = parsePartnerContent(text);
        const bad = parsePartnerContent(text.replaceAll('"nl"', '"de"'));
        document.title = [good.faults.length, good.content.collections.timeline.add.length, bad.faults.length > 10].join();`,
      ],
    };
    server = createServer(({ url = '' }, response) => {
      const [type, text] = files[url] ?? ['text/plain', ''];
      response.writeHead(200, { 'content-security-policy': policy, 'content-type': type });
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const executablePath = findChromium();
    browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** The title that a page gives itself, and what the browser has to say. */
  const visit = async (path: string) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI));
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.waitForFunction(() => document.title !== 'Wijk', undefined, { timeout: 10_000 });
    // A violation is told in a task of its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    return { title: await page.title(), complaints };
  };

  test('a file is parsed without one violation', async () => {
    expect(await visit('/')).toEqual({ title: '0,5,true', complaints: [] });
  });

  test('who asks whether it may make code from text is told on, so that the test would see it', async () => {
    const { title, complaints } = await visit('/asks');
    expect(title).toBe('asked');
    expect(complaints.join()).toMatch(/require-trusted-types-for|script-src/);
  });
});
