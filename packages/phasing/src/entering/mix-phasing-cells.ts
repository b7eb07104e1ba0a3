import type { Column } from '../model/plan/fields.js';
import type { Cell, Selection } from '../model/sheet/selection.js';

/** What the element lets the keys of the table do. */
export interface Sheet {
  readonly root: () => ParentNode;
  readonly rows: () => number;
  readonly columns: readonly Column[];
  readonly selection: () => Selection | undefined;
  readonly select: (selection: Selection | undefined) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Moves the site in the row of a cell by so many rows; the focus goes along. */
  readonly move: (at: Cell, by: number) => void;
  /** Empties the selected cells. */
  readonly clear: (selection: Selection) => void;
  /** The selected cells as text for a spreadsheet. */
  readonly copy: (selection: Selection) => string;
  /** Puts what was copied elsewhere in the table, from a cell on. */
  readonly paste: (text: string, at: Selection) => void;
}

export const cellOf = (target: EventTarget | null): Cell | undefined => {
  const { row, column } = (target as HTMLElement | null)?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
};

/** Keys as in any spreadsheet: arrows, Enter, Home and End, Shift to select, copy, paste, undo, and Alt with an arrow to move a row. */
export class Cells {
  readonly #sheet: Sheet;
  /** The cell that one came into just now. */
  #fresh: EventTarget | null = null;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** A cell that one comes into is selected whole: what is typed then takes the place of what stood there. */
  readonly onFocusIn = ({ target }: Event): void => {
    const cell = cellOf(target);
    const selection = this.#sheet.selection();
    if (selection && (!cell || cell.row !== selection.to.row || cell.column !== selection.to.column))
      this.#sheet.select(undefined);
    this.#fresh = cell ? target : null;
    if (cell) (target as HTMLInputElement).select();
  };

  /** Safari would put the caret where one pressed, and choose nothing. */
  readonly onMouseUp = (event: MouseEvent): void => {
    if (event.target === this.#fresh) event.preventDefault();
    this.#fresh = null;
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    this.#fresh = null;
    const at = cellOf(event.target);
    if (at && this.#act(event, at, event.target as HTMLInputElement)) event.preventDefault();
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    const selection = this.#sheet.selection();
    if (!selection || !cellOf(event.target)) return;
    event.clipboardData?.setData('text/plain', this.#sheet.copy(selection));
    if (event.type === 'cut') this.#sheet.clear(selection);
    event.preventDefault();
  };

  /** A single value is the browser's to paste. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const at = cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const selection = this.#sheet.selection();
    if (!at || (!selection && !/[\t\n\r]/u.test(text.trimEnd()))) return;
    event.preventDefault();
    this.#sheet.paste(text, selection ?? { from: at, to: at });
  };

  /** Whether the key did something here. */
  #act(event: KeyboardEvent, at: Cell, input: HTMLInputElement): boolean {
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (command && key.toLowerCase() === 'z') {
      if (shiftKey) this.#sheet.redo();
      else this.#sheet.undo();
      return true;
    }
    if (command && key.toLowerCase() === 'y') {
      this.#sheet.redo();
      return true;
    }
    if (command && (key === 'Home' || key === 'End'))
      return this.#go(
        key === 'Home' ? { row: 0, column: 0 } : { row: Infinity, column: this.#sheet.columns.length - 1 },
      );
    if (command) return false;
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
      this.#sheet.move(at, key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    switch (key) {
      case 'ArrowUp':
      case 'ArrowDown':
        return this.#step(at, key === 'ArrowUp' ? -1 : 1, 0, shiftKey);
      case 'ArrowLeft':
      case 'ArrowRight':
        return (
          this.#isAtEdge(input, key === 'ArrowLeft', shiftKey) &&
          this.#step(at, 0, key === 'ArrowLeft' ? -1 : 1, shiftKey)
        );
      case 'Enter':
        return this.#step(at, shiftKey ? -1 : 1, 0, false);
      case 'Delete':
      case 'Backspace': {
        const selection = this.#sheet.selection();
        if (selection) this.#sheet.clear(selection);
        return selection !== undefined;
      }
      case 'F2':
        input.setSelectionRange(input.value.length, input.value.length);
        return true;
      case 'Escape':
        if (!this.#sheet.selection()) return false;
        this.#sheet.select(undefined);
        return true;
      default:
        return false;
    }
  }

  /** Within a text the arrows are for the text. */
  #isAtEdge({ value, selectionStart, selectionEnd }: HTMLInputElement, isLeft: boolean, isShift: boolean): boolean {
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    if (isShift) return isWhole;
    return isWhole || (selectionStart === selectionEnd && selectionStart === (isLeft ? 0 : value.length));
  }

  #step(at: Cell, rows: number, columns: number, isSelecting: boolean): boolean {
    const to = { row: at.row + rows, column: at.column + columns };
    if (!this.#has(to)) return true;
    const from = this.#sheet.selection()?.from ?? at;
    this.#sheet.select(isSelecting ? { from, to } : undefined);
    return this.#go(to);
  }

  #has({ row, column }: Cell): boolean {
    return row >= 0 && row < this.#sheet.rows() && column >= 0 && column < this.#sheet.columns.length;
  }

  #go({ row, column }: Cell): boolean {
    const last = this.#sheet.rows() - 1;
    this.#sheet
      .root()
      .querySelector<HTMLInputElement>(`.cell[data-row="${Math.min(row, last)}"][data-column="${column}"]`)
      ?.focus();
    return true;
  }
}
