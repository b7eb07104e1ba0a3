/* Looking at a place of one's own: what is said of each point, and what that comes to in words. It comes when it is asked for. */
import { Announcer } from '@mengwijzer/core/base';
import { heading, message, optionStyles, replyStyles, ticked, tool } from '@mengwijzer/core/design';
import { emptyDossier } from '@mengwijzer/core/dossier';
import { DossierFiles, Leaving } from '@mengwijzer/core/files';
import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import styles from './mix-place-check.styles.js';
import { isEmpty, judge, LONGEST, noAnswers, note, verdicts, type PlaceAnswers } from './model/place-answers.js';
import { placeMarkdown } from './model/place-markdown.js';
import { summarisePlace, type PlaceSummary } from './model/place-summary.js';
import type { PlaceCheckMessages } from './messages/place-check.nl.js';
import type { EntryView, Lang } from './model/entry-view.js';

export const checkStyles: readonly CSSResult[] = [optionStyles, replyStyles, styles];

interface Options {
  readonly host: LitElement;
  readonly answers: () => PlaceAnswers;
  readonly change: (answers: PlaceAnswers) => void;
  /** What the host of the page set last: that is kept there. */
  readonly given: () => PlaceAnswers;
}

const words: Readonly<Record<Lang, () => Promise<PlaceCheckMessages>>> = {
  nl: async () => (await import('./messages/place-check.nl.js')).placeCheckNl,
  en: async () => (await import('./messages/place-check.en.js')).placeCheckEn,
};

export const checkOf = async (lang: Lang, options: Options): Promise<Check> =>
  new Check(lang, await words[lang](), options);

export class Check {
  readonly #lang: Lang;
  readonly #words: PlaceCheckMessages;
  readonly #options: Options;
  readonly #announcer: Announcer;
  readonly #files: DossierFiles;
  #sets: readonly EntryView[] = [];
  /** What stood there before all was cleared. */
  #before: PlaceAnswers | undefined;
  /** What the visitor took away last. */
  #taken: PlaceAnswers | undefined;

  constructor(lang: Lang, messages: PlaceCheckMessages, options: Options) {
    this.#lang = lang;
    this.#words = messages;
    this.#options = options;
    this.#announcer = new Announcer(options.host);
    this.#files = new DossierFiles(options.host, {
      // A file is named after the place, as those of a dossier are after the neighbourhood.
      dossier: () => ({ ...emptyDossier, neighbourhood: options.answers().place }),
      commit: () => false,
      words: () => ({ messages: messages.shared, lang }),
      markdown: async () => placeMarkdown(this.#summarise(), { lang, summary: messages.summary }),
    });
    new Leaving(options.host, () => {
      const answers = options.answers();
      return !isEmpty(answers) && answers !== options.given() && answers !== this.#taken;
    });
  }

  #summarise(): PlaceSummary {
    return summarisePlace(this.#sets, this.#options.answers(), { lang: this.#lang, summary: this.#words.summary });
  }

  #change(answers: PlaceAnswers): void {
    this.#files.notice = undefined;
    this.#before = undefined;
    this.#options.change(answers);
    this.#announcer.say(this.#summarise().sentence);
  }

  readonly onChange = ({ target }: Event): void => {
    const { name, value, type } = target as HTMLInputElement;
    if (type !== 'radio') return;
    const verdict = verdicts.find((each) => each === value);
    this.#change(judge(this.#options.answers(), name, verdict));
  };

  readonly onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLTextAreaElement;
    if (name.startsWith('note/')) this.#options.change(note(this.#options.answers(), name.slice(5), value));
  };

  async #take(take: () => Promise<void>): Promise<void> {
    const answers = this.#options.answers();
    await take();
    if (this.#files.notice?.kind !== 'error') this.#taken = answers;
    this.#options.host.requestUpdate();
  }
  readonly #copy = (): Promise<void> => this.#take(this.#files.copy);
  readonly #save = (): Promise<void> => this.#take(this.#files.saveMarkdown);

  readonly #onPlace = ({ target }: Event): void =>
    this.#options.change({ ...this.#options.answers(), place: (target as HTMLInputElement).value });

  readonly #onWipe = (): void => {
    const before = this.#options.answers();
    this.#options.change(noAnswers);
    this.#before = before;
    this.#files.notice = { kind: 'done', text: this.#words.wiped };
    void this.#focus('.msgs button');
  };

  readonly #onRestore = (): void => {
    if (this.#before) this.#options.change(this.#before);
    this.#before = undefined;
    this.#files.notice = { kind: 'done', text: this.#words.restored };
    void this.#focus('.summary > [tabindex]');
  };

  /** What was pressed goes away: the focus goes on to what follows from it. */
  async #focus(selector: string): Promise<void> {
    const { host } = this.#options;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  status(): TemplateResult {
    return html`<p class="vh" role="status">${this.#announcer.text}</p>`;
  }

  place(): TemplateResult {
    const { place, placeHint } = this.#words;
    return html`<div class="field place">
      <label for="place">${place}</label>
      <input
        id="place"
        class="box"
        type="text"
        maxlength=${LONGEST.place}
        autocomplete="off"
        aria-describedby="place-hint"
        .value=${live(this.#options.answers().place)}
        @input=${this.#onPlace}
      />
      <p class="note noprint" id="place-hint">${placeHint}</p>
    </div>`;
  }

  points(set: EntryView): TemplateResult {
    const answers = this.#options.answers();
    return html`<div class="asks">
        ${set.blocks.flatMap(({ points }) =>
          points.map(({ id, text, lang }) => this.#ask(`${set.id}/${id}`, text, lang, answers)),
        )}
      </div>
      <div class="field">
        <label for="note-${set.id}">${this.#words.note(set.name)}</label>
        <textarea
          id="note-${set.id}"
          class="box"
          name="note/${set.id}"
          rows="2"
          maxlength=${LONGEST.note}
          .value=${live(answers.notes[set.id] ?? '')}
        ></textarea>
      </div>`;
  }

  #ask(key: string, text: string, lang: string | undefined, answers: PlaceAnswers): TemplateResult {
    const said = answers.points[key] ?? 'open';
    return html`<fieldset class="ask">
      <legend lang=${lang ?? nothing}>${text}</legend>
      <div class="opts">
        ${([...verdicts, 'open'] as const).map(
          (verdict) =>
            html`<label class="opt ${verdict === said ? 'on' : ''} ${verdict === 'open' ? 'open' : ''}">
              <input type="radio" name=${key} value=${verdict} .checked=${ticked(verdict === said)} />
              ${this.#words.verdicts[verdict]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #notice(): TemplateResult {
    const { notice } = this.#files;
    const isWiped = this.#before !== undefined;
    return html`<div class="msgs noprint" role="status">
      ${
        notice === undefined
          ? nothing
          : message(
              notice.kind,
              notice.text,
              isWiped
                ? html`<button type="button" class="link" @click=${this.#onRestore}>${this.#words.restore}</button>`
                : nothing,
            )
      }
    </div>`;
  }

  summary(sets: readonly EntryView[], level: number): TemplateResult {
    this.#sets = sets;
    const { heading: title, sentence, found, notes } = this.#summarise();
    const { tools } = this.#words.shared;
    return html`<section class="summary" part="summary" aria-label=${title}>
      ${heading(level, 'section', title)}
      <p class="sentence">${sentence}</p>
      <div class="found">
        ${found
          .filter(({ verdict }) => verdict !== 'open')
          .map(
            ({ label, sets: in_ }) =>
              html`<div>
                ${heading(level + 1, 'part', label)}
                ${in_.map(
                  ({ name, points }) =>
                    html`<p class="s">${name}</p>
                      <ul class="dash" role="list">
                        ${points.map((point) => html`<li>${point}</li>`)}
                      </ul>`,
                )}
              </div>`,
          )}
        ${
          notes.length === 0
            ? nothing
            : html`<div>
                ${heading(level + 1, 'part', this.#words.summary.noted)}
                ${notes.map(
                  ({ name, text }) =>
                    html`<p class="s">${name}</p>
                      <p>${text}</p>`,
                )}
              </div>`
        }
      </div>
      <p class="s m">${this.#words.summary.noScore}</p>
      <div class="tools">
        ${tool('copy', tools.copy, this.#copy)} ${tool('save', tools.saveText, this.#save)}
        ${tool('print', tools.print, () => void this.#files.print())}
      </div>
      ${this.#notice()}
      <p class="saved s m noprint">
        ${this.#words.keeps}
        ${
          isEmpty(this.#options.answers())
            ? nothing
            : html`<button type="button" class="link" @click=${this.#onWipe}>${this.#words.wipe}</button>`
        }
      </p>
    </section>`;
  }
}
