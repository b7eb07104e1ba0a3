import { readOrder, type Reply } from './model/jobs/job-messages.js';
import { work, type JobControl, type JobKind, type Jobs } from './model/jobs/jobs.js';

const stop = new AbortController();

// The worker's own, which the types of a page do not know.
const reply = (message: Reply): void =>
  (globalThis as unknown as { postMessage: (message: Reply) => void }).postMessage(message);

/** Least time between two messages on how far it is, in ms. */
const PACE = 100;

const control = (): JobControl => {
  let last = 0;
  return {
    signal: stop.signal,
    onProgress: (done, total) => {
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      reply({ type: 'progress', done, total });
    },
  };
};

const does = async <Kind extends JobKind>(kind: Kind, asks: Jobs[Kind]['asks']): Promise<void> => {
  reply({ type: 'begun' });
  try {
    reply({ type: 'done', gives: await work[kind](asks, control()) });
  } catch {
    reply({ type: 'failed' });
  }
};

/** Does one job, for as long as it is wanted; see `mix-phasing-search.ts`, which asks. */
globalThis.addEventListener('message', ({ data }: MessageEvent) => {
  const order = readOrder(data);
  if (order?.type === 'stop') stop.abort();
  else if (order) void does(order.kind, order.asks);
  else reply({ type: 'failed' });
});
