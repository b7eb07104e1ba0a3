import { latest } from '@mengwijzer/core';
import { soundNow } from '@mengwijzer/core/dossier';
import { heading, icons, message, readingStyles } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entry, type EntryActs } from './mix-dossier-monitoring-entry.js';
import { fieldOfFault, form } from './mix-dossier-monitoring-form.js';
import styles from './mix-dossier-monitoring.styles.js';
import {
  blankKept,
  draftFrom,
  draftOf,
  faultIn,
  isSame,
  keptDraft,
  record,
  withdraw,
  withSuggestion,
  type Draft,
  type DraftFault,
} from '../model/monitoring/monitoring-edit.js';
import {
  domIdOf,
  monitoringOf,
  type Field,
  type MonitoringView,
  type WatchedView,
} from '../model/monitoring/monitoring.js';
import { keyOfOwn } from '../model/standing/standing-objectives.js';
import { voicesOf } from '../model/voices.js';
import type { Lang, DossierPage, Section } from '../mix-dossier-page.js';
import type { MonitoringTexts } from '../model/monitoring/monitoring-texts.js';

const load: Readonly<Record<Lang, () => Promise<MonitoringTexts>>> = {
  nl: async () => (await import('./monitoring-nl.js')).monitoringNl,
  en: async () => (await import('./monitoring-en.js')).monitoringEn,
};

/** For ids on the page, of the form for an objective of one's own. */
const OWN = 'm-own';

const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/** For the drafts of the store. */
const formOf = (domId: string): string => `monitoring/${domId}`;

/** The list that the team keeps: for each objective what would show that it works, and what would show that a problem only moves. */
class Monitoring implements Section {
  readonly #page: DossierPage;
  readonly #voices = latest(voicesOf);
  readonly #view = latest(monitoringOf);
  /** What keeps a draft from being written down, by the id of its place on the page. */
  readonly #faults = new Map<string, DraftFault>();
  #texts: MonitoringTexts | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
    page.adopt(readingStyles, styles);
  }

  async speak(lang: Lang): Promise<void> {
    this.#texts = await load[lang]();
  }

  /** What is being written, by the id of its place on the page. */
  #draft(domId: string): Draft | undefined {
    const kept = this.#page.store()?.drafts.get(formOf(domId), blankKept);
    return kept && draftFrom(kept, this.#page.dossier());
  }

  #begin(domId: string, draft: Draft): void {
    this.#faults.delete(domId);
    this.#page.store()?.drafts.begin(formOf(domId), keptDraft(draft));
  }

  #type(domId: string, draft: Draft): void {
    this.#page.store()?.drafts.type(formOf(domId), keptDraft(draft));
  }

  #stop(domId: string): void {
    this.#faults.delete(domId);
    this.#page.store()?.drafts.drop(formOf(domId));
  }

  readonly #acts: EntryActs = {
    edit: (view, from) => {
      const records = view.versions.map((each) => each.record);
      this.#begin(view.domId, draftOf(view, records, from?.record));
      this.#page.focus(`${view.domId}-sign`);
    },
    remove: (view) => {
      const { messages } = this.#texts!;
      const records = view.versions.map((each) => each.record);
      const next = withdraw(this.#page.dossier(), records, soundNow(), freshId());
      if (this.#page.files().remove(next, messages.removed(view.label))) this.#page.focus('notice');
    },
    take: (view, { field, text }) => {
      const records = view.versions.map((each) => each.record);
      const draft = this.#draft(view.domId) ?? draftOf(view, records, records[0]);
      this.#faults.delete(view.domId);
      this.#type(view.domId, withSuggestion(draft, field, text));
      this.#page.say(this.#texts!.messages.took);
      this.#page.focus(`${view.domId}-${field}`);
    },
  };

  #cancel(domId: string): void {
    const versions = this.#draft(domId)?.replaces.length ?? 0;
    this.#stop(domId);
    this.#page.focus(versions > 1 ? domId : `${domId}-edit`);
  }

  /** A fault stands until one tries again. */
  #write(domId: string, field: Field | 'label', text: string): void {
    const draft = this.#draft(domId);
    if (draft !== undefined) this.#type(domId, { ...draft, [field]: text });
  }

  #save(domId: string, label: string): void {
    const draft = this.#draft(domId);
    if (draft === undefined) return;
    const { messages } = this.#texts!;
    const dossier = this.#page.dossier();
    const fault = faultIn(draft, dossier);
    if (fault !== undefined) {
      this.#faults.set(domId, fault);
      this.#page.host.requestUpdate();
      return this.#page.focus(`${domId}-${fieldOfFault(fault)}`);
    }
    if (isSame(draft)) {
      this.#page.say(messages.unchanged);
      return this.#cancel(domId);
    }
    if (!this.#page.commit(record(dossier, draft, soundNow(), freshId()))) {
      this.#page.files().notice = { kind: 'error', text: messages.refused };
      return;
    }
    const isNew = draft.key === '';
    this.#stop(domId);
    this.#page.say(messages.saved(isNew ? draft.label.trim() : label));
    this.#page.focus(isNew ? domIdOf(keyOfOwn(draft.label)) : domId);
  }

  #form(domId: string, label: string, title: string, level: number): TemplateResult | undefined {
    const draft = this.#draft(domId);
    return (
      draft &&
      form({
        draft,
        fault: this.#faults.get(domId),
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
      this.#begin(OWN, draftOf({ key: '', objective: '', label: '' }));
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

export const open = (page: DossierPage): Section => new Monitoring(page);
