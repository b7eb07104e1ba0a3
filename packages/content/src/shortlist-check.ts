import type { Citation, Evidence } from './citation.js';
import type { InstrumentTest } from './fit.js';
import type { Instrument, SideEffect } from './instrument.js';

/** What the source asks of a choice of instruments as a whole. Without its words. */
export type ShortlistCheck =
  | OnlyPhysical
  | MissingDomain
  | MotiveWithout
  | SharedSideEffect
  | LegalCondition
  | Complement;

interface Check<Kind extends string> {
  /** Kebab-case slug, at most 80 characters. */
  readonly id: string;
  readonly kind: Kind;
  /** Of what it says; only where the kennisfundament tells. */
  readonly evidence?: Evidence;
  /** At least one. */
  readonly cites: readonly Citation[];
}

/** Everything chosen is physical. The other checks on domains are silent then. */
export type OnlyPhysical = Check<'only-physical'>;

/** Nothing of this domain is chosen. */
export interface MissingDomain extends Check<'missing-domain'> {
  readonly domain: Instrument['domain'];
}

/** Some party names this objective, and nothing that serves it is chosen. */
export interface MotiveWithout extends Check<'motive-without'> {
  /** An id of the fact `objectives.named`. */
  readonly objective: string;
  readonly of: InstrumentTest;
}

/** Something chosen has this side effect. */
export interface SharedSideEffect extends Check<'shared-side-effect'> {
  readonly sideEffect: SideEffect;
  /** Ids of the instruments that the source sets against it; empty where it names none. */
  readonly counteredBy: readonly string[];
}

/** Something chosen has a condition in law, or one that the source makes for using a law. */
export interface LegalCondition extends Check<'legal-condition'> {
  readonly of: InstrumentTest;
  /** Only while nothing of these is chosen. */
  readonly without?: InstrumentTest;
}

/** Something chosen belongs together with something else. */
export interface Complement extends Check<'complement'> {
  readonly of: InstrumentTest;
  readonly with: InstrumentTest;
}

/**
 * The words of a check, in one language, at most 240 characters each. `{names}` stands for the names of the chosen instruments that it is
 * about, `{counters}` for those of the instruments that are, or could be, set against a side effect, `{answer}` for the objective as it
 * stands inside a sentence.
 */
export interface ShortlistCheckText {
  readonly says: string;
  /** What to say where what it asks for is chosen. */
  readonly settled?: string;
}
