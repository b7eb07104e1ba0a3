import type { Dossier, Json, JsonObject, Unread } from './dossier.js';
import { isEmpty, isObject, MAX_LENGTH, own, steps, writeJson } from './json.js';

/** What was no entry of `unread` in a file is one here: read again, it stands there once more. */
const NO_ENTRY = '/unread/-';

const isEntry = (value: Json | undefined): value is Unread & JsonObject =>
  isObject(value) && typeof value.path === 'string' && value.path.startsWith('/') && value.value !== undefined;

/** An entry as it stands in `unread` of a file, or what stands there and is none. */
const entryOf = (value: Json): Json => (isEntry(value) && value.path === NO_ENTRY ? entryOf(value.value) : value);

/** What stands in `unread` of a file that {@link toFile} made, each with its place. */
export const unreadIn = (unread: Json | undefined): Unread[] =>
  ((unread ?? []) as readonly Json[]).map((value) => (isEntry(value) ? value : { path: NO_ENTRY, value }));

/** A list that parties fill together, or an item of it: what could be read may stand there beside what could not. */
const isOfAll = (path: string): boolean => /^\/(contributions|agreements|monitoring)(\/-)?$/.test(path);

/**
 * The dossier as it stands in a file: the values of `unread` are back in their places where those are still free. What parties wrote down
 * together may have taken such a place; that value stays in `unread`, as does what was no entry of it. Nothing of what is given is written to.
 */
export function toFile(dossier: JsonObject): JsonObject {
  const { unread, ...file } = JSON.parse(writeJson(dossier)) as Record<string, Json>;
  if (Array.isArray(file['contributions']))
    file['contributions'] = (file['contributions'] as readonly Json[]).map((each) =>
      isObject(each) && isObject(each.dossier) ? { ...each, dossier: toFile(each.dossier) } : each,
    );
  // A version that is none has that of ours in its place.
  const taken = new Set(Object.keys(file).filter((key) => key !== 'version' && !isEmpty(file[key])));
  const left: Json[] = [];
  for (const each of Array.isArray(unread) ? (unread as readonly Json[]) : isEmpty(unread) ? [] : [unread!]) {
    const entry = entryOf(each);
    if (!isEntry(entry) || (!putBack(entry, file, taken) && isOfAll(entry.path))) left.push(entry);
  }
  return left.length === 0 ? file : { ...file, unread: left };
}

/** Puts a value back in its place; whether that was there and free. */
function putBack({ path, value }: Unread, file: Record<string, Json>, taken: Set<string>): boolean {
  const keys = steps(path);
  const last = keys.pop()!;
  let parent: Json | undefined = file;
  for (const key of keys) parent = own(parent, key);
  if (Array.isArray(parent)) {
    if (last === '-') parent.push(value);
    return last === '-';
  }
  // An item of a list that is none; and a key that would change a prototype.
  if (!isObject(parent) || (last === '-' && isOfAll(path)) || last === '__proto__') return false;
  const isTop = parent === file;
  const had = own(parent, last);
  if (isTop && isOfAll(path) && Array.isArray(had) && Array.isArray(value))
    file[last] = [...(had as readonly Json[]), ...(value as readonly Json[])];
  else if (isTop ? !taken.has(last) : had === undefined) (parent as Record<string, Json>)[last] = value;
  else return false;
  // What says nothing leaves a place as free as it was.
  if (isTop && !isEmpty(value)) taken.add(last);
  return true;
}

/**
 * The dossier as JSON text; parsing it gives the same dossier again.
 * @param indent spaces per level, 0..10, for a file that people may open. Left out when it would make the text too long to be opened.
 */
export function serialiseDossier(dossier: Dossier, indent = 0): string {
  const file = toFile(dossier as unknown as JsonObject);
  const text = writeJson(file, ' '.repeat(indent));
  return text.length > MAX_LENGTH ? writeJson(file) : text;
}
