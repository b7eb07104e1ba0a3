import { instrumentList } from '@mengwijzer/content/instrument-list';
import { at } from './standing-words.js';
import { counting } from './standing.js';
import type { InstrumentListing, InstrumentListTexts } from '@mengwijzer/content';
import type { Voice } from '../voices.js';

/** An instrument on the list of one party or more. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  /** Absent for one of a partner or of a newer version. */
  readonly listing: InstrumentListing | undefined;
  /** Names of the parties that chose it. */
  readonly by: readonly string[];
  /** What none of them wrote down. */
  readonly lacks: readonly ('why' | 'who' | 'when')[];
}

const listings: ReadonlyMap<string, InstrumentListing> = new Map(instrumentList.map((each) => [each.id, each]));

/** What those that speak chose, each instrument once, in the order in which they chose. */
export function chosenIn(voices: readonly Voice[], words: InstrumentListTexts): readonly Chosen[] {
  const speaking = counting(voices);
  const ids = new Set(speaking.flatMap(({ dossier }) => dossier.shortlist.map(({ id }) => id)));
  return [...ids].map((id) => {
    const entries = speaking.flatMap(({ name, dossier }) =>
      dossier.shortlist.filter((entry) => entry.id === id).map((entry) => ({ name, entry })),
    );
    return {
      id,
      name: at(words.instruments, id)?.name ?? id,
      listing: listings.get(id),
      by: [...new Set(entries.map(({ name }) => name))],
      lacks: (['why', 'who', 'when'] as const).filter((field) =>
        entries.every(({ entry }) => (entry[field] ?? '').trim() === ''),
      ),
    };
  });
}
