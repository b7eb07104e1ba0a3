import * as z from 'zod/mini';
import type { CollectionId } from '../entry.js';
import { partnerFile } from '../schema/partner.js';
import { schemas } from './check-content.js';

/** A JSON Schema of each collection's entries, and one of a partner's file. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries([
    ...Object.entries(schemas).map(([name, { entry }]) => [name as CollectionId, toJson(z.array(entry))]),
    ['partner', toJson(partnerFile)],
  ]) as Record<string, object>;
}

const toJson = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, {
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
