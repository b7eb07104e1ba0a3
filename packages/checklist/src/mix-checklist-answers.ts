import { icons } from '@mengwijzer/core/design';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { choices, lineField, textField, type Block, type View } from './mix-checklist-fields.js';
import { objectives } from './mix-checklist-objectives.js';
import { theory } from './mix-checklist-theory.js';
import { fieldName } from './model/edit.js';
import { levels, sayScale } from './model/scale.js';
import type { QuestionId } from '@mengwijzer/content';

const what = (view: View): readonly Block[] => [
  {
    parts: ['choices'],
    content: html`${choices(view, 'what', 'choices', view.answers.what?.choices ?? [])}
      <div class="after">${textField('what/words', view.texts.messages.words, view.answers.what?.words)}</div>`,
  },
];

const who = (view: View): readonly Block[] => {
  const { who: answer } = view.answers;
  const { messages } = view.texts;
  return [
    {
      parts: ['choices'],
      content: html`${choices(view, 'who', 'choices', answer?.choices ?? [])}
        <div class="after">${textField('who/words', messages.words, answer?.words)}</div>`,
    },
    {
      parts: ['benefits'],
      content: html`${choices(view, 'who', 'benefits', answer?.benefits ?? [])}
        <div class="after">${textField('who/benefitsWords', messages.benefitsWords, answer?.benefitsWords, 1)}</div>`,
    },
    {
      parts: ['burdens'],
      content: html`${choices(view, 'who', 'burdens', answer?.burdens ?? [])}
        <div class="after">${textField('who/burdensWords', messages.burdensWords, answer?.burdensWords, 1)}</div>`,
    },
  ];
};

const role = (view: View): readonly Block[] => {
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
    },
  ];
};

const columns = [
  ['intervention', 'ac', html`<span class="shape ac"></span>`],
  ['wanted', 'wa', html`<span class="shape wa"></span>`],
  ['unwanted', 'un', html`<span class="shape un"></span>`],
] as const;

const scale = (view: View): readonly Block[] => {
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
            <th scope="row">${name}<span class="rung r${index}"></span></th>
            ${columns.map(
              ([column, shape]) =>
                html`<td class="rail">
                  <label class="hit"
                    ><input
                      class="tick ${shape}"
                      type="checkbox"
                      name=${`scale/${column}`}
                      value=${level}
                      .checked=${live(answers.scale?.[column]?.includes(level) ?? false)}
                    /><span class="vh">${at[column](name)}</span></label
                  >
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="after">${sayScale(answers.scale, texts)}</p>`;
  return [{ parts: ['levels', 'intervention', 'wanted', 'unwanted'], content }];
};

const time = (view: View): readonly Block[] => {
  const { answers, texts, yearFault } = view;
  const words = texts.messages.time;
  const { time: answer } = answers;
  const content = html`${choices(view, 'time', 'term', answer?.term === undefined ? [] : [answer.term], { type: 'radio' })}
    <div class="field after ${yearFault === '' ? '' : 'err'}">
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
        aria-invalid=${yearFault === '' ? 'false' : 'true'}
        .value=${yearFault || String(answer?.year ?? '')}
      />
      <p class="fault" id="year-fault" role="alert">
        ${yearFault === '' ? nothing : html`${icons.error}${words.yearFault}`}
      </p>
    </div>`;
  return [{ parts: ['term', 'year'], content }];
};

/** What one fills in, per question. */
export const fields: Readonly<Record<QuestionId, (view: View) => readonly Block[]>> = {
  what,
  who,
  theory,
  role,
  objectives,
  scale,
  time,
};
