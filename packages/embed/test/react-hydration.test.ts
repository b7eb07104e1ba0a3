// The guide's own code for React's server rendering, rendered by React on a server and taken over by React in a browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'react-hydration-'));
const ofGuide = /```tsx\n('use client';.*?)```/su.exec(
  readFileSync(join(root, 'docs/frameworks/server.md'), 'utf8'),
)![1]!;
const counted = ofGuide.replace('setDossier(detail.dossier)', '(document.title += "!", $&)');
/** What one would write first. */
const plain = counted.replace('= useIsInBrowser()', '= true');

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Where each stands that the guide imports: its source, as nothing need be built. */
const alias = { '@mengwijzer/checklist/react': join(root, 'packages/checklist/src/index.ts') };
async function bundle(name: string, code: string, platform: 'node' | 'browser'): Promise<string> {
  const entry = join(folder, `${name}.tsx`);
  const outfile = join(folder, `${name}.mjs`);
  writeFileSync(entry, code);
  await build({
    entryPoints: [entry],
    outfile,
    alias,
    platform,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['mix-source'],
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(platform === 'node' && { external: ['react', 'react-dom'] }),
    logLevel: 'error',
  });
  return outfile;
}

const start = `{ format: 'mengwijzer-dossier', version: 2, answers: { who: { choices: ['households'] } } }`;
async function visited(name: string, component: string): Promise<readonly [served: string, seen: unknown]> {
  writeFileSync(join(folder, `${name}.component.tsx`), component);
  const of = `import { Conversation } from './${name}.component.tsx';\nconst start = ${start};\n`;
  const server = await bundle(
    `${name}-server`,
    `import { renderToString } from 'react-dom/server';\n${of}export const served = renderToString(<Conversation start={start as never} />);`,
    'node',
  );
  const { served } = (await import(/* @vite-ignore */ pathToFileURL(server).href)) as { served: string };
  const client = await bundle(
    `${name}-client`,
    `import { hydrateRoot } from 'react-dom/client';\n${of}hydrateRoot(document.querySelector('#app')!, <Conversation start={start as never} />);`,
    'browser',
  );
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) =>
    route.fulfill(
      route.request().url().endsWith('/client.js')
        ? { contentType: 'text/javascript', body: readFileSync(client, 'utf8') }
        : {
            contentType: 'text/html',
            body: `<!doctype html><html lang="nl"><div id="app">${served}</div><script type="module" src="/client.js"></script>`,
          },
    ),
  );
  await page.goto('http://gemeente.test/');
  const box = page.getByRole('checkbox', { name: 'Inkomens' });
  await box.waitFor();
  const given = () =>
    page.evaluate(() => {
      const { what, who } = document.querySelector('mix-checklist')!.dossier.answers;
      return [...(who?.choices ?? []), ...(what?.choices ?? [])].join();
    });
  const before = await given();
  await box.check();
  await page.waitForFunction(() => document.querySelector('mix-checklist')!.dossier.changed !== '');
  const seen = { before, after: await given(), isTicked: await box.isChecked(), heard: await page.title(), complaints };
  await page.close();
  return [served, seen];
}

test('the component of the guide has its dossier, and keeps what a visitor answers', async () => {
  expect(await visited('guide', counted)).toEqual([
    '<p>De zeven vragen worden geladen.</p>',
    { before: 'households', after: 'households,incomes', isTicked: true, heard: '!', complaints: [] },
  ]);
});

test('without those lines React leaves the dossier out: where this fails, it is mended and the guide can be shorter', async () => {
  expect(await visited('plain', plain)).toEqual([
    '<mix-checklist></mix-checklist>',
    { before: '', after: 'incomes', isTicked: true, heard: '', complaints: [] },
  ]);
});
