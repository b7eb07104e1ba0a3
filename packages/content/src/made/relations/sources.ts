// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const sourcesRelations = {
  "adarghal-breuer-2023": [
    "instruments/local-economy",
    "timeline/self-employed-growth",
    "terms/neighbourhood-economy",
    "terms/self-employed"
  ],
  "aedes-2021": [
    "motives/concentration",
    "timeline/aedes-agenda-2022"
  ],
  "albeda-ter-avest-van-breugel-2022": [
    "instruments/public-familiarity",
    "terms/absent-ties"
  ],
  "allport-1954": [
    "questions/theory",
    "instruments/organised-encounters",
    "terms/contact-hypothesis"
  ],
  "binnenlands-bestuur": [
    "instruments/acquire-land",
    "terms/affordable-homes"
  ],
  "blokland-nast-2014": [
    "instruments/public-familiarity",
    "terms/absent-ties"
  ],
  "blokland-potters-2006": [
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "timeline/rmo-2005",
    "terms/public-familiarity"
  ],
  "blommaert-2014": [
    "instruments/local-economy"
  ],
  "bolt-van-kempen-2008": [
    "hints/homes-lift-the-area",
    "hints/neighbourhood-effects",
    "motives/neighbourhood-effects",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/urban-renewal-policy",
    "timeline/knowledge-programme",
    "terms/neighbourhood-effect"
  ],
  "boterman-musterd-manting-2020": [
    "motives/segregation",
    "timeline/segregation-amsterdam"
  ],
  "boutellier-boelens-hermens-2019": [
    "questions/theory",
    "motives/neighbourhood-effects",
    "timeline/scp-2021",
    "terms/vulnerable-neighbourhood"
  ],
  "boutellier-peeters-2020": [
    "motives/neighbourhood-effects",
    "timeline/scp-2021",
    "terms/vulnerable-neighbourhood"
  ],
  "bouwmeester-2007": [
    "instruments/small-workspaces",
    "instruments/live-work-homes",
    "instruments/creative-industry",
    "instruments/reuse-of-buildings",
    "instruments/creative-incubators",
    "instruments/iconic-attractions",
    "instruments/shopfronts",
    "instruments/living-above-shops",
    "instruments/support-for-businesses",
    "terms/creative-incubator",
    "terms/opportunity-zone",
    "terms/plinth",
    "terms/rent-step-up"
  ],
  "bredewold-2014": [
    "hints/people-with-disabilities",
    "instruments/encounters-with-disability",
    "meetingPlaces/with-and-without-disability"
  ],
  "bredewold-2020-convivial": [
    "hints/people-with-disabilities",
    "instruments/encounters-with-disability",
    "residentGroups/arrivals",
    "meetingPlaces/with-and-without-disability"
  ],
  "bredewold-2020-struggling": [
    "instruments/encounters-with-disability",
    "residentGroups/arrivals",
    "meetingPlaces/with-and-without-disability"
  ],
  "bredewold-tonkens-trappenburg-2016": [
    "hints/people-with-disabilities",
    "instruments/encounters-with-disability",
    "residentGroups/arrivals",
    "meetingPlaces/with-and-without-disability"
  ],
  "cheshire-2007": [
    "motives/neighbourhood-effects",
    "timeline/middle-class-study-2008"
  ],
  "duyvendak-wekker-2015": [
    "questions/theory",
    "instruments/amicable-activities",
    "terms/amicality"
  ],
  "ecorys-2006": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/research-until-2012"
  ],
  "engbersen-2022": [
    "instruments/amicable-activities",
    "instruments/resident-led-places"
  ],
  "engbersen-ea-publieke-ruimten": [
    "instruments/outdoor-spaces",
    "timeline/rmo-2005"
  ],
  "engbersen-jansen-2022": [
    "hints/light-contact-first",
    "instruments/bonding",
    "instruments/bridging",
    "timeline/movisie-programme"
  ],
  "engbersen-uyterlinde-2016": [
    "hints/blocks-in-mixed-areas",
    "instruments/grain-of-mixing",
    "instruments/lifestyle-allocation",
    "timeline/nine-insights-2011",
    "scaleInsights/scale-is-crucial",
    "terms/housing-allocation"
  ],
  "engbersen-uyterlinde-2022": [
    "questions/objectives",
    "hints/origin-or-income",
    "hints/diversity-and-contact",
    "hints/goal-no-guarantee",
    "motives/segregation",
    "instruments/self-organisation",
    "instruments/inclusive-districts",
    "instruments/talent-and-social-rise",
    "timeline/superdiversity",
    "timeline/segregation-amsterdam",
    "steps/area-translation",
    "scaleInsights/image-of-one-sided",
    "terms/socio-economic-segregation",
    "terms/spatial-segregation"
  ],
  "engbersen-voogd-2005": [
    "instruments/outdoor-spaces",
    "timeline/rmo-2005"
  ],
  "felder-2020": [
    "hints/familiar-faces",
    "instruments/best-persons",
    "instruments/familiar-faces",
    "residentGroups/stayers",
    "terms/figure",
    "terms/socialiser"
  ],
  "felder-2021": [
    "hints/familiar-faces",
    "instruments/best-persons",
    "instruments/familiar-faces",
    "residentGroups/stayers",
    "terms/figure",
    "terms/socialiser"
  ],
  "felder-ea-2023": [
    "hints/familiar-faces",
    "instruments/best-persons",
    "instruments/familiar-faces",
    "residentGroups/stayers",
    "terms/figure",
    "terms/socialiser"
  ],
  "fischer-1982": [
    "instruments/public-familiarity",
    "timeline/rmo-2005",
    "terms/public-familiarity"
  ],
  "galster-2012": [
    "motives/neighbourhood-effects",
    "timeline/middle-class-study-2008"
  ],
  "gerritsen-reininga-2011": [
    "motives/neighbourhood-effects",
    "timeline/middle-class-study-2008"
  ],
  "glimmerveen-2023": [
    "instruments/everyday-attentiveness",
    "timeline/everyday-attentiveness-2019"
  ],
  "hafkamp-ea-2015": [
    "timeline/knowledge-programme"
  ],
  "hochstenbach-2017": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/selling-social-homes",
    "timeline/big-cities-policy",
    "timeline/sale-of-social-homes",
    "terms/gentrification",
    "terms/market-led-gentrification",
    "terms/state-led-gentrification"
  ],
  "hochstenbach-2022": [
    "hints/displacement-near",
    "motives/concentration",
    "instruments/demolition-and-new-build",
    "timeline/nplv",
    "residentGroups/leavers",
    "phasingCautions/where-they-go",
    "terms/displacement"
  ],
  "hochstenbach-uitermark-van-gent-2015": [
    "instruments/wbmgp-article-8",
    "timeline/wbmgp-2006",
    "timeline/wbmgp-evaluation-2015",
    "terms/wbmgp"
  ],
  "hospers-2009": [
    "instruments/local-economy",
    "terms/neighbourhood-economy"
  ],
  "huisvestingswet-2014": [
    "instruments/lifestyle-allocation",
    "instruments/matching-talks",
    "instruments/housing-act-2014",
    "timeline/housing-act-2014",
    "terms/huisvestingswet",
    "terms/selective-allocation"
  ],
  "huisvestingswet-wijziging-2023": [
    "instruments/housing-act-2014",
    "instruments/housing-act-priority",
    "instruments/housing-act-permit",
    "timeline/housing-act-2024",
    "residentGroups/arrivals",
    "terms/affordable-homes",
    "terms/home-splitting",
    "terms/housing-permit",
    "terms/huisvestingswet",
    "terms/key-profession",
    "terms/local-ties",
    "terms/room-letting",
    "terms/urgent-home-seeker"
  ],
  "jacobs-1961": [
    "instruments/local-economy",
    "terms/neighbourhood-economy"
  ],
  "jennissen-ea-2018": [
    "hints/diversity-and-contact",
    "motives/segregation",
    "instruments/public-familiarity",
    "timeline/superdiversity",
    "timeline/wrr-2018",
    "scaleInsights/variety-within-limits",
    "terms/social-cohesion",
    "terms/superdiversity"
  ],
  "jeugdwet-2015": [
    "motives/concentration",
    "timeline/decentralisations-2015",
    "terms/decentralisation",
    "terms/social-domain"
  ],
  "kamerstukken-2021": [
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "instruments/wbmgp-article-10",
    "timeline/wbmgp-evaluation-2021"
  ],
  "kamerstukken-2023": [
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "instruments/wbmgp-article-10",
    "timeline/wbmgp-revision-2023",
    "terms/wbmgp"
  ],
  "kleinhans-ea-2014": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/knowledge-programme"
  ],
  "kleinhans-veldboer-duyvendak-2019": [
    "questions/what",
    "questions/who",
    "questions/theory",
    "questions/role",
    "questions/objectives",
    "questions/scale",
    "questions/time",
    "hints/problem-and-wish",
    "hints/means-for-whom",
    "hints/at-once-or-generations",
    "motives/better-scores",
    "timeline/seven-questions-2019",
    "steps/shared-goals",
    "scaleInsights/variety-within-limits",
    "terms/complex",
    "terms/cross-links",
    "terms/lifestyle",
    "terms/scale-level",
    "terms/social-mechanism",
    "terms/social-rise",
    "terms/theory-of-change"
  ],
  "klinenberg-2018": [
    "instruments/social-infrastructure",
    "timeline/rvs-2021"
  ],
  "kremer-parys-verplanke-2019": [
    "questions/theory",
    "instruments/everyday-attentiveness",
    "timeline/everyday-attentiveness-2019",
    "terms/everyday-attentiveness"
  ],
  "kullberg-mouktadibillah-de-vries-2021": [
    "hints/neighbourhood-effects",
    "hints/at-once-or-generations",
    "motives/neighbourhood-effects",
    "timeline/scp-2021",
    "terms/neighbourhood-effect"
  ],
  "leidelmeijer-ea-2018": [
    "questions/objectives",
    "hints/vulnerable-concentration",
    "motives/concentration",
    "instruments/social-homes-elsewhere",
    "instruments/selling-social-homes",
    "timeline/sale-of-social-homes",
    "timeline/resilience-2018",
    "terms/target-group"
  ],
  "lofland-2009": [
    "instruments/public-familiarity",
    "terms/absent-ties"
  ],
  "louali-rocak-stoffers-2020": [
    "instruments/resident-led-places"
  ],
  "marlet-van-woerkens-2010": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/research-until-2012"
  ],
  "meyer-2021": [
    "instruments/encounters-with-disability",
    "timeline/extramuralisation"
  ],
  "miltenburg-2017": [
    "questions/theory",
    "hints/neighbourhood-effects",
    "motives/neighbourhood-effects",
    "terms/neighbourhood-effect"
  ],
  "minister-volkshuisvesting-2022": [
    "instruments/social-share-per-municipality",
    "timeline/valentine-letter-2022"
  ],
  "muskens-ea-2023": [
    "instruments/persuading-parents",
    "timeline/school-segregation-2023",
    "terms/segregated-schools"
  ],
  "musterd-2020": [
    "hints/origin-or-income",
    "hints/someone-against",
    "hints/blocks-in-mixed-areas",
    "motives/segregation",
    "instruments/grain-of-mixing",
    "timeline/segregation-amsterdam",
    "scaleInsights/like-seeks-like",
    "scaleInsights/scale-is-crucial",
    "terms/spatial-segregation"
  ],
  "noordanus-ea-2021": [
    "motives/neighbourhood-effects"
  ],
  "ouwehand-van-meijeren-2006": [
    "instruments/small-workspaces",
    "instruments/live-work-homes",
    "instruments/creative-industry",
    "instruments/reuse-of-buildings",
    "instruments/creative-incubators",
    "instruments/iconic-attractions",
    "instruments/shopfronts",
    "instruments/living-above-shops",
    "instruments/support-for-businesses",
    "terms/creative-incubator",
    "terms/opportunity-zone",
    "terms/plinth",
    "terms/rent-step-up"
  ],
  "participatiewet-2015": [
    "motives/concentration",
    "timeline/decentralisations-2015",
    "terms/decentralisation",
    "terms/social-domain"
  ],
  "poppegaai-ea-2015": [
    "instruments/visible-self-employed"
  ],
  "poppegaai-kloosterman-2010": [
    "instruments/visible-self-employed",
    "terms/creative-incubator",
    "terms/plinth"
  ],
  "putnam-2000": [
    "instruments/bonding",
    "instruments/bridging",
    "terms/bonding",
    "terms/bridging"
  ],
  "putnam-2007": [
    "instruments/public-familiarity",
    "residentGroups/stayers",
    "terms/turtle-effect"
  ],
  "rigo-2012": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/research-until-2012"
  ],
  "rijksoverheid-2022": [
    "instruments/social-share-per-municipality",
    "timeline/home-for-everyone"
  ],
  "risselada-folmer-2012": [
    "instruments/local-economy",
    "timeline/self-employed-growth",
    "terms/neighbourhood-economy"
  ],
  "rmo-2005": [
    "hints/light-contact-first",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "instruments/outdoor-spaces",
    "timeline/rmo-2005",
    "terms/public-familiarity"
  ],
  "rvs-2021": [
    "instruments/social-infrastructure",
    "timeline/rvs-2021"
  ],
  "sanbonmatsu-ea-2011": [
    "motives/neighbourhood-effects"
  ],
  "scp-2011": [
    "questions/theory",
    "questions/objectives",
    "hints/homes-lift-the-area",
    "hints/school-choice",
    "hints/facilities-and-name",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/scp-2011",
    "timeline/research-until-2012",
    "scaleInsights/no-guarantee-of-cohesion",
    "terms/restructuring",
    "terms/social-cohesion"
  ],
  "scp-2013": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/research-until-2012"
  ],
  "scp-2015": [
    "hints/figures-not-felt",
    "hints/expectations-rise",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/scp-2015",
    "residentGroups/stayers"
  ],
  "staat-van-het-onderwijs-2020": [
    "instruments/persuading-parents",
    "timeline/school-segregation-2023",
    "terms/segregated-schools"
  ],
  "stadsregio-parkstad-limburg-2023": [
    "instruments/buying-for-social-rent",
    "instruments/joint-renewal",
    "timeline/parkstad-vision-2023",
    "terms/inponden"
  ],
  "tammaru-ea-2016": [
    "hints/origin-or-income",
    "motives/segregation",
    "timeline/residualisation",
    "timeline/segregation-amsterdam",
    "scaleInsights/modest-mixing",
    "terms/socio-economic-segregation"
  ],
  "tops-2018": [
    "motives/neighbourhood-effects",
    "timeline/scp-2021",
    "terms/vulnerable-neighbourhood"
  ],
  "tops-van-der-torre-2014": [
    "motives/neighbourhood-effects",
    "timeline/scp-2021",
    "terms/vulnerable-neighbourhood"
  ],
  "troost-van-ham-manley-2023": [
    "questions/theory",
    "hints/affluent-neighbours",
    "motives/neighbourhood-effects",
    "instruments/talent-and-social-rise",
    "timeline/troost-2023",
    "terms/neighbourhood-effect"
  ],
  "uitermark-duyvendak-kleinhans-2007": [
    "timeline/sale-of-social-homes"
  ],
  "uyterlinde-boutellier-de-meere-2022": [
    "hints/homes-lift-the-area",
    "hints/area-before-residents",
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/big-cities-policy",
    "residentGroups/stayers"
  ],
  "uyterlinde-ea-2023-familiariteit": [
    "instruments/meeting-places",
    "instruments/multifunctional-places",
    "instruments/design-for-encounter",
    "instruments/anonymity-and-intimacy",
    "instruments/hosting-staff",
    "timeline/public-familiarity-2023",
    "scaleInsights/district-for-facilities",
    "meetingPlaces/multifunctionality",
    "meetingPlaces/design",
    "meetingPlaces/anonymity-and-intimacy",
    "meetingPlaces/professionals",
    "terms/subtle-direction"
  ],
  "uyterlinde-ea-2023-literatuurstudie": [
    "instruments/public-familiarity",
    "timeline/wrr-2020"
  ],
  "uyterlinde-ea-2024": [
    "instruments/public-familiarity"
  ],
  "uyterlinde-gastkemper-2017": [
    "instruments/renovation",
    "instruments/buying-for-social-rent",
    "timeline/inponden-parkstad-2017",
    "terms/inponden"
  ],
  "uyterlinde-van-der-velden-2017": [
    "hints/vulnerable-concentration",
    "motives/concentration",
    "instruments/demolition-and-new-build",
    "timeline/big-cities-policy",
    "timeline/isv",
    "timeline/vulnerable-districts-2017",
    "terms/big-cities-policy",
    "terms/vulnerable-neighbourhood"
  ],
  "uyterlinde-van-der-velden-bouwman-2020": [
    "hints/vulnerable-concentration",
    "motives/concentration",
    "timeline/extramuralisation",
    "terms/care-groups"
  ],
  "van-bon-ea-2021": [
    "hints/lifestyle-allocation",
    "instruments/tenant-screening",
    "residentGroups/arrivals"
  ],
  "van-den-brink-ea-2012": [
    "instruments/best-persons",
    "terms/best-person"
  ],
  "van-der-graaf-veldboer-2009": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "timeline/big-cities-policy",
    "terms/gentrification",
    "terms/state-led-gentrification"
  ],
  "van-der-velden-can-2022-herladen": [
    "instruments/waterbed-monitoring",
    "steps/shared-goals",
    "terms/mixed-neighbourhood"
  ],
  "van-der-velden-can-2022-kennisdossier": [
    "timeline/reconstruction"
  ],
  "van-der-velden-uyterlinde-bronsvoort-2018": [
    "hints/lifestyle-allocation",
    "instruments/demolition-and-new-build",
    "instruments/replacement-per-complex",
    "instruments/renovation",
    "instruments/matching-talks",
    "timeline/standstill",
    "timeline/housing-act-2014",
    "timeline/woningwet-2015",
    "terms/woningwet"
  ],
  "van-grinsven-zandstra-2011": [
    "questions/scale",
    "hints/goal-no-guarantee",
    "hints/someone-against",
    "hints/contact-at-district",
    "hints/blocks-in-mixed-areas",
    "motives/better-scores",
    "instruments/grain-of-mixing",
    "timeline/nine-insights-2011",
    "residentGroups/arrivals",
    "scaleInsights/modest-mixing",
    "scaleInsights/image-of-one-sided",
    "scaleInsights/no-guarantee-of-cohesion",
    "scaleInsights/variety-within-limits",
    "scaleInsights/market-position",
    "scaleInsights/like-seeks-like",
    "scaleInsights/small-living-environment",
    "scaleInsights/district-for-facilities",
    "scaleInsights/scale-is-crucial",
    "terms/complex",
    "terms/grain",
    "terms/selective-migration",
    "terms/social-cohesion"
  ],
  "van-ham-2012": [
    "hints/neighbourhood-effects",
    "motives/neighbourhood-effects",
    "timeline/urban-renewal-policy",
    "terms/neighbourhood-effect"
  ],
  "veldboer-2010": [
    "motives/better-scores"
  ],
  "veldboer-bergstra-kleinhans-2011": [
    "motives/better-scores",
    "instruments/demolition-and-new-build",
    "instruments/homes-around-schools",
    "timeline/research-until-2012"
  ],
  "veldboer-duyvendak-bouw-2007": [
    "instruments/subtle-direction",
    "terms/subtle-direction"
  ],
  "veldboer-ea-2008": [
    "questions/theory",
    "questions/objectives",
    "hints/contact-not-by-itself",
    "motives/neighbourhood-effects",
    "instruments/demolition-and-new-build",
    "instruments/wbmgp-article-9",
    "instruments/organised-encounters",
    "instruments/bridging",
    "timeline/middle-class-study-2008",
    "residentGroups/stayers",
    "terms/key-profession",
    "terms/middle-class-effect"
  ],
  "vertovec-2007": [
    "timeline/superdiversity",
    "terms/superdiversity"
  ],
  "wbmgp-2006": [
    "instruments/wbmgp-article-8",
    "instruments/wbmgp-article-9",
    "instruments/wbmgp-article-10",
    "timeline/wbmgp-2006",
    "timeline/housing-act-2014",
    "timeline/wbmgp-2017",
    "residentGroups/arrivals",
    "terms/housing-permit",
    "terms/selective-allocation",
    "terms/starting-qualification",
    "terms/wbmgp"
  ],
  "wet-betaalbare-huur-2024": [
    "timeline/affordable-rent-act-2024"
  ],
  "wet-versterking-regie-volkshuisvesting": [
    "instruments/regional-direction",
    "timeline/regional-direction-bill"
  ],
  "wmo-2015": [
    "motives/concentration",
    "timeline/decentralisations-2015",
    "terms/decentralisation",
    "terms/social-domain"
  ],
  "wolfers-2016": [
    "hints/at-once-or-generations",
    "motives/neighbourhood-effects",
    "terms/neighbourhood-effect"
  ],
  "woningwet-2015": [
    "instruments/acquire-land",
    "instruments/matching-talks",
    "timeline/woningwet-2015",
    "terms/housing-corporation",
    "terms/woningwet"
  ],
  "wrr-2020": [
    "questions/theory",
    "hints/light-contact-first",
    "instruments/bridging",
    "instruments/public-familiarity",
    "instruments/meeting-places",
    "timeline/wrr-2020",
    "terms/public-familiarity"
  ]
} as const satisfies Relations;
export default sourcesRelations;
