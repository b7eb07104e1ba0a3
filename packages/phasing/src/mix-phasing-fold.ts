import { heading } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';

/** A part with a heading that opens it: most people need none of these, and the page stays short. */
export const fold = (
  {
    id,
    name,
    level,
    isOpen,
  }: { readonly id: string; readonly name: string; readonly level: number; readonly isOpen: boolean },
  content: () => unknown,
): TemplateResult =>
  html`<section class="fold" aria-labelledby=${id}>
    ${heading(
      level,
      'part',
      html`<button
        type="button"
        class="fold-it"
        data-act="fold"
        data-row=${id}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? `${id}-in` : nothing}
      >
        ${name}
      </button>`,
      id,
    )}
    ${isOpen ? html`<div class="part" id="${id}-in">${content()}</div>` : nothing}
  </section>`;
