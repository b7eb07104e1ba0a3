import type { Citation, Evidence } from './citation.js';
import type { Test } from './hint.js';
import type { Instrument, ScaleLevel, SideEffect } from './instrument.js';
import type { QuestionId } from './question.js';

/** What an answer says about instruments: a reason for, an objection, or a condition. Without its words. */
export interface Fit {
  /** Kebab-case slug, at most 80 characters. */
  readonly id: string;
  readonly kind: 'for' | 'against' | 'condition';
  /** The question whose answer it rests on. */
  readonly question: QuestionId;
  /** All of these hold; at least one. The words name what the first one found: `{answer}`. */
  readonly when: readonly Test[];
  readonly of: InstrumentTest;
  /** Of what it says; only where the kennisfundament tells. */
  readonly evidence?: Evidence;
  /** At least one. */
  readonly cites: readonly Citation[];
}

/** Which instruments a fit is about: all fields that are given hold, each for at least one of its values. At least one field. */
export interface InstrumentTest {
  readonly ids?: readonly string[];
  readonly domains?: readonly Instrument['domain'][];
  readonly motives?: readonly string[];
  readonly sideEffects?: readonly SideEffect[];
  readonly bindings?: readonly Instrument['binding'][];
  readonly leadTimes?: readonly Instrument['leadTime'][];
  readonly evidence?: readonly Evidence[];
  readonly scales?: readonly ScaleLevel[];
  /**
   * How its levels lie to those of an answer. `shares`: at least one is the same. `below`, `above`: all of them are smaller, or larger,
   * than all that the answer names.
   */
  readonly against?: {
    readonly fact: 'scale.intervention' | 'scale.wanted' | 'scale.unwanted';
    readonly levels: 'shares' | 'below' | 'above';
  };
}

/** The words of a fit, in one language. */
export interface FitText {
  /**
   * Names the answer and what follows, at most 240 characters. `{answer}` stands for what the first test found, as it stands inside a
   * sentence: "U verwacht gewenst effect in {answer}; dit werkt daar."
   */
  readonly says: string;
}
