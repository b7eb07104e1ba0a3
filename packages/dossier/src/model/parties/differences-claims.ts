import { objectivesOf, partiesOf } from '@mengwijzer/checklist/model';
import { positionOf, type Answers } from '@mengwijzer/core/dossier';
import { nameOf, type PartiesTexts } from './compare-texts.js';
import { isSameParty, roleOf, type Voice } from '../voices.js';

/** What one party says of one objective, for itself or for another. */
export interface Claim {
  readonly voice: Voice;
  readonly isOwn: boolean;
  /** Tells objectives and parties apart over dossiers: an id of the content, else what people call it. */
  readonly objective: string;
  readonly party: string;
  readonly position: string;
}

export interface Claims {
  readonly all: readonly Claim[];
  /** Objectives and parties by key, in the order in which dossiers have them, as they stand in a sentence and as a heading. */
  readonly objectives: ReadonlyMap<string, { readonly inline: string; readonly label: string }>;
  readonly parties: ReadonlyMap<string, { readonly inline: string; readonly label: string }>;
}

interface Row {
  readonly id: string;
  readonly own: boolean;
  readonly label: string;
}

const plain = (name: string): string =>
  `=${name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl')}`;

/** Ids such as `r5` mean something in their own dossier only. */
const objectiveKey = ({ id, own, label }: Row): string => (own ? plain(label) : id);

/** Row of the parties of question five that a party itself is; empty when it is none of them. */
export const ownRow = (voice: Voice, answers: Answers, texts: PartiesTexts): string => {
  const rows = partiesOf(answers, texts.checklist);
  const named = rows.find(({ label }) => isSameParty(label, voice.dossier.party));
  if (named !== undefined) return named.id;
  const fit = rows.filter(({ id, own, label }) => voice.role !== '' && (own ? roleOf(label) : id) === voice.role);
  return fit.length === 1 ? fit[0]!.id : '';
};

/** All that parties say of objectives, for themselves and for each other. */
export function claimsOf(voices: readonly Voice[], texts: PartiesTexts): Claims {
  const all: Claim[] = [];
  const objectives = new Map<string, { readonly inline: string; readonly label: string }>();
  const parties = new Map<string, { readonly inline: string; readonly label: string }>();
  for (const voice of voices) {
    const { answers } = voice.dossier;
    const ownId = ownRow(voice, answers, texts);
    const rows = partiesOf(answers, texts.checklist);
    for (const objective of objectivesOf(answers, texts.checklist))
      for (const row of rows) {
        const position = positionOf(answers, objective.id, row.id);
        if (position === '') continue;
        const isOwn = row.id === ownId;
        const party = isOwn ? (voice.role === '' ? plain(voice.dossier.party) : voice.role) : keyOf(row);
        const key = objectiveKey(objective);
        all.push({ voice, isOwn, objective: key, party, position });
        if (!objectives.has(key)) objectives.set(key, objective);
        if (!parties.has(party)) parties.set(party, row);
      }
  }
  // A party that speaks here is called what it calls itself.
  for (const { voice, isOwn, party } of all)
    if (isOwn && all.every((other) => !other.isOwn || other.party !== party || other.voice === voice))
      parties.set(party, { inline: nameOf(voice), label: voice.name });
  return {
    all,
    objectives: inContentOrder('objectives', objectives, texts),
    parties: inContentOrder('parties', parties, texts),
  };
}

const keyOf = ({ id, own, label }: Row): string => (own ? roleOf(label) || plain(label) : id);

/** In the order of the content where it knows them, so that the order of parties makes no difference. */
const inContentOrder = <T>(
  part: 'objectives' | 'parties',
  found: ReadonlyMap<string, T>,
  { checklist }: PartiesTexts,
): ReadonlyMap<string, T> => {
  const known = Object.keys(checklist.questions.objectives.parts[part]?.choices ?? {});
  const place = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return new Map([...found].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
};
