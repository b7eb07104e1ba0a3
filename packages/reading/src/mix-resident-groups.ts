import { element, Localize, oneOf } from '@mengwijzer/core/base';
import { heading, partsStyles, pointList, readingStyles, sourceList } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { backingOf } from './backing.js';
import { MixReadingElement } from './mix-reading-element.js';
import styles from './mix-resident-groups.styles.js';
import { pick, type EntryView } from './model/entry-view.js';
import { viewGroups, type GroupKind } from './model/resident-groups.js';
import { groupsTextsNl, type GroupsTexts } from './texts-resident-groups-nl.js';

/**
 * Who stays, who has to leave and who arrives when a neighbourhood changes: what each group needs, and what can befall it.
 *
 * @summary Read what a changing neighbourhood means for three groups of residents.
 * @tag mix-resident-groups
 * @status experimental
 * @since 0.2.0
 * @example <mix-resident-groups></mix-resident-groups>
 * @slot - Shown while the element is not there: the groups as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the last group
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart group - A group
 */
@element('mix-resident-groups')
export class MixResidentGroups extends MixReadingElement {
  static override styles = [readingStyles, partsStyles, styles];

  /** Shows one group: `stayers`, `leavers` or `arrivals`. */
  @property({ converter: oneOf(['', 'stayers', 'leavers', 'arrivals'], '') })
  group: '' | 'stayers' | 'leavers' | 'arrivals' = '';

  readonly #localize = new Localize<GroupsTexts>(this, {
    nl: groupsTextsNl,
    en: async () => (await import('./texts-resident-groups-en.js')).groupsTextsEn,
  });
  readonly #backing = this._perEdition(backingOf);

  protected override get _texts(): GroupsTexts | undefined {
    return this.#localize.texts;
  }

  #group(view: EntryView, { messages }: GroupsTexts, level: number, isOne: boolean): TemplateResult {
    const lang = view.lang ?? nothing;
    const below = isOne ? level : level + 1;
    return html`<section class="group" part="group">
      <div class="about">
        ${isOne ? nothing : heading(level, 'section', html`<span lang=${lang}>${view.name}</span>`)}
        <p lang=${lang}>${view.summary}</p>
      </div>
      ${view.blocks.map(
        ({ kind, points }) =>
          html`<div class="block">
            ${heading(below, 'part', messages.kinds[kind as GroupKind])}${pointList(points, messages)}
          </div>`,
      )}
      ${sourceList(view, messages)}
    </section>`;
  }

  protected override render(): TemplateResult {
    const texts = this._texts;
    if (texts === undefined) return html`<slot></slot>`;
    const { lang, messages } = texts;
    const level = this._level;
    const all = viewGroups(texts, this.#backing());
    const { shown } = pick(all, this.group);
    const isOne = shown.length === 1;
    return html`<div lang=${lang}>
      <div class="head">
        <slot name="heading">${heading(level, 'title', isOne ? (shown[0]?.name ?? '') : messages.heading)}</slot>
        <slot name="lead">${isOne ? nothing : html`<p class="lead">${messages.lead}</p>`}</slot>
      </div>
      <div class="groups ${isOne ? 'one' : ''}">${shown.map((view) => this.#group(view, texts, level + 1, isOne))}</div>
      ${this._missing()}<slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-resident-groups': MixResidentGroups;
  }
}
