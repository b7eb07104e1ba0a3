import type { Dossier, Json, JsonObject } from './dossier.js';
import { isEmpty, isObject, MAX_LENGTH, own, steps, writeJson } from './json.js';

/** The dossier as it stands in a file: without `unread`, whose values are back in their places where those are still free. */
export function toFile({ unread, ...dossier }: JsonObject): JsonObject {
  const file = JSON.parse(writeJson(dossier)) as Record<string, Json>;
  if (Array.isArray(file.contributions))
    file.contributions = (file.contributions as readonly Json[]).map((each) =>
      isObject(each) && isObject(each.dossier) ? { ...each, dossier: toFile(each.dossier) } : each,
    );
  const free = new Set(Object.keys(file).filter((key) => isEmpty(file[key])));
  for (const entry of Array.isArray(unread) ? (unread as readonly Json[]) : []) {
    if (!isObject(entry) || typeof entry.path !== 'string' || entry.value === undefined) continue;
    const keys = steps(entry.path);
    const last = keys.pop();
    let parent: Json | undefined = file;
    for (const key of keys) parent = own(parent, key);
    if (last === undefined) continue;
    if (Array.isArray(parent)) {
      if (last === '-') parent.push(entry.value);
    } else if (isObject(parent) && (!Object.hasOwn(parent, last) || (parent === file && free.delete(last)))) {
      (parent as Record<string, Json>)[last] = entry.value;
    }
  }
  return file;
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
