import { heading } from '@mengwijzer/core/design';
import { questions } from '@mengwijzer/content/questions';
import { html, nothing, type TemplateResult } from 'lit';
import { verdictMarks } from './mix-dossier-parties-marks.js';
import { matrixView } from './mix-dossier-parties-matrix.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Compared } from '../model/parties/compare.js';
import type { PartiesTexts } from '../model/parties/compare-texts.js';
import type { Said } from '../model/parties/compare-words.js';
import type { Finding } from '../model/parties/differences.js';

const finding = ({ kind, says, adds }: Finding, { messages }: PartiesTexts): TemplateResult =>
  html`<li class="d-${kind}">
    ${verdictMarks[kind]}
    <p><span class="vh">${messages.kinds[kind]}: </span><b>${says}</b>${adds === undefined ? nothing : ` ${adds}`}</p>
  </li>`;

const party = (
  { name, says, lines, words, note, day, state }: Said,
  texts: PartiesTexts,
  level: number,
): TemplateResult => {
  const { show } = texts.messages;
  const isNote = state === 'open' && says === '' && words === '' && lines.length === 0;
  const stands = says !== '' ? says : isNote ? show.noAnswer : words === '' && lines.length === 0 ? show.inTable : '';
  return html`<div class="party">
    ${heading(level, 'part', name)} ${stands === '' ? nothing : html`<p>${stands}</p>`}
    ${
      lines.length === 0
        ? nothing
        : html`<ul class="lines" role="list">
            ${lines.map((line) => html`<li class="own" dir="auto">${line}</li>`)}
          </ul>`
    }
    ${words === '' ? nothing : html`<blockquote class="own" dir="auto">${words}</blockquote>`}
    ${note === '' ? nothing : html`<p class="s">${show.note}: <span class="own" dir="auto">${note}</span></p>`}
    <p class="src">${day === '' ? show.noDate : show.filled(day)}</p>
  </div>`;
};

/** Of more parties, what each says is opened by who wants to read it. */
const MOST_WORDS = 8;

const ownWords = (words: readonly Said[], texts: PartiesTexts, level: number, isOnPaper: boolean): TemplateResult => {
  const { show } = texts.messages;
  const all = html`<div class="parties">${words.map((said) => party(said, texts, level + 1))}</div>`;
  return html`<div>
    ${heading(level, 'part', show.words)}
    ${
      words.length <= MOST_WORDS || isOnPaper
        ? all
        : html`<details>
            <summary class="s">${show.many(words.length)}</summary>
            ${all}
          </details>`
    }
  </div>`;
};

/**
 * One question with all that parties say on it: what stands out first, then who chose what, then all in their own words.
 * @param level of the question's heading
 * @param isOnPaper whether nothing can be opened
 */
export const questionView = (
  { id, number, findings, tables, words }: Compared,
  texts: PartiesTexts,
  level: number,
  isOnPaper: boolean,
): TemplateResult => {
  const { messages, checklist } = texts;
  const { title, explanation } = checklist.questions[id];
  const [main, more] = [tables.filter((each) => !each.more), tables.filter((each) => each.more)];
  const all = more.map((matrix) => matrixView(matrix, texts));
  return html`<div>
      <div class="q-h">
        <span class="no" aria-hidden="true">${number}</span>
        ${heading(level, 'section', html`<span class="vh">${messages.questionNumber(number)}</span>${title}`, `parties-${id}`)}
      </div>
      <p class="m q-ex">${explanation}</p>
    </div>
    <div>
      ${heading(level + 1, 'part', messages.show.findings)}
      <ul class="says-list" role="list">
        ${findings.map((each) => finding(each, texts))}
      </ul>
    </div>
    ${main.map((matrix) => matrixView(matrix, texts))}
    ${
      more.length === 0
        ? nothing
        : isOnPaper
          ? all
          : html`<details>
              <summary class="s">${messages.objectives.fold}</summary>
              <div class="folded">${all}</div>
            </details>`
    }
    ${words.length === 0 ? nothing : ownWords(words, texts, level + 1, isOnPaper)}`;
};

/** The seven questions at a glance, with where parties agree and differ; each shows its question. */
export const strip = (
  compared: readonly Compared[],
  current: QuestionId,
  agreedOn: (id: QuestionId) => number,
  texts: PartiesTexts,
  go: (id: QuestionId) => void,
): TemplateResult => {
  const { messages, checklist } = texts;
  return html`<nav class="noprint" aria-label=${messages.strip}>
    <ol class="strip" role="list">
      ${compared.map(({ id, number, verdict, short }) => {
        const agreed = agreedOn(id);
        return html`<li class="d-${verdict}">
          <a
            href="#parties-${id}"
            aria-current=${id === current ? 'true' : nothing}
            @click=${(event: Event) => {
              event.preventDefault();
              go(id);
            }}
          >
            ${verdictMarks[verdict]}
            <b><span class="n">${number} </span>${checklist.questions[id].title}</b>
            <span class="st"><span class="vh">${messages.verdicts[verdict]}: </span>${short}</span>
            ${
              agreed === 0
                ? nothing
                : html`<span class="st agreed">${agreed > 1 ? messages.agreedTwice : messages.agreed}</span>`
            }
          </a>
        </li>`;
      })}
    </ol>
  </nav>`;
};

/** To the question before and after. */
export const neighbours = (
  at: QuestionId,
  { messages }: PartiesTexts,
  go: (id: QuestionId) => void,
): TemplateResult => {
  const index = questions.findIndex(({ id }) => id === at);
  const to = (id: QuestionId | undefined, label: string): TemplateResult | typeof nothing =>
    id === undefined ? nothing : html`<button type="button" class="btn" @click=${() => go(id)}>${label}</button>`;
  return html`<div class="tools steps noprint">
    ${to(questions[index - 1]?.id, messages.show.previous)}${to(questions[index + 1]?.id, messages.show.next)}
  </div>`;
};
