import { caution } from '@mengwijzer/core/design';
import { repeat } from 'lit/directives/repeat.js';
import type { HintView } from './model/hints.js';
import type { ChecklistTexts } from './model/texts.js';

export { viewHints } from './model/hints.js';

/** What the source says back to one answer, as margin notes. Loaded with the first answer, see `mix-checklist.ts`. */
export const cautions = (hints: readonly HintView[], { messages, contentLang }: ChecklistTexts): unknown =>
  repeat(
    hints,
    ({ id }) => id,
    (hint) => caution(hint, messages, contentLang),
  );
