import { expect, expectTypeOf, it } from 'vitest';
import instruments, { type InstrumentId } from './data/instruments.js';
import type { TimelineId } from './data/timeline.js';

it('types a collection to its literal ids, so that a wrong one does not compile', () => {
  const right: InstrumentId = 'densification';
  // @ts-expect-error there is no such instrument
  const wrong: InstrumentId = 'densify';
  // @ts-expect-error nor such an event
  const never: TimelineId = 'densification';
  expectTypeOf<(typeof instruments)[number]['id']>().toEqualTypeOf<InstrumentId>();
  expectTypeOf<string>().not.toEqualTypeOf<InstrumentId>();
  expect(instruments.map(({ id }) => id)).toContain(right);
  expect(instruments.map(({ id }) => id)).not.toContain(wrong);
  expect(never).toBe(right);
});
