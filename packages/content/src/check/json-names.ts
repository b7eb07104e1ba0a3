import * as z from 'zod/mini';
import * as collections from '../schema/collections.js';
import * as common from '../schema/common.js';
import * as hints from '../schema/hints.js';
import * as partner from '../schema/partner.js';
import * as phasingCautions from '../schema/phasing-cautions.js';
import * as questions from '../schema/questions.js';
import * as sources from '../schema/sources.js';

type Names = z.core.$ZodRegistry<{ id: string }>;

/**
 * Names for all objects under these schemas, so that each stands once in a JSON Schema, under a name that people can read. What a schema
 * module exports has the name of its export, the rest that of where it stands: "motivePoint".
 *
 * @param explicit schemas that have another name; `root` has none, as it is the whole of the JSON Schema
 */
export function nameObjects(
  root: z.core.$ZodObject,
  explicit: readonly (readonly [z.core.$ZodType, string])[] = [],
): Names {
  const names: Names = z.registry<{ id: string }>();
  const visited = new Set<z.core.$ZodType>();
  const all = [collections, common, hints, phasingCautions, questions, sources, partner].flatMap((module) =>
    Object.entries<unknown>(module),
  );
  const exported = all.flatMap(([name, each]) => (isSchema(each) ? [[unwrap(each), name] as const] : []));
  for (const [schema, name] of [...explicit, ...exported])
    if (isObject(schema) && !names.has(schema)) names.add(schema, { id: name });
  visited.add(root);
  for (const each of Object.values(root._zod.def.shape)) visit(each, 'file');
  return names;

  function visit(wrapped: z.core.$ZodType, name: string): void {
    const schema = unwrap(wrapped);
    if (visited.has(schema)) return;
    visited.add(schema);
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'union') for (const each of def.options) visit(each, name + optionOf(each, def));
    if (def.type !== 'object') return;
    if (!names.has(schema)) names.add(schema, { id: name });
    const { id } = names.get(schema) ?? { id: name };
    for (const [key, each] of Object.entries(def.shape)) visit(each, id + capital(key.replace(/s$/, '')));
  }
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const isObject = (schema: z.core.$ZodType): schema is z.core.$ZodObject => schema._zod.def.type === 'object';

/** Without what is around it: a list of instruments is named after the instrument. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return unwrap(def.element);
    case 'record':
      return unwrap(def.valueType);
    case 'pipe':
      return unwrap(def.out);
    case 'optional':
    case 'readonly':
      return unwrap(def.innerType);
    default:
      return schema;
  }
}

/** What tells one option from the others: a value, or a field. */
function optionOf(option: z.core.$ZodType, union: z.core.$ZodUnionDef): string {
  const schema = unwrap(option);
  if (!isObject(schema)) return '';
  const { shape } = schema._zod.def;
  const { discriminator } = union as Partial<z.core.$ZodDiscriminatedUnionDef>;
  const values = discriminator === undefined ? undefined : shape[discriminator]?._zod.values;
  return capital(String(values === undefined ? Object.keys(shape).at(-1) : [...values][0]));
}

const capital = (name: string): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
