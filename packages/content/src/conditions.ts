import type { InstrumentTest } from './fit.js';
import type { Fact, Test } from './hint.js';
import type { InstrumentListing } from './instrument-listing.js';
import type { ScaleLevel } from './instrument.js';
import type { ShortlistCheck } from './shortlist-check.js';

/** What answers say, as sets of ids: a fact that nobody answered is the empty set. */
export type Facts = Readonly<Record<Fact, ReadonlySet<string>>>;

/** Whether the answers are as the test asks. */
export const holds = (test: Test, facts: Facts): boolean => {
  const said = facts[test.fact];
  if ('anyOf' in test) return test.anyOf.some((id) => said.has(id));
  if ('allOf' in test) return test.allOf.every((id) => said.has(id));
  if ('noneOf' in test) return !test.noneOf.some((id) => said.has(id));
  return said.size > 0 && [...said].every((id) => test.only.includes(id));
};

/** The ids that a test that holds found, in the order in which it names them: what `{answer}` stands for. */
export const found = (test: Test, facts: Facts): readonly string[] => {
  const asked = 'anyOf' in test ? test.anyOf : 'allOf' in test ? test.allOf : 'only' in test ? test.only : [];
  return asked.filter((id) => facts[test.fact].has(id));
};

// Small to large. An association is left out: it is no larger or smaller than the neighbourhood around it.
const ladder: readonly string[] = [
  'porch',
  'complex',
  'street',
  'neighbourhood',
  'district',
  'city',
  'higher',
] satisfies readonly ScaleLevel[];

/** Whether all of these levels are smaller than all of those; not so where either has none on the ladder. */
const areBelow = (these: Iterable<string>, those: Iterable<string>): boolean => {
  let highest = -1;
  for (const level of these) highest = Math.max(highest, ladder.indexOf(level));
  let lowest = ladder.length;
  for (const level of those) {
    const rung = ladder.indexOf(level);
    if (rung >= 0) lowest = Math.min(lowest, rung);
  }
  return highest >= 0 && highest < lowest && lowest < ladder.length;
};

const lies = (
  scales: readonly ScaleLevel[],
  { fact, levels }: NonNullable<InstrumentTest['against']>,
  facts: Facts,
): boolean => {
  const named = facts[fact];
  if (levels === 'shares') return scales.some((level) => named.has(level));
  return levels === 'below' ? areBelow(scales, named) : areBelow(named, scales);
};

const allows = <T>(asked: readonly T[] | undefined, has: T): boolean => asked === undefined || asked.includes(has);

const allowsOneOf = <T>(asked: readonly T[] | undefined, has: readonly T[]): boolean =>
  asked === undefined || has.some((each) => asked.includes(each));

/** Whether an instrument is among those that a fit is about. Asked of every rule and every instrument: it makes no lists. */
export const concerns = (test: InstrumentTest, instrument: InstrumentListing, facts: Facts): boolean =>
  allows(test.ids, instrument.id) &&
  allows(test.domains, instrument.domain) &&
  allows(test.bindings, instrument.binding) &&
  allows(test.leadTimes, instrument.leadTime) &&
  allows(test.evidence, instrument.evidence) &&
  allowsOneOf(test.motives, instrument.motives) &&
  allowsOneOf(test.sideEffects, instrument.sideEffects) &&
  allowsOneOf(test.scales, instrument.scales) &&
  (test.against === undefined || lies(instrument.scales, test.against, facts));

/** What a check found in a shortlist. */
export interface ShortlistFinding {
  /** Ids of the chosen instruments that it is about: `{names}`. */
  readonly about: readonly string[];
  /** `{counters}`: ids of what is chosen against a side effect, or else of all that could be. */
  readonly counters: readonly string[];
  /** Whether what it asks for is chosen: then `settled` is what there is to say. */
  readonly settled: boolean;
}

const finding = (
  about: readonly InstrumentListing[],
  settled = false,
  counters: readonly string[] = [],
): ShortlistFinding | undefined =>
  about.length === 0 ? undefined : { about: about.map(({ id }) => id), counters, settled };

/** What a check has to say of these instruments together; nothing as long as none is chosen. */
export const findIn = (
  check: ShortlistCheck,
  chosen: readonly InstrumentListing[],
  facts: Facts,
): ShortlistFinding | undefined => {
  const those = (test: InstrumentTest): readonly InstrumentListing[] =>
    chosen.filter((each) => concerns(test, each, facts));
  const onlyPhysical = chosen.every(({ domain }) => domain === 'physical');
  switch (check.kind) {
    case 'only-physical':
      return onlyPhysical ? finding(chosen) : undefined;
    case 'missing-domain':
      return onlyPhysical || chosen.some(({ domain }) => domain === check.domain) ? undefined : finding(chosen);
    case 'motive-without':
      return facts['objectives.named'].has(check.objective) && those(check.of).length === 0
        ? finding(chosen)
        : undefined;
    case 'shared-side-effect': {
      const against = chosen.filter(({ id }) => check.counteredBy.includes(id)).map(({ id }) => id);
      // What is set against it is not held to cause it, though the kennisfundament warns of it there too.
      const causes = chosen.filter(
        (each) => each.sideEffects.includes(check.sideEffect) && !check.counteredBy.includes(each.id),
      );
      return finding(causes, against.length > 0, against.length > 0 ? against : check.counteredBy);
    }
    case 'legal-condition':
      return check.without !== undefined && those(check.without).length > 0 ? undefined : finding(those(check.of));
    case 'complement': {
      const beside = those(check.with);
      const about = those(check.of);
      return finding(
        about,
        about.some(({ id }) => beside.some((other) => other.id !== id)),
      );
    }
  }
};
