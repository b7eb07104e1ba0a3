import { capitalise } from '@mengwijzer/words/text';
import { sum } from './ledger.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { MOST_NAMED } from '../plan/site-names.js';
import { together, unlessNone, type Said, type Speech } from './speech.js';
import type { ForcesFinding, LateFinding, WaitingFinding } from './find-causes.js';

/** Why there were no more temporary homes for them. */
const sayLimit = (finding: ForcesFinding, { words: { forces }, names }: Speech): string => {
  const { temporary, temporaryHomes, takenBy, underWay } = finding;
  const taken = sum(takenBy);
  if (taken > 0) {
    const from = names(takenBy.map(({ site }) => site));
    return forces.taken(taken, temporary === 0, from);
  }
  if (underWay.length > 0) return forces.underWay(underWay.length, names(underWay));
  return temporaryHomes === 0 ? forces.noTemporary : forces.noMore;
};

export const sayForces = (finding: ForcesFinding, speech: Speech): Said => {
  const { site, start, away, stay, direct, local, temporary } = finding;
  const { lang, words, and, when, name } = speech;
  const { forces } = words;
  const supply = [
    ...unlessNone(direct, forces.direct),
    ...unlessNone(local, forces.local),
    ...unlessNone(temporary, forces.temporary),
  ];
  return {
    number: sayNumber(away, lang),
    unit: words.units.households(away),
    lead: forces.lead(away, name(site)),
    text: together(
      away === stay ? forces.stayAll(when(start)) : forces.stay(stay, when(start)),
      supply.length === 0 ? forces.nothing : forces.supply(and(supply), direct + local + temporary === 1),
      sayLimit(finding, speech),
    ),
  };
};

export const sayLate = (finding: LateFinding, { lang, words, name, names, span }: Speech): Said => {
  const { site, households, origins, shortest, longest, isOpenLand, canBeEarlier } = finding;
  const { late } = words;
  const after = shortest === longest ? late.after : late.afterUpTo;
  return {
    number: sayNumber(households, lang),
    unit: words.units.households(households),
    lead: late.lead(households, name(site)),
    text: together(
      after(span(longest), names(origins.map((each) => each.site))),
      late.once(households),
      isOpenLand && canBeEarlier ? late.openLand : '',
    ),
  };
};

/** How long each waited, or of many those that waited longest. */
const sayWaits = ({ sites }: WaitingFinding, { words: { waiting }, and, name, names, span }: Speech): string => {
  if (sites.length <= MOST_NAMED)
    return waiting.took(and(sites.map(({ site, quarters }) => waiting.item(span(quarters), name(site)))));
  const longest = sites.filter(({ quarters }) => quarters === sites[0]!.quarters).map(({ site }) => site);
  return capitalise(waiting.longest(longest.length, names(longest), span(sites[0]!.quarters)));
};

export const sayWaiting = (finding: WaitingFinding, speech: Speech): Said => {
  const { sites, last } = finding;
  const { lang, words, when, names } = speech;
  const { waiting } = words;
  const gaveIn = sites.flatMap((each) => (each.gaveIn ? [each.site] : []));
  const still = sites.flatMap((each) => (each.hasStarted ? [] : [each.site]));
  return {
    number: sayNumber(sites.length, lang),
    unit: words.units.sites(sites.length),
    lead: waiting.lead(sites.length),
    text: together(
      sayWaits(finding, speech),
      gaveIn.length === 0 ? '' : capitalise(waiting.gaveIn(gaveIn.length, names(gaveIn))),
      still.length === 0 ? '' : capitalise(waiting.still(still.length, names(still), when(last))),
    ),
  };
};
