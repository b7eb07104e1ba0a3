import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Scenario } from '../scenario.js';

/** What any element pays for Lit. */
@customElement('bench-bare')
class BareElement extends LitElement {
  @state() private _chosen = false;

  #onChange(event: Event): void {
    this._chosen = (event.target as HTMLInputElement).checked;
  }

  protected override render(): TemplateResult {
    return html`<label
        ><input type="checkbox" @change=${(event: Event) => this.#onChange(event)} /> Soorten woningen</label
      >
      <p>${this._chosen ? 'We mengen soorten woningen.' : 'We zeggen nog niet wat we mengen.'}</p>`;
  }
}

const root = (): ParentNode => document.querySelector<BareElement>('bench-bare')?.shadowRoot ?? document;

export const scenario: Scenario = {
  show: (body) => body.append(new BareElement()),
  shown: () => root().querySelector('p') !== null,
  target: () => root().querySelector('input'),
  chosen: () => root().querySelector('p')?.textContent?.startsWith('We mengen') ?? false,
  root,
};
