interface Spoken {
  readonly lang: string;
}

/**
 * British English: the day comes first, and no comma before "and", as in Dutch. Dutch stands in for a language that the browser does not know;
 * else it would write as it likes itself.
 */
export const locale = ({ lang }: Spoken): string[] => [lang === 'en' ? 'en-GB' : lang, 'nl'];

const and: Readonly<Record<string, string>> = { nl: 'en', en: 'and' };

/** "a, b en c". Written out, since the first `Intl.ListFormat` of a page takes 20 ms on a fast computer, and 90 on a slow one. */
export const list = (items: readonly string[], { lang }: Spoken): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const word = and[lang];
  return word === undefined
    ? new Intl.ListFormat([lang, 'nl']).format(items)
    : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
};

/** The first letter as a capital: labels and lists are written as they stand inside a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text without the marks that it ends with. */
export const withoutEnd = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
};

/** A mark that ends a sentence, with the quote or bracket that closes after it, where no small letter follows. */
const END = /[.?!…][’”)»'"]{0,2}(?=\s+[^\s\p{Ll}])/gu;

/** What stands before a full stop that ends nothing: one letter ("J.", "o.a.", "e.g."), or a word cut short before a name or a number. */
const CUT_SHORT = /(?<![\p{L}\p{N}])(?:\p{L}|bijv|blz|ca|cf|dr|drs|ir|mr|mrs|nr|prof|st|vgl|vs)$/iu;

/** The first sentence of a text, with its mark; all of it where there is no second one. What is left begins with a space. */
export const firstSentence = (text: string): string => {
  for (const { 0: end, index } of text.matchAll(END)) {
    // The longest of those words has four letters; one more tells whether it is a whole word.
    const isCutShort = end === '.' && CUT_SHORT.test(text.slice(Math.max(0, index - 5), index));
    if (!isCutShort) return text.slice(0, index + end.length);
  }
  return text;
};

/** A text of one line, cut at a word; by code point, so that no emoji is halved. */
export const cutAtWord = (line: string, most: number): string => {
  if (line.length <= most) return line;
  // A code point takes two units at most.
  const characters = Array.from(line.slice(0, 2 * most + 2));
  if (characters.length <= most) return line;
  const head = characters.slice(0, most).join('');
  const space = head.lastIndexOf(' ');
  return `${space === -1 ? head : head.slice(0, space)} …`;
};
