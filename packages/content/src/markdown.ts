/** A text that a Markdown reader shows as it is: nothing in it turns into a heading, a link, a tag or another character. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/gu, '\\$&').replaceAll(/[\r\n]+/gu, ' ');

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
