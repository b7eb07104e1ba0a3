import {
  DOSSIER_FORMAT,
  emptyDossier,
  type Agreement,
  type AnswerBase,
  type Contribution,
  type Dossier,
  type HistoryEntry,
  type Indicator,
  type Json,
  type JsonObject,
  type ObjectivesAnswer,
  type QuestionKey,
  type Recorded,
  type RoleAnswer,
  type ScaleAnswer,
  type StatedState,
  type TheoryAnswer,
  type TimeAnswer,
  type Unread,
  type WhatAnswer,
  type WhoAnswer,
} from './dossier.js';
import { isQuestion } from './answers.js';
import { contributionKey } from './contribution-key.js';
import { byPath, canonical, isObject, step } from './json.js';
import { isVersion, migrate } from './migrate.js';
import { unreadIn } from './serialise.js';

/** What can be read of a value, or `undefined`; parts that cannot be read go to `unread` with their place. */
export type Read = (value: Json, path: string, unread: Unread[]) => Json | undefined;

const anything: Read = (value) => value;
const version: Read = (value) => (isVersion(value) ? value : undefined);
const nothing: Read = () => undefined;

const text =
  (max: number): Read =>
  (value) =>
    typeof value === 'string' && value.length <= max ? value : undefined;

const whole =
  (min: number, max: number): Read =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? value : undefined;

const among =
  (...values: readonly string[]): Read =>
  (value) =>
    values.includes(value as string) ? value : undefined;

/** Ids are looked up as keys of plain objects, so one like `constructor` would find what nobody said. */
const id: Read = (value) =>
  typeof value === 'string' && /^\P{Cc}{1,100}$/u.test(value) && !(value in Object.prototype) ? value : undefined;

const instant: Read = (value) =>
  typeof value === 'string' && /^(\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]{0,13}(Z|[+-]\d\d:\d\d))?$/.test(value)
    ? value
    : undefined;

/** A day, a month or a year, as far as it is known, that is in the calendar. */
const partialDate: Read = (value) => {
  const [, year, month, day] =
    (typeof value === 'string' && /^(1[89]\d\d|20\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)) || [];
  if (year === undefined) return undefined;
  const [at, of] = [Number(month ?? 1), Number(day ?? 1)];
  const date = new Date(Date.UTC(Number(year), at - 1, of));
  return date.getUTCMonth() === at - 1 && date.getUTCDate() === of ? value : undefined;
};

const entries =
  (readerOf: (key: string, count: number) => Read, defaults: JsonObject = {}): Read =>
  (value, path, unread) => {
    if (!isObject(value)) return undefined;
    const read: Record<string, Json> = { ...defaults };
    let count = 0;
    for (const [key, raw] of Object.entries(value)) {
      const at = path + step(key);
      const item = readerOf(key, count)(raw, at, unread);
      if (item === undefined) {
        unread.push({ path: at, value: raw });
      } else {
        read[key] = item;
        count += 1;
      }
    }
    return read;
  };

/** Unknown keys stay: a later version or a partner may have written them. */
const object = (fields: Readonly<Record<string, Read>>, defaults?: JsonObject): Read =>
  entries((key) => (Object.hasOwn(fields, key) && fields[key]) || anything, defaults);

const record = (of: Read, max: number): Read =>
  entries((key, count) => (count < max && id(key, '', []) !== undefined ? of : nothing));

const idOf = (item: Json): Json | undefined => (isObject(item) ? item.id : item);

/**
 * Items each have another key; an item that is not read whole is left out whole.
 * @param keyOf of a string or an object with an id that string or id, unless said otherwise
 */
const list =
  (of: Read, max: number, keyOf: (item: Json) => Json | undefined = idOf): Read =>
  (value, path, unread) => {
    if (!Array.isArray(value)) return undefined;
    const read = new Map<Json, Json>();
    for (const raw of value as readonly Json[]) {
      const inner: Unread[] = [];
      const item = read.size < max ? of(raw, '', inner) : undefined;
      const key = item === undefined ? undefined : keyOf(item);
      if (item === undefined || key === undefined || inner.length > 0 || read.has(key)) {
        unread.push({ path: `${path}/-`, value: raw });
      } else {
        read.set(key, item);
      }
    }
    return [...read.values()];
  };

const label = text(200);
const prose = text(20_000);
const lines = text(2_000);
const ids = list(id, 200);
const labelled = object({ id, label }, { label: '' });

const happening = object(
  {
    id,
    name: label,
    starts: partialDate,
    ends: (value, ...at) => (value === '' ? value : partialDate(value, ...at)),
    note: prose,
  },
  { name: '', ends: '', note: '' },
);
const happened: Read = (value, path, unread) => {
  const entry = happening(value, path, unread);
  const { starts, ends } = (entry ?? {}) as Partial<HistoryEntry>;
  if (typeof starts !== 'string' || typeof ends !== 'string') return undefined;
  // 2019 is not before May 2019: they are compared as far as both are known.
  const known = Math.min(starts.length, ends.length);
  return ends.slice(0, known) < starts.slice(0, known) ? undefined : entry;
};

const flag: Read = (value) => (typeof value === 'boolean' ? value : undefined);

/**
 * They are told apart by all they say, since a file that was changed by hand may hold two with one id.
 * @param defaults of what may be absent
 */
const recorded = <T extends Recorded>(
  own: Record<Exclude<keyof T, keyof Recorded>, Read>,
  defaults: Record<Exclude<keyof T, keyof Recorded | 'question'>, Json>,
): Read => {
  const needed = ['id', ...Object.keys(own).filter((key) => !Object.hasOwn(defaults, key))];
  return list(
    object({ id, made: instant, replaces: ids, withdrawn: flag, ...own }, { made: '', replaces: [], ...defaults }),
    500,
    (item) => (isObject(item) && needed.every((key) => item[key] !== undefined) ? canonical(item) : undefined),
  );
};

const contribution: Read = (value, path, unread) => {
  const read = object({ dossier: nested, received: instant, aside: flag }, { received: '' })(value, path, unread);
  return isObject(read) && read.dossier !== undefined ? read : undefined;
};

const states: readonly StatedState[] = ['open', 'answered', 'not-agreed', 'not-relevant'];
const base = {
  state: among(...states),
  reason: prose,
  dispute: prose,
  words: prose,
  note: prose,
  seen: list(id, 500),
  revision: whole(0, Number.MAX_SAFE_INTEGER),
} satisfies Record<keyof AnswerBase, Read>;

const question = <T extends AnswerBase>(own: Record<Exclude<keyof T, keyof AnswerBase>, Read>): Read =>
  object({ ...base, ...own });

const questions = {
  what: question<WhatAnswer>({ choices: ids }),
  who: question<WhoAnswer>({ choices: ids, benefits: ids, benefitsWords: prose, burdens: ids, burdensWords: prose }),
  theory: question<TheoryAnswer>({
    rows: list(
      object(
        { id, action: prose, mechanism: prose, kind: text(100), outcome: prose },
        { action: '', mechanism: '', kind: '', outcome: '' },
      ),
      50,
    ),
  }),
  role: question<RoleAnswer>({ choices: ids, eyes: record(prose, 200) }),
  objectives: question<ObjectivesAnswer>({
    parties: list(labelled, 20),
    objectives: list(labelled, 50),
    positions: record(record(text(100), 200), 200),
    degree: prose,
  }),
  scale: question<ScaleAnswer>({ intervention: ids, wanted: ids, unwanted: ids }),
  time: question<TimeAnswer>({ term: prose, year: whole(1900, 2200) }),
} satisfies Record<QuestionKey, Read>;

const top = {
  format: anything,
  version,
  title: label,
  neighbourhood: label,
  party: label,
  answers: object(questions),
  shortlist: list(object({ id, why: prose, who: lines, when: lines }, { why: '', who: '', when: '' }), 200),
  history: list(happened, 200),
  plan: (value) => (value === null || isObject(value) ? value : undefined),
  notes: list(object({ id, text: prose }, { text: '' }), 200),
  contributions: list(contribution, 100, (item) => contributionKey((item as unknown as Contribution).dossier)),
  agreements: recorded<Agreement>(
    { question: id, text: prose, parties: list(label, 200), contested: prose },
    { text: '', parties: [], contested: '' },
  ),
  monitoring: recorded<Indicator>(
    { objective: text(100), label, sign: prose, waterbed: prose, scale: text(100), often: lines, who: lines },
    { objective: '', label: '', sign: '', waterbed: '', scale: '', often: '', who: '' },
  ),
  changed: instant,
} satisfies Record<Exclude<keyof Dossier, 'unread'>, Read>;

const readFile = object(top);

/** Whether a value may be a dossier: it has our mark, or is the bare answers that a form submits. */
export function isDossier(raw: Json | undefined): raw is JsonObject {
  if (!isObject(raw)) return false;
  if (raw.format !== undefined) return raw.format === DOSSIER_FORMAT;
  return Object.keys(raw).some((key) => isQuestion(key) && isObject(raw[key]));
}

/**
 * The dossier in a file of the current version or a later one; what cannot be read of it stands in `unread`, by its place.
 * @param file as `toFile` makes it
 */
export function readDossier({ unread: left, ...file }: JsonObject): Dossier {
  const unread: Unread[] = [];
  const read = readFile(file, '', unread) as object;
  unread.push(...unreadIn(left));
  return { ...emptyDossier, ...read, unread: unread.sort(byPath) } as Dossier;
}

function nested(value: Json): Json | undefined {
  return isDossier(value) ? (readDossier(migrate(value)) as unknown as Json) : undefined;
}
