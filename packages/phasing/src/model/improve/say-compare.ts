import { isShown, type ComparedRow, type MeasureKind, type Measured } from './compare.js';
import { sayNumber, sayPermille } from '@mengwijzer/words/numbers';
import { sayQuarter, saySpan } from '../plan/quarter.js';
import type { LaterTexts } from '../texts.js';

type Texts = Pick<LaterTexts, 'lang' | 'improve'>;

/** A row of the table in words. */
export interface SaidRow {
  readonly measure: Measured;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** "39 minder", "gelijk", "1,5 procentpunt hoger", "anderhalf jaar later". */
  readonly difference: string;
}

/** A value of a measure in a cell: "1.016", "48,5%", "begin 2030". */
export const sayMeasure = (kind: MeasureKind, value: number | null, { lang, improve }: Texts): string => {
  if (value === null) return improve.noValue;
  if (value === Infinity) return improve.notFinished;
  if (kind === 'share') return sayPermille(value, lang);
  return kind === 'quarter' ? sayQuarter(value, 0, lang) : sayNumber(value, lang);
};

/** How one value differs from another, inside a cell or a sentence. */
export const sayDifference = (
  { kind, difference, direction }: ComparedRow,
  { lang, improve: { difference: words } }: Texts,
): string => {
  switch (direction) {
    case 'same':
    case 'unknown':
      return words[direction];
    case 'earlier':
      return difference === null ? words.nowFinished : words.earlier(saySpan(difference, lang));
    case 'later':
      return difference === null ? words.notFinished : words.later(saySpan(difference, lang));
    default:
      if (kind !== 'share') return words[direction](difference!);
      return words[direction === 'fewer' ? 'lower' : 'higher'](difference! / 10);
  }
};

/** The table of `compareResults` in words, with the rows that it shows. */
export const sayCompared = (rows: readonly ComparedRow[], texts: Texts): readonly SaidRow[] =>
  rows
    .filter(({ measure, before, after }) => isShown(measure, [before, after]))
    .map((row) => ({
      measure: row.measure,
      label: texts.improve.measures[row.measure],
      before: sayMeasure(row.kind, row.before, texts),
      after: sayMeasure(row.kind, row.after, texts),
      difference: sayDifference(row, texts),
    }));
