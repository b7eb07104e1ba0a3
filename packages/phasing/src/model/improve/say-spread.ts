import { sayNumber, sayPermille } from '@mengwijzer/words/numbers';
import { sayQuarter } from '../plan/quarter.js';
import { rankMatters, widthOf, type Influence } from './spread-matters.js';
import { spreadMeasures, type Distribution, type SpreadMeasure } from './spread-sample.js';
import { spreadFields } from '../plan/fields.js';
import type { SpreadResult } from './spread.js';
import type { LaterTexts } from '../texts.js';

type Texts = Pick<LaterTexts, 'lang' | 'improve'>;

/** One measure over the runs, in words for a table. */
export interface SaidDistribution {
  readonly measure: SpreadMeasure;
  readonly label: string;
  readonly own: string;
  readonly middle: string;
  /** Eight in ten runs. */
  readonly most: string;
  readonly all: string;
}

/** What comes out of a spread, in words. */
export interface SaidSpread {
  /** "In 8 van de 10 doorrekeningen moeten 96 tot 171 huishoudens de wijk uit; uw plan zegt 133." */
  readonly sentences: readonly string[];
  readonly rows: readonly SaidDistribution[];
  /** What matters most; empty where fewer than two assumptions vary. */
  readonly matters: readonly string[];
  /** What varies, what does not, and what that means. */
  readonly drawn: readonly string[];
}

/** When it is stopped earlier there is nothing to say: eight in ten needs ten. */
const FEWEST_RUNS = 10;

/** Says values of a measure of this plan. */
interface Voice {
  readonly value: (value: number) => string;
  /** From the tenth to the ninetieth percentile, or the like; what lies beyond the horizon is open. */
  readonly range: (low: number | null, high: number | null) => string;
}

const voiceOf = (measure: SpreadMeasure, { plan }: SpreadResult, { lang, improve }: Texts): Voice => {
  const value = (number: number): string => {
    if (measure === 'finish') return sayQuarter(number, plan.startYear, lang);
    return measure === 'socialLowest' ? sayPermille(number, lang) : sayNumber(number, lang);
  };
  const none = measure === 'finish' && plan.sites.length > 0 ? improve.notFinished : improve.noValue;
  return {
    value,
    range: (low, high) => {
      if (low === null) return none;
      return high === null ? improve.spread.orLater(value(low)) : improve.spread.range(value(low), value(high));
    },
  };
};

const sayRow = (measure: SpreadMeasure, result: SpreadResult, texts: Texts): SaidDistribution => {
  const { own, min, p10, p50, p90, max } = result.measures[measure];
  const { range } = voiceOf(measure, result, texts);
  return {
    measure,
    label: texts.improve.measures[measure],
    own: range(own, own),
    middle: range(p50, p50),
    most: range(p10, p90),
    all: range(min, max),
  };
};

/** How the plan's own value lies outside of eight in ten runs, if it does. */
const outsideOf = (
  measure: SpreadMeasure,
  { own, p10, p90 }: Distribution,
): keyof Texts['improve']['spread']['outside'] | undefined => {
  if (own === null || p10 === null || p90 === null || (own >= p10 && own <= p90)) return undefined;
  const isLess = own < p10;
  if (measure === 'finish') return isLess ? 'earlier' : 'later';
  if (measure === 'socialLowest') return isLess ? 'lower' : 'higher';
  return isLess ? 'fewer' : 'more';
};

const sayOutcome = (measure: SpreadMeasure, low: number, high: number, voice: Voice, { improve }: Texts): string => {
  const { outcomes } = improve.spread;
  if (measure === 'finish') return outcomes.finish(voice.value(low), voice.value(high));
  const text = voice.range(low, high);
  return measure === 'socialLowest' ? outcomes.socialLowest(text) : outcomes[measure](text, high);
};

/** One sentence, or two where the plan itself is outside of the range; none where the measure has no value. */
const sayMeasure = (measure: SpreadMeasure, result: SpreadResult, texts: Texts): readonly string[] => {
  const words = texts.improve.spread;
  const distribution = result.measures[measure];
  const { own, min, p10, p90, max, without } = distribution;
  if (p10 === null || p90 === null) return [];
  const voice = voiceOf(measure, result, texts);
  const isAlways = min === max && without === 0;
  const outcome = sayOutcome(measure, p10, p90, voice, texts);
  const sentence = isAlways ? words.always(outcome) : words.eightOfTen(outcome);
  const outside = outsideOf(measure, distribution);
  if (outside !== undefined) return [`${sentence}.`, words.outside[outside](voice.value(own!))];
  if (own !== null) return [p10 === p90 && own === p10 ? `${sentence}.` : words.says(sentence, voice.value(own))];
  return [`${sentence}.`, ...(measure === 'finish' ? [words.ownUnfinished] : [])];
};

const sayUnfinished = ({ plan, runs, measures }: SpreadResult, { lang, improve }: Texts): readonly string[] => {
  const { without } = measures.finish;
  return without === 0 || plan.sites.length === 0
    ? []
    : [improve.spread.unfinished(without, runs, sayQuarter(plan.horizonQuarters, plan.startYear, lang))];
};

/** Whether it is always as in the plan. */
const isConstant = ({ own, min, max }: Distribution): boolean => min === own && max === own;

/** Which assumptions matter for one measure, the most first. */
const sayMattersFor = (measure: 'sentAway' | 'finish', result: SpreadResult, texts: Texts): readonly string[] => {
  const { matters: words, assumptions } = texts.improve.spread;
  const [first, ...others] = rankMatters(result.matters, measure);
  if (first === undefined) return [];
  const widthIn = ({ measures }: Influence): number => widthOf(measures[measure]);
  if (result.matters.every((each) => isConstant(each.measures[measure])))
    return [measure === 'finish' ? words.noneFinish : words.noneAway];
  if (widthIn(first) === 0) return [measure === 'finish' ? words.littleFinish : words.littleAway];
  const { range } = voiceOf(measure, result, texts);
  const rangeIn = ({ measures }: Influence): string => range(measures[measure].p10, measures[measure].p90);
  const most = measure === 'finish' ? words.finish : words.away;
  return [
    most(assumptions[first.assumption], rangeIn(first)),
    ...others.map((other) => {
      const what = assumptions[other.assumption];
      if (isConstant(other.measures[measure])) return words.nothing(what);
      if (widthIn(other) === 0) return words.little(what, rangeIn(other));
      return widthIn(other) === widthIn(first) ? words.asMuch(what, rangeIn(other)) : words.next(what, rangeIn(other));
    }),
  ];
};

const sayMatters = (result: SpreadResult, texts: Texts): readonly string[] => {
  const [first, second] = result.matters;
  if (result.isStopped) return [texts.improve.spread.matters.stopped];
  if (first === undefined || second === undefined) return [];
  return [
    ...sayMattersFor('sentAway', result, texts),
    ...sayMattersFor('finish', result, texts),
    texts.improve.spread.matters.how(first.runs),
  ];
};

const sayDrawn = ({ spread }: SpreadResult, { improve }: Texts): readonly string[] => {
  const words = improve.spread.drawn;
  const ranges = spreadFields.flatMap((each) => {
    const range = spread[each];
    return range === null ? [] : [words[each](range.low, range.high)];
  });
  return [
    ...(ranges.length === 0 ? [words.nothing] : ranges),
    words.rest,
    words.likely,
    words.band,
    words.noForecast,
    words.seed(spread.seed),
  ];
};

/** What comes out when a plan is run with assumptions that vary, and how it should be read. */
export const saySpread = (result: SpreadResult, texts: Texts): SaidSpread => {
  const { runs, asked, isStopped } = result;
  const stopped = isStopped && runs < asked ? [texts.improve.spread.stopped(runs, asked)] : [];
  if (runs < FEWEST_RUNS && stopped.length > 0) return { sentences: stopped, rows: [], matters: [], drawn: [] };
  return {
    sentences: [
      ...stopped,
      ...sayMeasure('sentAway', result, texts),
      ...sayMeasure('awayQuarters', result, texts),
      ...sayMeasure('finish', result, texts),
      ...sayUnfinished(result, texts),
      ...sayMeasure('socialLowest', result, texts),
    ],
    rows: spreadMeasures.map((measure) => sayRow(measure, result, texts)),
    matters: sayMatters(result, texts),
    drawn: sayDrawn(result, texts),
  };
};
