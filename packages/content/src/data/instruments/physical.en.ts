import type { TextsOf } from '../../entry.js';
import type { physicalInstruments } from './physical.js';

export const physicalEn = {
  'acquire-land': {
    name: 'Acquiring land',
    summary:
      'A municipality or housing corporation acquires land in an area that is not vulnerable. This makes room for more social rent, better spread over the region.',
    points: {
      'owner-shapes-programme':
        'Whoever owns the land largely sets how much is social or affordable, the land registry (Kadaster) found. Market land brings more homes for sale, corporation land more social rent.',
      'less-land-than-before':
        'Municipalities and corporations own less land than some twenty years ago, so spreading is harder. For corporations, crisis and law caused it. Both are cautiously rebuilding.',
      'five-year-rule':
        'The 2015 Woningwet (Housing Act) lets a corporation hold land only if it guarantees social rent there within five years. After five years it must sell.',
    },
  },
  'affordable-share': {
    name: 'An affordable share of all new build',
    summary:
      'Every new-build project in the municipality contains a share of affordable homes. Many municipalities agreed this with corporations and market parties.',
    points: {
      'wider-than-one-area':
        'Countering segregation takes more than steering one neighbourhood. This covers the whole municipality.',
      'no-figures': 'The source gives no percentage and no research on effects.',
    },
  },
  'exchange-deals': {
    name: 'Exchange deals',
    summary:
      'Affordable homes elsewhere in the city make up for social rent withdrawn from a vulnerable area. Several municipalities agreed this with corporations and market parties.',
    points: {
      'wider-than-one-area': 'Countering segregation takes more than steering one neighbourhood. The deal links areas.',
      'dearer-homes-here': 'The vulnerable area gets more expensive market homes.',
      'affordable-elsewhere':
        'Affordable homes go to less vulnerable areas. Whether social rent returns there too, the source does not say.',
    },
  },
  'social-share-per-municipality': {
    name: 'Social rent in every municipality',
    summary: 'Minister De Jonge’s programme (Een thuis voor iedereen) wants every municipality to offer social rent.',
    points: {
      'at-least-thirty-per-cent': 'Social rent is to make up at least thirty per cent of new build.',
      'government-steers-again':
        'The source sees a new attempt by government to steer. Its role had been made too small, the minister wrote in 2022.',
      'effect-not-named': 'What this does for mixing, the source does not say.',
    },
  },
  'regional-direction': {
    name: 'Bill on public direction of housing',
    summary:
      'This bill (Wet versterking regie volkshuisvesting) would strengthen regional and national steering of the housing stock, and thereby of who lives where.',
    points: {
      'above-the-neighbourhood': 'Countering segregation takes more than steering one neighbourhood.',
      'grip-on-building':
        'Public authorities gain more grip on how much is built, where, and whether enough of it is affordable.',
      'urgency-for-vulnerable-groups':
        'National law would establish that vulnerable groups can be given a home as a matter of urgency.',
      'even-spread-in-the-region': 'Housing vulnerable groups is to be shared evenly within a region.',
    },
  },
  'regional-agreements': {
    name: 'Housing deals and other agreements',
    summary:
      'Municipality, corporations and care institutions align how they steer who lives where, in regional housing deals, performance agreements and housing-care visions.',
    points: {
      'align-land-and-allocation':
        'Align three things across city and region: land policy, housing allocation and the distribution of social rent.',
      'shared-strategy': 'The source asks for a shared strategy and for coordination with authority.',
      'relations-unsettled':
        'The Woningwet (Housing Act), care and the social domain changed drastically. Relations have not fully settled, though roles are clearer in many cities.',
      'reasons-to-look-away':
        'There are often motives to ignore sorting: affordability, availability, status holders, housing first, a tight market, proceeds from land.',
      'where-counts-less':
        'Much policy looks at a building or a person. That someone gets a home usually counts for more than where.',
    },
  },
  'social-homes-elsewhere': {
    name: 'Social rent outside corporation areas',
    summary:
      'Social rent is built in neighbourhoods that are not corporation areas. This should temper concentrations of vulnerable households.',
    points: {
      'vulnerability-and-nuisance':
        'Corporation tenants are increasingly vulnerable and concentrated. The Veerkracht reports, partly commissioned by the corporations’ association Aedes, see a link with nuisance and insecurity.',
      'liveability-expected': 'That areas become more mixed and more liveable is an expectation.',
      'part-of-a-package': 'It goes with restructuring and selling part of the homes in corporation areas.',
    },
  },
  'demolition-and-new-build': {
    name: 'Demolition and new build',
    summary:
      'Municipality and corporation demolish social rental homes. A mix of social rent, medium rent and affordable owner-occupied homes replaces them.',
    points: {
      'attract-and-keep-incomes':
        'The aim was to attract or keep middle and higher incomes, at first mainly with homes for sale. Later, sitting residents too could move up within their area.',
      'area-figures-improve':
        'It can improve cohesion, liveability and safety, says the Netherlands Institute for Social Research (SCP). Many studies see higher incomes, support for facilities, more mixed schools and a better name.',
      'not-felt-by-residents':
        'Residents do not automatically feel these gains, the SCP notes. Their expectations rise along with them.',
      'problems-stay': 'Sitting residents’ poverty, unemployment, early school leaving and tensions were not solved.',
      'durability-unknown': 'How long the gains last still has to be studied. Most studies were finished around 2012.',
      'contact-needed':
        'Negative neighbourhood effects can lessen if old and new residents are in contact. In many of the areas studied this hardly happened.',
      'building-is-not-enough':
        'Building alone is never enough. Meeting, living together and talent need work as well.',
      'displacement-feared':
        'Critics fear displacement, certainly in a tight market: the most vulnerable end up in vulnerable surroundings again. Supporters say not mixing can worsen disadvantage.',
      'waterbed-feared':
        'Waterbed effects were already a worry under the big-cities policy. Some academics called it state-led gentrification.',
      'loss-in-the-books':
        'Since the 2015 Woningwet (Housing Act), corporations record market value instead of historic cost. Demolition can then mean a larger loss on paper.',
      'standstill-dates-differ':
        'It nearly stopped after the big-cities policy and the 2015 Woningwet. The policy, with its urban renewal budget (ISV), ended in 2014 according to section 3.1. Section 2.2 says around 2012.',
      'growing-again':
        'The source expects much restructuring again, mainly in vulnerable areas. The amended Woningwet gave corporations more room.',
    },
  },
  'replacement-per-complex': {
    name: 'Replacement per complex',
    summary:
      'A corporation replaces a complex that is worn out or in poor condition. The aim is a better, more sustainable stock for social tenants.',
    points: {
      'not-for-mixing':
        'After the big-cities policy it was done on a smaller scale, and usually no longer in order to mix.',
      'residents-return': 'The aim is for as many residents as possible to return.',
      'mixing-in-small-projects': 'Mixing came about mainly in small projects, per neighbourhood, street or complex.',
    },
  },
  renovation: {
    name: 'Renovation',
    summary:
      'A corporation does up a worn-out complex instead of replacing it. Here too the aim is a better, more sustainable stock for social tenants.',
    points: {
      'residents-return': 'With renovation too, as many residents as possible should return.',
      'area-as-a-whole':
        'Urban renewal improved the homes of low-income groups. Critics said this did not improve the neighbourhood as a whole.',
      'bought-homes': 'In Parkstad, renovation is part of buying private homes for social rent.',
    },
  },
  transformation: {
    name: 'Transformation',
    summary:
      'An instrument to steer the make-up of an area. The source names it alongside area development and restructuring.',
    points: {
      'homes-then-residents': 'Such instruments steer the homes and, by that route, the residents.',
      'not-explained': 'How transformation works and what it achieves, the source does not explain.',
    },
  },
  'housing-fund': {
    name: 'Public housing fund',
    summary:
      'With this fund (Volkshuisvestingsfonds) the state has lately funded homes and areas, to support the focus areas of the national programme for liveability and safety (NPLV).',
    points: {
      'open-to-others': 'Other municipalities could submit proposals too.',
      'amounts-not-named': 'The source names neither amounts nor effects.',
    },
  },
  densification: {
    name: 'Densification',
    summary:
      'Restructuring brings back more homes than there were. This keeps up the affordable share, or even raises it across the city.',
    points: {
      'no-longer-thinning':
        'Under the big-cities policy the number of social homes often fell, though this was not general state policy. Now much social rent is added alongside homes for sale and market rent.',
      'number-may-double': 'In some neighbourhoods the number of homes may double.',
      'moving-within-the-area': 'Clever phasing can help residents to move within their area and return to it.',
      'turnover-stays': 'Areas with a high turnover keep changing. Densification does not prevent that.',
      'hard-to-fit-in': 'Fitting it in and building it is hard, as is the balance between green and built space.',
      'services-work-together':
        'It often takes extra care and money. Municipal departments must align permits, underground works and public space.',
    },
  },
  'build-before-demolition': {
    name: 'Build first, then demolish',
    summary:
      'The new homes are finished before demolition starts. This can spare part of the residents a temporary move.',
    points: {
      'easier-to-return':
        'Returning or moving within the area becomes easier. The source recommends it wherever possible.',
      'not-by-itself': 'Densification offers chances for it, but they do not arise by themselves.',
      'services-work-together': 'It often takes extra attention, money and departments that cooperate.',
    },
  },
  'rehousing-support': {
    name: 'Help with moving and returning',
    summary:
      'Those who have to move get, for example, guidance and a moving allowance. A return guarantee can be part of it.',
    points: {
      'leavers-live-better-too':
        'Those who leave should live better as well: elsewhere in the area, the municipality or the region.',
      'when-leaving-harms':
        'Leaving harms people when their support network is quickly lost, or when pressed towards a neighbourhood that does not suit them.',
      'guarantee-has-limits': 'A return guarantee cannot prevent displacement entirely.',
    },
  },
  'gradual-renewal': {
    name: 'Gradual renewal',
    summary:
      'The area changes in phases, with care for those who stay, must leave or arrive. All three should live better. The source calls it gentle gentrification.',
    points: {
      'time-to-choose': 'Residents can grow along with their area, and have time to choose whether to stay.',
      'keeps-those-who-rise': 'It can retain people on the rise and counter uncontrolled gentrification.',
      'longer-projects':
        'In a tight market a project may have to take longer, so that households can find a place at least as good.',
      'share-the-gain':
        'Sitting residents should profit. The national programme for liveability and safety (NPLV) has twenty years, says the source’s closing section; its introduction says fifteen to twenty.',
      courage: 'It takes perseverance, and much courage from administrators.',
      'less-at-home':
        'Residents can come to feel less at home along the way, as facilities and manners change and familiar people go.',
      'never-a-cover':
        'The source warns that this name must never cover developments that drive people on low incomes from their area or city.',
      'not-fully-preventable': 'Displacement cannot be prevented entirely.',
    },
  },
  'waterbed-monitoring': {
    name: 'Monitoring waterbed effects',
    summary: 'You measure whether problems turn up elsewhere: in the area, the district and the region.',
    points: {
      'old-worry': 'Worry about waterbed effects dates back to the big-cities policy.',
      'often-overlooked':
        'Those who mix often overlook unintended effects of policy from other sectors or higher tiers of government.',
      'view-of-city-and-region': 'Look beyond the area, to the city or even the region.',
      'method-not-named': 'How to measure, the source does not say.',
    },
  },
  'grain-of-mixing': {
    name: 'Choosing the grain',
    summary:
      'You choose the scale at which different residents live side by side: complex, street, neighbourhood or wider area.',
    points: {
      'best-chances': 'Homogeneous blocks in a mixed area offer the best chances, says an overview from 2011.',
      'among-people-like-oneself':
        'People like to live near the like-minded. Researcher Musterd finds that homogeneous neighbourhoods suit this; an overview from 2011 speaks of blocks.',
      'no-formula': 'There is no formula. The right grain depends strongly on the place.',
      'too-different':
        'A varied area is good up to a point. Differences that are too large can cause clashes or tension.',
    },
  },
  'enclave-projects': {
    name: 'Enclaves within an area',
    summary: 'A small project is given a clear profile, or serves a particular housing wish.',
    points: {
      'within-a-varied-area': 'People can live among the like-minded without the whole area being one-sided.',
      kinds: 'Examples: closed residential domains, ethnic housing-and-care complexes and ‘knarrenhoven’.',
      'effect-not-named': 'What enclaves do to the area around them, the source does not say.',
    },
  },
  'selling-social-homes': {
    name: 'Selling social rental homes',
    summary: 'A corporation sells social rental homes. Selling part of them should make corporation areas more mixed.',
    points: {
      'pay-the-levy':
        'In the past decade sales partly paid the landlord levy (verhuurdersheffing). Demolishing and building was too expensive.',
      'ownership-and-ties': 'Owners are said to feel more involved in their surroundings. Researchers are sceptical.',
      'upkeep-unaffordable': 'Some of the owners, often former tenants, cannot afford the upkeep.',
      'control-lost':
        'Public authorities and corporations can steer less. Some of the homes pass to commercial landlords.',
      'also-a-cause':
        'Selling can also concentrate. Sales, mainly between 2000 and 2010, are part of why cheap corporation homes cluster, say the Veerkracht reports.',
      'speeds-gentrification':
        'After the 2008 crisis, sales centred on areas near city centres that were already on the rise. Gentrification there sped up. Critics say the market now leads it, not government.',
      'dates-differ':
        'It was already used in urban renewal. That ran from 1995 to 2012 according to section 3.1, and from 1997 to 2012 according to 2.3.',
    },
  },
  'buying-back-homes': {
    name: 'Purchase by the municipality',
    summary: 'A municipality buys homes to regain its grip. Demolition and new build follow.',
    points: {
      'after-selling': 'After social homes were sold, public authorities and corporations could steer less.',
      'rotterdam-zuid':
        'Rotterdam has done this in recent years in Rotterdam-Zuid, within the national programme for that area.',
      'money-from-the-state': 'The money comes from the state’s Regio Deal funds.',
    },
  },
  'buying-for-social-rent': {
    name: 'Buying for social rent',
    summary:
      'Corporations buy private homes, renovate them and let them as social rent. It reverses selling (inponden): some were once sold by corporations.',
    points: {
      'demand-shifted':
        'It began in Parkstad Limburg in 2017, when demand for homes to buy fell and demand for rental homes grew.',
      'find-what-does-not-sell':
        'City region and corporations charted where supply and demand had diverged and which homes would not sell.',
      'private-party-in-the-model': 'In Parkstad’s model a private party buys and renovates a number of homes.',
      'now-for-liveability':
        'The regional housing vision for 2023–2028 aims it at liveability and housing quality. It also adds social rent, if only for a time.',
      'effect-not-named': 'The source names no research on the effect.',
    },
  },
  'joint-renewal': {
    name: 'Renewing rented and private homes together',
    summary: 'A region has corporation homes and private homes tackled together, as much as possible at the same time.',
    points: {
      'parkstad-vision': 'Parkstad Limburg commits to this in its regional housing vision for 2023–2028.',
      'more-than-homes':
        'Restructuring can then strengthen safety, sustainability and cohesion too, says Parkstad’s vision.',
    },
  },
} as const satisfies TextsOf<typeof physicalInstruments>;
