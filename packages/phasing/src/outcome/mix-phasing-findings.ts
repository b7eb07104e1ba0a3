import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '@mengwijzer/core/design';
import { sayFinding } from '../model/findings/say-findings.js';
import type { Finding } from '../model/findings/findings.js';
import type { VerdictPart } from '../model/findings/say-verdict.js';
import type { Plan } from '../model/plan/plan.js';
import type { OutcomeTexts } from '../model/texts.js';

/** What the plan does in a paragraph, with what matters most in bold. */
export const verdict = (parts: readonly VerdictPart[]): TemplateResult =>
  html`<p class="verdict" part="verdict" id="verdict" tabindex="-1">
    ${parts.map(({ text, isStrong }) => (isStrong ? html`<b>${text}</b>` : text))}
  </p>`;

/** Findings: the number, what it counts, the reason, and what the source says to watch. */
export const findingList = (
  findings: readonly Finding[],
  plan: Plan,
  words: OutcomeTexts,
  { level, isPrinting }: { readonly level: number; readonly isPrinting: boolean },
): TemplateResult | typeof nothing =>
  findings.length === 0
    ? nothing
    : html`${heading(level, 'part', words.messages.findings)}
        <ul class="findings" role="list" part="findings">
          ${repeat(
            findings,
            ({ kind }) => kind,
            (finding) => {
              const { number, unit, lead, text, caution } = sayFinding(finding, plan, words);
              return html`<li class="finding">
                <p class="big">${number}<small>${unit}</small></p>
                <div>
                  <p><b>${lead}</b> ${text}</p>
                  <details class="src noprint">
                    <summary>${words.messages.watch(caution.name)}</summary>
                    <p>${caution.says}</p>
                    <p>${caution.source}</p>
                  </details>
                  ${
                    isPrinting
                      ? html`<p class="src">
                          <b>${words.messages.watch(caution.name)}.</b> ${caution.says} ${caution.source}
                        </p>`
                      : nothing
                  }
                </div>
              </li>`;
            },
          )}
        </ul>`;
