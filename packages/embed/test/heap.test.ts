// A page that puts elements in and takes them away again, as a site with one page does, does not fill up.
import { beforeEach, describe, expect, test } from 'vitest';
import { elements, markupOf } from '../../../tools/elements.mjs';
import { page, SLOW, visitor } from './neighbours.ts';
import type { CDPSession } from 'playwright';

/** How often each is put in and taken away; the first of them warm up what the browser and the modules keep once. */
const WARM = 200;
const ALL = 1000;
/** What a mount may leave on the heap, in bytes: not even something that is remembered of it. */
const MOST_LEFT = 100;

const by = visitor(() => ({
  texts: { '/': page('<main></main>'), '/loader': page('<main></main>', ['/mengwijzer/loader.js']) },
}));

let devtools: CDPSession;
beforeEach(async () => {
  devtools = await by.context.newCDPSession(by.visit);
  await devtools.send('HeapProfiler.enable');
  await by.visit.emulateMedia({ reducedMotion: 'reduce' });
});

interface Held {
  /** Instances of our elements, and of whatever else is asked after. */
  readonly instances: number;
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
}

/** How many are alive that have this prototype, once all has been collected that can be. */
async function alive(expression: string): Promise<number> {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression, objectGroup: 'held' });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup: 'held',
  });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    // A class of ours has such a prototype itself.
    functionDeclaration: "function () { return this.filter((each) => !Object.hasOwn(each, 'constructor')).length }",
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
  return count.value as number;
}

/** What is held when nothing is on its way any more: what one of the last was busy with may hold it for a while, but not for good. */
async function held(prototype: string): Promise<Held> {
  await by.visit.waitForLoadState('networkidle');
  const end = performance.now() + 30_000;
  let instances: number;
  do {
    await by.visit.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    instances = await alive(prototype);
  } while (instances > 0 && performance.now() < end);
  for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { instances, nodes, listeners: jsEventListeners, heap: usedSize };
}

/** Puts markup in the page and takes it away again, `times` in all, 20 at a time; gives how many of what it is about were there. */
const mount = (markup: string, times: number, what: string) =>
  by.visit.evaluate(
    async ([markup, times, what]) => {
      const main = document.querySelector('main')!;
      let were = 0;
      for (let done = 0; done < times; done += 20) {
        main.innerHTML = markup.repeat(20);
        await new Promise((resolve) => setTimeout(resolve));
        were += [...main.querySelectorAll(what)].filter(
          (each) => each.localName === 'iframe' || each.shadowRoot?.querySelector('h2, h3, [role=status]'),
        ).length;
        main.replaceChildren();
      }
      return were;
    },
    [markup, times, what] as const,
  );

/** What all elements have in common, those inside others too: the last class before that of the browser. */
const ours = `(() => {
  let prototype = customElements.get('mix-checklist').prototype;
  while (Object.getPrototypeOf(prototype) !== HTMLElement.prototype) prototype = Object.getPrototypeOf(prototype);
  return prototype;
})()`;

async function leavesNothing(markup: string, what: string, prototype = ours): Promise<void> {
  // What comes later is there now, so that the others have it at once.
  await by.visit.evaluate((once) => (document.querySelector('main')!.innerHTML = once), markup);
  await by.visit.locator(what).first().waitFor({ state: 'attached' });
  await by.visit.waitForLoadState('networkidle');
  await mount(markup, WARM, what);
  const before = await held(prototype);
  const half = (ALL - WARM) / 2;
  expect(await mount(markup, half, what)).toBe(half);
  const midway = await held(prototype);
  expect(await mount(markup, half, what)).toBe(half);
  const after = await held(prototype);
  expect(after.instances).toBe(0);
  expect(after.listeners).toBe(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  // The browser compiles now and then, in one half; what is left behind each time is there in both.
  const left = [midway.heap - before.heap, after.heap - midway.heap].map((grown) => grown / half);
  expect(Math.min(...left)).toBeLessThan(MOST_LEFT);
}

/** Nothing is drawn of what is not shown: this is about how many, and the next about all that one does. */
const hide = () => by.visit.evaluate(() => (document.querySelector('main')!.hidden = true));
const whole = async (): Promise<void> => {
  await by.visit.goto('/');
  await by.visit.waitForFunction(() => customElements.get('mix-phasing-calculator') !== undefined);
};

describe('a thousand of them leave nothing', () => {
  for (const element of elements)
    test(`<${element.tag}>`, { timeout: SLOW * 2 }, async () => {
      await whole();
      await hide();
      await leavesNothing(markupOf(element), element.tag);
    });

  test('<mix-provider> around one', { timeout: SLOW * 2 }, async () => {
    await whole();
    await hide();
    const inside = '<mix-checklist question="what"></mix-checklist>';
    await leavesNothing(`<mix-provider dossier="molen">${inside}</mix-provider>`, 'mix-checklist');
  });

  test('a place that the loader fills', { timeout: SLOW * 2 }, async () => {
    await by.visit.goto('/loader');
    await hide();
    const place = '<div data-mengwijzer="checklist" data-question="what" data-area="Molen">Vragen</div>';
    await leavesNothing(place, 'mix-checklist');
  });

  test('a link that the loader makes a frame of', { timeout: SLOW * 2 }, async () => {
    await by.visit.goto('/loader');
    await hide();
    const link = '<p><a data-mengwijzer href="/mengwijzer/pages/checklist.html">Vragen</a></p>';
    await leavesNothing(link, 'iframe', 'HTMLIFrameElement.prototype');
  });
});

describe('those that were used leave nothing', () => {
  /** What is pressed in each, by what the buttons do. The last of the calculator is still busy when it goes. */
  const acts: Readonly<Record<string, readonly string[]>> = {
    'mix-checklist': ['why', 'toggle', 'all', 'more'],
    'mix-instrument-picker': ['open', 'compare', 'put', 'refine'],
    'mix-timeline': ['open', 'around', 'own-add'],
    'mix-phasing-calculator': ['fold', 'site-copy', 'site-remove', 'spread-run'],
    'mix-dossier': ['section'],
  };
  const use = (tag: string, times: number) =>
    by.visit.evaluate(
      async ([tag, acts, times]) => {
        const main = document.querySelector('main')!;
        let pressed = 0;
        for (let done = 0; done < times; done += 1) {
          const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
          element.setAttribute('storage', 'none');
          main.append(element);
          await element.updateComplete;
          const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
          for (const box of all('input[type=checkbox]').slice(0, 3)) box.click();
          for (const act of acts) {
            // What comes after all else is not waited for by `updateComplete`.
            for (
              const end = performance.now() + 500;
              performance.now() < end && all(`[data-act="${act}"]`).length === 0;
            )
              await new Promise(requestAnimationFrame);
            for (const button of all(`[data-act="${act}"]`).slice(0, 5)) {
              button.click();
              pressed += 1;
            }
            await element.updateComplete;
          }
          for (const field of all('input[type=text], input[inputmode]').slice(0, 2) as HTMLInputElement[]) {
            field.focus();
            field.value = '40';
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
          }
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          element.remove();
        }
        return pressed;
      },
      [tag, acts[tag]!, times] as const,
    );
  for (const tag of Object.keys(acts))
    test(`<${tag}>`, { timeout: SLOW * 2 }, async () => {
      await whole();
      await use(tag, 5);
      const before = await held(ours);
      expect(await use(tag, 20)).toBeGreaterThanOrEqual(20);
      const after = await held(ours);
      expect(after.instances).toBe(0);
      expect(after.listeners).toBe(before.listeners);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes);
      // One that stays holds twenty times as much.
      expect((after.heap - before.heap) / 20).toBeLessThan(20_000);
    });
});
