import { capitalise } from '@mengwijzer/words/text';
import { choicesOf, positionOf, rowsOf, type Labelled } from '@mengwijzer/core/dossier';
import { at, sayNames } from './standing-words.js';
import { counting } from './standing.js';
import { isSameParty, type Voice } from '../voices.js';
import type { QuestionId, QuestionText } from '@mengwijzer/content';

/** What a party says of an objective. */
export interface Stance {
  /** The party that it is about, by name. */
  readonly who: string;
  readonly position: string;
  /** Name of the party in whose dossier it stands. */
  readonly by: string;
  /** Whether it says so itself. */
  readonly isOwn: boolean;
}

/** An objective that stands in some dossier, over all that speak. */
export interface NamedObjective {
  /** Tells it from others: its id, or for one of the parties' own its words. */
  readonly key: string;
  /** Id of the content; empty for one of the parties' own. */
  readonly id: string;
  readonly label: string;
  /** Inside a sentence. */
  readonly inline: string;
  /** Empty where nobody took a position. */
  readonly stances: readonly Stance[];
  /** Names of the parties in whose dossier it stands, for one of their own; else empty. */
  readonly addedBy: readonly string[];
}

interface Words {
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
}

/** The same words, as far as letters tell. */
export const keyOfOwn = (label: string): string =>
  `own:${label.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl')}`;

interface Gathered {
  readonly objective: Omit<NamedObjective, 'stances' | 'addedBy'>;
  readonly stances: { readonly party: string; readonly stance: Stance }[];
  readonly addedBy: string[];
}

/** A party that speaks for itself is believed before what others say of it, and the same thing is said once. */
const heard = (all: Gathered['stances']): readonly Stance[] => {
  const own = new Set(all.filter(({ stance }) => stance.isOwn).map(({ party }) => party));
  const kept = new Map<string, Stance>();
  for (const { party, stance } of all)
    if (stance.isOwn || !own.has(party)) {
      const key = `${stance.position} ${stance.isOwn ? stance.who : party}`;
      if (!kept.has(key)) kept.set(key, stance);
    }
  return [...kept.values()];
};

/** The objectives of all that speak: those of the content first, then the parties' own, in the order in which they were met. */
export function objectivesIn(voices: readonly Voice[], { questions }: Words): readonly NamedObjective[] {
  const { parts } = questions.objectives;
  const known = parts['objectives']?.choices;
  const found = new Map<string, Gathered>();
  const gather = (key: string, id: string, label: string, inline: string): Gathered => {
    const before = found.get(key) ?? { objective: { key, id, label, inline }, stances: [], addedBy: [] };
    found.set(key, before);
    return before;
  };
  for (const id of choicesOf('objectives', 'objectives')) {
    const { label = id, inline = id } = at(known, id) ?? {};
    gather(id, id, label, inline);
  }
  for (const { name, role, dossier } of counting(voices)) {
    const { answers } = dossier;
    const parties = rowsOf<Labelled>(answers, 'objectives/parties');
    for (const row of rowsOf<Labelled>(answers, 'objectives/objectives')) {
      const content = at(known, row.id);
      const label = (row.label ?? '').trim();
      const isOwn = content === undefined || (label !== '' && label !== content.label);
      // One of the user's own that has no words yet.
      if (isOwn && label === '' && /^r\d+$/u.test(row.id)) continue;
      const words = label || row.id;
      const gathered = isOwn
        ? gather(keyOfOwn(words), '', words, words)
        : gather(row.id, row.id, content.label, content.inline);
      if (isOwn && !gathered.addedBy.includes(name)) gathered.addedBy.push(name);
      for (const party of parties) {
        const position = positionOf(answers, row.id, party.id);
        if (position === '') continue;
        const called = (party.label ?? '').trim() || (at(parts['parties']?.choices, party.id)?.label ?? party.id);
        const speaksItself = (role !== '' && party.id === role) || isSameParty(called, name);
        const stance = { who: speaksItself ? name : called, position, by: name, isOwn: speaksItself };
        gathered.stances.push({ party: keyOfOwn(party.label?.trim() ? called : party.id), stance });
      }
    }
  }
  return [...found.values()].map(({ objective, stances, addedBy }) => ({
    ...objective,
    stances: heard(stances),
    addedBy,
  }));
}

/** Whether some party puts it first or lets it count. */
export const isNamed = ({ stances }: NamedObjective): boolean =>
  stances.some(({ position }) => position === 'main' || position === 'counts');

export const isMain = ({ stances }: NamedObjective): boolean => stances.some(({ position }) => position === 'main');

/** Whether parties that spoke on it said different things. */
export const differ = ({ stances }: NamedObjective): boolean =>
  new Set(stances.map(({ position }) => position)).size > 1;

/** Names a party; where another says so, with whom. */
const sayWho = ({ who, by, isOwn }: Stance, accordingTo: (who: string, by: string) => string): string =>
  isOwn ? who : accordingTo(who, by);

/** Who takes which position, in the order of the content. */
export const byPosition = ({
  stances,
}: NamedObjective): readonly { readonly position: string; readonly stances: readonly Stance[] }[] => {
  const order = choicesOf('objectives', 'positions');
  const rest = [...new Set(stances.map(({ position }) => position))].filter((position) => !order.includes(position));
  return [...order, ...rest]
    .map((position) => ({ position, stances: stances.filter((stance) => stance.position === position) }))
    .filter((each) => each.stances.length > 0);
};

interface PositionWords extends Words {
  readonly lang: 'nl' | 'en';
  readonly messages: {
    readonly capped: { readonly others: (count: number) => string };
    readonly accordingTo: (who: string, by: string) => string;
  };
}

/** "Hoofddoel: Gemeente. Wil dit niet: Bewoners, volgens Gemeente." One sentence per position. */
export const sayPositions = (
  objective: NamedObjective,
  { lang, messages: { capped, accordingTo }, questions }: PositionWords,
): readonly string[] => {
  const labels = questions.objectives.parts['positions']?.choices;
  return byPosition(objective).map(({ position, stances }) => {
    const names = sayNames(
      stances.map((stance) => sayWho(stance, accordingTo)),
      { lang, ...capped },
    );
    return `${capitalise(at(labels, position)?.label ?? position)}: ${names}.`;
  });
};
