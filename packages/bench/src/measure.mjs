import { setTimeout as sleep } from 'node:timers/promises';

export const THROTTLE = 4;

/** A fresh page in a fresh context, with a slow processor. */
export async function open(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => console.error(error));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

/** Clicks the scenario's choice as a mouse does; the press has been painted before the release, which is the click. */
export async function choose(page, cdp) {
  const at = await page.evaluate('bench.aim()');
  if (!at) throw new Error(`Nothing to choose on ${page.url()}`);
  const mouse = (type) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...at, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 });
  await mouse('mouseMoved');
  await sleep(250);
  await mouse('mousePressed');
  await sleep(100);
  await mouse('mouseReleased');
  return page.evaluate('bench.chosen()');
}

/** Everything about one load of a page. Memory comes last: collecting garbage throws compiled code away. */
export const measure = (browser, url) =>
  open(browser, async (page, cdp) => {
    await page.goto(url);
    const load = await page.evaluate('bench.load');
    const choice = await choose(page, cdp);
    const goals = await page.evaluate('bench.goals');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
    return { ...load, ...choice, goals, heap: usedSize / 1e6, domHeap: embedderHeapUsedSize / 1e6 };
  });
