import type { TextsOf } from '../../entry.js';
import type { socialInstruments } from './social.js';

export const socialEn = {
  'persuading-parents': {
    name: 'Persuading parents',
    summary: 'Encouraging parents to choose a different school, so that schools become more mixed.',
    points: {
      'same-milieu':
        'In primary and secondary education, pupils often share a classroom with others of the same socio-economic background. Compared with other European countries, Dutch schools are highly segregated, above all in the large cities.',
      'mostly-tried':
        'By far most earlier measures target school choice, by persuasion or by restriction. They are usually taken locally.',
      'own-choice':
        'The principle of the mixed school often meets with sympathy. In individual choices other interests usually weigh more.',
      'only-combined':
        'School segregation has several causes. In all likelihood only a combination of measures stands a chance.',
    },
  },
  'limiting-school-choice': {
    name: 'Limiting school choice',
    summary: 'Restricting the freedom of parents and pupils to choose a school.',
    points: {
      'main-cause': 'Parental choice is the main cause of school segregation.',
      'own-beliefs':
        'Free choice allows parents to find a school that fits their beliefs and views on education. Restriction leaves less room for that.',
      'free-parties':
        'Parents, schools and school boards are autonomous, which makes school segregation hard to counter.',
      'only-combined': 'In all likelihood this only helps together with other measures.',
    },
  },
  'homes-around-schools': {
    name: 'Varied housing around schools',
    summary: 'Diversifying the housing stock in the area around a school.',
    points: {
      'more-mixed-schools':
        'Several studies report more mixed schools after restructuring, in which dearer homes replaced part of the cheap stock.',
      'not-on-its-own': 'Parents still choose. Housing alone is therefore unlikely to be enough.',
    },
  },
  'school-admission': {
    name: 'Regulating school admission',
    summary: 'Setting rules for which pupils a school admits.',
    points: {
      'free-boards': 'Schools and their boards make their own choices, which makes steering difficult.',
      'only-combined': 'In all likelihood this only helps together with other measures.',
    },
  },
  'broad-schools': {
    name: 'Fewer narrow schools and first-year classes',
    summary:
      'Countering narrow schools and narrow first-year classes (brugklassen) in secondary education. The source does not define narrow.',
    points: {
      'deeper-divides':
        'In segregated schools, children often know and understand less of those from other backgrounds. That deepens existing social divides.',
      'high-hopes': 'Much is expected of the mixed school for society at large, provided that mixing succeeds.',
      'only-combined': 'In all likelihood this only helps together with other measures.',
    },
  },
  'organised-encounters': {
    name: 'Organised encounters',
    summary: 'Bringing middle-class residents and the original residents together on a regular basis.',
    points: {
      'contact-must-be-possible':
        'Countering socio-cultural and mental segregation, or socio-cultural displacement, requires that people can come into contact.',
      'regular-and-organised':
        'Qualitative research: the more regular, organised and binding the encounters, the greater the chance that they help the original residents move up.',
      'only-with-contact':
        'According to qualitative research, varied housing can reduce negative neighbourhood effects, provided that old and new residents come into contact. In many of the areas studied, that happened very little.',
      'no-hard-evidence':
        'Critics saw no hard evidence that a mixed neighbourhood lifts people up. The source, too, finds this less evident.',
      'contact-hypothesis':
        'Allport’s contact hypothesis holds that contact can reduce social distance. Duration, predictability, a shared goal and having to cooperate make positive contact more likely.',
      'room-to-meet': 'Meeting takes both buildings and outdoor spaces.',
    },
  },
  bonding: {
    name: 'Ties within a group (bonding)',
    summary: 'Connecting people who are much alike or share an experience. The sociologist Putnam calls this bonding.',
    points: {
      'feeling-at-home': 'A close group of one’s own can create solidarity and a sense of home.',
      'group-pressure':
        'Peer pressure can block participation in society and keep members from looking further afield.',
      'since-2021':
        'Movisie’s project Wij in de wijk first looked at bridges between groups. In 2021 its focus moved to bonding.',
      polka:
        'The POLKA foundation on Regentesseplein in The Hague offers Polish women a warm welcome and practical help in finding their way in the Netherlands. Authorities and employers manage that only poorly.',
      asha: 'The Asha foundation in Zuilen, Utrecht, has long been a meeting place for residents with a Surinamese-Hindustani background. It gives them attention and quick answers to their questions.',
    },
  },
  bridging: {
    name: 'Bridges between groups (bridging)',
    summary: 'Connecting groups that are far apart in daily life. Putnam calls this bridging.',
    points: {
      'can-help': 'Qualitative research indicates that social interventions can help build bridges in mixed areas.',
      'greater-distance':
        'The greater the social and cultural distance, the harder close ties often are to build, and the more light contact matters.',
      'council-chooses-otherwise':
        'For highly diverse areas the Scientific Council for Government Policy (WRR, 2020) does not advocate bridging. It opts for public familiarity.',
      'dozens-of-initiatives':
        'Movisie described dozens of initiatives in Wij in de wijk. Its first two years were about bridges.',
      'little-after-restructuring':
        'In many restructured areas studied, very little contact arose between old and new residents.',
    },
  },
  'public-familiarity': {
    name: 'Public familiarity',
    summary: 'Familiarity that grows from brief, repeated encounters near home, without really knowing each other.',
    points: {
      'harder-to-place':
        'Where differences in origin, age, education and lifestyle grow, residents feel less at home and have less contact, the Scientific Council for Government Policy (WRR) found in 2018. Others are harder to place, and at times to challenge over nuisance.',
      'turtle-effect':
        'Putnam’s turtle effect: as new groups arrive, established residents say they no longer recognise themselves in their neighbourhood. They withdraw into their own circle.',
      'choice-of-the-council':
        'The greater the distance, the more light contact matters. For respectful living together in very diverse areas, the WRR (2020) therefore advocates this, rather than bonding or bridging.',
      'origin-of-the-term':
        'The term is Fischer’s (1982). The Council for Social Development (RMO) brought it into Dutch policy in 2005, building on Blokland: brief, everyday contact rather than lasting relations.',
      'against-unsafety': 'Public familiarity was also meant to counter feelings of insecurity.',
      'at-ease':
        'Recognising and placing others can lessen or even lift feelings of anonymity and alienation, says the WRR, and is an important condition for feeling at ease. That understanding and respect follow is an expectation.',
      nods: 'Mostly it stops at a greeting: nodding contacts (Lofland), absent ties (Blokland and Nast) or loose ties (Albeda and others). Even so, these can help people feel at home.',
      'from-nod-to-chat':
        'A greeting can pave the way for a chat. Passive familiarity can then become active, say Uyterlinde and others: people get to know each other superficially.',
    },
  },
  'amicable-activities': {
    name: 'Doing things together (amicality)',
    summary: 'Friendly relations that grow from shared activities, without the depth of real friendship.',
    points: {
      'wish-of-many':
        'Many residents of mixed areas are said to want such light friendliness, according to Duyvendak and Wekker (2015).',
      'doing-not-being': 'It is about what people do. Lifestyle, culture and position may differ.',
      'what-succeeds':
        'According to Duyvendak and Wekker, social interventions succeed when they centre on activities that residents share.',
      'heerlen-noord':
        'Gebrookerbos in Heerlen-Noord, an outdoor project in which residents played a leading part, helps to build amicality, says the source.',
    },
  },
  'resident-led-places': {
    name: 'Places led by residents',
    summary: 'Residents make something new of neglected and empty plots in their neighbourhood.',
    points: {
      'near-home':
        'One project shows that small, tangible activities close to home can connect neighbours, whatever their age, lifestyle or migration background.',
      gebrookerbos:
        'Gebrookerbos in Heerlen-Noord covers dozens of plots; the plans of residents led. Its name comes from the regional dialect and also refers to a landscape broken by mine closures and population decline.',
    },
  },
  'everyday-attentiveness': {
    name: 'Everyday attentiveness',
    summary: 'Neighbours keep an eye on each other: they carry shopping upstairs or bring food to a sick neighbour.',
    points: {
      'for-frail-neighbours':
        'Welcome above all to frail older people and people with a disability, who rely heavily on their immediate surroundings. It can answer the call for a caring neighbourhood.',
      'between-greeting-and-care':
        'It asks more than public familiarity but less than structural care. It presumes that people can and will act when needed.',
      'attentive-places':
        'The Ben Sajet Centrum argues for greater appreciation of attentive places near home, often without professionals: a corner shop, a chip shop or a second-hand shop.',
      'economic-and-social': 'Everyday attentiveness takes both economic and social instruments.',
      'restrained-support':
        'The attentive neighbour cannot do it alone, and benefits from restrained support by care and welfare professionals.',
      'overtoomse-veld': 'Kremer coined the term in 2019, from anthropological research in Overtoomse Veld, Amsterdam.',
    },
  },
  'meeting-places': {
    name: 'Self-evident meeting places',
    summary: 'Places, indoors and outdoors, where neighbours meet as a matter of course.',
    points: {
      'two-councils':
        'Advocated by the Council for Social Development (RMO, 2005) and the Scientific Council for Government Policy (WRR, 2020). The former inspired many projects.',
      'against-segregation':
        'The idea is that familiarity grows, so that socio-cultural and mental segregation can be prevented or broken.',
      'home-feeling':
        'Research by the Dutch knowledge platform on inclusion (KIS) shows that they help people become familiar. Many visitors like to come: mainly for the familiar surroundings, not always for recurring contacts.',
      'not-by-itself': 'Contact does not follow automatically. Active involvement is often needed.',
      'inside-and-outside':
        'Parks, community gardens, markets, community centres, churches, school playgrounds, cafés and restaurants, second-hand shops with a neighbourhood role and multifunctional buildings.',
    },
  },
  'outdoor-spaces': {
    name: 'Attractive outdoor space',
    summary: 'Making outdoor space attractive, to encourage contact between different groups.',
    points: {
      'contact-and-growth': 'Outdoors, people can build contacts and develop themselves.',
      'earlier-projects':
        'Many projects did this, inspired by the Council for Social Development (RMO, 2005), also for older people and people with a disability.',
      'results-not-told': 'The source does not report what these projects achieved.',
    },
  },
  'social-infrastructure': {
    name: 'Social infrastructure',
    summary:
      'Many varied and accessible facilities: libraries, parks, squares, swimming pools, school campuses, markets and shops.',
    points: {
      'advice-of-the-council':
        'The Council for Public Health and Society (RVS, 2021) stresses its importance for meeting and social mobility.',
      'varied-and-open':
        'With extensive data Klinenberg (2018) shows that the number of varied, accessible facilities is decisive for contact, and for quality of life, mutual care, awareness, acceptance, trust and resilience.',
      brooklyn:
        'Klinenberg’s example is a library branch in Brooklyn, a refuge for older residents, young families and children.',
    },
  },
  'multifunctional-places': {
    name: 'Multifunctional places',
    summary: 'Bringing activities for different groups together in one place.',
    points: {
      'unplanned-meeting':
        'The chance of unexpected, unforced encounters grows, according to the Dutch knowledge platform on inclusion (KIS).',
      'purpose-and-passing':
        'Ideally it draws both visitors with a purpose and chance passers-by, so that visitors come to recognise each other.',
    },
  },
  'design-for-encounter': {
    name: 'Designing for encounter',
    summary: 'Providing for encounter from the design stage.',
    points: {
      'design-matters':
        'Design and furnishing influence how far public familiarity can grow, according to the Dutch knowledge platform on inclusion (KIS).',
      'in-the-brief':
        'Put encounter in the design brief and provide generous space. A place should be inviting and easy to take in, but homely too.',
    },
  },
  'anonymity-and-intimacy': {
    name: 'Anonymity and intimacy',
    summary:
      'Places where people can keep to themselves, and where conversation comes easily; recommended by the Dutch knowledge platform on inclusion (KIS).',
    points: {
      'passing-and-staying':
        'A place that people both pass through and stay in makes it more likely that they meet repeatedly.',
      seats: 'Inviting seating helps, indoors and outdoors; it may be movable.',
    },
  },
  'hosting-staff': {
    name: 'Welcoming staff and volunteers',
    summary: 'Managers, professionals and volunteers help visitors to meet.',
    points: {
      'large-differences':
        'Unforced encounter across culture, age and lifestyle calls for subtle direction, according to the Dutch knowledge platform on inclusion (KIS).',
      'not-in-the-job':
        'It is often not in the job description of desk or bar staff. Professionals and volunteers contribute by being welcoming, friendly and supportive.',
    },
  },
  'subtle-direction': {
    name: 'Subtle direction',
    summary:
      'A professional, social entrepreneur or resident uses a light touch to bring groups that are far apart into contact.',
    points: {
      'not-by-itself':
        'Mixed areas and meeting places do not lead to contact automatically. Someone often has to work at it.',
      'many-fields':
        'Think of sport, culture, education, neighbourhood life, religion, greening, sustainability and the local economy.',
      'need-not-go-deep':
        'Contact need not go deep. It can lead to small acts of help, or be a start for further development.',
    },
  },
  'best-persons': {
    name: 'Best persons',
    summary: 'Paying attention to people who speak the language of residents and deal effectively with institutions.',
    points: {
      indispensable: 'Best persons are indispensable in connecting groups.',
      'leaning-on-one': 'Initiatives often depend heavily on their efforts.',
      socialisers:
        'Socialisers are indispensable too: the researcher Felder’s term for those with most ties, weak or strong, in a residential complex.',
    },
  },
  'familiar-faces': {
    name: 'Keeping familiar faces',
    summary: 'Slowing down moves in and out of an area, so that familiar faces stay.',
    points: {
      figures:
        'Felder speaks of figures: everyone knows them, hardly anyone has contact with them. Yet they make a place familiar.',
      'without-them': 'Without familiar faces, urban life feels uncanny, the source writes.',
      'how-not-told': 'The source does not say who should slow down moving, or how.',
      'tram-stop-balcony-dog':
        'The regulars at the tram stop, the neighbour on his balcony, the old lady with her dog.',
    },
  },
  'encounters-with-disability': {
    name: 'Encounters with and without disability',
    summary: 'Organising light, convivial encounters between people with and without a disability.',
    points: {
      'debate-shifts':
        'The debate on mixing is shifting in part to health. As a result of policy, people with a disability, a very diverse group, more often live independently, mostly in corporation homes.',
      'hardly-by-itself':
        'In ordinary neighbourhoods this contact hardly arises spontaneously, Bredewold found. Most contact is with relatives and with people who have the same disability.',
      'more-than-in-institutions':
        'There is more contact than in institutions: a shopkeeper who knows their name, neighbours who stop to chat.',
      'light-is-possible':
        'Close, lasting relationships are mostly out of reach. Light contact is possible, and important against indifference.',
      'three-conditions':
        'Bredewold names three conditions: a shared goal, built-in boundaries and the freedom to engage or not. Neighbours are willing, but not in a structural or far-reaching way.',
      'among-vulnerable-groups':
        'Nor do vulnerable groups connect with each other as a matter of course: people with a mental-health background and people with an intellectual disability, for example.',
      'social-workers': 'Bredewold gives social workers an important part in organising these encounters.',
    },
  },
  'self-organisation': {
    name: 'Self-organisation of groups',
    summary: 'Supporting groups that organise around a migrant background, ambition, religion or sexual identity.',
    points: {
      'very-diverse-districts':
        'The source holds that municipalities should encourage this, particularly in superdiverse areas.',
      'stronger-together':
        'Self-organisation strengthens rather than weakens the cohesion of an area, the source states. It cites no research for this.',
      newcomers:
        'Some segregation by origin can help newcomers get ahead, writes the Dutch knowledge platform on inclusion (KIS).',
      'own-culture':
        'Baldewsingh, former alderman in The Hague, argues that groups with a migrant background can only integrate if they can hold on to the strength of their own culture while being open to their surroundings.',
    },
  },
  'inclusive-districts': {
    name: 'Inclusive neighbourhoods',
    summary: 'Aiming for a neighbourhood with room for everyone, in which not every activity has to be open to all.',
    points: {
      'heavy-demands':
        'Fear of excluding people often leads policymakers and residents’ initiatives to set high demands. Initiators are sometimes given unrealistic tasks.',
      'district-or-activity':
        'The source asks whether the neighbourhood is a better target than the activity. Its answer: yes, and accept difference within it.',
      mosaic:
        'Baldewsingh, national coordinator against discrimination and racism and former alderman in The Hague, speaks of mosaic neighbourhoods. He finds some segregation not so bad. The geographer Musterd also took a relaxed view, in his farewell lecture.',
      'income-still-matters':
        'Socio-economic segregation does remain relevant, holds the Dutch knowledge platform on inclusion (KIS).',
    },
  },
  'talent-and-social-rise': {
    name: 'Talent and social rise',
    summary: 'Helping residents to develop their talents and move up.',
    points: {
      'never-homes-alone': 'Work on housing is indispensable but never enough. More is always needed, such as this.',
      upbringing: 'Social and economic measures can also improve the environment in which children grow up.',
      'not-by-mixing':
        'That mixing helps people to move up is, according to the source, less evident than the gains for the area.',
      'neighbours-and-peers':
        'Contact with neighbours and peers who have resources seems to shape what children want to achieve.',
      'made-to-measure':
        'The right combination differs from area to area. The source does not say which activities work.',
    },
  },
} as const satisfies TextsOf<typeof socialInstruments>;
