import type { TextsOf } from '../entry.js';
import type { scaleInsights } from './scale-insights.js';

export const scaleInsightsEn = {
  'modest-mixing': {
    name: 'The Netherlands has long mixed a little',
    summary:
      'A little mixing has been part of Dutch policy for a very long time. The concentration of people with few opportunities is therefore relatively limited here, compared with other countries.',
    points: {
      'long-unspoken':
        'Until the 1990s the mixed neighbourhood remained an unspoken aim. Around 2012 mixing policy came to a standstill.',
      'income-rises': 'Segregation by income is growing in the Netherlands, though, as research from 2016 shows.',
    },
  },
  'image-of-one-sided': {
    name: 'Mixed is not automatically good',
    summary:
      'Public opinion finds socio-economically one-sided districts unattractive. Yet a mixed district is not automatically a good one.',
    points: {
      'little-segregation':
        'Low segregation is not always good, nor high segregation always undesirable, the Dutch knowledge platform on inclusion (KIS) wrote in 2022.',
    },
  },
  'no-guarantee-of-cohesion': {
    name: 'Cohesion is not certain',
    summary: 'A mixed population does not make more cohesion certain.',
    points: {
      'still-mix':
        'This is no reason not to mix. Where deprivation is concentrated, people may start to leave. Those who have a choice go, and the others stay behind.',
      'can-favour-cohesion':
        'The Netherlands Institute for Social Research (SCP) found in 2011 that demolition and rebuilding can favour cohesion.',
    },
  },
  'variety-within-limits': {
    name: 'Difference helps, up to a point',
    summary:
      'Up to a point, variety is good for the liveability of a district. When differences are too large, people can clash or feel tension.',
    points: {
      'less-at-home':
        'As differences in a neighbourhood grow, people feel less at home among those who live there. The Netherlands Scientific Council for Government Policy (WRR) found this in 2018.',
      'which-difference':
        'In the old policy of demolition and rebuilding, clashing lifestyles counted as a problem but differences in income as a gain.',
    },
  },
  'market-position': {
    name: 'Variety helps in the housing market',
    summary: 'With more kinds of homes and residents, a neighbourhood is in a stronger position in the housing market.',
    points: {
      'area-not-residents':
        'That is about the neighbourhood. What different homes bring to residents’ lives remains somewhat elusive, according to the source.',
    },
  },
  'like-seeks-like': {
    name: 'People like to live near those like them',
    summary: 'Policy makers want to mix districts. Many residents prefer to live near people like themselves.',
    points: {
      'blocks-meet-the-wish':
        'Neighbourhoods with one kind of resident within a mixed district meet that wish, Musterd (2020) concludes from older work by Schouten (1967) and Grünfeld (1970).',
      'not-a-one-sided-district': 'The wish does not necessarily call for a whole district with one kind of resident.',
    },
  },
  'small-living-environment': {
    name: 'Residents live in a small area',
    summary:
      'What counts for residents is a fairly small area, the street or the complex. It is usually much smaller than the official district.',
    points: {
      'larger-scale-too':
        'Against segregation, steering in the neighbourhood or district is not enough. According to the source, other scales need it too.',
    },
  },
  'district-for-facilities': {
    name: 'The district is there for facilities',
    summary:
      'For shops, the doctor and school you need the district. Ties mainly arise in the street or the neighbourhood.',
    points: {
      'familiar-places':
        'A park, a market or a community centre can also build familiarity between people, research from 2023 shows.',
    },
  },
  'scale-is-crucial': {
    name: 'Scale is crucial',
    summary:
      'The scale at which you mix matters greatly. Blocks with one kind of resident in a mixed district offer the best chances.',
    points: {
      'blocks-or-neighbourhoods':
        'Musterd (2020) speaks not of blocks but of neighbourhoods with one kind of resident, within a mixed district.',
      'no-formula': 'The best composition of a neighbourhood or district does not fit into a formula.',
      'depends-on-the-place': 'Which scale and grain are right depends strongly on the place.',
    },
  },
} as const satisfies TextsOf<typeof scaleInsights>;
export default scaleInsightsEn;
