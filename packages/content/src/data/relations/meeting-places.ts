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
    "instruments/local-economy",
    "instruments/visible-self-employed",
    "timeline/public-familiarity-2023",
    "steps/area-translation",
    "scaleInsights/district-for-facilities",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "design": [
    "hints/light-contact-first",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "instruments/social-infrastructure",
    "instruments/design-for-encounter",
    "timeline/public-familiarity-2023",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "anonymity-and-intimacy": [
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "instruments/anonymity-and-intimacy",
    "timeline/public-familiarity-2023",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "professionals": [
    "questions/theory",
    "hints/contact-not-by-itself",
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
