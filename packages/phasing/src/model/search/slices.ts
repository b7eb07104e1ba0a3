export interface SliceOptions<Step> {
  /** Stops the work: it gives what it has. */
  readonly signal?: AbortSignal | undefined;
  /** Called at most some twenty times a second, with what the last step gave. */
  readonly onStep?: ((step: Step) => void) | undefined;
}

/** How long a slice takes, and at least from one call of `onStep` to the next, in ms. */
const SLICE = 8;
const QUIET = 50;

/**
 * Lets the page, or the process, do what waits: input, drawing, messages. Not with `scheduler.yield`, which goes before the message that tells a worker
 * to stop; nor with `setTimeout` where it can be avoided, which waits 4 ms.
 */
export const takeBreath = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port keeps a Node process alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Does work in slices of some 8 ms, so that a page stays responsive. Time decides when it pauses, never what it gives. Work that takes no longer than a
 * slice is done at once.
 *
 * @param work takes steps of well under a slice; is told with `next(true)` to stop, and then ends with what it has
 */
export const inSlices = async <Step, Result>(
  work: Generator<Step, Result, boolean>,
  { signal, onStep }: SliceOptions<Step> = {},
): Promise<Result> => {
  let since = performance.now();
  let reported = since;
  for (let step = work.next(signal?.aborted ?? false); ; step = work.next(signal?.aborted ?? false)) {
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now - reported >= QUIET) {
      reported = now;
      onStep?.(step.value);
    }
    if (now - since < SLICE) continue;
    await takeBreath();
    since = performance.now();
  }
};
