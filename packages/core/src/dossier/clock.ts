/** The end of the last year that is written in four digits, in milliseconds since 1970. */
const LATEST = 253_402_300_799_999;

/** Milliseconds since 1970. What a page put in the place of the clock may say no number, or throw: then it is counted from when the page began. */
export function soundNow(now: () => number = () => Date.now()): number {
  try {
    const at: unknown = now();
    if (typeof at === 'number' && at >= 0 && at <= LATEST) return at;
  } catch {
    // The same as no number.
  }
  return performance.timeOrigin + performance.now();
}
