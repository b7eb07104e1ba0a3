import type { HintTexts } from './hints.js';

export const hintsEn = {
  'only-homes-for-residents': {
    heading: 'A note on mixing homes only',
    says: 'More kinds of homes can help an area get ahead, but what residents gain from them remains somewhat elusive. That is how the knowledge document puts it. You want better opportunities for residents, and now mix only homes.',
    nuance:
      'Critics saw no hard evidence that a mixed neighbourhood helps people get ahead. Homes are needed, but never enough: there must always be work on meeting, talent and getting ahead as well.',
  },
  'homes-lift-the-area': {
    heading: 'A note on homes and incomes',
    says: 'Earlier demolition and rebuilding improved area figures, but did not solve the problems of those living there. Income, safety, facilities and the area’s name got better. Poverty, unemployment and early school leaving remained.',
    nuance:
      'Many studies see the link with better figures. How long such an improvement lasts still has to be studied.',
  },
  'origin-or-income': {
    heading: 'A note on origin',
    says: 'Segregation between rich and poor stays relevant, says platform KIS; what segregation by origin tells is in question. KIS is the Dutch knowledge platform on inclusion. Some segregation by origin can even help newcomers get ahead.',
    nuance:
      'Segregation by origin is falling in the Netherlands, but is still higher than that between rich and poor. The latter is growing.',
  },
  'diversity-and-contact': {
    heading: 'A note on origin and contact',
    says: 'Where differences in a neighbourhood grew, residents had less contact, the advisory council WRR found. The WRR is the Netherlands Scientific Council for Government Policy. Residents also judged their surroundings less favourably. They find it harder to place others.',
    nuance:
      'This is not only about origin but also about age, education and lifestyle. It is then that brief, light contacts matter more.',
  },
  'lifestyle-allocation': {
    heading: 'A note on lifestyles',
    says: 'In free-market and private letting, selecting tenants regularly involves discrimination, research shows. In trials, tenants were given a home that suited their lifestyle. The Housing Allocation Act 2014 (Huisvestingswet) leaves housing corporations less room to tailor. With other landlords, selecting is more common.',
    nuance:
      'The knowledge document does not link that research to housing corporations. Nor does it say what allocation by lifestyle achieves.',
  },
  'school-choice': {
    heading: 'A note on primary schools',
    says: 'For mixed schools, different homes are probably not enough, because parents choose a school themselves. That freedom of choice is the main cause of segregated schools, besides others. Probably only a combination of measures stands a chance.',
    nuance:
      'Different homes around the school can still contribute. Earlier studies say that schools became more mixed after demolition and rebuilding.',
  },
  'people-with-disabilities': {
    heading: 'A note on contact with vulnerable neighbours',
    says: 'In ordinary areas, contact with people who have a disability hardly ever arises by itself, researcher Bredewold found. Does your objective include people with a disability? Bredewold names three conditions: a shared purpose, built-in boundaries and the freedom not to take part.',
    nuance:
      'Close, lasting ties are usually too much to ask. Light, convivial encounters are possible, if someone organises them.',
  },
  'three-groups': {
    heading: 'A note on who should be better off',
    says: 'After demolition and rebuilding everyone should live better, also those who had to go, the knowledge document holds. There are three groups: those who stay, those who must leave and those who arrive. You have not yet named those who must leave.',
    nuance:
      'This can take extra time. People need to find a place that is at least as good, in the neighbourhood, the municipality or the region.',
  },
  'displacement-near': {
    heading: 'A note on those who must leave',
    says: 'With mixing, people in a vulnerable position risk having to leave their area, certainly when homes are scarce. Such displacement does harm when support from people they know falls away quickly, or when people must look in a neighbourhood that does not suit them.',
    nuance:
      'Critics fear that the most vulnerable end up in vulnerable surroundings again. Supporters say that not mixing can also make disadvantage worse. Displacement cannot be prevented entirely, the knowledge document writes.',
  },
  'contact-not-by-itself': {
    heading: 'A note on contact between residents',
    says: 'Living side by side does not bring contact by itself: in many areas studied it hardly came about. It is about ties between old and new residents, after demolition and rebuilding. Only with such contact can mixing reduce the drawbacks of a neighbourhood.',
    nuance:
      'This comes from qualitative research, which describes and does not count. The more regular and organised the encounters, the greater the chance that residents get ahead because of them.',
  },
  'light-contact-first': {
    heading: 'A note on contact and large differences',
    says: 'For very diverse areas, the advisory council WRR argues for frequent and brief contact, not for close ties. Nor does the Scientific Council for Government Policy (WRR) argue for bridges between groups there. People come to recognise each other. That takes places where this happens by itself.',
    nuance:
      'A close group of one’s own can also offer a home, as the POLKA foundation in The Hague does for Polish women. And recognising each other is not yet knowing each other.',
  },
  'affluent-neighbours': {
    heading: 'A note on examples and networks',
    says: 'Affluence in the neighbourhood has more effect on someone’s schooling than poverty, says research from 2023. Contact with neighbours and peers who have resources seems to help shape what children want to achieve.',
    nuance: 'These are indications. Parents’ education and a person’s own character weigh more than the neighbourhood.',
  },
  'facilities-and-name': {
    heading: 'Evidence on facilities and the area’s name',
    says: 'Mixing helps the facilities and the name of an area, the knowledge document finds. On this it is clear: mixing gives an area a stronger economic base.',
    nuance: 'This is about the area as a whole. What it brings residents in their own lives is less clear.',
  },
  'familiar-faces': {
    heading: 'A note on recognition and leaving',
    says: 'Fixed faces make an area familiar: a reason to slow down moving, the knowledge document holds. Think of the neighbour on his balcony, or the old lady with her dog. Researcher Felder calls them “figures”. Everyone knows them, hardly anyone speaks to them.',
    nuance: 'How much leaving is too much, the knowledge document does not say.',
  },
  'problem-and-wish': {
    heading: 'A note on problem and means or goal',
    says: 'Earlier policy saw clashing lifestyles as a problem, and differences in income as a gain. The latter counted as an answer to deprivation in one place. You too now see mixing both as a problem and as something you want.',
    nuance:
      'This is how Kleinhans, Veldboer and Duyvendak describe the old policy of demolition and rebuilding. Write down which difference you mean.',
  },
  'means-for-whom': {
    heading: 'A note on a means',
    says: 'Choose what comes first, the knowledge document asks: the area, or the opportunities of those living there now. You call mixing a means, but do not yet say for whom. Say as well how you expect to reach your aim.',
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
    says: 'For a long time it could hardly be shown that a neighbourhood reduces opportunities; now there are indications. These mainly concern children and young people. Those in a vulnerable area are more likely to end up at a lower level of schooling, a Dutch government research institute (SCP) found in 2021.',
    nuance:
      'Cause and effect are almost impossible to separate in a neighbourhood. The introduction of the knowledge document calls it evidence, its chapter 2.3 signals. And not every resident is affected equally.',
  },
  'area-before-residents': {
    heading: 'A note on putting area figures first',
    says: 'An area can improve in the figures while residents’ problems remain. Better area figures come first here, residents’ opportunities do not. The knowledge document asks you to be sharp about that.',
    nuance:
      'Policy hopes that area and resident improve together. What residents get out of it, the knowledge document calls somewhat elusive.',
  },
  'figures-not-felt': {
    heading: 'A note on better area figures',
    says: 'When the figures of an area rise, the people already living there do not automatically feel it. In surveys, residents then often keep giving low scores.',
    nuance:
      'The Netherlands Institute for Social Research (SCP) wrote this in 2015, after research in four neighbourhoods. Rising expectations play a part, it says.',
  },
  'parties-differ': {
    heading: 'A note on differences between parties',
    says: 'Parties often all want a mixed neighbourhood, but their objectives can clash. Such objectives can even work against each other. You now have such a difference on paper.',
    nuance: 'The knowledge document recommends talking about this first. After that you choose together how to steer.',
  },
  'someone-against': {
    heading: 'A note on an objective someone does not want',
    says: 'Residents’ resistance, often with administrators’ impatience, can lead to pragmatic or even short-sighted decisions. Is it residents who do not want this objective? Many people prefer to live near those like themselves, says an overview from 2011.',
    nuance:
      'That need not stand in the way of a mixed area. Neighbourhoods with one kind of residents can together form a mixed area.',
  },
  'vulnerable-concentration': {
    heading: 'Evidence on vulnerable households',
    says: 'Research shows a link between more vulnerable tenants living together and more nuisance and insecurity. It is about areas with many corporation homes. Tenants of housing corporations are becoming more vulnerable and live together more often. The Veerkracht reports show the link in figures.',
    nuance:
      'Aedes, the association of housing corporations, was one of those who commissioned these reports. That mixing improves liveability here is an expectation.',
  },
  'contact-at-district': {
    heading: 'A note on contact at district level or higher',
    says: 'Ties between residents mainly arise in the street or the neighbourhood, says an overview from 2011. You hope for contact in a larger area. For residents a much smaller area counts: their street or complex.',
    nuance: 'The wider area is needed for shops, doctor and school. The overview sums up Dutch thinking about mixing.',
  },
  'blocks-in-mixed-areas': {
    heading: 'A note on entrance, complex and street',
    says: 'Blocks with one kind of residents in a mixed area offer the best chances, says an overview from 2011. It fits the wish to live among people like oneself.',
    nuance: 'There is no formula for the best composition. The right size depends strongly on the place.',
  },
  'waterbed-not-named': {
    heading: 'A note on unwanted effects',
    says: 'Watch for the waterbed effect, the knowledge document advises: what disappears here can come back elsewhere. You have not yet named an effect you do not want. Under earlier policy there were already worries about it. So look at the rest of the area, the district and the region as well.',
    nuance: 'The knowledge document advises that you keep measuring it. How often it happens, it does not say.',
  },
  'waterbed-wider': {
    heading: 'A note on unwanted effects further away',
    says: 'What you do not want reaches further than where you act: agree now who keeps track of it there. What disappears from your area can turn up further on. Agree as well at what scale you look.',
    nuance:
      'Some municipalities make exchange deals. If social rental homes disappear from a vulnerable area, affordable homes are added elsewhere in the city.',
  },
  'at-once-or-generations': {
    heading: 'A note on opportunities at once',
    says: 'Climbing the social ladder can go from parent to child, and takes long. You expect better opportunities at once. American research gives indications that the neighbourhood of someone’s youth counts later for work.',
    nuance:
      'The knowledge document quotes that research through a newspaper article from 2016. On the Netherlands it mainly writes about young people’s schooling and behaviour.',
  },
  'twenty-years': {
    heading: 'A note on at once',
    says: 'National government sets aside fifteen to twenty years to make vulnerable areas liveable and safe. That is how far the national programme for liveability and safety (NPLV) looks ahead. Those who live there now should be able to profit within it. A project may take longer, so that everyone finds a good place.',
    nuance:
      'The introduction of the knowledge document says fifteen to twenty years, its closing section twenty. Going slowly asks courage of administrators.',
  },
  'durability-unknown': {
    heading: 'A note on the longer term',
    says: 'How long improvements from demolition and rebuilding last still has to be studied. Most studies of the effects were finished around 2012.',
    nuance: 'The studies did see better area figures. Agree what you will still measure here after years.',
  },
  impatience: {
    heading: 'A note on staying power',
    says: 'A long term takes administrators who persevere, also with high costs, delay or resistance. Such setbacks and a lack of sites can lead to pragmatic or even short-sighted decisions. Often political or administrative impatience plays a part.',
    nuance:
      'The knowledge document advises not to give in to pressure from the market. Liveability and residents’ future should stay in front.',
  },
  'expectations-rise': {
    heading: 'A note on area figures in the longer term',
    says: 'When an area improves, residents expect more too, the Netherlands Institute for Social Research found. Those once bothered by junkies in the entrance later complain about dog dirt or speeding.',
    nuance:
      'The institute wrote this in 2015. A low score from residents therefore does not mean that nothing improved.',
  },
} as const satisfies HintTexts;
export default hintsEn;
