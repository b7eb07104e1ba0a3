import { DOSSIER_FORMAT, DOSSIER_VERSION, type JsonObject } from './dossier.js';

/** By version, what makes the next version of it. */
const migrations: readonly ((file: JsonObject) => JsonObject)[] = [
  // Version 0 is the bare answers, as a form submits them.
  ({ format: _format, version: _version, ...answers }) => ({ format: DOSSIER_FORMAT, version: 1, answers }),
  // Version 2 can hold what other parties say. What stands in a file of version 1 means what it meant.
  (file) => ({ ...file, version: 2 }),
];

/** Version of a file: 0 without our mark, 1 with the mark alone; `undefined` when what stands there is no version. */
export function versionOf({ format, version = 1 }: JsonObject): number | undefined {
  if (format !== DOSSIER_FORMAT) return 0;
  return Number.isSafeInteger(version) && (version as number) >= 0 ? (version as number) : undefined;
}

/** The file as the current version writes it. A file of a later version, or without a readable one, keeps its shape. */
export function migrate(file: JsonObject): JsonObject {
  const version = versionOf(file) ?? DOSSIER_VERSION;
  return migrations.slice(version).reduce<JsonObject>((older, next) => next(older), { ...file, version });
}
