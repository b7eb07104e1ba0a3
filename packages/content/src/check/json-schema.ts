import * as z from 'zod/mini';
import { facetsNl } from '../data/facets.nl.js';
import type { CollectionId } from '../entry.js';
import { faultWordsNl } from '../partner/fault-words.nl.js';
import { list, slug } from '../schema/common.js';
import { PARTNER_ENTRIES, PARTNER_KEYS, partner, partnerInstrumentPoint, partnerSchemas } from '../schema/partner.js';
import { schemas } from './check-content.js';
import type { Content } from './content.js';
import { choices, descriptions } from './descriptions.js';
import { nameObjects } from './json-names.js';
import { nameOf } from './names.js';

/** A JSON Schema as far as it is read here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  description?: string;
  enum?: readonly string[];
  enumDescriptions?: readonly string[] | undefined;
  pattern?: string;
  patternErrorMessage?: string;
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * A JSON Schema of each collection, with its entries and words as `catalogue` has them, and one of a partner's file. Fields carry what
 * an editor shows. That a reference exists or a period does not end before it starts is beyond a JSON Schema.
 */
export function jsonSchemas(content: Content): Readonly<Record<CollectionId | 'partner', JsonSchema>> {
  return Object.fromEntries([
    ...Object.entries(schemas).map(([name, each]) => [name, collectionSchema(name as CollectionId, each)]),
    ['partner', partnerSchema(content)],
  ]) as Record<CollectionId | 'partner', JsonSchema>;
}

function collectionSchema(name: CollectionId, { entry, text }: (typeof schemas)[CollectionId]): JsonSchema {
  const words = text === undefined ? z.record(slug, z.never()) : z.record(slug, text);
  const file = z.strictObject({ entries: z.array(entry), nl: words, en: words });
  return toJson(name, `Mengwijzer: ${facetsNl.collections[name].toLowerCase()}`, file, 'collection');
}

function partnerSchema(content: Content): JsonSchema {
  const collections = Object.entries(partnerSchemas).map(([key, { add, replace }]) => {
    const name = key as CollectionId;
    const ids = z.enum(content[name].entries.map(({ id }) => id));
    return [
      name,
      z.strictObject({
        ...(add && { add: z.exactOptional(list<z.ZodMiniType>(add, 0, PARTNER_ENTRIES)) }),
        replace: z.exactOptional(z.partialRecord(ids, replace)),
        hide: z.exactOptional(list(ids, 0, PARTNER_ENTRIES)),
      }),
    ] as const;
  });
  const file = z.strictObject({
    $schema: z.exactOptional(z.string()),
    version: z.literal(1),
    partner,
    ...Object.fromEntries(collections.map(([name, changes]) => [name, z.exactOptional(changes)])),
  });
  const names = collections.map(([name, changes]) => [changes, `${name}Changes`] as const);
  const json = toJson('partner', 'Mengwijzer: inhoud van een partner', file, 'partnerFile', names);
  for (const [name] of collections) {
    // The id of a source says by itself who wrote it and when.
    if (name === 'sources') continue;
    const { replace, hide } = json.$defs?.[`${name}Changes`]?.properties ?? {};
    for (const ids of [replace?.propertyNames, hide?.items])
      if (ids !== undefined) ids.enumDescriptions = ids.enum?.map((id) => nameOf(content[name].nl[id]));
  }
  return json;
}

function toJson(
  id: string,
  title: string,
  schema: z.ZodMiniObject,
  rootName: string,
  names?: Parameters<typeof nameObjects>[1],
): JsonSchema {
  const codes = new Map<string, string>();
  const { $schema, ...json } = z.toJSONSchema(schema, {
    metadata: nameObjects(schema, names),
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.readOnly;
      // A name of zod's own; the pattern beside it says the same.
      if (jsonSchema.format === 'lowercase') delete jsonSchema.format;
      for (const [pattern, code] of patternsOf(zodSchema)) codes.set(pattern, code);
      if (zodSchema === partnerInstrumentPoint) Object.assign(jsonSchema, ONLY_SIDE_EFFECTS);
      if (zodSchema._zod.def.type === 'pipe') jsonSchema.maxProperties = PARTNER_KEYS;
    },
  }) as JsonSchema;
  const root: JsonSchema = { $schema, $id: `urn:mengwijzer:${id}`, title, ...json };
  describe(root, rootName);
  for (const [name, each] of Object.entries(root.$defs ?? {})) describe(each, name);
  explainPatterns(root, codes);
  return root;
}

/** What a refinement says of a point, as JSON Schema says it. */
const ONLY_SIDE_EFFECTS = {
  if: { properties: { kind: { const: 'side-effect' } }, required: ['kind'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword, not a promise
  then: { required: ['sideEffect'] },
  else: { not: { required: ['sideEffect'] } },
};

/** Patterns of a text, with the code of what is wrong where it does not fit. */
const patternsOf = (schema: z.core.$ZodType): (readonly [pattern: string, code: string])[] =>
  (schema._zod.def.checks ?? []).flatMap((check) => {
    const { pattern, error } = check._zod.def as { readonly pattern?: RegExp; readonly error?: unknown };
    return pattern === undefined || typeof error !== 'function' ? [] : [[pattern.source, String(error())] as const];
  });

/** Gives the fields of an object their descriptions, and the choices of a field what they mean. */
function describe({ properties = {} }: JsonSchema, name: string): void {
  for (const [field, property] of Object.entries(properties)) {
    const description = descriptions[name]?.[field];
    if (description !== undefined) property.description = description;
    const meanings = choices[field];
    for (const each of [property, property.items])
      if (each?.enum?.every((choice) => meanings !== undefined && Object.hasOwn(meanings, choice)))
        each.enumDescriptions = each.enum.map((choice) => meanings?.[choice] ?? '');
  }
}

/** Without this, editors say that a text "does not match the pattern". */
function explainPatterns(schema: unknown, codes: ReadonlyMap<string, string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { pattern } = schema as JsonSchema;
  const say = says[(typeof pattern === 'string' && codes.get(pattern)) || ''];
  if (say !== undefined) (schema as JsonSchema).patternErrorMessage = say();
  for (const each of Object.values(schema)) explainPatterns(each, codes);
}

/** Of these, only those are asked for that need nothing but the code. */
const says = faultWordsNl.expected as unknown as Readonly<Record<string, () => string>>;
