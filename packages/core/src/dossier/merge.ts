import type { Dossier, Json, JsonObject } from './dossier.js';
import { contributionKey } from './contribution-key.js';
import { canonical, isObject, own, same, step } from './json.js';

/** Lists whose order says nothing, by what tells their items apart. */
const sets: Readonly<Record<string, (item: JsonObject) => string>> = {
  '/history': ({ id }) => id as string,
  '/contributions': ({ dossier }) => contributionKey(dossier as unknown as Dossier),
  '/agreements': canonical,
  '/monitoring': canonical,
};

const byKey = (list: Json | undefined, keyOf: (item: JsonObject) => string): JsonObject =>
  Object.fromEntries((Array.isArray(list) ? (list as readonly JsonObject[]) : []).map((item) => [keyOf(item), item]));

/**
 * Brings together two dossiers that both grew out of `base`. Objects are merged key by key; what happened, what parties handed in and what
 * they wrote down together, item by item; other lists and single values are taken as a whole, as their order may say something. Where both
 * sides changed the same one differently, `mine` wins.
 * @returns the places (JSON Pointers) where `theirs` lost in `conflicts`.
 */
export function mergeDossiers(
  base: Dossier,
  mine: Dossier,
  theirs: Dossier,
): { dossier: Dossier; conflicts: string[] } {
  const conflicts: string[] = [];
  type Value = Json | undefined;

  const merge = (was: Value, ours: Value, other: Value, path: string): Value => {
    if (same(ours, was) || same(ours, other)) return other;
    if (same(other, was)) return ours;
    // What a party handed in never changes, but for what the user did with it: nothing to ask about. What was taken away stays away.
    const isHandedIn = path.startsWith('/contributions/');
    if (isHandedIn && (ours === undefined || other === undefined)) return undefined;
    // Of two halves of what happened it could end before it starts.
    if (isObject(ours) && isObject(other) && !path.startsWith('/history/')) {
      const merged: Record<string, Json> = {};
      for (const key of Object.keys({ ...ours, ...other })) {
        const value = merge(own(was, key), own(ours, key), own(other, key), path + step(key));
        if (value !== undefined) merged[key] = value;
      }
      return merged;
    }
    const keyOf = sets[path];
    if (keyOf !== undefined && Array.isArray(ours) && Array.isArray(other)) {
      const merged = merge(byKey(was, keyOf), byKey(ours, keyOf), byKey(other, keyOf), path) as JsonObject;
      // Neither side's order, or it would matter which side is asked.
      return Object.keys(merged)
        .sort()
        .map((id) => merged[id]!);
    }
    if (isHandedIn) return canonical(ours) < canonical(other) ? ours : other;
    // Two changes are never made at one moment, and that is nothing to ask a user about.
    if (path === '/changed') return (ours as string) > (other as string) ? ours : other;
    conflicts.push(path);
    return ours;
  };

  const json = [base, mine, theirs] as unknown as [Json, Json, Json];
  return { dossier: merge(...json, '') as unknown as Dossier, conflicts };
}
