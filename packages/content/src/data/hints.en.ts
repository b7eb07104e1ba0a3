import type { HintTexts } from './hints.js';

export const hintsEn = {
  'only-homes-for-residents': {
    heading: 'A note on mixing homes only',
    says: 'You want better opportunities for residents and mix only homes. Different homes can give an area a lift. What residents gain from that in their own lives remains somewhat elusive, according to the source.',
    nuance:
      'Critics saw no hard evidence that a mixed neighbourhood helps people get ahead. Homes are needed, but never enough: there must always be work on meeting, talent and getting ahead as well.',
  },
  'homes-lift-the-area': {
    heading: 'A note on homes and incomes',
    says: 'Earlier policy of demolition and rebuilding improved the figures for an area: income, safety, facilities and its name. It did not solve the problems of the people already living there. Poverty, unemployment and early school leaving remained.',
    nuance:
      'Many studies see the link with better figures. How long such an improvement lasts still has to be studied.',
  },
  'origin-or-income': {
    heading: 'A note on origin',
    says: 'The source asks what segregation by origin still tells us. Segregation between rich and poor does remain relevant, writes the Dutch knowledge platform on inclusion (KIS). Some segregation by origin can even help newcomers get ahead.',
    nuance:
      'Segregation by origin is falling in the Netherlands, but is still higher than that between rich and poor. The latter is growing.',
  },
  'diversity-and-contact': {
    heading: 'A note on origin and contact',
    says: 'The Netherlands Scientific Council for Government Policy (WRR) saw less contact in neighbourhoods where differences grew. Residents also judged their surroundings less favourably. They find it harder to place others.',
    nuance:
      'This is not only about origin but also about age, education and lifestyle. It is then that brief, light contacts matter more.',
  },
  'lifestyle-allocation': {
    heading: 'A note on lifestyles',
    says: 'In trials, tenants were given a home that suited their lifestyle. The Housing Allocation Act 2014 (Huisvestingswet) leaves housing corporations less room to tailor. In the free and private sector, selecting tenants is more common. Research shows that it regularly involves discrimination.',
    nuance:
      'The source does not link that research to housing corporations. Nor does it say what allocation by lifestyle achieves.',
  },
  'school-choice': {
    heading: 'A note on primary schools',
    says: 'Parents choose a school themselves. That freedom of choice is the main cause of segregated schools. A single measure is unlikely to help; only a combination stands a chance.',
    nuance:
      'Different homes around the school can contribute. Earlier studies say that schools became more mixed after demolition and rebuilding.',
  },
  'people-with-disabilities': {
    heading: 'A note on contact with vulnerable neighbours',
    says: 'Does this include people with a disability? In ordinary neighbourhoods, contact with them hardly ever arises by itself, researcher Bredewold found. She names three conditions: a shared purpose, built-in boundaries and the freedom not to take part.',
    nuance:
      'Close, lasting ties are usually too much to ask. Light, convivial encounters are possible, if someone organises them.',
  },
  'three-groups': {
    heading: 'A note on who should be better off',
    says: 'When homes are demolished and rebuilt there are three groups: those who stay, those who must leave and those who arrive. The source holds that all three should end up living better. You have not yet named those who must leave.',
    nuance:
      'This can take extra time. People need to find a place that is at least as good, in the neighbourhood, the municipality or the region.',
  },
  'displacement-near': {
    heading: 'A note on those who must leave',
    says: 'Displacement, people having to leave their neighbourhood, is never far away, certainly when homes are scarce. It does harm when support from people they know falls away quickly, or when people must look in a neighbourhood that does not suit them.',
    nuance:
      'Critics fear that the most vulnerable end up in vulnerable surroundings again. Supporters say that not mixing can also make disadvantage worse. Displacement cannot be prevented entirely, the source writes.',
  },
  'contact-not-by-itself': {
    heading: 'A note on contact between residents',
    says: 'Living side by side is not yet contact. In many renewed neighbourhoods, ties between old and new residents hardly came about. Only with that contact can mixing reduce the drawbacks of a neighbourhood.',
    nuance:
      'This comes from qualitative research, which describes and does not count. The more regular and organised the encounters, the greater the chance that residents get ahead because of them.',
  },
  'light-contact-first': {
    heading: 'A note on contact and large differences',
    says: 'For very diverse neighbourhoods, the Scientific Council for Government Policy (WRR) argues neither for close ties nor for bridges between groups. It opts for recognition: seeing each other often and briefly. That takes places where this happens by itself.',
    nuance:
      'A close group of one’s own can also offer a home, as the POLKA foundation in The Hague does for Polish women. And recognising each other is not yet knowing each other.',
  },
  'affluent-neighbours': {
    heading: 'A note on examples and networks',
    says: 'New research looks at the level of schooling people reach. Affluence in the neighbourhood has more effect on it than poverty. Contact with neighbours and peers who have resources seems to help shape what children want to achieve.',
    nuance: 'These are indications. Parents’ education and a person’s own character weigh more than the neighbourhood.',
  },
  'facilities-and-name': {
    heading: 'Evidence on facilities and the area’s name',
    says: 'Here the source is clear. Mixing gives an area a stronger economic base, and that helps facilities. It also helps the area’s name.',
    nuance: 'This is about the area as a whole. What it brings residents in their own lives is less clear.',
  },
  'familiar-faces': {
    heading: 'A note on recognition and leaving',
    says: 'Familiarity depends on fixed faces: the neighbour on his balcony, the old lady with her dog. Researcher Felder calls them “figures”. Everyone knows them, hardly anyone speaks to them.',
    nuance: 'The source sees this as a reason to slow down moving. It does not say how much leaving is too much.',
  },
  'problem-and-wish': {
    heading: 'A note on problem and means or goal',
    says: 'You see mixing as a problem and also as something you want. That has happened before. Clashing lifestyles counted as trouble. Differences in income counted as a gain, an answer to deprivation in one place.',
    nuance:
      'This is how Kleinhans, Veldboer and Duyvendak describe the old policy of demolition and rebuilding. Write down which difference you mean.',
  },
  'means-for-whom': {
    heading: 'A note on a means',
    says: 'You call mixing a means, but do not yet say for whom. The source asks you to choose what comes first: the area, or the opportunities of those who live there now. Say as well how you expect to get there.',
    nuance: 'Governments and landlords often hoped for both at once. What that hope rests on usually stayed unsaid.',
  },
  'goal-no-guarantee': {
    heading: 'A note on a goal in itself',
    says: 'A mixed neighbourhood is not automatically a good one. Much segregation is not always undesirable, and little segregation not always good. Nor is more cohesion between residents certain.',
    nuance:
      'That is no reason not to mix. Where people with few opportunities live together, those who have a choice may leave. The others then stay behind.',
  },
  'neighbourhood-effects': {
    heading: 'A note on opportunities for residents',
    says: 'For a long time it could hardly be shown that a neighbourhood reduces someone’s opportunities. Now there are indications, mainly for children and young people. In a vulnerable area they are more likely to end up at a lower level of schooling, a Dutch government research institute (SCP) found in 2021.',
    nuance:
      'Cause and effect are almost impossible to separate in a neighbourhood. The source’s introduction calls it evidence, its chapter 2.3 signals. And not every resident is affected equally.',
  },
  'area-before-residents': {
    heading: 'A note on putting area figures first',
    says: 'Better area figures come first here, residents’ opportunities do not. The source asks you to be sharp about that. An area can improve in the figures while residents’ problems remain.',
    nuance:
      'Policy hopes that area and resident improve together. What residents get out of it, the source calls somewhat elusive.',
  },
  'figures-not-felt': {
    heading: 'A note on better area figures',
    says: 'What improves on a dashboard is not automatically felt by the people already living there. Even when the figures of an area rise, residents often keep giving low scores in surveys.',
    nuance:
      'The Netherlands Institute for Social Research (SCP) wrote this in 2015, after research in four neighbourhoods. Rising expectations play a part, it says.',
  },
  'parties-differ': {
    heading: 'A note on differences between parties',
    says: 'Parties often all say yes to a mixed neighbourhood. Their objectives can still clash, and even work against each other. You now have such a difference on paper.',
    nuance: 'The source recommends talking about this first. After that you choose together how to steer.',
  },
  'someone-against': {
    heading: 'A note on an objective someone does not want',
    says: 'Resistance from residents can lead to pragmatic or even short-sighted decisions, often together with impatience among administrators. Is it residents who do not want this? Many people prefer to live near those like themselves, says an overview from 2011.',
    nuance:
      'That need not stand in the way of a mixed area. Neighbourhoods with one kind of residents can together form a mixed area.',
  },
  'vulnerable-concentration': {
    heading: 'Evidence on vulnerable households',
    says: 'Tenants of housing corporations are becoming more vulnerable and live together more often. The Veerkracht reports show a statistical link with more nuisance and insecurity in areas with many corporation homes.',
    nuance:
      'Aedes, the association of housing corporations, was one of those who commissioned these reports. That mixing improves liveability here is an expectation.',
  },
  'contact-at-district': {
    heading: 'A note on contact at district level or higher',
    says: 'You hope for contact in a large area. For residents a much smaller area counts: their street or complex. Ties mainly arise in the street or the neighbourhood.',
    nuance:
      'The wider area is needed for shops, doctor and school. This comes from an overview from 2011 of Dutch thinking about mixing.',
  },
  'blocks-in-mixed-areas': {
    heading: 'A note on entrance, complex and street',
    says: 'Blocks with one kind of residents in a mixed area offer the best chances, says an overview from 2011. It fits the wish to live among people like oneself.',
    nuance: 'There is no formula for the best composition. The right size depends strongly on the place.',
  },
  'waterbed-not-named': {
    heading: 'A note on unwanted effects',
    says: 'You have not yet named an effect you do not want. Under earlier policy there were already worries about the waterbed effect: what disappears here comes back elsewhere. So look at the rest of the area, the district and the region as well.',
    nuance: 'The source advises to keep measuring this. It does not say how often it happens.',
  },
  'waterbed-wider': {
    heading: 'A note on unwanted effects further away',
    says: 'What you do not want lands in a larger area than where you act. What disappears here can turn up further on. Agree now who keeps track of that, and at what scale.',
    nuance:
      'Some municipalities make exchange deals. If social rental homes disappear from a vulnerable area, affordable homes are added elsewhere in the city.',
  },
  'at-once-or-generations': {
    heading: 'A note on opportunities at once',
    says: 'You expect better opportunities at once. Climbing the social ladder can go from parent to child, and takes long. American research gives indications that the neighbourhood of someone’s youth counts later for work.',
    nuance:
      'The source quotes that research through a newspaper article from 2016. On the Netherlands it mainly writes about young people’s schooling and behaviour.',
  },
  'twenty-years': {
    heading: 'A note on at once',
    says: 'The national programme for liveability and safety (NPLV) looks fifteen to twenty years ahead. Those who live there now should be able to profit within it. A project may take longer, so that everyone finds a good place.',
    nuance:
      'The introduction of the source says fifteen to twenty years, its closing section twenty. Going slowly asks courage of administrators.',
  },
  'durability-unknown': {
    heading: 'A note on the longer term',
    says: 'How long improvements from demolition and rebuilding last still has to be studied. Most studies of the effects were finished around 2012.',
    nuance: 'The studies did see better area figures. Agree what you will still measure here after years.',
  },
  impatience: {
    heading: 'A note on staying power',
    says: 'A long term takes administrators who persevere. Costly building, few sites, delay or resistance can lead to pragmatic or even short-sighted decisions. Often political or administrative impatience plays a part.',
    nuance:
      'The source advises not to give in to pressure from the market. Liveability and residents’ future should stay in front.',
  },
  'expectations-rise': {
    heading: 'A note on area figures in the longer term',
    says: 'When an area improves, residents’ expectations rise with it. Those once bothered by junkies in the entrance later complain about dog dirt or speeding.',
    nuance:
      'The Netherlands Institute for Social Research (SCP) wrote this in 2015. A low score from residents therefore does not mean that nothing improved.',
  },
} as const satisfies HintTexts;
export default hintsEn;
