import { sayNumber } from '@mengwijzer/words/numbers';
import type { FindingsMessages } from './findings.nl.js';

const n = (number: number): string => sayNumber(number, 'en');
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const some = (count: number, one: string, more: string): string => `${n(count)} ${verb(count, one, more)}`;
const is = (count: number): string => verb(count, 'is', 'are');

export const findingsEn: FindingsMessages = {
  source: (sections) => `Source: ${sections}.`,
  asOf: (year) => `As of ${year}.`,
  at: (when) => `In ${when}`,
  byThen: 'By then',
  units: {
    households: (count) => verb(count, 'household', 'households'),
    sites: (count) => verb(count, 'site', 'sites'),
    quarters: (count) => verb(count, 'quarter', 'quarters'),
    social: 'social rent',
    years: 'years',
    groups: 'groups',
  },
  tenures: { social: 'social rented homes', mid: 'mid-priced rented homes', owner: 'owner-occupied homes' },
  homes: { social: 'social rented home', mid: 'mid-priced rented home', owner: 'owner-occupied home' },

  siteWord: 'Site',
  unnamed: (place) => `site ${place}`,
  otherSites: (count) => some(count, 'other site', 'other sites'),
  fromSite: (count, site) => `${n(count)} from ${site}`,

  away: {
    lead: (count, areAllBack) =>
      `${verb(count, 'has', 'have')} to leave the neighbourhood${areAllBack ? ' for a time' : ''}.`,
    fromOne: (count, site) => {
      if (count === 1) return `This household comes from ${site}.`;
      return `They ${count === 2 ? 'both' : 'all'} come from ${site}.`;
    },
    from: (items) => `That is ${items}.`,
    allTook: (count, span) => `${verb(count, 'It stays', 'They stay')} away for ${span}.`,
    mostTookLonger: (span, longest) => `Most stay away for ${span}, the last for ${longest}.`,
    mostTook: (span) => `Most stay away for ${span}.`,
    halfTook: (median, longest) => `Half are back after ${median}, the last after ${longest}.`,
    someTook: (count, span) => `${some(count, 'comes', 'come')} back, after ${span}.`,
    someTookUpTo: (count, longest) => `${n(count)} come back, the last after ${longest}.`,
    allBack: (count, tenures) => {
      const who = count === 1 ? 'It' : count === 2 ? 'Both' : `All ${n(count)}`;
      return `${who} can come back, since enough ${tenures} are built.`;
    },
    notBack: (count, when) => `${some(count, 'is', 'are')} not back yet in ${when}.`,
    noneBack: (count, when) => (count === 1 ? `It is not back yet in ${when}.` : `None of them is back in ${when}.`),
    nobody: (ways) => `Those who want to stay can go on living in the neighbourhood: ${ways}.`,
    straight: (count) => `${n(count)} in one move`,
    temporary: (count) => `${n(count)} by way of a temporary home`,
  },

  moves: {
    twice: (count) => `${verb(count, 'moves', 'move')} twice`,
    once: (count) => `${verb(count, 'moves', 'move')} once`,
    not: (count) => `${verb(count, 'stays', 'stay')} where ${verb(count, 'it lives', 'they live')}`,
    none: () => 'move within the neighbourhood',
    partOnce: (count) => `${n(count)} once`,
    partNot: (count) => `${n(count)} not at all`,
    pending: (count) => `${some(count, 'still waits', 'still wait')} for the second time.`,
    direct: 'Nobody has to move twice.',
    allGone: (count) => (count === 1 ? 'The only household leaves.' : `All ${n(count)} households leave.`),
    stuckAll: (site, because) => `Nobody from ${site} can move on at once: ${because}.`,
    stuckSome: (count, site, because) => `From ${site} ${n(count)} cannot move on at once: ${because}.`,
    because: {
      'nothing-built': 'when that site must be emptied, not a single new home stands yet',
      'none-of-tenure': 'when that site must be emptied, no new home of their kind stands yet',
      'all-taken': 'when that site must be emptied, too few new homes are free',
    },
  },

  forces: {
    lead: (count, site) => `${verb(count, 'has', 'have')} to leave the neighbourhood when ${site} must be emptied.`,
    stay: (count, when) => `That is in ${when}, and ${some(count, 'household wants', 'households want')} to stay then.`,
    stayAll: (when) => `That is in ${when}, and it is everyone who wants to stay.`,
    nothing: 'No home in the neighbourhood is free for them then.',
    supply: (items, isOne) => `There ${isOne ? 'is' : 'are'} then ${items} free for them.`,
    direct: (count) => some(count, 'new home', 'new homes'),
    local: (count) => some(count, 'existing home', 'existing homes'),
    temporary: (count) => some(count, 'temporary home', 'temporary homes'),
    taken: (count, areAll, from) => {
      if (count === 1)
        return `The ${areAll ? 'only' : 'other'} temporary home is already taken, by a household from ${from}.`;
      return `${areAll ? 'All' : 'The other'} ${n(count)} temporary homes are already taken, by households from ${from}.`;
    },
    underWay: (count, sites) => `At the same time ${sites} ${is(count)} under way.`,
    noTemporary: 'This plan has no temporary homes.',
    noMore: 'This plan has no more temporary homes.',
  },

  late: {
    lead: (count, site) => `${verb(count, 'waits', 'wait')} for new homes on ${site}.`,
    after: (span, sites) => `Those are ready only ${span} after they leave ${sites}.`,
    afterUpTo: (longest, sites) => `Some of those are ready only ${longest} after they leave ${sites}.`,
    once: (count) =>
      count === 1
        ? 'Had they stood there already, this household could have moved once.'
        : 'Had they stood there already, these households could have moved once.',
    openLand: 'Nobody lives there, and building may start earlier.',
  },

  noHome: {
    lead: () => `can never come back in this plan.`,
    seek: (count, home, planned) => `${some(count, 'household seeks', 'households seek')} a new ${home}; ${planned}.`,
    planned: (count) => `${some(count, 'is', 'are')} built`,
    none: 'none is built',
    newcomers: (planned, count) => `${planned}, of which ${n(count)} for newcomers`,
    moreTime: 'More time does not change that.',
  },

  gone: {
    lead: (count) => `${verb(count, 'does', 'do')} not come back.`,
    choice: (count) => `${some(count, 'chooses', 'choose')} to`,
    turnover: (count) => `${some(count, 'moves', 'move')} earlier of their own accord`,
    ask: 'Ask why: choosing is something else than giving up.',
  },

  horizon: {
    leadSites: (count, when) => `${is(count)} not ready yet in ${when}.`,
    leadWaiting: (count, when) => `still ${verb(count, 'waits', 'wait')} for a home in ${when}.`,
    building: (count, sites) => `${sites} ${is(count)} still under way then.`,
    notStarted: (count, sites, because) => `${sites} ${verb(count, 'has', 'have')} not started yet${because}.`,
    because: {
      earliest: ', since that is allowed only later',
      gate: ', since too few homes in the neighbourhood are free',
      room: ', since other sites go first',
    },
    people: (waiting, inPlace) => {
      const old = `still ${verb(inPlace, 'lives', 'live')} in the old home`;
      if (waiting === 0) return `${some(inPlace, 'household', 'households')} ${old}.`;
      const wait = `${some(waiting, 'household still waits', 'households still wait')} for a home then`;
      return inPlace === 0 ? `${wait}.` : `${wait}, and ${n(inPlace)} ${old}.`;
    },
    noHomeLeft: (count) =>
      count === 1
        ? 'All sites are ready, and no home of its kind is free any more.'
        : 'All sites are ready, and no homes of their kind are free any more.',
  },

  social: {
    leadLowest: (when) => `is the lowest share, in ${when}.`,
    leadNow: 'is the share now. It does not get lower.',
    falls: (before, after) => `From ${before} now it falls to ${after}.`,
    rises: (before, after) => `From ${before} now it rises to ${after}.`,
    same: (before) => `Now it is ${before}, and so it is at the end.`,
    later: (after) => `At the end it is ${after}.`,
    nothingLeft: 'At the end not a single home stands.',
    homes: (before, after) => {
      const count = before === 0 ? 'no' : n(before);
      const now = `Now there ${is(before)} ${count} social rented ${verb(before, 'home', 'homes')}`;
      if (before === after) return `${now}, and as many at the end.`;
      if (before === 0 || after === 0) return `${now}, at the end ${after === 0 ? 'none' : n(after)}.`;
      const difference = n(Math.abs(after - before));
      return `${now}, at the end ${n(after)}: that is ${difference} ${after > before ? 'more' : 'fewer'}.`;
    },
    fewest: (count, when, span) =>
      count === 0
        ? `From ${when} there are none for ${span}.`
        : `At the fewest there ${is(count)} ${n(count)}, for ${span} from ${when}.`,
  },

  waiting: {
    lead: (count) => `${verb(count, 'waits', 'wait')} until enough homes in the neighbourhood are free.`,
    took: (items) => `That takes ${items}.`,
    item: (span, site) => `${span} for ${site}`,
    longest: (count, sites, span) => `${sites} ${verb(count, 'waits', 'wait')} longest, ${span}.`,
    gaveIn: (count, sites) => `${sites} then ${verb(count, 'starts', 'start')} all the same, with too few free homes.`,
    still: (count, sites, when) => `${sites} still ${verb(count, 'waits', 'wait')} in ${when}.`,
  },

  keptEmpty: {
    lead: (quarters) =>
      quarters === 1
        ? 'is how long this plan keeps a new home free for residents.'
        : 'is how long this plan keeps new homes free for residents, added up.',
    peak: (count, when) => `At most that is ${n(count)} at once, from ${when}.`,
    left: (count, when) => `${when} ${some(count, 'is', 'are')} still free.`,
    missed: (count) =>
      count === 1
        ? 'Even so 1 household cannot move on at once: a home of its kind has been let by then.'
        : `Even so ${n(count)} households cannot move on at once: homes of their kind have been let by then.`,
    leadMissed: () => 'cannot move on at once, since homes have been let already.',
    let: (count) =>
      count === 1
        ? 'A new home of its kind goes to a newcomer earlier.'
        : 'New homes of their kind go to newcomers earlier.',
    reserve: (span) => `In this plan a new home stays free for residents for ${span}.`,
    noReserve: 'This plan does not keep new homes free for residents.',
  },

  twentyYears: {
    lead: 'is as far as the national programme looks ahead.',
    horizon: (span) => `This plan looks ${span} ahead.`,
    within: 'Within twenty years all is ready.',
    after: (items) => `After twenty years ${items}.`,
    unfinished: (count) => `${some(count, 'site is', 'sites are')} not ready yet`,
    waiting: (count) => `${some(count, 'household still waits', 'households still wait')} for a home`,
  },

  whoPays: {
    lead: 'each notice something else of this plan.',
    stayers: (all, items) => `Those who stay${all}: ${items}.`,
    inPlace: (count) => `${some(count, 'keeps its', 'keep their')} home`,
    once: (count) => `${some(count, 'moves', 'move')} once`,
    temporary: (count, quarters) =>
      `${some(count, 'first lives in a temporary home, for', 'first live in temporary homes, together for')} ${some(quarters, 'quarter', 'quarters')}`,
    noStayers: 'Nobody stays in the neighbourhood all the time.',
    leavers: (all, items) => `Those who leave${all}: ${items}.`,
    away: (count, quarters) =>
      `${some(count, 'is', 'together are')} out of the neighbourhood for ${some(quarters, 'quarter', 'quarters')}`,
    gone: (count) => `${some(count, 'does', 'do')} not come back`,
    noLeavers: 'Nobody leaves.',
    arrivals: (count, homes) =>
      `Those who arrive get ${count === homes ? `all ${n(homes)}` : `${n(count)} of the ${n(homes)}`} new homes.`,
    noArrivals: 'Nobody new arrives.',
    leadArrivals: (count) => `${verb(count, 'arrives', 'arrive')}.`,
    nobodyNow: 'Nobody lives on these sites now. So nobody has to leave.',
  },

  verdict: {
    noSites: ['There are no sites in this plan yet.'],
    nobodyNow: (homes) => [
      'Nobody lives on these sites now. They get ',
      homes === 0 ? 'no homes' : some(homes, 'home', 'homes'),
      '.',
    ],
    home: (initial, home) => {
      if (initial === 1)
        return ['At the end the only household lives ', home === 1 ? 'in the neighbourhood' : 'somewhere else', '.'];
      if (home === initial) return [`At the end all ${n(initial)} households live `, 'in the neighbourhood', '.'];
      const who = home === 0 ? 'none lives' : some(home, 'lives', 'live');
      return [`Of the ${n(initial)} households `, `${who} in the neighbourhood`, ' at the end.'];
    },
    returned: (count, howLong) => ['Of those ', `${some(count, 'has', 'have')} to leave first`, ...howLong],
    allTook: (span) => [', ', `for ${span}`, '.'],
    mostTook: (span) => [', most ', `for ${span}`, '.'],
    tookUpTo: (span) => [', at most ', `for ${span}`, '.'],
    nobodyAway: ['', 'Nobody has to leave the neighbourhood', '.'],
    still: (count, when) => [`${when} `, `${some(count, 'is', 'are')} not back yet`, '.'],
    lastHome: (when) => [`The last home is ready in ${when}.`],
    lastSite: (when) => [`All is ready in ${when}.`],
    unfinished: (count, all, when) => {
      if (all === 1) return [`${when} the site is `, 'not ready yet', '.'];
      if (count === all) return [`${when} `, 'no site is ready', ' yet.'];
      return [`${when} `, `${n(count)} of the ${n(all)} sites`, ` ${is(count)} not ready yet.`];
    },
  },

  short: {
    noSites: 'There are no sites in this plan yet.',
    away: (count) => `${some(count, 'household has', 'households have')} to leave the neighbourhood`,
    nobodyAway: 'Nobody has to leave the neighbourhood',
    nobodyNow: 'Nobody lives there now',
    still: (count) => `${some(count, 'does', 'do')} not come back in time`,
    finish: (when) => `all is ready in ${when}`,
    unfinished: (count, when) => `${some(count, 'site is', 'sites are')} not ready yet in ${when}`,
  },
};
