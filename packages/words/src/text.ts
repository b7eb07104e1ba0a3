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
