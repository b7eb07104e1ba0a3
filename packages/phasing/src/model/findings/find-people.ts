import { homesOf, sharesOf, stayingOf, sum, tenuresIn, type Ledger, type SiteShare } from './ledger.js';
import type { PhasingCautionId } from '@mengwijzer/content';
import type { Site, Tenure } from '../plan/plan.js';
import type { Journey } from '../engine/trace.js';

/** How long those that came back were away, in quarters. */
export interface Stays {
  readonly households: number;
  readonly shortest: number;
  /** At least half were back after so long. */
  readonly median: number;
  readonly longest: number;
  /** What more than half of them took exactly; null where there is no such span. */
  readonly typical: number | null;
}

/** How many have to leave the neighbourhood, and for how long. With nobody away it says where those that stay find a home. */
export interface AwayFinding {
  readonly kind: 'away';
  readonly caution: PhasingCautionId;
  /** That had to leave; those that came back and those that did not before the end, together. */
  readonly households: number;
  readonly sites: readonly SiteShare[];
  readonly returned: number;
  readonly still: number;
  /** Of those that came back; null where nobody did. */
  readonly stays: Stays | null;
  /** Tenures of those that had to leave. */
  readonly tenures: readonly Tenure[];
  /** That want to stay and did not have to leave: in one move, and by way of a temporary home. */
  readonly straight: number;
  readonly temporary: number;
  /** The last quarter that is looked at. */
  readonly last: number;
}

/** How long journeys that have ended took; null where none has. */
const staysOf = (journeys: readonly Journey[]): Stays | null => {
  const spans = journeys
    .flatMap(({ left, returned, households }) => (returned === null ? [] : [{ span: returned - left, households }]))
    .sort((one, other) => one.span - other.span);
  const all = sum(spans);
  if (all === 0) return null;
  const bySpan = new Map<number, number>();
  let before = 0;
  let median: number | null = null;
  for (const { span, households } of spans) {
    bySpan.set(span, (bySpan.get(span) ?? 0) + households);
    before += households;
    if (before * 2 >= all) median ??= span;
  }
  const typical = [...bySpan].find(([, households]) => households * 2 > all);
  return {
    households: all,
    shortest: spans[0]!.span,
    median: median!,
    longest: spans.at(-1)!.span,
    typical: typical?.[0] ?? null,
  };
};

const awayCaution = (households: number, still: number): PhasingCautionId => {
  if (households === 0) return 'moving-help';
  return still > 0 ? 'way-back' : 'network-lost';
};

export const findAway = ({ result: { outcome }, journeys, emptied, last }: Ledger): readonly AwayFinding[] => {
  if (emptied.every((each) => stayingOf(each) === 0)) return [];
  const away = journeys.filter(({ via }) => via === 'away');
  const households = sum(away);
  const { direct, local, returnedFromTemporary, returnedFromAway, stillTemporary, stillAway } = outcome;
  return [
    {
      kind: 'away',
      caution: awayCaution(households, stillAway),
      households,
      sites: sharesOf(away),
      returned: returnedFromAway,
      still: stillAway,
      stays: staysOf(away),
      tenures: [...new Set(away.map(({ tenure }) => tenure))],
      straight: direct + local,
      temporary: returnedFromTemporary + stillTemporary,
      last,
    },
  ];
};

/** Why a site had so few new homes to move to: none was ready, none of the right sort, or others lived in them. */
export type Shortage = 'nothing-built' | 'none-of-tenure' | 'all-taken';

/**
 * How often households move. initial = not + once + pending + twice + gone. Those that wait have moved once so far.
 */
export interface MovesFinding {
  readonly kind: 'moves';
  readonly caution: PhasingCautionId;
  readonly initial: number;
  readonly not: number;
  /** Straight to a home for good. */
  readonly once: number;
  /** Still in a temporary home or away. */
  readonly pending: number;
  readonly twice: number;
  /** Left the neighbourhood for good, by choice or before. */
  readonly gone: number;
  /** The site whose households can least move on at once, and why; null where all can. */
  readonly stuck: {
    readonly site: Site['id'];
    /** That cannot move on at once. */
    readonly households: number;
    /** Whether that is all that want to stay. */
    readonly isAll: boolean;
    readonly because: Shortage;
  } | null;
}

const stuckIn = ({ emptied, sites }: Ledger): MovesFinding['stuck'] => {
  const waits = emptied
    .map((each) => ({ each, households: homesOf(each.waited), isAll: homesOf(each.waited) === stayingOf(each) }))
    .filter(({ households }) => households > 0)
    .sort((one, other) => Number(other.isAll) - Number(one.isAll) || other.households - one.households);
  if (waits.length === 0) return null;
  const { each, households, isAll } = waits[0]!;
  const ready = sites.filter(
    ({ site, delivered }) => delivered !== null && delivered <= each.start && homesOf(site.planned) > 0,
  );
  const wanted = tenuresIn(each.waited);
  const fits = ready.some(({ site }) => wanted.some((tenure) => site.planned[tenure] > 0));
  const because = ready.length === 0 ? 'nothing-built' : fits ? 'all-taken' : 'none-of-tenure';
  return { site: each.site.id, households, isAll, because };
};

export const findMoves = (ledger: Ledger): readonly MovesFinding[] => {
  const { outcome } = ledger.result;
  if (outcome.initial === 0) return [];
  const stuck = stuckIn(ledger);
  return [
    {
      kind: 'moves',
      caution: stuck === null ? 'moving-help' : 'build-before-demolition',
      initial: outcome.initial,
      not: outcome.inPlace,
      once: outcome.direct + outcome.local,
      pending: outcome.stillTemporary + outcome.stillAway,
      twice: outcome.returnedFromTemporary + outcome.returnedFromAway,
      gone: outcome.turnover + outcome.choice,
      stuck,
    },
  ];
};

/** Who leaves for good. */
export interface GoneFinding {
  readonly kind: 'gone';
  readonly caution: PhasingCautionId;
  readonly households: number;
  readonly choice: number;
  /** Moved out of their own accord before their home was emptied. */
  readonly turnover: number;
}

export const findGone = ({ result: { outcome } }: Ledger): readonly GoneFinding[] => {
  const { choice, turnover } = outcome;
  const households = choice + turnover;
  if (households === 0) return [];
  const caution = choice > 0 ? 'choosing-or-giving-up' : 'not-wholly-preventable';
  return [{ kind: 'gone', caution, households, choice, turnover }];
};

/** What the three groups get and bear. Every household of now is in one of the first two. */
export interface WhoPaysFinding {
  readonly kind: 'who-pays';
  readonly caution: PhasingCautionId;
  /** Never had to leave the neighbourhood. households = inPlace + once + temporary. */
  readonly stayers: {
    readonly households: number;
    /** Still in the old home. */
    readonly inPlace: number;
    readonly once: number;
    /** By way of a temporary home, or still in one. */
    readonly temporary: number;
    /** Household-quarters in temporary homes. */
    readonly temporaryQuarters: number;
  };
  /** Had to leave, or left for good. households = away + gone. */
  readonly leavers: {
    readonly households: number;
    readonly away: number;
    /** Of those, how many came back. */
    readonly returned: number;
    /** Household-quarters outside the neighbourhood. */
    readonly awayQuarters: number;
    readonly gone: number;
  };
  readonly arrivals: {
    readonly households: number;
    /** Of so many homes that were delivered. */
    readonly delivered: number;
    /** Homes that are kept free for residents at the end. */
    readonly reserved: number;
  };
}

export const findWhoPays = ({ result: { outcome, measures }, sites }: Ledger): readonly WhoPaysFinding[] => {
  const { initial, inPlace, direct, local, newcomers, reserved } = outcome;
  if (initial + newcomers === 0) return [];
  const once = direct + local;
  const temporary = outcome.returnedFromTemporary + outcome.stillTemporary;
  const away = outcome.returnedFromAway + outcome.stillAway;
  const gone = outcome.turnover + outcome.choice;
  const delivered = sites.reduce(
    (total, each) => total + (each.delivered === null ? 0 : homesOf(each.site.planned)),
    0,
  );
  return [
    {
      kind: 'who-pays',
      caution: initial === 0 ? 'arrivals-attention' : 'three-groups',
      stayers: {
        households: inPlace + once + temporary,
        inPlace,
        once,
        temporary,
        temporaryQuarters: measures.temporaryQuarters,
      },
      leavers: {
        households: away + gone,
        away,
        returned: outcome.returnedFromAway,
        awayQuarters: measures.awayQuarters,
        gone,
      },
      arrivals: { households: newcomers, delivered, reserved },
    },
  ];
};
