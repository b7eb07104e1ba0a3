export { escapeHtml } from '@mengwijzer/words/html';
import { citationsIn, type Citation, type SectionId } from './citation.js';
import type { Facets } from './data/facets.js';
import { instrumentList } from './made/instrument-list.js';
import type { Labels } from './data/labels.js';
import { phasingCautions, type PhasingCautionTexts } from './data/phasing-cautions.js';
import { questions, type QuestionTexts } from './data/questions.js';
import { sources } from './data/sources.js';
import { steps } from './data/steps.js';
import { timeline } from './data/timeline.js';
import type { EntryText } from './entry.js';
import { escapeHtml } from '@mengwijzer/words/html';
import { capitalise, list } from '@mengwijzer/words/text';
import type { InstrumentListTexts } from './instrument-listing.js';
import { sayDate, saySpan } from './moment-words.js';
import type { PhasingCaution } from './phasing-caution.js';
import type { PartText, QuestionText } from './question.js';
import { sayWork, type Source } from './source.js';
import type { Step } from './step.js';
import type { TimelineEntry } from './timeline-entry.js';

export interface FallbackOptions {
  /** Level of the titles (of a question, a domain, a stretch of time, the cautions) where the page has headings; without it they are strong text. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

const titled = (text: string, level?: number): string =>
  level && level <= 6 ? `<h${level}>${escapeHtml(text)}</h${level}>` : `<p><strong>${escapeHtml(text)}</strong></p>`;

/**
 * The seven questions with their choices as plain HTML, to paste inside the tag for pages where scripts do not run.
 * The texts are an argument, so that a page carries one language only.
 */
export function fallbackHtml(lang: 'nl' | 'en', texts: QuestionTexts, { headingLevel }: FallbackOptions = {}): string {
  const part = (text: PartText, choices: readonly string[]): string[] => {
    const items = choices.flatMap((id) => {
      const choice = text.choices[id];
      if (!choice) return [];
      return [`        <li>${escapeHtml(choice.hint ? `${choice.label}: ${choice.hint}` : choice.label)}</li>`];
    });
    return [
      `      <p>${escapeHtml(text.note ? `${text.legend} ${text.note}` : text.legend)}</p>`,
      ...(items.length > 0 ? ['      <ul>', ...items, '      </ul>'] : []),
    ];
  };

  const items = questions.flatMap((question) => {
    const text: QuestionText = texts[question.id];
    return [
      '  <li>',
      `    ${titled(text.title, headingLevel)}`,
      `    <p>${escapeHtml(text.explanation)}</p>`,
      ...question.parts.flatMap(({ id, choices }) => {
        const partText = text.parts[id];
        return partText ? part(partText, choices) : [];
      }),
      '  </li>',
    ];
  });

  return [`<ol lang="${lang}">`, ...items, '</ol>', ''].join('\n');
}

/** The words of the instruments as HTML: names and summaries, and what the domains are called. */
export interface InstrumentsHtmlTexts extends Pick<InstrumentListTexts, 'instruments'>, Pick<Facets, 'domains'> {}

/** All instruments by domain, each with what it is in short, as plain HTML to paste inside the tag, like {@link fallbackHtml}. */
export function instrumentsHtml(
  lang: 'nl' | 'en',
  { instruments, domains }: InstrumentsHtmlTexts,
  { headingLevel }: FallbackOptions = {},
): string {
  const items = Object.entries(domains).flatMap(([domain, label]) => [
    `  ${titled(capitalise(label), headingLevel)}`,
    '  <dl>',
    ...instrumentList
      .filter((each) => each.domain === domain)
      .flatMap(({ id }) => {
        const words = instruments[id];
        if (!words) return [];
        return [`    <dt>${escapeHtml(words.name)}</dt>`, `    <dd>${escapeHtml(words.summary)}</dd>`];
      }),
    '  </dl>',
  ]);
  return [`<div lang="${lang}">`, ...items, '</div>', ''].join('\n');
}

/** The words of the timeline as HTML: those of the entries, and of what they are sorted by and come from. */
export interface TimelineHtmlTexts
  extends Pick<Facets, 'collections' | 'lanes' | 'stances' | 'agenda' | 'statuses'>, Pick<Labels, 'sections'> {
  readonly timeline: Readonly<Record<string, EntryText>>;
}

/**
 * All periods and events with what is said of them, under the stretches that mixing was on the agenda in the same way, as plain HTML to
 * paste inside the tag, like {@link fallbackHtml}. A stretch lasts until the next one begins.
 */
export function timelineHtml(
  lang: 'nl' | 'en',
  texts: TimelineHtmlTexts,
  { headingLevel }: FallbackOptions = {},
): string {
  const item = (entry: TimelineEntry): string[] => {
    const words = texts.timeline[entry.id];
    if (!words) return [];
    const points = entry.points.flatMap(({ id }) => words.points[id] ?? []);
    const notYet = sayNotYet(entry, texts, lang);
    return [
      '    <li>',
      `      ${titled(words.name, headingLevel && headingLevel + 1)}`,
      paragraph(`${capitalise(saySpan(entry, lang))} (${texts.lanes[entry.lane]})`),
      paragraph(words.summary),
      ...(points.length > 0
        ? ['      <ul>', ...points.map((point) => `        <li>${escapeHtml(point)}</li>`), '      </ul>']
        : []),
      ...(notYet === undefined ? [] : [paragraph(notYet)]),
      paragraph(`${texts.collections.sources}: ${sayCited([...entry.cites, ...citationsIn(entry)], texts, lang)}`),
      '    </li>',
    ];
  };

  const stretches = stretchesOf(timeline);
  const items = stretches.flatMap(({ stance, starts, entries }, index) => {
    const when = saySpan({ starts, ends: stretches[index + 1]?.starts ?? 'ongoing' }, lang);
    return [
      `  ${titled(`${capitalise(texts.stances[stance])}: ${when}`, headingLevel)}`,
      `  <p>${escapeHtml(texts.agenda[stance])}</p>`,
      '  <ul>',
      ...entries.flatMap(item),
      '  </ul>',
    ];
  });
  return [`<div lang="${lang}">`, ...items, '</div>', ''].join('\n');
}

/** The words of the calculator as HTML: its cautions, and how well they are supported and where they come from. */
export interface PhasingHtmlTexts extends Pick<Facets, 'collections'>, Pick<Labels, 'sections' | 'evidence'> {
  readonly cautions: PhasingCautionTexts;
}

/**
 * What the phasing calculator is for, and what the source says to watch in any plan, as plain HTML to paste inside the tag, like
 * {@link fallbackHtml}: without scripts nothing can be calculated, and this still holds.
 */
export function phasingHtml(
  lang: 'nl' | 'en',
  texts: PhasingHtmlTexts,
  { headingLevel }: FallbackOptions = {},
): string {
  const item = (caution: PhasingCaution & Pick<(typeof phasingCautions)[number], 'id'>): string[] => {
    const { name, says } = texts.cautions[caution.id];
    const { asOf, evidence, cites } = caution;
    const known = [
      `${texts.collections.sources}: ${sayCited(cites, texts, lang)}.`,
      ...(evidence === undefined ? [] : [`${capitalise(texts.evidence[evidence])}.`]),
      ...(asOf === undefined ? [] : [`${capitalise(`${AS_OF[lang]} ${sayDate(asOf, lang)}`)}.`]),
    ];
    return [
      `    <dt>${escapeHtml(name)}</dt>`,
      `    <dd>${escapeHtml(says)}</dd>`,
      `    <dd>${escapeHtml(known.join(' '))}</dd>`,
    ];
  };
  return [
    `<div lang="${lang}">`,
    ...CALCULATOR[lang].map((text) => `  <p>${escapeHtml(text)}</p>`),
    `  ${titled(texts.collections.phasingCautions, headingLevel)}`,
    '  <dl>',
    ...phasingCautions.flatMap(item),
    '  </dl>',
    '</div>',
    '',
  ].join('\n');
}

const CALCULATOR = {
  nl: [
    'Deze rekenhulp laat zien wat er met huishoudens gebeurt als een wijk in stukken wordt gesloopt en gebouwd. U vult in welke huizen er staan, welke er komen, en in welke volgorde. Dan ziet u per kwartaal wie kan blijven, wie tijdelijk weg moet en wie terugkomt.',
    'Rekenen kan alleen met JavaScript, en dat werkt hier nu niet. Lezen waar u bij elk plan op let, kan wel.',
  ],
  en: [
    'This calculator shows what happens to households when a neighbourhood is demolished and rebuilt in parts. You enter which homes stand there, which will come, and in which order. Then you see, quarter by quarter, who can stay, who has to leave for a time and who comes back.',
    'It needs JavaScript to calculate, and that does not work here now. What to watch in any plan you can read all the same.',
  ],
} as const;

/** The words of the four steps as HTML: those of the entries, and of what they are sorted by and come from. */
export interface StepsHtmlTexts extends Pick<Facets, 'collections' | 'kinds'>, Pick<Labels, 'sections'> {
  readonly steps: Readonly<Record<string, EntryText>>;
}

/** The four steps with what to do, what it yields and its pitfalls, as plain HTML to paste inside the tag, like {@link fallbackHtml}. */
export function stepsHtml(lang: 'nl' | 'en', texts: StepsHtmlTexts, { headingLevel }: FallbackOptions = {}): string {
  const kinds = ['do', 'yields', 'pitfall'] as const;
  const items = steps.flatMap((step: Step & { readonly id: string }) => {
    const words = texts.steps[step.id];
    if (!words) return [];
    return [
      '  <li>',
      `    ${titled(words.name, headingLevel)}`,
      paragraph(words.summary),
      ...kinds.flatMap((kind) => {
        const points = step.points.filter((point) => point.kind === kind).flatMap(({ id }) => words.points[id] ?? []);
        return points.length === 0
          ? []
          : [
              paragraph(texts.kinds[kind]),
              '      <ul>',
              ...points.map((point) => `        <li>${escapeHtml(point)}</li>`),
              '      </ul>',
            ];
      }),
      paragraph(`${texts.collections.sources}: ${sayCited([...step.cites, ...citationsIn(step)], texts, lang)}`),
      '  </li>',
    ];
  });
  return [`<ol lang="${lang}">`, ...items, '</ol>', ''].join('\n');
}

const paragraph = (text: string): string => `      <p>${escapeHtml(text)}</p>`;

interface Stretch extends Pick<TimelineEntry, 'starts'> {
  readonly stance: NonNullable<TimelineEntry['stance']>;
  readonly entries: TimelineEntry[];
}

/** Each begins at the first policy with another stance than the last one; what comes before the first belongs to it. */
function stretchesOf(entries: readonly TimelineEntry[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const before: TimelineEntry[] = [];
  for (const entry of entries) {
    const { stance, starts } = entry;
    const last = stretches.at(-1);
    if (stance === undefined || stance === last?.stance) (last?.entries ?? before).push(entry);
    else stretches.push({ stance, starts, entries: [...before.splice(0), entry] });
  }
  return stretches;
}

const AS_OF = { nl: 'stand van', en: 'as of' } as const;

/** "Wetsvoorstel, stand van 2024", of what may have become something else since. */
const sayNotYet = (
  { status, asOf }: TimelineEntry,
  { statuses }: TimelineHtmlTexts,
  lang: 'nl' | 'en',
): string | undefined =>
  status === 'bill' || status === 'plan'
    ? [capitalise(statuses[status]), ...(asOf === undefined ? [] : [`${AS_OF[lang]} ${sayDate(asOf, lang)}`])].join(
        ', ',
      )
    : undefined;

const works: ReadonlyMap<string, string> = new Map(sources.map((source: Source) => [source.id, sayWork(source)]));

/** "Hoofdstuk 1.3; Hoofdstuk 2.2: Uyterlinde en Van der Velden (2017)": all that stands behind an entry, each once. */
function sayCited(citations: readonly Citation[], { sections }: Pick<Labels, 'sections'>, lang: 'nl' | 'en'): string {
  const cited = new Map<SectionId, Set<string>>();
  for (const { section, sources: ids } of citations) {
    if (section === undefined) continue;
    const named = cited.get(section) ?? new Set();
    for (const id of ids) named.add(works.get(id) ?? id);
    cited.set(section, named);
  }
  return [...cited]
    .map(([section, named]) => [sections[section], ...(named.size > 0 ? [list([...named], { lang })] : [])].join(': '))
    .join('; ');
}
