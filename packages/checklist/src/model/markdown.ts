import { sayDay } from '@mengwijzer/words/dates';
import { escapeMarkdown as escape, markdownTable as table } from '@mengwijzer/words/markdown';
import { questions } from '@mengwijzer/content/questions';
import { positionOf, rowsOf, type Dossier, type TheoryRow } from '@mengwijzer/core/dossier';
import { viewHints } from './hints.js';
import { objectivesOf, partiesOf } from './objectives.js';
import { plain, sayQuestion, shownState, summarise } from './summary.js';
import { type Background, type ChecklistTexts } from './texts.js';

/**
 * The dossier's checklist as Markdown: the paragraph, then each question with its state, answer, note and what the source says back.
 * @param now the moment that it is made
 */
export const toMarkdown = (dossier: Dossier, texts: ChecklistTexts, background: Background, now: Date): string => {
  const { messages } = texts;
  const { answers } = dossier;
  const hints = viewHints(answers, texts, background);
  const about = [
    [messages.neighbourhood, dossier.neighbourhood],
    [messages.party, dossier.party],
  ].filter(([, value]) => value !== '');
  const blocks = [
    `# ${escape(dossier.title || messages.heading)}`,
    ...about.map(([label, value]) => `${label}: ${escape(value ?? '')}`),
    `## ${messages.soFar}`,
    escape(plain(summarise(answers, texts))),
  ];
  for (const { id, number } of questions) {
    const answer = answers[id];
    blocks.push(
      `## ${number}. ${texts.questions[id].title}`,
      `${messages.markdown.state}: ${messages.states[shownState(id, answers, texts)].toLowerCase()}.`,
    );
    blocks.push(escape(plain(sayQuestion(id, answers, texts, Infinity))));
    if (id === 'theory' && answers.theory?.rows !== undefined)
      blocks.push(
        table(
          [messages.theory.action, messages.theory.mechanism, messages.theory.outcome],
          rowsOf<TheoryRow>(answers, 'theory/rows').map(({ action, mechanism, outcome }) => [
            action,
            mechanism,
            outcome,
          ]),
        ),
      );
    if (id === 'objectives' && answers.objectives?.positions !== undefined) {
      const parties = partiesOf(answers, texts);
      const positions = texts.questions.objectives.parts['positions']?.choices;
      const sayPosition = (id: string): string => positions?.[id]?.label ?? (id || messages.objectives.notSaid);
      blocks.push(
        table(
          [messages.objectives.objective, ...parties.map(({ label }) => escape(label))],
          objectivesOf(answers, texts).map((objective) => [
            objective.label,
            ...parties.map((party) => sayPosition(positionOf(answers, objective.id, party.id))),
          ]),
        ),
      );
    }
    if (answer?.note) blocks.push(`${messages.markdown.note}: ${escape(answer.note)}`);
    for (const hint of hints)
      if (hint.question === id)
        blocks.push(
          `> **${escape(hint.heading)}.** ${escape([hint.says, hint.nuance].filter(Boolean).join(' '))} (${hint.evidenceWord}; ${hint.section})`,
        );
  }
  return `${[...blocks, messages.markdown.made(sayDay(now, texts.lang))].join('\n\n')}\n`;
};
