// Made by `npm run manifest` of scripts/elements.mjs and tools/options.mjs.
/** The elements by the name that an editor gives them: in `data-mengwijzer="checklist"`, and as `pages/checklist.html`. */
export const tags = {
  checklist: 'mix-checklist',
  instruments: 'mix-instrument-picker',
  timeline: 'mix-timeline',
  phasing: 'mix-phasing-calculator',
  dossier: 'mix-dossier',
  motives: 'mix-motives',
  'resident-groups': 'mix-resident-groups',
  'meeting-places': 'mix-meeting-places',
  sources: 'mix-sources',
} as const;
