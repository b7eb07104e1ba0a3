import { DOSSIER_VERSION, type Dossier } from './dossier.js';
import type { Json, JsonObject } from './dossier.js';
import { copyJson, isObject, MAX_LENGTH, steps } from './json.js';
import { migrate } from './migrate.js';
import { isDossier, readDossier } from './read.js';
import { serialiseDossier, toFile, unreadIn } from './serialise.js';

/**
 * What is to be told about a file. `left-out`: the value at `path` cannot be used and is kept aside; `newer`: a later
 * version wrote the file; the others say why nothing was opened, and have an empty path.
 */
export interface Fault {
  readonly code: 'too-large' | 'not-json' | 'not-dossier' | 'newer' | 'left-out';
  /** JSON Pointer; ends in `/-` for one or more items of a list. */
  readonly path: string;
}

export interface ParsedDossier {
  /** `null` when it is no dossier, or one that is too large. */
  readonly dossier: Dossier | null;
  readonly faults: readonly Fault[];
}

/** Levels below the top of what a party says itself. */
const MAX_DEPTH = 20;
/** What a party handed in stands that much deeper than in its own file. */
const CONTRIBUTION_DEPTH = 3;
/** A value in `unread` stands that much deeper than in the file it came from. */
const UNREAD_DEPTH = 3;

/**
 * Opens a dossier from a place that is not to be trusted: a file, storage, a message, a form value, a host's property.
 * Never throws, and opens whatever it can.
 *
 * - At most 1,048,576 UTF-16 units of text and 20 levels; as many in each contribution.
 * - Keys it does not know stay where they are. Values it cannot use, such as a title of more than 200 characters or
 *   prose of more than 20,000, are left out, reported and kept in `unread`; an item of a list is left out as a whole.
 * - Earlier versions are migrated, also the bare answers that a form submits. A later version keeps its number.
 *
 * @param input JSON text or a value that was already parsed.
 */
export function parseDossier(input: unknown): ParsedDossier {
  try {
    return open(input);
  } catch (error) {
    return refuse(error instanceof RangeError ? 'too-large' : 'not-json');
  }
}

const refuse = (code: Fault['code']): ParsedDossier => ({ dossier: null, faults: [{ code, path: '' }] });

function open(input: unknown): ParsedDossier {
  if (typeof input === 'string' && input.length > MAX_LENGTH) return refuse('too-large');
  const raw = copyJson(
    typeof input === 'string' ? JSON.parse(input) : input,
    MAX_DEPTH + 2 * CONTRIBUTION_DEPTH + UNREAD_DEPTH,
  );
  if (!isDossier(raw)) return refuse('not-dossier');

  const file = toFile(migrate(raw));
  boundDepth(file);
  const dossier = readDossier(file);
  if (serialiseDossier(dossier).length > MAX_LENGTH) return refuse('too-large');
  return { dossier, faults: faultsIn(dossier) };
}

/**
 * Each part in its own place, so that what is handed in to another dossier can be opened there too: what could not be read must fit where it came from.
 * @param file as `toFile` makes it
 * @throws RangeError when a part is too deep.
 */
function boundDepth({ unread, contributions, ...mine }: JsonObject): void {
  copyJson(mine, MAX_DEPTH);
  for (const { path, value } of unreadIn(unread))
    copyJson(
      value,
      (path.startsWith('/contributions') ? MAX_DEPTH + CONTRIBUTION_DEPTH : MAX_DEPTH) - steps(path).length,
    );
  for (const each of [contributions ?? null].flat() as readonly Json[]) {
    const { dossier, ...beside } = isObject(each) ? each : { each };
    copyJson(beside, MAX_DEPTH + 1);
    if (isObject(dossier)) boundDepth(dossier);
    else copyJson(dossier, MAX_DEPTH);
  }
}

/** What could not be read of a dossier and of what was handed in to it, each place once. */
function faultsIn({ version, unread, contributions }: Dossier): Fault[] {
  const places = new Set(unread.map(({ path }) => path));
  return [
    ...(version > DOSSIER_VERSION ? [{ code: 'newer', path: '/version' } as const] : []),
    ...Array.from(places, (path): Fault => ({ code: 'left-out', path })),
    ...contributions.flatMap(({ dossier }, index) =>
      faultsIn(dossier).map(({ code, path }) => ({ code, path: `/contributions/${index}/dossier${path}` })),
    ),
  ];
}
