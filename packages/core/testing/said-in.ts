import { contributionKey } from '../src/dossier/contribution-key.js';
import type { Contribution, Dossier } from '../src/dossier/dossier.js';
import { ownOf, saysOwn } from '../src/dossier/join.js';
import { canonical } from '../src/dossier/json.js';

/** What parties handed in, by what tells it apart. */
export const contributionsOf = (dossier: Dossier): ReadonlyMap<string, Contribution> =>
  new Map(dossier.contributions.map((each) => [contributionKey(each.dossier), each]));

/** All that is said in a dossier, whoever says it, and all that was written down together. */
export const saidIn = (dossier: Dossier): string[] =>
  [
    ...new Set([
      ...(saysOwn(dossier) ? [contributionKey(ownOf(dossier))] : []),
      ...contributionsOf(dossier).keys(),
      ...[...dossier.agreements, ...dossier.monitoring].map(canonical),
      ...dossier.unread.filter(({ path }) => /^\/(contributions|agreements|monitoring)\/-$/.test(path)).map(canonical),
    ]),
  ].sort();

/** The same in whatever order: sets say nothing by it. */
export const sorted = (dossier: Dossier): object => ({
  ...dossier,
  contributions: [...contributionsOf(dossier)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  agreements: [...dossier.agreements].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)),
  monitoring: [...dossier.monitoring].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)),
});
