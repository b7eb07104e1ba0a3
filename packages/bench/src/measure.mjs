import { setTimeout as sleep } from 'node:timers/promises';

export const THROTTLE = 4;

/** A fresh page in a fresh context. */
export async function open(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const broken = new Promise((_, reject) => page.on('pageerror', reject));
    return await Promise.race([use(page, cdp), broken]);
  } finally {
    await context.close();
  }
}

export const throttle = (cdp, rate = THROTTLE) => cdp.send('Emulation.setCPUThrottlingRate', { rate });

/** Clicks the scenario's choice as a mouse does; what the press changes is painted before the release, which is the click. */
export async function choose(page, cdp) {
  const at = await page.evaluate('bench.aim()');
  if (!at) throw new Error(`Nothing to choose on ${page.url()}`);
  const mouse = (type) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      button: type === 'mouseMoved' ? 'none' : 'left',
      clickCount: 1,
    });
  await mouse('mouseMoved');
  // The transition on hover has ended, so that its frames do not come between.
  await sleep(160);
  await mouse('mousePressed');
  await sleep(80);
  await mouse('mouseReleased');
  return page.evaluate('bench.chosen()');
}

/** Fills the caches of the browser and the system. */
export const warmUp = (browser, url) =>
  open(browser, async (page, cdp) => {
    await page.goto(url);
    await choose(page, cdp);
  });

/** Everything about one load of a page. Memory comes last: collecting garbage throws compiled code away. */
export const measure = (browser, url) =>
  open(browser, async (page, cdp) => {
    // The process of this origin is there before it is slowed down: a new one would be slow some moments too late.
    await page.goto(new URL('/', url).href);
    await throttle(cdp);
    await page.goto(url);
    const load = await page.evaluate('bench.load');
    const choice = await choose(page, cdp);
    const goals = await page.evaluate('bench.goals');
    await throttle(cdp, 1);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
    return { ...load, ...choice, goals, heap: usedSize / 1e6, dom: embedderHeapUsedSize / 1e6 };
  });
