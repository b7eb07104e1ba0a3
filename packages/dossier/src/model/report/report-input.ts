import { list } from '@mengwijzer/words/text';
import { questions } from '@mengwijzer/content/questions';
import { holding, type Agreement, type Dossier } from '@mengwijzer/core/dossier';
import type { Citation, StepId } from '@mengwijzer/content';
import type { Background, ChecklistTexts } from '@mengwijzer/checklist/model';
import type { ReportMessages } from '../../report/messages/report.nl.js';
import type { Runs } from './blocks.js';
import type { PlanGap } from '../standing/standing-plan.js';
import type { Voice } from '../voices.js';

/** All words of a report, in one language. */
export interface ReportTexts {
  readonly lang: 'nl' | 'en';
  readonly messages: ReportMessages;
  readonly checklist: ChecklistTexts;
  readonly background: Pick<Background, 'hints' | 'sections' | 'evidence'>;
  readonly steps: Readonly<Record<StepId, { readonly name: string; readonly summary: string }>>;
}

/** What stands out when parties are put side by side, in words. */
export interface ComparedLine {
  /** Id of a question. */
  readonly question: string;
  readonly kind: 'agree' | 'differ' | 'none';
  readonly says: string;
  readonly adds?: string;
}

/** What the dossier promises one of the three groups, and what it does not say of it. */
export interface GroupLines {
  readonly name: string;
  readonly promises: readonly string[];
  /** What it costs this group. */
  readonly costs: readonly string[];
  readonly missing: readonly string[];
}

/** An instrument that one or more parties chose. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  /** What it is; empty where neither we nor a partner has it any more. */
  readonly summary: string;
  /** "gemengd beeld"; empty where not known. */
  readonly evidence: string;
  readonly cites: readonly Citation[];
  readonly chosen: readonly {
    readonly party: string;
    readonly why: string;
    readonly who: string;
    readonly when: string;
  }[];
}

/** What a phasing plan does, in words. */
export interface PlanLines {
  readonly party: string;
  /** Name of the plan; may be empty. */
  readonly name: string;
  /** Why it is not known what it does, where it is not. */
  readonly gap?: PlanGap;
  /** What it comes down to; empty where that is not known. */
  readonly verdict: Runs;
  readonly findings: readonly {
    readonly says: Runs;
    /** What the source says to watch. */
    readonly watch: string;
    readonly cites: readonly Citation[];
  }[];
}

/** All that a report is made from. */
export interface ReportInput {
  readonly dossier: Dossier;
  readonly voices: readonly Voice[];
  readonly compared: readonly ComparedLine[];
  readonly groups: readonly GroupLines[];
  /** What "gentle gentrification" must not be used for, and by whom the words are used; empty where they play no part. */
  readonly flag: string;
  readonly measures: readonly Measure[];
  readonly plans: readonly PlanLines[];
  readonly texts: ReportTexts;
  /** The moment that it is made. */
  readonly now: Date;
  /** Of the software. */
  readonly version: string;
}

/** As many names as one reads in a sentence. */
const MOST = 6;

/** Names of parties inside a sentence; of many, how many more there are. */
export const sayNames = (
  names: readonly string[],
  { voices, texts }: Pick<ReportInput, 'voices' | 'texts'>,
): string => {
  const { messages } = texts;
  if (names.length > 3 && names.length === speaking(voices).length) return messages.everyone;
  return list(
    names.length <= MOST ? names : [...names.slice(0, MOST - 1), messages.others(names.length - MOST + 1)],
    texts,
  );
};

/** What was agreed, in the order of the questions, then of when. */
export const agreedNow = ({ dossier }: Pick<ReportInput, 'dossier'>): readonly Agreement[] => {
  const place = (question: string): number => {
    const at = questions.findIndex(({ id }) => id === question);
    return at < 0 ? questions.length : at;
  };
  return [...holding(dossier.agreements)].sort(
    (a, b) => place(a.question) - place(b.question) || Number(a.made > b.made) - Number(a.made < b.made),
  );
};

/** Those that count. */
export const speaking = (voices: readonly Voice[]): readonly Voice[] => voices.filter(({ counts }) => counts);
