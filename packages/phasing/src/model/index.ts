export { compareResults, measured, type ComparedRow, type Measured } from './compare.js';
export { costsOf, type CostsResult } from './costs.js';
export { fromCsv } from './read-csv.js';
export { defaultPlan, emptyPlan } from './default-plan.js';
export { differencesOf } from './differences.js';
export { findBestOrder, type BestOrder } from './best-order.js';
export { explain, type Finding } from './findings.js';
export { toJson } from './json.js';
export { compareObjective, objectiveOf, type Objective } from './objective.js';
export { fileOf, parsePlanFile } from './parse-plan-file.js';
export { parsePlan, ranges, MAX_SITES, type ParsedPlan, type PlanFault } from './parse-plan.js';
export type * from './plan-file.js';
export * from './plan.js';
export {
  simulate,
  type Measures,
  type Outcome,
  type QuarterRecord,
  type Simulation,
  type SiteResult,
} from './simulate.js';
export { runSpread, type SpreadResult } from './spread.js';
export { trace, type Journey, type Trace } from './trace.js';
export { tradeOff, type TradeOffPoint } from './trade-off.js';
