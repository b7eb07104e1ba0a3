import { fileNotice, fileTools, heading, saveLine, sayFaults, storeNotices, tool } from '@mengwijzer/core/design';
import { DossierFiles } from '@mengwijzer/core/files';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { aroundEntry } from './mix-timeline-around.js';
import { comparison } from './mix-timeline-compare.js';
import { ownHistory } from './mix-timeline-history.js';
import { around } from './model/around.js';
import { compareYears } from './model/compare.js';
import type { Item } from './model/entries.js';
import { ORIGIN } from './model/extent.js';
import {
  check,
  draftOf,
  MAX_HISTORY,
  newId,
  put,
  putBack,
  takeOff,
  emptyDraft,
  type HistoryDraft,
  type HistoryFaults,
} from './model/history.js';
import { yearFrom } from './model/years.js';
import type { Fault, HistoryEntry } from '@mengwijzer/core/dossier';
import type { LaterMessages } from './messages/later.nl.js';
import type { Page } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';

export { replyStyles } from '@mengwijzer/core/design';
export { default as styles } from './mix-timeline-tools.styles.js';

/** What one compares with first: when mixing was an official aim, and when the kennisfundament was written. */
const YEARS = ['2004', '2024'] as const;

/**
 * What one can do beside reading: what came before and after, two years side by side, a history of one's own, files. Loaded once the list is
 * painted; what a visitor does before that waits for it.
 */
export class Tools implements ReactiveController {
  readonly #page: Page;
  readonly #files: DossierFiles;
  readonly #words: () => LaterMessages;
  #around: readonly string[] = [];
  #years: readonly [string, string] | undefined;
  #wrong: readonly [boolean, boolean] = [false, false];
  #draft: HistoryDraft | undefined;
  #changing: string | undefined;
  #faults: HistoryFaults = {};
  #taken: { readonly entry: HistoryEntry; readonly at: number } | undefined;
  #asking = false;

  constructor(page: Page, words: () => LaterMessages) {
    this.#page = page;
    this.#words = words;
    this.#files = new DossierFiles(page.host, {
      dossier: page.dossier,
      commit: page.commit,
      words: () => ({ messages: words(), lang: page.texts().lang }),
      markdown: () => this.#markdown(),
    });
    page.host.addController(this);
  }

  hostDisconnected(): void {
    this.#taken = undefined;
    this.#asking = false;
  }

  /** Does what a button asks. */
  act(act: string, row: string): void {
    switch (act) {
      case 'around':
        this.#around = this.#around.includes(row) ? this.#around.filter((id) => id !== row) : [...this.#around, row];
        if (this.#around.includes(row)) this.#page.focus(`a-${row}`);
        break;
      case 'compare-with':
        return this.#compareWith(row);
      case 'compare-none':
        this.#look(undefined);
        this.#page.focus('compare-h');
        break;
      case 'own-add':
        this.#write(emptyDraft, undefined);
        break;
      case 'own-change': {
        const entry = this.#page.dossier().history.find(({ id }) => id === row);
        if (entry) this.#write(draftOf(entry, this.#page.texts().lang), row);
        break;
      }
      case 'own-cancel':
        this.#stopWriting(this.#changing === undefined ? 'own-add' : `own-${this.#changing}`);
        break;
      case 'own-remove':
        this.#remove(row);
        break;
      case 'own-back':
        this.#restore();
        break;
      default:
        return;
    }
    this.#page.host.requestUpdate();
  }

  /** Keeps what is typed in a field; `false` for a field of another part. */
  input(name: string, value: string): boolean {
    const own = /^h-(name|starts|ends|note)$/u.exec(name)?.[1] as keyof HistoryDraft | undefined;
    const year = /^year-([01])$/u.exec(name)?.[1];
    if (own !== undefined && this.#draft) this.#draft = { ...this.#draft, [own]: value };
    else if (year !== undefined) {
      const [one, other] = this.#typed();
      this.#years = year === '0' ? [value, other] : [one, value];
    } else return false;
    return true;
  }

  /** A form was sent: that of the years, or that of one's own history. */
  submit(isOwn: boolean): void {
    if (isOwn) this.#keep();
    else this.#compare();
    this.#page.host.requestUpdate();
  }

  sayFaults(faults: readonly Fault[]): void {
    const text = sayFaults(faults, this.#words(), this.#page.texts().lang);
    if (text !== '') this.#files.notice = { kind: 'caution', text };
  }

  /** What the store and the files have to say. */
  notices(words: LaterMessages): TemplateResult {
    const store = this.#page.store();
    return html`${store ? storeNotices(store, words, this.#page.texts().lang) : nothing}${fileNotice(this.#files, words)}`;
  }

  /** What one can do at an entry that stands open. */
  below(item: Item, view: View, words: LaterMessages, isFromPicture: boolean): TemplateResult {
    const { id, name } = item;
    const isAround = this.#around.includes(id);
    const year = this.#yearOf(id, view);
    const now = Math.floor(view.today);
    return html`<div class="tools noprint">
        ${
          isFromPicture
            ? html`<button type="button" class="link" data-act="picture" data-row=${id}>${words.toPicture}</button>`
            : nothing
        }
        <button
          type="button"
          class="link"
          data-act="around"
          data-row=${id}
          aria-expanded=${isAround ? 'true' : 'false'}
        >
          ${isAround ? words.around.hide : words.around.ask}<span class="vh">(${name})</span>
        </button>
        ${
          year === undefined || year >= now
            ? nothing
            : html`<button type="button" class="link" data-act="compare-with" data-row=${id}>
                ${words.compare.with(now)}<span class="vh">(${name})</span>
              </button>`
        }
      </div>
      ${isAround ? aroundEntry(around(item, view.timeline), id, view, words) : nothing}`;
  }

  render(view: View, words: LaterMessages, level: number): TemplateResult {
    const { texts, looking, timeline, today } = view;
    const store = this.#page.store();
    const { compared } = looking;
    const compares = compared && compareYears(compared, timeline, texts, words);
    return html`${
        view.isStory
          ? nothing
          : comparison(
              {
                years: this.#typed(),
                faults: this.#wrong,
                first: ORIGIN,
                last: Math.floor(today),
                compared,
                sentence: compares?.sentence ?? '',
                rows: compares?.rows ?? [],
              },
              words,
              level,
            )
      }
      ${
        view.isStory
          ? nothing
          : ownHistory(
              {
                history: this.#page.dossier().history,
                byId: timeline.byId,
                draft: this.#draft,
                changing: this.#changing,
                faults: this.#faults,
                isFull: this.#page.dossier().history.length >= MAX_HISTORY,
                taken: this.#taken?.entry.name,
              },
              texts,
              words,
              level,
            )
      }
      <div class="block end noprint">
        ${heading(level, 'part', words.files.heading)}
        <div class="tools">
          ${tool('print', words.tools.print, () => void this.#files.print())}
          ${tool('save', words.files.csv, this.#saveCsv)}${tool('save', words.files.json, this.#saveJson)}
          ${fileTools(this.#files, words)}
        </div>
        ${
          store &&
          saveLine(store, { lang: texts.lang, messages: words, asking: this.#asking, ask: this.#ask, wipe: this.#wipe })
        }
      </div>`;
  }

  #typed(): readonly [string, string] {
    const compared = this.#page.view()?.looking.compared;
    return this.#years ?? (compared ? [`${compared[0]}`, `${compared[1]}`] : YEARS);
  }

  #look(compared: readonly [number, number] | undefined): void {
    const view = this.#page.view();
    this.#wrong = [false, false];
    if (view) this.#page.look({ ...view.looking, compared });
  }

  #compare(): void {
    const last = Math.floor(this.#page.view()?.today ?? 0);
    const years = this.#typed().map((text) => {
      const year = yearFrom(text);
      return year !== undefined && year >= ORIGIN && year <= last ? year : undefined;
    });
    const [one, other] = years;
    if (one === undefined || other === undefined) {
      this.#wrong = [one === undefined, other === undefined];
      this.#page.focus(one === undefined ? 'year-0' : 'year-1');
      return;
    }
    this.#years = undefined;
    this.#look([one, other]);
    this.#page.focus('compare-so');
  }

  #yearOf(id: string, { timeline }: View): number | undefined {
    const extent = timeline.extents.get(id);
    return extent && !extent.isAdrift ? Math.floor(extent.from.latest - 0.01) : undefined;
  }

  #compareWith(id: string): void {
    const view = this.#page.view();
    const year = view && this.#yearOf(id, view);
    if (!view || year === undefined) return;
    this.#years = undefined;
    this.#look([year, Math.floor(view.today)]);
    this.#page.focus('compare-so');
  }

  #write(draft: HistoryDraft, changing: string | undefined): void {
    this.#draft = draft;
    this.#changing = changing;
    this.#faults = {};
    this.#taken = undefined;
    this.#page.focus('h-name');
  }

  #stopWriting(focus: string): void {
    this.#draft = undefined;
    this.#changing = undefined;
    this.#faults = {};
    this.#page.focus(focus);
  }

  #keep(): void {
    if (!this.#draft) return;
    const { entry, faults } = check(this.#draft);
    this.#faults = faults;
    const first = (['name', 'starts', 'ends'] as const).find((name) => faults[name] !== undefined);
    if (entry === undefined) return this.#page.focus(`h-${first ?? 'name'}`);
    const { history } = this.#page.dossier();
    const id = this.#changing ?? newId(history);
    const next = put(history, { id, ...entry });
    // Full meanwhile, from another tab perhaps: that is said where one adds.
    if (next === history) return this.#stopWriting('own-h');
    if (!this.#change(next)) return;
    this.#stopWriting(`own-${id}`);
    this.#page.say(this.#words().history.kept(entry.name));
  }

  #remove(id: string): void {
    const { history } = this.#page.dossier();
    const at = history.findIndex((entry) => entry.id === id);
    const entry = history[at];
    if (entry === undefined || !this.#change(takeOff(history, id))) return;
    this.#taken = { entry, at };
    this.#page.say(this.#words().history.removed(entry.name));
    this.#page.focus('own-back');
  }

  #restore(): void {
    const taken = this.#taken;
    if (!taken || !this.#change(putBack(this.#page.dossier().history, taken.entry, taken.at))) return;
    this.#taken = undefined;
    this.#page.focus(`own-${taken.entry.id}`);
  }

  #change(history: readonly HistoryEntry[]): boolean {
    return this.#page.commit({ ...this.#page.dossier(), history });
  }

  async #markdown(): Promise<string> {
    const { toMarkdown } = await import('./model/markdown.js');
    const { shown = [], timeline } = this.#page.view() ?? {};
    return timeline ? toMarkdown(shown, timeline, this.#page.texts(), this.#words(), new Date()) : '';
  }

  readonly #saveCsv = (): void => {
    const make = async (): Promise<string> => {
      const { toCsv } = await import('./model/csv.js');
      const { shown, timeline } = this.#page.view()!;
      return toCsv(shown, timeline, this.#page.texts(), this.#words());
    };
    void this.#files.saveAs('csv', make, this.#words().files.name);
  };

  readonly #saveJson = (): void => {
    const make = async (): Promise<string> => {
      const { toJson } = await import('./model/json.js');
      const { shown, timeline } = this.#page.view()!;
      return toJson(shown, timeline, this.#page.texts());
    };
    void this.#files.saveAs('json', make, this.#words().files.name);
  };

  readonly #ask = (asking: boolean): void => {
    this.#asking = asking;
    this.#page.focus(asking ? 'wipe-asks' : 'wipe');
  };

  readonly #wipe = async (): Promise<void> => {
    this.#asking = false;
    this.#taken = undefined;
    const store = this.#page.store();
    await store?.wipe();
    const { wipe } = this.#words();
    const failed = store?.status.kind === 'failed';
    this.#files.notice = failed ? { kind: 'error', text: wipe.failed } : { kind: 'done', text: wipe.done };
    this.#page.focus('notice');
  };
}
