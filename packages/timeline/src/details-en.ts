import { facetsEn } from '@mengwijzer/content/facets.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { namesEn } from '@mengwijzer/content/names.en';
import { timelineEn } from '@mengwijzer/content/timeline.en';
import { summariesOf } from '@mengwijzer/core/reading';
import type { DetailTexts } from './model/texts.js';

export const detailsEn: DetailTexts = {
  timeline: timelineEn,
  names: namesEn,
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
  summaries: {
    motives: async () => summariesOf((await import('@mengwijzer/content/motives.en')).motivesEn),
    // Not the points: they are more than all else together.
    instruments: async () =>
      summariesOf((await import('@mengwijzer/content/instrument-list.en')).instrumentListEn.instruments),
    timeline: async () => summariesOf(timelineEn),
    terms: async () => summariesOf((await import('@mengwijzer/content/terms.en')).termsEn),
    steps: async () => summariesOf((await import('@mengwijzer/content/steps.en')).stepsEn),
    residentGroups: async () => summariesOf((await import('@mengwijzer/content/resident-groups.en')).residentGroupsEn),
    scaleInsights: async () => summariesOf((await import('@mengwijzer/content/scale-insights.en')).scaleInsightsEn),
    meetingPlaces: async () => summariesOf((await import('@mengwijzer/content/meeting-places.en')).meetingPlacesEn),
  },
};
