import * as z from 'zod/mini';
import {
  anyId,
  citations,
  entryFields,
  evidence,
  list,
  partialDate,
  point,
  pointFields,
  slug,
  status,
  text,
} from './common.js';
import type { Actor, Instrument, InstrumentPoint, ScaleLevel, SideEffect } from '../instrument.js';
import type { MeetingPlace } from '../meeting-place.js';
import type { Moment } from '../moment.js';
import type { Motive } from '../motive.js';
import type { ResidentGroup } from '../resident-group.js';
import type { ScaleInsight } from '../scale-insight.js';
import type { Step } from '../step.js';
import type { Term, TermText } from '../term.js';
import type { TimelineEntry } from '../timeline-entry.js';

export const scaleLevel = z.enum([
  'porch',
  'complex',
  'street',
  'neighbourhood',
  'association',
  'district',
  'city',
  'higher',
]) satisfies z.ZodMiniType<ScaleLevel>;

export const actor = z.enum([
  'state',
  'region',
  'municipality',
  'housing-corporation',
  'market',
  'care',
  'welfare',
  'schools',
  'entrepreneurs',
  'residents',
]) satisfies z.ZodMiniType<Actor>;

export const sideEffect = z.enum([
  'displacement',
  'waterbed',
  'discrimination',
  'exclusion',
  'less-control',
  'tension',
  'financial-loss',
  'upkeep',
  'less-at-home',
  'dependence',
]) satisfies z.ZodMiniType<SideEffect>;

const plainKinds = ['use', 'rule', 'effect', 'condition', 'needs', 'example'] as const;
export const instrumentKinds = [...plainKinds, 'side-effect'] as const;
export const timelineKinds = ['mixing', 'fact', 'effect', 'critics', 'dates'] as const;
export const meetingPlaceKinds = ['check'] as const;

export const instrumentPoint = z.discriminatedUnion('kind', [
  point(...plainKinds),
  z.readonly(z.strictObject({ ...pointFields(['side-effect']), sideEffect })),
]) satisfies z.ZodMiniType<InstrumentPoint>;

export const domain = z.enum(['physical', 'social', 'economic']);
export const binding = z.enum(['law', 'agreement', 'practice']);
export const leadTime = z.enum(['short', 'medium', 'long']);

export const instrument = z.readonly(
  z.strictObject({
    ...entryFields(instrumentPoint),
    domain,
    motives: list(anyId),
    scales: list(scaleLevel, 1),
    decides: list(actor, 1),
    carriesOut: list(actor, 1),
    binding,
    leadTime,
    evidence,
    law: z.exactOptional(anyId),
    status: z.exactOptional(status),
    asOf: z.exactOptional(partialDate),
  }),
) satisfies z.ZodMiniType<Instrument>;

const year = z.string().check(z.regex(/^(?:1[89]|20)\d{2}$/, 'date'));

export const moment = z.discriminatedUnion('precision', [
  z.readonly(
    z.strictObject({ precision: z.enum(['day', 'month', 'year', 'about']), date: partialDate, cites: citations }),
  ),
  z.readonly(
    z.strictObject({
      precision: z.literal('season'),
      date: year,
      season: z.enum(['spring', 'summer', 'autumn', 'winter']),
      cites: citations,
    }),
  ),
  z.readonly(
    z.strictObject({
      precision: z.literal('decade'),
      date: z.string().check(z.regex(/^(?:1[89]|20)\d0$/, 'date')),
      part: z.enum(['whole', 'early', 'middle', 'late']),
      cites: citations,
    }),
  ),
  z.readonly(
    z.strictObject({
      precision: z.literal('span'),
      years: z.readonly(z.tuple([z.int().check(z.gte(0), z.lte(200)), z.int().check(z.gte(0), z.lte(200))])),
      cites: citations,
    }),
  ),
]) satisfies z.ZodMiniType<Moment>;

export const timelineLane = z.enum(['policy', 'law', 'context', 'evidence', 'local']);
export const stance = z.enum(['implicit', 'not-an-aim', 'official-aim', 'standstill', 'back']);

export const timelineEntry = z.readonly(
  z.strictObject({
    ...entryFields(point(...timelineKinds)),
    lane: timelineLane,
    starts: z.union([list(moment, 1, 5), z.literal('not-named')]),
    ends: z.exactOptional(z.union([list(moment, 1, 5), z.enum(['not-named', 'ongoing'])])),
    stance: z.exactOptional(stance),
    motives: list(anyId),
    instruments: list(anyId),
    status: z.exactOptional(status),
    asOf: z.exactOptional(partialDate),
  }),
) satisfies z.ZodMiniType<TimelineEntry>;

export const motive = z.readonly(
  z.strictObject({
    ...entryFields(point('for', 'against', 'since', 'doubt')),
    number: z.int().check(z.gte(1), z.lte(4)),
    evidence,
  }),
) satisfies z.ZodMiniType<Motive>;

export const step = z.readonly(
  z.strictObject({
    ...entryFields(point('do', 'yields', 'pitfall')),
    number: z.int().check(z.gte(1), z.lte(4)),
  }),
) satisfies z.ZodMiniType<Step>;

export const residentGroup = z.readonly(
  z.strictObject(entryFields(point('need', 'risk', 'limit'))),
) satisfies z.ZodMiniType<ResidentGroup>;

export const scaleInsight = z.readonly(
  z.strictObject({
    ...entryFields(point('nuance', 'means')),
    number: z.int().check(z.gte(1), z.lte(9)),
    evidence,
  }),
) satisfies z.ZodMiniType<ScaleInsight>;

export const meetingPlace = z.readonly(
  z.strictObject({ ...entryFields(point(...meetingPlaceKinds)), evidence }),
) satisfies z.ZodMiniType<MeetingPlace>;

export const term = z.readonly(
  z.strictObject({ id: slug, cites: citations, terms: z.exactOptional(list(anyId)) }),
) satisfies z.ZodMiniType<Term>;

export const termText = z.readonly(
  z.strictObject({
    name: text(80),
    summary: text(280),
    forms: list(text(80).check(z.minLength(3), z.lowercase('lower-case')), 1),
  }),
) satisfies z.ZodMiniType<TermText>;
