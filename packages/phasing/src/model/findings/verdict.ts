import { homesOf } from './ledger.js';
import type { Simulation } from '../engine/simulate.js';
import type { AwayFinding, Stays } from './find-people.js';
import type { Finding } from './findings.js';

/** What a plan does, for one paragraph. */
export interface Verdict {
  readonly sites: number;
  /** Households that live there now. */
  readonly initial: number;
  /** Of those, in the neighbourhood at the end, in a temporary home too. */
  readonly home: number;
  /** Of those, had to leave first. */
  readonly returned: number;
  /** How long those were away; null where nobody was. */
  readonly stays: Stays | null;
  /** Not back at the end. */
  readonly still: number;
  /** Homes that are delivered. */
  readonly delivered: number;
  /** Sites that are not delivered. */
  readonly unfinished: number;
  /** Quarter in which the last site is ready; null when that never comes. */
  readonly finish: number | null;
  /** Whether that site has homes. */
  readonly endsWithHome: boolean;
  /** The last quarter that is looked at. */
  readonly last: number;
}

const isAway = (finding: Finding): finding is AwayFinding => finding.kind === 'away';

/**
 * @param result of `simulate`
 * @param findings of `explain`, of the same result
 */
export const verdictOf = ({ plan, sites, outcome, measures }: Simulation, findings: readonly Finding[]): Verdict => {
  const { initial, inPlace, direct, local, returnedFromTemporary, returnedFromAway, stillTemporary } = outcome;
  const { finish } = measures;
  const ready = sites.flatMap(({ delivered }, place) =>
    delivered === null ? [] : [{ delivered, homes: homesOf(plan.sites[place]!.planned) }],
  );
  return {
    sites: sites.length,
    initial,
    home: inPlace + direct + local + returnedFromTemporary + returnedFromAway + stillTemporary,
    returned: returnedFromAway,
    stays: findings.find(isAway)?.stays ?? null,
    still: outcome.stillAway,
    delivered: ready.reduce((total, { homes }) => total + homes, 0),
    unfinished: measures.unfinished,
    finish,
    endsWithHome: ready.some(({ delivered, homes }) => delivered === finish && homes > 0),
    last: plan.horizonQuarters - 1,
  };
};
