import type { TextsOf } from '../entry.js';
import type { scaleInsights } from './scale-insights.js';

export const scaleInsightsEn = {
  'modest-mixing': {
    name: 'The Netherlands has long mixed a little',
    summary:
      'Dutch policy has mixed on a modest scale for a very long time. People with few opportunities therefore live less concentrated here than in other countries.',
    points: {
      'income-rises': 'Segregation by income is growing in the Netherlands, though, as research from 2016 shows.',
    },
  },
  'image-of-one-sided': {
    name: 'Mixed is not automatically good',
    summary: 'Public opinion finds socially one-sided areas unattractive. That does not make a mixed area a good one.',
    points: {
      'little-segregation':
        'Little segregation is not always good, nor much always undesirable, the Dutch knowledge platform on inclusion (KIS) wrote in 2022.',
    },
  },
  'no-guarantee-of-cohesion': {
    name: 'Cohesion is not certain',
    summary: 'That different people live somewhere does not make more cohesion between them certain.',
    points: {
      'still-mix':
        'This is no reason not to mix. Where deprivation comes together, people may start to leave. Those who have a choice go, and the others stay behind.',
      'can-favour-cohesion':
        'The Netherlands Institute for Social Research (SCP) saw in 2011 that demolition and rebuilding can favour cohesion.',
    },
  },
  'variety-within-limits': {
    name: 'Difference helps, up to a point',
    summary:
      'Up to a point, variety is good for the liveability of an area. When differences are too large, people can clash or feel tension.',
    points: {
      'less-at-home':
        'As differences in a neighbourhood grow, people feel less at home among those who live there. The Netherlands Scientific Council for Government Policy (WRR) saw this in 2018.',
      'which-difference':
        'In the old policy of demolition and rebuilding, clashing lifestyles counted as a problem but differences in income as a gain.',
    },
  },
  'market-position': {
    name: 'Variety makes a neighbourhood stronger',
    summary: 'With more kinds of homes and residents, a neighbourhood stands stronger in the housing market.',
    points: {
      'area-not-residents':
        'That is about the neighbourhood. What different homes bring to residents’ lives remains somewhat elusive, according to the source.',
    },
  },
  'like-seeks-like': {
    name: 'People like to live near those like them',
    summary: 'Policy makers want to mix areas. Many residents prefer to live near people like themselves.',
    points: {
      'blocks-meet-the-wish':
        'Neighbourhoods with one kind of residents within a mixed area meet that wish, Musterd (2020) concludes from older work by Schouten (1967) and Grünfeld (1970).',
      'not-a-one-sided-district': 'The wish does not call for a whole area with one kind of residents.',
    },
  },
  'small-living-environment': {
    name: 'Residents live in a small area',
    summary:
      'What counts for residents is a fairly small area, the street or the complex. It is usually much smaller than the official district.',
    points: {
      'larger-scale-too':
        'Against segregation that small scale is not enough: according to the source, it also takes steering above neighbourhood and area.',
    },
  },
  'district-for-facilities': {
    name: 'The area is there for facilities',
    summary:
      'For shops, the doctor and school you need the wider area. Ties mainly arise in the street or the neighbourhood.',
    points: {
      'familiar-places':
        'A park, a market or a community centre can also build familiarity between people, research from 2023 shows.',
    },
  },
  'scale-is-crucial': {
    name: 'Scale is crucial',
    summary:
      'The scale at which you mix matters greatly. Blocks with one kind of residents in a mixed area offer the best chances.',
    points: {
      'no-formula': 'The best composition of a neighbourhood or area does not fit into a formula.',
      'depends-on-the-place': 'Which scale and grain are right depends strongly on the place.',
    },
  },
} as const satisfies TextsOf<typeof scaleInsights>;
export default scaleInsightsEn;
