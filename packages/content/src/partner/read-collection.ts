import * as z from 'zod/mini';
import { ids } from '../data/ids.js';
import type { CollectionId } from '../entry.js';
import { PARTNER_ENTRIES, partnerSchemas } from '../schema/partner.js';
import type { Faults } from './faults.js';
import { isObject, type Json, type Path } from './json.js';
import { doubleId, wrongPeriod, unknownWords } from './beyond-schema.js';

/** What is the same for all collections of a file. */
export interface Reading {
  /** Id of the partner. */
  readonly prefix: string;
  readonly faults: Faults;
  readonly budget: { left: number };
}

/** What a file has for one collection, each entry right in itself, as the partner wrote it. */
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
export interface Added extends Json {
  readonly id: string;
}

export function readCollection(name: CollectionId, value: unknown, reading: Reading): ReadCollection {
  const { faults } = reading;
  const read: ReadCollection = { name, add: new Map(), replace: new Map(), hide: new Set() };
  if (value === undefined) return read;
  if (!isObject(value)) {
    faults.add([name], { code: 'type', type: 'object' }, value);
    return read;
  }
  for (const key of Object.keys(value))
    if (!['add', 'replace', 'hide'].includes(key)) faults.add([name, key], { code: 'field' }, value[key]);
  readAdded(read, value['add'] ?? [], reading);
  readReplaced(read, value['replace'] ?? {}, reading);
  readHidden(read, value['hide'] ?? [], reading);
  return read;
}

function readAdded({ name, add }: ReadCollection, value: unknown, { prefix, faults, budget }: Reading): void {
  const schema = partnerSchemas[name].add as z.ZodMiniType<Added> | undefined;
  if (!Array.isArray(value)) faults.add([name, 'add'], { code: 'type', type: 'array' }, value);
  else if (schema !== undefined) {
    for (const [index, each] of within(value.entries(), budget, [name, 'add'], faults)) {
      const path = [name, 'add', index];
      const written = isObject(each) && typeof each['id'] === 'string' ? each['id'] : undefined;
      const entry = check(schema, each, path, faults, written);
      if (entry === undefined) continue;
      const { id } = entry;
      const wrong = id.startsWith(`${prefix}:`)
        ? add.has(id)
          ? { at: ['id'], expected: { code: 'unique' } as const, found: id }
          : (doubleId(entry) ?? wrongPeriod(entry))
        : { at: ['id'], expected: { code: 'prefix', prefix } as const, found: id };
      if (wrong === undefined) add.set(id, { value: entry, path });
      else faults.add([...path, ...wrong.at], wrong.expected, wrong.found, id);
    }
  } else if (value.length > 0) faults.add([name, 'add'], { code: 'add' }, value);
}
