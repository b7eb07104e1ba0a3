import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../design/marks.js';
import { soundNow } from '../dossier/clock.js';
import { message, tool } from '../design/parts.js';
import { sayFaults, sayStatus, sayWiping } from '../design/say-dossier.js';
import type { DossierStore, StoreNotice } from '../dossier/dossier-store.js';
import type { DossierFiles } from './dossier-files.js';
import type { Wiping } from './wiping.js';
import type { SharedMessages } from '../messages/nl.js';

interface SaveLineOptions {
  readonly lang: string;
  readonly messages: SharedMessages;
  readonly wiping: Wiping;
}

/** Where the answers are kept, and a way to wipe them that asks once, in place, naming what goes. */
export const saveLine = (
  store: DossierStore,
  { lang, messages, wiping: { isAsking, ask, wipe } }: SaveLineOptions,
): TemplateResult => {
  const { wipe: words } = messages;
  return html`<div class="save">
    <p>${sayStatus(store, messages, lang, soundNow())}</p>
    ${
      store.status.kind === 'untouched' && !store.drafts.areTyped
        ? nothing
        : isAsking
          ? html`<div role="group" aria-label=${words.ask[store.place]} class="noprint">
              <p id="wipe-asks" tabindex="-1">${sayWiping(store, messages, lang)}</p>
              <div class="tools">
                <button type="button" class="btn main" @click=${wipe}>${words.yes}</button>
                <button type="button" class="btn" @click=${() => ask(false)}>${words.no}</button>
              </div>
            </div>`
          : html`<button type="button" class="link noprint" id="wipe" @click=${() => ask(true)}>
              ${icons.wipe}${words.ask[store.place]}
            </button>`
    }
  </div>`;
};

/** Where the focus goes when the button that had it goes with its message. */
const focusMessages = (event: Event): void => (event.currentTarget as Element).closest<HTMLElement>('.msgs')?.focus();

const dismiss = (store: DossierStore, notice: StoreNotice, messages: SharedMessages): TemplateResult =>
  html`<button
    type="button"
    class="link"
    @click=${(event: Event) => {
      focusMessages(event);
      store.dismiss(notice);
    }}
  >
    ${messages.notices.dismiss}
  </button>`;

/** What the store has to say: a tab that changed something, a dossier that could not be read in full. */
export const storeNotices = (store: DossierStore, messages: SharedMessages, lang: string): readonly TemplateResult[] =>
  store.notices.map((notice) => {
    const words = messages.notices;
    switch (notice.code) {
      case 'other-tab':
        return message('info', words.otherTab, dismiss(store, notice, messages));
      case 'conflict':
        return message(
          'caution',
          words.conflict,
          html`<button type="button" class="link" @click=${() => store.takeTheirs(notice)}>${words.takeTheirs}</button>
            ${dismiss(store, notice, messages)}`,
        );
      default: {
        const text = 'faults' in notice ? sayFaults(notice.faults, messages, lang) : words.newer;
        return message('caution', text || words.storedUnreadable, dismiss(store, notice, messages));
      }
    }
  });

/** What became of an action with files: said once, with a way back where a dossier was replaced. */
export const fileNotice = (
  files: DossierFiles,
  { notices, tools }: SharedMessages,
): TemplateResult | typeof nothing => {
  const { notice } = files;
  if (notice === undefined) return nothing;
  return message(
    notice.kind,
    html`<p id="notice" tabindex="-1" role=${notice.kind === 'error' ? 'alert' : 'status'}>${notice.text}</p>`,
    html`${
        notice.previous === undefined
          ? nothing
          : html`<button
              type="button"
              class="link"
              @click=${(event: Event) => {
                focusMessages(event);
                files.restore();
              }}
            >
              ${notice.isRemoval ? notices.putBack : notices.restore}
            </button>`
      }${
        notice.offersSaving
          ? html`<button type="button" class="link" @click=${files.save}>${tools.save}</button>`
          : nothing
      }<button
        type="button"
        class="link"
        @click=${(event: Event) => {
          focusMessages(event);
          files.notice = undefined;
        }}
      >
        ${notices.dismiss}
      </button>`,
  );
};

/** Takes a file in. */
export const openTool = (files: DossierFiles, { tools }: Pick<SharedMessages, 'tools'>): TemplateResult =>
  html`<label class="link">
    <input class="vh" type="file" accept=".json,application/json" @change=${files.open} />${icons.open}${tools.open}
  </label>`;

/** Copy, save, open: what every element offers for its dossier. */
export const fileTools = (files: DossierFiles, { tools }: SharedMessages): TemplateResult =>
  html`${tool('copy', tools.copy, files.copy)} ${tool('save', tools.save, files.save)}
  ${tool('save', tools.saveText, files.saveMarkdown)} ${openTool(files, { tools })}`;
