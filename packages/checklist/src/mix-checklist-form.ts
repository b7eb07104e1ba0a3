import { MixDossierElement } from '@mengwijzer/core';
import { reader, serialiseDossier, type Answers, type Dossier, writeJson } from '@mengwijzer/core/dossier';
import { property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';

/**
 * The checklist as data: the dossier it reads and writes, and its part in a form. What is seen stands in `mix-checklist.ts`.
 */
export abstract class MixChecklistForm extends MixDossierElement {
  static readonly formAssociated = true;

  /** Name under which a form submits the answers, as JSON. */
  @property({ reflect: true, converter: { toAttribute: (name: string) => name || null } })
  name = '';

  /** Whether a form may only be sent once no question stands open. */
  @property({ type: Boolean })
  required = false;

  @state() protected _disabled = false;

  readonly #internals = this.attachInternals();
  /** What a reset goes back to: what the host set before the user did anything. */
  #initial: Answers = {};
  #acted = false;
  #submitted: Answers | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      void this._showMissing();
    });
    this.addEventListener('mix-dossier-update', () => (this.#acted = true));
  }

  override get dossier(): Dossier {
    return super.dossier;
  }
  override set dossier(value: unknown) {
    super.dossier = value;
    if (!this.#acted) this.#initial = this.dossier.answers;
  }

  protected override _forget(): void {
    super._forget();
    // It may be what the user said, which a host that follows the dossier set again.
    this.#initial = {};
  }

  /** The answers as JSON: what a form submits. */
  get value(): string {
    return writeJson(this.dossier.answers);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { answers } = this.dossier;
    const missing = this.required ? this._missing() : '';
    if (missing === '') this.#internals.setValidity({});
    else this.#internals.setValidity({ valueMissing: true }, missing);
    if (answers === this.#submitted) return;
    this.#submitted = answers;
    // The browser keeps the second for as long as the tab's history, which wiping cannot reach: nothing, where the dossier has a place of its own.
    this.#internals.setFormValue(this.value, this.#isKeptByBrowser ? serialiseDossier(this.dossier) : '');
  }

  /** A form, or a fieldset around the element, turned it off or on. */
  formDisabledCallback(disabled: boolean): void {
    this._disabled = disabled;
  }

  formResetCallback(): void {
    void this._reset({ ...this.dossier, answers: this.#initial });
  }

  /** Whether the browser's own way of bringing a form back is the only one. */
  get #isKeptByBrowser(): boolean {
    return this._dossiers.store?.place === 'page';
  }

  /** The browser brings a form back; what is already here comes first. */
  async formStateRestoreCallback(state: unknown): Promise<void> {
    if (!this.#isKeptByBrowser) return;
    const { parseDossier } = await reader.load();
    const { dossier } = parseDossier(state);
    if (dossier !== null && Object.keys(this.dossier.answers).length === 0) this._dossiers.dossier = dossier;
  }

  /** Which questions still stand open, as a sentence; empty when none does. */
  protected abstract _missing(): string;
  /** Shows on the page what is missing, instead of the browser's own balloon. */
  protected abstract _showMissing(): Promise<void>;
  /** Goes back to the answers that the form began with, and offers the way back. */
  protected abstract _reset(dossier: Dossier): Promise<void>;
}
