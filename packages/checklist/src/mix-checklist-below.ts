import { icons, ticked } from '@mengwijzer/core/design';
import { fieldName, levels } from '@mengwijzer/core/dossier';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { lineField } from './mix-checklist-below-fields.js';
import { choices, ofContent, type Fields } from './mix-checklist-fields.js';
import { objectives } from './mix-checklist-objectives.js';
import { theory } from './mix-checklist-theory.js';
import { who } from './mix-checklist-who.js';
import { sayScale } from './model/scale.js';

const role: Fields = (view) => {
  const answer = view.answers.role;
  const label = (choice: string): string =>
    view.texts.questions.role.parts['choices']?.choices[choice]?.inline ?? choice;
  return [
    {
      parts: ['choices'],
      content: choices(view, 'role', 'choices', answer?.choices ?? [], {
        under: (choice) =>
          lineField(
            fieldName('role', 'eyes', choice),
            view.texts.messages.eyes(label(choice)),
            answer?.eyes !== undefined && Object.hasOwn(answer.eyes, choice) ? answer.eyes[choice] : '',
          ),
      }),
      words: [['role/words', view.texts.messages.words, answer?.words]],
    },
  ];
};

const columns = [
  ['intervention', 'ac', html`<span class="shape ac"></span>`],
  ['wanted', 'wa', html`<span class="shape wa"></span>`],
  ['unwanted', 'un', html`<span class="shape un"></span>`],
] as const;

const scale: Fields = (view) => {
  const { answers, texts } = view;
  const words = texts.messages.scale;
  const names = texts.questions.scale.parts['levels']?.choices;
  const at = { intervention: words.interventionAt, wanted: words.wantedAt, unwanted: words.unwantedAt };
  const content = html`<table class="ladder">
      <caption class="vh">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.fromSmall}</th>
          ${columns.map(([column, , shape]) => html`<th scope="col">${shape}${words[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${levels.map((level, index) => {
          const name = names?.[level]?.label ?? level;
          return html`<tr>
            <th scope="row">${ofContent(texts, name)}<span class="rung r${index}"></span></th>
            ${columns.map(
              ([column, shape]) =>
                html`<td class="rail">
                  <label class="hit"
                    ><input
                      class="tick ${shape}"
                      type="checkbox"
                      name=${`scale/${column}`}
                      value=${level}
                      .checked=${ticked(answers.scale?.[column]?.includes(level) ?? false)}
                    /><span class="vh">${at[column](name)}</span></label
                  >
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="after">${sayScale(answers.scale, texts)}</p>`;
  return [
    {
      parts: ['levels', 'intervention', 'wanted', 'unwanted'],
      content,
      words: [['scale/words', texts.messages.words, answers.scale?.words]],
    },
  ];
};

const time: Fields = (view) => {
  const { answers, texts, yearTyped, isYearWrong } = view;
  const words = texts.messages.time;
  const { time: answer } = answers;
  const content = html`${choices(view, 'time', 'term', answer?.term === undefined ? [] : [answer.term], { type: 'radio' })}
    <div class="field after ${isYearWrong ? 'err' : ''}">
      <label for="time/year">${words.year}<span class="note" id="year-hint">${words.yearHint}</span></label>
      <input
        class="box year"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="10"
        id="time/year"
        name="time/year"
        aria-describedby="year-hint year-fault"
        aria-invalid=${isYearWrong ? 'true' : 'false'}
        .value=${live(yearTyped ?? String(answer?.year ?? ''))}
      />
      <p class="fault" id="year-fault" role="alert">
        ${isYearWrong ? html`${icons.error}${words.yearFault}` : nothing}
      </p>
    </div>`;
  return [{ parts: ['term', 'year'], content, words: [['time/words', texts.messages.words, answer?.words]] }];
};

/** What one fills in below the first screen. */
export const fieldsBelow = { who, theory, role, objectives, scale, time } as const;
