// Pages with elements that a server rendered, in Chromium: how they load, and what moves on them.
import { rmSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { closeVisit, exampleFiles, openVisit, type Visit } from '../packages/embed/test/visits.ts';
import { findChromium } from '../tools/browsers.mjs';
import { serve, type Site } from '../packages/embed/embed-dist.ts';
import { buildScripts, startServer, type Server } from './server-rendering.ts';

/** How a page may load the elements: as Lit asks of one that a server rendered, or simply. */
export const plain = ['/scripts/elements.js'];
export const hydrating = ['/scripts/hydration.js', ...plain];

export const tagsOf = (scripts: readonly string[]): string =>
  scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
/** A page of somebody's, with something after the element that would move. */
export const pageOf = (body: string, scripts: readonly string[] = [], lang = 'nl'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Pagina</title>
<meta name="viewport" content="width=device-width">${tagsOf(scripts)}
<h1>Gemeente</h1>${body}<p id="after">Na het onderdeel</p></html>`;

/** Once nothing that a server made stands any more. */
export const takenOver = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      ({ localName, shadowRoot }) =>
        !localName.startsWith('mix-') || (shadowRoot !== null && shadowRoot.querySelector('style, noscript') === null),
    ),
  );
/** Of an element on the page. */
export const heightOf = (page: Page, tag: string): Promise<number> =>
  page.evaluate((name) => document.querySelector<HTMLElement>(name)!.offsetHeight, tag);

/** How much moves on a page that was painted, from when a script comes to when the element is whole. */
export async function movedBy(page: Page, scripts: readonly string[], tag: string): Promise<number> {
  const moved = await page.evaluateHandle(async () => {
    const frames = async (): Promise<void> => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await frames();
    let moved = 0;
    const add = (entries: readonly PerformanceEntry[]): void => {
      for (const { value } of entries as unknown as readonly { readonly value: number }[]) moved += value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    return async (): Promise<number> => {
      await frames();
      add(observer.takeRecords());
      return moved;
    };
  });
  for (const url of scripts) await page.addScriptTag({ type: 'module', url });
  await takenOver(page);
  await page.evaluate(async (name) => {
    await (document.querySelector(name) as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  }, tag);
  return moved.evaluate((count) => count());
}

export interface ServedSite {
  /** Of the site that the tests go to. */
  readonly origin: string;
  readonly server: Server;
  /** Pages by path. */
  readonly texts: Record<string, string>;
  /** Sent with each page, until the next test. */
  headers: Record<string, string>;
  /** A visitor of one's own, closed after the test. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** A site with a server that renders and a browser to visit it, for the tests of a file. */
export function servedSite(): ServedSite {
  let server: Server;
  let scripts: string;
  let site: Site;
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    server = await startServer();
    scripts = await buildScripts();
    site = await serve({ texts: served.texts, folders: { '/scripts/': scripts }, headers: () => served.headers });
    const executablePath = findChromium();
    browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await server?.close();
    if (scripts) rmSync(scripts, { recursive: true, force: true });
  });
  afterEach(async () => {
    served.headers = {};
    for (const visit of visits) await closeVisit(visit);
    visits = [];
  });
  const served: ServedSite = {
    get origin() {
      return site.origin;
    },
    get server() {
      return server;
    },
    texts: { '/favicon.ico': '', ...exampleFiles },
    headers: {},
    visit: async (options) => {
      const visit = await openVisit(browser, site.origin, options);
      visits.push(visit);
      return visit;
    },
    open: async (path, options) => {
      const opened = await served.visit(options);
      await opened.page.goto(`${site.origin}${path}`);
      return opened;
    },
  };
  return served;
}
