import { sayNumber, sayPermille } from '@mengwijzer/words/numbers';
import { together, unlessNone, type Said, type Speech } from './speech.js';
import type { KeptEmptyFinding, NoHomeFinding, SocialFinding } from './find-homes.js';

const sayShares = ({ before, lowest, after }: SocialFinding, { lang, words: { social } }: Speech): string => {
  if (after === null) return social.nothingLeft;
  const later = sayPermille(after, lang);
  // The share at the end may be the lowest, which was said just before.
  if (before === null) return after === lowest ? '' : social.later(later);
  const now = sayPermille(before, lang);
  if (before === after) return social.same(now);
  return before > after ? social.falls(now, later) : social.rises(now, later);
};

/** Only where there are fewer on the way than now and at the end. */
const sayFewest = ({ homes }: SocialFinding, { words: { social }, when, span }: Speech): string => {
  const { before, after, fewest, from, quarters } = homes;
  return fewest < Math.min(before, after) ? social.fewest(fewest, when(from), span(quarters)) : '';
};

export const saySocial = (finding: SocialFinding, speech: Speech): Said => {
  const { before, lowest, at, homes } = finding;
  const { lang, words, when } = speech;
  const { social, units } = words;
  const isNow = before !== null && before <= lowest;
  return {
    number: sayPermille(isNow ? before : lowest, lang),
    unit: units.social,
    lead: isNow ? social.leadNow : social.leadLowest(when(at)),
    text: together(sayShares(finding, speech), social.homes(homes.before, homes.after), sayFewest(finding, speech)),
  };
};

export const sayKeptEmpty = (finding: KeptEmptyFinding, speech: Speech): Said => {
  const { homeQuarters, peak, left, reserve, missed, last } = finding;
  const { lang, words, when, whenFirst, span } = speech;
  const { keptEmpty, units } = words;
  if (peak === null)
    return {
      number: sayNumber(missed, lang),
      unit: units.households(missed),
      lead: keptEmpty.leadMissed(missed),
      text: together(keptEmpty.let(missed), reserve === 0 ? keptEmpty.noReserve : keptEmpty.reserve(span(reserve))),
    };
  return {
    number: sayNumber(homeQuarters, lang),
    unit: units.quarters(homeQuarters),
    lead: keptEmpty.lead(homeQuarters),
    text: together(
      keptEmpty.peak(peak.homes, when(peak.at)),
      ...unlessNone(left, (count) => keptEmpty.left(count, whenFirst(last))),
      ...unlessNone(missed, keptEmpty.missed),
    ),
  };
};

export const sayNoHome = ({ households, tenures }: NoHomeFinding, { lang, words }: Speech): Said => {
  const { noHome, units, homes } = words;
  const sentences = tenures.map(({ tenure, seek, planned, newcomers }) => {
    const come = planned === 0 ? noHome.none : noHome.planned(planned);
    return noHome.seek(seek, homes[tenure], newcomers === 0 ? come : noHome.newcomers(come, newcomers));
  });
  return {
    number: sayNumber(households, lang),
    unit: units.households(households),
    lead: noHome.lead(households),
    text: together(...sentences, sentences.length < 3 ? noHome.moreTime : ''),
  };
};
