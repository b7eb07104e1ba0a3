import { list } from '@mengwijzer/words/text';
import { sayQuarter, saySpan } from '../plan/quarter.js';
import { listSites, MOST_NAMED, nameSites } from '../plan/site-names.js';
import { sum, type SiteShare } from './ledger.js';
import type { Plan, Site } from '../plan/plan.js';
import type { OutcomeTexts } from '../texts.js';

/** What it takes to say something of a plan in one language. */
export interface Speech {
  readonly lang: 'nl' | 'en';
  readonly words: OutcomeTexts['findings'];
  /** "begin 2028". */
  readonly when: (quarter: number) => string;
  /** The same where a sentence begins with it: "Begin 2028", "In early 2028". */
  readonly whenFirst: (quarter: number) => string;
  /** "twee jaar". */
  readonly span: (quarters: number) => string;
  /** "a, b en c". */
  readonly and: (items: readonly string[]) => string;
  readonly name: (site: Site['id']) => string;
  /** At most three sites by their names. */
  readonly names: (sites: readonly Site['id'][]) => string;
  /** "42 van locatie A, 67 van B en 24 van C". Of more sites the three with most households, and the others together. */
  readonly from: (shares: readonly SiteShare[]) => string;
}

export const speechOf = (plan: Plan, { lang, findings }: Pick<OutcomeTexts, 'lang' | 'findings'>): Speech => {
  const words = { ...findings, lang };
  const when = (quarter: number): string => sayQuarter(quarter, plan.startYear, lang);
  const and = (items: readonly string[]): string => list(items, words);
  return {
    lang,
    words: findings,
    when,
    whenFirst: (quarter) => findings.at(when(quarter)),
    span: (quarters) => saySpan(quarters, lang),
    and,
    name: (site) => nameSites([site], plan, words)[0]!,
    names: (sites) => listSites(sites, plan, words),
    from: (shares) => {
      const most =
        shares.length <= MOST_NAMED
          ? shares
          : [...shares].sort((one, other) => other.households - one.households).slice(0, MOST_NAMED);
      const names = nameSites(
        most.map(({ site }) => site),
        plan,
        words,
      );
      const items = most.map(({ households }, index) => findings.fromSite(households, names[index]!));
      const others = shares.length - most.length;
      return and(
        others === 0 ? items : [...items, findings.fromSite(sum(shares) - sum(most), findings.otherSites(others))],
      );
    },
  };
};

/** A finding in words: a number, what it counts, and sentences that go on from there. */
export interface Said {
  /** "133", "48,5%". */
  readonly number: string;
  /** "huishoudens". */
  readonly unit: string;
  /** Goes on from number and unit: "moeten tijdelijk de wijk uit." */
  readonly lead: string;
  /** At most three sentences; where the lead ends in a comma the first goes on from it. */
  readonly text: string;
}

/** Sentences one after another; what is empty is left out. */
export const together = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/** What is said of a number other than nought. */
export const unlessNone = (count: number, say: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [say(count)];
