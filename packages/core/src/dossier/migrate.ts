import { DOSSIER_FORMAT, type JsonObject } from './dossier.js';

/** By version, what makes the next version of it. */
const migrations: readonly ((file: JsonObject) => JsonObject)[] = [
  // Version 0 is the bare answers, as a form submits them.
  ({ format: _format, version: _version, ...answers }) => ({ format: DOSSIER_FORMAT, version: 1, answers }),
  // Version 2 can hold what other parties say. What stands in a file of version 1 means what it meant.
  (file) => ({ ...file, version: 2 }),
];

export const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The file as the current version writes it. A file of a later version, or whose version is none, keeps its shape. */
export function migrate(file: JsonObject): JsonObject {
  // 0 without our mark, 1 with the mark alone.
  const { version = 1 } = file.format === DOSSIER_FORMAT ? file : { version: 0 };
  return isVersion(version)
    ? migrations.slice(version).reduce<JsonObject>((older, next) => next(older), { ...file, version })
    : file;
}
