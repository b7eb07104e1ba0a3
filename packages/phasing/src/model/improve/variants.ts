import {
  compareResults,
  isShown,
  measured,
  measuredIds,
  measuresIn,
  type ComparedRow,
  type Measured,
  type MeasureKind,
} from './compare.js';
import type { Simulation } from '../engine/simulate.js';

/** A plan that was kept, and what comes of it. */
export interface SimulatedVariant {
  readonly id: string;
  readonly name: string;
  readonly simulation: Simulation;
}

/** Plans side by side. */
export interface ComparedVariants {
  /** A row for each measure; the value of the current plan first, then those of the variants in their order; see `ComparedRow`. */
  readonly rows: readonly {
    readonly measure: Measured;
    readonly kind: MeasureKind;
    readonly values: readonly (number | null)[];
  }[];
  /** How each variant differs from the current plan. */
  readonly variants: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly ComparedRow[];
    /** Households that live in its sites now, and of the current plan: with another number of them the other numbers say less. */
    readonly households: number;
    readonly currentHouseholds: number;
  }[];
}

/**
 * Sets variants beside the current plan.
 *
 * @param variants at most three, as `parsePlanFile` gives them
 */
export const compareVariants = (current: Simulation, variants: readonly SimulatedVariant[]): ComparedVariants => {
  const all = [current, ...variants.map(({ simulation }) => simulation)].map(measuresIn);
  return {
    rows: measuredIds
      .map((measure) => ({ measure, kind: measured[measure], values: all.map((values) => values[measure]) }))
      .filter(({ measure, values }) => isShown(measure, values)),
    variants: variants.map(({ id, name, simulation }) => ({
      id,
      name,
      rows: compareResults(current, simulation),
      households: simulation.outcome.initial,
      currentHouseholds: current.outcome.initial,
    })),
  };
};
