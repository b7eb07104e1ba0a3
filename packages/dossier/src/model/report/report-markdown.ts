import { escapeMarkdown, markMarkdown } from '@mengwijzer/words/markdown';
import {
  isNote,
  plainRuns,
  type About,
  type Block,
  type Report,
  type Run,
  type Runs,
  type TableBlock,
} from './blocks.js';

/** A line that stays a line of text: what would begin a list, a rule, a heading or code does not. */
const escape = (said: string): string => {
  const safe = escapeMarkdown(said.trim());
  return /^[-+=\d]/u.test(safe) ? safe.replace(/^([-+=])/u, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2') : safe;
};

const linesOf = (said: string): readonly string[] => said.replaceAll(/\r\n?/gu, '\n').split('\n');

/** One run; a new line in it becomes one of Markdown's own. */
function sayRun(run: Run, isFirst: boolean, newLine: string): string {
  if (isNote(run)) return `[^${run.note}]`;
  const said = linesOf(run.text)
    .map((line, at) => {
      const start = /^\s*/u.exec(line)?.[0] ?? '';
      // Only at the start of a line can a character begin something.
      return at > 0 || isFirst
        ? escape(line) + (/\s$/u.test(line) ? ' ' : '')
        : start + escapeMarkdown(line.slice(start.length));
    })
    .join(newLine);
  if (run.url !== undefined) return `[${said.trim()}](<${run.url.replaceAll(/[<>\\\s]/gu, encodeURIComponent)}>)`;
  if (said.trim() === '' || run.looks === undefined || said.includes(newLine)) return said;
  return markMarkdown(said, run.looks === 'strong' ? '**' : '_');
}

const sayRuns = (runs: Runs, newLine = '  \n'): string =>
  runs
    .map((run, at) => sayRun(run, at === 0, newLine))
    .join('')
    .trim();

const table = ({ caption, head, rows }: TableBlock): string =>
  [
    `**${escape(caption)}**`,
    [
      head.map(escape),
      head.map(() => '---'),
      ...rows.map((row) => row.map((cell) => sayRuns(cell, '<br>') || (plainRuns(cell).trim() === '' ? ' ' : ''))),
    ]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  ].join('\n\n');

const sayAbout = (about: About): string =>
  about.map(([label, value]) => `**${escape(label)}:** ${escape(value) || '\\_'.repeat(30)}`).join('  \n');

function sayBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`;
    case 'paragraph':
      return sayRuns(block.runs);
    case 'list':
      return block.items.map((item) => `- ${sayRuns(item, '  \n  ')}`).join('\n');
    case 'boxes':
      return block.items.map((item) => `- [ ] ${escape(item)}`).join('\n');
    case 'table':
      return table(block);
    case 'quote':
      return [
        ...linesOf(block.text.trim()).map((line) => `> ${escape(line)}`.trimEnd()),
        ...(block.by === '' && block.date === ''
          ? []
          : ['>', `> ${escape([block.by, block.date].filter(Boolean).join(', '))}`]),
      ].join('\n');
    case 'lines':
      return [
        ...(block.label === '' ? [] : [`**${escape(block.label)}**`]),
        ...Array.from({ length: block.count }, () => '\\_'.repeat(40)),
      ].join('\n\n');
    case 'about':
      return sayAbout(block.items);
    case 'page':
      return '---';
  }
}

/** A report as Markdown, with its sources as footnotes. What people wrote stays what they wrote. */
export const reportMarkdown = ({ title, about, blocks, notes, sources, made }: Report): string =>
  `${[
    `# ${escape(title)}`,
    ...(about.length === 0 ? [] : [sayAbout(about)]),
    ...blocks.map(sayBlock),
    '---',
    sayRuns(made),
    ...(notes.length === 0
      ? []
      : [`## ${escape(sources)}`, notes.map((note, at) => `[^${at + 1}]: ${sayRuns(note)}`).join('\n')]),
  ]
    .filter((each) => each !== '')
    .join('\n\n')}\n`;
