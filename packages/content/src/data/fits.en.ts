import type { FitTexts } from './fits.js';

/** `{answer}` takes the `inline` words of the questions; "this" is the instrument that it stands with. */
export const fitsEn = {
  'homes-steer-the-mix': {
    says: 'You are mixing {answer}. This steers which homes there are, and so indirectly who lives there.',
  },
  'only-homes-need-more': {
    says: 'You are mixing only {answer}. Physical measures are needed but never enough: use social and economic ones as well.',
  },
  'only-homes-economy': {
    says: 'You are mixing only {answer}. The source asks for social and economic measures alongside. This is an economic one.',
  },
  'differences-light-contact': {
    says: 'You are mixing {answer}. Where differences are large, the Netherlands Scientific Council for Government Policy argues for brief, repeated encounters. This fits that.',
  },
  'groups-of-their-own': {
    says: 'You are mixing {answer}. The source wants a neighbourhood for everyone in which groups also organise themselves. This fits that.',
  },
  'origins-not-rich-and-poor': {
    says: 'You are mixing {answer}. This is aimed at separation between rich and poor. Separation by origin is already falling.',
  },
  'origins-shut-out': {
    says: 'You are mixing {answer}. This can shut people out or go together with discrimination.',
  },
  'schools-more-mixed': { says: 'It is about {answer}. This is meant to make schools more mixed.' },
  'schools-together': {
    says: 'It is about {answer}. This measure is unlikely to help on its own; a combination does stand a chance.',
  },
  'move-within-the-area': {
    says: 'You want {answer} to be better off. Where possible, build first and demolish later: moving within the neighbourhood or returning to it then becomes easier.',
  },
  'leavers-helped': {
    says: 'The burden falls on {answer}. This is to make it easier to stay, to return or to live well elsewhere.',
  },
  'leavers-conditions': {
    says: 'The burden falls on {answer}. Arrange guidance, a moving allowance and time, so that they can find a place that is at least as good.',
  },
  'arrivals-refused': {
    says: 'You want {answer} to be better off. With this, a municipality can refuse home seekers. There is a hardship clause for distressing cases.',
  },
  'groups-connected': { says: 'It should work through {answer}. This is meant to connect residents.' },
  'places-need-people': {
    says: 'It should work through {answer}. A place does not bring that about by itself: often someone has to work at it.',
  },
  'familiar-without-knowing': {
    says: 'It should work through {answer}. This can help people grow familiar without really knowing each other.',
  },
  'moving-takes-faces-away': {
    says: 'It should work through {answer}. Regular faces give familiarity, whereas demolition makes people move.',
  },
  'attention-needs-both': {
    says: 'It should work through {answer}. That takes social and economic means together. This is one of them.',
  },
  'doing-together-succeeds': {
    says: 'It should work through {answer}. According to Duyvendak and Wekker (2015), successful social interventions turn on that. So does this.',
  },
  'eyes-and-examples': {
    says: 'It should work through {answer}. Local businesses put eyes on the street, and children see what work is.',
  },
  'support-and-name-grow': {
    says: 'It should work through {answer}. Many studies see more support for facilities and a better name after demolition and rebuilding.',
  },
  'too-different': {
    says: 'For you, mixing is {answer}. Differences that are too large can clash or cause tension. Choose the scale that suits this place.',
  },
  'means-say-how': {
    says: 'For you, mixing is {answer}. The source does not say what this brings a neighbourhood. Write down how it serves your objective.',
  },
  'mixed-is-not-good-yet': {
    says: 'For you, mixing is {answer}. A mixed neighbourhood is not automatically a good one, and is no guarantee of cohesion.',
  },
  'serves-less-segregation': { says: 'One objective is {answer}. This is meant to counter segregation.' },
  'segregation-beyond-one-area': {
    says: 'One objective is {answer}. Steering in one neighbourhood is then not enough. Do so in the city and the region too.',
  },
  'serves-less-concentration': {
    says: 'One objective is {answer}. This can contribute. That a neighbourhood becomes more liveable as a result is an expectation.',
  },
  'sale-gathers-cheap-homes': {
    says: 'One objective is {answer}. Partly because of sales, cheap homes of housing corporations are in fact closer together.',
  },
  'serves-opportunities': { says: 'One objective is {answer}. This can help residents themselves get ahead.' },
  'opportunities-elusive': {
    says: 'One objective is {answer}. What residents gain in their own lives from different homes is somewhat elusive, says the source.',
  },
  'serves-area-figures': {
    says: 'One objective is {answer}. This serves it: think of liveability, safety, mixed schools or the name of the area.',
  },
  'article-8-liveability': {
    says: 'One objective is {answer}. Research in Rotterdam (2015) could not show that neighbourhoods became more liveable through this.',
  },
  'serves-facilities': {
    says: 'One objective is {answer}. Demolition and rebuilding strengthen support for them, several studies say.',
  },
  'serves-contact': { says: 'One objective is {answer}. This is meant to let people meet.' },
  'building-brings-no-contact': {
    says: 'One objective is {answer}. Building alone does not bring it. In many renewed neighbourhoods there was very little contact between old and new residents.',
  },
  'against-less-segregation': {
    says: 'At least one party rejects {answer}. This is meant for just that, so talk about the objectives first.',
  },
  'against-less-concentration': {
    says: 'At least one party rejects {answer}. This can contribute to just that, so talk about the objectives first.',
  },
  'against-contact': {
    says: 'At least one party rejects {answer}. This is to bring about just that, so talk about the objectives first.',
  },
  'agree-first': {
    says: 'Parties disagree about {answer}. This takes an agreement, so talk about the objectives first.',
  },
  'acts-where-wanted': {
    says: 'You expect the wanted effect at the scale of {answer}. This acts at that scale, or at one of those scales.',
  },
  'acts-wider': { says: 'You expect the wanted effect at the scale of {answer}. This acts at a larger scale.' },
  'acts-narrower': { says: 'You expect the wanted effect at the scale of {answer}. This acts at a smaller scale.' },
  'moves-people-or-problems': {
    says: 'You expect an unwanted effect at the scale of {answer}. There are concerns that this moves people or problems.',
  },
  'watches-elsewhere': {
    says: 'You expect an unwanted effect at the scale of {answer}. This shows you whether problems turn up elsewhere.',
  },
  'blocks-in-a-mixed-area': {
    says: 'You act at the scale of {answer}. Blocks with one kind of residents, in a mixed neighbourhood, offer the best chances.',
  },
  'wbmgp-where-designated': {
    says: 'You act at the scale of {answer}. This act applies only where national government consents. The source names it as part of a wider approach.',
  },
  'takes-long': {
    says: 'You expect an effect {answer}. By our own classification, this first takes building, buying or much time.',
  },
  'step-by-step': {
    says: 'You expect an effect {answer}. The source asks for gradual work instead, so that people have time to find a good place.',
  },
  'next-generation': {
    says: 'You expect an effect {answer}. Social rise from parent to child takes long. This is about school, talent or growing up.',
  },
  'lasting-unknown': {
    says: 'You expect an effect {answer}. How long the gains of demolition and rebuilding last still has to be studied.',
  },
} as const satisfies FitTexts;
export default fitsEn;
