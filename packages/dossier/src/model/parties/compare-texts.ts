import { list } from '@mengwijzer/words/text';
import type { ChecklistTexts } from '@mengwijzer/checklist/model';
import type { JoiningMessages } from '../../parties/messages/joining.nl.js';
import type { PartiesMessages } from '../../parties/messages/parties.nl.js';
import type { Voice } from '../voices.js';

/** The words of the parties side by side, in one language, with those of the questions that they answered. */
export interface PartiesTexts {
  readonly lang: 'nl' | 'en';
  readonly checklist: ChecklistTexts;
  readonly messages: PartiesMessages;
}

/** Words for what became of opened files, in one language. */
export interface JoiningTexts {
  readonly lang: 'nl' | 'en';
  readonly messages: JoiningMessages;
}

/** As many names as one reads in a sentence; of more, the table names all. */
const MOST = 5;

/** Right-to-left letters, which would else draw the words around them along. */
const isRightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** A name inside a sentence, on one line. */
export const nameOf = ({ name }: Pick<Voice, 'name'>): string => {
  const line = name.trim().replaceAll(/\s+/gu, ' ');
  return isRightToLeft.test(line) ? `\u2068${line}\u2069` : line;
};

/** Names of parties, all of them. */
export const allNames = (voices: readonly Voice[], texts: JoiningTexts): string => list(voices.map(nameOf), texts);

/**
 * Names of parties inside a sentence, in their order on the page.
 * @param all every party that could have been meant
 * @param here those of them that said something on the matter
 */
export const someNames = (
  voices: readonly Voice[],
  texts: PartiesTexts,
  all: readonly Voice[] = [],
  here: readonly Voice[] = [],
): string => {
  const { messages } = texts;
  if (voices.length > 3 && voices.length === all.length) return messages.everyone;
  if (voices.length > MOST && voices.length === here.length) return messages.everyoneHere;
  if (voices.length <= MOST) return allNames(voices, texts);
  const shown = voices.slice(0, MOST - 1);
  return messages.others(shown.map(nameOf).join(', '), voices.length - shown.length);
};
