// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const meetingPlacesRelations = {
  "multifunctionality": [
    "questions/theory",
    "hints/light-contact-first",
    "instruments/broad-schools",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/multifunctional-places",
    "timeline/public-familiarity-2023",
    "steps/area-translation",
    "scaleInsights/district-for-facilities",
    "terms/superdiversity",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "design": [
    "questions/theory",
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "instruments/social-infrastructure",
    "instruments/design-for-encounter",
    "timeline/public-familiarity-2023",
    "steps/area-translation",
    "terms/public-familiarity",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "anonymity-and-intimacy": [
    "questions/theory",
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "instruments/anonymity-and-intimacy",
    "timeline/public-familiarity-2023",
    "steps/area-translation",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "professionals": [
    "questions/theory",
    "hints/contact-not-by-itself",
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/hosting-staff",
    "instruments/subtle-direction",
    "instruments/best-persons",
    "timeline/public-familiarity-2023",
    "steps/area-translation",
    "scaleInsights/no-guarantee-of-cohesion",
    "terms/lifestyle",
    "terms/subtle-direction",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "with-and-without-disability": [
    "questions/who",
    "questions/theory",
    "hints/people-with-disabilities",
    "motives/concentration",
    "instruments/organised-encounters",
    "instruments/encounters-with-disability",
    "timeline/extramuralisation",
    "residentGroups/arrivals",
    "sources/bredewold-2014",
    "sources/bredewold-2020-convivial",
    "sources/bredewold-2020-struggling",
    "sources/bredewold-tonkens-trappenburg-2016"
  ]
} as const satisfies Relations;
export default meetingPlacesRelations;
