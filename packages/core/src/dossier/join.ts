import { says } from './answers.js';
import { contributionKey } from './contribution-key.js';
import type { Contribution, Dossier, Recorded, Unread } from './dossier.js';
import { byPath, canonical, isObject, own } from './json.js';

/** Whether something that could not be read is an item of what is heard or written down together: one too many, or of a later version. */
const isOfAll = ({ path }: Unread): boolean => /^\/(contributions|agreements|monitoring)\/-$/.test(path);

/** What a dossier itself says, without what it heard from others or wrote down with them. */
export function ownOf(dossier: Dossier): Dossier {
  let mine = owns.get(dossier);
  if (mine === undefined) {
    const unread = dossier.unread.filter((each) => !isOfAll(each));
    mine = { ...dossier, contributions: [], agreements: [], monitoring: [], unread };
    owns.set(dossier, mine);
  }
  return mine;
}
/** Made once for a dossier, so that what is worked out of it is too. */
const owns = new WeakMap<Dossier, Dossier>();

/** What an answer can hold without saying anything on its question: what was looked at, and in which text. */
const looked = new Set(['seen', 'revision']);

/** Whether a party says anything in this dossier itself, if only in a note, or where we cannot read it. */
export const saysOwn = ({ answers, shortlist, history, plan, notes, unread }: Dossier): boolean =>
  Object.values(answers).some((answer: unknown) =>
    isObject(answer) ? Object.entries(answer).some(([key, value]) => !looked.has(key) && says(value)) : says(answer),
  ) ||
  shortlist.length + history.length + notes.length > 0 ||
  plan !== null ||
  unread.some((each) => !isOfAll(each));

/** All of two sets, in the order of their keys, so that it makes no difference which is asked first. */
function union<T>(keyOf: (item: T) => string, join: (a: T, b: T) => T, ...sets: readonly (readonly T[])[]): T[] {
  const items = new Map<string, T>();
  for (const item of sets.flat()) {
    const key = keyOf(item);
    const other = items.get(key);
    items.set(key, other === undefined ? item : join(other, item));
  }
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

const earliest = (a: string, b: string): string => (a !== '' && (b === '' || a < b) ? a : b);

/** Either of two values, the same one whichever is asked first. */
const either = (a: unknown, b: unknown): unknown =>
  b === undefined || (a !== undefined && canonical(a) < canonical(b)) ? a : b;

/** One contribution of which two copies went round. */
function both(a: Contribution, b: Contribution): Contribution {
  const { dossier: _, ...beside } = { ...a, ...b };
  return {
    dossier: earliest(a.dossier.changed, b.dossier.changed) === a.dossier.changed ? a.dossier : b.dossier,
    ...Object.fromEntries(Object.keys(beside).map((key) => [key, either(own(a, key), own(b, key))])),
    received: earliest(a.received, b.received),
    ...(a.aside || b.aside ? { aside: true } : {}),
  };
}

const contributions = (...sets: readonly (readonly Contribution[])[]): Contribution[] =>
  union(({ dossier }) => contributionKey(dossier), both, ...sets);

const unreadOfAll = (...sets: readonly (readonly Unread[])[]): Unread[] =>
  union(canonical, (a) => a, ...sets.map((each) => each.filter(isOfAll)));

const recorded = <T extends Recorded>(...sets: readonly (readonly T[])[]): T[] => union(canonical, (a) => a, ...sets);

/**
 * Takes what another dossier says, and what it heard and wrote down, into this one. What this dossier says itself stays as it is. Over all
 * that is said in them, own and heard, it is a union of sets: commutative, associative and idempotent. No answer of any party is lost.
 *
 * @param received ISO 8601 instant at which the other was handed in
 */
export function joinDossiers(mine: Dossier, other: Dossier, received: string): Dossier {
  const said = ownOf(other);
  const mineKey = contributionKey(ownOf(mine));
  const isMine = (dossier: Dossier): boolean => contributionKey(dossier) === mineKey;
  const heard = saysOwn(said) && !isMine(said) ? [{ dossier: said, received }] : [];
  return {
    ...mine,
    contributions: contributions(
      mine.contributions,
      heard,
      other.contributions.filter(({ dossier }) => !isMine(dossier)),
    ),
    agreements: recorded(mine.agreements, other.agreements),
    monitoring: recorded(mine.monitoring, other.monitoring),
    unread: [...mine.unread.filter((each) => !isOfAll(each)), ...unreadOfAll(mine.unread, other.unread)].sort(byPath),
  };
}
