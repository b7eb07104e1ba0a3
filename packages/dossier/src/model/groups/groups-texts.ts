import type { EntryText, Instrument, InstrumentListTexts, QuestionId, QuestionText } from '@mengwijzer/content';
import type { GroupsMessages } from '../../groups/messages/groups.nl.js';
import type { SourceTexts } from '../standing/standing-reading.js';
import type { VoiceWords } from '../voices.js';

/** All words of the three groups, in one language. */
export interface GroupsTexts extends SourceTexts {
  readonly messages: GroupsMessages;
  readonly voices: VoiceWords;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly groups: Readonly<Record<string, EntryText>>;
  readonly instruments: InstrumentListTexts;
  /** Loads what the source says of instruments: only where some are chosen. */
  readonly details: () => Promise<InstrumentDetails>;
}

/** What the source says of each instrument, in one language. */
export interface InstrumentDetails {
  readonly entries: readonly Instrument[];
  readonly words: Readonly<Record<string, EntryText>>;
}
