import { copyJson, MAX_LENGTH, step } from '@mengwijzer/core/dossier';
import { readDate } from '@mengwijzer/words/read-date';
import { isoOf } from '@mengwijzer/words/dates';
import { boundsOf } from '../sheet/field-value.js';
import { costFields, ends, placeOf, spreadFields, type SpreadOf } from '../plan/fields.js';
import { bounded, MAX_TEXT } from '../plan/file-limits.js';
import { fileOf, noCosts } from '../plan/file-of.js';
import { at, isRaw, mendPlan, typedFor, wholeIn, type FileFault, type Found } from './mend-plan.js';
import { MAX_NAME, parsePlan } from '../plan/parse-plan.js';
import { unfilledIn, withUnfilled } from '../plan/unfilled.js';
import { untouchedIn } from '../plan/untouched.js';
import { draftOf } from '../sheet/typing.js';
import { MAX_VARIANTS } from '../sheet/edit-variants.js';
import type { Costs, PlanFile, Range, Spread, Variant } from '../plan/plan-file.js';
import type { Plan } from '../plan/plan.js';

export { fileOf } from '../plan/file-of.js';
export type { FileFault } from './mend-plan.js';

export interface ParsedPlanFile {
  /** `null` when it is no plan, or one that does not fit; the first fault says why. */
  readonly file: PlanFile | null;
  /** At most 200. */
  readonly faults: readonly FileFault[];
}

const MAX_DRAFTS = 10_000;
const MAX_FAULTS = 200;
/** Of what we do not know: a dossier is at most 20 deep, and the plan is in it. */
const MAX_DEPTH = 16;

const known: ReadonlySet<string> = new Set([...Object.keys(fileOf({} as Plan)), 'untouched', 'unfilled', '__proto__']);

const costsIn = (raw: unknown, found: Found): Costs => {
  const costs: Record<string, number | string | null> = { ...noCosts };
  for (const cost of costFields) {
    const value = at(raw, cost);
    const [field, path] = [`costs/${cost}`, `/costs/${cost}`];
    if (cost !== 'asOf') {
      const isNone = value === undefined || value === null;
      costs[cost] = isNone ? null : wholeIn(value, { field, path, ...boundsOf(field)! }, -1, found);
      if (costs[cost] === -1) costs[cost] = null;
    } else if (value !== undefined && value !== '') {
      const date = typeof value === 'string' ? readDate(value) : undefined;
      if (date && isoOf(date) === value && date.year >= 1900 && date.year <= 2200) costs[cost] = value;
      else {
        found.faults.push({ code: 'replaced', path, field });
        found.drafts.set(field, typedFor(value));
      }
    }
  }
  return costs as unknown as Costs;
};

const rangeIn = (raw: unknown, of: SpreadOf, found: Found): Range | null => {
  if (raw === undefined || raw === null) return null;
  const before = found.faults.length;
  const [low = 0, high = 0] = ends.map((end) => {
    const field = `spread/${of}/${end}`;
    return wholeIn(at(raw, end), { field, path: `/${field}`, ...boundsOf(field)! }, 0, found);
  });
  if (found.faults.length === before && low <= high) return { low, high };
  for (const end of ends) {
    const [field, value] = [`spread/${of}/${end}`, at(raw, end)];
    if (value !== undefined) found.drafts.set(field, typedFor(value));
    if (found.faults.length === before) found.faults.push({ code: 'replaced', path: `/${field}`, field });
  }
  return null;
};

const spreadIn = (raw: unknown, found: Found): Spread => {
  const ranges = Object.fromEntries(spreadFields.map((of) => [of, rangeIn(at(raw, of), of, found)]));
  const place = { field: 'spread/seed', path: '/spread/seed', ...boundsOf('spread/seed')! };
  const seed = at(raw, 'seed');
  return {
    ...(ranges as Record<SpreadOf, Range | null>),
    seed: seed === undefined ? 1 : wholeIn(seed, place, 1, found),
  };
};

const variantsIn = (raw: unknown, found: Found): readonly Variant[] => {
  const variants: Variant[] = [];
  for (const [index, each] of (Array.isArray(raw) ? (raw as readonly unknown[]).slice(0, 1000) : []).entries()) {
    const { plan } = parsePlan(at(each, 'plan'));
    const name = at(each, 'name');
    if (plan === null || variants.length >= MAX_VARIANTS) {
      found.faults.push({ code: 'left-out', path: `/variants/${index}` });
    } else {
      const id = at(each, 'id');
      const isFree = (wanted: unknown): wanted is string =>
        typeof wanted === 'string' &&
        wanted !== '' &&
        wanted.length <= 100 &&
        variants.every((other) => other.id !== wanted);
      const fallback = ['v1', 'v2', 'v3', 'v4'].find(isFree)!;
      variants.push({
        id: isFree(id) ? id : fallback,
        name: typeof name === 'string' ? bounded(name, MAX_NAME) : '',
        plan,
      });
    }
  }
  return variants;
};

const draftsIn = (raw: unknown, { sites }: Plan, found: Found): Readonly<Record<string, string>> => {
  const ids = new Set(sites.map(({ id }) => id));
  const drafts = new Map(found.drafts);
  let count = 0;
  for (const [field, text] of isRaw(raw) ? Object.entries(raw).slice(0, 2 * MAX_DRAFTS) : []) {
    const place = placeOf(field);
    const isThere = place !== undefined && (place.site === undefined || ids.has(place.site));
    if (isThere && typeof text === 'string' && count < MAX_DRAFTS) {
      drafts.set(field, draftOf(text));
      count += 1;
    } else found.faults.push({ code: 'left-out', path: `/drafts/${bounded(field, 200)}` });
  }
  return Object.fromEntries(drafts);
};

const refuse = (fault: FileFault): ParsedPlanFile => ({ file: null, faults: [fault] });

const open = (input: unknown): ParsedPlanFile => {
  if (typeof input === 'string' && input.length > MAX_TEXT) return refuse({ code: 'too-large', path: '' });
  const value: unknown = typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/u, '')) : input;
  const format = at(value, 'format');
  if (format === 'mengwijzer-dossier') {
    const plan = at(value, 'plan');
    return isRaw(plan) ? open(plan) : refuse({ code: 'no-plan', path: '/plan' });
  }
  const isFile = format === 'mengwijzer-plan' || (format === undefined && isRaw(at(value, 'plan')));
  const raw = isFile ? at(value, 'plan') : value;
  if ((format !== undefined && !isFile) || !Array.isArray(at(raw, 'sites')))
    return refuse({ code: 'not-plan', path: '' });
  return isFile ? openFile(value as object, raw) : openPlan(raw);
};

const planIn = (raw: unknown, path: string, found: Found): Plan | undefined => {
  const { plan } = parsePlan(raw);
  if (plan !== null) return plan;
  const mended = mendPlan(raw, path, found);
  // Once more, so that what is held to be a plan is one.
  return mended && (parsePlan(mended).plan ?? undefined);
};

const nothingFound = (): Found => ({ faults: [], drafts: new Map(), unfilled: new Set() });

const openPlan = (raw: unknown): ParsedPlanFile => {
  const found = nothingFound();
  const plan = planIn(raw, '', found);
  const faults = found.faults.slice(0, MAX_FAULTS);
  return plan
    ? { file: withUnfilled({ ...fileOf(plan), drafts: Object.fromEntries(found.drafts) }, found.unfilled), faults }
    : { file: null, faults: faults.slice(-1) };
};

/** What a later version or somebody else wrote stays, as far as a dossier can hold it. */
const othersIn = (value: object, { faults }: Found): object => {
  let left = MAX_LENGTH;
  const others = {};
  for (const [key, other] of Object.entries(value)) {
    if (known.has(key)) continue;
    const room = { units: left };
    try {
      Object.assign(others, copyJson({ [key]: other }, MAX_DEPTH, room));
      left = room.units;
    } catch {
      faults.push({ code: 'left-out', path: bounded(step(key), MAX_NAME) });
    }
  }
  return others;
};

const openFile = (value: object, raw: unknown): ParsedPlanFile => {
  const found = nothingFound();
  const version = at(value, 'version');
  // JSON can say a number that is too large to be one, and cannot save it again.
  const isNewer = Number.isFinite(version) && (version as number) > 1;
  if (isNewer) found.faults.push({ code: 'newer', path: '/version' });
  const plan = planIn(raw, '/plan', found);
  if (plan === undefined) return { file: null, faults: found.faults.slice(-1) };
  const name = at(value, 'name');
  const untouched = untouchedIn(at(value, 'untouched'));
  const file: PlanFile = {
    ...othersIn(value, found),
    ...fileOf(plan),
    ...(isNewer && ({ version } as object)),
    name: typeof name === 'string' ? bounded(name, MAX_NAME) : '',
    variants: variantsIn(at(value, 'variants'), found),
    costs: costsIn(at(value, 'costs'), found),
    spread: spreadIn(at(value, 'spread'), found),
    ...(untouched && { untouched }),
  };
  const drafts = draftsIn(at(value, 'drafts'), plan, found);
  const unfilled = new Set([...found.unfilled, ...unfilledIn(at(value, 'unfilled'), plan)]);
  return {
    file: withUnfilled({ ...file, drafts }, unfilled),
    faults: found.faults.slice(0, MAX_FAULTS),
  };
};

/**
 * Opens a plan from a place that is not to be trusted: a plan file, a bare plan, a dossier with a plan in it, as a value or as JSON text. Never throws,
 * and opens whatever it can: a number that is none of its field becomes a draft, with the number of a new plan in its place; a field of a site is
 * `unfilled` then, and so is one that is missing. Keys that it does not know stay where they are. A later version keeps its number.
 *
 * @param input JSON text of at most 10,485,760 UTF-16 units, or a value that was already parsed
 */
export const parsePlanFile = (input: unknown): ParsedPlanFile => {
  try {
    return open(input);
  } catch {
    // Not JSON, too deep, or a getter or proxy that threw.
    return refuse({ code: 'not-json', path: '' });
  }
};
