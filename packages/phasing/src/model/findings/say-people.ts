import { sayNumber } from '@mengwijzer/words/numbers';
import { together, unlessNone, type Said, type Speech } from './speech.js';
import type { AwayFinding, GoneFinding, MovesFinding, Stays, WhoPaysFinding } from './find-people.js';

const sayStays = (stays: Stays, { words: { away }, span }: Speech): string => {
  const { households, shortest, median, longest, typical } = stays;
  if (shortest === longest) return away.allTook(households, span(longest));
  if (typical === null) return away.halfTook(span(median), span(longest));
  return typical < longest ? away.mostTookLonger(span(typical), span(longest)) : away.mostTook(span(typical));
};

/** How many came back, and how many did not. */
const sayReturns = (finding: AwayFinding, speech: Speech): readonly string[] => {
  const { households, returned, still, stays, tenures, last } = finding;
  const { words, and, when, span } = speech;
  const { away } = words;
  if (stays === null) return [away.noneBack(households, when(last))];
  if (still === 0) {
    const homes = and(tenures.map((tenure) => words.tenures[tenure]));
    return [sayStays(stays, speech), away.allBack(households, homes)];
  }
  const took = stays.shortest === stays.longest ? away.someTook : away.someTookUpTo;
  return [took(returned, span(stays.longest)), away.notBack(still, when(last))];
};

export const sayAway = (finding: AwayFinding, speech: Speech): Said => {
  const { households, sites, still, straight, temporary } = finding;
  const { lang, words, and, name, from } = speech;
  const { away } = words;
  const said = {
    number: sayNumber(households, lang),
    unit: words.units.households(households),
    lead: away.lead(households, households > 0 && still === 0),
  };
  if (households === 0) {
    const ways = [...unlessNone(straight, away.straight), ...unlessNone(temporary, away.temporary)];
    return { ...said, text: away.nobody(and(ways)) };
  }
  const origin = sites.length === 1 ? away.fromOne(households, name(sites[0]!.site)) : away.from(from(sites));
  return { ...said, text: together(origin, ...sayReturns(finding, speech)) };
};

export const sayMoves = ({ not, once, pending, twice, gone, stuck }: MovesFinding, speech: Speech): Said => {
  const { lang, words, and, name } = speech;
  const { moves, units } = words;
  const [main, ...others] = [
    { count: twice, lead: moves.twice, part: moves.once },
    { count: once + pending, lead: moves.once, part: moves.partOnce },
    { count: not, lead: moves.not, part: moves.partNot },
  ].filter(({ count }) => count > 0);
  const { count, lead } = main ?? { count: 0, lead: moves.none };
  const said = {
    number: sayNumber(count, lang),
    unit: units.households(count),
    lead: `${lead(count)}${others.length > 0 ? ',' : '.'}`,
  };
  if (main === undefined) return { ...said, text: moves.allGone(gone) };
  const rest = others.length === 0 ? '' : `${and(others.map((each) => each.part(each.count)))}.`;
  if (stuck === null) return { ...said, text: together(rest, twice + pending === 0 && once > 0 ? moves.direct : '') };
  const because = moves.because[stuck.because];
  const site = name(stuck.site);
  const reason = stuck.isAll ? moves.stuckAll(site, because) : moves.stuckSome(stuck.households, site, because);
  return { ...said, text: together(rest, ...unlessNone(pending, moves.pending), reason) };
};

export const sayGone = ({ households, choice, turnover }: GoneFinding, { lang, words, and }: Speech): Said => {
  const { gone } = words;
  const parts = [...unlessNone(choice, gone.choice), ...unlessNone(turnover, gone.turnover)];
  return {
    number: sayNumber(households, lang),
    unit: words.units.households(households),
    lead: gone.lead(households),
    text: together(`${and(parts)}.`, choice === 0 ? '' : gone.ask),
  };
};

/** How many a group is, behind its name, where it has more parts than one. */
const sayAll = (count: number, parts: readonly string[], { lang }: Speech): string =>
  parts.length > 1 ? ` (${sayNumber(count, lang)})` : '';

export const sayWhoPays = ({ stayers, leavers, arrivals }: WhoPaysFinding, speech: Speech): Said => {
  const { lang, words, and } = speech;
  const { whoPays, units } = words;
  if (stayers.households + leavers.households === 0)
    return {
      number: sayNumber(arrivals.households, lang),
      unit: units.households(arrivals.households),
      lead: whoPays.leadArrivals(arrivals.households),
      text: whoPays.nobodyNow,
    };
  const staying = [
    ...unlessNone(stayers.inPlace, whoPays.inPlace),
    ...unlessNone(stayers.once, whoPays.once),
    ...unlessNone(stayers.temporary, (count) => whoPays.temporary(count, stayers.temporaryQuarters)),
  ];
  const leaving = [
    ...unlessNone(leavers.away, (count) => whoPays.away(count, leavers.awayQuarters)),
    ...unlessNone(leavers.gone, whoPays.gone),
  ];
  return {
    number: sayNumber(3, lang),
    unit: units.groups,
    lead: whoPays.lead,
    text: together(
      staying.length === 0
        ? whoPays.noStayers
        : whoPays.stayers(sayAll(stayers.households, staying, speech), and(staying)),
      leaving.length === 0
        ? whoPays.noLeavers
        : whoPays.leavers(sayAll(leavers.households, leaving, speech), and(leaving)),
      arrivals.households === 0 ? whoPays.noArrivals : whoPays.arrivals(arrivals.households, arrivals.delivered),
    ),
  };
};
