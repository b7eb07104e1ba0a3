// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const hintsRelations = {
  "only-homes-for-residents": [
    "questions/what",
    "motives/neighbourhood-effects",
    "instruments/talent-and-social-rise",
    "instruments/business-from-benefits",
    "steps/area-translation",
    "terms/mixed-neighbourhood"
  ],
  "homes-lift-the-area": [
    "questions/what",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/big-cities-policy",
    "timeline/scp-2011",
    "sources/bolt-van-kempen-2008",
    "sources/scp-2011",
    "sources/uyterlinde-boutellier-de-meere-2022"
  ],
  "origin-or-income": [
    "questions/what",
    "motives/segregation",
    "instruments/self-organisation",
    "instruments/inclusive-districts",
    "timeline/superdiversity",
    "timeline/segregation-amsterdam",
    "terms/socio-economic-segregation",
    "terms/spatial-segregation",
    "sources/engbersen-uyterlinde-2022",
    "sources/musterd-2020",
    "sources/tammaru-ea-2016"
  ],
  "diversity-and-contact": [
    "questions/what",
    "motives/segregation",
    "instruments/public-familiarity",
    "timeline/superdiversity",
    "timeline/wrr-2018",
    "scaleInsights/variety-within-limits",
    "terms/lifestyle",
    "sources/engbersen-uyterlinde-2022",
    "sources/jennissen-ea-2018"
  ],
  "lifestyle-allocation": [
    "questions/what",
    "instruments/lifestyle-allocation",
    "instruments/matching-talks",
    "instruments/tenant-screening",
    "instruments/housing-act-2014",
    "timeline/housing-act-2014",
    "terms/housing-allocation",
    "terms/housing-corporation",
    "terms/huisvestingswet",
    "terms/lifestyle",
    "sources/van-bon-ea-2021",
    "sources/van-der-velden-uyterlinde-bronsvoort-2018"
  ],
  "school-choice": [
    "questions/who",
    "instruments/persuading-parents",
    "instruments/limiting-school-choice",
    "instruments/homes-around-schools",
    "instruments/school-admission",
    "instruments/broad-schools",
    "timeline/school-segregation-2023",
    "terms/segregated-schools",
    "sources/scp-2011"
  ],
  "people-with-disabilities": [
    "questions/who",
    "motives/concentration",
    "instruments/everyday-attentiveness",
    "instruments/encounters-with-disability",
    "timeline/extramuralisation",
    "meetingPlaces/with-and-without-disability",
    "sources/bredewold-2014",
    "sources/bredewold-2020-convivial",
    "sources/bredewold-tonkens-trappenburg-2016"
  ],
  "three-groups": [
    "questions/who",
    "instruments/demolition-and-new-build",
    "instruments/rehousing-support",
    "instruments/gradual-renewal",
    "steps/precision",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "residentGroups/arrivals",
    "phasingCautions/time-to-find",
    "phasingCautions/three-groups"
  ],
  "displacement-near": [
    "questions/who",
    "motives/concentration",
    "instruments/demolition-and-new-build",
    "instruments/build-before-demolition",
    "instruments/rehousing-support",
    "timeline/nplv",
    "timeline/housing-crisis",
    "residentGroups/leavers",
    "phasingCautions/network-lost",
    "phasingCautions/choosing-or-giving-up",
    "phasingCautions/where-they-go",
    "terms/displacement",
    "sources/hochstenbach-2022"
  ],
  "contact-not-by-itself": [
    "questions/theory",
    "motives/neighbourhood-effects",
    "instruments/demolition-and-new-build",
    "instruments/organised-encounters",
    "instruments/bridging",
    "instruments/subtle-direction",
    "instruments/best-persons",
    "timeline/middle-class-study-2008",
    "residentGroups/arrivals",
    "scaleInsights/no-guarantee-of-cohesion",
    "meetingPlaces/professionals",
    "sources/veldboer-ea-2008"
  ],
  "light-contact-first": [
    "questions/theory",
    "instruments/bonding",
    "instruments/bridging",
    "instruments/public-familiarity",
    "instruments/amicable-activities",
    "instruments/meeting-places",
    "instruments/local-economy",
    "timeline/rmo-2005",
    "timeline/wrr-2020",
    "meetingPlaces/multifunctionality",
    "meetingPlaces/design",
    "meetingPlaces/anonymity-and-intimacy",
    "meetingPlaces/professionals",
    "terms/bridging",
    "sources/blokland-potters-2006",
    "sources/engbersen-jansen-2022",
    "sources/rmo-2005",
    "sources/wrr-2020"
  ],
  "affluent-neighbours": [
    "questions/theory",
    "motives/neighbourhood-effects",
    "instruments/talent-and-social-rise",
    "timeline/troost-2023",
    "residentGroups/arrivals",
    "sources/troost-van-ham-manley-2023"
  ],
  "facilities-and-name": [
    "questions/theory",
    "motives/better-scores",
    "instruments/local-economy",
    "instruments/creative-incubators",
    "instruments/shopfronts",
    "scaleInsights/image-of-one-sided",
    "scaleInsights/market-position",
    "sources/scp-2011"
  ],
  "familiar-faces": [
    "questions/theory",
    "instruments/familiar-faces",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "terms/figure",
    "sources/felder-2020",
    "sources/felder-2021",
    "sources/felder-ea-2023"
  ],
  "problem-and-wish": [
    "questions/role",
    "motives/concentration",
    "scaleInsights/variety-within-limits",
    "terms/lifestyle",
    "sources/kleinhans-veldboer-duyvendak-2019"
  ],
  "means-for-whom": [
    "questions/role",
    "steps/shared-goals",
    "sources/kleinhans-veldboer-duyvendak-2019"
  ],
  "goal-no-guarantee": [
    "questions/role",
    "motives/segregation",
    "instruments/inclusive-districts",
    "scaleInsights/image-of-one-sided",
    "scaleInsights/no-guarantee-of-cohesion",
    "terms/mixed-neighbourhood",
    "terms/social-cohesion",
    "terms/spatial-segregation",
    "sources/engbersen-uyterlinde-2022",
    "sources/van-grinsven-zandstra-2011"
  ],
  "neighbourhood-effects": [
    "questions/objectives",
    "motives/neighbourhood-effects",
    "timeline/urban-renewal-policy",
    "timeline/scp-2021",
    "terms/vulnerable-neighbourhood",
    "sources/bolt-van-kempen-2008",
    "sources/kullberg-mouktadibillah-de-vries-2021",
    "sources/miltenburg-2017",
    "sources/van-ham-2012"
  ],
  "area-before-residents": [
    "questions/objectives",
    "motives/better-scores",
    "steps/shared-goals",
    "residentGroups/stayers",
    "sources/uyterlinde-boutellier-de-meere-2022"
  ],
  "figures-not-felt": [
    "questions/objectives",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/scp-2015",
    "residentGroups/stayers",
    "sources/scp-2015"
  ],
  "parties-differ": [
    "questions/objectives",
    "steps/shared-goals",
    "steps/strategic-alignment",
    "terms/mixed-neighbourhood"
  ],
  "someone-against": [
    "questions/objectives",
    "steps/precision",
    "scaleInsights/like-seeks-like",
    "terms/mixed-neighbourhood",
    "sources/musterd-2020",
    "sources/van-grinsven-zandstra-2011"
  ],
  "vulnerable-concentration": [
    "questions/objectives",
    "motives/concentration",
    "instruments/social-homes-elsewhere",
    "instruments/wbmgp-article-8",
    "timeline/residualisation",
    "timeline/extramuralisation",
    "timeline/resilience-2018",
    "terms/housing-corporation",
    "terms/liveability",
    "sources/leidelmeijer-ea-2018",
    "sources/uyterlinde-van-der-velden-2017",
    "sources/uyterlinde-van-der-velden-bouwman-2020"
  ],
  "contact-at-district": [
    "questions/scale",
    "instruments/grain-of-mixing",
    "scaleInsights/small-living-environment",
    "scaleInsights/district-for-facilities",
    "terms/complex",
    "sources/van-grinsven-zandstra-2011"
  ],
  "blocks-in-mixed-areas": [
    "questions/scale",
    "instruments/grain-of-mixing",
    "scaleInsights/like-seeks-like",
    "scaleInsights/scale-is-crucial",
    "terms/complex",
    "terms/mixed-neighbourhood",
    "sources/engbersen-uyterlinde-2016",
    "sources/musterd-2020",
    "sources/van-grinsven-zandstra-2011"
  ],
  "waterbed-not-named": [
    "questions/scale",
    "instruments/waterbed-monitoring",
    "steps/shared-goals",
    "steps/precision",
    "phasingCautions/where-they-go",
    "terms/waterbed-effect"
  ],
  "waterbed-wider": [
    "questions/scale",
    "instruments/exchange-deals",
    "instruments/waterbed-monitoring",
    "steps/strategic-alignment",
    "steps/precision",
    "phasingCautions/where-they-go",
    "terms/affordable-homes",
    "terms/scale-level",
    "terms/social-rent",
    "terms/vulnerable-neighbourhood"
  ],
  "at-once-or-generations": [
    "questions/time",
    "motives/neighbourhood-effects",
    "terms/social-rise",
    "sources/kleinhans-veldboer-duyvendak-2019",
    "sources/kullberg-mouktadibillah-de-vries-2021",
    "sources/wolfers-2016"
  ],
  "twenty-years": [
    "questions/time",
    "instruments/gradual-renewal",
    "timeline/nplv",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "phasingCautions/twenty-years",
    "terms/nplv",
    "terms/vulnerable-neighbourhood"
  ],
  "durability-unknown": [
    "questions/time",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/research-until-2012"
  ],
  "impatience": [
    "questions/time",
    "instruments/gradual-renewal",
    "steps/precision",
    "phasingCautions/delay-pitfalls",
    "terms/liveability"
  ],
  "expectations-rise": [
    "questions/time",
    "motives/better-scores",
    "timeline/scp-2015",
    "sources/scp-2015"
  ]
} as const satisfies Relations;
export default hintsRelations;
