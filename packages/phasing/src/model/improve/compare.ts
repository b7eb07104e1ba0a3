import type { Simulation } from '../engine/simulate.js';

/**
 * What is measured of a plan, and in what. `share` is in permille; `quarter` is a moment, in quarters since the year 0, so that plans that begin in
 * another year can be compared: `sayQuarter(moment, 0, lang)` says it.
 */
export const measured = {
  /** Households that have to leave the neighbourhood when their site is emptied. */
  sentAway: 'households',
  /** Quarters that they are away, together. */
  awayQuarters: 'quarters',
  /** The most of them in one quarter. */
  peakAway: 'households',
  /** Households that go to a temporary home or away, and so move twice. */
  doubleMoves: 'households',
  /** Households that move straight to a home in the neighbourhood. */
  singleMoves: 'households',
  /** Quarters in which new homes are kept empty, together. */
  reservedQuarters: 'quarters',
  /** The lowest share of social homes. */
  socialLowest: 'share',
  /** When the last site is delivered. */
  finish: 'quarter',
  /** Sites that are not delivered within the horizon. */
  unfinished: 'sites',
  /** Households that wait to return at the end. */
  waiting: 'households',
} as const;
export type Measured = keyof typeof measured;
export type MeasureKind = (typeof measured)[Measured];
export const measuredIds = Object.keys(measured) as readonly Measured[];

/** How one plan differs from another in one measure. It is no judgement: more can be better or worse. */
export interface ComparedRow {
  readonly measure: Measured;
  readonly kind: MeasureKind;
  readonly before: number | null;
  readonly after: number | null;
  /** How much, without sign; `null` where one of the two is no number, or no end. */
  readonly difference: number | null;
  /** `unknown` where one has a value and the other cannot have one. */
  readonly direction: 'fewer' | 'more' | 'same' | 'earlier' | 'later' | 'unknown';
}

/** All measures of a plan: `null` for what is not there (a share without homes, a finish without sites), `Infinity` for a finish beyond the horizon. */
export const measuresIn = ({
  plan,
  sites,
  outcome,
  measures,
}: Simulation): Readonly<Record<Measured, number | null>> => ({
  sentAway: sites.reduce((sum, { households }) => sum + households.away, 0),
  awayQuarters: measures.awayQuarters,
  peakAway: measures.peakAway,
  doubleMoves: measures.doubleMoves,
  singleMoves: outcome.direct + outcome.local,
  reservedQuarters: measures.reservedQuarters,
  socialLowest: measures.socialLowest,
  finish: sites.length === 0 ? null : measures.finish === null ? Infinity : plan.startYear * 4 + measures.finish,
  unfinished: measures.unfinished,
  waiting: outcome.stillTemporary + outcome.stillAway,
});

const directionOf = (before: number | null, after: number | null, isMoment: boolean): ComparedRow['direction'] => {
  if (before === after) return 'same';
  if (before === null || after === null) return 'unknown';
  if (isMoment) return after < before ? 'earlier' : 'later';
  return after < before ? 'fewer' : 'more';
};

const differenceOf = (before: number | null, after: number | null): number | null => {
  const difference = before === null || after === null ? Number.NaN : Math.abs(after - before);
  return Number.isFinite(difference) ? difference : null;
};

/** How a plan differs from another, for each measure, in the order of `measured`. */
export const compareResults = (before: Simulation, after: Simulation): readonly ComparedRow[] => {
  const [one, other] = [measuresIn(before), measuresIn(after)];
  return measuredIds.map((measure) => {
    const kind = measured[measure];
    const [from, to] = [one[measure], other[measure]];
    return {
      measure,
      kind,
      before: from,
      after: to,
      difference: differenceOf(from, to),
      direction: directionOf(from, to, kind === 'quarter'),
    };
  });
};

/** Whether a table shows a measure with these values: sites that are not delivered and households that wait only where there are any. */
export const isShown = (measure: Measured, values: readonly (number | null)[]): boolean =>
  (measure !== 'unfinished' && measure !== 'waiting') || values.some((value) => value !== 0);
