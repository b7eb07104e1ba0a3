// Made from the content: npm run content

/** The ids of all entries, by collection, each with those of its points, or of its parts and their choices. */
export const ids = {
  "questions": {
    "what": [
      "choices",
      "choices/dwellings",
      "choices/incomes",
      "choices/origins",
      "choices/classes",
      "choices/lifestyles",
      "choices/combinations"
    ],
    "who": [
      "choices",
      "choices/individuals",
      "choices/households",
      "choices/sports-clubs",
      "choices/primary-schools",
      "choices/neighbourhoods",
      "choices/cross-links",
      "benefits",
      "benefits/stayers",
      "benefits/leavers",
      "benefits/arrivals",
      "benefits/surroundings",
      "burdens",
      "burdens/stayers",
      "burdens/leavers",
      "burdens/arrivals",
      "burdens/surroundings"
    ],
    "theory": [
      "rows",
      "kind",
      "kind/contact",
      "kind/role-models",
      "kind/networks",
      "kind/familiarity",
      "kind/attentiveness",
      "kind/shared-activities",
      "kind/social-control",
      "kind/facilities-support",
      "kind/reputation"
    ],
    "role": [
      "choices",
      "choices/problem",
      "choices/means",
      "choices/goal"
    ],
    "objectives": [
      "objectives",
      "objectives/resident-opportunities",
      "objectives/area-figures",
      "objectives/facilities",
      "objectives/less-concentration",
      "objectives/less-segregation",
      "objectives/contact",
      "parties",
      "parties/municipality",
      "parties/housing-corporation",
      "parties/welfare",
      "parties/residents",
      "positions",
      "positions/main",
      "positions/counts",
      "positions/none",
      "positions/against",
      "degree"
    ],
    "scale": [
      "levels",
      "levels/porch",
      "levels/complex",
      "levels/street",
      "levels/neighbourhood",
      "levels/association",
      "levels/district",
      "levels/city",
      "levels/higher"
    ],
    "time": [
      "term",
      "term/immediate",
      "term/longer",
      "term/generations"
    ]
  },
  "hints": {
    "only-homes-for-residents": [],
    "homes-lift-the-area": [],
    "origin-or-income": [],
    "diversity-and-contact": [],
    "lifestyle-allocation": [],
    "school-choice": [],
    "people-with-disabilities": [],
    "three-groups": [],
    "displacement-near": [],
    "contact-not-by-itself": [],
    "light-contact-first": [],
    "affluent-neighbours": [],
    "facilities-and-name": [],
    "familiar-faces": [],
    "problem-and-wish": [],
    "means-for-whom": [],
    "goal-no-guarantee": [],
    "neighbourhood-effects": [],
    "area-before-residents": [],
    "figures-not-felt": [],
    "parties-differ": [],
    "someone-against": [],
    "vulnerable-concentration": [],
    "contact-at-district": [],
    "blocks-in-mixed-areas": [],
    "waterbed-not-named": [],
    "waterbed-wider": [],
    "at-once-or-generations": [],
    "twenty-years": [],
    "durability-unknown": [],
    "impatience": [],
    "expectations-rise": []
  },
  "motives": {
    "segregation": [
      "rising",
      "since-the-nineties",
      "residualisation",
      "same-districts",
      "less-mobile-residents",
      "mixing-can-counter",
      "other-scales",
      "low-levels",
      "origin-falls",
      "why-origin-falls",
      "not-always-bad",
      "less-contact",
      "helps-newcomers",
      "origin-or-income",
      "relaxed-view"
    ],
    "concentration": [
      "recent-motive",
      "decentralisation",
      "care-at-home",
      "more-vulnerable",
      "one-sided-stock",
      "policy-link-2017",
      "resilience-reports",
      "cheap-homes-cluster",
      "aedes-agenda",
      "not-mixing",
      "displacement",
      "expected-effect",
      "sale-on-both-sides",
      "social-problems"
    ],
    "neighbourhood-effects": [
      "main-aim",
      "middle-class-idea",
      "little-evidence",
      "cause-hard-to-show",
      "not-equal-for-all",
      "contact-needed",
      "contact-rare",
      "childhood-and-work",
      "affluent-neighbours",
      "school-and-behaviour",
      "recruitment",
      "evidence-or-signals",
      "person-counts-more",
      "getting-ahead"
    ],
    "better-scores": [
      "scp-2011",
      "direct-link",
      "income-and-homes",
      "safety-and-facilities",
      "ties-schools-name",
      "nplv",
      "until-the-crisis",
      "durability",
      "not-felt",
      "problems-stayed",
      "elusive",
      "displacement",
      "two-answers",
      "no-agreement"
    ]
  },
  "instruments": {
    "acquire-land": [
      "owner-shapes-programme",
      "less-land-than-before",
      "five-year-rule"
    ],
    "affordable-share": [
      "wider-than-one-area",
      "no-figures"
    ],
    "exchange-deals": [
      "wider-than-one-area",
      "dearer-homes-here",
      "affordable-elsewhere"
    ],
    "social-share-per-municipality": [
      "at-least-thirty-per-cent",
      "government-steers-again"
    ],
    "regional-direction": [
      "grip-on-building",
      "urgency-for-vulnerable-groups",
      "even-spread-in-the-region"
    ],
    "regional-agreements": [
      "align-land-and-allocation",
      "shared-strategy",
      "relations-unsettled",
      "reasons-to-look-away",
      "where-counts-less"
    ],
    "social-homes-elsewhere": [
      "vulnerability-and-nuisance",
      "liveability-expected",
      "part-of-a-package"
    ],
    "demolition-and-new-build": [
      "attract-and-keep-incomes",
      "area-figures-improve",
      "not-felt-by-residents",
      "problems-stay",
      "less-evident",
      "durability-unknown",
      "contact-needed",
      "building-is-not-enough",
      "displacement-feared",
      "waterbed-feared",
      "loss-in-the-books",
      "standstill-dates-differ",
      "growing-again"
    ],
    "replacement-per-complex": [
      "not-for-mixing",
      "residents-return",
      "mixing-in-small-projects"
    ],
    "renovation": [
      "residents-return",
      "bought-homes"
    ],
    "transformation": [
      "homes-then-residents",
      "not-explained"
    ],
    "housing-fund": [
      "open-to-others"
    ],
    "densification": [
      "no-longer-thinning",
      "number-may-double",
      "moving-within-the-area",
      "turnover-stays",
      "hard-to-fit-in",
      "services-work-together"
    ],
    "build-before-demolition": [
      "easier-to-return",
      "services-work-together"
    ],
    "rehousing-support": [
      "leavers-live-better-too",
      "when-leaving-harms",
      "guarantee-has-limits"
    ],
    "gradual-renewal": [
      "time-to-choose",
      "keeps-those-who-rise",
      "longer-projects",
      "share-the-gain",
      "courage",
      "less-at-home",
      "never-a-cover",
      "not-fully-preventable"
    ],
    "waterbed-monitoring": [
      "old-worry",
      "view-of-city-and-region",
      "method-not-named"
    ],
    "grain-of-mixing": [
      "best-chances",
      "among-people-like-oneself",
      "street-or-complex",
      "no-formula",
      "too-different"
    ],
    "enclave-projects": [
      "within-a-varied-area",
      "kinds"
    ],
    "selling-social-homes": [
      "pay-the-levy",
      "ownership-and-ties",
      "upkeep-unaffordable",
      "control-lost",
      "also-a-cause",
      "speeds-gentrification",
      "dates-differ"
    ],
    "buying-back-homes": [
      "rotterdam-zuid",
      "money-from-the-state"
    ],
    "buying-for-social-rent": [
      "demand-shifted",
      "find-what-does-not-sell",
      "private-party-in-the-model",
      "now-for-liveability"
    ],
    "joint-renewal": [
      "parkstad-vision",
      "more-than-homes"
    ],
    "lifestyle-allocation": [
      "two-aims",
      "less-room",
      "effect-not-described"
    ],
    "matching-talks": [
      "main-motive",
      "informal-forms",
      "less-room"
    ],
    "tenant-screening": [
      "discrimination",
      "effect-not-described"
    ],
    "wbmgp-article-8": [
      "designated-areas",
      "exempt-groups",
      "hardship-clause",
      "more-workers",
      "liveability-not-shown",
      "cause-hard-to-show",
      "contested",
      "turnover-remains",
      "with-other-measures",
      "national-evaluation",
      "revision-proposed"
    ],
    "wbmgp-article-9": [
      "who-comes-first",
      "designated-areas",
      "not-new",
      "contested",
      "revision-proposed"
    ],
    "wbmgp-article-10": [
      "designated-areas",
      "police-data",
      "hardship-clause",
      "contested",
      "revision-proposed"
    ],
    "housing-act-2014": [
      "less-room",
      "scarcity-as-ground",
      "align-in-the-region"
    ],
    "housing-act-priority": [
      "half-at-most",
      "price-limit",
      "permits"
    ],
    "housing-act-permit": [
      "letting-by-the-room",
      "no-criteria-for-people",
      "keeps-people-out"
    ],
    "alternative-tenures": [
      "look-in-layers",
      "with-other-measures",
      "not-worked-out"
    ],
    "persuading-parents": [
      "same-milieu",
      "mostly-tried",
      "own-choice",
      "only-combined"
    ],
    "limiting-school-choice": [
      "main-cause",
      "own-beliefs",
      "free-parties",
      "only-combined"
    ],
    "homes-around-schools": [
      "more-mixed-schools",
      "not-on-its-own"
    ],
    "school-admission": [
      "free-boards",
      "only-combined"
    ],
    "broad-schools": [
      "deeper-divides",
      "high-hopes",
      "only-combined"
    ],
    "organised-encounters": [
      "contact-must-be-possible",
      "regular-and-organised",
      "only-with-contact",
      "no-hard-evidence",
      "contact-hypothesis",
      "room-to-meet"
    ],
    "bonding": [
      "feeling-at-home",
      "group-pressure",
      "since-2021",
      "polka",
      "asha"
    ],
    "bridging": [
      "can-help",
      "little-after-restructuring",
      "greater-distance",
      "council-chooses-otherwise",
      "dozens-of-initiatives"
    ],
    "public-familiarity": [
      "harder-to-place",
      "turtle-effect",
      "choice-of-the-council",
      "origin-of-the-term",
      "against-unsafety",
      "at-ease",
      "nods",
      "from-nod-to-chat"
    ],
    "amicable-activities": [
      "wish-of-many",
      "doing-not-being",
      "what-succeeds",
      "heerlen-noord"
    ],
    "resident-led-places": [
      "near-home",
      "gebrookerbos"
    ],
    "everyday-attentiveness": [
      "for-frail-neighbours",
      "between-greeting-and-care",
      "attentive-places",
      "economic-and-social",
      "restrained-support",
      "overtoomse-veld"
    ],
    "meeting-places": [
      "two-councils",
      "against-segregation",
      "home-feeling",
      "not-by-itself",
      "inside-and-outside"
    ],
    "outdoor-spaces": [
      "contact-and-growth",
      "earlier-projects",
      "results-not-told"
    ],
    "social-infrastructure": [
      "advice-of-the-council",
      "varied-and-open",
      "brooklyn"
    ],
    "multifunctional-places": [
      "unplanned-meeting",
      "purpose-and-passing"
    ],
    "design-for-encounter": [
      "design-matters",
      "in-the-brief"
    ],
    "anonymity-and-intimacy": [
      "passing-and-staying",
      "seats"
    ],
    "hosting-staff": [
      "large-differences",
      "not-in-the-job"
    ],
    "subtle-direction": [
      "not-by-itself",
      "many-fields",
      "need-not-go-deep"
    ],
    "best-persons": [
      "indispensable",
      "leaning-on-one",
      "socialisers"
    ],
    "familiar-faces": [
      "figures",
      "without-them",
      "how-not-told",
      "tram-stop-balcony-dog"
    ],
    "encounters-with-disability": [
      "debate-shifts",
      "hardly-by-itself",
      "more-than-in-institutions",
      "light-is-possible",
      "three-conditions",
      "among-vulnerable-groups",
      "social-workers"
    ],
    "self-organisation": [
      "very-diverse-districts",
      "stronger-together",
      "newcomers",
      "own-culture"
    ],
    "inclusive-districts": [
      "heavy-demands",
      "district-or-activity",
      "mosaic",
      "income-still-matters"
    ],
    "talent-and-social-rise": [
      "never-homes-alone",
      "upbringing",
      "not-by-mixing",
      "neighbours-and-peers",
      "made-to-measure"
    ],
    "local-economy": [
      "business-in-districts",
      "self-employed-growth",
      "vitality-and-jobs",
      "livelier-streets",
      "shared-shops",
      "children-see-work",
      "cohesion-and-rise",
      "jacobs",
      "attentive-places",
      "busy-is-not-liveable",
      "neglect-undoes",
      "part-of-the-mix"
    ],
    "small-workspaces": [
      "small-beginnings",
      "for-the-economy"
    ],
    "live-work-homes": [
      "work-at-home",
      "for-the-economy"
    ],
    "creative-industry": [
      "which-trades",
      "for-the-economy"
    ],
    "reuse-of-buildings": [
      "for-the-economy"
    ],
    "creative-incubators": [
      "self-management",
      "lifts-the-image",
      "for-the-economy"
    ],
    "iconic-attractions": [
      "something-to-experience",
      "for-the-economy"
    ],
    "shopfronts": [
      "shutters",
      "for-the-economy"
    ],
    "living-above-shops": [
      "for-the-economy"
    ],
    "support-for-businesses": [
      "six-forms"
    ],
    "visible-self-employed": [
      "also-at-home",
      "donderberg",
      "shopping-squares",
      "effect-not-described"
    ],
    "business-from-benefits": [
      "settling-income",
      "blocked-labour-market",
      "effect-not-described"
    ]
  },
  "timeline": {
    "origin-of-the-idea": [
      "unspoken-until-the-nineties",
      "no-year"
    ],
    "reconstruction": [
      "small-and-mixed",
      "orderly-households-only",
      "first-of-many",
      "no-years"
    ],
    "slum-clearance": [
      "segregation-no-aim",
      "who-moved",
      "existing-areas-overlooked",
      "no-years"
    ],
    "suburbanisation": [
      "answered-by-policy",
      "no-years"
    ],
    "building-for-the-neighbourhood": [
      "high-incomes-keep-leaving",
      "unspoken",
      "homes-not-the-area",
      "physical-only",
      "no-years"
    ],
    "residualisation": [
      "laws-speed-it-up",
      "middle-incomes-leave",
      "linked-to-liveability"
    ],
    "big-cities-policy": [
      "halt-the-exodus",
      "along-economic-lines",
      "more-worries",
      "large-scale-demolition",
      "thinning",
      "figures-up-problems-stay",
      "state-led-gentrification",
      "start-not-exact",
      "two-ends"
    ],
    "urban-renewal-policy": [
      "attract-or-keep",
      "pulled-along",
      "effects-hard-to-show",
      "no-hard-evidence",
      "two-starts"
    ],
    "isv": [
      "homes-to-buy",
      "newcomers-first",
      "end-with-big-cities-policy"
    ],
    "superdiversity": [
      "more-than-origin",
      "half-leave",
      "less-segregation-by-origin",
      "from-which-year"
    ],
    "rmo-2005": [
      "brief-contacts",
      "many-projects",
      "advice"
    ],
    "fifty-six-districts": [
      "mixing-continues",
      "no-end"
    ],
    "krachtwijken": [
      "mixing-not-told",
      "some-years"
    ],
    "wbmgp-2006": [
      "where",
      "income-from-work",
      "priority",
      "contested"
    ],
    "segregation-amsterdam": [
      "low-levels",
      "rich-and-poor",
      "measured-and-published",
      "which-still-counts"
    ],
    "knowledge-programme": [
      "at-home",
      "area-not-lives"
    ],
    "middle-class-study-2008": [
      "little-contact",
      "organised-and-regular",
      "qualitative"
    ],
    "crisis-2008": [
      "no-homes-to-buy",
      "off-the-agenda",
      "selling-instead",
      "no-end"
    ],
    "sale-of-social-homes": [
      "unlike-earlier-mixing",
      "market-led",
      "sceptical-researchers",
      "to-pay-the-levy",
      "less-steering",
      "cheap-homes-together",
      "several-dates"
    ],
    "scp-2011": [
      "what-was-studied",
      "not-always-felt"
    ],
    "nine-insights-2011": [
      "blocks-in-a-mixed-area",
      "no-formula"
    ],
    "research-until-2012": [
      "what-improved",
      "why-policy-went-on",
      "not-always-felt"
    ],
    "standstill": [
      "belief-fades",
      "small-projects",
      "per-complex",
      "left-to-the-market",
      "several-causes",
      "differences-grow",
      "around-2012-or-later",
      "no-end"
    ],
    "extramuralisation": [
      "into-social-rent",
      "more-together",
      "debate-shifts",
      "faster-since-2013"
    ],
    "self-employed-growth": [
      "growth",
      "in-residential-districts",
      "matters-to-districts",
      "first-figure"
    ],
    "landlord-levy": [
      "not-told"
    ],
    "housing-act-2014": [
      "formal-steering",
      "welcome-talks",
      "lifestyle-trials",
      "year-in-the-name"
    ],
    "woningwet-2015": [
      "restructuring-stalls",
      "loss-on-the-books",
      "land-within-five-years",
      "room-again"
    ],
    "decentralisations-2015": [
      "less-money",
      "better-care",
      "largest-item",
      "vulnerable-tenants"
    ],
    "wbmgp-evaluation-2015": [
      "liveability-unproven",
      "hard-to-isolate"
    ],
    "scp-2015": [
      "complaints-shift",
      "low-scores-stay",
      "four-districts"
    ],
    "vulnerable-districts-2017": [
      "three-changes",
      "weight-not-told"
    ],
    "wbmgp-2017": [
      "mayor",
      "hardship"
    ],
    "inponden-parkstad-2017": [
      "once-sold",
      "model"
    ],
    "wrr-2018": [
      "less-contact",
      "not-only-origin",
      "no-majority"
    ],
    "resilience-2018": [
      "co-commissioned",
      "influence",
      "mixing-as-remedy",
      "sequels"
    ],
    "seven-questions-2019": [
      "no-panacea",
      "earlier-policy"
    ],
    "everyday-attentiveness-2019": [
      "in-between",
      "attentive-places",
      "not-alone"
    ],
    "wrr-2020": [
      "at-ease",
      "respect-expected",
      "places"
    ],
    "movisie-programme": [
      "shift-to-bonding",
      "examples",
      "described",
      "only-2021"
    ],
    "scp-2021": [
      "how",
      "recruited-for-crime",
      "parents-weigh-more",
      "evidence-or-signals"
    ],
    "rvs-2021": [
      "also-abroad",
      "advice"
    ],
    "wbmgp-evaluation-2021": [
      "outcome-not-told",
      "date-of-the-document"
    ],
    "aedes-agenda-2022": [
      "spread",
      "who-does-what",
      "dated-2021"
    ],
    "home-for-everyone": [
      "steering-again",
      "year-of-the-page"
    ],
    "valentine-letter-2022": [
      "turning",
      "mixing-not-told"
    ],
    "nplv": [
      "central-aim",
      "attract-and-keep",
      "after-a-year",
      "changed-circumstances",
      "polarised",
      "fear-of-displacement",
      "not-mixing-either",
      "residents-profit",
      "two-horizons"
    ],
    "integrated-approach-returns": [
      "why-mixing-is-back",
      "clearer-roles",
      "into-agreements",
      "recent-years"
    ],
    "housing-fund": [
      "more-restructuring",
      "no-years"
    ],
    "rotterdam-zuid-purchases": [
      "regain-grip",
      "past-years"
    ],
    "housing-crisis": [
      "causes",
      "displacement",
      "longer-projects",
      "some-years"
    ],
    "parkstad-vision-2023": [
      "liveability-too",
      "restructuring-too"
    ],
    "troost-2023": [
      "ambitions",
      "a-signal"
    ],
    "school-segregation-2023": [
      "same-milieu",
      "choice",
      "combination"
    ],
    "public-familiarity-2023": [
      "at-home-without-contact",
      "four-sets"
    ],
    "wbmgp-revision-2023": [
      "content-not-told",
      "date-of-the-document"
    ],
    "housing-act-2024": [
      "half-with-priority",
      "permit-for-liveability",
      "indirect"
    ],
    "affordable-rent-act-2024": [
      "may-change-much"
    ],
    "regional-direction-bill": [
      "region-and-nation",
      "vulnerable-groups",
      "no-date"
    ]
  },
  "steps": {
    "shared-goals": [
      "talk-first",
      "what-why-how",
      "main-goal",
      "way-to-get-there",
      "new-questions",
      "seven-questions",
      "forms-of-steering",
      "pros-and-cons",
      "wider-view",
      "everyone-knows-why",
      "sharper-talk",
      "tangle-of-assumptions",
      "conflicting-motives",
      "mixing-falls-short",
      "side-effects",
      "polarised-debate",
      "lessons-forgotten"
    ],
    "strategic-alignment": [
      "joint-strategy",
      "authority",
      "align-steering",
      "put-in-agreements",
      "city-and-region",
      "clearer-roles",
      "sense-of-place",
      "reforms-piled-up",
      "sorting-unseen",
      "reasons-to-look-away",
      "home-before-place",
      "attention-slackens"
    ],
    "area-translation": [
      "plan-per-area",
      "each-measure-a-reason",
      "numbers-and-ratios",
      "several-domains",
      "meeting-and-respect",
      "talent-and-rise",
      "resilience",
      "tailor-made",
      "clarity",
      "easier-coordination",
      "straight-to-homes"
    ],
    "precision": [
      "see-layers",
      "mix-of-homes",
      "allocation",
      "other-forms",
      "more-than-homes",
      "build-first",
      "help-with-moving",
      "watch-the-waterbed",
      "hold-on",
      "return-within-reach",
      "effects-within-reach",
      "short-sighted-decisions",
      "scarce-sites",
      "rising-costs",
      "market-pressure",
      "delay",
      "resistance",
      "impatience"
    ]
  },
  "residentGroups": {
    "stayers": [
      "better-living",
      "gain-from-renewal",
      "time-to-grow-along",
      "move-within-the-area",
      "room-to-rise",
      "organised-contact",
      "less-at-home",
      "into-their-shell",
      "familiar-faces-gone",
      "problems-remain",
      "change-is-the-core",
      "takes-courage"
    ],
    "leavers": [
      "better-living",
      "more-time",
      "own-choice",
      "help-with-moving",
      "a-way-back",
      "support-lost",
      "wrong-place",
      "vulnerable-again",
      "tight-market",
      "not-wholly-preventable",
      "not-all-leaving",
      "never-a-flag"
    ],
    "arrivals": [
      "better-living",
      "attention-in-change",
      "varied-homes",
      "people-like-them",
      "little-contact",
      "tension",
      "alone-with-a-disability",
      "refused-a-permit",
      "kept-out-since-2024",
      "discrimination",
      "not-at-others-cost",
      "uplift-unclear"
    ]
  },
  "scaleInsights": {
    "modest-mixing": [
      "long-unspoken",
      "income-rises"
    ],
    "image-of-one-sided": [
      "little-segregation"
    ],
    "no-guarantee-of-cohesion": [
      "still-mix",
      "can-favour-cohesion"
    ],
    "variety-within-limits": [
      "less-at-home",
      "which-difference"
    ],
    "market-position": [
      "area-not-residents"
    ],
    "like-seeks-like": [
      "blocks-meet-the-wish",
      "not-a-one-sided-district"
    ],
    "small-living-environment": [
      "larger-scale-too"
    ],
    "district-for-facilities": [
      "familiar-places"
    ],
    "scale-is-crucial": [
      "blocks-or-neighbourhoods",
      "no-formula",
      "depends-on-the-place"
    ]
  },
  "meetingPlaces": {
    "multifunctionality": [
      "different-groups",
      "with-a-purpose",
      "passers-by",
      "recognising"
    ],
    "design": [
      "in-the-brief",
      "extra-space",
      "inviting",
      "easy-to-take-in",
      "homely"
    ],
    "anonymity-and-intimacy": [
      "pass-and-stay",
      "room-for-anonymity",
      "room-for-talk",
      "seats"
    ],
    "professionals": [
      "someone-directs",
      "across-differences",
      "unforced",
      "in-the-job",
      "hospitable"
    ],
    "with-and-without-disability": [
      "organised",
      "social-worker",
      "shared-purpose",
      "clear-expectations",
      "free-to-stop",
      "free-to-engage"
    ]
  },
  "phasingCautions": {
    "build-before-demolition": [],
    "open-land-first": [],
    "gradual": [],
    "time-to-find": [],
    "twenty-years": [],
    "network-lost": [],
    "choosing-or-giving-up": [],
    "way-back": [],
    "moving-help": [],
    "where-they-go": [],
    "not-wholly-preventable": [],
    "never-a-flag": [],
    "three-groups": [],
    "arrivals-attention": [],
    "social-stock": [],
    "delay-pitfalls": []
  },
  "terms": {
    "absent-ties": [],
    "affordable-homes": [],
    "amicality": [],
    "best-person": [],
    "big-cities-policy": [],
    "bonding": [],
    "bridging": [],
    "care-groups": [],
    "complex": [],
    "contact-hypothesis": [],
    "creative-incubator": [],
    "cross-links": [],
    "decentralisation": [],
    "densification": [],
    "differentiation": [],
    "displacement": [],
    "enclave": [],
    "everyday-attentiveness": [],
    "extramuralisation": [],
    "figure": [],
    "focus-area": [],
    "gentle-gentrification": [],
    "gentrification": [],
    "grain": [],
    "hardship-clause": [],
    "home-splitting": [],
    "housing-allocation": [],
    "housing-care-vision": [],
    "housing-corporation": [],
    "housing-deal": [],
    "housing-first": [],
    "housing-fund": [],
    "housing-permit": [],
    "huisvestingswet": [],
    "inponden": [],
    "integrated-approach": [],
    "isv": [],
    "key-profession": [],
    "landlord-levy": [],
    "lifestyle": [],
    "liveability": [],
    "local-ties": [],
    "market-led-gentrification": [],
    "medium-rent": [],
    "middle-class-effect": [],
    "mixed-neighbourhood": [],
    "mosaic-neighbourhood": [],
    "moving-allowance": [],
    "moving-on": [],
    "neighbourhood-economy": [],
    "neighbourhood-effect": [],
    "nplv": [],
    "opportunity-zone": [],
    "performance-agreement": [],
    "phasing": [],
    "plan-horizon": [],
    "plinth": [],
    "public-familiarity": [],
    "rehousing": [],
    "rent-step-up": [],
    "residualisation": [],
    "restructuring": [],
    "return-guarantee": [],
    "room-letting": [],
    "scale-level": [],
    "segregated-schools": [],
    "selective-allocation": [],
    "selective-migration": [],
    "self-employed": [],
    "selling-off": [],
    "social-cohesion": [],
    "social-domain": [],
    "social-mechanism": [],
    "social-rent": [],
    "social-rise": [],
    "socialiser": [],
    "socio-economic-segregation": [],
    "sorting": [],
    "spatial-segregation": [],
    "starting-qualification": [],
    "state-led-gentrification": [],
    "status-holder": [],
    "subtle-direction": [],
    "superdiversity": [],
    "target-group": [],
    "theory-of-change": [],
    "thinning": [],
    "transformation": [],
    "turnover": [],
    "turtle-effect": [],
    "urgent-home-seeker": [],
    "vulnerable-neighbourhood": [],
    "waterbed-effect": [],
    "wbmgp": [],
    "woningwet": []
  },
  "sources": {
    "adarghal-breuer-2023": [],
    "aedes-2021": [],
    "albeda-ter-avest-van-breugel-2022": [],
    "allport-1954": [],
    "binnenlands-bestuur": [],
    "blokland-nast-2014": [],
    "blokland-potters-2006": [],
    "blommaert-2014": [],
    "bolt-van-kempen-2008": [],
    "boterman-musterd-manting-2020": [],
    "boutellier-boelens-hermens-2019": [],
    "boutellier-peeters-2020": [],
    "bouwmeester-2007": [],
    "bredewold-2014": [],
    "bredewold-2020-convivial": [],
    "bredewold-2020-struggling": [],
    "bredewold-tonkens-trappenburg-2016": [],
    "cheshire-2007": [],
    "duyvendak-wekker-2015": [],
    "ecorys-2006": [],
    "engbersen-2022": [],
    "engbersen-ea-publieke-ruimten": [],
    "engbersen-jansen-2022": [],
    "engbersen-uyterlinde-2016": [],
    "engbersen-uyterlinde-2022": [],
    "engbersen-voogd-2005": [],
    "felder-2020": [],
    "felder-2021": [],
    "felder-ea-2023": [],
    "fischer-1982": [],
    "galster-2012": [],
    "gerritsen-reininga-2011": [],
    "glimmerveen-2023": [],
    "hafkamp-ea-2015": [],
    "hochstenbach-2017": [],
    "hochstenbach-2022": [],
    "hochstenbach-uitermark-van-gent-2015": [],
    "hospers-2009": [],
    "huisvestingswet-2014": [],
    "huisvestingswet-wijziging-2023": [],
    "jacobs-1961": [],
    "jennissen-ea-2018": [],
    "jeugdwet-2015": [],
    "kamerstukken-2021": [],
    "kamerstukken-2023": [],
    "kleinhans-ea-2014": [],
    "kleinhans-veldboer-duyvendak-2019": [],
    "klinenberg-2018": [],
    "kremer-parys-verplanke-2019": [],
    "kullberg-mouktadibillah-de-vries-2021": [],
    "leidelmeijer-ea-2018": [],
    "lofland-2009": [],
    "louali-rocak-stoffers-2020": [],
    "marlet-van-woerkens-2010": [],
    "meyer-2021": [],
    "miltenburg-2017": [],
    "minister-volkshuisvesting-2022": [],
    "muskens-ea-2023": [],
    "musterd-2020": [],
    "noordanus-ea-2021": [],
    "ouwehand-van-meijeren-2006": [],
    "participatiewet-2015": [],
    "poppegaai-ea-2015": [],
    "poppegaai-kloosterman-2010": [],
    "putnam-2000": [],
    "putnam-2007": [],
    "rigo-2012": [],
    "rijksoverheid-2022": [],
    "risselada-folmer-2012": [],
    "rmo-2005": [],
    "rvs-2021": [],
    "sanbonmatsu-ea-2011": [],
    "scp-2011": [],
    "scp-2013": [],
    "scp-2015": [],
    "staat-van-het-onderwijs-2020": [],
    "stadsregio-parkstad-limburg-2023": [],
    "tammaru-ea-2016": [],
    "tops-2018": [],
    "tops-van-der-torre-2014": [],
    "troost-van-ham-manley-2023": [],
    "uitermark-duyvendak-kleinhans-2007": [],
    "uyterlinde-boutellier-de-meere-2022": [],
    "uyterlinde-ea-2023-familiariteit": [],
    "uyterlinde-ea-2023-literatuurstudie": [],
    "uyterlinde-ea-2024": [],
    "uyterlinde-gastkemper-2017": [],
    "uyterlinde-van-der-velden-2017": [],
    "uyterlinde-van-der-velden-bouwman-2020": [],
    "van-bon-ea-2021": [],
    "van-den-brink-ea-2012": [],
    "van-der-graaf-veldboer-2009": [],
    "van-der-velden-can-2022-herladen": [],
    "van-der-velden-can-2022-kennisdossier": [],
    "van-der-velden-uyterlinde-bronsvoort-2018": [],
    "van-grinsven-zandstra-2011": [],
    "van-ham-2012": [],
    "veldboer-2010": [],
    "veldboer-bergstra-kleinhans-2011": [],
    "veldboer-duyvendak-bouw-2007": [],
    "veldboer-ea-2008": [],
    "vertovec-2007": [],
    "wbmgp-2006": [],
    "wet-betaalbare-huur-2024": [],
    "wet-versterking-regie-volkshuisvesting": [],
    "wmo-2015": [],
    "wolfers-2016": [],
    "woningwet-2015": [],
    "wrr-2020": []
  }
} as const;
