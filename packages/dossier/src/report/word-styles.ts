import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** A4 in twentieths of a point, with the room that is left for text. */
export const paper = { width: 11_906, height: 16_838, side: 1247, top: 1134, bottom: 1134 } as const;
export const textWidth = paper.width - 2 * paper.side;

export const bullets = 'mengwijzer-bullets';

const ink = '16202A';
const accent = '0B5A73';
const muted = '4F5B67';

/** Arial has a stand-in of the same widths wherever Word is not. */
const font = 'Arial';

/** Styles that Word knows by name, so that its navigation, tables of contents and house styles work with them. */
export const stylesOf = (language: string, isOnePage: boolean): IStylesOptions => {
  const size = isOnePage ? 19 : 20;
  const heading = (points: number, before: number, after: number, color: string) => ({
    run: { font, size: points * 2, bold: true, color },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size, color: ink, language: { value: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: isOnePage ? 60 : 120, line: isOnePage ? 250 : 276 } },
      },
      title: {
        run: { font, size: isOnePage ? 32 : 44, bold: true, color: ink },
        paragraph: { spacing: { before: 0, after: isOnePage ? 80 : 200 }, keepNext: true },
      },
      heading1: heading(16, 480, 160, accent),
      heading2: isOnePage ? heading(10.5, 120, 40, accent) : heading(12.5, 320, 100, ink),
      heading3: heading(10.5, 200, 60, muted),
      listParagraph: { run: { font, size }, paragraph: { spacing: { after: isOnePage ? 30 : 80 } } },
      caption: {
        run: { font, size: 18, bold: true, italics: false, color: muted },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
      },
      footnoteText: { run: { font, size: 16 }, paragraph: { spacing: { after: 40, line: 240 } } },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: isOnePage ? 17 : 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 250 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 340 },
          spacing: { before: 60, after: 40 },
          border: { left: { style: 'single', size: 18, color: accent, space: 10 } },
          keepLines: true,
        },
      },
      {
        id: 'QuoteSource',
        name: 'Quote Source',
        basedOn: 'Quote',
        quickFormat: true,
        run: { size: 17, color: muted },
        paragraph: { spacing: { before: 0, after: 160 } },
      },
      {
        id: 'About',
        name: 'About',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 2268, hanging: 2268 },
          spacing: { after: isOnePage ? 20 : 60 },
        },
      },
      {
        id: 'Made',
        name: 'Made From',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: isOnePage ? 15 : 17, color: muted },
        paragraph: {
          spacing: { before: isOnePage ? 160 : 480 },
          border: { top: { style: 'single', size: 6, color: 'D5DAE0', space: 8 } },
        },
      },
      {
        id: 'Margin',
        name: 'Page Margin',
        basedOn: 'Normal',
        run: { size: 16, color: muted },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
};

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
  ],
};
