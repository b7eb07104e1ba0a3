/** A stretch of text inside a paragraph: one's own words as they are, or ours. */
export interface TextRun {
  readonly text: string;
  readonly looks?: 'strong' | 'em';
  /** Address that it leads to. Only of the content's own sources. */
  readonly url?: string;
}
/** Refers to one of the report's notes, by its number. */
export interface NoteRun {
  readonly note: number;
}
export type Run = TextRun | NoteRun;
export type Runs = readonly Run[];

/** A piece of a document, whatever it becomes: a page, paper, Word or Markdown. */
export type Block =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | TableBlock
  | QuoteBlock
  /** Boxes to tick on paper. */
  | { readonly kind: 'boxes'; readonly items: readonly string[] }
  /** Lines to write on, under what is to be written there. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** A word and its value, as under the title; an empty value is to be filled in by hand. */
  | { readonly kind: 'about'; readonly items: About }
  | { readonly kind: 'page' };

export type About = readonly (readonly [label: string, value: string])[];

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 is a chapter. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells as `head`; the first one is the heading of its row. */
  readonly rows: readonly (readonly Runs[])[];
  /** Of how many parts of the width each column is; all alike where absent. */
  readonly widths?: readonly number[];
  /** To be filled in by hand: with borders, and room to write. */
  readonly isBlank?: boolean;
}
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly text: string;
  readonly by: string;
  readonly date: string;
}

/** What is put on the table, in one structure for paper, Word and Markdown. */
export interface Report {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  readonly about: About;
  readonly blocks: readonly Block[];
  /** Where it comes from; the first has number 1. */
  readonly notes: readonly Runs[];
  /** Heading of the notes. */
  readonly sources: string;
  /** What it was made from, and when. */
  readonly made: Runs;
  /** Whether it is to stay on one page. */
  readonly isOnePage?: boolean;
}

export const text = (said: string): TextRun => ({ text: said });
export const strong = (said: string): TextRun => ({ text: said, looks: 'strong' });
export const heading = (level: HeadingBlock['level'], said: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text: said,
});
export const paragraph = (...runs: Runs): Block => ({ kind: 'paragraph', runs });
/** A list, or nothing where there is nothing in it. */
export const listOf = (items: readonly Runs[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

export const isNote = (run: Run): run is NoteRun => 'note' in run;

/** Whether all of it is said with stress: it names what comes next. */
export const isLabel = (runs: Runs): boolean =>
  runs.length > 0 && runs.every((run) => 'looks' in run && run.looks === 'strong');

/** What is said, without notes and looks. */
export const plainRuns = (runs: Runs): string => runs.map((run) => (isNote(run) ? '' : run.text)).join('');

/** All texts of a report, in the order in which one reads them. */
export const textsIn = ({ title, about, blocks, notes, made }: Report): readonly string[] => [
  title,
  ...about.flat(),
  ...blocks.flatMap(textsOf),
  plainRuns(made),
  ...notes.map(plainRuns),
];

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plainRuns(block.runs)];
    case 'list':
      return block.items.map(plainRuns);
    case 'boxes':
      return block.items;
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(plainRuns))];
    case 'quote':
      return [block.text, block.by, block.date];
    case 'lines':
      return [block.label];
    case 'about':
      return block.items.flat();
    case 'page':
      return [];
  }
}
