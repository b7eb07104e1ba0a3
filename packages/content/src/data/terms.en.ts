import type { TermText } from '../term.js';
import type { TermId } from './terms.js';

/**
 * Forms are what stands in running text. Left out on purpose are forms that are everyday words or mean other things too:
 * "scale", "target group", "ties", "mixing", "sorted", "liveable", and "figures", which mostly are statistics here; Felder’s figures stand in
 * quotation marks. "Grain", "splitting" and "complex" are in: here they are never anything but the grain of mixing, the splitting of homes and
 * homes built as one.
 */
export const termsEn = {
  'absent-ties': {
    name: 'Absent ties',
    summary:
      'Fleeting contacts that hardly count as ties: people greet in passing without knowing each other. The term is used by Blokland and Nast (2014). Lofland writes of nodding contacts, Albeda and others of loose ties.',
    forms: ['absent ties', 'absent tie', 'nodding contacts', 'nodding contact', 'loose ties', 'loose tie'],
  },
  'affordable-homes': {
    name: 'Affordable homes',
    summary:
      'Homes to rent or buy that are not expensive. The source sets no general limit, and sometimes counts social rent in. Only for the priority rules of 2024 does it give an amount: new-build up to 390,000 euros.',
    forms: [
      'affordable homes',
      'affordable home',
      'affordable housing',
      'affordable new-build',
      'affordable new build',
      'affordable new homes',
      'affordable owner-occupied homes',
      'affordable owner-occupied housing',
      'affordable homes for sale',
    ],
  },
  amicality: {
    name: 'Amicality (amicaliteit)',
    summary:
      'Friendly dealings without the depth of real friendship. What counts is what people do together, not who they are. Duyvendak and Wekker (2015) see it as a second meaning of “familiarity”.',
    forms: ['amicality', 'amicaliteit'],
  },
  'best-person': {
    name: 'Best person',
    summary:
      'Someone who speaks the language of residents and can also deal with institutions. Best persons are indispensable in connecting groups, says the source. The drawback: initiatives often depend heavily on them.',
    forms: ['best person', 'best persons'],
  },
  'big-cities-policy': {
    name: 'Big-cities policy (Grotestedenbeleid)',
    summary:
      'National policy from the mid-nineties, prompted by worries about a divide within cities. It put the mixed neighbourhood officially on the agenda. The source gives two dates for its end: around 2012, and 2014.',
    forms: ['big-cities policy', 'big cities policy', 'grotestedenbeleid', 'gsb'],
  },
  bonding: {
    name: 'Bonding',
    summary:
      'Ties between people who are alike or have something in common. They can offer a sense of home, but also bring group pressure. The term is Putnam’s.',
    forms: ['bonding', 'ties within a group'],
  },
  bridging: {
    name: 'Bridging',
    summary:
      'Contact between groups that stand far apart in daily life. It is Putnam’s term, and the counterpart of bonding.',
    forms: ['bridging', 'bridging contacts', 'bridging contact', 'bridges between groups', 'bridges to other groups'],
  },
  'care-groups': {
    name: 'Groups in need of care (zorgdoelgroepen)',
    summary:
      'People who need care, for instance from homeless shelters or mental health care. Over the past decade more of them moved into cheap social rental homes, notably in vulnerable neighbourhoods.',
    forms: [
      'groups in need of care',
      'groups with care needs',
      'people in need of care',
      'people with care needs',
      'people who need care',
      'zorgdoelgroepen',
    ],
  },
  complex: {
    name: 'Complex',
    summary:
      'Homes built as one: a single building or a group of buildings. The source does not explain the word. After about 2012 corporations often replaced or renovated complex by complex. What counts for residents is mainly their street or complex, says an overview from 2011.',
    forms: ['complex', 'complexes'],
  },
  'contact-hypothesis': {
    name: 'Contact hypothesis',
    summary:
      'Allport’s idea (1954) that contact can reduce the social distance between people. His conditions include the length and predictability of the contact, a shared goal and the need to cooperate.',
    forms: ['contact hypothesis'],
  },
  'creative-incubator': {
    name: 'Creative incubator (broedplaats)',
    summary:
      'Workspace for artists, other makers or self-employed people, sometimes temporary and in an empty building. Artists can run it themselves, and the area’s image may gain.',
    forms: ['creative incubator', 'creative incubators', 'free haven', 'free havens', 'broedplaats', 'broedplaatsen'],
  },
  'cross-links': {
    name: 'Cross-links',
    summary:
      'Links between individuals, households, sports clubs, primary schools and neighbourhoods. Between a school and a sports club, for instance. The source asks whether mixing is about these, and does not explain the word.',
    forms: ['cross-links', 'cross-link'],
  },
  decentralisation: {
    name: 'Decentralisation',
    summary:
      'Tasks pass to municipalities. In 2015 there were three: youth care, social support, and benefits with reintegration. Municipalities received twenty to twenty-five per cent less money for them than before.',
    forms: ['decentralisation', 'decentralisations', 'decentralised'],
  },
  densification: {
    name: 'Densification',
    summary:
      'Building more homes in the same place, which the source expects to go with restructuring more often. In some neighbourhoods the number may double. Technique and planning are demanding. Clever phasing can save part of the residents from having to leave.',
    forms: ['densification', 'densify', 'densifying', 'densified'],
  },
  differentiation: {
    name: 'Differentiation',
    summary:
      'Making sure that one area has different homes: cheap and expensive, rental and owner-occupied. At times the source also means different kinds of residents.',
    forms: ['differentiation', 'differentiate', 'differentiating', 'differentiated'],
  },
  displacement: {
    name: 'Displacement',
    summary:
      'People on low incomes or in a vulnerable position have to leave their area or city. It cannot be prevented entirely. It does harm when support falls away quickly or people must look where it does not suit them. The source also names socio-cultural displacement, unexplained.',
    forms: ['displacement', 'displaced', 'displacing', 'displace', 'displaces'],
  },
  enclave: {
    name: 'Enclave',
    summary:
      'A small housing project with a clear profile or for a particular wish. Examples are a closed residential domain, a housing-and-care complex for an ethnic group, and a knarrenhof (a courtyard for older people).',
    forms: ['enclave', 'enclaves'],
  },
  'everyday-attentiveness': {
    name: 'Everyday attentiveness',
    summary:
      'Keeping half an eye on each other and helping when needed. It asks more than public familiarity and less than structural care. Kremer coined the term in 2019.',
    forms: ['everyday attentiveness', 'attentiveness'],
  },
  extramuralisation: {
    name: 'Extramuralisation',
    summary:
      'People stay at home longer, or return home, instead of living in an institution. It concerns older people and those with a physical, intellectual or psychiatric vulnerability. It has gone faster since 2013.',
    forms: ['extramuralisation', 'extramural'],
  },
  figure: {
    name: 'Figure',
    summary:
      'A fixed face in the neighbourhood: everyone knows this person by sight, hardly anyone has contact. Felder uses the word. Such faces make people feel that a place is familiar.',
    forms: [
      '“figure”',
      '“figures”',
      'familiar face',
      'familiar faces',
      'fixed face',
      'fixed faces',
      'speaks of figures',
    ],
  },
  'focus-area': {
    name: 'Urban focus area',
    summary:
      'One of the twenty urban areas designated for the NPLV, with large problems that hang together. Heerlen-Noord and Amsterdam Nieuw West are two of them.',
    forms: ['focus area', 'focus areas', 'urban focus area', 'urban focus areas'],
  },
  'gentle-gentrification': {
    name: 'Gentle gentrification',
    summary:
      'Improving an area gradually, so that residents can grow along with it or make a considered choice. Those who stay, must leave or arrive all count. The source warns: the name must never cover driving out people on low incomes.',
    forms: ['gentle gentrification'],
  },
  gentrification: {
    name: 'Gentrification',
    summary:
      'An area rises socially and economically and becomes popular. It has long been a worry that people with little money then have to leave. Critics see a shift: from steering mainly by government to steering by the market.',
    forms: ['gentrification', 'gentrifying', 'gentrified', 'gentrify'],
  },
  grain: {
    name: 'Grain',
    summary:
      'How large the parts with one kind of homes or residents are within a mixed area: a block, say, or a neighbourhood. What is right depends strongly on the place.',
    forms: ['grain', 'grain size', 'grain sizes'],
  },
  'hardship-clause': {
    name: 'Hardship clause',
    summary: 'A rule that allows an exception in distressing cases. In the Wbmgp it goes with articles 8 and 10.',
    forms: ['hardship clause', 'hardship clauses'],
  },
  'home-splitting': {
    name: 'Splitting of homes',
    summary:
      'Making two or more homes out of one. Since 2024 a municipality can require a permit for it on grounds of liveability. Several municipalities had asked for such a rule, among other things to counter overcrowding.',
    forms: [
      'splitting of homes',
      'home splitting',
      'home-splitting',
      'splitting homes',
      'splitting of dwellings',
      'split homes',
      'splitting',
    ],
  },
  'housing-allocation': {
    name: 'Housing allocation',
    summary:
      'Who gets which home. Municipalities and corporations steer it by hard and soft means, to stop problems piling up in one place and to strengthen ties between residents.',
    forms: [
      'housing allocation',
      'allocation',
      'allocate',
      'allocated',
      'allocating',
      'allocation of homes',
      'allocation policy',
    ],
  },
  'housing-care-vision': {
    name: 'Housing-and-care vision (woonzorgvisie)',
    summary:
      'A plan for housing and care together. The source wants it to reflect what policy does to particular neighbourhoods, and explains the word no further.',
    forms: [
      'housing-and-care vision',
      'housing-and-care visions',
      'housing and care vision',
      'housing and care visions',
      'vision of housing and care',
      'visions of housing and care',
      'visions on housing and care',
      'woonzorgvisie',
      'woonzorgvisies',
      'housing-care vision',
      'housing-care visions',
    ],
  },
  'housing-corporation': {
    name: 'Housing corporation',
    summary:
      'Landlord of social rental homes. A revision of the Housing Act (Woningwet, 2015) narrowed its tasks. In recent years corporations have regained some room for policy and investment.',
    forms: [
      'housing corporation',
      'housing corporations',
      'housing corporation’s',
      'corporation',
      'corporations',
      'corporation’s',
      'woningcorporatie',
      'woningcorporaties',
    ],
  },
  'housing-deal': {
    name: 'Housing deal (woondeal)',
    summary:
      'An agreement on housing in a region. The source wants it to reflect what policy does to particular neighbourhoods, and explains the word no further.',
    forms: [
      'housing deal',
      'housing deals',
      'regional housing deal',
      'regional housing deals',
      'woondeal',
      'woondeals',
    ],
  },
  'housing-first': {
    name: 'Housing first',
    summary:
      'A home first for someone who has none. The source names it once, unexplained, among the motives for which parties regularly ignore sorting or take it for granted.',
    forms: ['housing first', 'housing-first'],
  },
  'housing-fund': {
    name: 'Public housing fund (Volkshuisvestingsfonds)',
    summary:
      'Money from national government, in recent years, for homes and neighbourhoods. It supported the focus areas of the NPLV; other municipalities could submit plans as well.',
    forms: ['public housing fund', 'housing fund', 'volkshuisvestingsfonds'],
  },
  'housing-permit': {
    name: 'Housing permit (huisvestingsvergunning)',
    summary:
      'A municipality’s permission to move into a home. In designated areas the Wbmgp lets it refuse one. Under the Housing Allocation Act (Huisvestingswet) it can give some groups priority when homes are scarce.',
    forms: ['housing permit', 'housing permits', 'huisvestingsvergunning', 'huisvestingsvergunningen'],
  },
  huisvestingswet: {
    name: 'Housing Allocation Act (Huisvestingswet)',
    summary:
      'Act on the allocation of homes. That of 2014 leaves corporations less room to tailor. Since 2024 municipalities may give priority more often when homes are scarce. They may also require a permit for changes to homes on grounds of liveability.',
    forms: ['housing allocation act', 'housing allocation act 2014', 'huisvestingswet', 'huisvestingswet 2014'],
  },
  inponden: {
    name: 'Inponden (buying homes for social rent)',
    summary:
      'A corporation buys private homes to let them at a social rent. Parties in Parkstad Limburg devised it in 2017, when demand for homes to buy was falling there. It is now also seen as a means to improve liveability.',
    forms: [
      'inponden',
      'buying for social rent',
      'buying homes for social rent',
      'buying private homes for social rent',
    ],
  },
  'integrated-approach': {
    name: 'Integrated approach',
    summary:
      'Working on homes, facilities, living together and the economy of an area at once. Building alone is never enough, says the source. The approach is meant to counter unequal opportunities and help people rise.',
    forms: [
      'integrated approach',
      'integrated area approach',
      'integrated neighbourhood approach',
      'integrated district approach',
      'integrated local approach',
      'area approach',
      'neighbourhood approach',
    ],
  },
  isv: {
    name: 'Urban renewal investment budget (ISV)',
    summary:
      'Money with which national government wanted to tackle problems in cities from 1997. It led to demolition on a large scale. Where problems had piled up, mostly owner-occupied homes came back.',
    forms: ['isv', 'investeringsbudget stedelijke vernieuwing', 'urban renewal investment budget'],
  },
  'key-profession': {
    name: 'Vital profession (vitaal beroep)',
    summary:
      'A profession that society needs; the source gives no list. Since 2024 a municipality may more often give people in such work priority for a home when homes are scarce.',
    forms: [
      'vital profession',
      'vital professions',
      'vital occupation',
      'vital occupations',
      'key profession',
      'key professions',
      'key worker',
      'key workers',
      'socially necessary professions',
      'socially necessary occupations',
    ],
  },
  'landlord-levy': {
    name: 'Landlord levy (verhuurdersheffing)',
    summary:
      'A levy that corporations had to pay. It was one reason why they sold social rental homes over the past decade, says the source.',
    forms: ['landlord levy', 'verhuurdersheffing'],
  },
  lifestyle: {
    name: 'Lifestyle',
    summary:
      'How people live, at home and otherwise. In trials with allocation, a questionnaire placed each tenant in a group with a style of living.',
    forms: ['lifestyle', 'lifestyles', 'style of living', 'styles of living'],
  },
  liveability: {
    name: 'Liveability',
    summary:
      'How pleasant it is to live somewhere. The source gives no definition, and often names it together with safety. Unsafe roads, drug dealing and grubby corners, among other things, can stand in its way.',
    forms: ['liveability'],
  },
  'local-ties': {
    name: 'Local ties (lokale binding)',
    summary:
      'A social or economic tie with the place. The source does not say when someone has one. Since 2024 municipalities may more often let it count for a home when homes are scarce.',
    forms: [
      'local ties',
      'local tie',
      'economic ties',
      'social or economic ties',
      'social or economic tie',
      'economic or social ties',
      'local connection',
      'local connections',
    ],
  },
  'market-led-gentrification': {
    name: 'Market-led gentrification',
    summary:
      'Gentrification in which the market leads. Critics have seen it since corporations began to sell homes near city centres, in areas that were already on the rise.',
    forms: [
      'market-led gentrification',
      'market-driven gentrification',
      'gentrification led by the market',
      'gentrification by the market',
    ],
  },
  'medium-rent': {
    name: 'Medium rent',
    summary:
      'Rental homes between social and expensive. The source gives no amounts. Together with social rent and affordable owner-occupied homes they replaced demolished social rental homes.',
    forms: [
      'medium rent',
      'medium-rent',
      'medium-rent homes',
      'medium-priced rent',
      'medium-priced rental homes',
      'mid-price rent',
      'mid-priced rental homes',
      'mid-market rent',
    ],
  },
  'middle-class-effect': {
    name: 'Middle-class effect',
    summary:
      'The hope that residents get ahead when the middle class moves in. According to qualitative studies a neighbourhood’s drawbacks can lessen, provided that old and new residents have contact. In many areas studied that hardly came about.',
    forms: ['middle-class effect', 'middle-class effects', 'middle class effect', 'middle class effects'],
  },
  'mixed-neighbourhood': {
    name: 'Mixed neighbourhood',
    summary:
      'An area with different homes and residents, by income above all. Politicians and policy see it as a means against inequality, segregation and negative neighbourhood effects. Its meaning has changed over time, and parties may want different things from it.',
    forms: [
      'mixed neighbourhood',
      'mixed neighbourhoods',
      'mixed area',
      'mixed areas',
      'mixed district',
      'mixed districts',
    ],
  },
  'mosaic-neighbourhood': {
    name: 'Mosaic neighbourhood',
    summary:
      'An area with room for everyone, where groups keep their own culture and are open to their new surroundings. The word is that of Rabin Baldewsingh, national coordinator against discrimination and racism. He finds some segregation not so bad.',
    forms: ['mosaic neighbourhood', 'mosaic neighbourhoods', 'mosaic district', 'mosaic districts'],
  },
  'moving-allowance': {
    name: 'Moving allowance (verhuisvergoeding)',
    summary:
      'Money for those who have to move. The source names it once, with guidance, as a way to make return and rehousing possible. It names no amount.',
    forms: ['moving allowance', 'moving allowances', 'verhuisvergoeding'],
  },
  'moving-on': {
    name: 'Moving within the neighbourhood (doorstroom)',
    summary:
      'Residents go to another home in their own area. Clever phasing makes that easier, above all when new homes are ready before old ones go.',
    forms: [
      'moving within the neighbourhood',
      'move within the neighbourhood',
      'moving within their neighbourhood',
      'move within their neighbourhood',
      'moving within the area',
      'move within the area',
      'doorstroom',
    ],
  },
  'neighbourhood-economy': {
    name: 'Neighbourhood economy',
    summary:
      'Work and business in an area, from shops to people who work for themselves at home. Jane Jacobs has been called its mother. Business brings encounters and jobs, says the source, but not automatically a liveable area.',
    forms: [
      'neighbourhood economy',
      'neighbourhood economies',
      'neighbourhood-economic',
      'local economy',
      'local economies',
    ],
  },
  'neighbourhood-effect': {
    name: 'Neighbourhood effect',
    summary:
      'What living in a neighbourhood does to someone’s opportunities. A negative effect reduces them. Research long found hardly any proof. Now there are signals (2.3), or evidence (introduction), mainly for children and young people.',
    forms: [
      'neighbourhood effect',
      'neighbourhood effects',
      'negative neighbourhood effect',
      'negative neighbourhood effects',
      'positive neighbourhood effect',
      'positive neighbourhood effects',
    ],
  },
  nplv: {
    name: 'National programme for liveability and safety (NPLV)',
    summary:
      'A programme of national government with municipalities and partners, launched in the summer of 2022. In fifteen to twenty years it should improve the most vulnerable areas. Mixed neighbourhoods are a central aim.',
    forms: ['nplv', 'national programme for liveability and safety', 'nationaal programma leefbaarheid en veiligheid'],
  },
  'opportunity-zone': {
    name: 'Opportunity zone (kansenzone)',
    summary:
      'An area with a scheme of its own to give business a chance. The source names such a scheme once, among ways to support business, and does not explain it.',
    forms: [
      'opportunity zone',
      'opportunity zones',
      'opportunity zone scheme',
      'opportunity zone schemes',
      'opportunity-zone scheme',
      'opportunity-zone schemes',
      'kansenzoneregeling',
    ],
  },
  'performance-agreement': {
    name: 'Performance agreement (prestatieafspraak)',
    summary:
      'An agreement between local parties on what each does for housing. The source wants it to reflect what policy does to particular neighbourhoods, and explains the word no further.',
    forms: ['performance agreement', 'performance agreements', 'prestatieafspraak', 'prestatieafspraken'],
  },
  phasing: {
    name: 'Phasing',
    summary:
      'The order and pace of demolition and building. If new homes come before demolition, more people can move within the area, and some need not move out for a time.',
    forms: ['phasing', 'phased', 'in phases'],
  },
  'plan-horizon': {
    name: 'Planning horizon',
    summary:
      'How far ahead a plan looks. For the NPLV the source has fifteen to twenty years in its introduction and twenty in its closing section. Within that time, present residents should be able to profit too.',
    forms: ['planning horizon', 'plan horizon', 'long horizon', 'planning horizons', 'two horizons'],
  },
  plinth: {
    name: 'Plinth',
    summary:
      'The lowest layer of a building, facing the street. It holds shops, for instance, and can give self-employed people a visible place.',
    forms: ['plinth', 'plinths', 'shopping plinth', 'shopping plinths', 'shop plinth', 'shop plinths'],
  },
  'public-familiarity': {
    name: 'Public familiarity',
    summary:
      'Familiarity that grows from seeing people nearby briefly and often. The concept is Fischer’s (1982). An advisory council (RMO, 2005) brought it into Dutch policy, building on Blokland; the Scientific Council for Government Policy (WRR) argued for it in 2020.',
    forms: ['public familiarity', 'passive public familiarity', 'active public familiarity'],
  },
  rehousing: {
    name: 'Rehousing (herhuisvesting)',
    summary:
      'Another home for those who must leave theirs. It can be for a time: when new homes are ready first, some residents do not need that. The source does not explain the word any further.',
    forms: ['rehousing', 'rehoused', 'temporary rehousing', 'herhuisvesting'],
  },
  'rent-step-up': {
    name: 'Rent step-up (huurgewenning)',
    summary:
      'A rent that starts low and then rises, so that one can get used to it. The source names it once, among ways to support business, and does not explain it.',
    forms: [
      'rent step-up',
      'rent step-ups',
      'step-up rent',
      'step-up rents',
      'stepped rent',
      'stepped rents',
      'huurgewenning',
      'rent that steps up',
    ],
  },
  residualisation: {
    name: 'Residualisation',
    summary:
      'People on low incomes increasingly live together in the cheapest part of social rent, while those who earn more gradually disappear from it. It began in the nineties. European and national legislation has sped it up over the past decade.',
    forms: ['residualisation', 'residualised', 'residualise'],
  },
  restructuring: {
    name: 'Restructuring',
    summary:
      'Renewing an area drastically, above all by demolishing some of its cheap homes and putting more expensive ones in their place. It can favour cohesion, liveability and safety, says the Netherlands Institute for Social Research (SCP).',
    forms: ['restructuring', 'restructure', 'restructures', 'restructured'],
  },
  'return-guarantee': {
    name: 'Return guarantee',
    summary:
      'A promise that residents can come back to their area after demolition and rebuilding. It does not prevent people from leaving all the same, says the source.',
    forms: ['return guarantee', 'return guarantees', 'guarantee of return'],
  },
  'room-letting': {
    name: 'Room letting (verkamering)',
    summary:
      'Dividing a home into rooms that are let separately. Since 2024 a municipality can require a permit for it on grounds of liveability. Several municipalities had asked for such a rule, among other things to counter overcrowding.',
    forms: [
      'room letting',
      'room-letting',
      'letting by the room',
      'letting rooms',
      'letting homes by the room',
      'verkamering',
    ],
  },
  'scale-level': {
    name: 'Scale level',
    summary:
      'The size of the area where one acts or sees an effect, from the shared entrance and the street to the city and the region. Where one acts and where the effect lands may differ.',
    forms: [
      'scale level',
      'scale levels',
      'levels of scale',
      'level of scale',
      'spatial scale',
      'spatial scales',
      'scale of mixing',
      'at what scale',
      'at other scales',
      'which scale',
      'scale at which you mix',
      'scale at which different residents live',
    ],
  },
  'segregated-schools': {
    name: 'Segregated schools',
    summary:
      'Children often share a classroom with others from the same milieu. Compared with other European countries this is strong in the Netherlands, above all in large cities. Parents’ freedom of choice is the main cause.',
    forms: [
      'segregated schools',
      'segregated school',
      'segregated classrooms',
      'school segregation',
      'segregation in education',
      'segregation in schools',
      'segregation at school',
      'educational segregation',
      'segregated education',
    ],
  },
  'selective-allocation': {
    name: 'Selective housing allocation',
    summary:
      'Setting requirements or priorities for who gets a home. The Wbmgp allows this in designated areas, by work for instance (since 2006) or behaviour (since 2017), with the consent of national government.',
    forms: ['selective housing allocation', 'selective allocation', 'selective forms of allocation'],
  },
  'selective-migration': {
    name: 'Selective migration',
    summary:
      'Those who can leave an area where deprivation comes together do so. Those who have no choice stay behind.',
    forms: ['selective migration', 'selective moving'],
  },
  'self-employed': {
    name: 'Self-employed person (zzp’er)',
    summary:
      'Someone who works independently, without staff. In 2022 there were 1.2 million, about 20 per cent of all working people. Many municipalities try to make them more visible in the neighbourhood.',
    forms: [
      'self-employed',
      'self-employed people',
      'self-employed person',
      'self-employed workers',
      'self-employed worker',
      'zzp’er',
      'zzp’ers',
    ],
  },
  'selling-off': {
    name: 'Selling off (uitponden)',
    summary:
      'A corporation sells social rental homes, partly because owners are said to feel more involved in their surroundings. Researchers are sceptical: some cannot afford the upkeep, and part of the homes ends up with commercial landlords.',
    forms: [
      'selling off',
      'sells off',
      'sold off',
      'selling-off',
      'selling social homes',
      'selling social rental homes',
      'sells social rental homes',
      'selling corporation homes',
      'sale of social homes',
      'sale of social rental homes',
      'sale of corporation homes',
      'uitponden',
    ],
  },
  'social-cohesion': {
    name: 'Social cohesion',
    summary:
      'How residents are tied to each other. A mixed population does not guarantee it. Restructuring can favour it, says the Netherlands Institute for Social Research (SCP). Where no group is the majority, it can come under pressure, according to the WRR.',
    forms: ['social cohesion', 'cohesion'],
  },
  'social-domain': {
    name: 'Social domain',
    summary:
      'The tasks of municipalities in youth care, benefits and social support, under the Jeugdwet, the Participatiewet and the Wmo 2015. It is by now the largest item in their budgets.',
    forms: ['social domain'],
  },
  'social-mechanism': {
    name: 'Social mechanism',
    summary: 'What happens between people that makes mixing achieve something. One of the seven questions asks for it.',
    forms: ['social mechanism', 'social mechanisms'],
  },
  'social-rent': {
    name: 'Social rent',
    summary:
      'Homes at a low rent, mainly let by corporations. Partly because laws became stricter, more and more of their tenants are on low incomes.',
    forms: [
      'social rent',
      'social rental',
      'social rental home',
      'social rental homes',
      'social rental sector',
      'social rental housing',
      'social rented homes',
      'social home',
      'social homes',
      'social housing',
    ],
  },
  'social-rise': {
    name: 'Social rise',
    summary:
      'Moving up the social ladder, sometimes only in a next generation. That mixing leads to it is less evident, says the source.',
    forms: [
      'social rise',
      'social mobility',
      'upward mobility',
      'upward social mobility',
      'social ladder',
      'social climbers',
      'social risers',
    ],
  },
  socialiser: {
    name: 'Socialiser',
    summary:
      'The resident with most ties, weak or strong, to others in a complex. Felder sets socialisers apart from those he calls “figures”.',
    forms: ['socialiser', 'socialisers', 'socializer', 'socializers'],
  },
  'socio-economic-segregation': {
    name: 'Socio-economic segregation',
    summary:
      'People with much and people with little money increasingly live apart. In the Netherlands it is lower than segregation by origin, but growing. The Dutch knowledge platform on inclusion (KIS) finds it as relevant as ever.',
    forms: [
      'socio-economic segregation',
      'segregation by income',
      'segregation between rich and poor',
      'separation between rich and poor',
      'income segregation',
    ],
  },
  sorting: {
    name: 'Sorting',
    summary:
      'People in the same position increasingly end up in the same areas. Attention to it slackened over the past decade, which contributed to greater differences between neighbourhoods.',
    forms: [
      'sorting',
      'social sorting',
      'sorting process',
      'sorting processes',
      'sorted over areas',
      'sorted across areas',
      'sorted across districts',
      'sorted across neighbourhoods',
    ],
  },
  'spatial-segregation': {
    name: 'Spatial segregation',
    summary:
      'Groups live unevenly spread over an area, by income or origin for example. Musterd (2020) calls it residential. Much of it is not always undesirable, little not always good. The source also names socio-cultural and mental segregation, unexplained.',
    forms: ['spatial segregation', 'residential segregation', 'segregation', 'segregation by origin'],
  },
  'starting-qualification': {
    name: 'Basic qualification (startkwalificatie)',
    summary:
      'A diploma that suffices to start on the labour market. Without one it can be harder to find work. The Wbmgp names it as a ground for priority in allocating homes.',
    forms: [
      'basic qualification',
      'basic qualifications',
      'starting qualification',
      'starting qualifications',
      'startkwalificatie',
    ],
  },
  'state-led-gentrification': {
    name: 'State-led gentrification',
    summary:
      'Gentrification steered by government. Some academics have long seen the policy for mixed neighbourhoods in this way.',
    forms: [
      'state-led gentrification',
      'government-led gentrification',
      'gentrification led by government',
      'gentrification led by the state',
    ],
  },
  'status-holder': {
    name: 'Status holder (statushouder)',
    summary:
      'Someone allowed to stay in the Netherlands after asking for asylum. The source names the housing of this group once, among the motives for which parties regularly ignore sorting or take it for granted.',
    forms: [
      'status holder',
      'status holders',
      'refugee with a permit',
      'refugees with a permit',
      'refugees with a residence permit',
      'recognised refugees',
    ],
  },
  'subtle-direction': {
    name: 'Subtle direction',
    summary:
      'Bringing people together with a light hand, because contact often does not come by itself. A professional, manager, social entrepreneur or resident can do it, through sport, culture or greening for example.',
    forms: ['subtle direction', 'subtly directed', 'light hand'],
  },
  superdiversity: {
    name: 'Superdiversity',
    summary:
      'There are many groups, and within each group people differ widely too, in age, faith or position. The Netherlands Scientific Council for Government Policy (WRR) used the word in 2018; the source refers to Vertovec (2007) for it.',
    forms: ['superdiversity', 'super-diversity', 'superdiverse', 'super-diverse'],
  },
  'target-group': {
    name: 'Target group of corporations',
    summary:
      'The people for whom corporations exist. Legislation has defined the group more strictly over the past decade. It is becoming more vulnerable, and politics now leans towards widening it.',
    forms: [
      'target group of corporations',
      'target group of housing corporations',
      'target group of the corporations',
      'corporations’ target group',
      'primary target group',
    ],
  },
  'theory-of-change': {
    name: 'Theory of change',
    summary:
      'An account of how it should work: what is done, what then happens between people, and what someone gains. The source also speaks of intervention logic.',
    forms: ['theory of change', 'theories of change', 'intervention logic'],
  },
  thinning: {
    name: 'Thinning',
    summary:
      'Fewer social rental homes come back than there were. This happened often in the days of the big-cities policy, although it was not general national policy.',
    forms: ['thinning', 'thinning out', 'thinned out', 'thin out'],
  },
  transformation: {
    name: 'Transformation',
    summary:
      'A drastic change. The source names it as a physical instrument beside restructuring, unexplained. It also uses the word for the new ways of working in the social domain.',
    forms: ['transformation', 'transformations'],
  },
  turnover: {
    name: 'Turnover',
    summary:
      'How often the residents of an area change. Where this has been above average for years, many people move in and out in the course of time.',
    forms: ['turnover', 'turnover rate', 'turnover of residents', 'residential turnover', 'mutatiegraad'],
  },
  'turtle-effect': {
    name: 'Turtle effect',
    summary:
      'Established residents withdraw into their own circle, as a turtle into its shell. With new groups around, they say they no longer recognise themselves in their neighbourhood. The term is Putnam’s.',
    forms: ['turtle effect'],
  },
  'urgent-home-seeker': {
    name: 'Urgent home seeker (spoedzoeker)',
    summary:
      'Someone who needs a home at short notice. The source names students and labour migrants, and explains the word no further.',
    forms: ['urgent home seeker', 'urgent home seekers', 'spoedzoeker', 'spoedzoekers'],
  },
  'vulnerable-neighbourhood': {
    name: 'Vulnerable neighbourhood',
    summary:
      'An area with many problems, where many people have few opportunities. The source does not define it. It names economic disadvantage, personal vulnerability and too little social control there, and liveability that falls short.',
    forms: [
      'vulnerable neighbourhood',
      'vulnerable neighbourhoods',
      'vulnerable area',
      'vulnerable areas',
      'vulnerable district',
      'vulnerable districts',
      'vulnerable urban areas',
    ],
  },
  'waterbed-effect': {
    name: 'Waterbed effect',
    summary:
      'What shrinks here turns up elsewhere. The source does not define it. There were worries about it under the big-cities policy already. The source advises to watch for it and measure it, in the area, the district and the region.',
    forms: ['waterbed effect', 'waterbed effects'],
  },
  wbmgp: {
    name: 'Act on Extraordinary Measures for Urban Problems (Wbmgp)',
    summary:
      'Since 2006 this act (Wet bijzondere maatregelen grootstedelijke problematiek) has let municipalities steer, with national government’s consent, who rents in designated areas. It is contested; a revision was proposed in late 2023.',
    forms: [
      'wbmgp',
      'wet bijzondere maatregelen grootstedelijke problematiek',
      'act on extraordinary measures for urban problems',
      'rotterdamwet',
    ],
  },
  woningwet: {
    name: 'Housing Act (Woningwet)',
    summary:
      'Act that sets out, among other things, what corporations may and must do. Its revision of 2015 narrowed their tasks. They have since had to count at market value, and demolition can then mean a larger loss. Later changes gave them more room again.',
    forms: ['housing act', 'woningwet'],
  },
} as const satisfies { readonly [Id in TermId]: TermText };
export default termsEn;
