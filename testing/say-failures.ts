// An assertion that fails holds what it compared, and the runner writes all of that down: of an element that is the whole page and all that
// belongs to it, for minutes. Here an element becomes what a visitor finds.
import { chai } from '@open-wc/testing';
import { describeElement } from './index.js';

const said = (value: unknown): unknown => {
  if (value instanceof Element) return describeElement(value);
  return Array.isArray(value) ? value.map(said) : value;
};

chai.use(({ Assertion }) => {
  const { assert } = Assertion.prototype as { assert: (this: unknown, ...given: unknown[]) => void };
  Object.assign(Assertion.prototype, {
    assert(this: unknown, ...given: unknown[]): void {
      try {
        assert.apply(this, given);
      } catch (error) {
        const { actual, expected } = error as { actual?: unknown; expected?: unknown };
        throw Object.assign(error as Error, { actual: said(actual), expected: said(expected) });
      }
    },
  });
});
