// Made from the content: npm run content
import type { TimelineListing } from '../timeline-listing.js';

// oxfmt-ignore
export const timelineList: readonly TimelineListing[] = [
  {
    "id": "origin-of-the-idea",
    "lane": "policy",
    "stance": "implicit",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.1",
      "1"
    ]
  },
  {
    "id": "reconstruction",
    "lane": "policy",
    "stance": "implicit",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.1",
      "1"
    ]
  },
  {
    "id": "slum-clearance",
    "lane": "policy",
    "stance": "not-an-aim",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.2"
    ]
  },
  {
    "id": "suburbanisation",
    "lane": "context",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.3",
      "1.2"
    ]
  },
  {
    "id": "building-for-the-neighbourhood",
    "lane": "policy",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.2"
    ]
  },
  {
    "id": "residualisation",
    "lane": "context",
    "motives": [
      "segregation",
      "concentration"
    ],
    "instruments": [],
    "asOf": "2024",
    "starts": [
      {
        "precision": "decade",
        "date": "1990",
        "part": "whole"
      }
    ],
    "ends": "ongoing",
    "sections": [
      "2.1",
      "2.2"
    ]
  },
  {
    "id": "big-cities-policy",
    "lane": "policy",
    "stance": "official-aim",
    "motives": [
      "segregation",
      "concentration"
    ],
    "instruments": [
      "demolition-and-new-build"
    ],
    "status": "ended",
    "asOf": "2024",
    "starts": [
      {
        "precision": "decade",
        "date": "1990",
        "part": "middle"
      }
    ],
    "ends": [
      {
        "precision": "about",
        "date": "2012"
      },
      {
        "precision": "year",
        "date": "2014"
      }
    ],
    "sections": [
      "1.3",
      "3.1",
      "introduction"
    ]
  },
  {
    "id": "urban-renewal-policy",
    "lane": "policy",
    "stance": "official-aim",
    "motives": [
      "neighbourhood-effects"
    ],
    "instruments": [
      "demolition-and-new-build",
      "selling-social-homes"
    ],
    "status": "ended",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "1995"
      },
      {
        "precision": "year",
        "date": "1997"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2012"
      }
    ],
    "sections": [
      "2.3",
      "3.1"
    ]
  },
  {
    "id": "isv",
    "lane": "policy",
    "stance": "official-aim",
    "motives": [],
    "instruments": [
      "demolition-and-new-build"
    ],
    "status": "ended",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "1997"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2014"
      }
    ],
    "sections": [
      "1.3",
      "3.1"
    ]
  },
  {
    "id": "superdiversity",
    "lane": "context",
    "motives": [],
    "instruments": [],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "1.5",
      "2.1"
    ]
  },
  {
    "id": "rmo-2005",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "public-familiarity",
      "meeting-places",
      "outdoor-spaces"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2005"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "fifty-six-districts",
    "lane": "policy",
    "motives": [],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2005"
      }
    ],
    "ends": "not-named",
    "sections": [
      "1.3"
    ]
  },
  {
    "id": "krachtwijken",
    "lane": "policy",
    "motives": [],
    "instruments": [],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.3"
    ]
  },
  {
    "id": "wbmgp-2006",
    "lane": "law",
    "motives": [
      "concentration"
    ],
    "instruments": [
      "wbmgp-article-8",
      "wbmgp-article-9"
    ],
    "status": "in-force",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2006"
      }
    ],
    "ends": "ongoing",
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "segregation-amsterdam",
    "lane": "evidence",
    "motives": [
      "segregation"
    ],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2006"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2016"
      }
    ],
    "sections": [
      "2.1"
    ]
  },
  {
    "id": "knowledge-programme",
    "lane": "evidence",
    "motives": [
      "better-scores"
    ],
    "instruments": [
      "demolition-and-new-build"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2007"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2015"
      }
    ],
    "sections": [
      "2.4",
      "3.2"
    ]
  },
  {
    "id": "middle-class-study-2008",
    "lane": "evidence",
    "motives": [
      "neighbourhood-effects"
    ],
    "instruments": [
      "organised-encounters",
      "demolition-and-new-build"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2008"
      }
    ],
    "sections": [
      "2.3",
      "3.2"
    ]
  },
  {
    "id": "crisis-2008",
    "lane": "context",
    "motives": [],
    "instruments": [
      "selling-social-homes"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2008"
      }
    ],
    "ends": "not-named",
    "sections": [
      "1.4",
      "introduction"
    ]
  },
  {
    "id": "sale-of-social-homes",
    "lane": "policy",
    "motives": [],
    "instruments": [
      "selling-social-homes"
    ],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "1.4",
      "3.1",
      "2.2"
    ]
  },
  {
    "id": "scp-2011",
    "lane": "evidence",
    "motives": [
      "better-scores"
    ],
    "instruments": [
      "demolition-and-new-build"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2011"
      }
    ],
    "sections": [
      "2.4"
    ]
  },
  {
    "id": "nine-insights-2011",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "grain-of-mixing"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2011"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "research-until-2012",
    "lane": "evidence",
    "motives": [
      "better-scores"
    ],
    "instruments": [
      "demolition-and-new-build"
    ],
    "starts": [
      {
        "precision": "about",
        "date": "2012"
      }
    ],
    "sections": [
      "2.4"
    ]
  },
  {
    "id": "standstill",
    "lane": "policy",
    "stance": "standstill",
    "motives": [],
    "instruments": [
      "replacement-per-complex",
      "renovation",
      "selling-social-homes"
    ],
    "starts": [
      {
        "precision": "about",
        "date": "2012"
      }
    ],
    "ends": "not-named",
    "sections": [
      "1.4",
      "3.1",
      "4"
    ]
  },
  {
    "id": "extramuralisation",
    "lane": "context",
    "motives": [
      "concentration"
    ],
    "instruments": [],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "2.2",
      "1.5",
      "introduction"
    ]
  },
  {
    "id": "self-employed-growth",
    "lane": "context",
    "motives": [],
    "instruments": [
      "visible-self-employed",
      "local-economy"
    ],
    "asOf": "2022",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "3.3"
    ]
  },
  {
    "id": "landlord-levy",
    "lane": "law",
    "motives": [],
    "instruments": [
      "selling-social-homes"
    ],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "housing-act-2014",
    "lane": "law",
    "motives": [],
    "instruments": [
      "housing-act-2014",
      "lifestyle-allocation",
      "matching-talks"
    ],
    "status": "in-force",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2014"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "woningwet-2015",
    "lane": "law",
    "motives": [],
    "instruments": [],
    "status": "in-force",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2015"
      }
    ],
    "sections": [
      "introduction",
      "1.4",
      "3.1"
    ]
  },
  {
    "id": "decentralisations-2015",
    "lane": "law",
    "motives": [
      "concentration"
    ],
    "instruments": [],
    "status": "in-force",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2015"
      }
    ],
    "sections": [
      "1.5",
      "2.2"
    ]
  },
  {
    "id": "wbmgp-evaluation-2015",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "wbmgp-article-8"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2015"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "scp-2015",
    "lane": "evidence",
    "motives": [
      "better-scores"
    ],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2015"
      }
    ],
    "sections": [
      "2.4"
    ]
  },
  {
    "id": "vulnerable-districts-2017",
    "lane": "evidence",
    "motives": [
      "concentration"
    ],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2017"
      }
    ],
    "sections": [
      "2.2"
    ]
  },
  {
    "id": "wbmgp-2017",
    "lane": "law",
    "motives": [
      "concentration"
    ],
    "instruments": [
      "wbmgp-article-10"
    ],
    "status": "in-force",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2017"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "inponden-parkstad-2017",
    "lane": "context",
    "motives": [],
    "instruments": [
      "buying-for-social-rent"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2017"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "wrr-2018",
    "lane": "evidence",
    "motives": [],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2018"
      }
    ],
    "sections": [
      "3.2",
      "1.5"
    ]
  },
  {
    "id": "resilience-2018",
    "lane": "evidence",
    "motives": [
      "concentration"
    ],
    "instruments": [
      "selling-social-homes",
      "social-homes-elsewhere",
      "demolition-and-new-build"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2018"
      }
    ],
    "sections": [
      "2.2"
    ]
  },
  {
    "id": "seven-questions-2019",
    "lane": "evidence",
    "motives": [],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2019"
      }
    ],
    "sections": [
      "seven-questions",
      "step-1",
      "introduction"
    ]
  },
  {
    "id": "everyday-attentiveness-2019",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "everyday-attentiveness"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2019"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "wrr-2020",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "public-familiarity",
      "meeting-places"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2020"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "movisie-programme",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "bridging",
      "bonding"
    ],
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "scp-2021",
    "lane": "evidence",
    "motives": [
      "neighbourhood-effects"
    ],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2021"
      }
    ],
    "sections": [
      "2.3",
      "introduction"
    ]
  },
  {
    "id": "rvs-2021",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "social-infrastructure"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2021"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "wbmgp-evaluation-2021",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "wbmgp-article-8",
      "wbmgp-article-9",
      "wbmgp-article-10"
    ],
    "starts": [
      {
        "precision": "day",
        "date": "2021-08-12"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "aedes-agenda-2022",
    "lane": "policy",
    "stance": "back",
    "motives": [
      "concentration"
    ],
    "instruments": [
      "demolition-and-new-build"
    ],
    "status": "plan",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2022"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2032"
      }
    ],
    "sections": [
      "1.5"
    ]
  },
  {
    "id": "home-for-everyone",
    "lane": "policy",
    "motives": [],
    "instruments": [
      "social-share-per-municipality"
    ],
    "status": "running",
    "asOf": "2024",
    "starts": [
      {
        "precision": "year",
        "date": "2022"
      }
    ],
    "sections": [
      "1.5"
    ]
  },
  {
    "id": "valentine-letter-2022",
    "lane": "policy",
    "motives": [],
    "instruments": [],
    "starts": [
      {
        "precision": "day",
        "date": "2022-02-14"
      }
    ],
    "sections": [
      "1.5"
    ]
  },
  {
    "id": "nplv",
    "lane": "policy",
    "stance": "back",
    "motives": [
      "concentration",
      "neighbourhood-effects",
      "better-scores"
    ],
    "instruments": [
      "demolition-and-new-build",
      "housing-fund"
    ],
    "status": "running",
    "asOf": "2024",
    "starts": [
      {
        "precision": "season",
        "date": "2022",
        "season": "summer"
      }
    ],
    "ends": [
      {
        "precision": "span",
        "years": [
          15,
          20
        ]
      },
      {
        "precision": "span",
        "years": [
          20,
          20
        ]
      }
    ],
    "sections": [
      "introduction",
      "1.5",
      "closing"
    ]
  },
  {
    "id": "integrated-approach-returns",
    "lane": "policy",
    "motives": [],
    "instruments": [
      "regional-agreements"
    ],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "step-2",
      "4"
    ]
  },
  {
    "id": "housing-fund",
    "lane": "policy",
    "motives": [],
    "instruments": [
      "housing-fund",
      "demolition-and-new-build"
    ],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "not-named",
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "rotterdam-zuid-purchases",
    "lane": "context",
    "motives": [],
    "instruments": [
      "buying-back-homes",
      "demolition-and-new-build"
    ],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "housing-crisis",
    "lane": "context",
    "motives": [],
    "instruments": [],
    "asOf": "2024",
    "starts": "not-named",
    "ends": "ongoing",
    "sections": [
      "1.5",
      "introduction",
      "closing"
    ]
  },
  {
    "id": "parkstad-vision-2023",
    "lane": "context",
    "motives": [],
    "instruments": [
      "joint-renewal",
      "buying-for-social-rent"
    ],
    "status": "plan",
    "asOf": "2023",
    "starts": [
      {
        "precision": "year",
        "date": "2023"
      }
    ],
    "ends": [
      {
        "precision": "year",
        "date": "2028"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "troost-2023",
    "lane": "evidence",
    "motives": [
      "neighbourhood-effects"
    ],
    "instruments": [],
    "starts": [
      {
        "precision": "year",
        "date": "2023"
      }
    ],
    "sections": [
      "2.3"
    ]
  },
  {
    "id": "school-segregation-2023",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "persuading-parents",
      "limiting-school-choice",
      "homes-around-schools",
      "school-admission",
      "broad-schools"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2023"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "public-familiarity-2023",
    "lane": "evidence",
    "motives": [],
    "instruments": [
      "public-familiarity",
      "meeting-places",
      "multifunctional-places",
      "design-for-encounter",
      "anonymity-and-intimacy",
      "hosting-staff",
      "subtle-direction"
    ],
    "starts": [
      {
        "precision": "year",
        "date": "2023"
      }
    ],
    "sections": [
      "3.2"
    ]
  },
  {
    "id": "wbmgp-revision-2023",
    "lane": "law",
    "motives": [],
    "instruments": [
      "wbmgp-article-8",
      "wbmgp-article-9",
      "wbmgp-article-10"
    ],
    "status": "plan",
    "asOf": "2023-12-07",
    "starts": [
      {
        "precision": "day",
        "date": "2023-12-07"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "housing-act-2024",
    "lane": "law",
    "motives": [
      "better-scores"
    ],
    "instruments": [
      "housing-act-priority",
      "housing-act-permit"
    ],
    "status": "in-force",
    "asOf": "2024-01-01",
    "starts": [
      {
        "precision": "day",
        "date": "2024-01-01"
      }
    ],
    "sections": [
      "3.1"
    ]
  },
  {
    "id": "affordable-rent-act-2024",
    "lane": "law",
    "motives": [],
    "instruments": [],
    "status": "adopted",
    "asOf": "2024-06",
    "starts": [
      {
        "precision": "month",
        "date": "2024-06"
      }
    ],
    "sections": [
      "1.5"
    ]
  },
  {
    "id": "regional-direction-bill",
    "lane": "law",
    "motives": [
      "segregation",
      "concentration"
    ],
    "instruments": [
      "regional-direction"
    ],
    "status": "bill",
    "asOf": "2024",
    "starts": "not-named",
    "sections": [
      "3.1"
    ]
  }
];
export default timelineList;
