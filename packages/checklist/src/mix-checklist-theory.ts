import { icons, rowTool } from '@mengwijzer/core/design';
import { choicesOf, fieldName, rowsOf, type TheoryRow } from '@mengwijzer/core/dossier';
import { html, nothing } from 'lit';
import { select } from './mix-checklist-below-fields.js';
import { textField, type Block } from './mix-checklist-fields.js';
import { rowsWith } from './mix-checklist-removed.js';
import type { WholeView } from './mix-checklist-view.js';
import { maxRows } from './model/rows.js';

/** Theory of change: rows of what we do, what makes it work, and what it brings whom. */
export const theory = (view: WholeView): readonly Block[] => {
  const { messages, questions: texts } = view.texts;
  const words = messages.theory;
  const rows = rowsOf<TheoryRow>(view.answers, 'theory/rows');
  const kinds = choicesOf('theory', 'kind').map(
    (kind) => [kind, texts.theory.parts['kind']?.choices[kind]?.label ?? kind] as const,
  );
  const content = html`<div class="theory" data-list="theory/rows">
    ${rowsWith(view, 'theory/rows', rows, (row, index) => {
      const at = (field: string): string => fieldName('theory', 'rows', row.id, field);
      const number = index + 1;
      return html`<div class="theory-row" role="group" aria-label=${words.row(number)}>
        ${textField(at('action'), words.action, row.action, 3)}
        <span class="arr">${icons.arrow}</span>
        <div class="theory-mid">
          ${textField(at('mechanism'), words.mechanism, row.mechanism, 3)}
          <div class="field">
            <label for=${at('kind')}>${words.kind}</label
            >${select(at('kind'), undefined, row.kind, words.kindNone, kinds, view.texts.contentLang)}
          </div>
        </div>
        <span class="arr">${icons.arrow}</span>
        ${textField(at('outcome'), words.outcome, row.outcome, 3)}
        ${
          rows.length === 1
            ? nothing
            : html`<div class="acts">
                ${index === 0 ? nothing : rowTool('up', words.up(number), 'up', row.id)}
                ${number === rows.length ? nothing : rowTool('down', words.down(number), 'down', row.id)}
                ${rowTool('wipe', words.remove(number), 'remove', row.id)}
              </div>`
        }
      </div>`;
    })}
    ${
      rows.length < maxRows['theory/rows']
        ? html`<button type="button" class="link" data-act="add">${icons.add}${words.add}</button>`
        : nothing
    }
  </div>`;
  return [{ parts: ['rows', 'kind'], content, words: [], wide: true }];
};
