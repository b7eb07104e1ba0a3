import { html, type TemplateResult } from 'lit';
import { icons, type Icon } from './marks.js';

/** An icon without a word, only for moving and removing rows. `act` tells the row's listener what to do. */
export const rowTool = (icon: Icon, label: string, act: string, row: string): TemplateResult =>
  html`<button type="button" class="ico" data-act=${act} data-row=${row} aria-label=${label} title=${label}>
    ${icons[icon]}
  </button>`;
