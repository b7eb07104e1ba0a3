// Made from the content: npm run content
import type { Relations } from '../../relations.js';

export const phasingCautionsRelations = {
  "build-before-demolition": [
    "instruments/build-before-demolition",
    "steps/precision",
    "residentGroups/stayers",
    "residentGroups/leavers"
  ],
  "open-land-first": [
    "instruments/densification",
    "instruments/build-before-demolition",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "terms/densification",
    "terms/moving-on",
    "terms/phasing"
  ],
  "gradual": [
    "instruments/gradual-renewal",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "terms/gentle-gentrification",
    "terms/phasing"
  ],
  "time-to-find": [
    "hints/three-groups",
    "instruments/gradual-renewal",
    "timeline/housing-crisis",
    "residentGroups/leavers"
  ],
  "twenty-years": [
    "questions/time",
    "hints/twenty-years",
    "timeline/nplv",
    "residentGroups/stayers",
    "terms/nplv",
    "terms/plan-horizon"
  ],
  "network-lost": [
    "hints/displacement-near",
    "instruments/rehousing-support",
    "residentGroups/leavers",
    "terms/displacement"
  ],
  "choosing-or-giving-up": [
    "hints/displacement-near",
    "instruments/rehousing-support",
    "residentGroups/leavers",
    "terms/displacement"
  ],
  "way-back": [
    "instruments/build-before-demolition",
    "instruments/rehousing-support",
    "steps/precision",
    "residentGroups/leavers",
    "terms/return-guarantee"
  ],
  "moving-help": [
    "instruments/rehousing-support",
    "steps/precision",
    "residentGroups/leavers",
    "terms/moving-allowance",
    "terms/rehousing"
  ],
  "where-they-go": [
    "hints/displacement-near",
    "hints/waterbed-not-named",
    "hints/waterbed-wider",
    "instruments/waterbed-monitoring",
    "residentGroups/leavers",
    "terms/waterbed-effect",
    "sources/hochstenbach-2022"
  ],
  "not-wholly-preventable": [
    "instruments/rehousing-support",
    "instruments/gradual-renewal",
    "residentGroups/leavers",
    "terms/densification",
    "terms/displacement",
    "terms/return-guarantee",
    "terms/turnover"
  ],
  "never-a-flag": [
    "instruments/gradual-renewal",
    "residentGroups/leavers",
    "terms/displacement",
    "terms/gentle-gentrification"
  ],
  "three-groups": [
    "questions/who",
    "hints/three-groups",
    "instruments/gradual-renewal",
    "residentGroups/stayers",
    "residentGroups/leavers",
    "residentGroups/arrivals"
  ],
  "arrivals-attention": [
    "instruments/gradual-renewal",
    "residentGroups/arrivals"
  ],
  "social-stock": [
    "instruments/exchange-deals",
    "instruments/densification",
    "terms/affordable-homes",
    "terms/social-rent",
    "terms/thinning"
  ],
  "delay-pitfalls": [
    "hints/impatience",
    "steps/precision",
    "terms/liveability"
  ]
} as const satisfies Relations;
export default phasingCautionsRelations;
