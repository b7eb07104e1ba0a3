import type { Scenario } from './scenario.js';

/**
 * The moment after the first frame in which `done` holds. A message that is posted in a frame's callback arrives when the main thread has
 * done style, layout and paint of that frame; rasterising on other threads is not in it.
 */
const painted = (done: () => boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const patience = performance.now() + 10_000;
    const frame = (now: number): void => {
      if (done()) port2.postMessage(null);
      else if (now < patience) requestAnimationFrame(frame);
      else reject(new Error(`Still not there after 10 s: ${String(done)}`));
    };
    requestAnimationFrame(frame);
  });

/** The time from the next such event to when what follows from it is painted. */
const answered = (type: 'click' | 'keydown', done: () => boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    // In the window's capture phase: after the event's time stamp, before anything that answers it.
    const listener = ({ timeStamp }: Event): void => void painted(done).then((end) => resolve(end - timeStamp), reject);
    addEventListener(type, listener, { capture: true, once: true });
  });

/** The middle of an element, once it is in view. */
const aimAt = (element: Element | null | undefined): { x: number; y: number } | undefined => {
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Time beyond 50 ms of tasks between two moments. */
const blocking = (tasks: readonly PerformanceEntry[], from: number, to: number): number =>
  tasks
    .filter(({ startTime, duration }) => startTime + duration > from && startTime < to)
    .reduce((sum, { duration }) => sum + duration - 50, 0);

const WRITES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  characterDataOldValue: true,
};
/** What was written: attributes and texts, those of them that stayed as they were, and nodes that were put in. */
const countWrites = (records: readonly MutationRecord[]): { writes: number; idle: number; made: number } => {
  const counts = { writes: 0, idle: 0, made: 0 };
  for (const { type, target, attributeName, oldValue, addedNodes } of records) {
    if (type === 'childList') {
      for (const node of addedNodes)
        counts.made += 1 + (node instanceof Element ? node.querySelectorAll('*').length : 0);
      continue;
    }
    const now = attributeName === null ? target.nodeValue : (target as Element).getAttribute(attributeName);
    counts.writes += 1;
    if (now === oldValue) counts.idle += 1;
  }
  return counts;
};

/** Shows a scenario and measures it from inside; the runner reads what it found from `globalThis.bench`. */
export const probe = ({ show, shown, complete, target, chosen, typing, zoom, root, goals = {} }: Scenario): void => {
  // Each chunk marks its first line, and imports run first: the earliest is the start of the script.
  const start = performance.getEntriesByName('bench-start')[0]?.startTime ?? 0;
  const tasks: PerformanceEntry[] = [];
  const events: PerformanceEntry[] = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watch.observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => events.push(...list.getEntries())).observe({
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  } as PerformanceObserverInit);
  let answer: Promise<number> | undefined;
  const records: MutationRecord[] = [];
  const writing = new MutationObserver((list) => records.push(...list));

  show(document.body);

  const load = painted(shown).then(async (end) => {
    const [all] = await Promise.all([complete ? painted(complete) : end, sleep(1000)]);
    tasks.push(...watch.takeRecords());
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return {
      painted: end - start,
      complete: all - start,
      contentful: (first?.startTime ?? NaN) - start,
      blocking: blocking(tasks, start, Math.max(end + 1000, all)),
      controls: root().querySelectorAll('input, textarea, select, button').length,
      elements: root().querySelectorAll('*').length,
    };
  });

  Object.assign(globalThis, {
    bench: {
      goals,
      load,
      // Each returns where to press, and waits for what follows from that.
      choice: () => {
        answer = answered('click', chosen);
        return aimAt(target());
      },
      chosen: async () => {
        const after = await answer;
        await sleep(100);
        const click = events.find(({ name }) => name === 'click') ?? events.find(({ name }) => name === 'pointerup');
        return { choice: after, eventTiming: click?.duration ?? 0 };
      },
      hasZoom: zoom !== undefined,
      closer: () => {
        answer = zoom && answered('click', zoom.zoomed);
        return aimAt(zoom?.target());
      },
      zoomed: () => answer,
      typing: typing && { first: typing.first, before: typing.before, key: typing.key },
      field: () => aimAt(typing?.field()),
      key: () => {
        const before = typing?.result();
        answer = answered('keydown', () => typing?.result() !== before);
      },
      typed: () => answer,
      watch: () => writing.observe(root(), WRITES),
      written: () => {
        records.push(...writing.takeRecords());
        writing.disconnect();
        return countWrites(records);
      },
    },
  });
};
