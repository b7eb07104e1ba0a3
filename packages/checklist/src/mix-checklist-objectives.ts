import { icons, rowTool } from '@mengwijzer/core/design';
import { choicesOf, fieldName, positionOf, rowsOf, type Labelled, type ListName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { lineField, select } from './mix-checklist-below-fields.js';
import { ofContent, textField, type Block } from './mix-checklist-fields.js';
import { more } from './mix-checklist-lines.js';
import { rowsWith } from './mix-checklist-removed.js';
import type { WholeView } from './mix-checklist-view.js';
import { maxRows } from './model/rows.js';
import { objectivesOf, partiesOf, sayDifference, type Named } from './model/objectives.js';
import type { ChecklistTexts } from './model/texts.js';

/** Names of parties or objectives, to change, add and take away. */
const names = (view: WholeView, list: ListName, rows: readonly Named[]): TemplateResult => {
  const words = view.texts.messages.objectives;
  const isParty = list === 'objectives/parties';
  const [, field = ''] = list.split('/');
  const given = rowsOf<Labelled>(view.answers, list);
  return html`<div class="names" data-list=${list}>
    ${rowsWith(
      view,
      list,
      rows,
      (row, index) =>
        html`<div class="name-row">
          ${lineField(
            fieldName('objectives', field, row.id, 'label'),
            isParty ? words.partyName(index + 1) : words.objectiveName(index + 1),
            given[index]?.label,
            // What it is called as long as nobody gave it a name.
            row.label,
          )}
          ${rowTool('wipe', (isParty ? words.removeParty : words.removeObjective)(row.label), 'remove', row.id)}
        </div>`,
    )}
    ${
      rows.length < maxRows[list]
        ? html`<button type="button" class="link" data-act="add">
            ${icons.add}${isParty ? words.addParty : words.addObjective}
          </button>`
        : nothing
    }
  </div>`;
};

/** A name as the content has it, or as the user wrote it. */
const named = ({ label, given }: Named, texts: ChecklistTexts): unknown => (given ? label : ofContent(texts, label));

/** Objectives: a table of parties and what each says of every objective, with the difference in words. */
export const objectives = (view: WholeView): readonly Block[] => {
  const { answers, texts } = view;
  const words = texts.messages.objectives;
  const part = texts.questions.objectives.parts['positions'];
  const options = choicesOf('objectives', 'positions').map((id) => [id, part?.choices[id]?.label ?? id] as const);
  const parties = partiesOf(answers, texts);
  const rows = objectivesOf(answers, texts);
  const degree = texts.questions.objectives.parts['degree'];
  const table = html`<table class="tbl positions">
      <caption class="vh">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.objective}</th>
          ${parties.map((party) => html`<th scope="col">${named(party, texts)}</th>`)}
          <th scope="col">${words.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ id }) => id,
          (objective) => {
            const difference = sayDifference(answers, objective.id, texts);
            const isOpen = view.opened.has(`goal/${objective.id}`) || view.isPrinting;
            return html`<tr class=${isOpen ? 'is-open' : ''} id="goal-${objective.id}">
              <th scope="row">
                <span class="goal">${named(objective, texts)}</span
                >${more(`goal/${objective.id}`, named(objective, texts), isOpen, `goal-${objective.id}`)}
              </th>
              ${repeat(
                parties,
                ({ id }) => id,
                (party) =>
                  html`<td data-party=${party.label}>
                    ${select(
                      fieldName('objectives', 'positions', objective.id, party.id),
                      `${objective.label}, ${party.label}`,
                      positionOf(answers, objective.id, party.id),
                      words.notSaid,
                      options,
                      texts.contentLang,
                    )}
                  </td>`,
              )}
              <td class="diff ${difference.differs ? 'on' : ''}">${difference.text}</td>
            </tr>`;
          },
        )}
      </tbody>
    </table>
    <details class="noprint">
      <summary class="s">${words.rename}</summary>
      <div class="two">${names(view, 'objectives/parties', parties)}${names(view, 'objectives/objectives', rows)}</div>
    </details>`;
  return [
    { parts: ['objectives', 'parties', 'positions'], content: table, words: [], wide: true },
    {
      parts: ['degree'],
      content: html`${textField(
        'objectives/degree',
        ofContent(
          texts,
          html`${degree?.legend}${degree?.note === undefined ? nothing : html`<span class="note">${degree.note}</span>`}`,
        ),
        answers.objectives?.degree,
      )}`,
      words: [],
    },
  ];
};
