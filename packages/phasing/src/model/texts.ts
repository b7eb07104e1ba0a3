import type { PhasingCautionId, PhasingCautionText, SectionId } from '@mengwijzer/content';
import type { ChartsMessages } from '../outcome/messages/charts.nl.js';
import type { FilesMessages } from '../files/messages/files.nl.js';
import type { FindingsMessages } from '../outcome/messages/findings.nl.js';
import type { ImproveMessages } from '../improving/messages/improve.nl.js';
import type { OutcomeMessages } from '../outcome/messages/outcome.nl.js';
import type { SheetMessages } from '../entering/messages/sheet.nl.js';
import type { ToolsMessages } from '../messages/tools.nl.js';

/** The words that entering a plan takes, in one language. The others come when they are needed. */
export interface PhasingTexts {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: 'nl' | 'en';
  readonly messages: SheetMessages;
  /** Loads the words of what the plan does, in the same language. */
  readonly outcome: () => Promise<OutcomeTexts>;
  /** Loads the words of looking for another plan, and of files, in the same language. */
  readonly later: () => Promise<LaterTexts>;
}

/** The words of what a plan does: findings with the source's cautions, and charts. */
export interface OutcomeTexts {
  readonly lang: 'nl' | 'en';
  readonly messages: OutcomeMessages;
  readonly findings: FindingsMessages;
  readonly charts: ChartsMessages;
  readonly cautions: Readonly<Record<PhasingCautionId, PhasingCautionText>>;
  readonly sections: Readonly<Record<SectionId, string>>;
}

/** The words of what one can do with a plan, beside entering it. */
export interface LaterTexts {
  readonly lang: 'nl' | 'en';
  readonly improve: ImproveMessages;
  readonly files: FilesMessages;
  readonly tools: ToolsMessages;
}
