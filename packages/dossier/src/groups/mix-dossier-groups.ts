import { latest } from '@mengwijzer/core';
import { evidenceMark, heading, pointList, readingStyles } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import styles from './mix-dossier-groups.styles.js';
import { leadOn, sourcesIn, statements } from '../steps/mix-dossier-steps-parts.js';
import partsStyles from '../steps/mix-dossier-steps-parts.styles.js';
import { Plans } from '../steps/mix-dossier-steps-plans.js';
import {
  groupsOf,
  readFlag,
  readGroups,
  sayFrom,
  type FlagView,
  type GroupView,
  type Said,
} from '../model/groups/groups.js';
import { voicesOf, type Voice } from '../model/voices.js';
import type { Lang, DossierPage, Section } from '../mix-dossier-page.js';
import type { GroupsTexts, InstrumentDetails } from '../model/groups/groups-texts.js';

const load: Readonly<Record<Lang, () => Promise<GroupsTexts>>> = {
  nl: async () => (await import('./groups-nl.js')).groupsNl,
  en: async () => (await import('./groups-en.js')).groupsEn,
};

/** Whether some instrument is chosen. */
const choose = (voices: readonly Voice[]): boolean => voices.some(({ dossier }) => dossier.shortlist.length > 0);

/** What the dossier means for those who stay, those who must leave and those who come. */
class Groups implements Section {
  readonly #page: DossierPage;
  readonly #plans: Plans;
  readonly #voices = latest(voicesOf);
  readonly #read = latest((texts: GroupsTexts) => ({ groups: readGroups(texts), flag: readFlag(texts) }));
  readonly #view = latest(groupsOf);
  #texts: GroupsTexts | undefined;
  /** What the source says of instruments, in the language of the texts. */
  #details: { readonly of: GroupsTexts; readonly details: InstrumentDetails } | undefined;
  #asked: GroupsTexts | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
    this.#plans = new Plans(page);
    page.adopt(readingStyles, partsStyles, styles);
  }

  async speak(lang: Lang): Promise<void> {
    const texts = await load[lang]();
    const voices = this.#voices(this.#page.dossier(), texts.voices);
    await Promise.all([this.#plans.ready(voices), choose(voices) ? this.#know(texts) : undefined]);
    this.#texts = texts;
  }

  /** Brings what the source says of instruments; once per language, so that a lost connection is not asked again and again. */
  async #know(texts: GroupsTexts): Promise<void> {
    this.#asked = texts;
    try {
      this.#details = { of: texts, details: await texts.details() };
    } catch {
      // Then their names are shown without it.
    }
  }

  #detailsIn(voices: readonly Voice[], texts: GroupsTexts): InstrumentDetails | undefined {
    if (this.#details?.of === texts) return this.#details.details;
    if (this.#asked !== texts && choose(voices)) void this.#know(texts).then(() => this.#page.host.requestUpdate());
    return undefined;
  }

  #said(all: readonly Said[], none: string): TemplateResult {
    const texts = this.#texts!;
    if (all.length === 0) return html`<p class="grp-none m">${none}</p>`;
    return html`<ul class="grp-said" role="list">
      ${repeat(
        all,
        ({ id }) => id,
        (each) =>
          html`<li>
            <p>${each.title === '' ? nothing : html`<b>${each.title}.</b> `}${each.text}</p>
            <p class="src">${sayFrom(each, texts)}</p>
            ${each.source === '' ? nothing : html`<p class="src">${texts.messages.source(each.source)}</p>`}
          </li>`,
      )}
    </ul>`;
  }

  #flag({ says, nuance, evidence, evidenceWord, section, usedBy }: FlagView): TemplateResult {
    const { flag, source } = this.#texts!.messages;
    return html`<div class="caution grp-flag" role="note">
      <p class="k">${flag.heading}</p>
      <p>${says}</p>
      <p class="nuance">${nuance}</p>
      ${usedBy === '' ? nothing : html`<p><b>${flag.usedBy(usedBy)}</b></p>`} ${evidenceMark(evidence, evidenceWord)}
      <p class="src">${source(section)}</p>
    </div>`;
  }

  #group(group: GroupView, level: number): TemplateResult {
    const { messages } = this.#texts!;
    const { id, promises, burdens, gaps } = group;
    return html`<section class="grp" aria-labelledby="group-${id}">
      ${heading(level, 'part', group.name, `group-${id}`)}
      <p>${group.summary}</p>
      <div class="grp-lists">
        <div>${heading(level + 1, 'part', messages.promises)}${this.#said(promises, messages.noPromises)}</div>
        <div class="grp-lists">
          <div>${heading(level + 1, 'part', messages.burdens)}${this.#said(burdens, messages.noBurdens)}</div>
          <div>
            ${heading(level + 1, 'part', messages.gaps)}${
              gaps.length === 0
                ? html`<p class="grp-none m">${messages.noGaps}</p>`
                : statements(gaps, this.#page, messages)
            }
          </div>
        </div>
      </div>
      <div class="folds">
        ${group.blocks.map(
          ({ kind, points }) =>
            html`<details>
              <summary class="s">${messages.kinds[kind]}</summary>
              ${pointList(points, messages)}
            </details>`,
        )}
        ${sourcesIn(group, messages)}
      </div>
    </section>`;
  }

  #forNobody(said: readonly Said[], level: number): TemplateResult | typeof nothing {
    const { messages } = this.#texts!;
    const [first] = said;
    if (first === undefined) return nothing;
    return html`<section class="grp" aria-labelledby="group-nobody">
      ${heading(level, 'part', messages.forNobody, 'group-nobody')}
      <p>${messages.forNobodyLead}</p>
      ${this.#said(said, '')}${leadOn(first.lead, this.#page, messages)}
    </section>`;
  }

  render(level: number): TemplateResult {
    const texts = this.#texts;
    if (texts === undefined) return html``;
    const dossier = this.#page.dossier();
    const voices = this.#voices(dossier, texts.voices);
    const details = this.#detailsIn(voices, texts);
    const view = this.#view(dossier, voices, this.#plans.of(voices), details, this.#read(texts), texts);
    return html`<div class="view-head">
        ${heading(level, 'section', texts.messages.heading, 'groups')}
        <p class="m">${texts.messages.lead}</p>
        ${view.isEmpty ? html`<p>${texts.messages.empty}</p>` : nothing}
      </div>
      ${this.#flag(view.flag)}${view.groups.map((group) => this.#group(group, level + 1))}${this.#forNobody(
        view.forNobody,
        level + 1,
      )}`;
  }
}

export const open = (page: DossierPage): Section => new Groups(page);
