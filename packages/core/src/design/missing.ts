import { html, nothing, type TemplateResult } from 'lit';
import { message } from './parts.js';
import type { MissingMessages } from '../messages/missing.nl.js';
import type { Missing } from '../later/why-missing.js';

interface Parts {
  /** Why something did not come; `undefined` while all did. */
  readonly missing: Missing | undefined;
  readonly retry: () => void;
}

/**
 * A part of the element did not come, and what one can do: what stands here still works.
 * @param save offers what was filled in as a file; left out where one only reads
 */
export const missing = (parts: Parts, words: MissingMessages, save?: () => void): TemplateResult | typeof nothing => {
  if (parts.missing === undefined) return nothing;
  const text = save ? words[parts.missing] : words[`${parts.missing}ToRead`];
  // Asked for again it would not be there either.
  const again = parts.missing === 'lost';
  return message(
    'error',
    html`<p role="alert">${text}</p>`,
    !again && !save
      ? nothing
      : html`${again ? html`<button type="button" class="link" @click=${parts.retry}>${words.retry}</button>` : nothing}${
          save ? html`<button type="button" class="link" @click=${save}>${words.save}</button>` : nothing
        }`,
  );
};

/** What a partner added did not come; ours stands there by itself. */
export const contentMissing = (
  contents: { readonly isMissing: boolean },
  words: MissingMessages,
): TemplateResult | typeof nothing =>
  contents.isMissing ? message('caution', html`<p role="status">${words.content}</p>`) : nothing;
