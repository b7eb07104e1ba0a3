// What the tests beside other code share: a site with the embed's files, and a visitor who hears what the browser complains of.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, type Site, type SiteOptions } from '../embed-dist.ts';

/** Building, and a machine that is busy. */
export const SLOW = 240_000;

export const everything = '/mengwijzer/mengwijzer.js';

/** A page with these scripts; what ends in `.iife.js` is a classic one. */
export const page = (body: string, scripts: readonly string[] = [everything], head = ''): string => {
  const tags = scripts.map(
    (src) => `<script ${src.includes('.iife.js') ? 'defer' : 'type="module"'} src="${src}"></script>`,
  );
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">${head}${tags.join('')}${body}</html>`;
};

export interface Visitor {
  readonly site: Site;
  readonly browser: Browser;
  /** A clean profile for each test. */
  readonly context: BrowserContext;
  readonly visit: Page;
  /** Errors and warnings of the page, in order. */
  readonly complaints: string[];
}

/** Sets up a site with the embed's files under `/mengwijzer/`, and a visitor for each test of the file. */
export function visitor(options: (dist: string) => SiteOptions | Promise<SiteOptions>): Visitor {
  const at = {} as { -readonly [Key in keyof Visitor]: Visitor[Key] };
  beforeAll(async () => {
    const dist = await embedDist();
    const { folders, ...others } = await options(dist);
    at.site = await serve({ ...others, folders: { '/mengwijzer/': dist, ...folders } });
    const executablePath = findChromium();
    at.browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  }, SLOW);
  afterAll(async () => {
    await at.browser?.close();
    await at.site?.close();
  });
  beforeEach(async () => {
    at.context = await at.browser.newContext({ baseURL: at.site.origin, viewport: { width: 1280, height: 900 } });
    at.visit = await at.context.newPage();
    at.visit.setDefaultTimeout(60_000);
    at.complaints = [];
    const { complaints } = at;
    at.visit.on('pageerror', (error) => complaints.push(String(error)));
    at.visit.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  });
  afterEach(() => at.context?.close());
  return at;
}
