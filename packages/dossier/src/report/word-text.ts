import { rightToLeftLetters } from '../model/report/blocks-direction.js';

/** What XML 1.0 cannot hold: most control characters, halves of a pair, and two that are no characters. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Marks around a text of another direction: Word has directions of its own, and these would turn the brackets near them. */
const isolates = /[\u2066-\u2069]/gu;

/** A text that a Word file can hold. A tab is a space: in a file it would jump. */
export const sane = (said: string): string =>
  said.replaceAll(forbidden, '').replaceAll(isolates, '').replaceAll('\t', ' ');

/** From a letter that is written from the right up to the last one before a letter that is not. */
const stretch = new RegExp(`(${rightToLeftLetters}+(?:[^\\p{L}]*${rightToLeftLetters}+)*)`, 'u');

export interface Stretch {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** A line in stretches of one direction. */
export const stretchesOf = (line: string): readonly Stretch[] =>
  line
    .split(stretch)
    .map((text, at) => ({ text, isRightToLeft: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
