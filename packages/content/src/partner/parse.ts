import type { CollectionId } from '../entry.js';
import { PARTNER_ENTRIES, partner, partnerSchemas } from '../schema/partner.js';
import { Faults, type PartnerReport } from './faults.js';
import type { Json } from './json.js';
import { open } from './open.js';
import type { PartnerContent } from './partner-content.js';
import { readCollection, type Reading } from './read-collection.js';
import { dropDangling } from './references.js';
import { toChanges } from './to-changes.js';

const collectionIds = Object.keys(partnerSchemas) as CollectionId[];
const fields: ReadonlySet<string> = new Set(['$schema', 'version', 'partner', ...collectionIds]);

/**
 * Reads a partner's own content. Whatever is wrong is reported: where, what was expected and what was found. Entries with a fault are left
 * out, the others kept. Never throws, whatever it is given, and changes none of it: what comes out is a copy.
 *
 * Bounds: 5 MB of text, and 10,000 entries that are added, replaced or hidden; what comes after those is left out. The ids of what a partner
 * adds begin with its own id ("elzenwaard:wijkplan"); what it replaces or hides is ours. A reference, also one in a citation, is to an
 * entry of ours, or to one that the partner adds and that is kept.
 *
 * @param input a file's text, or what `JSON.parse` made of it
 */
export function parsePartnerContent(input: unknown): PartnerReport {
  try {
    return read(input);
  } catch {
    // A value that throws when it is looked at: a getter, a proxy. There is no saying what was found.
    const faults = new Faults();
    faults.add([], { code: 'type', type: 'object' }, undefined);
    return faults.report();
  }
}

function read(input: unknown): PartnerReport {
  const faults = new Faults();
  const file = open(input, faults);
  const who = file && readPartner(file, faults);
  if (who === undefined) return faults.report();

  const reading: Reading = { prefix: who.id, faults, left: PARTNER_ENTRIES };
  const all = collectionIds.map((each) => readCollection(each, file?.[each], reading));
  dropDangling(all, faults);
  const collections = Object.fromEntries(all.map((each) => [each.name, toChanges(each)]));
  return faults.report({ partner: who, collections: collections as unknown as PartnerContent['collections'] });
}

/** Whose file it is, if it is one that we read. */
function readPartner(file: Json, faults: Faults): PartnerContent['partner'] | undefined {
  if (file['version'] !== 1) {
    faults.add(['version'], { code: 'version' }, file['version']);
    return undefined;
  }
  for (const key of Object.keys(file)) if (!fields.has(key)) faults.add([key], { code: 'field' }, file[key]);
  return faults.check(partner, file['partner'], ['partner']);
}
