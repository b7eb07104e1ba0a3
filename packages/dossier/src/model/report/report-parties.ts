import { hintsFor } from '@mengwijzer/checklist/model';
import { list } from '@mengwijzer/words/text';
import { questions } from '@mengwijzer/content/questions';
import { factsOf, type Agreement } from '@mengwijzer/core/dossier';
import type { Hint, QuestionId } from '@mengwijzer/content';
import { sayDay } from '../say-day.js';
import { heading, listOf, paragraph, strong, text, type Block, type Runs } from './blocks.js';
import { agreedNow, sayNames, speaking, type ReportInput } from './report-input.js';
import type { Notes } from './report-notes.js';
import { objectivesSaid, saidOn, theoryOf, type Said } from './report-said.js';
import { isSameParty, type Voice } from '../voices.js';

/** Parties that speak and that an agreement does not name. */
export const notWith = ({ parties }: Agreement, voices: readonly Voice[]): readonly string[] =>
  speaking(voices)
    .filter(({ dossier, name }) =>
      parties.every((party) => !isSameParty(party, dossier.party) && !isSameParty(party, name)),
    )
    .map(({ name }) => name);

export const agreementsOn = (question: string, { dossier }: ReportInput): readonly Agreement[] =>
  agreedNow({ dossier }).filter((agreement) => agreement.question === question);

function agreed(question: QuestionId, input: ReportInput): readonly Block[] {
  const { lang, messages } = input.texts;
  const those = agreementsOn(question, input);
  return [
    ...(those.length > 1 ? [paragraph(strong(messages.why.agreedTwice))] : []),
    ...those.flatMap((agreement): readonly Block[] => {
      const { parties, contested, made } = agreement;
      const without = notWith(agreement, input.voices);
      return [
        paragraph(strong(`${messages.why.agreed}:`)),
        { kind: 'quote', text: agreement.text, by: list(parties, input.texts), date: sayDay(made, lang) },
        ...(contested.trim() === '' ? [] : [paragraph(strong(`${messages.why.contested}: `), text(contested.trim()))]),
        ...(without.length === 0 ? [] : [paragraph(text(messages.why.notWith(sayNames(without, input))))]),
      ];
    }),
  ];
}

/** In words, what stands out; differences first, since those have to be talked about. */
function compared(question: QuestionId, { compared: all, texts }: ReportInput): readonly Block[] {
  const kinds = ['differ', 'agree', 'none'] as const;
  const lines = kinds.flatMap((kind) => all.filter((each) => each.question === question && each.kind === kind));
  return lines.length === 0
    ? []
    : [
        heading(3, texts.messages.why.stands),
        ...listOf(
          lines.map(({ kind, says, adds }) => [
            strong(`${texts.messages.why.kinds[kind]} `),
            text([says, adds].filter(Boolean).join(' ')),
          ]),
        ),
      ];
}

/** @param isTold whether what stands out says already who is silent */
function answers(title: string, said: readonly Said[], { texts }: ReportInput, isTold: boolean): readonly Block[] {
  const { why } = texts.messages;
  if (said.length === 0) return isTold ? [] : [paragraph(text(why.nobody))];
  const row = ({ voice, answer, words, note }: Said): readonly Runs[] => {
    const day = sayDay(voice.changed, texts.lang);
    return [
      [strong(voice.name), ...(day === '' || voice.name.includes(day) ? [] : [text(`\n${day}`)])],
      [text([answer, note === '' ? '' : why.note(note)].filter(Boolean).join('\n'))],
      [text(words)],
    ];
  };
  // Whose answer is a table of its own stands in that.
  const filledIn = said.filter(({ answer, words, note }) => `${answer}${words}${note}` !== '');
  if (filledIn.length === 0) return [];
  const hasWords = filledIn.some(({ words }) => words !== '');
  return [
    {
      kind: 'table',
      caption: why.says(title),
      head: [why.party, why.answer, ...(hasWords ? [why.words] : [])],
      rows: filledIn.map((each) => row(each).slice(0, hasWords ? 3 : 2)),
      widths: hasWords ? [2, 4, 4] : [2, 8],
    },
  ];
}

function theory({ voices, texts }: ReportInput): readonly Block[] {
  const { why } = texts.messages;
  const words = texts.checklist.messages.theory;
  const kinds = texts.checklist.questions.theory.parts['kind']?.choices;
  const rows = speaking(voices).flatMap((voice) =>
    theoryOf(voice).map(({ action, mechanism, kind, outcome }): readonly Runs[] => [
      [strong(voice.name)],
      [text(action)],
      [
        text(mechanism),
        ...(kind === '' ? [] : [text(`${mechanism === '' ? '' : '\n'}${why.kind}: ${kinds?.[kind]?.inline ?? kind}`)]),
      ],
      [text(outcome)],
    ]),
  );
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: why.rows,
          head: [why.party, words.action, words.mechanism, words.outcome],
          rows,
          widths: [2, 3, 3, 3],
        },
      ];
}

function objectives({ voices, texts }: ReportInput): readonly Block[] {
  const { why } = texts.messages;
  const rows = new Map<string, { readonly label: string; readonly cell: Runs[number][] }>();
  for (const voice of speaking(voices))
    for (const { key, label, says } of objectivesSaid(voice, texts)) {
      const row = rows.get(key) ?? { label, cell: [] };
      rows.set(key, row);
      if (says.length === 0) continue;
      if (row.cell.length > 0) row.cell.push(text('\n'));
      row.cell.push(strong(`${voice.name}. `), text(`${says.join('; ')}.`));
    }
  return rows.size === 0
    ? []
    : [
        {
          kind: 'table',
          caption: why.positions,
          head: [why.objective, why.perParty],
          rows: [...rows.values()].map(({ label, cell }) => [[text(label)], cell]),
          widths: [3, 7],
        },
      ];
}

/** What the source says back to the answers of some party, once, and to whose. */
function hints(question: QuestionId, { voices, texts }: ReportInput, notes: Notes): readonly Block[] {
  const { messages, background } = texts;
  const called = new Map<Hint, string[]>();
  for (const voice of speaking(voices))
    for (const hint of hintsFor(factsOf(voice.dossier.answers)))
      if (hint.question === question) called.set(hint, [...(called.get(hint) ?? []), voice.name]);
  if (called.size === 0) return [];
  return [
    heading(3, messages.why.hints),
    ...listOf(
      [...called].flatMap(([hint, names]) => {
        const words = background.hints[hint.id];
        if (words === undefined) return [];
        return [
          [
            strong(`${words.heading}. `),
            text(
              [
                words.says,
                words.nuance,
                messages.why.evidence(background.evidence[hint.evidence]),
                messages.why.calledBy(sayNames(names, { voices, texts })),
              ]
                .filter(Boolean)
                .join(' '),
            ),
            ...notes.cite(hint.cites),
          ],
        ];
      }),
    ),
  ];
}

/** Question by question: what was agreed, what stands out, what each party says, and what the source says to that. */
export const partiesChapter = (input: ReportInput, notes: Notes): readonly Block[] => {
  const { messages, checklist, steps } = input.texts;
  const voices = speaking(input.voices);
  return [
    heading(1, messages.why.heading),
    paragraph(text(steps['shared-goals'].summary), ...notes.cite([{ section: 'step-1', sources: [] }])),
    ...questions.flatMap(({ id, number }): readonly Block[] => {
      const { title } = checklist.questions[id];
      const said = voices.flatMap((voice) => saidOn(voice, id, input.texts) ?? []);
      const silent = voices.filter((voice) => said.every((each) => each.voice !== voice)).map(({ name }) => name);
      const isTold = input.compared.some(({ question, kind }) => question === id && kind === 'none');
      return [
        heading(2, messages.why.question(number, title)),
        ...agreed(id, input),
        ...compared(id, input),
        ...answers(title, said, input, isTold),
        ...(id === 'theory' ? theory(input) : []),
        ...(id === 'objectives' ? objectives(input) : []),
        ...(isTold || said.length === 0 || silent.length === 0
          ? []
          : [
              paragraph(
                text((silent.length === 1 ? messages.why.silent : messages.why.silentMany)(sayNames(silent, input))),
              ),
            ]),
        ...hints(id, input, notes),
      ];
    }),
  ];
};
