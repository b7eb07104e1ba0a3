import { sayCount } from '@mengwijzer/words/numbers';
import type { JoiningMessages } from './joining.nl.js';

export const many = (count: number): string => (count === 0 ? 'none' : sayCount(count, 'en', 12));

export const joiningEn: JoiningMessages = {
  voice: {
    unnamed: (number) => `Party ${number}`,
    dated: (name, date) => `${name} (${date})`,
  },
  undated: 'no date',

  joining: {
    dismiss: 'Close this message',
    doneOut: (name) => `Taken out of this dossier: ${name}.`,
    doneBack: (name) => `Counts again: ${name}.`,
    doneAside: (name) => `Put aside: ${name}. This party does not count.`,
    added: (file, party) => `‘${file}’ is open. This party is here now: ${party}.`,
    joint: (file, count, names) =>
      count === 0
        ? `‘${file}’ is a joint dossier. It brought no new party.`
        : count === 1
          ? `‘${file}’ is a joint dossier. It brought one party: ${names}.`
          : `‘${file}’ is a joint dossier. It brought ${many(count)} parties: ${names}.`,
    records: 'What was written down together is here now too.',
    known: (file) => `‘${file}’ is open already. It adds nothing new.`,
    knownAside: (file, party) => `‘${file}’ is open already. This party has been put aside: ${party}.`,
    empty: (file) => `Nothing has been filled in yet in ‘${file}’. Nothing has changed.`,
    tooLarge: (file) => `‘${file}’ does not fit in: together the dossiers become too large. Nothing has changed.`,
    tooMany: (file) => `‘${file}’ does not fit in: there are too many parties already. Nothing has changed.`,
    unnamed: (party) => `It does not say who filled this in. You find it here as ‘${party}’.`,
    sameParty: (party, there, here) =>
      `There is a dossier of ${party} already (${there}). This is another one (${here}). Both count now.`,
    otherArea: (party, theirs, ours) => `Mind: with ${party} it is about ${theirs}, with the others about ${ours}.`,
    keepBoth: 'Keep both',
    putAside: (date) => `Put aside the one of ${date}`,
    putThisAside: 'Put this file aside',
    putThatAside: 'Put the first one aside',
    takeOut: (party) => `Take out ${party}`,
    keep: 'Leave it',
    back: 'Let it count again',
  },
};
