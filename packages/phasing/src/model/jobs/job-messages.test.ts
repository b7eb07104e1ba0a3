import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../plan/default-plan.js';
import { readOrder, readReply } from './job-messages.js';
import { work, type JobKind, type Jobs } from './jobs.js';
import { defaultSpread } from '../improve/spread-draws.js';

const plan = defaultPlan();
const asks: { readonly [Kind in JobKind]: Jobs[Kind]['asks'] } = {
  order: { plan },
  tradeOff: { plan },
  spread: { plan, spread: defaultSpread(plan), runs: 20 },
};
const kinds = Object.keys(asks) as readonly JobKind[];
const control = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
/** As it comes out of a message. */
const sent = (message: unknown): unknown => structuredClone(message);
const give = (kind: JobKind): Promise<unknown> =>
  (work[kind] as (ask: unknown, how: unknown) => Promise<unknown>)(asks[kind], control());

describe('an order to a worker', () => {
  test.each(kinds)('%s is read', (kind) => {
    expect(readOrder(sent({ type: 'do', kind, asks: asks[kind] }))).toEqual({ type: 'do', kind, asks: asks[kind] });
  });

  test('to stop is read', () => {
    expect(readOrder({ type: 'stop' })).toEqual({ type: 'stop' });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'do'],
    ['another type', { type: 'go' }],
    ['another kind', { type: 'do', kind: 'all', asks: asks.order }],
    ['no plan', { type: 'do', kind: 'order', asks: {} }],
    ['a plan with a fault', { type: 'do', kind: 'order', asks: { plan: { ...plan, maxParallel: 0 } } }],
    ['no ranges', { type: 'do', kind: 'spread', asks: { plan, runs: 20 } }],
    [
      'ranges of texts',
      {
        type: 'do',
        kind: 'spread',
        asks: { ...asks.spread, spread: { ...asks.spread.spread, stay: { low: 'a', high: 2 } } },
      },
    ],
    ['too many runs', { type: 'do', kind: 'spread', asks: { ...asks.spread, runs: 10_001 } }],
  ])('is none: %s', (_, message) => {
    expect(readOrder(message)).toBeUndefined();
  });
});

describe('a reply of a worker', () => {
  test.each(kinds)('with what %s gives is read, as it was given', async (kind) => {
    const gives = await give(kind);
    expect(readReply(kind, sent({ type: 'done', gives }), asks[kind] as never)).toEqual({ type: 'done', gives });
  });

  test('tells how far it is', () => {
    expect(readReply('order', { type: 'progress', done: 3, total: 8 }, asks.order)).toEqual({
      type: 'progress',
      done: 3,
      total: 8,
    });
    expect(readReply('order', { type: 'progress', done: -3, total: 8 }, asks.order)).toBeUndefined();
    expect(readReply('order', { type: 'progress', done: 3 }, asks.order)).toBeUndefined();
  });

  test.each<[string, JobKind, (gives: never) => unknown]>([
    [
      'an order without a site',
      'order',
      (gives: Jobs['order']['gives']) => ({ ...gives, order: gives.order.slice(1) }),
    ],
    [
      'an order with a site twice',
      'order',
      (gives: Jobs['order']['gives']) => ({ ...gives, order: gives.order.map(() => 'a') }),
    ],
    [
      'an order with a stranger',
      'order',
      (gives: Jobs['order']['gives']) => ({ ...gives, order: ['x', ...gives.order.slice(1)] }),
    ],
    ['no word on proof', 'order', (gives: Jobs['order']['gives']) => ({ ...gives, proven: undefined })],
    ['a percentage too high', 'tradeOff', ([first]: Jobs['tradeOff']['gives']) => [{ ...first, percent: 110 }]],
    ['no one list', 'tradeOff', (gives: Jobs['tradeOff']['gives']) => Object.fromEntries(gives.entries())],
    ['more runs than asked', 'spread', (gives: Jobs['spread']['gives']) => ({ ...gives, runs: 21 })],
    [
      'a band of texts',
      'spread',
      (gives: Jobs['spread']['gives']) => ({ ...gives, away: { p10: ['a'], p50: [], p90: [] } }),
    ],
    [
      'a band too long',
      'spread',
      (gives: Jobs['spread']['gives']) => ({ ...gives, away: { ...gives.away, p10: Array(81).fill(0) } }),
    ],
    ['no measures', 'spread', (gives: Jobs['spread']['gives']) => ({ ...gives, measures: {} })],
    [
      'another assumption',
      'spread',
      (gives: Jobs['spread']['gives']) => ({ ...gives, matters: [{ ...gives.matters[0], assumption: 'x' }] }),
    ],
  ])('is not believed: %s', async (_, kind, spoil) => {
    const gives = spoil((await give(kind)) as never);
    expect(readReply(kind, sent({ type: 'done', gives }), asks[kind] as never)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another type', { type: 'ready' }],
  ])('is none: %s', (_, message) => {
    expect(readReply('order', message, asks.order)).toBeUndefined();
  });
});
