import type fc from 'fast-check';

/** Something that takes what comes from outside, with what must hold of it whatever that is. */
export interface Target<Input = unknown> {
  readonly name: string;
  /** JSON, so that what broke a law can be kept as a case in a file. */
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws where something does not hold: `Broken`, or whatever the code itself threw. */
  readonly law: (input: Input) => void | Promise<void>;
  /** Only the reading, for its time. Absent where there is nothing to read. */
  readonly read?: (input: Input) => unknown;
  /** Of the time there is, beside what the others get. */
  readonly share: number;
}

/** A law that does not hold. Its message is the law, the same for whatever broke it. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function claim(law: string, holds: boolean): asserts holds {
  if (!holds) throw new Broken(law);
}
