/** Size of text in a drawing, in its units. */
const TEXT = 13;

/**
 * Widths of characters in em. We do not know the host's font, so each class has about its widest in DejaVu Sans and Verdana, the widest of the
 * common text fonts. Texts in those come out 4 to 10 % too wide, in most others 15 to 25 %. A character of no class counts as full width.
 * They are of text that is not bold, see {@link BOLD}.
 */
const widthClasses: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\sfijl.,'’‘]/u, 0.36],
  [/[Irt:;!|()[\]/\-"“”]/u, 0.46],
  [/[mwMW%@—]/u, 1.08],
  [/[\p{Ll}\p{Nd}]/u, 0.64],
  [/[\p{Script=Latin}…–&+]/u, 0.8],
];
const charWidth = new Map<string, number>();
const widthOfChar = (char: string): number => {
  let width = charWidth.get(char);
  if (width === undefined) {
    width = widthClasses.find(([chars]) => chars.test(char))?.[1] ?? 1.1;
    charWidth.set(char, width);
  }
  return width;
};
/** Bold text is as wide as text that is not, of so many times the size. */
export const BOLD = 1.1;

/** The most that a text takes, by estimate. */
export const textWidth = (text: string, size: number = TEXT): number => {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width * size;
};

/** As much of a text as fits, with … for the rest. */
export const shorten = (text: string, room: number, size: number = TEXT): string => {
  if (textWidth(text, size) <= room) return text;
  let left = room - textWidth('…', size);
  let kept = '';
  for (const char of text) {
    left -= textWidth(char, size);
    if (left < 0) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
};

/** A text in as few lines as it needs, at most `most`; what does not fit then is shortened. */
export const wrap = (text: string, room: number, most: number, size: number = TEXT): readonly string[] => {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).filter((word) => word !== '');
  while (rest.length > 0) {
    let count = 0;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size) <= room) count += 1;
    if (count === 0 || (lines.length === most - 1 && count < rest.length)) {
      lines.push(shorten(rest.join(' '), room, size));
      break;
    }
    lines.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  return lines.length === 0 ? [''] : lines;
};

/** A text of more words in two lines that differ least. */
export const halve = (text: string, size: number = TEXT): readonly string[] => {
  const words = text.split(' ');
  const ways = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const most = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));
  return ways.reduce<readonly string[]>((best, way) => (most(way) < most(best) ? way : best), [text]);
};
