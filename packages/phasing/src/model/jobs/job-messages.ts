import { parsePlan } from '../plan/parse-plan.js';
import { varying } from '../improve/spread-draws.js';
import { spreadMeasures } from '../improve/spread-sample.js';
import type { JobKind, Jobs } from './jobs.js';
import type { Plan, Site } from '../plan/plan.js';

/** What the page tells a worker. */
export type Order = DoOrder | { readonly type: 'stop' };
export type DoOrder = {
  readonly [Kind in JobKind]: { readonly type: 'do'; readonly kind: Kind; readonly asks: Jobs[Kind]['asks'] };
}[JobKind];

/** What a worker tells the page. */
export type Reply<Kind extends JobKind = JobKind> =
  | { readonly type: 'begun' | 'failed' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly gives: Jobs[Kind]['gives'] };

type Test<T = unknown> = (value: T) => boolean;
type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const has =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(tests).every(([key, test]) => test(value[key]));
const listOf =
  (test: Test, most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test);

/** Exactly the sites of the plan, each once. */
const isOrderOf =
  ({ sites }: Plan): Test =>
  (value) => {
    const left = new Set<unknown>(sites.map(({ id }: Site) => id));
    return Array.isArray(value) && value.length === sites.length && value.every((id) => left.delete(id));
  };

const MOST_RUNS = 10_000;
const isRuns: Test = (value) => isCount(value) && (value as number) <= MOST_RUNS;
const isWhole: Test = Number.isSafeInteger;
const isSpread = has({
  ...Object.fromEntries(varying.map((name) => [name, orNull(has({ low: isWhole, high: isWhole }))])),
  seed: isCount,
});

/** An order that came as a message: `undefined` when it is none of ours. */
export const readOrder = (message: unknown): Order | undefined => {
  if (!isObject(message)) return undefined;
  const { type, kind, asks } = message;
  if (type === 'stop') return { type };
  if (type !== 'do' || !isObject(asks)) return undefined;
  const { plan } = parsePlan(asks['plan']);
  if (plan === null) return undefined;
  if (kind === 'order' || kind === 'tradeOff') return { type, kind, asks: { plan } };
  const { spread, runs } = asks as unknown as Jobs['spread']['asks'];
  return kind === 'spread' && isSpread(spread) && isRuns(runs)
    ? { type, kind, asks: { plan, spread, runs } }
    : undefined;
};

const isDistributions = has(
  Object.fromEntries(
    spreadMeasures.map((measure) => [
      measure,
      has({
        ...Object.fromEntries(
          ['own', 'min', 'p10', 'p50', 'p90', 'max'].map((name) => [name, orNull(Number.isFinite)]),
        ),
        without: isCount,
      }),
    ]),
  ),
);

const isBandOf = ({ horizonQuarters }: Plan): Test =>
  has(Object.fromEntries(['p10', 'p50', 'p90'].map((name) => [name, listOf(Number.isFinite, horizonQuarters)])));

/** Whether what a job gave is an answer to what was asked. */
const isAnswer: { readonly [Kind in JobKind]: (gives: unknown, asks: Jobs[Kind]['asks']) => boolean } = {
  order: (gives, { plan }) => has({ order: isOrderOf(plan), proven: isBoolean, tried: isCount })(gives),
  tradeOff: (gives, { plan }) =>
    listOf(
      has({
        percent: (value) => isCount(value) && (value as number) <= 100,
        order: isOrderOf(plan),
        finish: orNull(isCount),
        stayed: has({ households: isCount, of: isCount }),
        proven: isBoolean,
      }),
      101,
    )(gives),
  spread: (gives, { plan, runs }) =>
    has({
      runs: (value) => isCount(value) && (value as number) <= runs,
      asked: (value) => value === runs,
      isStopped: isBoolean,
      away: isBandOf(plan),
      temporary: isBandOf(plan),
      measures: isDistributions,
      matters: listOf(
        has({
          assumption: (value) => varying.includes(value as (typeof varying)[number]),
          runs: isRuns,
          measures: isDistributions,
        }),
        varying.length,
      ),
    })(gives),
};

/**
 * A reply that came as a message: `undefined` when it is none of ours, or no answer to what was asked.
 *
 * @param asks what it answers
 */
export const readReply = <Kind extends JobKind>(
  kind: Kind,
  message: unknown,
  asks: Jobs[Kind]['asks'],
): Reply<Kind> | undefined => {
  if (!isObject(message)) return undefined;
  const { type, done, total, gives } = message;
  if (type === 'begun' || type === 'failed') return { type };
  if (type === 'progress')
    return isCount(done) && isCount(total) ? { type, done: done as number, total: total as number } : undefined;
  if (type !== 'done' || !isAnswer[kind](gives, asks)) return undefined;
  const answer = gives as Jobs[Kind]['gives'];
  if (kind !== 'spread') return { type, gives: answer };
  // A copy came back: what was asked is known to who asked.
  const { plan, spread } = asks as Jobs['spread']['asks'];
  return { type, gives: { ...(answer as Jobs['spread']['gives']), plan, spread } };
};
