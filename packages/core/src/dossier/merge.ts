import type { Dossier, Json, JsonObject } from './dossier.js';
import { isObject, own, same, step } from './json.js';

/** A list whose order says nothing, by id. */
const byId = (list: Json | undefined): JsonObject =>
  Object.fromEntries((Array.isArray(list) ? (list as readonly JsonObject[]) : []).map((item) => [item.id, item]));

/**
 * Brings together two dossiers that both grew out of `base`. Objects are merged key by key, what happened entry by entry; other lists
 * and single values are taken as a whole, as their order may say something. Where both sides changed the same one differently, `mine` wins.
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
    // Of two halves of what happened it could end before it starts.
    if (isObject(ours) && isObject(other) && !path.startsWith('/history/')) {
      const merged: Record<string, Json> = {};
      for (const key of Object.keys({ ...ours, ...other })) {
        const value = merge(own(was, key), own(ours, key), own(other, key), path + step(key));
        if (value !== undefined) merged[key] = value;
      }
      return merged;
    }
    if (path === '/history') {
      const merged = merge(byId(was), byId(ours), byId(other), path) as JsonObject;
      // Neither side's order, or it would matter which side is asked.
      return Object.keys(merged)
        .sort()
        .map((id) => merged[id]!);
    }
    // Two changes are never made at one moment, and that is nothing to ask a user about.
    if (path === '/changed') return (ours as string) > (other as string) ? ours : other;
    conflicts.push(path);
    return ours;
  };

  const json = [base, mine, theirs] as unknown as [Json, Json, Json];
  return { dossier: merge(...json, '') as unknown as Dossier, conflicts };
}
