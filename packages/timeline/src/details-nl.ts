import { facetsNl } from '@mengwijzer/content/facets.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { namesNl } from '@mengwijzer/content/names.nl';
import { timelineNl } from '@mengwijzer/content/timeline.nl';
import { summariesOf } from '@mengwijzer/core/reading';
import type { DetailTexts } from './model/texts.js';

export const detailsNl: DetailTexts = {
  timeline: timelineNl,
  names: namesNl,
  sections: sectionsNl,
  evidence: evidenceNl,
  facets: facetsNl,
  summaries: {
    motives: async () => summariesOf((await import('@mengwijzer/content/motives.nl')).motivesNl),
    // Not the points: they are more than all else together.
    instruments: async () =>
      summariesOf((await import('@mengwijzer/content/instrument-list.nl')).instrumentListNl.instruments),
    timeline: async () => summariesOf(timelineNl),
    terms: async () => summariesOf((await import('@mengwijzer/content/terms.nl')).termsNl),
    steps: async () => summariesOf((await import('@mengwijzer/content/steps.nl')).stepsNl),
    residentGroups: async () => summariesOf((await import('@mengwijzer/content/resident-groups.nl')).residentGroupsNl),
    scaleInsights: async () => summariesOf((await import('@mengwijzer/content/scale-insights.nl')).scaleInsightsNl),
    meetingPlaces: async () => summariesOf((await import('@mengwijzer/content/meeting-places.nl')).meetingPlacesNl),
  },
};
