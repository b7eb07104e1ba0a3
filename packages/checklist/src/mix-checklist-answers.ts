import { html } from 'lit';
import { choices, textField, type Fields } from './mix-checklist-fields.js';

const what: Fields = (view) => [
  {
    parts: ['choices'],
    content: html`${choices(view, 'what', 'choices', view.answers.what?.choices ?? [])}
      <div class="after">${textField('what/words', view.texts.messages.words, view.answers.what?.words)}</div>`,
  },
];

const who: Fields = (view) => {
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

/** What one fills in on the first screen. The questions below it come with the reply, see `mix-checklist-below.ts`. */
export const firstFields = { what, who } as const;
