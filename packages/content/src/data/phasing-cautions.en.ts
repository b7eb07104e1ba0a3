import type { PhasingCautionTexts } from './phasing-cautions.js';

export const phasingCautionsEn = {
  'build-before-demolition': {
    name: 'Build first, then demolish',
    says: 'Are new homes ready before demolition starts? That can spare some of the residents a departure and a temporary home.',
  },
  'open-land-first': {
    name: 'Densification offers chances',
    says: 'Where you densify, phasing can help residents to move within their neighbourhood and return to it. That does not come by itself: it often takes extra care and money.',
  },
  gradual: {
    name: 'Gradually and in phases',
    says: 'The source wants a neighbourhood to change gradually, in phases. Residents can then grow along with it, and choose calmly whether to stay.',
  },
  'time-to-find': {
    name: 'Time to find a place',
    says: 'In a tight market a project may have to take longer. Households then have time for a place that is at least as good, in the neighbourhood, municipality or region.',
  },
  'twenty-years': {
    name: 'Fifteen to twenty years',
    says: 'The National Programme for Liveability and Safety (NPLV) looks fifteen to twenty years ahead. Those who live there now must be able to share in the gain.',
  },
  'network-lost': {
    name: 'The network falls away',
    says: 'Displacement harms people when, for instance, the support of those they know falls away in a short time. So see who loses many of them fast.',
  },
  'choosing-or-giving-up': {
    name: 'Choosing or giving up',
    says: 'Not every departure is displacement. Ask whether people choose for themselves, or respond under pressure to homes in areas that do not suit them.',
  },
  'way-back': {
    name: 'A way back',
    says: 'See to it that those who must leave can come back. That is easier when new homes are ready before demolition starts.',
  },
  'moving-help': {
    name: 'Help with moving',
    says: 'Arrange guidance and a moving allowance, for example, so that people can return or be rehoused. The source names no amount.',
  },
  'where-they-go': {
    name: 'Where people end up',
    says: 'Critics fear that the most vulnerable people end up in a vulnerable place again. Keep measuring, too, whether problems shift, in the neighbourhood, district and region.',
  },
  'not-wholly-preventable': {
    name: 'Not wholly preventable',
    says: 'Displacement cannot be prevented altogether. Where many have moved for years, many will keep coming and going, even with return guarantees or densification.',
  },
  'never-a-flag': {
    name: 'No flag for displacement',
    says: 'Take care with the name gentle gentrification. It must never serve plans that make people with little money leave their neighbourhood or city.',
  },
  'three-groups': {
    name: 'Three groups of residents',
    says: 'The source wants three groups to live better: those who stay, those who must leave and those who come. So those who leave the neighbourhood count as well.',
  },
  'arrivals-attention': {
    name: 'Attention for those who come',
    says: 'Those who come to live here need attention as well while the neighbourhood changes. For them, too, living here must get better.',
  },
  'social-stock': {
    name: 'Keeping up social rent',
    says: 'The source expects new social homes in many neighbourhoods too, to keep up the affordable share. Several municipalities agreed on an exchange: where they go, affordable homes come elsewhere.',
  },
  'delay-pitfalls': {
    name: 'When things go against you',
    says: 'Setbacks can lead to short-sighted decisions: scarce sites, dearer building, market pressure, delay, resistance or impatience. Persevere, and keep steering for liveability and the future of residents.',
  },
} as const satisfies PhasingCautionTexts;
export default phasingCautionsEn;
