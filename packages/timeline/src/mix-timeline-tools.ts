import { fileTools, heading, tool } from '@mengwijzer/core/design';
import { DossierTools } from '@mengwijzer/core/files';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundEntry } from './mix-timeline-around.js';
import { Comparing } from './mix-timeline-comparing.js';
import { Own } from './mix-timeline-own.js';
import { around } from './model/around.js';
import { emptyDraft, type HistoryDraft } from './model/history.js';
import type { LaterMessages } from './messages/later.nl.js';
import type { TimelinePage } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';
import type { Item } from './model/entries.js';

export { replyStyles } from '@mengwijzer/core/design';
export { default as styles } from './mix-timeline-tools.styles.js';

/**
 * What one can do beside reading: what came before and after, two years side by side, a history of one's own, files. Loaded once the list is
 * painted; what a visitor does before that waits for it.
 */
export class Tools extends DossierTools<TimelinePage> {
  readonly #words: () => LaterMessages;
  readonly #comparing: Comparing;
  readonly #own: Own;
  #around: readonly string[] = [];

  constructor(page: TimelinePage, words: () => LaterMessages) {
    super(page, {
      words: () => ({ messages: words(), lang: page.texts().lang }),
      markdown: () => this.#markdown(),
      keep: () => Promise.all([import('./model/csv.js'), import('./model/json.js')]),
    });
    this.#words = words;
    this.#comparing = new Comparing(page);
    this.#own = new Own(page, words);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#own.forgetTaken();
  }
  override hostWiped(): void {
    super.hostWiped();
    this.#around = [];
    this.#comparing.forget();
    this.#own.forget();
  }

  /** Does what a button asks. */
  act(act: string, row: string): void {
    if (act === 'around') this.#flip(row);
    else if (act === 'compare-with') this.#comparing.compareWith(row);
    else if (act === 'compare-none') this.#comparing.stop();
    else this.#own.act(act, row);
    this._page.host.requestUpdate();
  }

  /** Keeps what is typed in a field. */
  input(name: string, value: string): void {
    const [, part, field = ''] = /^(h|year)-(\w+)$/u.exec(name) ?? [];
    if (part === 'year') this.#comparing.input(field === '0' ? 0 : 1, value);
    else if (part === 'h' && field in emptyDraft) this.#own.input(field as keyof HistoryDraft, value);
  }

  /** A form was sent: that of the years, or that of one's own history. */
  submit(isOwn: boolean): void {
    (isOwn ? this.#own : this.#comparing).submit();
    this._page.host.requestUpdate();
  }

  /** What one can do at an entry that stands open. */
  below(item: Item, view: View, words: LaterMessages, isFromPicture: boolean): TemplateResult {
    const { id, name } = item;
    const isAround = this.#around.includes(id);
    const year = this.#comparing.yearOf(id, view);
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
    return html`${
        view.isStory
          ? nothing
          : html`${this.#comparing.render(view, words, level)}${this.#own.render(view, words, level)}`
      }
      <div class="block end noprint">
        ${heading(level, 'part', words.files.heading)}
        <div class="tools">
          ${tool('print', words.tools.print, () => void this.files.print())}
          ${tool('save', words.files.csv, this.#saveCsv)}${tool('save', words.files.json, this.#saveJson)}
          ${fileTools(this.files, words)}
        </div>
        ${this.saveLine()}
      </div>`;
  }

  #flip(id: string): void {
    const isAround = this.#around.includes(id);
    this.#around = isAround ? this.#around.filter((each) => each !== id) : [...this.#around, id];
    if (!isAround) this._page.focus(`a-${id}`);
  }

  async #markdown(): Promise<string> {
    const { toMarkdown } = await import('./model/markdown.js');
    const { shown = [], timeline } = this._page.view() ?? {};
    return timeline ? toMarkdown(shown, timeline, this._page.texts(), this.#words(), new Date()) : '';
  }

  readonly #saveCsv = (): void => {
    const make = async (): Promise<string> => {
      const { toCsv } = await import('./model/csv.js');
      const { shown, timeline } = this._page.view()!;
      return toCsv(shown, timeline, this._page.texts(), this.#words());
    };
    void this.files.saveAs('csv', make, this.#words().files.name);
  };

  readonly #saveJson = (): void => {
    const make = async (): Promise<string> => {
      const { toJson } = await import('./model/json.js');
      const { shown, timeline } = this._page.view()!;
      return toJson(shown, timeline, this._page.texts());
    };
    void this.files.saveAs('json', make, this.#words().files.name);
  };
}
