import { facetsEn } from '@mengwijzer/content/facets.en';
import { instrumentsEn } from '@mengwijzer/content/instruments.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { namesEn } from '@mengwijzer/content/names.en';
import { summariesOf } from '@mengwijzer/core/reading';
import type { DetailTexts } from './model/texts.js';

export const detailsEn: DetailTexts = {
  instruments: instrumentsEn,
  names: namesEn,
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
  summaries: {
    motives: async () => summariesOf((await import('@mengwijzer/content/motives.en')).motivesEn),
    timeline: async () => summariesOf((await import('@mengwijzer/content/timeline-list.en')).timelineListEn.timeline),
    terms: async () => summariesOf((await import('@mengwijzer/content/terms.en')).termsEn),
    steps: async () => summariesOf((await import('@mengwijzer/content/steps.en')).stepsEn),
    residentGroups: async () => summariesOf((await import('@mengwijzer/content/resident-groups.en')).residentGroupsEn),
    scaleInsights: async () => summariesOf((await import('@mengwijzer/content/scale-insights.en')).scaleInsightsEn),
    meetingPlaces: async () => summariesOf((await import('@mengwijzer/content/meeting-places.en')).meetingPlacesEn),
  },
};
