import { cite } from '../citation.js';
import type { ScaleInsight } from '../scale-insight.js';

/**
 * The nine insights of 3.1 on scale and grain. The source draws them from a summary of Dutch thinking from 2011 and gives no measurements
 * for them: 'mixed', all nine. What follows from an insight is there only where the source says so itself.
 */
export const scaleInsights = [
  {
    id: 'modest-mixing',
    number: 1,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [
      { id: 'long-unspoken', kind: 'nuance', cites: [cite('1'), cite('1.4')] },
      { id: 'income-rises', kind: 'nuance', evidence: 'well-founded', cites: [cite('2.1', 'tammaru-ea-2016')] },
    ],
    related: [
      'questions/what',
      'questions/objectives',
      'instruments/grain-of-mixing',
      'timeline/origin-of-the-idea',
      'timeline/nine-insights-2011',
      'timeline/standstill',
    ],
  },
  {
    id: 'image-of-one-sided',
    number: 2,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [{ id: 'little-segregation', kind: 'nuance', cites: [cite('2.1', 'engbersen-uyterlinde-2022')] }],
    related: [
      'questions/role',
      'questions/objectives',
      'hints/goal-no-guarantee',
      'hints/facilities-and-name',
      'motives/better-scores',
      'instruments/demolition-and-new-build',
      'instruments/grain-of-mixing',
      'timeline/nine-insights-2011',
    ],
  },
  {
    id: 'no-guarantee-of-cohesion',
    number: 3,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [
      { id: 'still-mix', kind: 'means', cites: [cite('3.1', 'van-grinsven-zandstra-2011')] },
      { id: 'can-favour-cohesion', kind: 'nuance', evidence: 'well-founded', cites: [cite('2.4', 'scp-2011')] },
    ],
    related: [
      'questions/theory',
      'questions/role',
      'hints/goal-no-guarantee',
      'hints/contact-not-by-itself',
      'instruments/grain-of-mixing',
      'instruments/subtle-direction',
      'timeline/nine-insights-2011',
    ],
  },
  {
    id: 'variety-within-limits',
    number: 4,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [
      { id: 'less-at-home', kind: 'nuance', evidence: 'well-founded', cites: [cite('3.2', 'jennissen-ea-2018')] },
      {
        id: 'which-difference',
        kind: 'nuance',
        cites: [cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
      },
    ],
    related: [
      'questions/what',
      'questions/role',
      'hints/diversity-and-contact',
      'hints/problem-and-wish',
      'instruments/public-familiarity',
      'timeline/wrr-2018',
      'timeline/nine-insights-2011',
      'residentGroups/arrivals',
    ],
  },
  {
    id: 'market-position',
    number: 5,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [{ id: 'area-not-residents', kind: 'nuance', evidence: 'unproven', cites: [cite('4')] }],
    related: [
      'questions/what',
      'questions/objectives',
      'hints/facilities-and-name',
      'instruments/grain-of-mixing',
      'timeline/nine-insights-2011',
    ],
  },
  {
    id: 'like-seeks-like',
    number: 6,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [
      { id: 'blocks-meet-the-wish', kind: 'means', cites: [cite('3.1', 'musterd-2020')] },
      { id: 'not-a-one-sided-district', kind: 'nuance', cites: [cite('3.1')] },
    ],
    related: [
      'questions/who',
      'questions/scale',
      'hints/someone-against',
      'hints/blocks-in-mixed-areas',
      'instruments/grain-of-mixing',
      'instruments/enclave-projects',
      'instruments/bonding',
      'timeline/nine-insights-2011',
    ],
  },
  {
    id: 'small-living-environment',
    number: 7,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [{ id: 'larger-scale-too', kind: 'nuance', cites: [cite('3.1')] }],
    related: [
      'questions/scale',
      'hints/contact-at-district',
      'instruments/grain-of-mixing',
      'instruments/everyday-attentiveness',
      'timeline/nine-insights-2011',
    ],
  },
  {
    id: 'district-for-facilities',
    number: 8,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
    points: [
      {
        id: 'familiar-places',
        kind: 'nuance',
        evidence: 'mixed',
        cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
      },
    ],
    related: [
      'questions/scale',
      'hints/contact-at-district',
      'instruments/meeting-places',
      'instruments/social-infrastructure',
      'timeline/nine-insights-2011',
      'meetingPlaces/multifunctionality',
    ],
  },
  {
    id: 'scale-is-crucial',
    number: 9,
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011', 'musterd-2020')],
    points: [
      { id: 'blocks-or-neighbourhoods', kind: 'nuance', cites: [cite('3.1', 'musterd-2020')] },
      { id: 'no-formula', kind: 'nuance', cites: [cite('3.1', 'engbersen-uyterlinde-2016')] },
      { id: 'depends-on-the-place', kind: 'nuance', cites: [cite('3.1')] },
    ],
    related: [
      'questions/scale',
      'hints/blocks-in-mixed-areas',
      'instruments/grain-of-mixing',
      'instruments/enclave-projects',
      'timeline/nine-insights-2011',
    ],
  },
] as const satisfies readonly ScaleInsight[];

export type ScaleInsightId = (typeof scaleInsights)[number]['id'];
export default scaleInsights;
