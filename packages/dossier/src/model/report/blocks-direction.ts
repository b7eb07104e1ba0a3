/** Letters that are written from the right. */
export const rightToLeftLetters =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}]';

const from = new RegExp(`^[^\\p{L}]*${rightToLeftLetters}`, 'u');
const letters = new RegExp(rightToLeftLetters, 'gu');

/**
 * Whether a paragraph runs from right to left: it begins so, and most of it does. A sentence of ours that begins with a name in Arabic is
 * still ours.
 */
export const isRightToLeft = (said: string): boolean =>
  from.test(said) && (said.match(letters)?.length ?? 0) * 3 >= (said.match(/\p{L}/gu)?.length ?? 0) * 2;
