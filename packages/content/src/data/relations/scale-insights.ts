// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const scaleInsightsRelations = {
  "modest-mixing": [
    "questions/what",
    "motives/segregation",
    "motives/concentration",
    "instruments/acquire-land",
    "timeline/origin-of-the-idea",
    "timeline/nine-insights-2011",
    "terms/socio-economic-segregation",
    "sources/tammaru-ea-2016",
    "sources/van-grinsven-zandstra-2011"
  ],
  "image-of-one-sided": [
    "questions/role",
    "hints/goal-no-guarantee",
    "motives/segregation",
    "timeline/nine-insights-2011",
    "terms/mixed-neighbourhood",
    "terms/spatial-segregation",
    "sources/engbersen-uyterlinde-2022",
    "sources/van-grinsven-zandstra-2011"
  ],
  "no-guarantee-of-cohesion": [
    "questions/theory",
    "questions/role",
    "hints/contact-not-by-itself",
    "hints/goal-no-guarantee",
    "motives/concentration",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/organised-encounters",
    "instruments/subtle-direction",
    "timeline/nine-insights-2011",
    "meetingPlaces/professionals",
    "terms/social-cohesion",
    "sources/scp-2011",
    "sources/van-grinsven-zandstra-2011"
  ],
  "variety-within-limits": [
    "questions/what",
    "questions/role",
    "hints/diversity-and-contact",
    "hints/problem-and-wish",
    "instruments/grain-of-mixing",
    "instruments/bridging",
    "instruments/public-familiarity",
    "timeline/nine-insights-2011",
    "timeline/wrr-2018",
    "residentGroups/arrivals",
    "terms/lifestyle",
    "terms/liveability",
    "sources/jennissen-ea-2018",
    "sources/kleinhans-veldboer-duyvendak-2019",
    "sources/van-grinsven-zandstra-2011"
  ],
  "market-position": [
    "questions/objectives",
    "hints/facilities-and-name",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/selling-social-homes",
    "timeline/nine-insights-2011",
    "sources/van-grinsven-zandstra-2011"
  ],
  "like-seeks-like": [
    "questions/who",
    "hints/someone-against",
    "instruments/grain-of-mixing",
    "instruments/enclave-projects",
    "instruments/lifestyle-allocation",
    "instruments/bonding",
    "instruments/self-organisation",
    "timeline/nine-insights-2011",
    "residentGroups/arrivals",
    "terms/mixed-neighbourhood",
    "sources/musterd-2020",
    "sources/van-grinsven-zandstra-2011"
  ],
  "small-living-environment": [
    "questions/scale",
    "hints/contact-at-district",
    "instruments/replacement-per-complex",
    "instruments/grain-of-mixing",
    "instruments/enclave-projects",
    "instruments/lifestyle-allocation",
    "instruments/matching-talks",
    "instruments/public-familiarity",
    "instruments/resident-led-places",
    "instruments/everyday-attentiveness",
    "timeline/nine-insights-2011",
    "terms/spatial-segregation",
    "sources/van-grinsven-zandstra-2011"
  ],
  "district-for-facilities": [
    "questions/scale",
    "hints/contact-at-district",
    "instruments/grain-of-mixing",
    "instruments/meeting-places",
    "instruments/social-infrastructure",
    "instruments/local-economy",
    "instruments/shopfronts",
    "timeline/nine-insights-2011",
    "meetingPlaces/multifunctionality",
    "sources/uyterlinde-ea-2023-familiariteit",
    "sources/van-grinsven-zandstra-2011"
  ],
  "scale-is-crucial": [
    "questions/scale",
    "hints/blocks-in-mixed-areas",
    "instruments/exchange-deals",
    "instruments/grain-of-mixing",
    "instruments/enclave-projects",
    "timeline/nine-insights-2011",
    "steps/precision",
    "terms/grain",
    "terms/mixed-neighbourhood",
    "terms/scale-level",
    "sources/engbersen-uyterlinde-2016",
    "sources/musterd-2020",
    "sources/van-grinsven-zandstra-2011"
  ]
} as const satisfies Relations;
export default scaleInsightsRelations;
