import { message } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { putAside, takeOut, type JoinChoice, type JoinNotice } from '../model/parties/joining.js';
import type { Lang, DossierPage } from '../mix-dossier-page.js';
import type { JoiningTexts } from '../model/parties/compare-texts.js';

/** Words for {@link takeFiles}, loaded with the first file. */
export const joiningIn = async (lang: Lang): Promise<JoiningTexts> =>
  lang === 'en' ? (await import('./joining-en.js')).joiningEn : (await import('./joining-nl.js')).joiningNl;

/** Those that the user answered or closed. */
const answered = new WeakSet<JoinNotice>();

type NoticePage = Pick<DossierPage, 'host' | 'dossier' | 'commit' | 'say'>;

const choose = (notice: JoinNotice, { act, key, done }: JoinChoice, page: NoticePage, event: Event): void => {
  const dossier = page.dossier();
  const next =
    act === 'keep' ? dossier : act === 'take-out' ? takeOut(dossier, key) : putAside(dossier, key, act === 'aside');
  if (next !== dossier && !page.commit(next)) return;
  if (done !== '') page.say(done);
  answered.add(notice);
  // The button goes with its message.
  (event.currentTarget as Element).closest<HTMLElement>('.msgs')?.focus();
  page.host.requestUpdate();
};

const buttons = (notice: JoinNotice, page: NoticePage): TemplateResult =>
  html`${notice.choices.map(
    (choice) =>
      html`<button type="button" class="link" @click=${(event: Event) => choose(notice, choice, page, event)}>
        ${choice.label}
      </button>`,
  )}`;

/** As many plain ones as each get a message of their own. */
const MOST = 3;

/** What became of the files that were opened, with what one can do about it; goes where messages stand, in `.msgs`. */
export const notices = (told: readonly JoinNotice[], page: NoticePage): TemplateResult | typeof nothing => {
  const left = told.filter((notice) => !answered.has(notice));
  const plain = left.filter(({ kind }) => kind === 'done' || kind === 'info');
  const together = plain.length > MOST ? plain : [];
  const rest = left.filter((notice) => !together.includes(notice));
  const close = (event: Event): void => {
    for (const notice of together) answered.add(notice);
    (event.currentTarget as Element).closest<HTMLElement>('.msgs')?.focus();
    page.host.requestUpdate();
  };
  return left.length === 0
    ? nothing
    : html`${rest.map((notice) =>
        message(
          notice.kind,
          html`<p role=${notice.kind === 'error' ? 'alert' : 'status'}>${notice.text}</p>`,
          buttons(notice, page),
        ),
      )}${
        together.length === 0
          ? nothing
          : message(
              'done',
              html`<ul role="list">
                ${together.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`,
              html`<button type="button" class="link" @click=${close}>${together[0]!.choices.at(-1)!.label}</button>`,
            )
      }`;
};
