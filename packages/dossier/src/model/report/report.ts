import { capitalise, list } from '@mengwijzer/words/text';
import { sayDate } from '@mengwijzer/words/dates';
import { heading, listOf, paragraph, strong, text, type Block, type Report, type Runs } from './blocks.js';
import { agreementsChapter, titleOf } from './report-agreements.js';
import { agreedNow, speaking, type ReportInput } from './report-input.js';
import { aboutOf, sayMade } from './report-made.js';
import { measuresChapter } from './report-measures.js';
import { noting } from './report-notes.js';
import { openPoints, unanswered, unsettled } from './report-open.js';
import { partiesChapter } from './report-parties.js';
import { sayCount } from '../standing/standing-words.js';
import { precisionChapter } from './report-precision.js';

function summary(input: ReportInput): readonly Block[] {
  const { dossier, voices, texts, compared, measures, plans } = input;
  const words = texts.messages.summary;
  const names = speaking(voices).map(({ name }) => name);
  const agreed = agreedNow(input);
  const isTwice = (question: string): boolean => agreed.filter((each) => each.question === question).length > 1;
  const contested = agreed.filter((each) => each.contested.trim() !== '');
  const differing = unsettled(input).flatMap(
    (id) => compared.find((each) => each.question === id && each.kind === 'differ') ?? [],
  );
  const none = unanswered(input);
  const open = openPoints(input).length;
  const under = (label: string, items: readonly Runs[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, label), ...listOf(items)];
  const neighbourhood = dossier.neighbourhood.trim();
  return [
    heading(1, words.heading),
    paragraph(
      text(
        [
          neighbourhood === '' ? '' : words.about(neighbourhood),
          names.length === 0
            ? words.noParties
            : words.parties(capitalise(sayCount(names.length, texts.lang)), names.length, list(names, texts)),
          agreed.length === 0 ? words.agreedNone : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...under(
      words.agreed,
      agreed.map(({ question, text: said }) => [
        strong(`${titleOf(question, texts)} `),
        text([said.trim(), isTwice(question) ? words.twice : ''].filter(Boolean).join(' ')),
      ]),
    ),
    ...under(
      words.contested,
      contested.map((each) => [strong(`${titleOf(each.question, texts)} `), text(each.contested.trim())]),
    ),
    ...under(
      words.differ,
      differing.map(({ question, says }) => [strong(`${titleOf(question, texts)} `), text(says)]),
    ),
    ...under(
      words.measures,
      measures.map(({ name }) => [text(name)]),
    ),
    ...plans
      .filter(({ verdict }) => verdict.length > 0)
      .slice(0, 1)
      .flatMap(({ verdict }) => [heading(2, words.plan), paragraph(...verdict)]),
    ...(none.length === 0 && open === 0
      ? []
      : [
          heading(2, words.open),
          paragraph(
            text(
              [
                none.length === 0
                  ? ''
                  : words.silent(
                      list(
                        none.map((title) => `‘${title}’`),
                        texts,
                      ),
                      none.length > 1,
                    ),
                words.openCount(capitalise(sayCount(open, texts.lang)), open),
              ]
                .filter(Boolean)
                .join(' '),
            ),
          ),
        ]),
  ];
}

function area({ dossier, voices, texts }: ReportInput): readonly Block[] {
  const { area: words } = texts.messages;
  const those = speaking(voices);
  const neighbourhood = dossier.neighbourhood.trim();
  const others = those.filter(
    ({ dossier: { neighbourhood: name } }) => name.trim() !== '' && name.trim() !== neighbourhood,
  );
  const say = (moment: string): string => (moment === '' ? '' : sayDate(moment, texts.lang));
  const history = those
    .flatMap((voice) => voice.dossier.history.map((entry) => ({ ...entry, by: voice.name })))
    .sort((a, b) => Number(a.starts > b.starts) - Number(a.starts < b.starts));
  const notes = those.flatMap((voice) => voice.dossier.notes.map((note) => ({ by: voice.name, text: note.text })));
  return [
    heading(1, words.heading),
    paragraph(text(neighbourhood === '' ? words.unnamed : words.named(neighbourhood))),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            text(
              words.otherNames(
                others.map((voice) => `${voice.name}: ${voice.dossier.neighbourhood.trim()}`).join('; '),
              ),
            ),
          ),
        ]),
    history.length === 0
      ? paragraph(text(words.historyNone))
      : {
          kind: 'table',
          caption: words.history,
          head: [words.when, words.what, words.note, words.by],
          rows: history.map(({ starts, ends, name, note, by }) => [
            [text(ends === '' ? say(starts) : words.until(say(starts), say(ends)))],
            [text(name)],
            [text(note)],
            [text(by)],
          ]),
          widths: [2, 3, 4, 2],
        },
    ...(notes.length === 0
      ? []
      : [heading(2, words.notes), ...listOf(notes.map((note) => [strong(`${note.by}: `), text(note.text)]))]),
  ];
}

function openChapter(input: ReportInput): readonly Block[] {
  const words = input.texts.messages.open;
  const points = openPoints(input);
  return [
    heading(1, words.heading),
    ...(points.length === 0 ? [paragraph(text(words.none))] : listOf(points.map((each) => [text(each)]))),
  ];
}

/** The report for a proposal to council or college: all that the dossier holds, in the order of the four steps. */
export function reportOf(input: ReportInput): Report {
  const { dossier, texts } = input;
  const { messages, lang } = texts;
  const notes = noting(texts);
  const neighbourhood = dossier.neighbourhood.trim();
  const blocks = [
    ...summary(input),
    ...area(input),
    ...partiesChapter(input, notes),
    ...agreementsChapter(input, notes),
    ...measuresChapter(input, notes),
    ...precisionChapter(input, notes),
    ...openChapter(input),
  ];
  return {
    lang,
    title: dossier.title.trim() || (neighbourhood === '' ? messages.title : messages.titleOf(neighbourhood)),
    about: aboutOf(input),
    blocks,
    notes: notes.all(),
    sources: messages.sources,
    made: sayMade(input),
  };
}
