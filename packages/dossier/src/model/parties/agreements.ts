import { earlier, holding, mark, type Agreement, type Dossier } from '@mengwijzer/core/dossier';
import type { QuestionId } from '@mengwijzer/content';

/** An agreement that no longer holds, and why. */
export interface Earlier {
  readonly agreement: Agreement;
  readonly ended: 'replaced' | 'withdrawn';
  /** ISO 8601 instant. */
  readonly on: string;
}

/** What parties say together on one question. */
export interface AgreementView {
  /** What holds now. Two or more: written down without knowing of each other; all are shown until a new one replaces them. */
  readonly holding: readonly Agreement[];
  /** The latest first. */
  readonly earlier: readonly Earlier[];
}

const on = ({ agreements }: Dossier, question: QuestionId): readonly Agreement[] =>
  agreements.filter((each) => each.question === question);

/** What holds on a question, and what held before. */
export const agreementsOn = (dossier: Dossier, question: QuestionId): AgreementView => {
  const all = on(dossier, question);
  const inTime = (a: Agreement, b: Agreement): number =>
    a.made < b.made ? -1 : Number(a.made > b.made) || (a.id < b.id ? -1 : 1);
  return {
    holding: [...holding(all)].sort(inTime),
    earlier: earlier(all).map((agreement): Earlier => {
      const after = all.filter(({ replaces, made }) => replaces.includes(agreement.id) && made > agreement.made);
      const last = [...after].sort(inTime)[0];
      return { agreement, ended: last?.withdrawn ? 'withdrawn' : 'replaced', on: last?.made ?? '' };
    }),
  };
};

export interface Draft {
  readonly text: string;
  /** Names of the parties that agree. */
  readonly parties: readonly string[];
  readonly contested: string;
}
export const emptyDraft: Draft = { text: '', parties: [], contested: '' };

/** As far as a dossier that is opened is read. */
const MOST_LETTERS = 20_000;
const MOST_NAME = 200;
const MOST_PARTIES = 200;
const MOST_RECORDS = 500;

/** Why a draft cannot be written down. */
export type DraftFault = 'empty' | 'too-long' | 'too-many';

export const faultOf = ({ text, contested }: Draft, { agreements }: Dossier): DraftFault | undefined => {
  if (text.trim() === '' && contested.trim() === '') return 'empty';
  if (Math.max(text.length, contested.length) > MOST_LETTERS) return 'too-long';
  return agreements.length < MOST_RECORDS ? undefined : 'too-many';
};

/**
 * Writes down what parties say together on a question, in place of all that holds on it.
 * @param now milliseconds since 1970
 * @param id unique over all devices
 */
export const agree = (dossier: Dossier, question: QuestionId, draft: Draft, now: number, id: string): Dossier =>
  faultOf(draft, dossier) === undefined
    ? add(dossier, {
        ...mark(holding(on(dossier, question)), now, id),
        question,
        text: draft.text.trim(),
        parties: [...new Set(draft.parties.map((name) => name.trim().slice(0, MOST_NAME)))].slice(0, MOST_PARTIES),
        contested: draft.contested.trim(),
      })
    : dossier;

/** Takes back what holds on a question; it stays among what was said before. */
export const withdraw = (dossier: Dossier, question: QuestionId, now: number, id: string): Dossier => {
  const standing = holding(on(dossier, question));
  return standing.length === 0
    ? dossier
    : add(dossier, { ...mark(standing, now, id), question, text: '', parties: [], contested: '', withdrawn: true });
};

const add = (dossier: Dossier, agreement: Agreement): Dossier => ({
  ...dossier,
  agreements: [...dossier.agreements, agreement],
});

/** A draft to start from: of one agreement, or of several that hold at once, one below the other. */
export const draftOf = (agreements: readonly Agreement[]): Draft => {
  const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');
  return {
    text: join(agreements.map(({ text }) => text)),
    parties: [...new Set(agreements.flatMap(({ parties }) => parties))],
    contested: join(agreements.map(({ contested }) => contested)),
  };
};
