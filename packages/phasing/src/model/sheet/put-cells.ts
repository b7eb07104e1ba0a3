import { faultsOf } from './faults.js';
import { paste } from './paste.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { PhasingTexts } from '../texts.js';

/** What became of cells that were put in the table: the file with them, unless nothing could be put there. */
export interface PutCells {
  readonly file: PlanFile | undefined;
  readonly text: string;
  /** What is no value of its cell, with its row and column. */
  readonly notes: readonly string[];
}

/** Of more faults than this the number is said. */
const MOST = 20;

/** Puts cells of a spreadsheet under the sites that there are. */
export const putCells = (file: PlanFile, text: string, texts: Pick<PhasingTexts, 'lang' | 'messages'>): PutCells => {
  const at = { row: file.plan.sites.length, column: 0 };
  const pasted = paste(file, { first: at, last: at }, text, texts.lang);
  const faults = pasted.file ? faultsOf(pasted.file, texts).filter(({ row }) => row !== undefined && row > at.row) : [];
  const more = faults.length - MOST;
  return {
    file: pasted.file,
    text: texts.messages.pasted(pasted),
    notes: [
      ...faults.slice(0, MOST).map(({ sentence }) => sentence),
      ...(more > 0 ? [texts.messages.moreFaults(more)] : []),
    ],
  };
};
