// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const timelineRelations = {
  "origin-of-the-idea": [
    "scaleInsights/modest-mixing",
    "terms/housing-allocation",
    "terms/mixed-neighbourhood"
  ],
  "reconstruction": [
    "terms/housing-allocation",
    "sources/van-der-velden-can-2022-kennisdossier"
  ],
  "slum-clearance": [
    "terms/spatial-segregation"
  ],
  "suburbanisation": [
    "terms/big-cities-policy",
    "terms/selective-migration"
  ],
  "building-for-the-neighbourhood": [
    "terms/mixed-neighbourhood"
  ],
  "residualisation": [
    "hints/vulnerable-concentration",
    "motives/segregation",
    "motives/concentration",
    "terms/housing-allocation",
    "terms/housing-corporation",
    "terms/liveability",
    "terms/residualisation",
    "terms/social-rent",
    "terms/socio-economic-segregation",
    "terms/target-group",
    "sources/tammaru-ea-2016"
  ],
  "big-cities-policy": [
    "hints/homes-lift-the-area",
    "motives/segregation",
    "motives/concentration",
    "instruments/demolition-and-new-build",
    "instruments/densification",
    "instruments/waterbed-monitoring",
    "terms/affordable-homes",
    "terms/big-cities-policy",
    "terms/displacement",
    "terms/gentrification",
    "terms/housing-corporation",
    "terms/medium-rent",
    "terms/mixed-neighbourhood",
    "terms/social-rent",
    "terms/spatial-segregation",
    "terms/state-led-gentrification",
    "terms/waterbed-effect",
    "sources/hochstenbach-2017",
    "sources/uyterlinde-boutellier-de-meere-2022",
    "sources/uyterlinde-van-der-velden-2017",
    "sources/van-der-graaf-veldboer-2009"
  ],
  "urban-renewal-policy": [
    "questions/theory",
    "hints/neighbourhood-effects",
    "motives/neighbourhood-effects",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/selling-social-homes",
    "terms/mixed-neighbourhood",
    "terms/neighbourhood-effect",
    "sources/bolt-van-kempen-2008",
    "sources/van-ham-2012"
  ],
  "isv": [
    "instruments/demolition-and-new-build",
    "terms/big-cities-policy",
    "terms/isv",
    "terms/restructuring",
    "terms/vulnerable-neighbourhood",
    "sources/uyterlinde-van-der-velden-2017"
  ],
  "superdiversity": [
    "hints/origin-or-income",
    "hints/diversity-and-contact",
    "motives/segregation",
    "terms/spatial-segregation",
    "terms/superdiversity",
    "sources/engbersen-uyterlinde-2022",
    "sources/jennissen-ea-2018",
    "sources/vertovec-2007"
  ],
  "rmo-2005": [
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "terms/public-familiarity",
    "sources/blokland-potters-2006",
    "sources/engbersen-ea-publieke-ruimten",
    "sources/engbersen-voogd-2005",
    "sources/fischer-1982",
    "sources/rmo-2005"
  ],
  "fifty-six-districts": [
    "terms/restructuring"
  ],
  "krachtwijken": [
    "terms/restructuring"
  ],
  "wbmgp-2006": [
    "motives/concentration",
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "terms/complex",
    "terms/housing-permit",
    "terms/liveability",
    "terms/selective-allocation",
    "terms/starting-qualification",
    "terms/wbmgp",
    "sources/hochstenbach-uitermark-van-gent-2015",
    "sources/wbmgp-2006"
  ],
  "segregation-amsterdam": [
    "hints/origin-or-income",
    "motives/segregation",
    "terms/socio-economic-segregation",
    "terms/spatial-segregation",
    "sources/boterman-musterd-manting-2020",
    "sources/engbersen-uyterlinde-2022",
    "sources/musterd-2020",
    "sources/tammaru-ea-2016"
  ],
  "knowledge-programme": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/meeting-places",
    "terms/mixed-neighbourhood",
    "sources/bolt-van-kempen-2008",
    "sources/hafkamp-ea-2015",
    "sources/kleinhans-ea-2014"
  ],
  "middle-class-study-2008": [
    "questions/theory",
    "hints/contact-not-by-itself",
    "motives/neighbourhood-effects",
    "instruments/demolition-and-new-build",
    "instruments/organised-encounters",
    "terms/neighbourhood-effect",
    "sources/cheshire-2007",
    "sources/galster-2012",
    "sources/gerritsen-reininga-2011",
    "sources/veldboer-ea-2008"
  ],
  "crisis-2008": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/selling-social-homes",
    "terms/housing-corporation",
    "terms/mixed-neighbourhood",
    "terms/selling-off",
    "terms/vulnerable-neighbourhood",
    "terms/woningwet"
  ],
  "sale-of-social-homes": [
    "motives/concentration",
    "instruments/selling-social-homes",
    "terms/gentrification",
    "terms/housing-corporation",
    "terms/landlord-levy",
    "terms/market-led-gentrification",
    "terms/selling-off",
    "terms/state-led-gentrification",
    "terms/vulnerable-neighbourhood",
    "sources/hochstenbach-2017",
    "sources/leidelmeijer-ea-2018",
    "sources/uitermark-duyvendak-kleinhans-2007"
  ],
  "scp-2011": [
    "hints/homes-lift-the-area",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "terms/liveability",
    "terms/restructuring",
    "terms/social-cohesion",
    "sources/scp-2011"
  ],
  "nine-insights-2011": [
    "questions/scale",
    "instruments/grain-of-mixing",
    "scaleInsights/modest-mixing",
    "scaleInsights/image-of-one-sided",
    "scaleInsights/no-guarantee-of-cohesion",
    "scaleInsights/variety-within-limits",
    "scaleInsights/market-position",
    "scaleInsights/like-seeks-like",
    "scaleInsights/small-living-environment",
    "scaleInsights/district-for-facilities",
    "scaleInsights/scale-is-crucial",
    "terms/mixed-neighbourhood",
    "sources/engbersen-uyterlinde-2016",
    "sources/van-grinsven-zandstra-2011"
  ],
  "research-until-2012": [
    "questions/time",
    "hints/durability-unknown",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "terms/liveability",
    "terms/restructuring",
    "sources/ecorys-2006",
    "sources/marlet-van-woerkens-2010",
    "sources/rigo-2012",
    "sources/scp-2011",
    "sources/scp-2013",
    "sources/veldboer-bergstra-kleinhans-2011"
  ],
  "standstill": [
    "instruments/demolition-and-new-build",
    "instruments/replacement-per-complex",
    "instruments/renovation",
    "instruments/selling-social-homes",
    "scaleInsights/modest-mixing",
    "terms/complex",
    "terms/housing-corporation",
    "terms/liveability",
    "terms/mixed-neighbourhood",
    "terms/restructuring",
    "terms/target-group",
    "terms/vulnerable-neighbourhood",
    "terms/woningwet",
    "sources/van-der-velden-uyterlinde-bronsvoort-2018"
  ],
  "extramuralisation": [
    "hints/people-with-disabilities",
    "hints/vulnerable-concentration",
    "motives/concentration",
    "instruments/encounters-with-disability",
    "steps/strategic-alignment",
    "meetingPlaces/with-and-without-disability",
    "terms/care-groups",
    "terms/extramuralisation",
    "terms/social-rent",
    "terms/vulnerable-neighbourhood",
    "sources/meyer-2021",
    "sources/uyterlinde-van-der-velden-bouwman-2020"
  ],
  "self-employed-growth": [
    "instruments/local-economy",
    "instruments/visible-self-employed",
    "terms/self-employed",
    "sources/adarghal-breuer-2023",
    "sources/risselada-folmer-2012"
  ],
  "landlord-levy": [
    "instruments/selling-social-homes",
    "terms/housing-corporation",
    "terms/landlord-levy",
    "terms/social-rent"
  ],
  "housing-act-2014": [
    "hints/lifestyle-allocation",
    "instruments/lifestyle-allocation",
    "instruments/matching-talks",
    "instruments/housing-act-2014",
    "terms/housing-allocation",
    "terms/housing-corporation",
    "terms/huisvestingswet",
    "terms/lifestyle",
    "terms/selective-allocation",
    "terms/wbmgp",
    "sources/huisvestingswet-2014",
    "sources/van-der-velden-uyterlinde-bronsvoort-2018",
    "sources/wbmgp-2006"
  ],
  "woningwet-2015": [
    "motives/concentration",
    "instruments/acquire-land",
    "instruments/demolition-and-new-build",
    "steps/strategic-alignment",
    "terms/housing-corporation",
    "terms/integrated-approach",
    "terms/liveability",
    "terms/restructuring",
    "terms/social-rent",
    "terms/woningwet",
    "sources/van-der-velden-uyterlinde-bronsvoort-2018",
    "sources/woningwet-2015"
  ],
  "decentralisations-2015": [
    "motives/concentration",
    "steps/strategic-alignment",
    "terms/decentralisation",
    "terms/housing-corporation",
    "terms/social-domain",
    "sources/jeugdwet-2015",
    "sources/participatiewet-2015",
    "sources/wmo-2015"
  ],
  "wbmgp-evaluation-2015": [
    "instruments/wbmgp-article-8",
    "terms/wbmgp",
    "sources/hochstenbach-uitermark-van-gent-2015"
  ],
  "scp-2015": [
    "hints/figures-not-felt",
    "hints/expectations-rise",
    "motives/better-scores",
    "residentGroups/stayers",
    "sources/scp-2015"
  ],
  "vulnerable-districts-2017": [
    "motives/concentration",
    "terms/big-cities-policy",
    "terms/decentralisation",
    "terms/housing-corporation",
    "terms/liveability",
    "terms/social-domain",
    "terms/vulnerable-neighbourhood",
    "sources/uyterlinde-van-der-velden-2017"
  ],
  "wbmgp-2017": [
    "motives/concentration",
    "instruments/wbmgp-article-10",
    "terms/hardship-clause",
    "terms/wbmgp",
    "sources/wbmgp-2006"
  ],
  "inponden-parkstad-2017": [
    "instruments/buying-for-social-rent",
    "terms/housing-corporation",
    "terms/inponden",
    "terms/selling-off",
    "terms/social-rent",
    "sources/uyterlinde-gastkemper-2017"
  ],
  "wrr-2018": [
    "hints/diversity-and-contact",
    "motives/segregation",
    "instruments/public-familiarity",
    "scaleInsights/variety-within-limits",
    "terms/lifestyle",
    "terms/social-cohesion",
    "sources/jennissen-ea-2018"
  ],
  "resilience-2018": [
    "hints/vulnerable-concentration",
    "motives/concentration",
    "instruments/social-homes-elsewhere",
    "instruments/demolition-and-new-build",
    "instruments/selling-social-homes",
    "terms/housing-corporation",
    "terms/liveability",
    "terms/mixed-neighbourhood",
    "terms/restructuring",
    "terms/social-rent",
    "sources/leidelmeijer-ea-2018"
  ],
  "seven-questions-2019": [
    "questions/what",
    "questions/who",
    "questions/theory",
    "questions/role",
    "questions/objectives",
    "questions/scale",
    "questions/time",
    "steps/shared-goals",
    "terms/lifestyle",
    "terms/mixed-neighbourhood",
    "terms/restructuring",
    "terms/scale-level",
    "sources/kleinhans-veldboer-duyvendak-2019"
  ],
  "everyday-attentiveness-2019": [
    "instruments/everyday-attentiveness",
    "terms/everyday-attentiveness",
    "terms/public-familiarity",
    "sources/glimmerveen-2023",
    "sources/kremer-parys-verplanke-2019"
  ],
  "wrr-2020": [
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "terms/bonding",
    "terms/bridging",
    "terms/public-familiarity",
    "sources/uyterlinde-ea-2023-literatuurstudie",
    "sources/wrr-2020"
  ],
  "movisie-programme": [
    "instruments/bonding",
    "instruments/bridging",
    "terms/bridging",
    "terms/liveability",
    "sources/engbersen-jansen-2022"
  ],
  "scp-2021": [
    "hints/neighbourhood-effects",
    "motives/neighbourhood-effects",
    "terms/vulnerable-neighbourhood",
    "sources/boutellier-boelens-hermens-2019",
    "sources/boutellier-peeters-2020",
    "sources/kullberg-mouktadibillah-de-vries-2021",
    "sources/tops-2018",
    "sources/tops-van-der-torre-2014"
  ],
  "rvs-2021": [
    "instruments/social-infrastructure",
    "sources/klinenberg-2018",
    "sources/rvs-2021"
  ],
  "wbmgp-evaluation-2021": [
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "instruments/wbmgp-article-10",
    "terms/wbmgp",
    "sources/kamerstukken-2021"
  ],
  "aedes-agenda-2022": [
    "motives/concentration",
    "instruments/demolition-and-new-build",
    "terms/housing-allocation",
    "terms/housing-corporation",
    "terms/mixed-neighbourhood",
    "terms/restructuring",
    "sources/aedes-2021"
  ],
  "home-for-everyone": [
    "instruments/social-share-per-municipality",
    "terms/social-rent",
    "sources/rijksoverheid-2022"
  ],
  "valentine-letter-2022": [
    "instruments/social-share-per-municipality",
    "sources/minister-volkshuisvesting-2022"
  ],
  "nplv": [
    "questions/time",
    "hints/displacement-near",
    "hints/twenty-years",
    "motives/concentration",
    "motives/neighbourhood-effects",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/housing-fund",
    "instruments/gradual-renewal",
    "residentGroups/stayers",
    "phasingCautions/twenty-years",
    "terms/displacement",
    "terms/liveability",
    "terms/mixed-neighbourhood",
    "terms/nplv",
    "terms/plan-horizon",
    "terms/restructuring",
    "terms/social-domain",
    "terms/vulnerable-neighbourhood",
    "sources/hochstenbach-2022"
  ],
  "integrated-approach-returns": [
    "instruments/regional-agreements",
    "steps/strategic-alignment",
    "steps/area-translation",
    "terms/housing-care-vision",
    "terms/housing-corporation",
    "terms/housing-deal",
    "terms/integrated-approach",
    "terms/liveability",
    "terms/performance-agreement"
  ],
  "housing-fund": [
    "instruments/demolition-and-new-build",
    "instruments/housing-fund",
    "terms/housing-fund",
    "terms/nplv",
    "terms/restructuring",
    "terms/vulnerable-neighbourhood"
  ],
  "rotterdam-zuid-purchases": [
    "instruments/demolition-and-new-build",
    "instruments/buying-back-homes",
    "terms/housing-corporation",
    "terms/selling-off",
    "terms/social-rent"
  ],
  "housing-crisis": [
    "hints/displacement-near",
    "instruments/gradual-renewal",
    "steps/strategic-alignment",
    "residentGroups/leavers",
    "phasingCautions/time-to-find",
    "terms/big-cities-policy",
    "terms/displacement"
  ],
  "parkstad-vision-2023": [
    "instruments/buying-for-social-rent",
    "instruments/joint-renewal",
    "terms/housing-corporation",
    "terms/inponden",
    "terms/liveability",
    "terms/restructuring",
    "terms/social-cohesion",
    "terms/social-rent",
    "sources/stadsregio-parkstad-limburg-2023"
  ],
  "troost-2023": [
    "hints/affluent-neighbours",
    "motives/neighbourhood-effects",
    "sources/troost-van-ham-manley-2023"
  ],
  "school-segregation-2023": [
    "hints/school-choice",
    "instruments/persuading-parents",
    "instruments/limiting-school-choice",
    "instruments/homes-around-schools",
    "instruments/school-admission",
    "instruments/broad-schools",
    "terms/segregated-schools",
    "sources/muskens-ea-2023",
    "sources/staat-van-het-onderwijs-2020"
  ],
  "public-familiarity-2023": [
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/multifunctional-places",
    "instruments/design-for-encounter",
    "instruments/anonymity-and-intimacy",
    "instruments/hosting-staff",
    "instruments/subtle-direction",
    "meetingPlaces/multifunctionality",
    "meetingPlaces/design",
    "meetingPlaces/anonymity-and-intimacy",
    "meetingPlaces/professionals",
    "sources/uyterlinde-ea-2023-familiariteit"
  ],
  "wbmgp-revision-2023": [
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "instruments/wbmgp-article-10",
    "terms/wbmgp",
    "sources/kamerstukken-2023"
  ],
  "housing-act-2024": [
    "motives/better-scores",
    "instruments/housing-act-2014",
    "instruments/housing-act-priority",
    "instruments/housing-act-permit",
    "residentGroups/arrivals",
    "terms/affordable-homes",
    "terms/home-splitting",
    "terms/huisvestingswet",
    "terms/key-profession",
    "terms/liveability",
    "terms/local-ties",
    "terms/room-letting",
    "terms/social-rent",
    "terms/urgent-home-seeker",
    "sources/huisvestingswet-wijziging-2023"
  ],
  "affordable-rent-act-2024": [
    "sources/wet-betaalbare-huur-2024"
  ],
  "regional-direction-bill": [
    "motives/segregation",
    "motives/concentration",
    "instruments/regional-direction",
    "terms/affordable-homes",
    "sources/wet-versterking-regie-volkshuisvesting"
  ]
} as const satisfies Relations;
export default timelineRelations;
