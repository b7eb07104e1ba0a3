import { heading, listOf, paragraph, strong, text, type Block, type Runs } from './blocks.js';
import { speaking, type ReportInput } from './report-input.js';
import type { Notes } from './report-notes.js';

/** What was chosen, with why, who and when; then what each is, with its evidence and its source. */
export const measuresChapter = (input: ReportInput, notes: Notes): readonly Block[] => {
  const { measures, texts, voices } = input;
  const words = texts.messages.measures;
  const opening = [
    heading(1, words.heading),
    paragraph(text(texts.steps['area-translation'].summary), ...notes.cite([{ section: 'step-3', sources: [] }])),
  ];
  if (measures.length === 0) return [...opening, paragraph(text(words.none))];
  const isShared = speaking(voices).length > 1;
  const cell = (said: string): Runs => (said.trim() === '' ? [{ text: words.gap, looks: 'em' }] : [text(said.trim())]);
  return [
    ...opening,
    {
      kind: 'table',
      caption: words.table,
      head: [words.measure, words.why, words.who, words.when],
      rows: measures.flatMap(({ name, chosen }) =>
        chosen.map(({ party, why, who, when }) => [
          [strong(name), ...(isShared ? [text(`\n${words.by(party)}`)] : [])],
          cell(why),
          cell(who),
          cell(when),
        ]),
      ),
      widths: [3, 4, 2, 2],
    },
    heading(2, words.about),
    ...listOf(
      measures.map(({ name, summary, evidence, cites }) => [
        strong(`${name}. `),
        text([summary || words.unknown, evidence && texts.messages.why.evidence(evidence)].filter(Boolean).join(' ')),
        ...notes.cite(cites),
      ]),
    ),
  ];
};
