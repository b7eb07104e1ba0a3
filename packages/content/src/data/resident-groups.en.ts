import type { TextsOf } from '../entry.js';
import type { residentGroups } from './resident-groups.js';

export const residentGroupsEn = {
  stayers: {
    name: 'Those who stay',
    summary:
      'People who live there and go on living there while their neighbourhood changes. The source wants them to share in the gain. That does not happen by itself.',
    points: {
      'better-living': 'They should end up living better, like those who go and those who come.',
      'gain-from-renewal':
        'They should benefit from the renewal. The national programme for liveability and safety (NPLV) sets aside 20 years (15 to 20 in the introduction), and that time should make it possible.',
      'time-to-grow-along':
        'They need a gradual approach, in phases, so that they can grow along with the changes and weigh calmly whether to stay.',
      'move-within-the-area': 'They should be able to move within the neighbourhood. Thoughtful phasing helps.',
      'room-to-rise':
        'They should be able to get ahead: according to the source, that is what the neighbourhood approach is for. A gradual approach can also keep those who do in the neighbourhood.',
      'organised-contact':
        'Contact with middle-income groups can help them get ahead. The chance is greater when it is less optional, better organised and more regular.',
      'less-at-home':
        'They may come to feel less at home as familiar facilities, manners and acquaintances change or disappear.',
      'into-their-shell':
        'When new groups arrive they may no longer recognise themselves in their neighbourhood, and withdraw into their own circle. Putnam calls this the turtle effect.',
      'familiar-faces-gone':
        'Without familiar faces the city becomes uncanny. The source sees in this an important reason to temper the rate of moving.',
      'problems-remain':
        'The neighbourhood can improve in the figures while their problems remain. They do not automatically notice the gain.',
      'change-is-the-core':
        'Changing a neighbourhood is the core of the neighbourhood approach. Displacement cannot be wholly prevented in the process.',
      'takes-courage':
        'Gradual renewal, or gentle gentrification, can counter uncontrolled gentrification. It does take perseverance, and much courage on the part of administrators.',
    },
  },
  leavers: {
    name: 'Those who must leave',
    summary:
      'People who have to go because homes are demolished and rebuilt. The strategy for the neighbourhood is for them too: they should end up at least as well housed, there or elsewhere.',
    points: {
      'better-living': 'Those who leave the neighbourhood should end up living better too.',
      'more-time':
        'They need time to find an equal or better place, in the neighbourhood, the municipality or the region. With homes scarce, a project may therefore have to take longer.',
      'own-choice': 'They need time to choose deliberately whether to stay or not.',
      'help-with-moving': 'They need guidance and, for instance, a moving allowance.',
      'a-way-back':
        'Returning should be possible. That is easier when new homes are ready before demolition starts; some then need not move out temporarily.',
      'support-lost': 'A network that supports them can fall away in a short time. Displacement then does harm.',
      'wrong-place':
        'They may come under pressure to apply for homes in neighbourhoods that do not suit them. Displacement does harm then too.',
      'vulnerable-again': 'Critics fear that the most vulnerable end up in vulnerable surroundings once more.',
      'tight-market': 'Certainly when homes are scarce, displacement of vulnerable households is never far away.',
      'not-wholly-preventable':
        'Displacement cannot be wholly prevented. Where turnover has been high for years, many people keep coming and going. Return guarantees, selective allocation and densification do not change that.',
      'not-all-leaving':
        'Not all leaving is displacement. People who get ahead or reach a new stage of life can themselves choose another neighbourhood.',
      'never-a-flag':
        'Take care with the term gentle gentrification. It must never be a flag under which people on small budgets are driven out of their neighbourhood or city.',
    },
  },
  arrivals: {
    name: 'Those who come to live there',
    summary:
      'The new residents. The source names them as the third group that should be better off. It says little about what they need.',
    points: {
      'better-living': 'For them, too, the quality of living should improve.',
      'attention-in-change': 'They need attention as well, while the neighbourhood changes gradually and in phases.',
      'varied-homes':
        'They benefit from more kinds of homes, to rent and to buy, in different price ranges, according to the national programme for liveability and safety (NPLV).',
      'people-like-them': 'Many residents prefer to live near people like themselves.',
      'little-contact':
        'In many renewed neighbourhoods, old and new residents had very little contact with each other.',
      tension: 'When differences in the neighbourhood are too large, people can clash.',
      'alone-with-a-disability':
        'More people who need care come to live in cheap social rental homes. For those with a disability, contact in an ordinary neighbourhood hardly ever arises by itself, Bredewold found, though more than in an institution.',
      'refused-a-permit':
        'If national government agrees, a municipality may refuse tenants in designated places: for lack of income from work, or for nuisance or crime. This is the Act on Extraordinary Measures for Urban Problems (Wbmgp). A hardship clause covers distressing cases.',
      'kept-out-since-2024':
        'Since 1 January 2024 a municipality may require a permit for changes to homes on grounds of liveability. Indirectly, that can keep out mainly students, labour migrants and others who need a home at short notice.',
      discrimination:
        'In the free and private rental sector, landlords often select tenants themselves. Research shows that this regularly involves discrimination.',
      'not-at-others-cost':
        'Their arrival must not drive people with little money out of the neighbourhood or the city, not even in the name of gentle gentrification.',
      'uplift-unclear':
        'Policy hopes that new residents with more money and opportunities help the others ahead. The source calls that less evident.',
    },
  },
} as const satisfies TextsOf<typeof residentGroups>;
export default residentGroupsEn;
