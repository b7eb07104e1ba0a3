import type { OutcomeMessages } from './outcome.nl.js';

export const outcomeEn: OutcomeMessages = {
  heading: 'What this plan does',
  findings: 'What stands out, and why',
  watch: (name: string) => `Watch: ${name}`,
  empty: 'There is no site in the table yet. Once there is one, you read here what the plan does.',
  unfilled: (cells, stands) =>
    `${cells === 1 ? 'One cell of the table is' : `${cells} cells of the table are`} not filled in yet. ${
      stands
        ? 'Below still stands what the plan did as it was before.'
        : 'We calculate this plan only once everything is filled in.'
    }`,
  stale: (faults: number) =>
    `${faults === 1 ? 'One field holds something' : `${faults} fields hold something`} that cannot be. This is the plan with what was last right there.`,

  chart: {
    asTable: 'Show as a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    table: (title: string) => `Table: ${title}`,
  },

  quarters: {
    heading: 'Quarter by quarter',
    lead: 'Slide through the years. The charts below show where you are.',
    slider: 'Quarter',
    list: 'Go to a quarter',
    previous: 'Quarter back',
    next: 'Quarter on',
    stop: 'Hide the line in the charts',
  },
};
