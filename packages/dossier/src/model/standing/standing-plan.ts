import type { JsonObject } from '@mengwijzer/core/dossier';
import type { Voice } from '../voices.js';

/** What it takes to calculate a plan: of the phasing model, which comes only where there is a plan. */
export type PhasingModel = Pick<
  typeof import('@mengwijzer/phasing/model'),
  'parsePlanFile' | 'isWhole' | 'simulate' | 'explain'
>;

/** What a phasing plan does, as far as the dossier speaks of it. Households, unless it says otherwise. */
export interface PlanOutcome {
  readonly sites: number;
  /** Id of the first; empty where there is none. */
  readonly firstSite: string;
  /** Sites that are not ready within the time that is looked at. */
  readonly unfinished: number;
  /** That live there now. */
  readonly initial: number;
  /** Of those, that never leave the neighbourhood. */
  readonly staying: number;
  /** Of those that stay, by way of a temporary home: they move twice. */
  readonly temporary: number;
  /** That have to leave the neighbourhood. */
  readonly away: number;
  readonly returned: number;
  /** Not back at the end. */
  readonly still: number;
  /** Quarters that those who came back were away; the same where there is one span. Null where nobody came back. */
  readonly spans: { readonly shortest: number; readonly longest: number } | null;
  /** That leave for good, before their home is emptied or by choice. */
  readonly gone: number;
  /** New ones, in new homes. */
  readonly newcomers: number;
}

/** Why nothing is known of a plan: it cannot be read, or a cell of its table has no value yet. */
export type PlanGap = 'unread' | 'unfilled';

/** Whether it is known what a plan does. */
export const isKnown = (outcome: PlanOutcome | PlanGap | undefined): outcome is PlanOutcome =>
  typeof outcome === 'object';

/** What a plan of a dossier does. */
export function outcomeOf(
  plan: JsonObject,
  { parsePlanFile, isWhole, simulate, explain }: PhasingModel,
): PlanOutcome | PlanGap {
  const { file } = parsePlanFile(plan);
  if (file === null) return 'unread';
  if (!isWhole(file)) return 'unfilled';
  const result = simulate(file.plan);
  const findings = explain(result);
  const { outcome, measures, sites } = result;
  const away = findings.find((finding) => finding.kind === 'away');
  const { direct, local, inPlace, returnedFromTemporary, stillTemporary, returnedFromAway, stillAway } = outcome;
  const temporary = returnedFromTemporary + stillTemporary;
  return {
    sites: sites.length,
    firstSite: sites[0]?.id ?? '',
    unfinished: measures.unfinished,
    initial: outcome.initial,
    staying: inPlace + direct + local + temporary,
    temporary,
    away: returnedFromAway + stillAway,
    returned: returnedFromAway,
    still: stillAway,
    spans: away?.stays ?? null,
    gone: outcome.turnover + outcome.choice,
    newcomers: outcome.newcomers,
  };
}

/** What came of the plans, by the plan in the dossier. */
export type Outcomes = ReadonlyMap<JsonObject, PlanOutcome | PlanGap>;

/** A plan, with who made it, and what it does once that is known. */
export interface SpokenPlan {
  readonly voice: Voice;
  /** `undefined` while it is calculated. */
  readonly outcome: PlanOutcome | PlanGap | undefined;
}

/** The plans of those that speak; the same plan once. */
export const plansIn = (voices: readonly Voice[], outcomes: Outcomes): readonly SpokenPlan[] =>
  voices.flatMap((voice) => {
    const { plan } = voice.dossier;
    return plan === null ? [] : [{ voice, outcome: outcomes.get(plan) }];
  });
