export * from './agreements.js';
export type { Block, Report } from './blocks.js';
export { compare, type Compared, type Verdict } from './compare.js';
export type { JoiningTexts, PartiesTexts } from './compare-texts.js';
export {
  putAside,
  takeFiles,
  takeOut,
  type JoinChoice,
  type JoinCode,
  type JoinNotice,
  type Opened,
} from './joining.js';
export { reportOf } from './report.js';
export type { ReportInput, ReportTexts } from './report-input.js';
export { reportMarkdown } from './report-markdown.js';
export { sheetKinds, sheetsOf, type SheetKind } from './sheets.js';
export { summaryPageOf } from './summary-page.js';
export * from './texts.js';
export * from './voices.js';
