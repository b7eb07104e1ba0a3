import { holding, type Dossier } from '@mengwijzer/core/dossier';
import { isNamed, objectivesIn, type NamedObjective } from '../standing/standing-objectives.js';
import { keyOfIndicator } from '../standing/standing-watched.js';
import { isKnown, plansIn, type Outcomes, type PlanOutcome } from '../standing/standing-plan.js';
import { sayNames, saySpan } from '../standing/standing-words.js';
import { counting, state, toPlan, toSection, type Lead, type Statement } from '../standing/standing.js';
import type { StepsTexts } from './steps-texts.js';
import type { Voice } from '../voices.js';

/** Whether the plan is ready in time, who has to leave for how long, and whether they are back. */
const outcome = (
  { sites, unfinished, initial, away, returned, still, spans, firstSite }: PlanOutcome,
  of: string,
  lead: (id: string) => Lead,
  texts: StepsTexts,
  id: string,
): readonly Statement[] => {
  const { plan, count } = texts.messages;
  const to = lead(firstSite);
  if (sites === 0) return state(`${id}-empty`, 'open', `${of}${plan.noSites}`, to);
  const isReady =
    unfinished === 0
      ? state(`${id}-ready`, 'said', `${of}${plan.ready(count(sites), sites)}`, to)
      : state(`${id}-unready`, 'open', `${of}${plan.unready(count(unfinished), count(sites), unfinished, sites)}`, to);
  if (initial === 0) return [...isReady, ...state(`${id}-nobody`, 'said', `${of}${plan.nobodyThere}`, to)];
  if (away === 0) return [...isReady, ...state(`${id}-none-away`, 'said', `${of}${plan.nobodyAway}`, to)];
  const stays =
    spans === null || spans.longest === 0
      ? ''
      : spans.shortest === spans.longest
        ? plan.allTook(saySpan(spans.longest, texts.lang), returned)
        : plan.upTo(saySpan(spans.longest, texts.lang));
  return [
    ...isReady,
    ...state(`${id}-away`, 'said', `${of}${plan.away(count(away), away)} ${stays}`.trim(), to),
    ...(still === 0 ? [] : state(`${id}-still`, 'open', `${of}${plan.still(count(still), still)}`, to)),
  ];
};

const planned = (speaking: readonly Voice[], outcomes: Outcomes, texts: StepsTexts): readonly Statement[] => {
  const plans = plansIn(speaking, outcomes);
  const { plan: words } = texts.messages;
  if (plans.length === 0) return state('no-plan', 'open', words.none, toPlan(''));
  return plans.flatMap(({ voice, outcome: done }, index) => {
    const of = plans.length > 1 || voice.contribution !== undefined ? `${words.of(voice.name)} ` : '';
    // The page shows the plan of this dossier alone.
    const lead = (id: string): Lead => (voice.contribution === undefined ? toPlan(id) : toSection('parties'));
    const id = `plan-${index}`;
    if (done === undefined) return state(id, 'aside', `${of}${words.reading}`, lead(''));
    if (!isKnown(done)) return state(id, 'open', `${of}${words[done]}`, lead(''));
    return outcome(done, of, lead, texts, id);
  });
};

const watched = (dossier: Dossier, speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { monitoring, capped, count } = texts.messages;
  const indicators = holding(dossier.monitoring);
  const keys = new Set(indicators.map(keyOfIndicator));
  const objectives = objectivesIn(speaking, texts).filter((each) => isNamed(each) || each.addedBy.length > 0);
  const lacking = objectives.filter(({ key }) => !keys.has(key));
  const names = (those: readonly NamedObjective[]): string =>
    sayNames(
      those.map(({ inline }) => inline),
      { ...texts, ...capped },
    );
  const lead = toSection('monitoring');
  const looks = indicators.filter(({ waterbed }) => waterbed.trim() !== '').length;
  return [
    ...(keys.size === 0 ? [] : state('watched', 'said', monitoring.watched(count(keys.size), keys.size), lead)),
    ...(objectives.length === 0 && keys.size === 0 ? state('nothing', 'open', monitoring.nothing, lead) : []),
    ...(lacking.length === 0 ? [] : state('unwatched', 'open', monitoring.unwatched(names(lacking)), lead)),
    ...(looks > 0
      ? state('waterbed', 'said', monitoring.waterbed, lead)
      : state('no-waterbed', 'open', monitoring.noWaterbed, lead)),
  ];
};

/** Where the dossier stands in working it out: what the order of demolishing and building does to people, and what is watched. */
export function standingPrecision(
  dossier: Dossier,
  voices: readonly Voice[],
  outcomes: Outcomes,
  texts: StepsTexts,
): readonly Statement[] {
  const speaking = counting(voices);
  return [...planned(speaking, outcomes, texts), ...watched(dossier, speaking, texts)];
}
