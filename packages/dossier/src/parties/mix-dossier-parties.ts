import { latest } from '@mengwijzer/core';
import { heading, message } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { AgreementForm, recorded } from './mix-dossier-parties-agreement.js';
import { PartyList } from './mix-dossier-parties-list.js';
import { neighbours, questionView, strip } from './mix-dossier-parties-question.js';
import styles from './mix-dossier-parties.styles.js';
import { agreementsOn } from '../model/parties/agreements.js';
import { compare, type Compared } from '../model/parties/compare.js';
import { voicesOf, type Voice } from '../model/voices.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { Lang, DossierPage, Section } from '../mix-dossier-page.js';
import type { PartiesTexts } from '../model/parties/compare-texts.js';

/** What each party says, side by side: the seven questions at a glance, one at a time to talk about, and who takes part. */
class Parties implements Section {
  readonly #page: DossierPage;
  readonly #form: AgreementForm;
  readonly #list: PartyList;
  readonly #voices = latest((dossier: Dossier, { lang, messages }: PartiesTexts) =>
    voicesOf(dossier, { lang, ...messages.voice }),
  );
  readonly #compared = latest((voices: readonly Voice[], texts: PartiesTexts) => compare(voices, texts));
  #texts: PartiesTexts | undefined;
  /** The question that the user went to. */
  #at: QuestionId | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
    this.#form = new AgreementForm(page);
    this.#list = new PartyList(page);
    page.adopt(styles);
  }

  async speak(lang: Lang): Promise<void> {
    this.#texts =
      lang === 'en' ? (await import('./parties-en.js')).partiesEn : (await import('./parties-nl.js')).partiesNl;
    this.#page.host.requestUpdate();
  }

  readonly #go = (id: QuestionId): void => {
    this.#at = id;
    this.#page.focus(`parties-${id}`);
    this.#page.host.requestUpdate();
  };

  /** Before the user goes anywhere: the first question that parties differ on. */
  #current(compared: readonly Compared[]): QuestionId {
    const first =
      compared.find(({ verdict }) => verdict === 'differ') ?? compared.find(({ verdict }) => verdict !== 'none');
    return this.#at ?? first?.id ?? 'what';
  }

  #head(count: number, texts: PartiesTexts, level: number): TemplateResult {
    const { messages } = texts;
    return html`<div class="head">
      ${heading(level, 'section', messages.heading(count), 'parties')}
      ${count === 0 ? nothing : html`<p class="m">${messages.lead}</p>`}
      ${count === 1 ? message('info', html`<p>${messages.alone}</p>`) : nothing}
    </div>`;
  }

  #empty({ messages: { empty } }: PartiesTexts, hasSome: boolean): TemplateResult {
    return hasSome
      ? html`<div class="empty"><p>${empty.allAside}</p></div>`
      : html`<div class="empty">
          <p><b>${empty.says}</b></p>
          <ol class="how">
            ${empty.how.map((step) => html`<li>${step}</li>`)}
          </ol>
          <p class="m">${empty.after}</p>
        </div>`;
  }

  render(level: number): TemplateResult {
    const texts = this.#texts;
    if (texts === undefined) return html``;
    const dossier = this.#page.dossier();
    const voices = this.#voices(dossier, texts);
    const count = voices.filter(({ counts }) => counts).length;
    const list = voices.length === 0 ? nothing : this.#list.render(voices, texts, level + 1);
    if (count === 0) return html`${this.#head(count, texts, level)}${this.#empty(texts, voices.length > 0)}${list}`;
    const compared = this.#compared(voices, texts);
    const at = this.#current(compared);
    const agreedOn = (id: QuestionId): number => agreementsOn(dossier, id).holding.length;
    return html`${this.#head(count, texts, level)}
      <div class="ds">
        ${strip(compared, at, agreedOn, texts, this.#go)}
        <div class="side-by-side">
          ${compared.filter(({ id }) => id === at).map((each) => questionView(each, texts, level + 1, false))}
          ${this.#form.render(at, voices, texts, level + 2)} ${neighbours(at, texts, this.#go)}
        </div>
      </div>
      ${list}`;
  }

  renderAll(level: number): TemplateResult {
    const texts = this.#texts;
    if (texts === undefined) return html``;
    const dossier = this.#page.dossier();
    const voices = this.#voices(dossier, texts);
    const count = voices.filter(({ counts }) => counts).length;
    if (count === 0) return this.render(level);
    return html`${this.#head(count, texts, level)}
    ${this.#compared(voices, texts).map((each) => {
      const view = agreementsOn(dossier, each.id);
      return html`<div class="side-by-side">
        ${questionView(each, texts, level + 1, true)}
        ${
          view.holding.length === 0
            ? nothing
            : html`<div class="agreement">
                ${heading(level + 2, 'part', texts.messages.agreement.recorded)} ${recorded(view, texts, level + 3)}
              </div>`
        }
      </div>`;
    })}
    ${this.#list.render(voices, texts, level + 1)}`;
  }
}

export const open = (page: DossierPage): Section => new Parties(page);
