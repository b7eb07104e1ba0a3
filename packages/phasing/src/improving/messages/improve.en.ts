import { sayNumber } from '@mengwijzer/words/numbers';
import type { ImproveMessages } from './improve.nl.js';

const n = (number: number): string => sayNumber(number, 'en');
const instead = (before: number, after: number): string => `${n(after)} instead of ${n(before)}`;
const quarters = (count: number): string => (count === 1 ? '1 quarter' : `${n(count)} quarters`);
const range = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);
const points = (number: number): string =>
  `${n(Math.abs(number))} percentage ${Math.abs(number) === 1 ? 'point' : 'points'}`;
const shift = (number: number): string =>
  number === 0 ? 'no change' : number < 0 ? `${points(number)} fewer` : `${points(number)} more`;

export const improveEn: ImproveMessages = {
  heading: 'Could it be otherwise?',
  unfilled: 'First fill in all cells of the table. Then we search and compare.',

  measures: {
    sentAway: 'Households that have to leave the neighbourhood',
    awayQuarters: 'Together away, in quarters',
    peakAway: 'Most away at the same time',
    doubleMoves: 'Move twice',
    singleMoves: 'Move once',
    reservedQuarters: 'New homes that stand empty, together in quarters',
    socialLowest: 'Lowest share of social rent',
    finish: 'All finished',
    unfinished: 'Sites that are not finished',
    waiting: 'Households still waiting at the end',
  },
  notFinished: 'not all finished',
  noValue: 'none',
  siteWord: 'Site',
  unnamed: (place) => `site ${place}`,
  otherSites: (count) => (count === 1 ? '1 other site' : `${n(count)} other sites`),

  difference: {
    same: 'the same',
    fewer: (number) => `${n(number)} fewer`,
    more: (number) => `${n(number)} more`,
    lower: (number) => `${points(number)} lower`,
    higher: (number) => `${points(number)} higher`,
    earlier: (span) => `${span} earlier`,
    later: (span) => `${span} later`,
    nowFinished: 'all finished after all',
    notFinished: 'no longer all finished',
    unknown: 'cannot be compared',
  },

  order: {
    heading: 'The best order beside yours',
    lead: 'Nothing changes yet. You decide whether to use the order.',
    caption: 'Two orders compared',
    what: 'What',
    now: 'Now',
    proposal: 'Proposal',
    difference: 'Difference',
    find: 'Find a better order',
    findHint: 'This looks for the order in which households together are away for the shortest time.',
    ranking:
      'What counts first is that all is finished. Then who still waits, how long households are away and who moves twice. Where that is equal, it counts when all is finished, and how long new homes stand empty.',
    stop: 'Stop',
    busy: (percent) =>
      percent === 0 ? 'Still busy: the orders are being calculated.' : `Still busy: ${percent}% of the work is done.`,
    show: 'See the difference',
    apply: 'Use this order',
    applied: 'The order is now used. You can undo this.',
    again: 'Your plan has changed. Search again.',
    failed: 'The search failed. Your plan is still there. Try again.',

    better: (order) => `There is a better order: ${order}.`,
    more: (order, rest) => `${order} and then ${rest === 1 ? '1 more site' : `${n(rest)} more sites`}`,
    isBest: 'There is no better order than yours.',
    noneFound: 'No better order was found.',
    onlyOne: 'Only one order is possible.',
    next: (what) => `Then ${what}.`,
    also: (what) => `Also, ${what}.`,
    but: (what) => `However, ${what}.`,
    changes: {
      unfinished: (before, after) =>
        after === 0
          ? 'all sites are finished'
          : `${instead(before, after)} sites ${after === 1 ? 'is' : 'are'} not finished`,
      waiting: (before, after) =>
        after === 0
          ? 'nobody waits for a home at the end'
          : `${instead(before, after)} households ${after === 1 ? 'waits' : 'wait'} for a home at the end`,
      sentAway: (before, after) =>
        after === 0
          ? 'nobody has to leave the neighbourhood'
          : `${instead(before, after)} households ${after === 1 ? 'has' : 'have'} to leave the neighbourhood`,
      awayQuarters: (before, after) =>
        after === 0
          ? 'nobody lives outside the neighbourhood for a time'
          : `households are away for ${instead(before, after)} quarters together`,
      doubleMoves: (before, after) =>
        after === 0
          ? 'nobody moves twice'
          : `${instead(before, after)} households ${after === 1 ? 'moves' : 'move'} twice`,
      reservedQuarters: (before, after) =>
        after === 0
          ? 'no new homes stand empty'
          : before === 0
            ? `new homes stand empty for a time: ${quarters(after)} together`
            : `new homes stand empty for ${instead(before, after)} quarters together`,
      socialLowest: (before, after) => `the lowest share of social rent is ${after} instead of ${before}`,
      earlier: (span, when) => `all is finished ${span} earlier: in ${when}`,
      later: (span, when) => `all is finished ${span} later: in ${when}`,
    },
    sameFinish: (when) => `All is finished as early as now: in ${when}.`,
    allCounted: (orders) => `All ${n(orders)} orders were calculated.`,
    allCountedOrRuledOut: (orders) =>
      `All ${orders === undefined ? 'possible' : n(orders)} orders were calculated or ruled out.`,
    notProven: (tried) =>
      tried === 0
        ? 'Not all orders were calculated: there may be a better one.'
        : `${n(tried)} ${tried === 1 ? 'order was' : 'orders were'} calculated, not all: there may be a better one.`,
    stopped: 'You stopped the search before it was done.',
  },

  tradeOff: {
    heading: 'Finish sooner, or keep more people in the neighbourhood',
    lead: 'The later you demolish, the more new homes can be ready. Choose a point to see what it means.',
    run: 'Calculate the choices',
    busy: (done, total) => `Still busy: ${done} of ${total} choices calculated.`,
    stop: 'Stop',
    choose: 'Choose a point',
    choice: (room, when, share) => `${room}: ready in ${when}, ${share} never have to leave the neighbourhood`,
    choiceUnready: (room, share) => `${room}: not all ready, ${share} never have to leave the neighbourhood`,
    caption: 'Your plan and this choice compared',
    apply: 'Use this choice',
    applied: 'The choice and the order are now used. You can undo this.',
    again: 'Your plan has changed. Calculate again.',
  },

  variants: {
    heading: 'What if?',
    lead: 'Keep your plan as it is now, change something, and see what that does. Three variants fit beside your plan.',
    keep: 'Keep this plan as a variant',
    name: 'Name of the variant',
    hint: (name) => `Leave it empty, and it is called ‘${name}’.`,
    nameOf: (number) => `Variant ${number}`,
    rename: 'Another name',
    use: 'Continue with this',
    useHint: 'Your plan of now then takes the place of this variant. You can undo this.',
    previous: 'Previous plan',
    used: (name) => `You now continue with ${name}. You can undo this.`,
    remove: 'Remove',
    removed: (name) => `${name} was removed. You can undo this.`,
    kept: (name) => `Your plan was kept as ${name}.`,
    full: 'There are three variants already. Remove one first.',
    empty: 'You have not kept a variant yet.',
    caption: 'Your plan and the variants side by side',
    current: 'Your plan now',
    what: 'What',
    differs: 'What differs in what was entered',
    noDifferences: 'What was entered is the same as in your plan.',
    sentence: (name, what) => `Variant ‘${name}’: ${what}.`,
    sameResult: 'the same outcome as your plan',
    fewerAway: (count) =>
      `${count === 1 ? '1 household' : n(count)} fewer ${count === 1 ? 'has' : 'households have'} to leave`,
    moreAway: (count) => `${n(count)} more ${count === 1 ? 'household has' : 'households have'} to leave`,
    sameAway: 'as many households have to leave',
    shorterAway: (count) => `${quarters(count)} shorter together`,
    longerAway: (count) => `${quarters(count)} longer together`,
    earlier: (span) => `finished ${span} earlier`,
    later: (span) => `finished ${span} later`,
    sameFinish: 'finished as early',
    nowFinished: 'all finished after all',
    notFinished: 'not all finished',
    households: (before, after) => `This variant is about ${instead(before, after)} households.`,
  },

  differences: {
    order: (order) => `The order is: ${order}.`,
    moved: (names) => `Elsewhere in the order: ${names}.`,
    added: (name) => `Added: ${name}.`,
    removed: (name) => `Gone: ${name}.`,
    renamed: (from, to) => `‘${from}’ is now called ‘${to}’.`,
    changed: (what, from, to, unit) => `${what}: ${to} instead of ${from}${unit === '' ? '' : ` ${unit}`}.`,
    cell: (site, column) => `${site}, ${column}`,
    more: (count) => `And ${n(count)} more.`,
  },

  spread: {
    heading: 'How sure is this?',
    lead: 'Your assumptions may turn out otherwise. Enter by how much, and see how far the outcome varies.',
    from: 'From',
    to: 'To',
    asPlan: 'As in your plan',
    fields: {
      turnover: 'Move of their own accord, per 1,000 per year',
      stay: 'Want to stay, in percentage points fewer or more',
      delay: 'Building takes longer, in quarters',
      seed: 'Starting number',
    },
    hints: {
      turnover: 'See how the turnover varied in recent years.',
      stay: 'As much for all sites. A minus is fewer: −15 to 15.',
      delay: 'Each site has a delay of its own. 0 is: on time.',
      seed: 'The same starting number gives the same outcome.',
    },
    defaults: 'These bounds are a start that we chose. Enter your own.',
    noRanges: 'You have not entered bounds yet. Then we begin with bounds that we chose.',
    reset: 'Put our bounds back',
    run: (runs) => `Calculate ${n(runs)} times`,
    busy: (done, total) => `Still busy: ${n(done)} of ${n(total)} calculations.`,
    stop: 'Stop',
    again: 'Your plan or your bounds have changed. Calculate again.',
    stopped: (runs, asked) => `You stopped after ${n(runs)} of the ${n(asked)} calculations. This is what those show.`,
    none: 'Nothing was calculated yet.',

    caption: 'How far the outcomes vary',
    what: 'What',
    own: 'Your plan',
    middle: 'Middle',
    most: '8 in 10',
    all: 'All',
    range,
    orLater: (moment) => `${moment} or later`,

    eightOfTen: (what) => `In 8 of 10 calculations ${what}`,
    always: (what) => `In every calculation ${what}`,
    outcomes: {
      sentAway: (text, count) =>
        count === 0
          ? 'nobody has to leave the neighbourhood'
          : `${text} ${count === 1 ? 'household has' : 'households have'} to leave the neighbourhood`,
      awayQuarters: (text, count) =>
        count === 0
          ? 'nobody lives outside the neighbourhood for a time'
          : `households live outside the neighbourhood for ${text} ${count === 1 ? 'quarter' : 'quarters'} together`,
      doubleMoves: (text, count) =>
        count === 0 ? 'nobody moves twice' : `${text} ${count === 1 ? 'household moves' : 'households move'} twice`,
      finish: (from, to) => (from === to ? `all is finished in ${from}` : `all is finished between ${from} and ${to}`),
      socialLowest: (text) => `the lowest share of social rent is ${text}`,
    },
    says: (sentence, own) => `${sentence}; your plan says ${own}.`,
    outside: {
      fewer: (own) => `Your plan says ${own}. That is less.`,
      more: (own) => `Your plan says ${own}. That is more.`,
      earlier: (own) => `Your plan says ${own}. That is earlier.`,
      later: (own) => `Your plan says ${own}. That is later.`,
      lower: (own) => `Your plan says ${own}. That is lower.`,
      higher: (own) => `Your plan says ${own}. That is higher.`,
    },
    ownUnfinished: 'In your plan not all is finished.',
    unfinished: (count, runs, when) =>
      count === runs
        ? `In no calculation is all finished before ${when}.`
        : `In ${n(count)} of the ${n(runs)} calculations not all is finished before ${when}.`,

    assumptions: {
      turnover: 'how many people move of their own accord',
      stay: 'how many people want to stay',
      delay: 'how long building takes',
    },
    matters: {
      heading: 'What does it depend on?',
      away: (what, text) => `It depends most on ${what}: that alone gives ${text} households.`,
      finish: (what, text) => `When all is finished depends most on ${what}: ${text}.`,
      next: (what, text) => `Next on ${what}: ${text}.`,
      asMuch: (what, text) => `As much on ${what}: ${text}.`,
      nothing: (what) => `Not on ${what}.`,
      little: (what, text) => `Little on ${what}: ${text}.`,
      noneAway: 'None of these assumptions changes how many households have to leave the neighbourhood.',
      noneFinish: 'None of these assumptions changes when all is finished.',
      littleAway: 'These assumptions change little in how many households have to leave the neighbourhood.',
      littleFinish: 'These assumptions change little in when all is finished.',
      stopped: 'You stopped before it was known which assumption matters most.',
      how: (runs) => `For this each assumption varied ${n(runs)} times by itself.`,
    },

    drawn: {
      heading: 'What varies, and what does not',
      turnover: (low, high) => `Moving of their own accord: ${range(n(low), n(high))} per 1,000 households per year.`,
      stay: (low, high) =>
        low === high
          ? `Wanting to stay: ${shift(low)}, on all sites.`
          : `Wanting to stay: from ${shift(low)} to ${shift(high)}, as much on all sites.`,
      delay: (low, high) =>
        `Building takes ${low === high ? quarters(low) : `${range(n(low), n(high))} quarters`} longer, for each site by itself.`,
      nothing: 'Nothing varies: you entered no bounds.',
      rest: 'All else stays as in your plan: also the order, the temporary homes and what falls vacant.',
      likely: 'Within your bounds every value is as likely as the others. That is an assumption.',
      band: 'The band is made by quarter. One calculation may begin below it and end above it.',
      noForecast: 'This is no forecast. It shows what happens when your assumptions turn out so differently.',
      seed: (seed) => `With starting number ${seed} the outcome here is always the same.`,
    },
  },

  costs: {
    heading: 'What does it cost?',
    lead: 'Enter your own amounts. What you leave empty does not count.',
    fields: {
      perMove: 'Per move',
      perTemporaryQuarter: 'Per quarter in a temporary home',
      perEmptyQuarter: 'Per empty home per quarter',
      asOf: 'These amounts are from',
    },
    hints: {
      perMove: 'Who moves twice counts twice. Ask the housing association for the amount.',
      perTemporaryQuarter: 'What a temporary home costs on top of the rent.',
      perEmptyQuarter: 'Rent that you miss while a new home waits for residents.',
      asOf: 'A year, a month or a day.',
    },
    unit: 'euro',

    sum: (euros) => `Together this costs ${euros}.`,
    part: {
      moves: (count, amount, euros) => `${count === 1 ? '1 move' : `${n(count)} moves`} at ${amount}: ${euros}.`,
      temporary: (count, amount, euros) => `Together ${quarters(count)} in a temporary home, at ${amount}: ${euros}.`,
      empty: (count, amount, euros) => `Together ${quarters(count)} of empty new homes, at ${amount}: ${euros}.`,
    },
    left: {
      moves: (count) =>
        `${count === 1 ? '1 move does' : `${n(count)} moves do`} not count: you entered no amount for them.`,
      temporary: (count) =>
        `Together ${quarters(count)} in a temporary home ${count === 1 ? 'does' : 'do'} not count: you entered no amount for them.`,
      empty: (count) =>
        `Together ${quarters(count)} of empty new homes ${count === 1 ? 'does' : 'do'} not count: you entered no amount for them.`,
    },
    none: 'You have not entered an amount yet.',
    moves:
      'Who chooses to leave the neighbourhood counts as a move too. Who moved of their own accord before demolition does not.',
    notInModel: 'Homes that stand empty before demolition are not in this model. Nor are demolition and building.',
    notBuiltIn: 'No amount is built in, since the legal minimum changes each year.',
    undated: 'You have not said when these amounts held.',
    old: (date) => `These amounts are from ${date}, more than a year ago. Check whether they still hold.`,
    dated: (date) => `These amounts are from ${date}.`,
  },
};
