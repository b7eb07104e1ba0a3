import { describe, expect, test } from 'vitest';
import { markedDossier } from '../../../testing/marked-dossier.js';
import { strong, text, type Block, type Report } from './blocks.js';
import { gather } from '../../report/report-gather.js';
import { reportMarkdown } from './report-markdown.js';
import { reportOf } from './report.js';

const report = (...blocks: Block[]): Report => ({
  lang: 'nl',
  title: 'Titel',
  about: [],
  blocks,
  notes: [[text('Musterd (2020). '), { text: 'Een titel', looks: 'em', url: 'https://example.org/a(b)' }]],
  sources: 'Noten',
  made: [text('Gemaakt.')],
});
const body = (...blocks: Block[]): string =>
  reportMarkdown(report(...blocks))
    .slice('# Titel\n\n'.length)
    .split('\n\n---\n\nGemaakt.')[0]!;

describe('a block', () => {
  test.each<[Block, string]>([
    [{ kind: 'heading', level: 2, text: 'Een *kop*' }, '### Een \\*kop\\*'],
    [
      { kind: 'paragraph', runs: [strong('Let op: '), text('- geen lijst'), { note: 1 }] },
      '**Let op:** - geen lijst[^1]',
    ],
    [{ kind: 'paragraph', runs: [text('1. geen lijst')] }, '1\\. geen lijst'],
    [{ kind: 'paragraph', runs: [text('een\n- twee\n# drie')] }, 'een  \n\\- twee  \n\\# drie'],
    [{ kind: 'list', items: [[text('een\ntwee')], [text('drie')]] }, '- een  \n  twee\n- drie'],
    [{ kind: 'boxes', items: ['Ja', '[x] nee'] }, '- [ ] Ja\n- [ ] \\[x\\] nee'],
    [
      { kind: 'quote', text: 'een\n> twee', by: 'Gemeente', date: '3 juni 2026' },
      '> een\n> \\> twee\n>\n> Gemeente, 3 juni 2026',
    ],
    [
      { kind: 'table', caption: 'Tabel', head: ['A', 'B|C'], rows: [[[text('x|y\nz')], []]] },
      '**Tabel**\n\n| A | B\\|C |\n| --- | --- |\n| x\\|y<br>z |   |',
    ],
    [{ kind: 'page' }, '---'],
  ])('%j', (block, expected) => expect(body(block)).toBe(expected));

  test('notes stand at the end, with where they lead', () =>
    expect(reportMarkdown(report())).toMatch(
      /\n## Noten\n\n\[\^1\]: Musterd \(2020\)\. \[Een titel\]\(<https:\/\/example\.org\/a\(b\)>\)\n$/u,
    ));
});

test('what people wrote turns into nothing else', async () => {
  const nasty = (word: string): string => `# <b>${word}</b> **x** [l](javascript:1) ![i](x) \`c\` | &amp; ~~s~~ _e_`;
  const { dossier, texts } = markedDossier(nasty);
  const markdown = reportMarkdown(reportOf(await gather(dossier, 'nl', new Date('2026-11-26T10:00:00Z'), '0.1.0')));
  for (const word of texts.map((each) => /woord\d+woord/u.exec(each)![0])) expect(markdown).toContain(word);
  const around = markdown.match(/.{8}woord\d+woord.{60}/gu) ?? [];
  expect(around.length).toBeGreaterThan(texts.length);
  for (const each of around) {
    expect(each).not.toMatch(/(?<!\\)<\/?b/u);
    expect(each).not.toMatch(/(?<!\\)\*\*x/u);
    expect(each).not.toMatch(/(?<!\\)\[l/u);
    expect(each).not.toMatch(/(?<!\\)`c/u);
    expect(each).not.toMatch(/(?<!\\)&amp;/u);
    expect(each).not.toMatch(/(?<!\\)\| \\?&/u);
  }
  for (const line of markdown.split('\n')) expect(line).not.toMatch(/^(?:[-*] )?# ?<?b?>?woord/u);
});
