import {
  findForces,
  findLate,
  findWaiting,
  type ForcesFinding,
  type LateFinding,
  type WaitingFinding,
} from './find-causes.js';
import {
  findKeptEmpty,
  findNoHome,
  findSocialLowest,
  type KeptEmptyFinding,
  type NoHomeFinding,
  type SocialFinding,
} from './find-homes.js';
import {
  findAway,
  findGone,
  findMoves,
  findWhoPays,
  type AwayFinding,
  type GoneFinding,
  type MovesFinding,
  type WhoPaysFinding,
} from './find-people.js';
import { findHorizon, findTwentyYears, type HorizonFinding, type TwentyYearsFinding } from './find-time.js';
import { ledgerOf } from './ledger.js';
import type { Simulation } from '../engine/simulate.js';

/** One thing that a plan does: its numbers, its reason, and the caution of the source that belongs to it. Never a score. */
export type Finding =
  | AwayFinding
  | NoHomeFinding
  | ForcesFinding
  | MovesFinding
  | LateFinding
  | GoneFinding
  | HorizonFinding
  | SocialFinding
  | WaitingFinding
  | KeptEmptyFinding
  | TwentyYearsFinding
  | WhoPaysFinding;

/**
 * What a plan does to the households, as data: at most one finding of each kind, those that weigh most for people first.
 *
 * @param result of `simulate`
 */
export const explain = (result: Simulation): readonly Finding[] => {
  const ledger = ledgerOf(result);
  return [
    ...findAway(ledger),
    ...findNoHome(ledger),
    ...findForces(ledger),
    ...findMoves(ledger),
    ...findLate(ledger),
    ...findGone(ledger),
    ...findHorizon(ledger),
    ...findSocialLowest(ledger),
    ...findWaiting(ledger),
    ...findKeptEmpty(ledger),
    ...findTwentyYears(ledger),
    ...findWhoPays(ledger),
  ];
};
