import type { InstrumentTest } from './fit.js';
import type { Fact, Test } from './hint.js';
import type { Instrument, ScaleLevel, SideEffect } from './instrument.js';
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

const rungs = (levels: Iterable<string>): readonly number[] =>
  [...levels].map((level) => ladder.indexOf(level)).filter((rung) => rung >= 0);

const lies = (
  scales: readonly ScaleLevel[],
  { fact, levels }: NonNullable<InstrumentTest['against']>,
  facts: Facts,
): boolean => {
  if (levels === 'shares') return scales.some((level) => facts[fact].has(level));
  const acts = rungs(scales);
  const named = rungs(facts[fact]);
  if (acts.length === 0 || named.length === 0) return false;
  return levels === 'below' ? Math.max(...acts) < Math.min(...named) : Math.min(...acts) > Math.max(...named);
};

export const sideEffectsOf = ({ points }: Instrument): readonly SideEffect[] =>
  points.flatMap((point) => (point.kind === 'side-effect' ? [point.sideEffect] : []));

/** Whether an instrument is among those that a fit is about. */
export const concerns = (test: InstrumentTest, instrument: Instrument, facts: Facts): boolean => {
  const allows = <T>(asked: readonly T[] | undefined, has: readonly T[]): boolean =>
    asked === undefined || asked.some((each) => has.includes(each));
  return (
    allows(test.ids, [instrument.id]) &&
    allows(test.domains, [instrument.domain]) &&
    allows(test.motives, instrument.motives) &&
    allows(test.sideEffects, sideEffectsOf(instrument)) &&
    allows(test.bindings, [instrument.binding]) &&
    allows(test.leadTimes, [instrument.leadTime]) &&
    allows(test.evidence, [instrument.evidence]) &&
    allows(test.scales, instrument.scales) &&
    (test.against === undefined || lies(instrument.scales, test.against, facts))
  );
};

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
  about: readonly Instrument[],
  settled = false,
  counters: readonly string[] = [],
): ShortlistFinding | undefined =>
  about.length === 0 ? undefined : { about: about.map(({ id }) => id), counters, settled };

/** What a check has to say of these instruments together; nothing as long as none is chosen. */
export const findIn = (
  check: ShortlistCheck,
  chosen: readonly Instrument[],
  facts: Facts,
): ShortlistFinding | undefined => {
  const those = (test: InstrumentTest): readonly Instrument[] => chosen.filter((each) => concerns(test, each, facts));
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
        (each) => sideEffectsOf(each).includes(check.sideEffect) && !check.counteredBy.includes(each.id),
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
