import { capitalise } from '@mengwijzer/words/text';
import { sayNumber } from '@mengwijzer/words/numbers';
import { together, unlessNone, type Said, type Speech } from './speech.js';
import type { HorizonFinding, TwentyYearsFinding } from './find-time.js';

const sayNotStarted = ({ notStarted }: HorizonFinding, { words: { horizon }, names }: Speech): string => {
  if (notStarted.length === 0) return '';
  const reasons = [...new Set(notStarted.map(({ because }) => because))];
  const [reason] = reasons;
  return capitalise(
    horizon.notStarted(
      notStarted.length,
      names(notStarted.map(({ site }) => site)),
      // Where they differ no one reason holds.
      reasons.length === 1 ? horizon.because[reason!] : '',
    ),
  );
};

export const sayHorizon = (finding: HorizonFinding, speech: Speech): Said => {
  const { building, notStarted, waiting, inPlace, last } = finding;
  const { lang, words, when, names } = speech;
  const { horizon, units } = words;
  const unfinished = building.length + notStarted.length;
  if (unfinished === 0)
    return {
      number: sayNumber(waiting, lang),
      unit: units.households(waiting),
      lead: horizon.leadWaiting(waiting, when(last)),
      text: horizon.noHomeLeft(waiting),
    };
  return {
    number: sayNumber(unfinished, lang),
    unit: units.sites(unfinished),
    lead: horizon.leadSites(unfinished, when(last)),
    text: together(
      building.length === 0 ? '' : capitalise(horizon.building(building.length, names(building))),
      sayNotStarted(finding, speech),
      waiting + inPlace === 0 ? '' : horizon.people(waiting, inPlace),
    ),
  };
};

export const sayTwentyYears = (
  { horizon, unfinished, waiting }: TwentyYearsFinding,
  { lang, words, and, span }: Speech,
): Said => {
  const { twentyYears, units } = words;
  const open = [...unlessNone(unfinished, twentyYears.unfinished), ...unlessNone(waiting, twentyYears.waiting)];
  return {
    number: sayNumber(20, lang),
    unit: units.years,
    lead: twentyYears.lead,
    text: together(
      twentyYears.horizon(span(horizon)),
      open.length === 0 ? twentyYears.within : twentyYears.after(and(open)),
    ),
  };
};
