import { sayCount, sayNumber } from '@mengwijzer/words/numbers';
import type { ChartsMessages } from './charts.nl.js';

const n = (number: number): string => sayNumber(number, 'en');
const inWords = (count: number): string => sayCount(count, 'en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, one: string, more: string): string => `${n(count)} ${count === 1 ? one : more}`;
const households = (count: number): string => some(count, 'household', 'households');
const homes = (count: number): string => some(count, 'home', 'homes');
const be = (count: number): string => (count === 1 ? 'is' : 'are');
const live = (count: number): string => (count === 1 ? 'lives' : 'live');
const must = (count: number): string => (count === 1 ? 'has' : 'have');
const sites = (count: number): string => (count === 1 ? 'one site' : `${inWords(count)} sites`);

/** Short, those of nobody left out. */
const brief = (...ways: readonly (readonly [count: number, name: string])[]): string =>
  ways.flatMap(([count, name]) => (count === 0 ? [] : [`${n(count)} ${name}`])).join(', ');

export const chartsEn: ChartsMessages = {
  now: 'now',
  none: 'none',
  atMost: (text) => `at most ${text}`,
  atEnd: (text) => `at the end ${text}`,
  quarter: 'Quarter',
  from: (quarter) => `from ${quarter} on`,
  siteHead: 'Site',

  states: {
    home: ['at home in the neighbourhood', 'at home'],
    old: ['still in their old home', 'in old home'],
    temporary: ['temporarily in the neighbourhood', 'temporary'],
    away: ['outside the neighbourhood', 'away'],
    gone: ['left'],
  },
  heads: {
    home: 'At home in the neighbourhood',
    old: 'In their old home',
    temporary: 'Temporarily in the neighbourhood',
    away: 'Outside the neighbourhood',
    gone: 'Left',
    newcomers: 'New residents',
  },
  fateHeads: {
    direct: 'Straight to a new home',
    local: 'To another home in the neighbourhood',
    temporary: 'Temporarily in the neighbourhood',
    awaitsTemporary: 'Of these not back yet',
    away: 'Outside the neighbourhood',
    awaitsAway: 'Of these not back yet',
    choice: 'Left by choice',
    turnover: 'Moved before',
    old: 'Still in their old home',
  },

  gantt: {
    none: 'There are no sites in this plan yet',
    unfinished: (count, all, when) => {
      if (all === 1) return `The site is not ready yet in ${when}`;
      if (count === all) return `None of the ${inWords(all)} sites is ready in ${when}`;
      return `${capital(inWords(count))} of the ${inWords(all)} sites ${be(count)} not ready yet in ${when}`;
    },
    emptyFirst: (before, all, land) =>
      `First ${before === all && all > 1 ? `all ${inWords(all)} sites are` : `${sites(before)} ${be(before)}`} emptied, and only then ${land ?? 'open land'} is built on`,
    buildFirst: (land) => `First ${land ?? 'open land'} is built on, and only then homes are emptied`,
    one: (name, start, ready) => `${capital(name)} begins in ${start} and is ready in ${ready}`,
    together: (count, ready) => `All ${inWords(count)} sites are ready in ${ready}`,
    firstAndLast: (first, last) => `The first site is ready in ${first}, the last in ${last}`,
    subtitle: (count, hasFates) =>
      `${capital(sites(count))} by quarter. Hatched: demolition. Full: building. Diamond: ready.${
        hasFates ? ' Above: what happens to those who want to stay.' : ''
      }`,
    tenures: { social: 'social', mid: 'mid', owner: 'owned' },
    homes: (count) => (count === 0 ? 'no homes' : homes(count)),
    lived: ['still lived in', 'lived in'],
    never: (isHome, end) =>
      isHome
        ? [`still lived in, does not begin up to ${end}`, 'still lived in, does not begin', 'does not begin']
        : [`does not begin up to ${end}`, 'does not begin'],
    notReady: ['not ready yet', 'not ready'],
    neverStarts: 'does not begin',
    fates: (lived, { direct, local, temporary, away }) => {
      const all = direct + local + temporary + away;
      if (lived === 0) return ['nobody has to leave'];
      if (all === 0) return ['nobody wants to stay'];
      const ways: readonly (readonly [count: number, long: string, short: string])[] = [
        [direct, 'in one move', 'direct'],
        [local, 'elsewhere in the neighbourhood', 'nearby'],
        [temporary, 'temporarily', 'temporary'],
        [away, 'away', 'away'],
      ];
      const taken = ways.filter(([count]) => count > 0);
      const want = `${n(all)} ${all === 1 ? 'wants' : 'want'} to stay`;
      const isOne = taken.length === 1 && all > 1;
      return [
        `${want}: ${taken.map(([count, long]) => `${isOne ? 'all ' : ''}${n(count)} ${long}`).join(', ')}`,
        taken.map(([count, , short]) => `${n(count)} ${short}`).join(', '),
        brief([direct + local, 'direct'], [temporary, 'temp.'], [away, 'away']),
        away > 0 ? `${n(away)} away` : 'nobody away',
      ];
    },
    heads: {
      start: 'Begins',
      ready: 'Ready',
      demolition: 'Demolition, in quarters',
      construction: 'Building, in quarters',
      households: 'Households now',
      planned: (tenure) => `${tenure} then`,
    },
  },

  fates: {
    nobody: 'Nobody lives on these sites now',
    away: (name, count, all) =>
      all === 1
        ? `The household of ${name} has to leave the neighbourhood`
        : `From ${name}, ${n(count)} of the ${n(all)} households ${must(count)} to leave the neighbourhood`,
    noneAway: 'Nobody has to leave the neighbourhood, from any site',
    allStay: 'All households still live in their old home at the end',
    subtitle: (drawn, all) =>
      `Where the households of each site go when their home has to be empty${
        drawn === all ? '' : `. The ${n(drawn)} sites where most people live; the table has all ${n(all)}`
      }`,
    names: {
      home: ['in one move', 'direct'],
      temporary: ['temporarily in the neighbourhood', 'temporary'],
      away: ['outside the neighbourhood', 'away'],
      gone: ['left'],
      old: ['still in their old home', 'old home'],
    },
    total: households,
  },

  flow: {
    nobody: 'Nobody lives on these sites now',
    title: (all, stay, back) => {
      if (all === 1)
        return stay === 1
          ? 'The household of now lives in the neighbourhood at the end'
          : 'The household of now no longer lives in the neighbourhood at the end';
      const first = `Of the ${n(all)} households, ${n(stay)} ${live(stay)} in the neighbourhood at the end`;
      if (back === 0) return first;
      return `${first}, ${back === stay ? 'all' : `${n(back)} of them`} after a time outside it`;
    },
    subtitle: (end, hasOthers) =>
      `From left to right: where the households live now, what happens when their home has to be empty, and where they are in ${end}.${
        hasOthers ? ' The smallest sites are taken together; the table has them apart.' : ''
      }`,
    others: (count) => `${n(count)} other sites`,
    ways: {
      direct: ['straight to a new home', 'in one move'],
      local: ['to another home in the neighbourhood', 'nearby'],
      old: ['do not have to leave', 'stay'],
      temporary: ['temporarily in the neighbourhood', 'temporary'],
      away: ['outside the neighbourhood', 'away'],
      gone: ['leave'],
    },
  },

  households: {
    head: 'Households',
    nobody: 'Nobody lives on these sites now',
    stillAway: (count, when) => `In ${when}, ${households(count)} still ${live(count)} outside the neighbourhood`,
    away: (count, span, isEven) =>
      `For ${span}, ${isEven ? '' : 'at least '}${households(count)} ${live(count)} outside ${count === 1 ? 'the' : 'their'} neighbourhood`,
    allStay: (count, when) =>
      count === 1
        ? `The household still lives in the old home in ${when}`
        : `All ${households(count)} still live in their old home in ${when}`,
    temporary: (count) =>
      `Nobody has to leave the neighbourhood, and at most ${households(count)} ${live(count)} elsewhere for a time`,
    noneAway: 'Nobody has to leave the neighbourhood, and nobody moves twice',
    subtitle: (count, hasNewcomers) =>
      `The ${count === 1 ? 'one household' : households(count)} of now, by quarter${hasNewcomers ? '; below it those who newly came to live there' : ''}`,
    home: (back, once) => [
      ...(back === 0 ? [] : [`${n(back)} returned${once === 0 ? '' : ','}`]),
      ...(once === 0 ? [] : [`${n(once)} moved once`]),
    ],
    gone: (choice, turnover) => [
      ...(choice === 0 ? [] : [`${n(choice)} by choice${turnover === 0 ? '' : ','}`]),
      ...(turnover === 0 ? [] : [`${n(turnover)} moved before`]),
    ],
    newcomers: (count) => [some(count, 'new household', 'new households'), `${n(count)} new`],
  },

  homes: {
    none: 'There are no homes, and none are added',
    onlyNew: (count) => `${homes(count)} ${be(count)} added`,
    total: (sign) =>
      sign > 0 ? 'Homes are added' : sign < 0 ? 'Fewer homes remain' : 'There are as many homes at the end as now',
    noLess: (total, more) =>
      `${total}, and there is ${more === 0 ? 'always as much' : 'never less'} social rent ${more === 0 ? 'as' : 'than'} now`,
    lessForGood: (total, before, after) =>
      `${total}, ${after === 0 ? 'and none of them is social rent' : `with less social rent: ${n(after)} instead of ${n(before)}`}`,
    dip: (total, areFewer, time, isMuch) =>
      `${total}, ${areFewer ? 'and' : 'but'} ${time} there is ${isMuch ? 'much ' : ''}less social rent`,
    years: (first, last) => {
      if (first === last) return `in ${first}`;
      return last === first + 1 ? `in ${first} and ${last}` : `from ${first} up to and including ${last}`;
    },
    time: (from, span) => `from ${from}, for ${span},`,
    subtitle: 'Homes in the area of the plan, by quarter; below it the share that is social rent',
    tenures: {
      social: ['social rent', 'social'],
      mid: ['mid-priced rent', 'mid'],
      owner: ['owner-occupied', 'owned'],
    },
    share: (share) => `${share} social rent`,
    lowest: (share, when) => `lowest: ${share} in ${when}`,
    lowestShort: (share) => `lowest: ${share}`,
    heads: {
      social: 'Social rent',
      mid: 'Mid-priced rent',
      owner: 'Owner-occupied',
      all: 'Together',
      share: 'Share of social rent',
    },
  },

  fractions: {
    half: 'half',
    outOf: (part, whole) => `${part} in ${whole}`,
    nearly: (fraction) => `nearly ${fraction}`,
    over: (fraction) => `a little over ${fraction}`,
  },

  tradeOff: {
    nobody: 'There are no households that want to stay',
    noBetter: 'None of these choices keeps more people in the neighbourhood than your plan',
    all: 'nobody has to leave the neighbourhood',
    some: (share) => `${share} do not have to leave the neighbourhood`,
    unready: (stay) => `There is a choice that does not get everything ready, and then ${stay}`,
    ready: (stay) => `There is a choice that does get everything ready, and then ${stay}`,
    same: (stay) => `Ready at the same time, and then ${stay}`,
    later: (span, stay) => `Ready ${span} later, and then ${stay}`,
    earlier: (span, stay) => `Ready ${span} earlier, and then ${stay}`,
    subtitle:
      'Of those who want to stay: the share that never has to live outside the neighbourhood, against the moment when everything is ready. Each with the best order.',
    own: (share) => `your plan now: ${share}`,
    best: (share) => `best order: ${share}`,
    room: (ranges) => {
      if (ranges.every(({ to }) => to === 0)) return 'demolition may come first';
      const parts = ranges.map(({ from, to, isOpen }) => {
        if (from === to) return `${from}%`;
        return isOpen && from > 0 ? `${from}% or more` : `${from} to ${to}%`;
      });
      return `${parts.join(' and ')} a place first`;
    },
    roomShort: (ranges) =>
      `${ranges.map(({ from, to }) => (from === to ? `${from}%` : `${from}–${to}%`)).join(', ')} a place first`,
    notReady: ['not everything ready', 'not ready'],
    ownRow: 'Your plan now',
    heads: {
      choice: 'Choice, with the best order',
      finish: 'Everything ready',
      share: 'Does not have to leave',
      households: 'Households that do not have to leave the neighbourhood',
      of: 'Households that want to stay',
    },
  },

  spread: {
    none: 'Nothing has been worked out yet',
    nobody: 'With other assumptions too, hardly ever anybody lives outside the neighbourhood',
    title: (when, low, high, own) =>
      `In ${when}, eight in ten runs have ${low === high ? '' : `${n(low)} to `}${households(high)} outside the neighbourhood; your plan says ${n(own)}`,
    subtitle: (runs) =>
      `Households outside the neighbourhood, by quarter. Line: your plan. Band: where the outcome lies eight times out of ten, in ${some(runs, 'run', 'runs')}.`,
    own: (count) => `your plan: ${n(count)}`,
    high: (count) => `upper edge: ${n(count)}`,
    low: (count) => `lower edge: ${n(count)}`,
    heads: { own: 'Your plan', low: 'Lower edge', middle: 'Middle', high: 'Upper edge' },
  },

  costs: {
    none: 'No amounts have been filled in yet',
    free: 'With these amounts the plan costs nothing',
    title: (all, when, most) => `${all} together, the most in ${when}: ${most} in one quarter`,
    subtitle: (inMillions) =>
      `${inMillions ? 'Millions of euros' : 'Euros'} per quarter, by the amounts that you filled in`,
    kinds: { moves: 'moving', temporary: 'temporary living', empty: 'empty homes' },
    heads: { moves: 'Moving', temporary: 'Temporary living', empty: 'New homes that stand empty', all: 'Together' },
  },

  quarterState: {
    delivered: (names, count, number) =>
      `${capital(names)} ${be(count)} ready${number === 0 ? '' : `: ${homes(number)}`}.`,
    emptied: (names, count) => `${capital(names)} ${be(count)} emptied.`,
    building: (names) => `Building begins on ${names}.`,
    active: (names) => `Under way: ${names}.`,
    idle: 'Nothing is under way.',
    households: (all, where, gone) => {
      if (gone === all) return all === 1 ? 'The household has left.' : `All ${households(all)} have left.`;
      const there = `Of the ${households(all)}, there are ${where}.`;
      return gone === 0 ? there : `${there} ${n(gone)} ${gone === 1 ? 'has' : 'have'} left.`;
    },
    together: (all, where) =>
      all === 1 ? `The household of now is ${where}.` : `All ${households(all)} are ${where}.`,
    moves: (count) => `There ${be(count)} ${some(count, 'move', 'moves')} in this quarter.`,
    newcomers: (count) => `So far ${some(count, 'new household has', 'new households have')} come to live there.`,
    homes: (count, kinds) => (count === 0 ? 'There are no homes.' : `There ${be(count)} ${homes(count)}: ${kinds}.`),
    reserved: (count) => `${some(count, 'new home is', 'new homes are')} kept empty for residents who return.`,
  },
};
