import { quote } from '@mengwijzer/checklist/model';
import { findIn } from '@mengwijzer/content/conditions';
import { capitalise } from '@mengwijzer/words/text';
import { shortlistChecks } from '@mengwijzer/content/shortlist-checks';
import { factsOf } from '@mengwijzer/core/dossier';
import { saySections } from '@mengwijzer/core/reading';
import { chosenIn, type Chosen } from '../standing/standing-shortlist.js';
import { at, sayNames } from '../standing/standing-words.js';
import { state, toShortlist, type Statement } from '../standing/standing.js';
import type { ShortlistCheck } from '@mengwijzer/content';
import type { StepsTexts } from './steps-texts.js';
import type { Voice } from '../voices.js';

const domains = ['physical', 'social', 'economic'] as const;

/** How many there are of each domain: "Fysiek: twee. Sociaal: één." */
const sayDomains = (chosen: readonly Chosen[], { domains: names, messages }: StepsTexts): string => {
  const counted = domains.flatMap((domain) => {
    const count = chosen.filter(({ listing }) => listing?.domain === domain).length;
    return count === 0 ? [] : [`${capitalise(names[domain])}: ${messages.count(count)}.`];
  });
  const unknown = chosen.filter(({ listing }) => listing === undefined).length;
  return [...counted, ...(unknown === 0 ? [] : [messages.area.unknown(messages.count(unknown))])].join(' ');
};

/** What the source asks of the choice as to its domains, where that is lacking. */
const lackingDomains = (chosen: readonly Chosen[], texts: StepsTexts): readonly Statement[] => {
  const known = chosen.flatMap(({ listing }) => listing ?? []);
  // What nobody knows the domain of may be of the one that is missing.
  if (known.length < chosen.length) return [];
  const facts = factsOf({});
  return (shortlistChecks as readonly ShortlistCheck[])
    .filter(({ kind }) => kind === 'only-physical' || kind === 'missing-domain')
    .flatMap((check) => {
      const says = at(texts.checks, check.id)?.says;
      if (says === undefined || findIn(check, known, facts) === undefined) return [];
      return state(check.id, 'open', says, toShortlist(''), saySections(check.cites, texts, texts));
    });
};

/** Where the dossier stands in translating the strategy to the neighbourhood: what is chosen, of which domains, and what is not said with it. */
export function standingArea(voices: readonly Voice[], texts: StepsTexts): readonly Statement[] {
  const { area, capped, count } = texts.messages;
  const words = { ...texts, ...capped };
  const chosen = chosenIn(voices, texts.instruments);
  if (chosen.length === 0) return state('begin', 'open', area.nothing, toShortlist(''));
  const by = [...new Set(chosen.flatMap((each) => each.by))];
  const lacking = (['why', 'who', 'when'] as const).flatMap((field) => {
    const those = chosen.filter(({ lacks }) => lacks.includes(field));
    const names = sayNames(
      those.map(({ name }) => quote(name)),
      words,
      3,
    );
    return those.length === 0 ? [] : state(`no-${field}`, 'open', area.lacks[field](names), toShortlist(those[0]!.id));
  });
  return [
    ...state(
      'chosen',
      'said',
      `${area.chosen(count(chosen.length), chosen.length)} ${sayDomains(chosen, texts)}`.trim(),
      toShortlist(chosen[0]!.id),
    ),
    ...(by.length < 2 ? [] : state('lists', 'said', area.lists(sayNames(by, words)), toShortlist(''))),
    ...lackingDomains(chosen, texts),
    ...(lacking.length > 0 ? lacking : state('complete', 'said', area.complete, toShortlist(''))),
  ];
}
