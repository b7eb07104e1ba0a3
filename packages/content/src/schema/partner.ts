import * as z from 'zod/mini';
import {
  actor,
  binding,
  domain,
  instrumentKinds,
  leadTime,
  meetingPlaceKinds,
  scaleLevel,
  sideEffect,
  stance,
  timelineKinds,
  timelineLane,
} from './collections.js';
import { anyId, evidence, partialDate, partnerId, ref, sectionId, slug, status, text } from './common.js';
import { sourceType } from './sources.js';

/** Bounds on a partner's file: bytes of UTF-8, entries in all, ids in one object within an entry. */
export const PARTNER_BYTES = 5_000_000;
export const PARTNER_ENTRIES = 10_000;
export const PARTNER_KEYS = 100;

/**
 * An address that cannot run anything: https, http, mailto, or relative to the page. Browsers pass over control characters at the start
 * of an address, so none is let through.
 */
export const link = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.regex(
    // oxlint-disable-next-line no-control-regex
    /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s\u0000-\u001f\u007f]+|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/)[^\s\\\u0000-\u001f\u007f]+)$/,
    'link',
  ),
);

export const partner = z.strictObject({ id: slug, name: text(80), url: z.exactOptional(link) });

/** Whatever is named by an id, at most `PARTNER_KEYS` of it: counted first, as zod would go through all of it before it counts. */
const byId = <T extends z.ZodMiniType>(value: T) =>
  z.pipe(
    z.any().check((context) => {
      const { value: input, issues } = context;
      if (typeof input !== 'object' || input === null) return;
      const count = Object.keys(input as object).length;
      if (count > PARTNER_KEYS)
        issues.push({ code: 'too_big', origin: 'array', maximum: PARTNER_KEYS, input, inclusive: true });
      // zod passes this key over in silence.
      else if (Object.hasOwn(input as object, '__proto__'))
        issues.push({ code: 'custom', message: 'slug', path: ['__proto__'], input });
    }),
    z.record(slug, value),
  );

/** Not read-only, as our own lists are: zod would freeze what it is given where that is no list. */
const list = <T extends z.ZodMiniType>(item: T, least = 0, most = 100) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

export const partnerCitation = z.strictObject({ section: z.exactOptional(sectionId), sources: list(anyId, 0, 20) });

const cites = z.exactOptional(list(partnerCitation, 0, 20));
const dated = { status: z.exactOptional(status), asOf: z.exactOptional(partialDate) };

/** A point with its own words, so that a partner writes each thing in one place. */
const point = <const Kinds extends readonly string[]>(kinds: Kinds) => ({
  id: slug,
  kind: z.enum(kinds),
  nl: text(280),
  en: z.exactOptional(text(280)),
  cites,
  evidence: z.exactOptional(evidence),
  ...dated,
});

export const partnerWords = z.strictObject({ name: text(80), summary: text(280) });

const entry = <P extends z.ZodMiniType>(points: P) => ({
  id: partnerId,
  nl: partnerWords,
  en: z.exactOptional(partnerWords),
  points: z.exactOptional(list(points, 0, 30)),
  cites,
  related: z.exactOptional(list(ref)),
});

const instrumentFields = {
  domain,
  motives: z.exactOptional(list(anyId)),
  scales: z.exactOptional(list(scaleLevel)),
  decides: z.exactOptional(list(actor)),
  carriesOut: z.exactOptional(list(actor)),
  binding,
  leadTime,
  evidence,
  law: z.exactOptional(anyId),
  ...dated,
};

export const partnerInstrumentPoint = z
  .strictObject({ ...point(instrumentKinds), sideEffect: z.exactOptional(sideEffect) })
  .check(z.refine((value) => (value.kind === 'side-effect') === (value.sideEffect !== undefined), 'side-effect'));

export const partnerInstrument = z.strictObject({ ...entry(partnerInstrumentPoint), ...instrumentFields });

export const partnerDatedMoment = z.strictObject({
  precision: z.enum(['day', 'month', 'year', 'about']),
  date: partialDate,
});
export const partnerSeasonMoment = z.strictObject({
  precision: z.literal('season'),
  date: z.string().check(z.regex(/^(?:1[89]|20)\d{2}$/, 'date')),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']),
});
export const partnerDecadeMoment = z.strictObject({
  precision: z.literal('decade'),
  date: z.string().check(z.regex(/^(?:1[89]|20)\d0$/, 'date')),
  part: z.enum(['whole', 'early', 'middle', 'late']),
});
const years = z.int().check(z.gte(0), z.lte(200));
export const partnerSpanMoment = z.strictObject({
  precision: z.literal('span'),
  years: z.tuple([years, years]).check(z.refine(([least, most]) => least <= most, 'low-high')),
});

const startMoments = [partnerDatedMoment, partnerSeasonMoment, partnerDecadeMoment] as const;
export const partnerStart = z.union([
  partialDate,
  z.discriminatedUnion('precision', startMoments),
  z.literal('not-named'),
]);
export const partnerEnd = z.union([
  partialDate,
  z.discriminatedUnion('precision', [...startMoments, partnerSpanMoment]),
  z.enum(['not-named', 'ongoing']),
]);

export const partnerTimelinePoint = z.strictObject(point(timelineKinds));

export const partnerTimelineEntry = z.strictObject({
  ...entry(partnerTimelinePoint),
  lane: z.exactOptional(timelineLane),
  starts: partnerStart,
  ends: z.exactOptional(partnerEnd),
  stance: z.exactOptional(stance),
  motives: z.exactOptional(list(anyId)),
  instruments: z.exactOptional(list(anyId)),
  ...dated,
});

export const partnerMeetingPlacePoint = z.strictObject(point(meetingPlaceKinds));

export const partnerMeetingPlace = z.strictObject({ ...entry(partnerMeetingPlacePoint), evidence });

export const partnerTermWords = z.strictObject({
  ...partnerWords.shape,
  forms: list(text(80).check(z.minLength(3), z.toLowerCase()), 1),
});

export const partnerTerm = z.strictObject({
  id: partnerId,
  nl: partnerTermWords,
  en: z.exactOptional(partnerTermWords),
  cites,
  terms: z.exactOptional(list(anyId)),
});

const sourceFields = {
  type: z.exactOptional(sourceType),
  authors: text(160),
  year: z.exactOptional(z.int().check(z.gte(1900), z.lte(2100))),
  title: z.exactOptional(text(300)),
  in: z.exactOptional(text(160)),
  url: z.exactOptional(link),
};

export const partnerSource = z.strictObject({ id: partnerId, ...sourceFields });

export const partnerChoiceWords = z.strictObject({
  label: text(80),
  hint: z.exactOptional(text(160)),
  inline: text(80),
});
export const partnerPartWords = z.strictObject({ legend: text(120), note: z.exactOptional(text(200)) });
export const partnerQuestionWords = z.strictObject({
  title: text(60),
  topic: text(80),
  asks: z.exactOptional(text(90)),
  explanation: text(320),
});

export const partnerChoice = z.strictObject({
  id: slug,
  nl: partnerChoiceWords,
  en: z.exactOptional(partnerChoiceWords),
});
export const partnerPart = z.strictObject({
  id: slug,
  nl: partnerPartWords,
  en: z.exactOptional(partnerPartWords),
  choices: list(partnerChoice, 0, 30),
});

export const partnerQuestion = z.strictObject({
  id: partnerId,
  nl: partnerQuestionWords,
  en: z.exactOptional(partnerQuestionWords),
  parts: list(partnerPart, 0, 10),
  cites,
});

export const someWords = z.strictObject({
  ...z.partial(partnerWords).shape,
  points: z.exactOptional(byId(text(280))),
});
export const someTermWords = z.partial(partnerTermWords);
export const someHintWords = z.strictObject({
  heading: z.exactOptional(text(80)),
  says: z.exactOptional(text(320)),
  nuance: z.exactOptional(text(320)),
});
export const someCautionWords = z.partial(z.strictObject({ name: text(80), says: text(240) }));
export const someChoiceWords = z.partial(partnerChoiceWords);
export const somePartWords = z.strictObject({
  ...z.partial(partnerPartWords).shape,
  choices: z.exactOptional(byId(someChoiceWords)),
});
export const someQuestionWords = z.strictObject({
  ...z.partial(partnerQuestionWords).shape,
  parts: z.exactOptional(byId(somePartWords)),
});

const inBoth = <T extends z.ZodMiniType>(each: T) => ({ nl: z.exactOptional(each), en: z.exactOptional(each) });

export const replacedWords = z.strictObject(inBoth(someWords));
export const replacedTerm = z.strictObject(inBoth(someTermWords));
export const replacedHint = z.strictObject(inBoth(someHintWords));
export const replacedCaution = z.strictObject(inBoth(someCautionWords));
export const replacedQuestion = z.strictObject(inBoth(someQuestionWords));
export const replacedSource = z.partial(z.strictObject(sourceFields));
export const replacedInstrument = z.strictObject({
  ...inBoth(someWords),
  ...z.partial(z.strictObject(instrumentFields)).shape,
});

/** What a partner may add to each collection, and what of an entry of ours it may put in place of what stands there. */
export const partnerSchemas = {
  questions: { add: partnerQuestion, replace: replacedQuestion },
  hints: { add: undefined, replace: replacedHint },
  motives: { add: undefined, replace: replacedWords },
  instruments: { add: partnerInstrument, replace: replacedInstrument },
  timeline: { add: partnerTimelineEntry, replace: replacedWords },
  steps: { add: undefined, replace: replacedWords },
  residentGroups: { add: undefined, replace: replacedWords },
  scaleInsights: { add: undefined, replace: replacedWords },
  meetingPlaces: { add: partnerMeetingPlace, replace: replacedWords },
  phasingCautions: { add: undefined, replace: replacedCaution },
  terms: { add: partnerTerm, replace: replacedTerm },
  sources: { add: partnerSource, replace: replacedSource },
} as const;
