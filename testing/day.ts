/**
 * For the tests of the file that asks for it, it is this day, from noon on: what they expect holds whenever they run.
 *
 * @param day such as "2026-06-03"
 * @returns the same
 */
export function onDay(day: string): string {
  const Clock = globalThis.Date;
  const noon = Clock.parse(`${day}T12:00:00Z`);
  const start = performance.now();
  const now = (): number => noon + Math.floor(performance.now() - start);
  class ThatDay extends Clock {
    static override now = now;
    constructor(...parts: readonly number[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]));
    }
  }
  before(() => (globalThis.Date = ThatDay as DateConstructor));
  after(() => (globalThis.Date = Clock));
  return day;
}
