import type { EntryText, InstrumentListTexts, QuestionId, QuestionText, ShortlistCheckText } from '@mengwijzer/content';
import type { StepsMessages } from '../../steps/messages/steps.nl.js';
import type { SourceTexts } from '../standing/standing-reading.js';
import type { VoiceWords } from '../voices.js';

/** All words of the four steps, in one language. */
export interface StepsTexts extends SourceTexts {
  readonly messages: StepsMessages;
  readonly voices: VoiceWords;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly steps: Readonly<Record<string, EntryText>>;
  readonly instruments: InstrumentListTexts;
  /** Names of the domains. */
  readonly domains: Readonly<Record<'physical' | 'social' | 'economic', string>>;
  readonly checks: Readonly<Record<string, ShortlistCheckText>>;
}
