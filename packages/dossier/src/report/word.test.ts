import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { richDossier } from '../../testing/rich-dossier.js';
import { markedDossier } from '../../testing/marked-dossier.js';
import { isNote, plainRuns, text, textsIn, type Block, type Report } from '../model/report/blocks.js';
import { gather } from './report-gather.js';
import { reportOf } from '../model/report/report.js';
import { reportNl } from './report-nl.js';
import { sane } from './word-text.js';
import { toWord } from './word.js';

const now = new Date('2026-11-26T10:00:00Z');
const { messages } = reportNl;

const filesOf = async (report: Report): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await toWord(report, messages)))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const bare = (...blocks: Block[]): Report => ({
  lang: 'nl',
  title: 'Titel',
  about: [],
  blocks,
  notes: [[text('Musterd (2020).')], [text('Felder (2021).')]],
  sources: 'Noten',
  made: [text('Gemaakt.')],
});
const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
/** The text of a part, a line for each paragraph. */
const textOf = (xml: string): string =>
  unescape(xml.replaceAll(/<w:br\/>|<\/w:p>/gu, '\n').replaceAll(/<[^>]*>/gu, ''));
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u;

/** Tags that open are closed in order, and no character is one that XML forbids. */
const isWellFormed = (xml: string): boolean => {
  if (forbidden.test(xml) || loose.test(xml)) return false;
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (self !== '/') open.push(name!);
  }
  return open.length === 0;
};

describe('the report of four parties', async () => {
  const report = reportOf(await gather({ ...richDossier, plan: null }, 'nl', now, '0.1.0'));
  const files = await filesOf(report);
  const document = files['word/document.xml']!;

  test('is a Word file whose parts can be read', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/styles.xml', 'word/footnotes.xml']),
    );
    for (const [name, xml] of Object.entries(files))
      if (/\.(?:xml|rels)$/u.test(name)) expect([name, isWellFormed(xml)]).toEqual([name, true]);
  });

  test('has all texts of the report, in its order', () => {
    const all = textOf(document).replaceAll(/\s+/gu, ' ');
    let at = 0;
    for (const each of textsIn({ ...report, notes: [] })) {
      const wanted = sane(each).replaceAll(/\s+/gu, ' ').trim();
      const found = all.indexOf(wanted, at);
      expect([wanted, found >= at]).toEqual([wanted, true]);
      at = found;
    }
  });

  test('has the headings, lists and heads of tables that Word knows', () => {
    const count = (pattern: RegExp): number => document.match(pattern)?.length ?? 0;
    const headings = (level: number): number =>
      report.blocks.filter((block) => block.kind === 'heading' && block.level === level).length;
    for (const level of [1, 2, 3])
      expect(count(new RegExp(`w:pStyle w:val="Heading${level}"`, 'gu'))).toBe(headings(level));
    expect(count(/w:pStyle w:val="Title"/gu)).toBe(1);
    const items = report.blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
    expect(count(/<w:numPr>/gu)).toBe(items);
    expect(count(/<w:tblHeader\/>/gu)).toBe(report.blocks.filter(({ kind }) => kind === 'table').length);
  });

  test('has a footnote for every reference; what was said before is referred to', () => {
    const referred = report.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : []))
      .filter(isNote);
    const ids = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) => Number(id));
    expect(ids).toEqual(referred.map((_, at) => at + 1));
    const notes = textOf(files['word/footnotes.xml']!);
    for (const note of report.notes) expect(notes).toContain(plainRuns(note));
    expect(notes.match(/Zie noot \d+\./gu) ?? []).toHaveLength(referred.length - report.notes.length);
  });

  test('has a language, a title and whose it is', () => {
    expect(files['word/styles.xml']).toContain('w:val="nl-NL"');
    expect(files['docProps/core.xml']).toContain('<dc:title>Molenkwartier: samen mengen</dc:title>');
    expect(files['docProps/core.xml']).toContain('<dc:creator>Mengwijzer</dc:creator>');
    expect(files['docProps/core.xml']).toMatch(/<dc:description>Gemaakt van: [^<]*26 november 2026/u);
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  test('writes Arabic from the right, in paragraphs and in runs', () => {
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
    const own = paragraphs.find((each) => each.includes('نريد أن نبقى'));
    expect(own).toContain('<w:bidi/>');
    expect(own).toContain('<w:rtl/>');
    const mixed = paragraphs.find((each) => each.includes('Wij wonen er nu.'));
    expect(mixed).not.toContain('<w:bidi/>');
    expect(mixed).toMatch(/<w:rtl\/>(?:(?!<w:t).)*<w:t[^>]*>نحن نعيش هنا الآن/u);
    expect(mixed).toContain('👩‍👩‍👧‍👦');
  });
});

test('a note that comes back is a note of its own that refers', async () => {
  const files = await filesOf(
    bare({ kind: 'paragraph', runs: [text('een'), { note: 1 }, text('twee'), { note: 2 }, text('drie'), { note: 1 }] }),
  );
  expect(textOf(files['word/footnotes.xml']!)).toMatch(/Musterd \(2020\)\.[^]*Felder \(2021\)\.[^]*Zie noot 1\./u);
});

test('what people wrote is text, whatever it looks like', async () => {
  const { dossier, texts } = markedDossier((word) => `</w:t><w:x> & ${word} \u0000\u0007 \uD83D "q"`);
  const files = await filesOf(reportOf(await gather(dossier, 'nl', now, '0.1.0')));
  const document = files['word/document.xml']!;
  expect(isWellFormed(document)).toBe(true);
  expect(document).not.toContain('<w:x>');
  const all = textOf(document);
  for (const each of texts) expect(all).toContain(/woord\d+woord/u.exec(each)![0]);
});
