import { css } from 'lit';

/**
 * What holds in any page. A page reaches the host, with more say than `:host`, and nothing inside it; so all that matters is set on the shell
 * around what an element shows, and the host can do without any of it. What a page may decide is inherited by name: its typeface and colour
 * scheme, and whether we are there at all.
 */
export const shellStyles = css`
  :host {
    display: block;
    min-inline-size: min(100%, 12em);
  }
  :host([hidden]) {
    display: none;
  }
  :host > div {
    all: initial;
    /* As a paragraph: 60em where a page asks what it would like, nothing where it asks what it needs. */
    display: grid;
    grid-template-columns: minmax(0, 60em) 1fr;
    color: var(--_mix-ink);
    color-scheme: inherit;
    /* Our texts run from left to right, on a page from right to left too. */
    direction: ltr;
    font: inherit;
    font-size: var(--mix-font-size, max(1em, 16px));
    line-height: 1.55;
    /* Beside a float it goes below it, rather than be squeezed. */
    min-inline-size: min(100%, 17em);
    overflow-wrap: break-word;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
    visibility: inherit;
  }
  :host > div > * {
    container-type: inline-size;
    grid-column: 1 / -1;
  }
  /* What a server made to be filled in, where nobody can. */
  @media (scripting: none) {
    :host > [inert] {
      display: none;
    }
  }
  @media print {
    :host > div {
      display: block;
      color-scheme: only light;
      font-size: 10.5pt;
      line-height: 1.45;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
