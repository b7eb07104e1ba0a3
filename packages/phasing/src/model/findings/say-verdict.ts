import { speechOf, type Speech } from './speech.js';
import type { Plan } from '../plan/plan.js';
import type { OutcomeTexts } from '../texts.js';
import type { Verdict } from './verdict.js';

export interface VerdictPart {
  readonly text: string;
  readonly isStrong: boolean;
}

const howLong = ({ stays }: Verdict, { words: { verdict }, span }: Speech): readonly string[] => {
  const { shortest, longest, typical } = stays!;
  if (shortest === longest) return verdict.allTook(span(longest));
  return typical === null ? verdict.tookUpTo(span(longest)) : verdict.mostTook(span(typical));
};

const sayEnd = (about: Verdict, { words, when, whenFirst }: Speech): readonly string[] => {
  const { verdict, byThen } = words;
  const { sites, still, unfinished, finish, endsWithHome, last } = about;
  // The sentence before names the quarter where somebody is not back.
  if (finish === null) return verdict.unfinished(unfinished, sites, still > 0 ? byThen : whenFirst(last));
  return (endsWithHome ? verdict.lastHome : verdict.lastSite)(when(finish));
};

/** Sentences, each in parts of which every second is strong. */
const sentencesOf = (about: Verdict, speech: Speech): readonly (readonly string[])[] => {
  const { sites, initial, home, returned, still, delivered, last } = about;
  const { words, whenFirst } = speech;
  const { verdict } = words;
  if (sites === 0) return [verdict.noSites];
  const end = sayEnd(about, speech);
  if (initial === 0) return [verdict.nobodyNow(delivered), end];
  const stillAway = still === 0 ? [] : [verdict.still(still, whenFirst(last))];
  const wereAway = returned === 0 ? [] : [verdict.returned(returned, howLong(about, speech))];
  const nobody = returned + still === 0 && home > 0 ? [verdict.nobodyAway] : [];
  return [verdict.home(initial, home), ...wereAway, ...stillAway, ...nobody, end];
};

/** The paragraph that opens what a plan does. */
export const sayVerdict = (
  about: Verdict,
  plan: Plan,
  texts: Pick<OutcomeTexts, 'lang' | 'findings'>,
): readonly VerdictPart[] => {
  const sentences = sentencesOf(about, speechOf(plan, texts));
  return sentences
    .flatMap((parts, place) => [
      ...parts.map((text, index) => ({ text, isStrong: index % 2 === 1 })),
      ...(place < sentences.length - 1 ? [{ text: ' ', isStrong: false }] : []),
    ])
    .filter(({ text }) => text !== '');
};

/** What a change led to, in one sentence for who cannot see it. */
export const sayShort = (about: Verdict, plan: Plan, texts: Pick<OutcomeTexts, 'lang' | 'findings'>): string => {
  const { words, and, when } = speechOf(plan, texts);
  const { short } = words;
  const { sites, initial, returned, still, unfinished, finish, last } = about;
  if (sites === 0) return short.noSites;
  const away = returned + still;
  const leave = away === 0 ? short.nobodyAway : short.away(away);
  return `${and([
    initial === 0 ? short.nobodyNow : leave,
    ...(still === 0 ? [] : [short.still(still)]),
    finish === null ? short.unfinished(unfinished, when(last)) : short.finish(when(finish)),
  ])}.`;
};
