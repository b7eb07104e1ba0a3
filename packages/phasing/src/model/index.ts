export { compareResults, measured, type ComparedRow, type Measured } from './improve/compare.js';
export { costsOf, type CostsResult } from './improve/costs.js';
export { fromCsv } from './sheet/read-csv.js';
export { defaultPlan, emptyPlan } from './plan/default-plan.js';
export { differencesOf } from './improve/differences.js';
export { findBestOrder, type BestOrder } from './search/best-order.js';
export { explain, type Finding } from './findings/findings.js';
export { sayFinding } from './findings/say-findings.js';
export { sayVerdict } from './findings/say-verdict.js';
export { verdictOf } from './findings/verdict.js';
export { toJson } from './plan/json.js';
export { compareObjective, objectiveOf, type Objective } from './engine/objective.js';
export { fileOf, parsePlanFile } from './file/parse-plan-file.js';
export { parsePlan, ranges, MAX_SITES, type ParsedPlan, type PlanFault } from './plan/parse-plan.js';
export type * from './plan/plan-file.js';
export { isWhole } from './plan/unfilled.js';
export * from './plan/plan.js';
export {
  simulate,
  type Measures,
  type Outcome,
  type QuarterRecord,
  type Simulation,
  type SiteResult,
} from './engine/simulate.js';
export { runSpread, type SpreadResult } from './improve/spread.js';
export { trace, type Journey, type Trace } from './engine/trace.js';
export { tradeOff, type TradeOffPoint } from './search/trade-off.js';
