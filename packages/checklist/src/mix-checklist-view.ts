import type { QuestionId } from '@mengwijzer/content';
import type { Answers } from '@mengwijzer/core/dossier';
import type { Reply, Source } from './mix-checklist-later.js';
import type { HintView } from './model/hints.js';
import type { Removed } from './model/removed.js';
import type { AnyTexts, Background, ChecklistTexts, FirstTexts } from './model/texts.js';

/** What the source says back to the answers. */
export interface SourceView {
  readonly background: Background;
  readonly hints: readonly HintView[];
  readonly cautions: Source['cautions'];
  readonly shorts: Source['shorts'];
  readonly terms: Source['terms'];
}

interface Seen {
  readonly answers: Answers;
  /** What the user typed as a year and is none, or not yet; `undefined` otherwise. */
  readonly yearTyped: string | undefined;
  /** Whether to say so: not while it is being typed. */
  readonly isYearWrong: boolean;
  /** What the user opened: names of fields and lists. */
  readonly opened: ReadonlySet<string>;
  /** On paper all stands there, in full. */
  readonly isPrinting: boolean;
  /** What was removed last in a question, to be put back. */
  readonly removed: Readonly<Partial<Record<QuestionId, Removed>>>;
}

/** Before all words have come. */
interface FirstView extends Seen {
  readonly texts: FirstTexts;
  readonly source: undefined;
  readonly reply: undefined;
}

/** Once they have. */
export interface WholeView extends Seen {
  readonly texts: ChecklistTexts;
  /** Reasons and hints; not there before they are asked for. */
  readonly source: SourceView | undefined;
  /** What is made of the answers; there once the questions are painted. */
  readonly reply: Reply | undefined;
}

/** What the templates are made from: answers, words, and what the source says back. */
export type View = FirstView | WholeView;

export const isWhole = (view: View): view is WholeView => view.texts.whole === undefined;

/** What has come by now. */
interface Given extends Seen {
  readonly texts: AnyTexts;
  readonly source: Source | undefined;
  readonly reply: Reply | undefined;
}

const says = (
  answers: Answers,
  texts: ChecklistTexts,
  { background, cautions, shorts, terms, viewHints }: Source,
): SourceView => ({
  background,
  cautions,
  shorts,
  terms,
  hints: viewHints(answers, texts, background),
});

/** Works out what the templates show: anew only where something that they show changed. */
export class Viewer {
  #view: View | undefined;

  get view(): View | undefined {
    return this.#view;
  }

  look({ texts, reply, source, ...seen }: Given): View {
    const before = this.#view;
    const isSame = before?.answers === seen.answers && before.texts === texts;
    const said = (whole: ChecklistTexts): SourceView | undefined =>
      isSame && before.source ? before.source : source && says(seen.answers, whole, source);
    const view: View = texts.whole
      ? { ...seen, texts, source: undefined, reply: undefined }
      : { ...seen, texts, source: said(texts), reply };
    const keys = Object.keys(view) as (keyof View)[];
    if (before === undefined || keys.some((key) => before[key] !== view[key])) this.#view = view;
    return this.#view!;
  }
}
