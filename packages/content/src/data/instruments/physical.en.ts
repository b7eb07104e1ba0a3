import type { TextsOf } from '../../entry.js';
import type { physicalInstruments } from './physical.js';

export const physicalEn = {
  'acquire-land': {
    name: 'Acquiring land',
    summary:
      'A municipality or housing corporation acquires land in a neighbourhood that is not vulnerable. This makes room for more social rent, better spread over the region. National government aims mainly for affordable homes.',
    points: {
      'owner-shapes-programme':
        'Whoever owns the land strongly shapes how much is social or affordable, the land registry (Kadaster) found. Market land brings more homes for sale, corporation land more social rent.',
      'less-land-than-before':
        'Municipalities and corporations own less land than some twenty years ago, so spreading is harder. For corporations, crisis and law caused it. In recent years both have cautiously been rebuilding.',
      'five-year-rule':
        'Since the Housing Act (Woningwet) of 2015 a corporation may hold land only if it guarantees social rent there within five years. After five years it must sell.',
    },
  },
  'affordable-share': {
    name: 'An affordable share of all new build',
    summary:
      'Every new-build project in the municipality contains a share of affordable homes. Many municipalities agreed this with corporations and market parties, who are bound by it.',
    points: {
      'wider-than-one-area':
        'Countering segregation takes more than steering one neighbourhood. This agreement covers the whole municipality.',
      'no-figures': 'How large the share is, the source does not say.',
    },
  },
  'exchange-deals': {
    name: 'Exchange deals',
    summary:
      'Affordable homes elsewhere in the city make up for social rent withdrawn from a vulnerable neighbourhood. Several municipalities agreed this with corporations and market parties.',
    points: {
      'wider-than-one-area': 'Countering segregation takes more than steering one neighbourhood.',
      'dearer-homes-here': 'The vulnerable neighbourhood gets more expensive market homes.',
      'affordable-elsewhere':
        'The affordable homes go to less vulnerable neighbourhoods. Whether social rent returns there too, the source does not say.',
    },
  },
  'social-share-per-municipality': {
    name: 'Social rent in every municipality',
    summary:
      'Minister De Jonge’s programme (Een thuis voor iedereen) aims for every municipality to offer social rent in new build.',
    points: {
      'at-least-thirty-per-cent': 'The aim is at least thirty per cent.',
      'government-steers-again':
        'This can be seen as a new attempt by government to steer, says the source. Its role had been made too small, the minister wrote in 2022.',
    },
  },
  'regional-direction': {
    name: 'Bill on strengthening public housing',
    summary:
      'This bill (Wet versterking regie volkshuisvesting) would strengthen regional and national steering of the housing stock, and thereby of who lives where.',
    points: {
      'grip-on-building':
        'Public authorities gain more grip on how much is built, where, and whether enough of it is affordable.',
      'urgency-for-vulnerable-groups':
        'It would be laid down for the whole country that vulnerable groups can be given a home as a matter of urgency.',
      'even-spread-in-the-region': 'Each region must share the housing of vulnerable groups evenly.',
    },
  },
  'regional-agreements': {
    name: 'Housing deals and other agreements',
    summary:
      'Municipality, corporations and care institutions are again more aware of what policy does to particular neighbourhoods. New regional housing deals, performance agreements and housing-care visions must reflect this.',
    points: {
      'align-land-and-allocation':
        'Always align three things across city and region: land policy, housing allocation and the distribution of social rent.',
      'shared-strategy':
        'The source asks for one strategy and for coordination with authority. Partners align how they steer, or choose not to steer, who lives where.',
      'relations-unsettled':
        'The Housing Act (Woningwet), care and the social domain changed drastically. Relations have not fully settled, and sorting long went unseen. In many cities roles are now clearer.',
      'reasons-to-look-away':
        'There are often motives to ignore sorting or take it for granted: affordability, availability, status holders, housing first, a tight market, proceeds from land.',
      'where-counts-less':
        'Much policy looks more at building or person than at the surroundings. That someone needs a home usually counts for more than where.',
    },
  },
  'social-homes-elsewhere': {
    name: 'Social rent outside corporation areas',
    summary:
      'Social rent is built in neighbourhoods that are not corporation areas. This should temper concentrations of vulnerable households.',
    points: {
      'vulnerability-and-nuisance':
        'Where corporations own many homes, tenants are increasingly vulnerable and concentrated. The Veerkracht reports, partly commissioned by their association Aedes, see a statistical link with nuisance and insecurity.',
      'liveability-expected': 'That neighbourhoods become more mixed and more liveable is an expectation.',
      'part-of-a-package': 'It goes with restructuring and selling part of the homes in corporation areas.',
    },
  },
  'demolition-and-new-build': {
    name: 'Demolition and new build',
    summary:
      'Municipality and corporation demolish social rental homes. Social rent, medium rent and affordable owner-occupied homes replace them.',
    points: {
      'attract-and-keep-incomes':
        'The aim was to attract or keep middle and higher incomes, at first mainly with homes for sale. Later, sitting residents too could move up within their own neighbourhood.',
      'area-figures-improve':
        'It can improve cohesion, liveability and safety, says the Netherlands Institute for Social Research (SCP). Many studies see a higher average income, support for facilities, more mixed schools and a better name.',
      'not-felt-by-residents':
        'Residents do not automatically feel these gains. Their expectations rise too, notes the SCP (2015).',
      'problems-stay': 'Sitting residents’ poverty, unemployment, early school leaving and tensions remained.',
      'less-evident':
        'That it also brings contact between classes and social mobility, or helps to solve problems, is less evident. What residents gain stays somewhat elusive, says the source.',
      'durability-unknown': 'How long the gains last still has to be studied. Most studies were finished around 2012.',
      'contact-needed':
        'Negative neighbourhood effects can lessen if old and new residents are in contact, says qualitative research. In many of the areas studied this hardly happened.',
      'building-is-not-enough':
        'Building alone is never enough. Meeting, living together and talent need work as well.',
      'displacement-feared':
        'Displacement looms, certainly in a tight market. Critics fear that the most vulnerable then end up in vulnerable surroundings again. Supporters say that not mixing can worsen disadvantage.',
      'waterbed-feared':
        'Waterbed effects were already a worry under the big-cities policy. Some academics call mixing policy state-led gentrification.',
      'loss-in-the-books':
        'Since the Housing Act (Woningwet) of 2015, corporations record market value instead of historic cost. Demolition could then mean a larger loss on paper.',
      'standstill-dates-differ':
        'It nearly stopped after the big-cities policy and the Woningwet of 2015. The big-cities policy ended in 2014 (chapter 3.1) or around 2012 (2.2).',
      'growing-again':
        'The source expects much restructuring again, mainly in vulnerable neighbourhoods. Amendments to the Woningwet gave corporations more room.',
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
      'A corporation does up a complex that is worn out or in poor condition. Here too the aim is a better, more sustainable stock for social tenants.',
    points: {
      'residents-return': 'With renovation too, as many residents as possible should return.',
      'bought-homes': 'In Parkstad, renovation is part of buying private homes for social rent.',
    },
  },
  transformation: {
    name: 'Transformation',
    summary:
      'An instrument for steering the make-up of a neighbourhood. The source names it alongside area development and restructuring.',
    points: {
      'homes-then-residents': 'Such instruments steer the homes and, by that route, the residents.',
      'not-explained': 'How transformation works and what it achieves, the source does not explain.',
    },
  },
  'housing-fund': {
    name: 'Public housing fund',
    summary:
      'Through this fund (Volkshuisvestingsfonds) national government has in recent years funded homes and neighbourhoods, to support the focus areas of the national programme for liveability and safety (NPLV).',
    points: {
      'open-to-others': 'Other municipalities could submit proposals too.',
    },
  },
  densification: {
    name: 'Densification',
    summary:
      'Restructuring brings back more homes than there were. This should keep up the affordable share, or even raise it across the city.',
    points: {
      'no-longer-thinning':
        'Under the big-cities policy the number of social homes often fell, though that was not general national policy. In many neighbourhoods the source now expects much social rent alongside homes for sale and market rent.',
      'number-may-double': 'In some neighbourhoods the number of homes may double.',
      'moving-within-the-area':
        'Clever phasing can help residents to move within their neighbourhood and return to it.',
      'turnover-stays': 'Where many people have long been moving in and out, densification cannot prevent that.',
      'hard-to-fit-in': 'Fitting it in and building it is hard, as is the balance between green and built space.',
      'services-work-together':
        'The opportunities often take extra care and money. Municipal departments must align permits, underground works and public space.',
    },
  },
  'build-before-demolition': {
    name: 'Build first, then demolish',
    summary:
      'The new homes are finished before demolition starts. This can spare some residents from moving out and living in temporary housing.',
    points: {
      'easier-to-return':
        'Returning or moving within the neighbourhood becomes easier. The source recommends it wherever possible.',
      'services-work-together':
        'Densification offers opportunities for it, but not by itself. It often takes extra attention and money, and municipal departments that coordinate well.',
    },
  },
  'rehousing-support': {
    name: 'Help with moving and returning',
    summary:
      'Those who have to move get, for example, guidance and a moving allowance. This helps them to return or be rehoused.',
    points: {
      'leavers-live-better-too':
        'Those who leave should live better as well: elsewhere in the neighbourhood, the municipality or the region.',
      'when-leaving-harms':
        'Leaving harms people when, for instance, their support network is quickly lost. Or when they are pressed to apply for a home in a neighbourhood that does not suit them.',
      'guarantee-has-limits':
        'The source also mentions return guarantees. Where many people have long been moving in and out, these cannot prevent that.',
    },
  },
  'gradual-renewal': {
    name: 'Gradual renewal',
    summary:
      'The neighbourhood changes in phases, with care for those who stay, must leave or arrive. All three should live better. This could be called gentle gentrification, the source writes.',
    points: {
      'time-to-choose': 'Residents can grow along with their neighbourhood, and have time to choose whether to stay.',
      'keeps-those-who-rise': 'It can retain people on the rise and counter uncontrolled gentrification.',
      'longer-projects':
        'In a tight market a project may have to take longer, so that households have the chance to find a place at least as good.',
      'share-the-gain':
        'Sitting residents should profit. The national programme for liveability and safety (NPLV) has twenty years, says the source’s closing section; its introduction says fifteen to twenty.',
      courage: 'It takes perseverance, and much courage from administrators.',
      'less-at-home':
        'Residents can come to feel less at home along the way, as facilities and manners change and familiar people go.',
      'never-a-cover':
        'The source warns that this name must never cover developments that may drive people on low incomes from their neighbourhood or city.',
      'not-fully-preventable': 'Displacement cannot be prevented entirely.',
    },
  },
  'waterbed-monitoring': {
    name: 'Monitoring waterbed effects',
    summary: 'You measure whether problems turn up elsewhere: in the neighbourhood, the district and the region.',
    points: {
      'old-worry': 'Worry about waterbed effects dates back to the big-cities policy.',
      'view-of-city-and-region': 'Look beyond the neighbourhood, to the city or even the region.',
      'method-not-named': 'How to measure, the source does not say.',
    },
  },
  'grain-of-mixing': {
    name: 'Choosing the grain',
    summary:
      'You choose the scale at which different residents live side by side: complex, street, neighbourhood or wider area.',
    points: {
      'best-chances':
        'Homogeneous blocks in a mixed area offer the best chances. The source infers this from an overview of 2011.',
      'among-people-like-oneself':
        'People like to live near the like-minded. Researcher Musterd finds that homogeneous neighbourhoods in a mixed area suit this.',
      'street-or-complex':
        'What counts for residents is mainly their street or complex. The wider area is for shops, doctor and school, says that overview.',
      'no-formula': 'There is no formula. The right grain depends strongly on the place.',
      'too-different':
        'Variety is good for liveability up to a point. If differences are too large, they can cause clashes or tension.',
    },
  },
  'enclave-projects': {
    name: 'Enclaves within a neighbourhood',
    summary: 'A small project is given a clear profile, or serves a particular housing wish.',
    points: {
      'within-a-varied-area': 'People can live among the like-minded without the whole neighbourhood being one-sided.',
      kinds:
        'Examples: closed residential domains, ethnic housing-and-care complexes and courtyards for older residents (‘knarrenhoven’).',
    },
  },
  'selling-social-homes': {
    name: 'Selling social rental homes',
    summary:
      'A corporation sells social rental homes (uitponden). Selling part of them should make corporation areas more mixed.',
    points: {
      'pay-the-levy':
        'In the past decade corporations sold partly to be able to pay the landlord levy (verhuurdersheffing). Demolishing and building was too expensive.',
      'ownership-and-ties': 'Owners are said to feel more involved in their surroundings. Researchers are sceptical.',
      'upkeep-unaffordable': 'Some of the owners, often former tenants, cannot afford the upkeep.',
      'control-lost':
        'Public authorities and corporations can steer less. Some of the homes pass to commercial landlords.',
      'also-a-cause':
        'Sales, mainly between 2000 and 2010, are part of why cheap corporation homes cluster, say the Veerkracht reports.',
      'speeds-gentrification':
        'After the 2008 crisis, sales centred on areas near city centres that were already on the rise. Gentrification there sped up. Critics say the market now leads it, not government.',
      'dates-differ':
        'It was already used in urban renewal. That ran from 1995 to 2012 according to chapter 3.1, and from 1997 to 2012 according to 2.3.',
    },
  },
  'buying-back-homes': {
    name: 'Purchase by the municipality',
    summary:
      'After social rental homes were sold, a municipality buys homes to regain its grip. Demolition and new build follow.',
    points: {
      'rotterdam-zuid':
        'Rotterdam has done this in recent years in Rotterdam-Zuid, within the national programme for that area.',
      'money-from-the-state': 'The money comes from national government’s Regio Deal funds.',
    },
  },
  'buying-for-social-rent': {
    name: 'Buying for social rent',
    summary:
      'Corporations buy private homes and let them, after renovation, as social rent. Some they once sold off themselves (uitponden); hence the Dutch name, inponden.',
    points: {
      'demand-shifted':
        'It began in Parkstad Limburg in 2017, when demand for homes to buy fell and demand for rental homes grew.',
      'find-what-does-not-sell':
        'City region and corporations charted where supply and demand had diverged and which homes would not sell.',
      'private-party-in-the-model': 'In Parkstad’s model a private party buys and renovates a number of homes.',
      'now-for-liveability':
        'The regional housing vision for 2023–2028 aims it at liveability, housing quality and (temporarily) more social rent.',
    },
  },
  'joint-renewal': {
    name: 'Renewing rented and private homes together',
    summary:
      'A region has corporation homes and private homes tackled together and at the same time, as much as possible.',
    points: {
      'parkstad-vision': 'Parkstad Limburg commits to this in its regional housing vision for 2023–2028.',
      'more-than-homes':
        'Restructuring can then strengthen safety, sustainability and cohesion too, says Parkstad’s vision.',
    },
  },
} as const satisfies TextsOf<typeof physicalInstruments>;
