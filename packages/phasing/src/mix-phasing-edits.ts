/** What it takes to change a plan, and to read one from outside: it comes while the visitor still looks at the example. */
export { Cells } from './mix-phasing-cells.js';
export { addSite, clearCells, copySite, emptyFile, moveSite, removeSite, type } from './model/edit.js';
export { faultsOf } from './model/faults.js';
export { parsePlanFile } from './model/parse-plan-file.js';
export { copyCells, paste } from './model/paste.js';
