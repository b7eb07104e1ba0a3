import type * as z from 'zod/mini';
import type { CollectionId, Ref } from '../entry.js';
import { bounds, type Bounds, type Moment } from '../moment.js';
import {
  instrument,
  meetingPlace,
  motive,
  residentGroup,
  scaleInsight,
  step,
  term,
  termText,
  timelineEntry,
} from '../schema/collections.js';
import { entryText } from '../schema/common.js';
import { hint, hintText } from '../schema/hints.js';
import { phasingCaution, phasingCautionText } from '../schema/phasing-cautions.js';
import { question, questionText } from '../schema/questions.js';
import { source } from '../schema/sources.js';
import type { TimelineEntry } from '../timeline-entry.js';
import { refsOf, textsIn, type Content } from './content.js';
import { linksIn } from './relate.js';

/** The schema of an entry and of its words; sources have none of their own. */
export const schemas: Readonly<Record<CollectionId, { readonly entry: z.ZodMiniType; readonly text?: z.ZodMiniType }>> =
  {
    questions: { entry: question, text: questionText },
    hints: { entry: hint, text: hintText },
    motives: { entry: motive, text: entryText },
    instruments: { entry: instrument, text: entryText },
    timeline: { entry: timelineEntry, text: entryText },
    steps: { entry: step, text: entryText },
    residentGroups: { entry: residentGroup, text: entryText },
    scaleInsights: { entry: scaleInsight, text: entryText },
    meetingPlaces: { entry: meetingPlace, text: entryText },
    phasingCautions: { entry: phasingCaution, text: phasingCautionText },
    terms: { entry: term, text: termText },
    sources: { entry: source },
  };

/** What is wrong with the content, a line each: the entry, then what. Nothing when all is well. */
export function checkContent(content: Content): string[] {
  return [
    ...Object.entries(content).flatMap(([name, collection]) => {
      const { entry: entrySchema, text: textSchema } = schemas[name as CollectionId];
      const ids = collection.entries.map(({ id }) => id);
      return [
        ...doubles(ids).map((id) => `${name}/${id}: this id stands there more than once`),
        ...collection.entries.flatMap((each) => [
          ...faults(entrySchema, each).map((fault) => `${name}/${each.id}: ${fault}`),
          ...doubles((each.points ?? []).map(({ id }) => id)).map(
            (id) => `${name}/${each.id}: point ${id} stands there more than once`,
          ),
        ]),
        ...(textSchema === undefined
          ? []
          : (['nl', 'en'] as const).flatMap((lang) => [
              ...ids
                .filter((id) => !Object.hasOwn(collection[lang], id))
                .map((id) => `${name}/${id}: no words in ${lang}`),
              ...Object.entries(collection[lang]).flatMap(([id, words]) =>
                (ids.includes(id) ? faults(textSchema, words) : ['words, but no such entry']).map(
                  (fault) => `${name}/${id} (${lang}): ${fault}`,
                ),
              ),
            ])),
        ...collection.entries.flatMap((each) => sameWords(name, each, collection.nl[each.id], collection.en[each.id])),
      ];
    }),
    ...dangling(content),
    ...content.timeline.entries.flatMap((each) =>
      period(each as unknown as TimelineEntry).map((fault) => `timeline/${each.id}: ${fault}`),
    ),
    ...undated(content),
    ...sharedForms(content),
  ];
}

const faults = (schema: z.ZodMiniType, value: unknown): string[] => {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(
        ({ path, code, message, ...rest }) => `${path.join('.')}: ${code} ${JSON.stringify(rest)} ${message}`,
      );
};

const doubles = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Words for each point, and the same ones in both languages. */
function sameWords(
  name: string,
  { id, points }: Content['motives']['entries'][number],
  nl: unknown,
  en: unknown,
): string[] {
  if (nl === undefined || en === undefined) return [];
  const paths = (words: unknown) => textsIn(words).map(([path]) => path.replace(/^forms\.\d+$/, 'forms'));
  const [dutch, english] = [new Set(paths(nl)), new Set(paths(en))];
  const wanted = points?.map((each) => `points.${each.id}`) ?? [];
  const said = [...dutch].filter((path) => path.startsWith('points.'));
  return [
    ...[...dutch].filter((path) => !english.has(path)).map((path) => `${name}/${id}: ${path} is missing in en`),
    ...[...english].filter((path) => !dutch.has(path)).map((path) => `${name}/${id}: ${path} is missing in nl`),
    ...wanted.filter((path) => !dutch.has(path)).map((path) => `${name}/${id}: ${path} is missing in nl`),
    ...(points === undefined
      ? []
      : said.filter((path) => !wanted.includes(path)).map((path) => `${name}/${id}: ${path} is no point`)),
  ];
}

function dangling(content: Content): string[] {
  const known = new Set<Ref>(refsOf(content));
  return linksIn(content)
    .filter(({ to }) => !known.has(to))
    .map(({ from, to }) => `${from}: ${to} does not exist`);
}

function period({ lane, stance, starts, ends }: TimelineEntry): string[] {
  const spans = (moments: unknown) =>
    Array.isArray(moments) && (moments as Moment[]).some((each) => each.precision === 'span');
  const start = outer(starts);
  const end = outer(ends, start);
  return [
    ...(spans(starts) ? ['a start cannot count from itself'] : []),
    ...(start && end && end.latest < start.earliest ? ['ends before it starts'] : []),
    ...(start && end && end.earliest < start.earliest ? ['may end before it starts'] : []),
    ...(starts === 'not-named' && ends === undefined && lane !== 'law' ? ['an event without a date'] : []),
    ...(stance !== undefined && lane !== 'policy' ? ['only policy has a stance'] : []),
    ...(Array.isArray(starts) && starts.length === 0 ? ['no start'] : []),
  ];
}

/** From the earliest to the latest of several moments; nothing if none has bounds. */
function outer(moments: TimelineEntry['ends'], start?: Bounds): Bounds | undefined {
  if (!Array.isArray(moments)) return undefined;
  const all = (moments as readonly Moment[]).flatMap((each) => bounds(each, start) ?? []);
  return all.length === 0
    ? undefined
    : { earliest: Math.min(...all.map((each) => each.earliest)), latest: Math.max(...all.map((each) => each.latest)) };
}

/** A status, a law or an amount of money says when it was so. */
const undated = (content: Content): string[] =>
  Object.entries(content).flatMap(([name, { entries, nl }]) =>
    entries.flatMap((each) => {
      const { asOf, status, law, points = [] } = each as typeof each & { asOf?: string; status?: string };
      const words = (nl[each.id] as { points?: Record<string, string>; summary?: string } | undefined) ?? {};
      return [
        ...((status !== undefined || law !== undefined) && asOf === undefined ? [`${name}/${each.id}: no asOf`] : []),
        ...(law !== undefined && status === undefined ? [`${name}/${each.id}: a law without its status`] : []),
        ...points
          .filter((point) => 'status' in point && !('asOf' in point))
          .map((point) => `${name}/${each.id}: point ${point.id} has a status without asOf`),
        ...points
          .filter(
            (point) => !('asOf' in point) && asOf === undefined && /€|\d\seuro/u.test(words.points?.[point.id] ?? ''),
          )
          .map((point) => `${name}/${each.id}: point ${point.id} names an amount without asOf`),
      ];
    }),
  );

/** A form belongs to one term only. */
const sharedForms = ({ terms }: Content): string[] =>
  (['nl', 'en'] as const).flatMap((lang) => {
    const owners = new Map<string, string>();
    return Object.entries(terms[lang]).flatMap(([id, words]) =>
      ((words as { forms?: readonly string[] }).forms ?? []).flatMap((form) => {
        const owner = owners.get(form);
        owners.set(form, id);
        return owner === undefined || owner === id
          ? []
          : [`terms/${id} (${lang}): "${form}" is a form of ${owner} too`];
      }),
    );
  });
