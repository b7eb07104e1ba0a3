import { expect, test } from 'vitest';
import { escapeMarkdown } from './markdown.js';

test.each([
  ['een [link](<x>) en `code`', 'een \\[link\\](\\<x\\>) en \\`code\\`'],
  ['a \\* b', 'a \\\\\\* b'],
  ['**_~#{}|', '\\*\\*\\_\\~\\#\\{\\}\\|'],
  ['&amp; &#38; &#x26; & a; &', '\\&amp; \\&\\#38; \\&\\#x26; & a; &'],
  ['&\\#38;', '&\\\\\\#38;'],
  ['een\r\n\n twee', 'een  twee'],
  ['een twee', 'een twee'],
])('%j is written as %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
