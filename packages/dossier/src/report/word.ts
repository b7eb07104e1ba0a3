import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import {
  isLabel,
  plainRuns,
  type Block,
  type QuoteBlock,
  type Report,
  type Runs,
  type TableBlock,
} from '../model/report/blocks.js';
import { Runner, textRuns, writingLine, type NoteWords } from './word-runs.js';
import { bullets, numbering, paper, stylesOf, textWidth } from './word-styles.js';
import { isRightToLeft } from '../model/report/blocks-direction.js';
import { sane } from './word-text.js';

export interface WordWords extends NoteWords {
  /** "Pagina 1 van 9". */
  readonly page: (current: string, total: string) => string;
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Of a row up to this long Word keeps all on one page; a longer one may not fit on any. */
const WHOLE_ROW = 900;

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B4BCC5' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

class Writer {
  readonly #runner: Runner;
  #isNewPage = false;

  constructor(report: Report, words: WordWords) {
    this.#runner = new Runner(report.notes, words);
  }

  readonly block = (block: Block): readonly FileChild[] => {
    const children = this.#block(block);
    // A page begins with the heading that comes next.
    this.#isNewPage = block.kind === 'page';
    return children;
  };

  #block(block: Block): readonly FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [
          this.#paragraph([{ text: block.text }], {
            heading: headings[block.level - 1]!,
            ...(this.#isNewPage && { pageBreakBefore: true }),
          }),
        ];
      case 'paragraph':
        return [this.#paragraph(block.runs, { keepNext: isLabel(block.runs) })];
      case 'list':
        return block.items.map((item) =>
          this.#paragraph(item, { style: 'ListParagraph', numbering: { reference: bullets, level: 0 } }),
        );
      case 'boxes':
        // A box and its word stay on one line, and as many of them on it as there is room for.
        return [
          this.#paragraph(
            [{ text: block.items.map((item) => `☐\u00A0${item.replaceAll(' ', '\u00A0')}`).join('    ') }],
            {},
          ),
        ];
      case 'about':
        return [...block.items.map(aboutLine), gap()];
      case 'quote':
        return this.#quote(block);
      case 'table':
        return this.#table(block);
      case 'lines':
        return [
          ...(block.label === ''
            ? []
            : [this.#paragraph([{ text: block.label, looks: 'strong' }], { keepNext: true })]),
          ...Array.from({ length: block.count }, (_, at) => blankLine(at < block.count - 1)),
        ];
      case 'page':
        return [];
    }
  }

  paragraph(runs: Runs, style?: string): Paragraph {
    return this.#paragraph(runs, style === undefined ? {} : { style });
  }

  #paragraph(runs: Runs, options: IParagraphOptions): Paragraph {
    return new Paragraph({
      ...options,
      ...(isRightToLeft(plainRuns(runs)) && { bidirectional: true }),
      children: this.#runner.say(runs),
    });
  }

  /** What people wrote, a paragraph for each line, as each may have its own direction. */
  #lines(runs: Runs, options: IParagraphOptions): readonly Paragraph[] {
    return linesIn(runs).map((line) => this.#paragraph(line, options));
  }

  #quote({ text, by, date }: QuoteBlock): readonly Paragraph[] {
    const source = [by, date].filter((each) => each !== '').join(', ');
    return [
      ...this.#lines([{ text: text.trim() }], { style: 'Quote', keepNext: source !== '' }),
      ...(source === '' ? [] : [this.#paragraph([{ text: source }], { style: 'QuoteSource' })]),
    ];
  }

  #table({ caption, head, rows, widths, isBlank = false }: TableBlock): readonly FileChild[] {
    const parts = widths ?? head.map(() => 1);
    const all = parts.reduce((sum, each) => sum + each, 0);
    const columns = parts.map((each) => Math.floor((each * textWidth) / all));
    const cell = (runs: Runs, at: number, isHead: boolean): TableCell =>
      new TableCell({
        width: { size: columns[at]!, type: WidthType.DXA },
        ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF2F5' } }),
        children: [
          ...this.#lines(isHead ? [{ text: plainRuns(runs), looks: 'strong' }] : runs, {
            style: 'TableText',
            keepNext: isHead,
          }),
        ],
      });
    return [
      this.#paragraph([{ text: caption }], { style: 'Caption' }),
      new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: columns,
        layout: TableLayoutType.FIXED,
        margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
        borders: {
          top: rule,
          bottom: rule,
          insideHorizontal: rule,
          left: isBlank ? rule : none,
          right: isBlank ? rule : none,
          insideVertical: isBlank ? rule : none,
        },
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: head.map((each, at) => cell([{ text: each }], at, true)),
          }),
          ...rows.map(
            (row) =>
              new TableRow({
                cantSplit: row.reduce((sum, each) => sum + plainRuns(each).length, 0) <= WHOLE_ROW,
                ...(isBlank && { height: { value: 620, rule: HeightRule.ATLEAST } }),
                children: row.map((each, at) => cell(each, at, false)),
              }),
          ),
        ],
      }),
      // Else two tables, or a table and what follows, would touch.
      gap(),
    ];
  }
}

/** Runs cut where a new line begins in their texts. */
function linesIn(runs: Runs): readonly Runs[] {
  const lines: Runs[number][][] = [[]];
  for (const run of runs) {
    if ('note' in run) {
      lines.at(-1)!.push(run);
      continue;
    }
    for (const [at, text] of run.text.split(/\r\n|\r|\n/u).entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

const gap = (): Paragraph => new Paragraph({ spacing: { after: 0, line: 160, lineRule: 'exact' } });

/** @param isFirst whether another follows, on the same page */
const blankLine = (isFirst: boolean): Paragraph =>
  new Paragraph({
    keepNext: isFirst,
    spacing: { before: 0, after: 0, line: 520, lineRule: 'exact' },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE }],
    children: [writingLine()],
  });

/** A word and its value; without a value, a line to write it on. */
const aboutLine = ([label, value]: readonly [string, string]): Paragraph =>
  new Paragraph({
    style: 'About',
    tabStops: [
      { type: TabStopType.LEFT, position: 2268 },
      ...(value === ''
        ? [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE } as const]
        : []),
    ],
    ...(value === '' && { spacing: { before: 120 } }),
    children: [
      new TextRun({ text: sane(label), bold: true }),
      new TextRun('\t'),
      ...(value === '' ? [writingLine()] : textRuns(value)),
    ],
  });

/** The document, as docx has it. */
export function documentOf(report: Report, words: WordWords): Document {
  const { lang, title, about, blocks, made, isOnePage = false } = report;
  const writer = new Writer(report, words);
  const [before = '', between = '', after = ''] = words.page('\u0001', '\u0001').split('\u0001');
  return new Document({
    title: sane(title),
    creator: 'Mengwijzer',
    lastModifiedBy: 'Mengwijzer',
    description: sane(plainRuns(made)),
    styles: stylesOf(lang === 'en' ? 'en-GB' : 'nl-NL', isOnePage),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width, height: paper.height },
            margin: {
              top: isOnePage ? 850 : 1417,
              bottom: isOnePage ? 850 : 1247,
              left: paper.side,
              right: paper.side,
              header: 567,
              footer: 510,
            },
          },
        },
        headers: isOnePage
          ? {}
          : { default: new Header({ children: [new Paragraph({ style: 'Margin', children: textRuns(title) })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Margin',
                alignment: 'end',
                children: [
                  new TextRun({
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter(
                      (each) => each !== '',
                    ),
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...(isRightToLeft(title) && { bidirectional: true }),
            children: textRuns(title),
          }),
          ...about.map(aboutLine),
          ...(about.length === 0 || isOnePage ? [] : [gap()]),
          ...blocks.flatMap(writer.block),
          writer.paragraph(made, 'Made'),
        ],
      },
    ],
  });
}

/** A report as a Word file. */
export const toWord = (report: Report, words: WordWords): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(documentOf(report, words));
