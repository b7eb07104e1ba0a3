import type { QuestionId, QuestionText } from '@mengwijzer/content';
import type { MonitoringMessages } from '../../monitoring/messages/monitoring.nl.js';
import type { SourceTexts } from '../standing/standing-reading.js';
import type { VoiceWords } from '../voices.js';

/** All words of monitoring, in one language. */
export interface MonitoringTexts extends SourceTexts {
  readonly messages: MonitoringMessages;
  readonly voices: VoiceWords;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
}
