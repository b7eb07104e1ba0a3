import { heading } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { sayDay } from '../model/say-day.js';
import { nameOf, type PartiesTexts } from '../model/parties/compare-texts.js';
import { spokenOn } from '../model/parties/compare-words.js';
import { putAside, takeOut } from '../model/parties/joining.js';
import { isSameParty, type Voice } from '../model/voices.js';
import type { DossierPage } from '../mix-dossier-page.js';

/** Who takes part: putting a party aside, and taking it out, which is asked once. */
export class PartyList {
  readonly #page: DossierPage;
  /** Key of the party that one is asked about. */
  #asking: string | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
  }

  #ask(voice: Voice, at: number): void {
    this.#asking = voice.key;
    this.#page.focus(`party-asks-${at}`);
    this.#page.host.requestUpdate();
  }

  #leave(at: number): void {
    this.#asking = undefined;
    this.#page.focus(`party-out-${at}`);
    this.#page.host.requestUpdate();
  }

  #putAside(voice: Voice, { messages: { joining } }: PartiesTexts): void {
    if (!this.#page.commit(putAside(this.#page.dossier(), voice.key, voice.counts))) return;
    this.#page.say((voice.counts ? joining.doneAside : joining.doneBack)(nameOf(voice)));
  }

  #takeOut(voice: Voice, { messages: { joining } }: PartiesTexts): void {
    this.#asking = undefined;
    const left = takeOut(this.#page.dossier(), voice.key);
    if (this.#page.files().remove(left, joining.doneOut(nameOf(voice)))) this.#page.focus('notice');
    this.#page.host.requestUpdate();
  }

  #tools(voice: Voice, at: number, texts: PartiesTexts): TemplateResult | typeof nothing {
    const { list } = texts.messages;
    const name = nameOf(voice);
    if (voice.contribution === undefined) return nothing;
    if (this.#asking === voice.key)
      return html`<div role="group" aria-label=${`${list.takeOut}: ${name}`} class="noprint">
        <p class="s" id="party-asks-${at}" tabindex="-1">${list.asks(name)}</p>
        <div class="tools">
          <button type="button" class="btn" @click=${() => this.#takeOut(voice, texts)}>${list.yes}</button>
          <button type="button" class="btn" @click=${() => this.#leave(at)}>${list.no}</button>
        </div>
      </div>`;
    return html`<div class="tools noprint">
      <button
        type="button"
        class="link"
        aria-label=${`${voice.counts ? list.putAside : list.back}: ${name}`}
        @click=${() => this.#putAside(voice, texts)}
      >
        ${voice.counts ? list.putAside : list.back}
      </button>
      <button
        type="button"
        class="link"
        id="party-out-${at}"
        aria-label=${`${list.takeOut}: ${name}`}
        @click=${() => this.#ask(voice, at)}
      >
        ${list.takeOut}
      </button>
    </div>`;
  }

  render(voices: readonly Voice[], texts: PartiesTexts, level: number): TemplateResult {
    const { list, undated } = texts.messages;
    const { neighbourhood } = this.#page.dossier();
    return html`<div class="who-takes-part">
      ${heading(level, 'part', list.heading, 'parties-list')}
      <ul role="list">
        ${voices.map((voice, at) => {
          const day = sayDay(voice.changed, texts.lang);
          const area = voice.dossier.neighbourhood.trim();
          const isOther = area !== '' && neighbourhood.trim() !== '' && !isSameParty(area, neighbourhood);
          const says = [
            ...(voice.contribution === undefined ? [list.mine] : []),
            day === '' ? undated : list.changed(day),
            list.answered(spokenOn(voice)),
            ...(isOther ? [list.about(area)] : []),
          ];
          return html`<li class=${voice.counts ? '' : 'aside'}>
            <p><b>${nameOf(voice)}</b></p>
            <p class="s m">${says.join(' · ')}</p>
            ${voice.counts ? nothing : html`<p class="s">${list.aside}</p>`} ${this.#tools(voice, at, texts)}
          </li>`;
        })}
      </ul>
    </div>`;
  }
}
