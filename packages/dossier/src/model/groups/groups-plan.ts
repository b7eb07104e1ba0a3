import { sayCount, saySpan } from '../standing/standing-words.js';
import { toPlan, toSection } from '../standing/standing.js';
import type { ResidentGroupId } from '@mengwijzer/content';
import type { Said } from './groups-said.js';
import type { GroupsTexts } from './groups-texts.js';
import { isKnown, type PlanOutcome, type SpokenPlan } from '../standing/standing-plan.js';

interface Sayings {
  readonly promises: readonly string[];
  readonly burdens: readonly string[];
}

const say = (count: number, sentence: (word: string, count: number) => string, lang: 'nl' | 'en'): readonly string[] =>
  count === 0 ? [] : [sentence(sayCount(count, lang), count)];

const sayOutcome: Readonly<Record<ResidentGroupId, (done: PlanOutcome, texts: GroupsTexts) => Sayings>> = {
  stayers: ({ staying, temporary }, { messages: { plan }, lang }) => ({
    promises: say(staying, plan.staying, lang),
    burdens: say(temporary, plan.temporary, lang),
  }),
  leavers: ({ away, returned, still, spans, gone }, { messages: { plan }, lang }) => ({
    promises: say(returned, plan.returned, lang),
    burdens: [
      ...say(away, plan.away, lang),
      ...(spans === null ? [] : [plan.longest(saySpan(spans.longest, lang))]),
      ...say(still, plan.still, lang),
      ...say(gone, plan.gone, lang),
    ],
  }),
  arrivals: ({ newcomers }, { messages: { plan }, lang }) => ({
    promises: say(newcomers, plan.newcomers, lang),
    burdens: [],
  }),
};

/** What the plans do for a group, and what they cost it. */
export const planned = (
  group: ResidentGroupId,
  plans: readonly SpokenPlan[],
  texts: GroupsTexts,
): { readonly promises: readonly Said[]; readonly burdens: readonly Said[] } => {
  const each = (side: keyof Sayings): readonly Said[] =>
    plans.flatMap(({ voice, outcome }, place) => {
      const sentences = isKnown(outcome) ? sayOutcome[group](outcome, texts)[side] : [];
      return sentences.length === 0
        ? []
        : [
            {
              id: `plan-${side}-${place}`,
              title: '',
              text: sentences.join(' '),
              by: [voice.name],
              where: texts.messages.where.plan,
              source: '',
              lead:
                voice.contribution === undefined
                  ? toPlan(isKnown(outcome) ? outcome.firstSite : '')
                  : toSection('parties'),
            },
          ];
    });
  return { promises: each('promises'), burdens: each('burdens') };
};
