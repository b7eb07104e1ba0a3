import { catalogue } from '../catalogue.js';
import type { CollectionId, EntryText } from '../entry.js';
import { listingOf, type InstrumentListTexts } from '../instrument-listing.js';
import type { Instrument } from '../instrument.js';
import type { QuestionTextsFirst } from '../question.js';
import { splitRef } from '../relations.js';
import type { TermsInQuestions } from '../term.js';
import type { TimelineEntry } from '../timeline-entry.js';
import { timelineListingOf, type TimelineListTexts } from '../timeline-listing.js';
import { checkContent } from './check-content.js';
import { fileOf, type Content, type ContentEntry } from './content.js';
import { jsonSchemas } from './json-schema.js';
import { namesOf } from './names.js';
import { hardToRead } from './readability.js';
import { relate } from './relate.js';

const content = catalogue as unknown as Content;
const NOTE = '// Made from the content: npm run content\n';

/** What is wrong with the content, a line each. */
export const faults = (): string[] => [
  ...checkContent(content),
  ...hardToRead(content).map((line) => `${line} (hard to read)`),
];

/** Files that follow from the content, by their path in the package. */
export function files(): Readonly<Record<string, string>> {
  const related = relate(content);
  return Object.fromEntries([
    ...Object.entries(related).map(([name, relations]) => [
      `src/made/relations/${fileOf(name as CollectionId)}.ts`,
      `${NOTE}import type { Relations } from '../../relations.js';\n\nexport const ${name}Relations = ${print(relations)} as const satisfies Relations;\nexport default ${name}Relations;\n`,
    ]),
    [
      'src/made/ids.ts',
      `${NOTE}\n/** The ids of all entries, by collection, each with those of its points, or of its parts and their choices. */\nexport const ids = ${print(
        Object.fromEntries(
          Object.entries(content).map(([name, { entries }]) => [
            name,
            Object.fromEntries(entries.map((entry) => [entry.id, inside(entry)])),
          ]),
        ),
      )} as const;\n`,
    ],
    [
      'src/made/instrument-list.ts',
      typed('instrumentList', 'InstrumentListing', '../instrument-listing.js', instruments.map(listingOf)),
    ],
    [
      'src/made/timeline-list.ts',
      typed('timelineList', 'TimelineListing', '../timeline-listing.js', timeline.map(timelineListingOf)),
    ],
    ...languages.flatMap(([lang, suffix]) => [
      [
        `src/made/instrument-list.${lang}.ts`,
        typed(`instrumentList${suffix}`, 'InstrumentListTexts', '../instrument-listing.js', instrumentTexts(lang)),
      ],
      [
        `src/made/timeline-list.${lang}.ts`,
        typed(`timelineList${suffix}`, 'TimelineListTexts', '../timeline-listing.js', timelineTexts(lang)),
      ],
      ...(lang === 'nl'
        ? [
            [
              `src/made/questions-first.nl.ts`,
              typed('questionsFirstNl', 'QuestionTextsFirst', '../question.js', firstQuestions()),
            ],
          ]
        : []),
      [
        `src/made/question-terms.${lang}.ts`,
        typed(`questionTerms${suffix}`, 'TermsInQuestions', '../term.js', questionTerms(lang, related)),
      ],
      [`src/made/names.${lang}.ts`, typed(`names${suffix}`, 'Names', '../names.js', namesOf(content, lang))],
    ]),
    ...Object.entries(jsonSchemas(content)).map(([name, schema]) => [
      `schema/${fileOf(name as CollectionId)}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ]) as Record<string, string>;
}

const instruments: readonly Instrument[] = catalogue.instruments.entries;
const timeline: readonly TimelineEntry[] = catalogue.timeline.entries;
const languages = [
  ['nl', 'Nl'],
  ['en', 'En'],
] as const;

const instrumentTexts = (lang: 'nl' | 'en'): InstrumentListTexts => ({
  instruments: inShort(catalogue.instruments[lang]),
  motives: namesOf(content, lang).motives,
});

function timelineTexts(lang: 'nl' | 'en'): TimelineListTexts {
  const { motives, instruments: names } = namesOf(content, lang);
  const named = new Set(timeline.flatMap((each) => each.instruments));
  return {
    timeline: inShort(catalogue.timeline[lang]),
    motives,
    instruments: Object.fromEntries(Object.entries(names).filter(([id]) => named.has(id))),
  };
}

/** What the seven questions are called and ask; the first one whole, since it is open when somebody comes. */
const firstQuestions = (): QuestionTextsFirst =>
  Object.fromEntries(
    Object.entries(catalogue.questions.nl).map(([id, words], index) => [
      id,
      index === 0 ? words : { title: words.title, topic: '', asks: words.asks, explanation: '', parts: {} },
    ]),
  ) as unknown as QuestionTextsFirst;

function questionTerms(lang: 'nl' | 'en', related: ReturnType<typeof relate>): TermsInQuestions {
  const of = Object.fromEntries(
    (['questions', 'hints'] as const).flatMap((name) =>
      Object.entries(related[name]).flatMap(([id, refs]) => {
        const terms = refs.map(splitRef).flatMap((ref) => (ref.collection === 'terms' ? [ref.id] : []));
        return terms.length === 0 ? [] : [[`${name}/${id}`, terms]];
      }),
    ),
  );
  const named = new Set(Object.values(of).flat());
  return {
    of,
    terms: Object.fromEntries(Object.entries(inShort(catalogue.terms[lang])).filter(([id]) => named.has(id))),
  };
}

const inShort = (texts: Readonly<Record<string, Pick<EntryText, 'name' | 'summary'>>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { name, summary }]) => [id, { name, summary }]));

/**
 * A module with one constant, of a type or a list of it. The type is not made from the value, as that of a collection is: whoever loads
 * these has a partner's ids among ours, and a compiler has less to do.
 */
function typed(name: string, type: string, from: string, value: unknown): string {
  const own = Array.isArray(value) ? `readonly ${type}[]` : type;
  return `${NOTE}import type { ${type} } from '${from}';\n\n// oxfmt-ignore\nexport const ${name}: ${own} = ${print(value)};\nexport default ${name};\n`;
}

/** "aim" for a point, "choices" and "choices/incomes" for a part and a choice. */
const inside = ({ points = [], parts = [] }: ContentEntry): string[] => [
  ...points.map(({ id }) => id),
  ...parts.flatMap(({ id, choices = [] }) => [id, ...choices.map((choice) => `${id}/${choice}`)]),
];

const print = (value: unknown): string => JSON.stringify(value, null, 2);
