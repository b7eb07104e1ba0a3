import { PARTNER_ENTRIES, partner, partnerSchemas } from '../schema/partner.js';
import type { CollectionId } from '../entry.js';
import { Faults, type PartnerReport } from './faults.js';
import type { Json } from './json.js';
import { open } from './open.js';
import type { PartnerContent } from './partner-content.js';
import { readCollection, type Reading } from './read-collection.js';
import { dropDangling } from './references.js';
import { toChanges } from './to-entries.js';

const collections = Object.keys(partnerSchemas) as CollectionId[];

/**
 * Reads a partner's own content. Everything wrong is reported with its path, what was expected and what was found; entries that are not
 * right are left out and the others kept. Nothing that `JSON.parse` can make is thrown at, and nothing of it is kept: what comes out is
 * new and frozen.
 *
 * Bounds: 5 MB of text, 10,000 entries (`entries`; what comes after is left out). The ids of what a partner adds carry its own id
 * ("elzenwaard:wijkplan"); what it replaces or hides is ours. A reference, also one from a citation, is to an entry of ours, or to one that
 * the partner adds and that is itself right.
 *
 * @param input a file's text, or what `JSON.parse` made of it
 */
export function parsePartnerContent(input: unknown): PartnerReport {
  const faults = new Faults();
  const file = open(input, faults);
  const who = file && readPartner(file, faults);
  if (file === undefined || who === undefined) return faults.report();

  const reading: Reading = { prefix: who.id, faults, budget: { left: PARTNER_ENTRIES } };
  const read = collections.map((each) => readCollection(each, file[each], reading));
  dropDangling(read, faults);
  return faults.report({
    partner: who,
    collections: Object.fromEntries(read.map((each) => [each.name, toChanges(each)])) as unknown as PartnerContent['collections'],
  });
}

/** Whose file it is, if it is one that can be read at all. */
function readPartner(file: Json, faults: Faults): PartnerContent['partner'] | undefined {
  if (file['version'] !== 1) {
    faults.add(['version'], { code: 'version' }, file['version']);
    return undefined;
  }
  for (const key of Object.keys(file))
    if (!['$schema', 'version', 'partner'].includes(key) && !Object.hasOwn(partnerSchemas, key))
      faults.add([key], { code: 'field' }, file[key]);
  const { success, data, error } = partner.safeParse(file['partner']);
  if (!success) faults.addIssues(error.issues, ['partner'], file['partner']);
  return data;
}
