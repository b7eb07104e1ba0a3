export * from './parties/agreements.js';
export type { Block, Report } from './report/blocks.js';
export { compare, type Compared, type Verdict } from './parties/compare.js';
export type { JoiningTexts, PartiesTexts } from './parties/compare-texts.js';
export {
  putAside,
  takeFiles,
  takeOut,
  type JoinChoice,
  type JoinCode,
  type JoinNotice,
  type Opened,
} from './parties/joining.js';
export { reportOf } from './report/report.js';
export type { ReportInput, ReportTexts } from './report/report-input.js';
export { reportMarkdown } from './report/report-markdown.js';
export { sheetKinds, sheetsOf, type SheetKind } from './report/sheets.js';
export { summaryPageOf } from './report/summary-page.js';
export * from './texts.js';
export * from './voices.js';
