import { cite } from '../citation.js';
import type { PhasingCaution, PhasingCautionText } from '../phasing-caution.js';

/** What the source says to watch when a neighbourhood is rebuilt in phases, without its words. */
export const phasingCautions = [
  // What comes first
  {
    id: 'build-before-demolition',
    groups: ['stayers', 'leavers'],
    evidence: 'advice',
    cites: [cite('3.1'), cite('step-4')],
    related: ['instruments/build-before-demolition', 'steps/precision'],
  },
  {
    // The chance is the source's; that open land is where it can begin, it does not say.
    id: 'open-land-first',
    groups: ['stayers', 'leavers'],
    cites: [cite('3.1')],
    related: ['instruments/densification', 'instruments/build-before-demolition'],
  },
  {
    id: 'gradual',
    groups: ['stayers', 'leavers'],
    evidence: 'advice',
    cites: [cite('closing')],
    related: ['instruments/gradual-renewal', 'terms/gentle-gentrification'],
  },
  {
    id: 'time-to-find',
    groups: ['leavers'],
    evidence: 'advice',
    asOf: '2024',
    cites: [cite('closing')],
    related: ['instruments/gradual-renewal', 'hints/three-groups', 'timeline/housing-crisis'],
  },
  {
    // Fifteen to twenty years in the introduction, twenty in the closing section.
    id: 'twenty-years',
    groups: ['stayers'],
    evidence: 'advice',
    asOf: '2024',
    status: 'running',
    cites: [cite('introduction'), cite('closing')],
    related: ['questions/time', 'hints/twenty-years', 'timeline/nplv', 'terms/plan-horizon'],
  },
  // Who has to go
  {
    id: 'network-lost',
    groups: ['leavers'],
    cites: [cite('closing')],
    related: ['instruments/rehousing-support', 'hints/displacement-near'],
  },
  {
    id: 'choosing-or-giving-up',
    groups: ['leavers'],
    cites: [cite('closing')],
    related: ['instruments/rehousing-support', 'hints/displacement-near'],
  },
  {
    id: 'way-back',
    groups: ['leavers'],
    evidence: 'advice',
    cites: [cite('step-4')],
    related: [
      'instruments/build-before-demolition',
      'instruments/rehousing-support',
      'steps/precision',
      'terms/return-guarantee',
    ],
  },
  {
    id: 'moving-help',
    groups: ['leavers'],
    evidence: 'advice',
    cites: [cite('step-4')],
    related: ['instruments/rehousing-support', 'steps/precision'],
  },
  {
    id: 'where-they-go',
    groups: ['leavers'],
    evidence: 'disputed',
    cites: [cite('introduction', 'hochstenbach-2022'), cite('step-4')],
    related: [
      'instruments/waterbed-monitoring',
      'hints/displacement-near',
      'hints/waterbed-not-named',
      'hints/waterbed-wider',
      'terms/waterbed-effect',
    ],
  },
  {
    id: 'not-wholly-preventable',
    groups: ['leavers'],
    cites: [cite('closing')],
    related: ['instruments/gradual-renewal', 'instruments/rehousing-support', 'terms/turnover'],
  },
  {
    id: 'never-a-flag',
    groups: ['leavers'],
    evidence: 'advice',
    cites: [cite('closing')],
    related: ['instruments/gradual-renewal'],
  },
  // The whole
  {
    id: 'three-groups',
    groups: ['stayers', 'leavers', 'arrivals'],
    evidence: 'advice',
    cites: [cite('closing')],
    related: ['questions/who', 'instruments/gradual-renewal', 'hints/three-groups'],
  },
  {
    id: 'arrivals-attention',
    groups: ['arrivals'],
    evidence: 'advice',
    cites: [cite('closing')],
    related: ['instruments/gradual-renewal'],
  },
  {
    // Two ways of one section: social homes among the new ones here, and an exchange for those that go.
    id: 'social-stock',
    groups: [],
    asOf: '2024',
    cites: [cite('3.1')],
    related: ['instruments/densification', 'instruments/exchange-deals', 'terms/thinning'],
  },
  {
    id: 'delay-pitfalls',
    groups: [],
    cites: [cite('step-4')],
    related: ['steps/precision', 'hints/impatience'],
  },
] as const satisfies readonly PhasingCaution[];

export type PhasingCautionId = (typeof phasingCautions)[number]['id'];

/** The words of all cautions: a missing one does not compile. */
export type PhasingCautionTexts = { readonly [Id in PhasingCautionId]: PhasingCautionText };
export default phasingCautions;
