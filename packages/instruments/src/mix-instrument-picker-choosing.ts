import { DossierTools } from '@mengwijzer/core/files';
import { fileTools, tool } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { shortlist } from './mix-instrument-picker-shortlist.js';
import { isField, MAX_SHORTLIST, move, put, putBack, takeOff, write, type Shortlist } from './model/shortlist.js';
import type { ShortlistEntry } from '@mengwijzer/core/dossier';
import type { Later, PickerPage } from './mix-instrument-picker-later.js';
import type { View } from './mix-instrument-picker-view.js';

/**
 * Choosing: the shortlist with why, who and when, what it says as a whole, and taking it away. Loaded once the list is painted; what a
 * visitor does before that waits for it.
 */
export class Choosing extends DossierTools<PickerPage> {
  readonly #later: Later;
  /** What was taken off just now, and where it stood. */
  #taken: { readonly entry: ShortlistEntry; readonly at: number } | undefined;
  #printing = false;
  /** Row of the picture that Tab goes to. */
  #row: string | undefined;

  constructor(page: PickerPage, later: Later) {
    super(page, {
      words: page.texts,
      wiped: page.changed,
      markdown: () => this.#markdown(),
      keep: () => import('./model/csv.js'),
    });
    this.#later = later;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#taken = undefined;
  }
  override hostWiped(): void {
    super.hostWiped();
    this.#taken = undefined;
    this.#row = undefined;
  }

  /** Whether the shortlist is being printed, without the list that it was chosen from. */
  get isPrinting(): boolean {
    return this.#printing;
  }

  /** Does what a button asks; `false` for what is not about the shortlist. */
  act(act: string, id: string): boolean {
    const list = this._page.dossier().shortlist;
    switch (act) {
      case 'put':
        this.#flip(id);
        return true;
      case 'put-back':
        this._page.focus(`s-${id}`);
        this.#flip(id);
        return true;
      case 'take':
        this._page.focus('put-back');
        this.#flip(id);
        return true;
      case 'up':
      case 'down':
        this._page.focus(`s-${id}`);
        if (this.#change(move(list, id, act === 'up' ? -1 : 1), id)) this.#sayPlace(id);
        return true;
      default:
        return false;
    }
  }

  /** Keeps what is written in a field, see `mix-instrument-picker-shortlist.ts` for its name. */
  write(name: string, text: string): void {
    const [, id, field = ''] = /^shortlist\/(.*)\/(\w+)$/u.exec(name) ?? [];
    if (id !== undefined && isField(field)) this.#change(write(this._page.dossier().shortlist, id, field, text), id);
  }

  /** The shortlist and all that belongs to it. */
  render(view: View, level: number): TemplateResult {
    const { texts, chosen, findings } = view;
    const { messages } = texts;
    return shortlist(
      chosen,
      {
        level,
        findings,
        canShow: (id) => view.catalogue.at.has(id),
        taken: this.#takenFrom(chosen),
        below: html`${this.#picture(view)}
          <div class="tools">
            ${
              chosen.length === 0
                ? nothing
                : html`${tool('print', messages.printList, this.#print)}
                  ${tool('save', messages.saveCsv, this.#saveCsv)}`
            }
            ${fileTools(this.files, messages)}
          </div>
          ${this.saveLine()}`,
      },
      texts,
    );
  }

  #takenFrom(chosen: View['chosen']): { readonly id: string; readonly name: string; readonly at: number } | undefined {
    if (this.#taken === undefined) return undefined;
    const { entry, at } = this.#taken;
    // A file that was opened, or another element, may have put it back.
    return chosen.some((each) => each.entry.id === entry.id)
      ? undefined
      : { id: entry.id, name: this.#nameOf(entry.id), at };
  }

  #nameOf(id: string): string {
    const { items, at } = this._page.view()?.everything ?? {};
    return items?.[at?.get(id) ?? -1]?.name ?? id;
  }

  #change(next: Shortlist, id: string): boolean {
    const dossier = this._page.dossier();
    return next !== dossier.shortlist && this._page.commit({ ...dossier, shortlist: next }, id);
  }

  #sayPlace(id: string): void {
    const list = this._page.dossier().shortlist;
    const place = list.findIndex((entry) => entry.id === id) + 1;
    this._page.say(this._page.texts().messages.movedSaid(this.#nameOf(id), place, list.length));
  }

  /** Puts an instrument on the list or takes it off; what was written with it comes back with it. */
  #flip(id: string): void {
    const { say, tell, texts, dossier } = this._page;
    const { messages } = texts();
    const list = dossier().shortlist;
    const at = list.findIndex((entry) => entry.id === id);
    const entry = list[at];
    if (entry !== undefined) {
      if (!this.#change(takeOff(list, id), id)) return;
      this.#taken = { entry, at };
      // That the list is full is no longer so.
      tell(id, '');
      say(messages.takenSaid(this.#nameOf(id), list.length - 1));
    } else if (list.length >= MAX_SHORTLIST) {
      tell(id, messages.listFull);
    } else {
      const taken = this.#taken?.entry.id === id ? this.#taken : undefined;
      if (!this.#change(taken ? putBack(list, taken.entry, taken.at) : put(list, id), id)) return;
      this.#taken = undefined;
      say(messages.putSaid(this.#nameOf(id), list.length + 1));
    }
  }

  #picture({ texts, chosen }: View): TemplateResult | undefined {
    if (!chosen.some(({ item }) => item)) return undefined;
    const picture = this.#later.picture.want();
    const messages = this.#later.show(this.#later.rules, texts)?.words.picture;
    if (picture === undefined || messages === undefined) return undefined;
    const view = picture.view(chosen, texts, messages);
    return picture.draw(view, {
      messages,
      current: this.#row,
      onCurrent: (id) => {
        this.#row = id;
        this._page.host.requestUpdate();
      },
      onOpen: (id) => this._page.focus(`s-${id}`),
      onSave: (svg) => void this.files.saveSvg(svg, view.title, texts.messages.csv.name),
    });
  }

  /** The list as text; what the answers say about it is waited for. */
  async #markdown(): Promise<string> {
    const { dossier, host, view, texts } = this._page;
    if (dossier().shortlist.length > 0) await this.#later.rules.ready(texts());
    await host.updateComplete;
    const { toMarkdown } = await import('./model/markdown.js');
    const { chosen = [], findings = [], reasons = () => [] } = view() ?? {};
    return toMarkdown(dossier(), { chosen, findings, reasons }, texts(), new Date());
  }

  readonly #saveCsv = (): void => {
    const { view, texts } = this._page;
    const { name } = texts().messages.csv;
    const make = async (): Promise<string> => (await import('./model/csv.js')).toCsv(view()?.chosen ?? [], texts());
    void this.files.saveAs('csv', make, name);
  };

  readonly #print = async (): Promise<void> => {
    this.#printing = true;
    await this.files.print(async () => this._page.host.requestUpdate());
    this.#printing = false;
    this._page.host.requestUpdate();
  };
}
