import { heading, stateMarks, ticked } from '@mengwijzer/core/design';
import { list } from '@mengwijzer/words/text';
import { soundNow } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayDay } from '../model/say-day.js';
import {
  agree,
  agreementsOn,
  draftOf,
  emptyDraft,
  faultOf,
  withdraw,
  type AgreementView,
  type Draft,
  type DraftFault,
} from '../model/parties/agreements.js';
import { nameOf, type PartiesTexts } from '../model/parties/compare-texts.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Agreement } from '@mengwijzer/core/dossier';
import type { DossierPage } from '../mix-dossier-page.js';
import type { Voice } from '../model/voices.js';

/** Unique over all devices; `randomUUID` is not there on a page without https. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** For the drafts of the store. */
const formOf = (id: QuestionId): string => `agreements/${id}`;

/** Writing down, together, what parties say on a question. What is typed is kept beside the dossier until it is written down. */
export class AgreementForm {
  readonly #page: DossierPage;
  readonly #faults = new Map<QuestionId, DraftFault | 'refused'>();

  constructor(page: DossierPage) {
    this.#page = page;
  }

  #draft(id: QuestionId): Draft | undefined {
    return this.#page.store()?.drafts.get(formOf(id), emptyDraft);
  }

  #edit(id: QuestionId, change: Partial<Draft>): void {
    this.#page.store()?.drafts.type(formOf(id), { ...(this.#draft(id) ?? emptyDraft), ...change });
    this.#faults.delete(id);
    this.#page.host.requestUpdate();
  }

  #start(id: QuestionId, from: readonly Agreement[]): void {
    this.#page.store()?.drafts.begin(formOf(id), { ...draftOf(from) });
    this.#faults.delete(id);
    this.#page.focus(`agree-${id}`);
  }

  #cancel(id: QuestionId): void {
    this.#page.store()?.drafts.drop(formOf(id));
    this.#faults.delete(id);
    this.#page.focus(`agreed-${id}`);
    this.#page.host.requestUpdate();
  }

  #record(id: QuestionId, texts: PartiesTexts): void {
    const { agreement: words } = texts.messages;
    const draft = this.#draft(id) ?? emptyDraft;
    const dossier = this.#page.dossier();
    const fault =
      faultOf(draft, dossier) ??
      (this.#page.commit(agree(dossier, id, draft, soundNow(), newId())) ? undefined : 'refused');
    if (fault === undefined) {
      this.#page.store()?.drafts.drop(formOf(id));
      this.#page.say(words.done);
      this.#page.focus(`agreed-${id}`);
    } else {
      this.#faults.set(id, fault);
      this.#page.focus(`agree-${id}`);
      this.#page.host.requestUpdate();
    }
  }

  #withdraw(id: QuestionId, texts: PartiesTexts): void {
    const { gone, faults } = texts.messages.agreement;
    const next = withdraw(this.#page.dossier(), id, soundNow(), newId());
    if (this.#page.files().remove(next, gone)) this.#page.focus('notice');
    else this.#page.say(faults.refused);
  }

  /** What was written down, and a form where nothing was or it is being changed. */
  render(id: QuestionId, voices: readonly Voice[], texts: PartiesTexts, level: number): TemplateResult {
    const words = texts.messages.agreement;
    const view = agreementsOn(this.#page.dossier(), id);
    const draft = this.#draft(id);
    const isTwice = view.holding.length > 1;
    const isForm = view.holding.length === 0 || draft !== undefined;
    const tools = html`<div class="tools">
      <button type="button" class="btn" @click=${() => this.#start(id, view.holding)}>
        ${isTwice ? words.makeNew : words.change}
      </button>
      <button type="button" class="link" @click=${() => this.#withdraw(id, texts)}>${words.withdraw}</button>
    </div>`;
    const takeOver = (agreement: Agreement, number: number): TemplateResult =>
      html`<button type="button" class="link noprint" @click=${() => this.#start(id, [agreement])}>
        ${words.takeOne(number)}
      </button>`;
    return html`<div class="agreement">
      ${heading(level, 'part', view.holding.length === 0 ? words.heading : words.recorded, `agreed-${id}`)}
      ${recorded(view, texts, level + 1, isForm ? undefined : takeOver)}
      ${isForm ? this.#form(id, view, voices, draft ?? emptyDraft, texts) : tools} ${this.#earlier(id, view, texts)}
    </div>`;
  }

  #earlier(id: QuestionId, { earlier }: AgreementView, texts: PartiesTexts): TemplateResult | typeof nothing {
    const words = texts.messages.agreement;
    return earlier.length === 0
      ? nothing
      : html`<details>
          <summary class="s">${words.earlier}</summary>
          <ul class="folded" role="list">
            ${earlier.map(({ agreement, ended, on }) => {
              const made = sayDay(agreement.made, texts.lang);
              return html`<li>
                ${agreementText(agreement, texts)}
                <p class="src">${words[ended](sayDay(on, texts.lang))}.</p>
                <button type="button" class="link" @click=${() => this.#start(id, [agreement])}>
                  ${words.reuse(made)}
                </button>
              </li>`;
            })}
          </ul>
        </details>`;
  }

  #form(
    id: QuestionId,
    { holding }: AgreementView,
    voices: readonly Voice[],
    draft: Draft,
    texts: PartiesTexts,
  ): TemplateResult {
    const words = texts.messages.agreement;
    const fault = this.#faults.get(id);
    const field = (key: 'text' | 'contested', name: string, label: string): TemplateResult =>
      html`<div class="field">
        <label for=${name}>${label}</label>
        <textarea
          class="box"
          id=${name}
          rows="2"
          dir="auto"
          aria-invalid=${fault !== undefined && key === 'text' ? 'true' : nothing}
          aria-describedby=${fault !== undefined && key === 'text' ? `fault-${id}` : nothing}
          .value=${live(draft[key])}
          @input=${(event: Event) => this.#edit(id, { [key]: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        ${
          fault !== undefined && key === 'text'
            ? html`<p class="fault" id="fault-${id}" role="alert">${words.faults[fault]}</p>`
            : nothing
        }
      </div>`;
    const names = [...new Set([...voices.filter(({ counts }) => counts).map(nameOf), ...draft.parties])];
    return html`<form
      class="noprint"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#record(id, texts);
      }}
    >
      <p class="m">${words.lead}</p>
      ${field('text', `agree-${id}`, words.text)}
      <fieldset>
        <legend>${words.who}</legend>
        <div class="opts">${names.map((name) => this.#choice(id, name, draft))}</div>
      </fieldset>
      ${field('contested', `contested-${id}`, words.contested)}
      <div class="tools">
        <button type="submit" class="btn main">${words.record}</button>
        ${
          holding.length === 0
            ? nothing
            : html`<button type="button" class="btn" @click=${() => this.#cancel(id)}>${words.cancel}</button>`
        }
        <span class="s m">${words.dateToo}</span>
      </div>
    </form>`;
  }

  #choice(id: QuestionId, name: string, draft: Draft): TemplateResult {
    const isOn = draft.parties.includes(name);
    const others = draft.parties.filter((each) => each !== name);
    return html`<label class="opt st-answered ${isOn ? 'on' : ''}"
      ><input
        type="checkbox"
        .checked=${ticked(isOn)}
        @change=${(event: Event) =>
          this.#edit(id, { parties: (event.target as HTMLInputElement).checked ? [...others, name] : others })}
      />${stateMarks[isOn ? 'answered' : 'open']}<span>${name}</span></label
    >`;
  }
}

const agreementText = ({ text, parties, contested, made }: Agreement, texts: PartiesTexts): TemplateResult => {
  const words = texts.messages.agreement;
  const day = sayDay(made, texts.lang);
  return html`<p class="own said" dir="auto">${text === '' ? html`<span class="m">${words.noText}</span>` : text}</p>
    <p class="s">
      ${parties.length === 0 ? words.nobodyAgreed : words.agreed(list(parties, texts))}${day === '' ? '' : ` ${words.made(day)}.`}
    </p>
    ${
      contested === ''
        ? nothing
        : html`<div class="contested d-differ">
            ${stateMarks['not-agreed']}
            <p><b>${words.remains}:</b> <span class="own" dir="auto">${contested}</span></p>
          </div>`
    }`;
};

/**
 * What parties wrote down together, to read.
 * @param takeOver a button that starts from one of several
 */
export const recorded = (
  { holding }: AgreementView,
  texts: PartiesTexts,
  level: number,
  takeOver?: (agreement: Agreement, number: number) => TemplateResult,
): TemplateResult | typeof nothing => {
  const words = texts.messages.agreement;
  const [only] = holding;
  if (only === undefined) return nothing;
  if (holding.length === 1) return html`<div class="record">${agreementText(only, texts)}</div>`;
  return html`<p><b>${words.two}</b> ${words.twoHow}</p>
    ${holding.map(
      (agreement, at) =>
        html`<div class="record">
          ${heading(level, 'part', words.version(at + 1))} ${agreementText(agreement, texts)}
          ${takeOver?.(agreement, at + 1)}
        </div>`,
    )}`;
};
