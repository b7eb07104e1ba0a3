import fc from 'fast-check';
import { defaultPlan, parsePlan } from '@mengwijzer/phasing/model';
import { canonical, same } from '../../../../packages/core/src/dossier/json.js';
import { talk } from '../../../../packages/embed/src/framed.js';
import { eventNames, HIGHEST, LARGEST } from '../../../../packages/embed/src/messages.js';
import { spreadMeasures } from '../../../../packages/phasing/src/model/improve/spread-sample.js';
import { varying } from '../../../../packages/phasing/src/model/improve/spread-draws.js';
import { readOrder, readReply } from '../../../../packages/phasing/src/model/jobs/job-messages.js';
import { mutated } from '../mutate.js';
import { claim, type Target } from '../target.js';

// The handlers themselves run here, in a page that has no more than they ask for.

type Values = Readonly<Record<string, unknown>>;

/** A message as a window gets it: a copy, of text where it was not even JSON. */
const sent = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** Puts these in the place of globals while something is done. */
const within = async <T>(globals: Values, work: () => T | Promise<T>): Promise<T> => {
  const all = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(all, name)] as const);
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(all, name, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(all, name, descriptor);
      else Reflect.deleteProperty(all, name);
    }
  }
};

/** What a document has, it has of its prototype: there it is asked for. */
const pageWith = (frames: readonly object[]): object =>
  Object.create({ querySelectorAll: () => frames, baseURI: 'https://www.gemeente.example/wijk' }) as object;

const quiet = { ...console, warn: () => undefined };
const ours = 'https://kaarten.example';
/** Of the page in the frame. */
const own = 'https://eigen.example';
const origins = fc.constantFrom(
  ours,
  ours,
  ours,
  'null',
  '',
  'https://evil.example',
  `${ours}.evil.example`,
  `${ours}:8443`,
  'http://kaarten.example',
  'https://KAARTEN.example',
);
const detail = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('{"__proto__":{"polluted":true}}', '[[[', '', '"x"', `"${'x'.repeat(LARGEST)}"`),
);
const fromFrame = mutated(
  fc.oneof(
    fc.constant<unknown>({ mengwijzer: 1, type: 'ready' }),
    fc.integer({ min: -2, max: HIGHEST + 2 }).map((height) => ({ mengwijzer: 1, type: 'size', height })),
    fc
      .tuple(fc.constantFrom(...eventNames, 'click', 'mix-frame-ready', 'error'), detail)
      .map(([name, json]) => ({ mengwijzer: 1, type: 'event', name, detail: json })),
  ),
);

interface ToHost {
  readonly text: string;
  readonly origin: string;
  readonly from: 'frame' | 'other' | 'nobody';
  readonly sandbox: 'none' | 'strict' | 'same-origin';
}

let hear: Promise<(event: object) => void> | undefined;
/** What the script on a host's page does with a message. */
const hostHears = (): Promise<(event: object) => void> => {
  let handler: ((event: object) => void) | undefined;
  hear ??= within(
    {
      document: pageWith([]),
      addEventListener: (_: string, call: (event: object) => void) => (handler = call),
    },
    () => import('../../../../packages/embed/src/host.js'),
  ).then(() => handler!);
  return hear;
};

const isCleanDetail = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (!Object.hasOwn(value, '__proto__') && Object.values(value).every(isCleanDetail));

export const hostMessages: Target<ToHost> = {
  name: 'messages-to-a-host',
  share: 2,
  inputs: fc.record(
    {
      text: fromFrame,
      origin: origins,
      from: fc.constantFrom('frame', 'frame', 'frame', 'other', 'nobody'),
      sandbox: fc.constantFrom('none', 'none', 'strict', 'same-origin'),
    },
    { noNullPrototype: true },
  ),
  async law({ text, origin, from, sandbox }) {
    const handle = await hostHears();
    const window = { postMessage: () => undefined };
    const events: { readonly type: string; readonly detail: unknown }[] = [];
    const style: { height?: string } = {};
    const frame = {
      src: `${ours}/mengwijzer/pages/checklist.html`,
      dataset: { mengwijzer: '' },
      contentWindow: window,
      style,
      hasAttribute: () => sandbox !== 'none',
      sandbox: { contains: () => sandbox === 'same-origin' },
      dispatchEvent: (event: CustomEvent) => events.push(event),
    };
    const data = sent(text);
    const source = { frame: window, other: {}, nobody: null }[from];
    const computed = { borderTopWidth: '1px', borderBottomWidth: '1px', paddingTop: '0', paddingBottom: '0' };
    await within(
      {
        document: pageWith([frame]),
        getComputedStyle: () => ({ ...computed, boxSizing: 'content-box' }),
        console: quiet,
      },
      () => handle({ data, source, origin, stopImmediatePropagation: () => undefined }),
    );

    const isKnown = origin === 'null' ? sandbox === 'strict' : origin === ours;
    const isOurs = from === 'frame' && isKnown && (data as Values | null)?.['mengwijzer'] === 1;
    const { type, height, name } = (isOurs ? data : {}) as Values;
    const heard = events.filter((event) => event.type !== 'mix-frame-ready');
    claim('a frame is sized by its own page alone', style.height === undefined || type === 'size');
    claim(
      'a height is a whole number of pixels',
      style.height === undefined || style.height === `${Math.trunc(height as number)}px`,
    );
    claim(
      'a height is bounded',
      style.height === undefined || ((height as number) > 0 && (height as number) <= HIGHEST),
    );
    claim('an event is of our own frame alone', heard.length === 0 || (type === 'event' && heard.length === 1));
    claim(
      'an event is one of ours',
      heard.every((event) => event.type === name && eventNames.includes(event.type)),
    );
    claim(
      'what an event carries has no prototype in it',
      heard.every((event) => isCleanDetail(event.detail)),
    );
  },
};

interface ToFrame {
  readonly settings: string;
  readonly steps: readonly (
    | { readonly do: 'hear'; readonly text: string; readonly origin: string; readonly isParent: boolean }
    | { readonly do: 'act'; readonly name: string; readonly detail: string }
    | { readonly do: 'grow'; readonly height: number }
  )[];
}

const step = fc.oneof(
  fc.record({
    do: fc.constant('hear' as const),
    text: mutated(fc.constant<unknown>({ mengwijzer: 1, type: 'hello' })),
    origin: origins,
    isParent: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  }),
  fc.record({ do: fc.constant('act' as const), name: fc.constantFrom(...eventNames), detail }),
  fc.record({ do: fc.constant('grow' as const), height: fc.double({ min: -1, max: 2 * HIGHEST, noNaN: true }) }),
);

export const frameMessages: Target<ToFrame> = {
  name: 'messages-to-a-frame',
  share: 2,
  inputs: fc
    .record({
      settings: mutated(
        fc.constantFrom<unknown>({ hosts: [ours] }, { hosts: ['https://evil.example'] }, {}, { hosts: ['*'] }),
      ),
      steps: fc.array(step, { minLength: 1, maxLength: 5 }),
    })
    // As a file has it.
    .map((each) => JSON.parse(JSON.stringify(each)) as ToFrame),
  async law({ settings, steps }) {
    const posts: { readonly message: Values; readonly to: string }[] = [];
    const parent = { postMessage: (message: Values, to: string) => posts.push({ message, to }) };
    const heard: ((event: object) => void)[] = [];
    const acts = new Map<string, (event: object) => void>();
    let height = 100;
    let hosts: unknown;
    try {
      ({ hosts } = Object(JSON.parse(settings)) as Values);
    } catch {
      // Nobody is named.
    }
    const named = Array.isArray(hosts) ? (hosts as unknown[]) : [];
    const raised: CustomEvent<Values>[] = [];
    let said: string | undefined;
    await within(
      {
        parent,
        location: { origin: own },
        innerHeight: 100,
        document: { documentElement: { classList: { toggle: () => undefined } } },
        addEventListener: (type: string, call: (event: object) => void) => type === 'message' && heard.push(call),
        ResizeObserver: class {
          observe(): void {}
        },
        fetch: () => Promise.resolve(new Response(settings)),
      },
      async () => {
        const content = {
          getBoundingClientRect: () => ({ height }),
          addEventListener: (name: string, call: (event: object) => void) => acts.set(name, call),
          dispatchEvent: (event: CustomEvent<Values>) => raised.push(event),
        };
        const look = talk(content as unknown as HTMLElement, 'settings.json', () => undefined);
        for (const each of steps) {
          if (each.do === 'grow') ({ height } = each);
          else if (each.do === 'act') acts.get(each.name)!({ type: each.name, detail: sent(each.detail) });
          else {
            const data = sent(each.text);
            const source = each.isParent ? parent : {};
            const { mengwijzer, type } = Object(data) as Values;
            if (each.isParent && mengwijzer === 1 && type === 'hello') said = each.origin;
            for (const hear of heard) hear({ data, source, origin: each.origin });
          }
          const before = posts.length;
          look();
          claim(
            'a height goes to who said hello last',
            posts
              .slice(before)
              .every(({ message, to }) => message['type'] !== 'size' || to === (said === 'null' ? '*' : said)),
          );
        }
        // What is asked of a file comes in a turn or two.
        for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      },
    );
    claim(
      'that the settings cannot be had is raised, once, and nothing else',
      raised.length <= 1 &&
        raised.every(({ type, detail }) => type === 'mix-source-error' && detail['source'] === 'settings'),
    );
    for (const { message, to } of posts) {
      const { type, height: told, name, detail: json } = message;
      if (type === 'ready')
        claim('without being asked a frame says that it is there, and no more', Object.keys(message).length === 2);
      else if (type === 'size')
        claim(
          'a height that is told is bounded',
          Number.isInteger(told) && (told as number) > 0 && (told as number) <= HIGHEST,
        );
      else {
        claim('a frame says nothing else', type === 'event' && eventNames.includes(name as string));
        claim('what a visitor does goes to a host that is named', to === own || (named.includes(to) && to !== '*'));
        claim('what an event carries is bounded', typeof json === 'string' && json.length <= LARGEST);
      }
    }
  },
};

const plan = defaultPlan();
const spread = { turnover: { low: 40, high: 90 }, stay: null, delay: { low: 0, high: 3 }, seed: 1 };
const order = plan.sites.map(({ id }) => id);
const distribution = { own: 1, min: 0, p10: 0, p50: 1, p90: 2, max: null, without: 0 };
const measures = Object.fromEntries(spreadMeasures.map((measure) => [measure, distribution]));
const band = { p10: [0], p50: [1], p90: [2] };
const asks = { order: { plan }, tradeOff: { plan }, spread: { plan, spread, runs: 20 } };
const point = { percent: 50, order, finish: 12, stayed: { households: 3, of: 9 }, proven: true };
const gives = {
  order: { order, proven: true, tried: 9 },
  tradeOff: [point, { ...point, percent: 100, finish: null }],
  spread: {
    runs: 20,
    asked: 20,
    isStopped: false,
    away: band,
    temporary: band,
    measures,
    matters: varying.map((assumption) => ({ assumption, runs: 20, measures })),
  },
};
const kinds = ['order', 'tradeOff', 'spread'] as const;
type Kind = (typeof kinds)[number];

/** Both what the page tells a worker, and what the worker tells the page. */
export const workerMessages: Target<{ readonly kind: Kind; readonly text: string }> = {
  name: 'messages-of-a-worker',
  share: 2,
  inputs: fc.constantFrom(...kinds).chain((kind) =>
    fc.record(
      {
        kind: fc.constant(kind),
        text: mutated(
          fc.constantFrom<unknown>(
            { type: 'do', kind, asks: asks[kind] },
            { type: 'done', gives: gives[kind] },
            { type: 'done', gives: gives[kind] },
            { type: 'progress', done: 3, total: 8 },
            { type: 'begun' },
          ),
        ),
      },
      { noNullPrototype: true },
    ),
  ),
  law({ kind, text }) {
    const message = sent(text);
    const ordered = readOrder(message);
    if (ordered?.type === 'do') {
      claim('a worker is given a plan', same(parsePlan(ordered.asks.plan).plan, ordered.asks.plan));
      if (ordered.kind === 'spread') claim('the work of a worker is bounded', ordered.asks.runs <= 10_000);
    }
    const reply = readReply(kind, message, asks[kind] as never);
    if (reply?.type !== 'done') return;
    const given = reply.gives as Partial<(typeof gives)['order'] & (typeof gives)['spread']> &
      (typeof gives)['tradeOff'];
    const isOrder = (ids: readonly string[] | undefined): boolean =>
      canonical([...(ids ?? [])].sort()) === canonical([...order].sort());
    if (kind === 'order') claim('an order has each site once', isOrder(given.order));
    else if (kind === 'tradeOff')
      claim(
        'a trade-off is bounded',
        given.length <= 101 && given.every((each) => each.percent <= 100 && isOrder(each.order)),
      );
    else claim('no more runs come back than were asked', given.runs! <= 20);
  },
};
