import { belongsList, evidenceMark, heading, pointList, sourceList, type Summaries } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { blockIds, type BlockId, type EntryView, type PointView } from './model/details.js';
import { capitalise, type PickerTexts } from './model/texts.js';

const block = (
  id: BlockId,
  points: readonly PointView[],
  { item, facts, law }: EntryView,
  texts: PickerTexts,
  level: number,
): TemplateResult | typeof nothing => {
  const first =
    id === 'effect'
      ? evidenceMark(item.evidence, capitalise(texts.evidence[item.evidence]))
      : id === 'rule' && law !== ''
        ? html`<p class="s">${law}</p>`
        : id === 'needs'
          ? html`<dl class="dl">
              ${facts.map(
                ([label, text]) =>
                  html`<dt>${label}</dt>
                    <dd>${text}</dd>`,
              )}
            </dl>`
          : nothing;
  if (first === nothing && points.length === 0) return nothing;
  return html`<div>
    ${heading(level, 'part', texts.messages.blocks[id])}${first}${pointList(points, texts.messages, ({ sideEffect }) => sideEffect)}
  </div>`;
};

/** An instrument opened in place: everything the source says of it, and what belongs to it. */
export const entry = (view: EntryView, summaries: Summaries, texts: PickerTexts, level: number): TemplateResult => {
  const points = (id: BlockId): readonly PointView[] => view.blocks.find((each) => each.id === id)?.points ?? [];
  return html`<div class="ent">
    <div class="cols">${blockIds.map((id) => block(id, points(id), view, texts, level))}</div>
    ${sourceList(view, texts.messages)}${belongsList(view.related, summaries, texts.messages)}
  </div>`;
};
