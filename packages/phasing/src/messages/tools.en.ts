import { en as shared } from '@mengwijzer/core/messages.en';
import type { ToolsMessages } from './tools.nl.js';

export const toolsEn: ToolsMessages = {
  ...shared,

  take: {
    heading: 'Take it with you',
    print: 'Print the report',
    csv: 'Save the sites as CSV',
    plan: 'Save the plan as JSON',
    copy: 'Copy the findings',
    open: 'Open a file or paste from Excel',
    planName: 'plan',
    model:
      'Calculated with whole households, quarter by quarter. In this model a household only moves to the same kind of home. There is no total score for ‘how good’ a plan is.',
  },

  bring: {
    heading: 'Paste or open from Excel',
    lead: 'Copy the cells in Excel and paste them below. Include the row with column names, so that we know what goes where.',
    columns: (names) => `Without column names we take this order: ${names}.`,
    cells: 'Cells from Excel',
    replace: 'Replace the sites that are there now',
    replaceHint: 'Otherwise the new sites come below them.',
    put: 'Put in the table',
    nothing: 'There is nothing to put in the table yet. Paste cells in the box above first.',
    file: 'Open a file',
    fileHint: 'A CSV file from Excel, a plan or a dossier of Mengwijzer. At most 10 MB.',
    shut: 'Close this part',
  },

  report: {
    untouched: 'was already here, not changed yet',
    unnamed: 'Phasing of the neighbourhood',
    sites: 'The sites, in order',
    site: (place, name, says) => `${place}. **${name}**: ${says}`,
    made: (version, date) => `Made with Mengwijzer ${version} on ${date}.`,
  },
};
