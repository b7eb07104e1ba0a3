import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import { isNote, type Run, type Runs } from '../model/report/blocks.js';
import { sane, stretchesOf } from './word-text.js';

export interface NoteWords {
  /** What a note says that stands in full at another: "Zie noot 3." */
  readonly asNote: (number: number) => string;
}

/** The runs of a report as those of Word; a note that was referred to before refers to its number on the page. */
export class Runner {
  readonly #notes: readonly Runs[];
  readonly #words: NoteWords;
  /** Number in Word, by that of the report: Word counts every reference. */
  readonly #numbers = new Map<number, number>();
  #count = 0;

  constructor(notes: readonly Runs[], words: NoteWords) {
    this.#notes = notes;
    this.#words = words;
  }

  readonly say = (runs: Runs): ParagraphChild[] => runs.flatMap((run) => this.#run(run));

  #run(run: Run): readonly ParagraphChild[] {
    if (isNote(run)) return [this.#note(run.note)];
    const children = textRuns(run.text, run.looks);
    return run.url === undefined ? children : [new ExternalHyperlink({ link: run.url, children })];
  }

  #note(note: number): ParagraphChild {
    this.#count += 1;
    const before = this.#numbers.get(note);
    if (before === undefined) this.#numbers.set(note, this.#count);
    const says = this.#notes[note - 1] ?? [];
    return new FootnoteReferenceRun({
      children: [
        new Paragraph({
          style: 'FootnoteText',
          children: before === undefined ? this.#plain(says) : textRuns(this.#words.asNote(before)),
        }),
      ],
    });
  }

  /** What stands in a note, with addresses as they are. */
  #plain(runs: Runs): ParagraphChild[] {
    return runs.flatMap((run) => (isNote(run) ? [] : this.#run(run)));
  }
}

/** A text in runs of one direction; a new line in it stays one. */
export const textRuns = (said: string, looks?: 'strong' | 'em'): TextRun[] =>
  sane(said)
    .split(/\r\n|\r|\n/u)
    .flatMap((line, at) => {
      const stretches = stretchesOf(line);
      return (stretches.length === 0 && at > 0 ? [{ text: '', isRightToLeft: false }] : stretches).map(
        ({ text, isRightToLeft }, place) =>
          new TextRun({
            text,
            ...(at > 0 && place === 0 && { break: 1 }),
            ...(looks === 'strong' && { bold: true }),
            ...(looks === 'em' && { italics: true }),
            ...(isRightToLeft && { rightToLeft: true }),
          }),
      );
    });

/** A tab that draws a line to write on, up to the paragraph's tab stop. */
export const writingLine = (): TextRun => new TextRun({ children: [new Tab()], color: '75808C' });
