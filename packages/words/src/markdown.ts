/** The backslash first: the others get one. */
const marks = Array.from('\\`*_{}[]<>#|~');

/** A text that a Markdown reader shows as it is: nothing in it turns into a heading, a link, a tag or another character. */
export const escapeMarkdown = (text: string): string => {
  if (!/[\\`*_{}[\]<>#|~&\r\n]/u.test(text)) return text;
  // A pattern takes ten times as long over a text that is all marks.
  return marks
    .reduce((said, mark) => said.split(mark).join(`\\${mark}`), text)
    .replaceAll(/&(?=(?:\\#)?[a-z\d]+;)/giu, '\\&')
    .replaceAll(/[\r\n]+/gu, ' ');
};

/** A text between marks, such as `**`, which stand next to what they mark: spaces go outside. */
export const markMarkdown = (text: string, mark: string): string => {
  const before = text.length - text.trimStart().length;
  const marked = text.trim();
  return `${text.slice(0, before)}${mark}${marked}${mark}${text.slice(before + marked.length)}`;
};

/** A table of texts; an empty cell is a dash. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map((text) => escapeMarkdown(text) || '—'))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
