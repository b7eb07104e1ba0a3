// What answers say is core's; it was this entry's first, and partners take it from here.
export {
  blankRow,
  factsOf,
  fieldName,
  fieldPath,
  isAnswered,
  isDisputed,
  levels,
  objectivesWith,
  positionOf,
  rowsOf,
  spanOf,
  stateOf,
  type ListName,
} from '@mengwijzer/core/dossier';
export { applyAct, isAct, type Act, type Acted } from './acts.js';
export * from './edit.js';
export * from './hints.js';
export * from './markdown.js';
export { objectivesOf, partiesOf, sayDifference, type Named } from './objectives.js';
export * from './removed.js';
export { addRow, maxRows, moveRow, removeRow } from './rows.js';
export * from './scale.js';
export * from './state.js';
export * from './summary.js';
export * from './texts.js';
