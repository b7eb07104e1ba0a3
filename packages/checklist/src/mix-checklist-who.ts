import { ticked } from '@mengwijzer/core/design';
import { choicesOf, fieldName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { choices, ofContent, shortsAt, type Fields } from './mix-checklist-fields.js';
import type { WholeView } from './mix-checklist-view.js';
import type { QuestionId } from '@mengwijzer/content';

/** Two parts with the same choices, as one table: a row for each choice, a column for each part. */
const choicesTable = (
  view: WholeView,
  question: QuestionId,
  {
    legend,
    note,
    columns,
  }: {
    readonly legend: string;
    readonly note: string;
    readonly columns: readonly { readonly part: string; readonly label: string; readonly chosen: readonly string[] }[];
  },
): TemplateResult => {
  const parts = columns.map(({ part }) => part);
  const words = view.texts.questions[question].parts[parts[0]!]?.choices;
  const rows = new Set([
    ...parts.flatMap((part) => choicesOf(question, part)),
    ...columns.flatMap(({ chosen }) => chosen),
  ]);
  return html`<fieldset>
    <legend>${legend}<span class="note">${note}</span></legend>
    <table class="pairs">
      <thead>
        <tr>
          <td></td>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...rows].map((choice) => {
          const label = words?.[choice]?.label ?? choice;
          const short = shortsAt(view, question, parts, choice);
          return html`<tr>
              <th scope="row">
                ${ofContent(view.texts, label)}<span class="note">${ofContent(view.texts, words?.[choice]?.hint)}</span>
              </th>
              ${columns.map(({ part, label: column, chosen }) => {
                const isOn = chosen.includes(choice);
                return html`<td class=${isOn ? 'on' : ''}>
                  <label class="hit"
                    ><input
                      class="tick"
                      type="checkbox"
                      name=${fieldName(question, part)}
                      value=${choice}
                      .checked=${ticked(isOn)}
                    /><span class="vh">${label}: ${column.toLowerCase()}</span></label
                  >
                </td>`;
              })}
            </tr>
            ${
              short === nothing
                ? nothing
                : html`<tr class="back">
                    <td colspan=${columns.length + 1}>${short}</td>
                  </tr>`
            }`;
        })}
      </tbody>
    </table>
  </fieldset>`;
};

/** Whom it is about; who benefits and who carries the burden stand beside each other. */
export const who: Fields = (view) => {
  const { who: answer } = view.answers;
  const { messages } = view.texts;
  const { benefits, burdens, ...words } = messages.groups;
  return [
    {
      parts: ['choices'],
      content: choices(view, 'who', 'choices', answer?.choices ?? []),
      words: [['who/words', messages.words, answer?.words]],
    },
    {
      parts: ['benefits', 'burdens'],
      content: choicesTable(view, 'who', {
        ...words,
        columns: [
          { part: 'benefits', label: benefits, chosen: answer?.benefits ?? [] },
          { part: 'burdens', label: burdens, chosen: answer?.burdens ?? [] },
        ],
      }),
      words: [
        ['who/benefitsWords', messages.benefitsWords, answer?.benefitsWords],
        ['who/burdensWords', messages.burdensWords, answer?.burdensWords],
      ],
    },
  ];
};
