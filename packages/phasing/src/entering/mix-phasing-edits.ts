/** What it takes to change a plan, and to read one from outside: it comes while the visitor still looks at the example. */
export { Cells } from './mix-phasing-cells.js';
export {
  addSite,
  clearCells,
  copySite,
  emptyFile,
  fillColumn,
  moveSite,
  removeSite,
  type,
} from '../model/sheet/edit.js';
export { faultsOf } from '../model/sheet/faults.js';
export { parsePlanFile } from '../model/file/parse-plan-file.js';
export { copyCells, paste } from '../model/sheet/paste.js';
