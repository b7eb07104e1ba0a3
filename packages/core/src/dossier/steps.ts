/** Work in steps, each of which yields what a storage answered: a value, or a promise of one. */
// oxlint-disable-next-line typescript/no-explicit-any -- TypeScript cannot type what comes back per `yield`.
export type Steps = Generator<unknown, void, any>;

/**
 * Runs on without a pause while answers come at once, so that a page that is being closed can still save;
 * returns a promise as soon as one has to be waited for.
 */
export function runSteps(steps: Steps, answer?: unknown, failed = false): Promise<void> | undefined {
  let next = failed ? steps.throw(answer) : steps.next(answer);
  while (!next.done) {
    const { value } = next;
    if (typeof (value as PromiseLike<unknown> | undefined)?.then === 'function') {
      return Promise.resolve(value).then(
        (result) => runSteps(steps, result),
        (error: unknown) => runSteps(steps, error, true),
      );
    }
    next = steps.next(value);
  }
  return undefined;
}
