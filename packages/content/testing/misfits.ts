import * as z from 'zod/mini';
import type { PartnerContent } from '../src/partner/index.js';
import { instrument, meetingPlace, term, termText, timelineEntry } from '../src/schema/collections.js';
import { entryText } from '../src/schema/common.js';
import { link, partner } from '../src/schema/partner.js';
import { questionPart, questionText } from '../src/schema/questions.js';
import { source } from '../src/schema/sources.js';

/** What of a partner's content our own schemas would not take, but for the id, an address, and lists that may be empty here. */
export function misfits({ collections, partner: who }: PartnerContent): unknown[] {
  const { instruments, timeline, meetingPlaces, terms, questions, sources } = collections;
  const check = (schema: z.ZodMiniType, value: unknown) =>
    schema.safeParse(value).error?.issues.map((issue) => [issue, value]) ?? [];
  const checkWords = (
    schema: z.ZodMiniType,
    each: { nl: object; en: object },
    ids: readonly { readonly id: string }[],
  ) => [
    ...(['nl', 'en'] as const).flatMap((lang) => check(z.record(z.string(), schema), each[lang])),
    ...(ids.map(({ id }) => id).join() === Object.keys(each.nl).join() &&
    Object.keys(each.nl).join() === Object.keys(each.en).join()
      ? []
      : ['not the same ids']),
  ];
  return [
    ...check(partner, who),
    ...instruments.add.flatMap((each) => check(instrument, filled(each))),
    ...timeline.add.flatMap((each) => check(timelineEntry, filled(each))),
    ...meetingPlaces.add.flatMap((each) => check(meetingPlace, filled(each))),
    ...terms.add.flatMap((each) => check(term, filled(each))),
    ...questions.add.flatMap(({ parts }) => parts.flatMap((part) => check(questionPart, filled(part)))),
    ...sources.add.flatMap(({ url, ...each }) => [
      ...check(source, filled(each)),
      ...(url === undefined ? [] : check(link, url)),
    ]),
    ...checkWords(entryText, instruments.words, instruments.add),
    ...checkWords(entryText, timeline.words, timeline.add),
    ...checkWords(entryText, meetingPlaces.words, meetingPlaces.add),
    ...checkWords(termText, terms.words, terms.add),
    ...checkWords(questionText, questions.words, questions.add),
  ];
}

/** An entry as one of ours: without the partner in its id, and with something in each list that may be empty here. */
const filled = (entry: unknown): unknown =>
  JSON.parse(JSON.stringify(entry), (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') return value.replace(/^.*:/, '');
    if (!Array.isArray(value) || value.length > 0) return value;
    const one: Readonly<Record<string, unknown>> = {
      cites: { sources: [] },
      scales: 'street',
      decides: 'residents',
      carriesOut: 'residents',
    };
    return Object.hasOwn(one, key) ? [one[key]] : value;
  });
