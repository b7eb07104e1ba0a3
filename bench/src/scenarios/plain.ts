import { hints } from '@mengwijzer/content/hints';
import { hintsNl } from '@mengwijzer/content/hints.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { questions } from '@mengwijzer/content/questions';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { sources } from '@mengwijzer/content/sources';
import css from './plain.css?inline';
import type { Hint, PartText, Question, QuestionId, Source, Test } from '@mengwijzer/content';
import type { Scenario } from '../scenario.js';

// The seven questions as one writes a page by hand: a string of HTML, one listener, and what changed written in its place. It shows
// what `<mix-checklist>` shows, with as many controls; the runner says so when that is no longer true.

type State = 'open' | 'answered' | 'not-agreed' | 'not-relevant';
const states: Readonly<Record<State, string>> = {
  open: 'Nog open',
  answered: 'Beantwoord',
  'not-agreed': 'Nog niet eens',
  'not-relevant': 'Hier niet van belang',
};
const gaps: Readonly<Record<QuestionId, readonly string[]>> = {
  what: ['We zeggen nog niet wat we mengen.'],
  who: [
    'We zeggen nog niet om wie het gaat.',
    'We zeggen nog niet wie er beter van wordt.',
    'We zeggen nog niet wie de lasten draagt.',
  ],
  theory: ['We zeggen nog niet hoe het moet werken.'],
  role: ['We zeggen nog niet of mengen hier probleem, middel of doel is.'],
  objectives: [
    'We zeggen nog niet welke doelen voorop staan, en voor wie.',
    'We zeggen nog niet hoeveel menging genoeg is.',
  ],
  scale: [
    'We zeggen nog niet op welke schaal we ingrijpen.',
    'We zeggen nog niet op welke schaal het effect moet vallen.',
    'We zeggen nog niet waar ongewenst effect kan vallen.',
  ],
  time: ['We zeggen nog niet wanneer we er iets van willen merken.'],
};
/** What each field says, in the order of the gaps. */
const sentences: Readonly<
  Record<QuestionId, readonly (readonly [field: string, part: string, before: string, after: string])[]>
> = {
  what: [['choices', 'choices', 'We mengen ', '.']],
  who: [
    ['choices', 'choices', 'Het gaat om ', '.'],
    ['benefits', 'benefits', '', ' moeten er beter van worden.'],
    ['burdens', 'burdens', 'De lasten liggen bij ', '.'],
  ],
  theory: [['kind', 'kind', 'Het moet werken via ', '.']],
  role: [['choices', 'choices', 'Mengen is voor ons ', '.']],
  objectives: [
    ['main', 'objectives', 'Voorop staat: ', '.'],
    ['degree', 'degree', 'Genoeg is: ', '.'],
  ],
  scale: [
    ['intervention', 'levels', 'We grijpen in op de schaal van ', '.'],
    ['wanted', 'levels', 'Gewenst effect verwachten we op de schaal van ', '.'],
    ['unwanted', 'levels', 'Ongewenst effect kan vallen op de schaal van ', '.'],
  ],
  time: [['term', 'term', 'Effect verwachten we ', '.']],
};

const icon = (path: string): string => `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;
const marks: Readonly<Record<State, string>> = {
  open: icon('<circle cx="10" cy="10" r="7.6"/>'),
  answered: icon('<circle cx="10" cy="10" r="8.4" class="full"/><path d="m6.2 10.3 2.6 2.6 5-5.6" stroke="#fff"/>'),
  'not-agreed': icon('<path d="M8.6 1.6a7 7 0 0 0 0 14Z" class="full"/><path d="M11.9 4.9a6.6 6.6 0 0 1 0 13.2Z"/>'),
  'not-relevant': icon('<circle cx="10" cy="10" r="7.6"/><path d="M6.6 10h6.8"/>'),
};
const arrow = icon('<path d="M3 10h13.5M11.5 5l5 5-5 5"/>');
const cross = icon('<path d="M4 4l12 12M16 4L4 16"/>');

const texts = (id: QuestionId, part: string): PartText | undefined =>
  (questionsNl[id].parts as Readonly<Record<string, PartText>>)[part];
const idsOf = (id: QuestionId, part: string): readonly string[] =>
  (questions.find((question) => question.id === id) as Question | undefined)?.parts.find((each) => each.id === part)
    ?.choices ?? [];
const labelOf = (id: QuestionId, part: string, choice: string): string =>
  texts(id, part)?.choices[choice]?.label ?? choice;
const each = <T>(items: readonly T[], to: (item: T, index: number) => string): string => items.map(to).join('');

const area = (name: string, label: string, rows = 2): string =>
  `<div><label class="above" for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="${rows}"></textarea></div>`;
const line = (name: string, label: string, value = ''): string =>
  `<div><label class="above" for="${name}">${label}</label><input type="text" id="${name}" name="${name}" value="${value}"></div>`;
const options = (none: string, id: QuestionId, part: string): string =>
  `<option value="">${none}</option>${each(idsOf(id, part), (choice) => `<option value="${choice}">${labelOf(id, part, choice)}</option>`)}`;
const legend = (id: QuestionId, part: string): string => {
  const { legend: words, note } = texts(id, part) ?? { legend: part };
  return words + (note === undefined ? '' : `<span class="note">${note}</span>`);
};
const choices = (id: QuestionId, part: string, type = 'checkbox'): string =>
  `<fieldset><legend>${legend(id, part)}</legend>${each(idsOf(id, part), (choice) => {
    const name = `${id}/${part}`;
    const hint = texts(id, part)?.choices[choice]?.hint;
    return `<div class="choice"><input type="${type}" id="${name}/${choice}" name="${name}" value="${choice}"${
      hint === undefined ? '' : ` aria-describedby="${name}/${choice}/hint"`
    }><label for="${name}/${choice}">${labelOf(id, part, choice)}</label>${
      hint === undefined ? '' : `<span class="hint" id="${name}/${choice}/hint">${hint}</span>`
    }</div>`;
  })}</fieldset>`;
const pair = (content: string, beside = ''): string =>
  `<div class="pair"><div>${content}</div><div${beside}></div></div>`;

const names = (part: string, label: string, add: string): string =>
  `<div>${each(
    idsOf('objectives', part),
    (id, index) =>
      `<div class="name">${line(`objectives/${part}/${id}`, `${label} ${index + 1}`, labelOf('objectives', part, id))}<button type="button" aria-label="Weghalen">${cross}</button></div>`,
  )}<button type="button">${add}</button></div>`;

const fields: Readonly<Record<QuestionId, () => string>> = {
  what: () => choices('what', 'choices') + area('what/words', 'In uw eigen woorden'),
  who: () =>
    choices('who', 'choices') +
    area('who/words', 'In uw eigen woorden') +
    choices('who', 'benefits') +
    area('who/benefitsWords', 'Wie precies heeft er baat bij?', 1) +
    choices('who', 'burdens') +
    area('who/burdensWords', 'Wie precies draagt de lasten?', 1),
  theory:
    () => `<div class="row">${area('theory/action', 'Wat we doen', 3)}<div>${area('theory/mechanism', 'Waardoor het werkt', 3)}
    <label class="above" for="theory/kind">Lijkt het meest op</label><select id="theory/kind" name="theory/kind">${options('Nog niet gezegd', 'theory', 'kind')}</select></div>
    ${area('theory/outcome', 'Wie heeft er wat aan?', 3)}</div>${arrow}${arrow}<button type="button">Regel erbij</button>`,
  role: () => choices('role', 'choices'),
  objectives: () => {
    const parties = idsOf('objectives', 'parties');
    const positions = options('Niet gezegd', 'objectives', 'positions');
    return `<table><caption class="hidden">Doelen per partij</caption><thead><tr><th scope="col">Doel</th>${each(
      parties,
      (party) => `<th scope="col">${labelOf('objectives', 'parties', party)}</th>`,
    )}<th scope="col">Verschil</th></tr></thead><tbody>${each(idsOf('objectives', 'objectives'), (goal) => {
      const label = labelOf('objectives', 'objectives', goal);
      return `<tr><th scope="row">${label}</th>${each(
        parties,
        (party) =>
          `<td><select name="objectives/main" aria-label="${label}, ${labelOf('objectives', 'parties', party)}">${positions}</select></td>`,
      )}<td class="muted">Nog niets gezegd</td></tr>`;
    })}</tbody></table>
    <details><summary>Partijen en doelen aanpassen</summary><div class="two">${names('parties', 'Naam van partij', 'Partij erbij')}${names('objectives', 'Doel', 'Doel erbij')}</div></details>
    ${area('objectives/degree', legend('objectives', 'degree'))}`;
  },
  scale: () =>
    `<table class="ladder"><caption class="hidden">Schaalniveaus</caption><thead><tr><th scope="col">Van klein naar groot</th><th scope="col">Ingreep</th><th scope="col">Gewenst effect</th><th scope="col">Ongewenst effect</th></tr></thead><tbody>${each(
      idsOf('scale', 'levels'),
      (level, index) =>
        `<tr><th scope="row">${labelOf('scale', 'levels', level)}<span class="rung" style="width:${14 + index * 12}%"></span></th>${each(
          ['intervention', 'wanted', 'unwanted'],
          (column) =>
            `<td><label><input type="checkbox" name="scale/${column}" value="${level}"><span class="hidden">${labelOf('scale', 'levels', level)}</span></label></td>`,
        )}</tr>`,
    )}</tbody></table>`,
  time: () => choices('time', 'term', 'radio') + line('time/year', 'In welk jaar moet u er iets van merken?'),
};

const question = ({ id, number }: Question): string => {
  const { title, explanation } = questionsNl[id];
  return `<li class="question"><h3 id="q-${id}">${number}. ${title}</h3><span class="mark" data-mark="${id}">${marks.open}${states.open}</span>
    <p class="muted">${explanation}</p><details><summary>Waarom deze vraag?</summary></details>
    ${pair(fields[id](), ` data-hints="${id}"`)}
    ${pair(`<details><summary>Notitie</summary>${area(`${id}/note`, 'Notitie')}</details>
    <fieldset><legend>Hoe staat deze vraag ervoor?</legend><div class="states">${each(
      Object.entries(states),
      ([state, word]) =>
        `<label class="state"><input type="radio" name="${id}/state" value="${state}"${state === 'open' ? ' checked' : ''}>${marks[state as State]}<span>${word}</span></label>`,
    )}</div></fieldset><button type="button">Klap deze vraag dicht</button>`)}</li>`;
};

const page =
  (): string => `<header><h2>Zeven vragen vóór u gaat mengen</h2><p>Wees eerst scherp over waarom en voor wie. Daarna komt het hoe.</p>
  <details><summary>Voor welke wijk, en wie vult dit in?</summary><div class="two">${line('neighbourhood', 'Wijk of buurt')}${line('party', 'Wie vult dit in')}</div></details></header>
  <div class="page"><nav><ol>${each(
    questions,
    ({ id, number }) =>
      `<li><a href="#q-${id}"><span data-icon="${id}">${marks.open}</span><span>${number} ${questionsNl[id].title}</span><small data-word="${id}">${states.open}</small></a></li>`,
  )}</ol></nav><form><ol>${each(questions, question)}</ol>
  <section class="summary"><h3>Wat we tot nu toe zeggen</h3><p class="prose"></p><div class="tools">${each(
    ['Kopieer als tekst', 'Bewaar als bestand', 'Bewaar als tekst', 'Druk af', 'Druk een leeg werkblad af'],
    (word) => `<button type="button">${arrow}${word}</button>`,
  )}<label class="file"><input class="hidden" type="file">${arrow}Open een bestand</label></div></section></form></div>`;

const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
/** What is filled in, by the name of the field. */
const read = (form: HTMLFormElement): Map<string, string[]> => {
  const answers = new Map<string, string[]>();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') answers.set(name, [...(answers.get(name) ?? []), value]);
  return answers;
};

const say = (answers: Map<string, string[]>): string =>
  each(questions, ({ id }) =>
    each(sentences[id], ([field, part, before, after], index) => {
      const said = answers.get(`${id}/${field}`);
      return said === undefined
        ? `<a class="gap" href="#q-${id}">${marks.open}${gaps[id][index]}</a> `
        : `${before}<a href="#q-${id}">${and(said.map((choice) => texts(id, part)?.choices[choice]?.inline ?? choice))}</a>${after} `;
    }),
  );

const holds = (test: Test, said: readonly string[]): boolean =>
  'anyOf' in test
    ? test.anyOf.some((id) => said.includes(id))
    : 'allOf' in test
      ? test.allOf.every((id) => said.includes(id))
      : 'noneOf' in test
        ? !test.noneOf.some((id) => said.includes(id))
        : said.length > 0 && said.every((id) => test.only.includes(id));

const note = ({ authors, year, title }: Source): string =>
  `<li>${authors}${year === undefined ? '' : ` (${year})`}.${title === undefined ? '' : ` <cite>${title}</cite>.`}</li>`;
const caution = ({ id, evidence, cites }: Hint): string => {
  const { heading, says, nuance } = hintsNl[id as keyof typeof hintsNl] as {
    heading: string;
    says: string;
    nuance?: string;
  };
  const cited = new Set(cites.flatMap((cite) => cite.sources));
  return `<div class="caution" role="note"><p><b>${heading}</b></p><p>${says}</p>${nuance === undefined ? '' : `<p>${nuance}</p>`}
    <p class="mark">${marks.open}Bewijs: ${evidenceNl[evidence]}</p><details><summary>${and(cites.flatMap(({ section }) => (section ? [sectionsNl[section]] : [])))}</summary>
    <ul>${each(
      sources.filter((source) => cited.has(source.id)),
      note,
    )}</ul></details><button type="button">Gezien</button></div>`;
};

const listen = (form: HTMLFormElement, body: HTMLElement): void => {
  const $ = (selector: string): Element => body.querySelector(selector) as Element;
  const summary = $('.prose');
  summary.innerHTML = say(new Map());
  form.addEventListener('change', ({ target }) => {
    const [id = ''] = (target as HTMLInputElement).name.split('/');
    const answers = read(form);
    const state = [...answers.keys()].some((name) => name.startsWith(`${id}/`) && !name.endsWith('/state'))
      ? 'answered'
      : 'open';
    $(`[name="${id}/state"][value="${state}"]`).toggleAttribute('checked', true);
    $(`[data-mark="${id}"]`).innerHTML = marks[state] + states[state];
    $(`[data-icon="${id}"]`).innerHTML = marks[state];
    $(`[data-word="${id}"]`).textContent = states[state];
    $(`[data-hints="${id}"]`).innerHTML = each(
      (hints as readonly Hint[]).filter(
        (hint) =>
          hint.question === id &&
          hint.when.every((test) => holds(test, answers.get(test.fact.replace('.', '/')) ?? [])),
      ),
      caution,
    );
    summary.innerHTML = say(answers);
  });
};

export const scenario: Scenario = {
  show: (body) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    body.innerHTML = page();
    listen(body.querySelector('form') as HTMLFormElement, body);
  },
  shown: () => document.querySelector('.summary .gap') !== null,
  target: () => document.querySelector('[name="what/choices"]'),
  chosen: () =>
    document.querySelector('.caution') !== null &&
    document.querySelector('.prose')?.textContent?.startsWith('We mengen') === true,
  root: () => document.body,
};
