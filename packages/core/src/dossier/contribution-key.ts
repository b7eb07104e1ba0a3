import type { Dossier } from './dossier.js';
import { canonical } from './json.js';

const keys = new WeakMap<object, string>();

/** What tells contributions apart: all that the party says. When it was changed last is no part of it, since joining others changes that. */
export const contributionKey = (dossier: Dossier): string => {
  const key = keys.get(dossier) ?? canonical({ ...dossier, changed: '' });
  keys.set(dossier, key);
  return key;
};
