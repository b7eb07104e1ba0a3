import { VERSION } from '@mengwijzer/core';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { Lang } from '../mix-dossier-page.js';
import type { Report } from '../model/report/blocks.js';
import { gather, reportWords } from './report-gather.js';
import { reportOf } from '../model/report/report.js';
import { sheetKinds, sheetsOf, type SheetKind } from '../model/report/sheets.js';
import { summaryPageOf } from '../model/report/summary-page.js';

export { reportMarkdown } from '../model/report/report-markdown.js';
export { reportView } from './mix-dossier-report-view.js';

/** What one takes away. */
export type Kind = 'report' | 'summary' | 'sheets';

/** What the user chose to take away. */
export async function make(
  kind: Kind,
  sheet: SheetKind | 'all',
  { dossier, lang, now }: { readonly dossier: Dossier; readonly lang: Lang; readonly now: Date },
): Promise<Report> {
  if (kind === 'sheets')
    return sheetsOf(sheet === 'all' ? sheetKinds : [sheet], (await reportWords[lang]()).report, {
      now,
      version: VERSION,
    });
  const input = await gather(dossier, lang, now, VERSION);
  return kind === 'report' ? reportOf(input) : summaryPageOf(input);
}
