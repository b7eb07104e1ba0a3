export { escapeMarkdown, markdownTable, markMarkdown } from '@mengwijzer/words/markdown';
