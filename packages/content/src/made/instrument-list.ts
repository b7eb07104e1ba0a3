// Made from the content: npm run content
import type { InstrumentListing } from '../instrument-listing.js';

// oxfmt-ignore
export const instrumentList: readonly InstrumentListing[] = [
  {
    "id": "acquire-land",
    "domain": "physical",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city",
      "higher"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "affordable-share",
    "domain": "physical",
    "motives": [
      "segregation"
    ],
    "scales": [
      "city"
    ],
    "decides": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "agreement",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "exchange-deals",
    "domain": "physical",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "agreement",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "social-share-per-municipality",
    "domain": "physical",
    "motives": [],
    "scales": [
      "city",
      "higher"
    ],
    "decides": [
      "state"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "status": "running",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "regional-direction",
    "domain": "physical",
    "motives": [
      "segregation",
      "concentration"
    ],
    "scales": [
      "city",
      "higher"
    ],
    "decides": [
      "state"
    ],
    "carriesOut": [
      "state",
      "region",
      "municipality"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "advice",
    "law": "wet-versterking-regie-volkshuisvesting",
    "status": "bill",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "regional-agreements",
    "domain": "physical",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city",
      "higher"
    ],
    "decides": [
      "region",
      "municipality",
      "housing-corporation",
      "care"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation",
      "care"
    ],
    "binding": "agreement",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "social-homes-elsewhere",
    "domain": "physical",
    "motives": [
      "concentration"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "demolition-and-new-build",
    "domain": "physical",
    "motives": [
      "segregation",
      "concentration",
      "neighbourhood-effects",
      "better-scores"
    ],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "mixed",
    "sideEffects": [
      "displacement",
      "waterbed",
      "financial-loss"
    ]
  },
  {
    "id": "replacement-per-complex",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "renovation",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex"
    ],
    "decides": [
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "transformation",
    "domain": "physical",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "housing-fund",
    "domain": "physical",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "state"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "densification",
    "domain": "physical",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "build-before-demolition",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "rehousing-support",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood",
      "city",
      "higher"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "gradual-renewal",
    "domain": "physical",
    "motives": [],
    "scales": [
      "neighbourhood",
      "city",
      "higher"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": [
      "less-at-home",
      "displacement"
    ]
  },
  {
    "id": "waterbed-monitoring",
    "domain": "physical",
    "motives": [],
    "scales": [
      "neighbourhood",
      "district",
      "higher"
    ],
    "decides": [
      "region",
      "municipality"
    ],
    "carriesOut": [
      "region",
      "municipality"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "grain-of-mixing",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "mixed",
    "sideEffects": [
      "tension"
    ]
  },
  {
    "id": "enclave-projects",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "street"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "selling-social-homes",
    "domain": "physical",
    "motives": [
      "concentration"
    ],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "disputed",
    "sideEffects": [
      "upkeep",
      "less-control"
    ]
  },
  {
    "id": "buying-back-homes",
    "domain": "physical",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "status": "running",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "buying-for-social-rent",
    "domain": "physical",
    "motives": [
      "better-scores"
    ],
    "scales": [
      "neighbourhood",
      "higher"
    ],
    "decides": [
      "region",
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "agreement",
    "leadTime": "long",
    "evidence": "advice",
    "status": "running",
    "asOf": "2023",
    "sideEffects": []
  },
  {
    "id": "joint-renewal",
    "domain": "physical",
    "motives": [
      "better-scores"
    ],
    "scales": [
      "neighbourhood",
      "higher"
    ],
    "decides": [
      "region",
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "agreement",
    "leadTime": "long",
    "evidence": "advice",
    "status": "plan",
    "asOf": "2023",
    "sideEffects": []
  },
  {
    "id": "lifestyle-allocation",
    "domain": "physical",
    "motives": [
      "concentration"
    ],
    "scales": [
      "porch",
      "complex",
      "street"
    ],
    "decides": [
      "housing-corporation",
      "municipality"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "matching-talks",
    "domain": "physical",
    "motives": [
      "concentration"
    ],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "tenant-screening",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "market"
    ],
    "carriesOut": [
      "market"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "unproven",
    "sideEffects": [
      "discrimination"
    ]
  },
  {
    "id": "wbmgp-article-8",
    "domain": "physical",
    "motives": [
      "concentration",
      "better-scores"
    ],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "state",
      "municipality"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "mixed",
    "law": "wbmgp-2006",
    "status": "in-force",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "wbmgp-article-9",
    "domain": "physical",
    "motives": [
      "concentration",
      "better-scores"
    ],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "state",
      "municipality"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "disputed",
    "law": "wbmgp-2006",
    "status": "in-force",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "wbmgp-article-10",
    "domain": "physical",
    "motives": [
      "concentration",
      "better-scores"
    ],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "state",
      "municipality"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "disputed",
    "law": "wbmgp-2006",
    "status": "in-force",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "housing-act-2014",
    "domain": "physical",
    "motives": [],
    "scales": [
      "city"
    ],
    "decides": [
      "state",
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "advice",
    "law": "huisvestingswet-2014",
    "status": "in-force",
    "asOf": "2024",
    "sideEffects": []
  },
  {
    "id": "housing-act-priority",
    "domain": "physical",
    "motives": [],
    "scales": [
      "city"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "advice",
    "law": "huisvestingswet-wijziging-2023",
    "status": "in-force",
    "asOf": "2024-01-01",
    "sideEffects": []
  },
  {
    "id": "housing-act-permit",
    "domain": "physical",
    "motives": [
      "better-scores"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality"
    ],
    "binding": "law",
    "leadTime": "medium",
    "evidence": "advice",
    "law": "huisvestingswet-wijziging-2023",
    "status": "in-force",
    "asOf": "2024-01-01",
    "sideEffects": [
      "exclusion"
    ]
  },
  {
    "id": "alternative-tenures",
    "domain": "physical",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "housing-corporation",
      "municipality"
    ],
    "carriesOut": [
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "persuading-parents",
    "domain": "social",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "schools"
    ],
    "carriesOut": [
      "municipality",
      "schools"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "limiting-school-choice",
    "domain": "social",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "schools"
    ],
    "carriesOut": [
      "municipality",
      "schools"
    ],
    "binding": "agreement",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "homes-around-schools",
    "domain": "social",
    "motives": [
      "segregation",
      "better-scores"
    ],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "school-admission",
    "domain": "social",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "schools"
    ],
    "carriesOut": [
      "schools"
    ],
    "binding": "agreement",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "broad-schools",
    "domain": "social",
    "motives": [
      "segregation"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "schools"
    ],
    "carriesOut": [
      "schools"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "organised-encounters",
    "domain": "social",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "complex",
      "street",
      "neighbourhood",
      "association"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "bonding",
    "domain": "social",
    "motives": [],
    "scales": [
      "neighbourhood",
      "association"
    ],
    "decides": [
      "residents",
      "municipality"
    ],
    "carriesOut": [
      "residents",
      "welfare"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "mixed",
    "sideEffects": [
      "dependence"
    ]
  },
  {
    "id": "bridging",
    "domain": "social",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "street",
      "neighbourhood",
      "association"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "public-familiarity",
    "domain": "social",
    "motives": [],
    "scales": [
      "porch",
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "amicable-activities",
    "domain": "social",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood",
      "association"
    ],
    "decides": [
      "residents",
      "welfare",
      "municipality"
    ],
    "carriesOut": [
      "residents",
      "welfare"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "resident-led-places",
    "domain": "social",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "residents",
      "municipality"
    ],
    "carriesOut": [
      "residents"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "everyday-attentiveness",
    "domain": "social",
    "motives": [],
    "scales": [
      "porch",
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "residents",
      "municipality"
    ],
    "carriesOut": [
      "residents",
      "entrepreneurs",
      "care",
      "welfare"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "meeting-places",
    "domain": "social",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "welfare",
      "entrepreneurs",
      "schools",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "outdoor-spaces",
    "domain": "social",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "social-infrastructure",
    "domain": "social",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "welfare",
      "schools",
      "entrepreneurs"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "well-founded",
    "sideEffects": []
  },
  {
    "id": "multifunctional-places",
    "domain": "social",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "welfare",
      "entrepreneurs"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "design-for-encounter",
    "domain": "social",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "anonymity-and-intimacy",
    "domain": "social",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "municipality",
      "welfare"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "hosting-staff",
    "domain": "social",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "welfare",
      "entrepreneurs",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "subtle-direction",
    "domain": "social",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood",
      "association"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "welfare",
      "entrepreneurs",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "best-persons",
    "domain": "social",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "residents",
      "welfare"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": [
      "dependence"
    ]
  },
  {
    "id": "familiar-faces",
    "domain": "social",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "encounters-with-disability",
    "domain": "social",
    "motives": [],
    "scales": [
      "complex",
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "welfare",
      "care"
    ],
    "carriesOut": [
      "welfare",
      "care",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "mixed",
    "sideEffects": []
  },
  {
    "id": "self-organisation",
    "domain": "social",
    "motives": [],
    "scales": [
      "neighbourhood",
      "association"
    ],
    "decides": [
      "municipality",
      "residents"
    ],
    "carriesOut": [
      "residents"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "inclusive-districts",
    "domain": "social",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "talent-and-social-rise",
    "domain": "social",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality",
      "welfare"
    ],
    "carriesOut": [
      "schools",
      "welfare",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "local-economy",
    "domain": "economic",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "entrepreneurs"
    ],
    "carriesOut": [
      "entrepreneurs",
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "small-workspaces",
    "domain": "economic",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "live-work-homes",
    "domain": "economic",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "creative-industry",
    "domain": "economic",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "entrepreneurs",
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "reuse-of-buildings",
    "domain": "economic",
    "motives": [],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation",
      "market"
    ],
    "carriesOut": [
      "housing-corporation",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "creative-incubators",
    "domain": "economic",
    "motives": [
      "better-scores"
    ],
    "scales": [
      "complex",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "entrepreneurs",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "iconic-attractions",
    "domain": "economic",
    "motives": [],
    "scales": [
      "neighbourhood"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "market"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "shopfronts",
    "domain": "economic",
    "motives": [
      "better-scores"
    ],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "entrepreneurs"
    ],
    "carriesOut": [
      "entrepreneurs",
      "municipality"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "living-above-shops",
    "domain": "economic",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "market"
    ],
    "carriesOut": [
      "market",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "long",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "support-for-businesses",
    "domain": "economic",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "visible-self-employed",
    "domain": "economic",
    "motives": [],
    "scales": [
      "street",
      "neighbourhood"
    ],
    "decides": [
      "municipality",
      "housing-corporation"
    ],
    "carriesOut": [
      "municipality",
      "housing-corporation",
      "entrepreneurs"
    ],
    "binding": "practice",
    "leadTime": "short",
    "evidence": "advice",
    "sideEffects": []
  },
  {
    "id": "business-from-benefits",
    "domain": "economic",
    "motives": [
      "neighbourhood-effects"
    ],
    "scales": [
      "neighbourhood",
      "city"
    ],
    "decides": [
      "municipality"
    ],
    "carriesOut": [
      "municipality",
      "residents"
    ],
    "binding": "practice",
    "leadTime": "medium",
    "evidence": "advice",
    "sideEffects": []
  }
];
export default instrumentList;
