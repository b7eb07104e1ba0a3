import { cite } from '../citation.js';
import type { ShortlistCheck, ShortlistCheckText } from '../shortlist-check.js';
import { bringsPeopleTogether, hosts, mixesSchools, places, restructures, wbmgp } from './instrument-sets.js';

/** What the source asks of a choice of instruments as a whole, without its words. */
export const shortlistChecks = [
  // The three domains
  {
    id: 'physical-is-not-enough',
    kind: 'only-physical',
    evidence: 'advice',
    cites: [cite('step-3'), cite('3')],
  },
  {
    id: 'no-physical',
    kind: 'missing-domain',
    domain: 'physical',
    cites: [cite('step-3'), cite('3')],
  },
  {
    id: 'no-social',
    kind: 'missing-domain',
    domain: 'social',
    evidence: 'advice',
    cites: [cite('step-3'), cite('introduction', 'engbersen-uyterlinde-2022')],
  },
  {
    id: 'no-economic',
    kind: 'missing-domain',
    domain: 'economic',
    evidence: 'advice',
    cites: [cite('step-3'), cite('3.3'), cite('introduction', 'engbersen-uyterlinde-2022')],
  },
  // Objectives that nothing serves
  {
    id: 'nothing-for-segregation',
    kind: 'motive-without',
    objective: 'less-segregation',
    of: { motives: ['segregation'] },
    evidence: 'advice',
    cites: [cite('step-3'), cite('2.1')],
  },
  {
    id: 'nothing-for-concentration',
    kind: 'motive-without',
    objective: 'less-concentration',
    of: { motives: ['concentration'] },
    evidence: 'advice',
    cites: [cite('step-3'), cite('2.2')],
  },
  {
    id: 'nothing-for-opportunities',
    kind: 'motive-without',
    objective: 'resident-opportunities',
    of: { motives: ['neighbourhood-effects'] },
    evidence: 'advice',
    cites: [cite('step-3'), cite('2.3')],
  },
  {
    id: 'nothing-for-area-figures',
    kind: 'motive-without',
    objective: 'area-figures',
    of: { motives: ['better-scores'] },
    evidence: 'advice',
    cites: [cite('step-3'), cite('2.4')],
  },
  {
    id: 'nothing-for-contact',
    kind: 'motive-without',
    objective: 'contact',
    // No motive of chapter 2.
    of: { ids: bringsPeopleTogether },
    evidence: 'advice',
    cites: [cite('step-3'), cite('3.2')],
  },
  // Side effects
  {
    id: 'displacement',
    kind: 'shared-side-effect',
    sideEffect: 'displacement',
    counteredBy: ['rehousing-support', 'build-before-demolition', 'gradual-renewal'],
    evidence: 'disputed',
    cites: [cite('closing'), cite('step-4'), cite('4'), cite('introduction', 'hochstenbach-2022')],
  },
  {
    id: 'waterbed',
    kind: 'shared-side-effect',
    sideEffect: 'waterbed',
    counteredBy: ['waterbed-monitoring'],
    cites: [cite('step-4'), cite('introduction', 'van-der-graaf-veldboer-2009', 'hochstenbach-2017')],
  },
  {
    id: 'discrimination',
    kind: 'shared-side-effect',
    sideEffect: 'discrimination',
    counteredBy: [],
    evidence: 'well-founded',
    cites: [cite('3.1', 'van-bon-ea-2021')],
  },
  {
    id: 'exclusion',
    kind: 'shared-side-effect',
    sideEffect: 'exclusion',
    counteredBy: [],
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023')],
  },
  {
    id: 'less-control',
    kind: 'shared-side-effect',
    sideEffect: 'less-control',
    counteredBy: ['buying-back-homes'],
    cites: [cite('3.1')],
  },
  // Conditions in law
  {
    id: 'wbmgp-consent',
    kind: 'legal-condition',
    of: { ids: wbmgp },
    cites: [cite('3.1', 'wbmgp-2006')],
  },
  {
    id: 'wbmgp-hardship',
    kind: 'legal-condition',
    of: { ids: ['wbmgp-article-8', 'wbmgp-article-10'] },
    cites: [cite('3.1', 'wbmgp-2006')],
  },
  {
    id: 'wbmgp-alone',
    kind: 'legal-condition',
    of: { ids: wbmgp },
    without: { domains: ['social', 'economic'] },
    evidence: 'advice',
    cites: [cite('step-3')],
  },
  {
    id: 'priority-at-scarcity',
    kind: 'legal-condition',
    of: { ids: ['housing-act-priority'] },
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023')],
  },
  {
    id: 'permit-sets-no-criteria',
    kind: 'legal-condition',
    of: { ids: ['housing-act-permit'] },
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023')],
  },
  {
    id: 'less-room-to-tailor',
    kind: 'legal-condition',
    of: { ids: ['lifestyle-allocation', 'matching-talks'] },
    cites: [cite('3.1', 'huisvestingswet-2014')],
  },
  {
    id: 'land-within-five-years',
    kind: 'legal-condition',
    of: { ids: ['acquire-land'] },
    cites: [cite('3.1', 'woningwet-2015')],
  },
  {
    id: 'still-a-bill',
    kind: 'legal-condition',
    of: { ids: ['regional-direction'] },
    cites: [cite('3.1', 'wet-versterking-regie-volkshuisvesting')],
  },
  // What belongs together
  {
    id: 'homes-and-contact',
    kind: 'complement',
    of: { ids: restructures },
    with: { ids: bringsPeopleTogether },
    evidence: 'mixed',
    cites: [cite('2.3', 'veldboer-ea-2008')],
  },
  {
    id: 'places-and-people',
    kind: 'complement',
    of: { ids: places },
    with: { ids: hosts },
    cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
  },
  {
    id: 'attentiveness-and-economy',
    kind: 'complement',
    of: { ids: ['everyday-attentiveness'] },
    with: { domains: ['economic'] },
    evidence: 'advice',
    cites: [cite('3.2')],
  },
  {
    id: 'schools-together',
    kind: 'complement',
    of: { ids: mixesSchools },
    with: { ids: mixesSchools },
    cites: [cite('3.2')],
  },
  {
    id: 'social-homes-here-and-elsewhere',
    kind: 'complement',
    of: { ids: ['social-homes-elsewhere'] },
    with: { ids: ['demolition-and-new-build', 'selling-social-homes'] },
    cites: [cite('2.2')],
  },
] as const satisfies readonly ShortlistCheck[];

export type ShortlistCheckId = (typeof shortlistChecks)[number]['id'];

/** The words of all checks: a missing one does not compile. */
export type ShortlistCheckTexts = { readonly [Id in ShortlistCheckId]: ShortlistCheckText };
export default shortlistChecks;
