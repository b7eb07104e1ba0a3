// Nothing typed is lost: 300 ms after the last key it is stored, whatever kind of field it was typed in, and it stands there again.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, serve, type Site } from '../embed-dist.ts';
import { bodies, kinds, rich, unfold, type Kind } from './fields.ts';
import { page, SLOW } from './neighbours.ts';

const KEY = 'mengwijzer:dossier';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  const dist = await embedDist();
  site = await serve({
    folders: { '/mengwijzer/': dist },
    texts: {
      ...Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, page(body)])),
      '/blank': page(''),
    },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Watched {
  /** Counts from now on. */
  readonly note: () => void;
  /** Leaves in storage what stood there 300 ms after the last that was done, and lets nothing be stored any more. */
  readonly stop: () => Promise<void>;
}

/** In the page, before anything else: by its own clock, so that a machine that is busy makes no difference. */
function watch(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored: Record<string, string> | undefined;
  const note = (): void => {
    stored = undefined;
    clearTimeout(timer);
    timer = setTimeout(
      () => (stored = Object.fromEntries(Object.entries(localStorage)) as Record<string, string>),
      300,
    );
  };
  for (const type of ['keydown', 'beforeinput', 'input', 'change', 'click', 'drop']) addEventListener(type, note, true);
  const stop = async (): Promise<void> => {
    while (!stored) await new Promise((resolve) => setTimeout(resolve, 10));
    localStorage.clear();
    for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);
    for (const name of ['setItem', 'removeItem', 'clear'] as const) Storage.prototype[name] = () => {};
  };
  (window as unknown as { kept: Watched }).kept = { note, stop };
}

/** Opens a page and gets to a field in it. */
async function visit(context: BrowserContext, kind: Kind): Promise<Page> {
  const opened = await context.newPage();
  opened.setDefaultTimeout(15_000);
  // Whether the browser asks is another test's: here it is left in any case.
  opened.on('dialog', (dialog) => void dialog.accept());
  await opened.goto(kind.path);
  await get(opened, kind);
  return opened;
}
async function get(opened: Page, { open, at }: Kind): Promise<void> {
  await opened.locator('[data-act], [type=file]').first().waitFor({ state: 'attached' });
  await open?.(opened);
  if (at !== undefined) await unfold(opened, at);
}

/** Ways to leave, by what becomes of the page: it is there again in what they give. */
const ways = {
  'the page is loaded anew': async (left: Page, _context: BrowserContext, kind: Kind): Promise<Page> => {
    await left.reload();
    await get(left, kind);
    return left;
  },
  'the tab is closed': async (left: Page, context: BrowserContext, kind: Kind): Promise<Page> => {
    const closed = left.waitForEvent('close');
    await left.close({ runBeforeUnload: true });
    await closed;
    return visit(context, kind);
  },
  'the tab crashes': async (left: Page, context: BrowserContext, kind: Kind): Promise<Page> => {
    const crashed = left.waitForEvent('crash');
    const devtools = await context.newCDPSession(left);
    void devtools.send('Page.crash').catch(() => {});
    await crashed;
    return visit(context, kind);
  },
} as const;

describe('300 ms after it was typed or chosen, it is there again when', { concurrent: true }, () => {
  test.for(Object.entries(kinds))('%s', { timeout: SLOW }, async ([, kind], { expect }) => {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 1280, height: 900 } });
    await context.addInitScript(watch);
    if (kind.isRich) {
      const before = await context.newPage();
      await before.goto('/blank');
      await before.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, rich]);
      await before.close();
    }
    let at = await visit(context, kind);
    for (const [turn, [name, leave]] of Object.entries(ways).entries()) {
      const meant = await kind.fill(at, turn);
      await at.evaluate((isRead) => {
        const { kept } = window as unknown as { kept: Watched };
        if (isRead) kept.note();
        return kept.stop();
      }, kind.isRead);
      at = await leave(at, context, kind);
      await expect.poll(() => kind.found(at), { timeout: 5000, message: name }).toEqual(meant);
    }
    await context.close();
  });
});
