import type * as z from 'zod/mini';
import { ids } from '../made/ids.js';
import type { CollectionId } from '../entry.js';
import { PARTNER_ENTRIES, partnerSchemas } from '../schema/partner.js';
import { doubleId, unknownWords, wrongPeriod } from './beyond-schema.js';
import type { Faults } from './faults.js';
import { isObject, type Json, type Path } from './json.js';

/** What holds for a whole file. */
export interface Reading {
  /** Id of the partner. */
  readonly prefix: string;
  readonly faults: Faults;
  /** How many entries it may still have. */
  left: number;
}

/** What a file has for one collection, as the partner wrote it: entries that are right in themselves, by id. */
export interface ReadCollection {
  readonly name: CollectionId;
  readonly add: Map<string, ReadEntry<Added>>;
  readonly replace: Map<string, ReadEntry<Json>>;
  readonly hide: Set<string>;
}

export interface ReadEntry<T> {
  readonly value: T;
  readonly path: Path;
}

/** What all entries that a partner adds have in common. */
export type Added = Json & { readonly id: string };

export function readCollection(name: CollectionId, value: unknown, reading: Reading): ReadCollection {
  const read: ReadCollection = { name, add: new Map(), replace: new Map(), hide: new Set() };
  if (value === undefined) return read;
  if (!isObject(value)) {
    reading.faults.add([name], { code: 'type', type: 'object' }, value);
    return read;
  }
  const { add = [], replace = {}, hide = [], ...others } = value;
  for (const [key, each] of Object.entries(others)) reading.faults.add([name, key], { code: 'field' }, each);
  readAdded(read, add, reading);
  readReplaced(read, replace, reading);
  readHidden(read, hide, reading);
  return read;
}

function readAdded({ name, add }: ReadCollection, list: unknown, reading: Reading): void {
  const { faults, prefix } = reading;
  const place = [name, 'add'];
  const schema = partnerSchemas[name].add as z.ZodMiniType<Added> | undefined;
  if (!Array.isArray(list)) faults.add(place, { code: 'type', type: 'array' }, list);
  else if (schema === undefined && list.length > 0) faults.add(place, { code: 'add' }, list);
  else if (schema !== undefined)
    for (const [index, value] of within(list, place, reading)) {
      const path = [...place, index];
      const written = isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
      const entry = faults.check(schema, value, path, written);
      if (entry === undefined) continue;
      const { id } = entry;
      const wrong = doubleId(entry) ?? wrongPeriod(entry);
      if (!id.startsWith(`${prefix}:`)) faults.add([...path, 'id'], { code: 'prefix', prefix }, id, id);
      else if (add.has(id)) faults.add([...path, 'id'], { code: 'unique' }, id, id);
      else if (wrong !== undefined) faults.add([...path, ...wrong.at], wrong.expected, wrong.found, id);
      else add.set(id, { value: entry, path });
    }
}

function readReplaced({ name, replace }: ReadCollection, byId: unknown, reading: Reading): void {
  const { faults } = reading;
  const place = [name, 'replace'];
  const schema: z.ZodMiniType<Json> = partnerSchemas[name].replace;
  if (!isObject(byId)) faults.add(place, { code: 'type', type: 'object' }, byId);
  else
    for (const [, [id, value]] of within(Object.entries(byId), place, reading)) {
      const path = [...place, id];
      const points = pointsOf(name, id);
      if (points === undefined) {
        faults.add(path, { code: 'known', what: name }, id, id);
        continue;
      }
      const entry = faults.check(schema, value, path, id);
      const wrong = entry && unknownWords(entry, points);
      if (wrong !== undefined) faults.add([...path, ...wrong.at], wrong.expected, wrong.found, id);
      else if (entry !== undefined) replace.set(id, { value: entry, path });
    }
}

function readHidden({ name, hide }: ReadCollection, list: unknown, reading: Reading): void {
  const place = [name, 'hide'];
  if (!Array.isArray(list)) reading.faults.add(place, { code: 'type', type: 'array' }, list);
  else
    for (const [index, id] of within(list, place, reading))
      if (typeof id === 'string' && pointsOf(name, id) !== undefined) hide.add(id);
      else reading.faults.add([...place, index], { code: 'known', what: name }, id);
}

/** As many as the file may still have; one fault for all that are over. */
function* within<T>(items: readonly T[], place: Path, reading: Reading): Generator<[index: number, item: T]> {
  for (const [index, item] of items.entries()) {
    if (reading.left === 0) {
      reading.faults.add([...place, index], { code: 'entries', most: PARTNER_ENTRIES }, undefined);
      return;
    }
    reading.left -= 1;
    yield [index, item];
  }
}

/** Ids of the points of an entry of ours, or of the parts and choices of a question; nothing if there is no such entry. */
function pointsOf(name: CollectionId, id: string): readonly string[] | undefined {
  const entries: Readonly<Record<string, readonly string[]>> = ids[name];
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
