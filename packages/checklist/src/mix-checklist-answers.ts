import { choices, type Fields } from './mix-checklist-fields.js';
import type { View } from './mix-checklist-view.js';

const what: Fields<View> = (view) => [
  {
    parts: ['choices'],
    content: choices(view, 'what', 'choices', view.answers.what?.choices ?? []),
    words: [['what/words', view.texts.messages.words, view.answers.what?.words]],
  },
];

/** What one fills in for the first question. The others come with the reply, see `mix-checklist-below.ts`. */
export const firstFields = { what } as const;
