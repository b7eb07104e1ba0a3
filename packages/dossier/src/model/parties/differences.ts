import { writeJson } from '@mengwijzer/core/dossier';
import { capitalise, list } from '@mengwijzer/checklist/model';
import { nameOf, someNames, type PartiesTexts } from './compare-texts.js';
import { inlineOf, inOrder, type Part } from './differences-parts.js';
import type { Voice } from '../voices.js';

/** Something that stands out when answers lie side by side, in words that name the parties. */
export interface Finding {
  readonly kind: 'agree' | 'differ' | 'none';
  readonly says: string;
  readonly adds?: string;
}

/** What stands out on one part of a question. */
export interface Differences {
  readonly findings: readonly Finding[];
  /** What the parties share, and on what they differ, to stand after "eens over" and "verschil over". */
  readonly shared: readonly string[];
  readonly differ: readonly string[];
}

/** Parties whose answers are laid side by side. */
export interface Table {
  /** All that count. */
  readonly all: readonly Voice[];
  /** Those that answered this question: it matters to them. */
  readonly here: readonly Voice[];
}

/** As many as stand in one sentence, and as many lines as one part gets. */
const MOST_GROUPS = 4;
const MOST_LINES = 6;

export interface Choosers {
  readonly voice: Voice;
  readonly said: ReadonlySet<string>;
}
export const choosers = (part: Part, voices: readonly Voice[]): readonly Choosers[] =>
  voices
    .map((voice) => ({ voice, said: new Set(part.said(voice.dossier.answers)) }))
    .filter(({ said }) => said.size > 0);

/** What each of them chose: nothing while nobody chose. */
export const sharedBy = (chosen: readonly Choosers[]): ReadonlySet<string> =>
  new Set([...(chosen[0]?.said ?? [])].filter((id) => chosen.every(({ said }) => said.has(id))));

const groupsOf = (
  part: Part,
  chosen: readonly Choosers[],
  without: ReadonlySet<string>,
): readonly { readonly ids: readonly string[]; readonly voices: readonly Voice[] }[] => {
  const groups = new Map<string, { readonly ids: readonly string[]; readonly voices: Voice[] }>();
  for (const { voice, said } of chosen) {
    const ids = inOrder(
      part,
      [...said].filter((id) => !without.has(id)),
    );
    const key = writeJson(ids);
    const group = groups.get(key) ?? { ids, voices: [] };
    group.voices.push(voice);
    groups.set(key, group);
  }
  // As the content has its choices, so that the order in which parties stand tells nothing.
  const rank = inOrder(part, new Set([...groups.values()].flatMap(({ ids }) => ids)));
  const place = ({ ids }: { readonly ids: readonly string[] }): string =>
    ids.map((id) => String(rank.indexOf(id)).padStart(4, '0')).join();
  return [...groups.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/** How parties that all chose something lie to each other on a part of a question. */
export function differencesOf(part: Part, { all, here }: Table, texts: PartiesTexts): Differences {
  const { messages } = texts;
  const words = messages.parts[part.key];
  const chosen = choosers(part, here);
  const speaking = chosen.map(({ voice }) => voice);
  const names = (voices: readonly Voice[]): string => someNames(voices, texts, all, speaking);
  const say = (ids: readonly string[]): string =>
    list(
      ids.map((id) => inlineOf(part, id, texts)),
      texts,
    );
  const nothing: Differences = { findings: [], shared: [], differ: [] };

  if (chosen.length === 0) {
    const isWritten = here.some(({ dossier: { answers } }) =>
      [answers[part.question]?.words, part.written?.(answers)].some((text) => (text ?? '').trim() !== ''),
    );
    const isAsked = here.length > 0 && !isWritten && part.key !== 'theory' && part.key !== 'role';
    return isAsked ? { ...nothing, findings: [{ kind: 'none', says: messages.nobodySaid(words.over) }] } : nothing;
  }

  const common = sharedBy(chosen);
  const groups = groupsOf(part, chosen, common);
  const sentence = (verb: string, of: typeof groups): string =>
    `${of
      .map(({ ids, voices }, at) =>
        at === 0
          ? messages.accordingTo(names(voices), verb, say(ids))
          : messages.next(names(voices), words.link, say(ids)),
      )
      .join('')}.`;
  const adds = (text: string): { readonly adds?: string } => (text === '' ? {} : { adds: text });
  /** Residents that name themselves among these. */
  const selfAmong = (ids: Iterable<string>): string => {
    const named = new Set(ids);
    const own = chosen.filter(
      ({ voice, said }) =>
        (part.key === 'benefits' || part.key === 'burdens') &&
        voice.role === 'residents' &&
        ['stayers', 'leavers'].some((id) => named.has(id) && said.has(id)),
    );
    return own.length === 0 ? '' : messages.own(names(own.map(({ voice }) => voice)));
  };
  const together = { ids: inOrder(part, common), voices: speaking };

  if (chosen.length === 1) {
    if (here.length === 1) return nothing;
    const only = groupsOf(part, chosen, new Set());
    const says = messages.onlyBy(nameOf(speaking[0]!), words.over);
    return { ...nothing, findings: [{ kind: 'none', says, adds: sentence(words.lead, only) }] };
  }

  const agreed: readonly Finding[] =
    common.size === 0
      ? []
      : [
          {
            kind: 'agree',
            says: sentence(words.lead, [together]),
            ...adds(selfAmong(common)),
          },
        ];
  const shared =
    common.size === 0 ? [] : part.named && common.size <= 3 ? together.ids.map((id) => say([id])) : [words.over];
  if (groups.length === 1) return { findings: agreed, shared, differ: [] };

  const rest = groups.filter(({ ids }) => ids.length > 0);
  const empty = groups.find(({ ids }) => ids.length === 0);
  const differing = inOrder(part, new Set(rest.flatMap(({ ids }) => ids)));
  const verb = common.size === 0 ? words.lead : words.also;
  const notNamed = empty === undefined ? '' : messages.notNamed(names(empty.voices));
  const self = selfAmong(differing);
  const lines: readonly Finding[] =
    rest.length <= MOST_GROUPS
      ? [{ kind: 'differ', says: sentence(verb, rest), ...adds([notNamed, self].filter(Boolean).join(' ')) }]
      : differing.slice(0, MOST_LINES).map((id, at) => {
          const [yes, no] = [true, false].map((has) =>
            chosen.filter(({ said }) => said.has(id) === has).map(({ voice }) => voice),
          ) as [Voice[], Voice[]];
          return {
            kind: 'differ',
            says: messages.named(capitalise(say([id])), names(yes), names(no)),
            ...adds(at === 0 && differing.length > MOST_LINES ? messages.moreInTable : ''),
          };
        });
  return {
    findings: [...lines, ...agreed],
    shared,
    differ: part.named && differing.length <= 2 ? differing.map((id) => say([id])) : [words.over],
  };
}
