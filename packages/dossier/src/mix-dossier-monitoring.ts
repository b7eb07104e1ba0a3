import { latest } from '@mengwijzer/core';
import { heading, icons, message, readingStyles } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entry, type EntryActs } from './mix-dossier-monitoring-entry.js';
import { fieldOfFault, form } from './mix-dossier-monitoring-form.js';
import styles from './mix-dossier-monitoring.styles.js';
import {
  draftOf,
  faultIn,
  isSame,
  record,
  withdraw,
  withSuggestion,
  type Draft,
  type DraftFault,
} from './model/monitoring-edit.js';
import { domIdOf, monitoringOf, type Field, type MonitoringView, type WatchedView } from './model/monitoring.js';
import { keyOfOwn } from './model/standing-objectives.js';
import { voicesOf } from './model/voices.js';
import type { Lang, Page, Section } from './mix-dossier-page.js';
import type { MonitoringTexts } from './model/monitoring-texts.js';

const load: Readonly<Record<Lang, () => Promise<MonitoringTexts>>> = {
  nl: async () => (await import('./monitoring-nl.js')).monitoringNl,
  en: async () => (await import('./monitoring-en.js')).monitoringEn,
};

/** For ids on the page, of the form for an objective of one's own. */
const OWN = 'm-own';

const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

interface Editing {
  readonly draft: Draft;
  readonly fault: DraftFault | undefined;
}

/** The list that the team keeps: for each objective what would show that it works, and what would show that a problem only moves. */
class Monitoring implements Section {
  readonly #page: Page;
  readonly #voices = latest(voicesOf);
  readonly #view = latest(monitoringOf);
  /** What is being written, by the id of its place on the page. */
  readonly #editing = new Map<string, Editing>();
  #texts: MonitoringTexts | undefined;
  #wasTouched = false;

  constructor(page: Page) {
    this.#page = page;
    page.adopt(readingStyles, styles);
  }

  async speak(lang: Lang): Promise<void> {
    this.#texts = await load[lang]();
  }

  #change(domId: string, editing: Editing | undefined): void {
    if (editing === undefined) this.#editing.delete(domId);
    else this.#editing.set(domId, editing);
    this.#page.host.requestUpdate();
  }

  /** What was being written goes with the dossier when that is wiped. */
  #forgetWiped(): void {
    const isTouched = (this.#page.store()?.status.kind ?? 'untouched') !== 'untouched';
    if (this.#wasTouched && !isTouched) this.#editing.clear();
    this.#wasTouched = isTouched;
  }

  readonly #acts: EntryActs = {
    edit: (view, from) => {
      const records = view.versions.map((each) => each.record);
      this.#change(view.domId, { draft: draftOf(view, records, from?.record), fault: undefined });
      this.#page.focus(`${view.domId}-sign`);
    },
    remove: (view) => {
      const { messages } = this.#texts!;
      const records = view.versions.map((each) => each.record);
      const next = withdraw(this.#page.dossier(), records, Date.now(), freshId());
      this.#page.files().replace(next, messages.removed(view.label));
      this.#page.focus('notice');
    },
    take: (view, { field, text }) => {
      const records = view.versions.map((each) => each.record);
      const draft = this.#editing.get(view.domId)?.draft ?? draftOf(view, records, records[0]);
      this.#change(view.domId, { draft: withSuggestion(draft, field, text), fault: undefined });
      this.#page.say(this.#texts!.messages.took);
      this.#page.focus(`${view.domId}-${field}`);
    },
  };

  #cancel(domId: string): void {
    const versions = this.#editing.get(domId)?.draft.replaces.length ?? 0;
    this.#change(domId, undefined);
    this.#page.focus(versions > 1 ? domId : `${domId}-edit`);
  }

  /** A fault stands until one tries again. */
  #write(domId: string, field: Field | 'label', text: string): void {
    const editing = this.#editing.get(domId);
    if (editing !== undefined) this.#change(domId, { ...editing, draft: { ...editing.draft, [field]: text } });
  }

  #save(domId: string, label: string): void {
    const draft = this.#editing.get(domId)?.draft;
    if (draft === undefined) return;
    const { messages } = this.#texts!;
    const dossier = this.#page.dossier();
    const fault = faultIn(draft, dossier);
    if (fault !== undefined) {
      this.#change(domId, { draft, fault });
      return this.#page.focus(`${domId}-${fieldOfFault(fault)}`);
    }
    if (isSame(draft)) {
      this.#page.say(messages.unchanged);
      return this.#cancel(domId);
    }
    if (!this.#page.commit(record(dossier, draft, Date.now(), freshId()))) {
      this.#page.files().notice = { kind: 'error', text: messages.refused };
      return;
    }
    const isNew = draft.key === '';
    this.#change(domId, undefined);
    this.#page.say(messages.saved(isNew ? draft.label.trim() : label));
    this.#page.focus(isNew ? domIdOf(keyOfOwn(draft.label)) : domId);
  }

  #form(domId: string, label: string, title: string, level: number): TemplateResult | undefined {
    const editing = this.#editing.get(domId);
    return (
      editing &&
      form({
        ...editing,
        domId,
        title,
        level,
        texts: this.#texts!,
        write: (field, text) => this.#write(domId, field, text),
        save: () => this.#save(domId, label),
        cancel: () => this.#cancel(domId),
      })
    );
  }

  #list(views: readonly WatchedView[], title: string, level: number): TemplateResult | typeof nothing {
    const texts = this.#texts!;
    if (views.length === 0) return nothing;
    return html`<div class="mon-part">
      ${heading(level, 'part', title)}
      <ul role="list">
        ${repeat(
          views,
          ({ key }) => key,
          (view) =>
            entry(
              view,
              this.#acts,
              texts,
              level + 1,
              this.#form(view.domId, view.label, texts.messages.formOf(view.label), level + 1),
            ),
        )}
      </ul>
    </div>`;
  }

  #own(level: number): TemplateResult {
    const { messages } = this.#texts!;
    const begin = (): void => {
      this.#change(OWN, { draft: draftOf({ key: '', objective: '', label: '' }), fault: undefined });
      this.#page.focus(`${OWN}-label`);
    };
    return (
      this.#form(OWN, '', messages.formOwn, level) ??
      html`<button type="button" class="link noprint" id="${OWN}-edit" @click=${begin}>
        ${icons.add}${messages.addOwn}
      </button>`
    );
  }

  #notWatched({ hasWaterbed, isEmpty }: MonitoringView): TemplateResult | typeof nothing {
    const { messages } = this.#texts!;
    if (isEmpty) return html`<div class="empty"><p>${messages.empty}</p></div>`;
    return hasWaterbed ? nothing : message('caution', html`<p>${messages.noWaterbed}</p>`);
  }

  render(level: number): TemplateResult {
    const texts = this.#texts;
    if (texts === undefined) return html``;
    this.#forgetWiped();
    const dossier = this.#page.dossier();
    const view = this.#view(dossier, this.#voices(dossier, texts.voices), texts);
    const { messages } = texts;
    return html`<div class="view-head">
        ${heading(level, 'section', messages.heading, 'monitoring')}
        <p class="m">${messages.lead}</p>
      </div>
      ${this.#notWatched(view)} ${this.#list(view.lacking, messages.lacking, level + 1)}
      ${this.#list(view.watched, messages.watched, level + 1)} ${this.#own(level + 1)}`;
  }
}

export const open = (page: Page): Section => new Monitoring(page);
