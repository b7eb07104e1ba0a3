import { CONTENT_VERSION, contentDate } from '@mengwijzer/content';
import { capitalise, cutAtWord, list } from '@mengwijzer/words/text';
import { sayDate } from '@mengwijzer/words/dates';
import { holding } from '@mengwijzer/core/dossier';
import { heading, listOf, paragraph, plainRuns, strong, text, type Block, type Report, type Runs } from './blocks.js';
import { titleOf } from './report-agreements.js';
import { agreedNow, speaking, type ReportInput } from './report-input.js';
import { sayMade, sayToday } from './report-made.js';
import { openPoints, unsettled } from './report-open.js';
import { sayCount } from '../standing/standing-words.js';
import { objectiveOf } from './report-precision.js';

/** Lines of text under the title of an A4, and characters on one of them, both on the safe side. */
const LINES = 53;
const WIDE = 92;
/** Longest colophon, in characters. */
const MADE = 900;
/** Longest text of a point, and most parties that are named. */
const LONGEST = 260;
const MOST = 8;

interface Part {
  readonly label: string;
  readonly items: readonly Runs[];
  /** Chapter of the report that has the rest. */
  readonly chapter: string;
}

/** A text on one line, cut at a word. */
const cut = (said: string, most = LONGEST): string => cutAtWord(said.trim().replaceAll(/\s+/gu, ' '), most);

const linesOf = (runs: Runs): number => Math.ceil((plainRuns(runs).length + 3) / WIDE);

/** How many points of each part there is room for: the first of each part before the second of any. */
function fit(parts: readonly Part[], lines: number): readonly number[] {
  const counts = parts.map(() => 0);
  const takes = (): number =>
    parts.reduce(
      (sum, { items }, at) =>
        sum +
        1.8 +
        items.slice(0, counts[at]).reduce((all, each) => all + linesOf(each), 0) +
        (counts[at]! < items.length ? 1.2 : 0),
      0,
    );
  const full = new Set<number>();
  while (full.size < parts.length)
    for (const [at, { items }] of parts.entries()) {
      if (full.has(at)) continue;
      if (counts[at] === items.length) full.add(at);
      else {
        counts[at]! += 1;
        if (takes() > lines) {
          counts[at]! -= 1;
          full.add(at);
        }
      }
    }
  return counts;
}

function partsOf(input: ReportInput): readonly Part[] {
  const { dossier, compared, measures, plans, texts } = input;
  const { messages } = texts;
  const { summary, why, measures: chosen, precision, open, onePage } = messages;
  const agreed = agreedNow(input);
  const names = (parties: readonly string[]): string =>
    list(parties.length <= MOST ? parties : [...parties.slice(0, MOST), messages.others(parties.length - MOST)], texts);
  const point = (title: string, said: string): Runs => [strong(`${title} `), text(said)];
  const verdict = plans.find((plan) => plan.verdict.length > 0)?.verdict;
  const all: readonly Part[] = [
    {
      label: summary.agreed,
      chapter: why.heading,
      items: agreed.map(({ question, text: said, parties }) =>
        point(titleOf(question, texts), onePage.by(cut(said), cut(names(parties)))),
      ),
    },
    {
      label: summary.contested,
      chapter: why.heading,
      items: agreed
        .filter(({ contested }) => contested.trim() !== '')
        .map(({ question, contested }) => point(titleOf(question, texts), cut(contested))),
    },
    {
      label: summary.differ,
      chapter: why.heading,
      items: unsettled(input)
        .flatMap((id) => compared.find(({ question, kind }) => question === id && kind === 'differ') ?? [])
        .map(({ question, says }) => point(titleOf(question, texts), cut(says))),
    },
    {
      label: summary.measures,
      chapter: chosen.heading,
      items: measures.map(({ name, chosen: by }) => [
        text(onePage.measure(cut(name, 90), cut(by[0]?.who ?? '', 60), cut(by[0]?.when ?? '', 60))),
      ]),
    },
    {
      label: summary.plan,
      chapter: precision.heading,
      items: verdict === undefined ? [] : [[text(cut(plainRuns(verdict), 420))]],
    },
    {
      label: precision.monitoring,
      chapter: precision.heading,
      items: holding(dossier.monitoring).map((indicator) => [
        strong(`${cut(objectiveOf(indicator, texts), 90)}${indicator.sign.trim() === '' ? '' : ': '}`),
        text(cut(indicator.sign, 160)),
      ]),
    },
    { label: summary.open, chapter: open.heading, items: openPoints(input).map((each) => [text(cut(each))]) },
  ];
  return all.filter(({ items }) => items.length > 0);
}

/** The dossier on one A4. What does not fit is counted, with where it stands in the report. */
export function summaryPageOf(input: ReportInput): Report {
  const { dossier, voices, texts, now, version } = input;
  const { messages, lang } = texts;
  const { summary, onePage } = messages;
  const neighbourhood = cut(dossier.neighbourhood, 80);
  const names = speaking(voices).map(({ name }) => cut(name, 40));
  const parts = partsOf(input);
  const opening = [
    names.length === 0
      ? summary.noParties
      : summary.parties(
          capitalise(sayCount(names.length, lang)),
          names.length,
          names.length > MOST
            ? list([...names.slice(0, MOST - 1), messages.others(names.length - MOST + 1)], texts)
            : list(names, texts),
        ),
    holding(dossier.agreements).length === 0 ? summary.agreedNone : '',
  ]
    .filter(Boolean)
    .join(' ');
  const all = sayMade(input);
  const made =
    plainRuns(all).length <= MADE
      ? all
      : [
          strong(messages.madeFrom),
          text(
            [
              onePage.madeMany(names.length),
              messages.madeWith(version, CONTENT_VERSION, sayDate(contentDate, lang), sayToday(now, texts)),
            ].join(' '),
          ),
        ];
  const counts = fit(parts, LINES - linesOf([text(opening)]) - linesOf(made));
  const points = parts.map(({ items, label, chapter }, at): readonly Block[] => {
    const left = items.length - counts[at]!;
    return [
      heading(2, label),
      ...listOf(items.slice(0, counts[at])),
      ...(left === 0 ? [] : [paragraph({ text: onePage.more(left, chapter), looks: 'em' })]),
    ];
  });
  const isCut = parts.some(({ items }, at) =>
    items.slice(0, counts[at]).some((each) => plainRuns(each).includes(' …')),
  );
  return {
    lang,
    title: cut(dossier.title.trim() || (neighbourhood === '' ? onePage.title : onePage.titleOf(neighbourhood)), 100),
    about: [
      [messages.about.kind, messages.about.summary],
      ...(neighbourhood === '' ? [] : [[messages.about.neighbourhood, neighbourhood] as const]),
      [messages.about.made, sayToday(now, texts)],
    ],
    blocks: [
      paragraph(text(opening)),
      ...points.flat(),
      ...(isCut ? [paragraph({ text: onePage.cut, looks: 'em' })] : []),
    ],
    notes: [],
    sources: messages.sources,
    made,
    isOnePage: true,
  };
}
