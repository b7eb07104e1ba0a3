import type { Single } from './fields.js';
import type { Plan } from './plan.js';

/** All that the calculator keeps, in the dossier (`plan`) and in a file. It survives `JSON.stringify`. */
export interface PlanFile {
  readonly format: 'mengwijzer-plan';
  readonly version: 1;
  /** At most 200 characters; may be empty. */
  readonly name: string;
  /** The last plan in which every value was in range. Where a field is `unfilled`, it has a number there that nobody gave. */
  readonly plan: Plan;
  /**
   * What was typed or pasted and is no value of its field, by the name of the field (see `fields.ts`): "veel" in a column of numbers.
   * Nothing that somebody typed is lost. At most 10,000 of at most 200 characters.
   */
  readonly drafts: Readonly<Record<string, string>>;
  /**
   * Fields of sites that never got a value, since the table or file that they came from has none, or none that can be read. They are shown empty, or with
   * their draft; as long as there is one, nothing is calculated. At most ten for each site; without a list there is none.
   */
  readonly unfilled?: readonly string[];
  /** Other plans to set beside this one, at most three. */
  readonly variants: readonly Variant[];
  readonly costs: Costs;
  readonly spread: Spread;
  /**
   * What the user took over from the plan that stood there first, the worked example or that of the page, and has not entered anew; without a list
   * nothing is known of it. Whoever shows an assumption says that it is in here.
   */
  readonly untouched?: readonly Untouched[];
}

/** A field that there is one of, or the variants as a whole. */
export type Untouched = Single | 'variants';

export interface Variant {
  readonly id: string;
  /** At most 200 characters. */
  readonly name: string;
  readonly plan: Plan;
}

/** Amounts as the user states them, in whole euros from 0 to 10,000,000; `null` is not stated. None is built in: they change each year. */
export interface Costs {
  /** For each move of a household. */
  readonly perMove: number | null;
  /** For each quarter of a household in a temporary home. */
  readonly perTemporaryQuarter: number | null;
  /** For each quarter in which a delivered home is kept empty. */
  readonly perEmptyQuarter: number | null;
  /** When these amounts held: "2026", "2026-01" or "2026-01-01"; empty when not said. */
  readonly asOf: string;
}

/** How far the assumptions could be off. `null` is as in the plan. */
export interface Spread {
  /** Of `turnoverPermille`, 0 to 1000. */
  readonly turnover: Range | null;
  /** Percentage points by which `stayPercent` of every site could be lower or higher, -100 to 100. */
  readonly stay: Range | null;
  /** Quarters by which the building of a site could take longer, 0 to 80; each site has its own. */
  readonly delay: Range | null;
  /** Whole number from 0 to 4,294,967,295: the same seed gives the same outcome. */
  readonly seed: number;
}

/** Whole numbers, `low` at most `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
