import * as z from 'zod/mini';
import type { Citation, Evidence, SectionId } from '../citation.js';
import { collectionIds, type Entry, type EntryText, type Point, type Ref, type Status } from '../entry.js';

// The messages of the checks are codes: `sayFault` has the words for them.
// From zod/mini, never from zod: that one asks whether it may make functions from text, and a strict policy reports who asks.

const SLUG = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** Stable kebab-case English slug: partner sites link to it, saved dossiers hold it. */
export const slug = z.string().check(z.regex(new RegExp(`^${SLUG}$`), 'slug'), z.maxLength(80));

/** The id of an entry of ours, or of a partner's: `{partner}:{slug}`. No id of ours holds a colon, so the two never clash. */
export const anyId = z.string().check(z.regex(new RegExp(`^(?:${SLUG}:)?${SLUG}$`), 'id'), z.maxLength(121));

/** The id of an entry of a partner's. */
export const partnerId = z.string().check(z.regex(new RegExp(`^${SLUG}:${SLUG}$`), 'partner-id'), z.maxLength(121));

const noMarkup = z.regex(/^(?![\s\S]*(?:<[A-Za-z/!]|&[A-Za-z#]\w*;))/, 'no-markup');

/** Text for people: never markup, never padded. */
export const text = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^\S(?:[\s\S]*\S)?$/, 'trimmed'), noMarkup);

export const list = <T extends z.ZodMiniType>(item: T, least = 0, most = 100) =>
  z.readonly(z.array(item).check(z.minLength(least), z.maxLength(most)));

/** From the last to the first: in the order of the text, a published list of them would repeat its table of contents. */
export const sectionId = z.enum([
  'closing',
  'step-4',
  'step-3',
  'step-2',
  'seven-questions',
  'step-1',
  '4', // mixing with precision
  '3.3', // economic
  '3.2', // social
  '3.1', // physical
  '3', // instruments
  '2.4', // better scores
  '2.3', // neighbourhood effects
  '2.2', // concentrations of vulnerable households
  '2.1', // segregation
  '2', // motives
  '1.5', // the return
  '1.4', // standstill
  '1.3', // big-cities policy
  '1.2', // urban renewal
  '1.1', // reconstruction
  '1', // a short history
  'introduction',
]) satisfies z.ZodMiniType<SectionId>;

export const citation = z.readonly(
  z.strictObject({ section: z.exactOptional(sectionId), sources: list(anyId, 0, 20) }),
) satisfies z.ZodMiniType<Citation>;

export const citations = list(citation, 1, 20);

export const evidence = z.enum([
  'well-founded',
  'mixed',
  'disputed',
  'unproven',
  'advice',
]) satisfies z.ZodMiniType<Evidence>;

export const collectionId = z.enum(collectionIds);

export const ref = z.templateLiteral([collectionId, '/', anyId]) satisfies z.ZodMiniType<Ref>;

export const partialDate = z
  .string()
  .check(z.regex(/^(?:1[89]|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date'));

export const status = z.enum([
  'in-force',
  'adopted',
  'bill',
  'plan',
  'running',
  'ended',
]) satisfies z.ZodMiniType<Status>;

/** The fields of a point; the collection says of which kinds. */
export const pointFields = <const Kinds extends readonly string[]>(kinds: Kinds) => ({
  id: slug,
  kind: z.enum(kinds),
  cites: citations,
  evidence: z.exactOptional(evidence),
  asOf: z.exactOptional(partialDate),
  status: z.exactOptional(status),
});

export const point = <const Kinds extends readonly string[]>(...kinds: Kinds) =>
  z.readonly(z.strictObject(pointFields(kinds))) satisfies z.ZodMiniType<Point<Kinds[number]>>;

/** The fields that entries share. */
export const entryFields = <P extends z.ZodMiniType>(points: P) => ({
  id: slug,
  cites: citations,
  points: list(points, 0, 30),
  related: z.exactOptional(list(ref)),
});

export const entry = z.readonly(
  z.strictObject(entryFields(z.readonly(z.strictObject({ ...pointFields([]), kind: z.string() })))),
) satisfies z.ZodMiniType<Entry>;

export const entryText = z.readonly(
  z.strictObject({ name: text(80), summary: text(280), points: z.readonly(z.record(slug, text(280))) }),
) satisfies z.ZodMiniType<EntryText>;
