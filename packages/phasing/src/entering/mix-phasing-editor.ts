import { latest } from '@mengwijzer/core';
import { isWhole, unfilledOf, withUnfilled } from '../model/plan/unfilled.js';
import { takenOver } from '../model/plan/untouched.js';
import { valueText } from '../model/sheet/field-text.js';
import { columns, placeOf, siteField, type Column } from '../model/plan/fields.js';
import { bounds, type Selection } from '../model/sheet/selection.js';
import { emptyUndo, push, redo, settle, undo, type Undo } from '../model/sheet/undo.js';
import type { Cells } from './mix-phasing-cells.js';
import type { ReactiveController } from 'lit';
import type { Edits, Later, PhasingPage } from '../mix-phasing-later.js';
import type { PlanFile } from '../model/plan/plan-file.js';
import type { Plan, Site } from '../model/plan/plan.js';
import type { View } from '../mix-phasing-view.js';

/** What stood in a field before one typed there, and what of the plan was not the user's yet or had no value. */
interface Before {
  readonly text: string;
  readonly untouched: PlanFile['untouched'];
  readonly unfilled: ReadonlySet<string>;
}

/** Everything that changes the plan goes through here, so that all of it can be undone. */
export class Editor implements ReactiveController {
  readonly #page: PhasingPage;
  readonly #edits: () => Later['edits'];
  #undo: Undo = emptyUndo;
  /** The plan when every cell had a value, and the file that came of it since, in which one has none. */
  #whole: { readonly plan: Plan; readonly file: PlanFile } | undefined;
  /** What was kept and is not drawn yet: more changes may come in one go. */
  #kept: PlanFile | undefined;
  /**
   * The field that one is typing in, what, and what the plan had there before: until one leaves it, that is left alone and not called wrong.
   */
  #typing: { readonly field: string; readonly text: string; readonly before: Before } | undefined;
  /** The site whose fields stand open where there is no room for the table; the first, until one opens another or shuts it. */
  #open: string | undefined;
  /** What could not be done with the table as it was asked. */
  #notice = '';
  #turns = 0;
  #selection: Selection | undefined;
  /** The row that is being dragged, and the one that it would go to. */
  #dragged: string | undefined;
  #over: string | undefined;
  #cells: Cells | undefined;
  readonly #takenOver = latest(takenOver);

  constructor(page: PhasingPage, edits: () => Later['edits']) {
    this.#page = page;
    this.#edits = edits;
    page.host.addController(this);
  }

  hostUpdate(): void {
    this.#kept = undefined;
    // What a host put in the place of what one is typing, or did not take: the field goes to what there is.
    if (this.#turns !== this.#page.turns()) this.#typing = undefined;
    this.#turns = this.#page.turns();
  }
  /** Not every browser tells that a field was left when it goes from the page. */
  hostUpdated(): void {
    const field = this.typing;
    const activeElement = this.#page.host.shadowRoot?.activeElement;
    if (field !== undefined && (activeElement as HTMLInputElement | null)?.name !== field) this.change(field);
  }
  hostDisconnected(): void {
    this.#typing = undefined;
    this.#selection = undefined;
  }
  hostWiped(): void {
    this.hostDisconnected();
    this.#undo = emptyUndo;
    this.#whole = undefined;
    this.#kept = undefined;
    this.#open = undefined;
    this.#notice = '';
    this.#dragged = undefined;
    this.#over = undefined;
  }

  get typing(): string | undefined {
    return this.#typing?.field;
  }
  /** What one is typing in a field; `undefined` where one is not. */
  typedIn(field: string): string | undefined {
    return this.#typing && this.#typing.field === field ? this.#typing.text : undefined;
  }
  /** The last plan that can be calculated, where a cell of this file has no value; `undefined` where there was none that is the user's. */
  standing(file: PlanFile): Plan | undefined {
    return this.#whole?.file === file ? this.#whole.plan : undefined;
  }
  get open(): string | undefined {
    return this.#open ?? this.#file?.plan.sites[0]?.id;
  }
  get notice(): string {
    return this.#notice;
  }
  /** Another number when the controls are to be set to what they were: nothing else tells that they differ. */
  get turns(): number {
    return this.#turns;
  }
  get selection(): Selection | undefined {
    return this.#selection;
  }
  get canUndo(): boolean {
    return this.#undo.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#undo.future.length > 0;
  }
  /** Where a dragged row would go, for the line that shows it. */
  dropAt(id: string): 'before' | 'after' | undefined {
    if (id !== this.#over || this.#dragged === undefined || this.#dragged === id) return undefined;
    const ids = this.#file?.plan.sites.map((site) => site.id) ?? [];
    return ids.indexOf(this.#dragged) < ids.indexOf(id) ? 'after' : 'before';
  }

  /**
   * Changes the plan.
   *
   * @param key what is changed; several changes of the same in a row are one to undo
   * @returns whether something changed and was kept
   */
  edit(make: (file: PlanFile) => PlanFile, key?: string): boolean {
    const file = this.#file;
    const next = file && make(file);
    if (!file || !next || next === file || !this.#keep(next)) return false;
    this.#notice = '';
    this.#undo = push(this.#undo, file, key);
    return true;
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string, row: string): boolean {
    if (!acts.has(act)) return false;
    this.#with((edits) => this.#act(edits, act, row));
    return true;
  }

  /** Keeps what is typed; whether it was in a field of the plan. */
  input(name: string, value: string): boolean {
    const view = this.#page.view();
    if (!view || placeOf(name) === undefined) return false;
    const file = this.#file!;
    const stood = (): Before => ({
      text: valueText({ ...file, drafts: {} }, name, view.texts.lang),
      untouched: file.untouched,
      unfilled: unfilledOf(file),
    });
    const before = this.#typing?.field === name ? this.#typing.before : stood();
    this.#typing = { field: name, text: value, before };
    // Backspace is then for what one types, and not for all that was selected.
    this.#selection = undefined;
    this.#with((edits) => this.#type(edits, name, value, before));
    this.#page.host.requestUpdate();
    return true;
  }

  /** What stands in a field is now what was meant; whether it was a field of the plan. */
  change(name: string): boolean {
    if (placeOf(name) === undefined) return false;
    this.#typing = undefined;
    this.#undo = settle(this.#undo);
    const fault = this.#page.view()?.faultOf.get(name);
    if (fault) this.#page.say(fault.sentence);
    this.#page.host.requestUpdate();
    return true;
  }

  /** A field was left: a browser tells of no change where one typed what stood there before. */
  leave(name: string): void {
    if (this.typedIn(name) !== undefined) this.change(name);
  }

  readonly onFocusIn = (event: Event): void => this.#keys?.onFocusIn(event);
  readonly onMouseUp = (event: MouseEvent): void => this.#keys?.onMouseUp(event);
  readonly onKeyDown = (event: KeyboardEvent): void => this.#keys?.onKeyDown(event);
  readonly onCopy = (event: ClipboardEvent): void => this.#keys?.onCopy(event);
  readonly onPaste = (event: ClipboardEvent): void => this.#keys?.onPaste(event);

  readonly onDragStart = (event: DragEvent): void => {
    const id = rowOf(event);
    if (id === undefined) return;
    this.#dragged = id;
    event.dataTransfer?.setData('text/plain', id);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  };
  readonly onDragOver = (event: DragEvent): void => {
    if (this.#dragged === undefined) return;
    event.preventDefault();
    const over = rowOf(event);
    if (over === this.#over) return;
    this.#over = over;
    this.#page.host.requestUpdate();
  };
  readonly onDrop = (event: DragEvent): void => {
    const over = rowOf(event);
    if (this.#dragged === undefined || over === undefined) return;
    event.preventDefault();
    const dragged = this.#dragged;
    this.#with((edits) => this.#move(edits, dragged, this.#indexOf(over), {}));
    this.onDragEnd();
  };
  readonly onDragEnd = (): void => {
    this.#dragged = undefined;
    this.#over = undefined;
    this.#page.host.requestUpdate();
  };

  /** The keys of the sheet, from the moment that they are there. */
  get #keys(): Cells | undefined {
    const edits = this.#edits().want();
    return (this.#cells ??=
      edits &&
      new edits.Cells({
        root: () => this.#page.host.renderRoot,
        rows: () => this.#file?.plan.sites.length ?? 0,
        columns,
        selection: () => this.#selection,
        select: (selection) => this.#select(selection),
        undo: () => this.#back(undo),
        redo: () => this.#back(redo),
        move: ({ row, column }, by) => {
          const site = this.#file?.plan.sites[row];
          if (site) this.#move(edits, site.id, row + by, { column });
        },
        clear: (selection) => this.edit((file) => edits.clearCells(file, this.#fieldsIn(file, selection))),
        copy: (selection) => this.#copied(edits, selection),
        paste: (text, at) => this.#paste(edits, text, at),
      }));
  }

  /** Does something now; or, while what it takes is on its way, as soon as that is there. */
  #with(use: (edits: Edits) => void): void {
    const edits = this.#edits().want();
    if (edits) use(edits);
    else void this.#edits().use(use);
  }

  get #file(): PlanFile | undefined {
    const view = this.#page.view();
    return this.#kept ?? (view && (view.from === 'user' ? view.file : this.#takenOver(view.file)));
  }
  /** Whether a plan was kept: never where it is only to be looked at, whatever key is pressed. */
  #keep(file: PlanFile): boolean {
    const view = this.#page.view();
    const plan = view && this.#wholePlan(view);
    if (view?.isReadonly !== false || !this.#page.keep(file)) return false;
    this.#kept = file;
    this.#whole = plan && !isWhole(file) ? { plan, file } : undefined;
    return true;
  }
  /** The plan that was calculated up to now, unless that is the example's. */
  #wholePlan({ from }: View): Plan | undefined {
    const file = this.#file!;
    if (!isWhole(file)) return this.standing(file);
    return from === 'example' ? undefined : file.plan;
  }
  /** Says what could not be done, to who hears the page and to who sees it. */
  #tell(text: string): void {
    this.#notice = text;
    this.#page.say(text);
    this.#page.host.requestUpdate();
  }
  #indexOf(id: string): number {
    return this.#file?.plan.sites.findIndex((site) => site.id === id) ?? -1;
  }

  #select(selection: Selection | undefined): void {
    this.#selection = selection;
    this.#page.host.requestUpdate();
  }

  #fieldsIn({ plan }: PlanFile, selection: Selection): readonly string[] {
    const { first, last } = bounds(selection);
    return plan.sites
      .slice(first.row, last.row + 1)
      .flatMap(({ id }) => columns.slice(first.column, last.column + 1).map((column: Column) => siteField(id, column)));
  }

  #copied({ copyCells }: Edits, selection: Selection): string {
    const view = this.#page.view();
    return view ? copyCells(this.#file!, bounds(selection), view.texts.lang) : '';
  }

  #paste({ paste }: Edits, text: string, at: Selection): void {
    const view = this.#page.view();
    if (!view) return;
    const { first, last } = bounds(at);
    const pasted = paste(this.#file!, { first, last }, text, view.texts.lang);
    if (pasted.file) this.edit(() => pasted.file!);
    this.#typing = undefined;
    const says = view.texts.messages.pasted(pasted);
    const isWhole = pasted.left.length === 0 && pasted.missing.length === 0 && pasted.cut === 0;
    if (pasted.file && isWhole) this.#page.say(says);
    else this.#tell(says);
  }

  #back(step: typeof undo): void {
    const file = this.#file;
    const there = file && step(this.#undo, file);
    const messages = this.#page.view()?.texts.messages;
    if (!there || !messages || !this.#keep(there.file)) return;
    this.#undo = there.undo;
    this.#typing = undefined;
    this.#notice = '';
    this.#stay(file.plan.sites, there.file.plan.sites);
    this.#page.say(step === undo ? messages.done.undone : messages.done.redone);
  }

  /** A row that is taken away with the focus in it gives that to the row that comes in its place. */
  #stay(before: readonly Site[], sites: readonly Site[]): void {
    const activeElement = this.#page.host.shadowRoot?.activeElement;
    const id = activeElement?.closest<HTMLElement>('[data-site]')?.dataset['site'];
    if (id === undefined || sites.some((site) => site.id === id)) return;
    const next = sites[before.findIndex((site) => site.id === id)] ?? sites.at(-1);
    this.#page.focus(next ? `site-${next.id}` : 'add');
  }

  #type({ type }: Edits, name: string, value: string, before: Before): void {
    const { texts } = this.#page.view() ?? {};
    const file = this.#file;
    if (!file || !texts) return;
    const typed = type(file, name, value, texts.lang);
    // Nobody meant the 10 on the way to 101.
    const isValue = typed.drafts[name] === undefined && !(before.unfilled.has(name) && value.trim() === '');
    const next = isValue
      ? typed
      : type(back(type(file, name, before.text, texts.lang), before), name, value, texts.lang);
    if (next !== file) this.edit(() => next, name);
  }

  #empty({ emptyFile }: Edits): void {
    const messages = this.#page.view()?.texts.messages;
    if (!messages || !this.edit(emptyFile)) return;
    this.#page.say(messages.done.emptied);
    this.#page.focus('add');
  }

  #fill({ fillColumn }: Edits, column: Column): void {
    const { texts } = this.#page.view() ?? {};
    if (!texts || !this.edit((file) => fillColumn(file, column, texts.lang))) return;
    this.#page.say(texts.messages.unfilled.done(texts.messages.table.said[column]));
    this.#page.focus('unfilled');
  }

  #act(edits: Edits, act: string, row: string): void {
    switch (act) {
      case 'site-add':
        return this.#insert(
          (file, lang) => edits.addSite(file, undefined, lang),
          (messages) => messages.done.added,
        );
      case 'site-copy':
        return this.#insert(
          (file, lang) => edits.copySite(file, row, lang),
          (messages) => messages.done.copied,
        );
      case 'site-remove':
        return this.#remove(edits, row);
      case 'site-up':
      case 'site-down':
        return this.#move(edits, row, this.#indexOf(row) + (act === 'site-up' ? -1 : 1), { act });
      case 'site-open':
        this.#open = this.open === row ? '' : row;
        return this.#page.focus(`open-${row}`);
      case 'undo':
        this.#back(undo);
        // A button that has nothing left to do is gone.
        return this.canUndo ? undefined : this.#page.focus('redo');
      case 'redo':
        this.#back(redo);
        return this.canRedo ? undefined : this.#page.focus('undo');
      case 'fill':
        return this.#fill(edits, row as Column);
      case 'to-field':
        return this.#page.focus(row);
      default:
        return this.#empty(edits);
    }
  }

  /** Puts one site more in the table, and goes to its name; where that are too many, it says so. */
  #insert(
    make: (file: PlanFile, lang: View['texts']['lang']) => PlanFile,
    say: (messages: View['texts']['messages']) => (name: string) => string,
  ): void {
    const { texts } = this.#page.view() ?? {};
    const file = this.#file;
    if (!file || !texts) return;
    const { messages } = texts;
    const next = make(file, texts.lang);
    if (next === file) return this.#tell(messages.tooMany);
    if (!this.edit(() => next)) return;
    const had = new Set(file.plan.sites.map(({ id }) => id));
    const fresh = next.plan.sites.find(({ id }) => !had.has(id));
    if (!fresh) return;
    this.#open = fresh.id;
    this.#page.say(say(messages)(fresh.name));
    this.#page.focus(`site-${fresh.id}`);
  }

  #remove({ removeSite }: Edits, id: string): void {
    const at = this.#indexOf(id);
    const site = this.#file?.plan.sites[at];
    if (!site || !this.edit((file) => removeSite(file, id))) return;
    const messages = this.#page.view()?.texts.messages;
    if (messages) this.#page.say(messages.done.removed(site.name));
    const sites = this.#file?.plan.sites.filter((each) => each.id !== id) ?? [];
    const next = sites[at] ?? sites[at - 1];
    this.#page.focus(next ? `site-${next.id}` : 'add');
  }

  #move(
    { moveSite }: Edits,
    id: string,
    to: number,
    { act, column }: { readonly act?: string; readonly column?: number },
  ): void {
    const file = this.#file;
    const site = file?.plan.sites[this.#indexOf(id)];
    if (!file || !site || to < 0 || to >= file.plan.sites.length) return;
    if (!this.edit((each) => moveSite(each, id, to))) return;
    const messages = this.#page.view()?.texts.messages;
    if (messages) this.#page.say(messages.done.moved(site.name, to + 1));
    // A row that moves loses the focus. At either end of the list there is no button to go further.
    const isAtEnd = to === 0 || to === file.plan.sites.length - 1;
    const back = act === 'site-up' ? 'site-down' : 'site-up';
    if (act !== undefined) this.#page.focus(`${isAtEnd ? back : act}-${id}`);
    if (column !== undefined) this.#page.focus(column === 0 ? `site-${id}` : `cell-${id}-${column}`);
  }
}

/** What stands there again where what is typed is no value: that is not what the user entered. */
const back = (file: PlanFile, { untouched, unfilled }: Before): PlanFile =>
  withUnfilled(untouched === undefined || untouched === file.untouched ? file : { ...file, untouched }, unfilled);

/** What the buttons of the sites ask. */
const acts: ReadonlySet<string> = new Set([
  'site-add',
  'site-copy',
  'site-remove',
  'site-up',
  'site-down',
  'site-open',
  'undo',
  'redo',
  'to-field',
  'fill',
  'empty',
]);

const rowOf = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>('tr[data-site]')?.dataset['site'];
