import type {
  EntryText,
  Evidence,
  Facets,
  FitText,
  InstrumentListTexts,
  QuestionId,
  QuestionText,
  SectionId,
  ShortlistCheckText,
} from '@mengwijzer/content';
import type { ReadingTexts } from '@mengwijzer/core/reading';
import type { Messages } from '../messages/nl.js';
import type { PictureMessages } from '../messages/picture.nl.js';

export { capitalise, list, locale } from '@mengwijzer/words/text';

/** The words that the picker starts with, in one language. The others come when they are needed. */
export interface PickerTexts {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: 'nl' | 'en';
  readonly list: InstrumentListTexts;
  readonly facets: Pick<Facets, 'domains' | 'scales' | 'actors' | 'bindings' | 'leadTimes' | 'sideEffects'>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly messages: Messages;
  /** Loads what is said of each instrument, in the same language. */
  readonly details: () => Promise<DetailTexts>;
  /** Loads what answers say about instruments, and what a shortlist lacks. */
  readonly rules: () => Promise<RuleTexts>;
}

/** The words of what opens in place, and the names of what belongs to it. */
export interface DetailTexts extends ReadingTexts {
  readonly instruments: Readonly<Record<string, EntryText>>;
}

/** The words of what answers say about instruments, of what a shortlist lacks, and of the picture of it. */
export interface RuleTexts {
  readonly picture: PictureMessages;
  readonly fits: Readonly<Record<string, FitText>>;
  readonly checks: Readonly<Record<string, ShortlistCheckText>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly sections: Readonly<Record<SectionId, string>>;
}
