/** A cell of the table of sites: the row by number, from 0, and the column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells that are selected together: the one where it began, and the one where it ends. */
export interface Selection {
  readonly from: Cell;
  readonly to: Cell;
}

export const bounds = ({ from, to }: Selection): { readonly first: Cell; readonly last: Cell } => ({
  first: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
  last: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
});
