import { latest } from '@mengwijzer/core';
import { heading, pointList, readingStyles } from '@mengwijzer/core/design';
import { html, type TemplateResult } from 'lit';
import { statements, sourcesIn } from './mix-dossier-steps-parts.js';
import partsStyles from './mix-dossier-steps-parts.styles.js';
import { Plans } from './mix-dossier-steps-plans.js';
import styles from './mix-dossier-steps.styles.js';
import { readSteps, standingsOf, stepsOf, type StepView } from '../model/steps/steps.js';
import { voicesOf } from '../model/voices.js';
import type { Lang, DossierPage, Section } from '../mix-dossier-page.js';
import type { StepsTexts } from '../model/steps/steps-texts.js';

const load: Readonly<Record<Lang, () => Promise<StepsTexts>>> = {
  nl: async () => (await import('./steps-nl.js')).stepsNl,
  en: async () => (await import('./steps-en.js')).stepsEn,
};

/** The four steps of mixing with precision, each with where this dossier stands in it. */
class Steps implements Section {
  readonly #page: DossierPage;
  readonly #plans: Plans;
  readonly #voices = latest(voicesOf);
  readonly #read = latest(readSteps);
  readonly #standings = latest(standingsOf);
  #texts: StepsTexts | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
    this.#plans = new Plans(page);
    page.adopt(readingStyles, partsStyles, styles);
  }

  async speak(lang: Lang): Promise<void> {
    const texts = await load[lang]();
    await this.#plans.ready(this.#voices(this.#page.dossier(), texts.voices));
    this.#texts = texts;
  }

  #step({ id, number, name, summary, standing, blocks, section, sources }: StepView, level: number): TemplateResult {
    const { messages } = this.#texts!;
    return html`<section class="step" aria-labelledby="step-${id}">
      <div class="step-head">
        <span class="no" aria-hidden="true">${number}</span>
        ${heading(level, 'part', html`<span class="vh">${messages.stepNumber(number)}</span>${name}`, `step-${id}`)}
        <p>${summary}</p>
      </div>
      <div>
        <div class="now">${heading(level + 1, 'part', messages.standing)}</div>
        ${statements(standing, this.#page, messages)}
        <div class="folds">
          ${blocks.map(
            ({ kind, points }) =>
              html`<details>
                <summary class="s">${messages.kinds[kind]}</summary>
                ${pointList(points, messages)}
              </details>`,
          )}
          ${sourcesIn({ section, sources }, messages)}
        </div>
      </div>
    </section>`;
  }

  render(level: number): TemplateResult {
    const texts = this.#texts;
    if (texts === undefined) return html``;
    const dossier = this.#page.dossier();
    const voices = this.#voices(dossier, texts.voices);
    const standings = this.#standings(dossier, voices, this.#plans.of(voices), texts);
    return html`<div class="view-head">
        ${heading(level, 'section', texts.messages.heading, 'steps')}
        <p class="m">${texts.messages.lead}</p>
      </div>
      ${stepsOf(this.#read(texts), standings).map((step) => this.#step(step, level + 1))}`;
  }
}

export const open = (page: DossierPage): Section => new Steps(page);
