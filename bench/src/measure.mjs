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

/** Clicks as a mouse does; what the press changes is painted before the release, which is the click. */
async function click(cdp, at) {
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
}

/** Clicks the scenario's choice. */
export async function choose(page, cdp) {
  const at = await page.evaluate('bench.choice()');
  if (!at) throw new Error(`Nothing to choose on ${page.url()}`);
  await click(cdp, at);
  return page.evaluate('bench.chosen()');
}

/** Clicks what zooms in; how long that took. */
export async function zoomIn(page, cdp) {
  const at = await page.evaluate('bench.closer()');
  if (!at) throw new Error(`Nothing that zooms on ${page.url()}`);
  await click(cdp, at);
  return page.evaluate('bench.zoomed()');
}

const CODES = { Backspace: ['Backspace', 8] };
const codeOf = (key) => {
  const upper = key.toUpperCase();
  return CODES[key] ?? [`${/\d/.test(key) ? 'Digit' : 'Key'}${upper}`, upper.charCodeAt(0), key];
};

/** Types a letter or a digit as a keyboard does, or takes the last one away. */
async function typeKey(cdp, key) {
  const [code, number, text] = codeOf(key);
  const send = (type, more) =>
    cdp.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: number, ...more });
  await send('keyDown', text && { text });
  await sleep(80);
  await send('keyUp');
  await sleep(80);
}

/** Types a key; how long its result took. */
export async function press(page, cdp, key) {
  await page.evaluate('bench.key()');
  await typeKey(cdp, key);
  return page.evaluate('bench.typed()');
}

/** Goes to the field and types all but the key that is measured; how long the result of the very first key took, and what those before the measured one wrote. */
export async function beginTyping(page, cdp, { first, before }) {
  const at = await page.evaluate('bench.field()');
  if (!at) throw new Error(`Nowhere to type on ${page.url()}`);
  await click(cdp, at);
  await sleep(300);
  const firstKeystroke = await press(page, cdp, first);
  await typeKey(cdp, 'Backspace');
  await page.evaluate('bench.watch()');
  for (const key of before) await typeKey(cdp, key);
  const written = await page.evaluate('bench.written()');
  // What follows later is over: an announcement comes half a second after the last change.
  await sleep(700);
  return { firstKeystroke, ...written };
}

/** Fills the caches of the browser and the system. */
export const warmUp = (browser, url) =>
  open(browser, async (page, cdp) => {
    await page.goto(url);
    // Until all is there, what is aimed at may move.
    await page.evaluate('bench.load');
    await choose(page, cdp);
  });

/** Everything about one load of a page, and about typing and zooming on others. */
export async function measure(browser, url) {
  const { typing, hasZoom, ...figures } = await measureLoad(browser, url);
  return {
    ...figures,
    ...(typing && (await measureTyping(browser, url, typing))),
    ...(hasZoom && { zoom: await openSlow(browser, url, zoomIn) }),
  };
}

/** A page loaded by a slow processor. */
const openSlow = (browser, url, use) =>
  open(browser, async (page, cdp) => {
    // The process of this origin is there before it is slowed down: a new one would be slow some moments too late.
    await page.goto(new URL('/', url).href);
    await throttle(cdp);
    await page.goto(url);
    return use(page, cdp, await page.evaluate('bench.load'));
  });

/** Memory comes last: collecting garbage throws compiled code away. */
const measureLoad = (browser, url) =>
  openSlow(browser, url, async (page, cdp, load) => {
    const choice = await choose(page, cdp);
    const { goals, typing, hasZoom } = await page.evaluate(
      '({ goals: bench.goals, typing: bench.typing, hasZoom: bench.hasZoom })',
    );
    await throttle(cdp, 1);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
    return { ...load, ...choice, goals, typing, hasZoom, heap: usedSize / 1e6, dom: embedderHeapUsedSize / 1e6 };
  });

const measureTyping = (browser, url, typing) =>
  openSlow(browser, url, async (page, cdp) => {
    const begun = await beginTyping(page, cdp, typing);
    return { ...begun, keystroke: await press(page, cdp, typing.key) };
  });
