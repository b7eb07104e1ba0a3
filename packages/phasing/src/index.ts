export { MixPlanChangeEvent, MixPlanResultEvent } from './events.js';
export { MixPhasingCalculator } from './mix-phasing-calculator.js';
