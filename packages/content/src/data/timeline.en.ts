import type { TextsOf } from '../entry.js';
import type { timeline } from './timeline.js';

export const timelineEn = {
  'origin-of-the-idea': {
    name: 'The idea reaches the Netherlands',
    summary:
      'After the war the idea of the mixed neighbourhood came over from Great Britain and America. In allocating homes in new areas it soon became an unspoken aim.',
    points: {
      'unspoken-until-the-nineties':
        'Until the 1990s the mixed neighbourhood remained unspoken. Still, who lives where has been steered since reconstruction, directly and indirectly. The source sees an ideal that seems deeply rooted in those who govern.',
      'no-year': 'The source gives no year, only “after the Second World War”.',
    },
  },
  reconstruction: {
    name: 'Reconstruction',
    summary:
      'Most neighbourhoods built soon after the war were meant to get a mixed population. In allocating new homes this was an unspoken aim.',
    points: {
      'small-and-mixed':
        'It was believed that neighbourhoods on a small scale, with different kinds of homes, were better to live in.',
      'orderly-households-only':
        'Those who did not keep an orderly household got no new home. The source calls this selection strongly moralising.',
      'first-of-many':
        'Since the war national government has run several programmes for areas with pressing social problems. Their motives, means and goals differed.',
      'no-years': 'The source places this period after the Second World War. It names neither a beginning nor an end.',
    },
  },
  'slum-clearance': {
    name: 'Slum clearance',
    summary:
      'Cities tackled their run-down centres. Old neighbourhoods made way for offices, facilities and through roads, and much was built at the edge. Countering segregation was not an aim in itself.',
    points: {
      'segregation-no-aim': 'In the new suburbs the lower and the higher middle class were still housed together.',
      'who-moved':
        'Most of the middle class moved to the suburbs. People on lower incomes stayed behind in the city centres.',
      'existing-areas-overlooked':
        'Critics said that too little heed was paid to the qualities of existing neighbourhoods and to the needs of the people living there.',
      'no-years': 'The source places this period after reconstruction, without years.',
    },
  },
  suburbanisation: {
    name: 'Moving out of the city',
    summary:
      'For decades people moved out of the city, those on middle and higher incomes among them. The source names selective migration and looming decay in the same breath.',
    points: {
      'answered-by-policy':
        'The big-cities policy was a reaction to this. New neighbourhoods and different homes in existing ones were meant to keep these incomes in the city.',
      'no-years': 'The source speaks of decades before the big-cities policy and names no years.',
    },
  },
  'building-for-the-neighbourhood': {
    name: 'Building for the neighbourhood',
    summary:
      'This answer to criticism of slum clearance (stadsvernieuwing) put small scale and good homes first. It was to disturb the older city, socially too, as little as possible. Run-down neighbourhoods were to catch up in quality.',
    points: {
      'high-incomes-keep-leaving':
        'Critics said that without other kinds of homes, without mixing that is, people on high incomes would go on leaving. So began the debate on divided cities.',
      unspoken:
        'The source does not say how this policy itself regarded mixing. Until the 1990s the mixed neighbourhood remained unspoken.',
      'homes-not-the-area':
        'Critics held that the policy improved homes of people on low incomes but not the neighbourhood as a whole.',
      'physical-only':
        'It was also said to be too much about bricks and mortar. Unemployment, truancy and crime received no attention.',
      'no-years': 'The source places this after the first phase of slum clearance and names no years.',
    },
  },
  residualisation: {
    name: 'Residualisation of social rent',
    summary:
      'People on low incomes increasingly live in the cheapest part of social rent. They come together in areas where housing corporations have long owned many homes.',
    points: {
      'laws-speed-it-up':
        'Over the past decade it went faster, through European and national legislation that tightened allocation and corporations’ target group.',
      'middle-incomes-leave':
        'Middle and higher incomes are gradually leaving social rent. Residualisation is one reason why segregation between rich and poor is growing.',
      'linked-to-liveability':
        'It is increasingly linked to declining liveability in areas with many corporation homes.',
    },
  },
  'big-cities-policy': {
    name: 'Big-cities policy',
    summary:
      'Worries about divided cities, segregation and concentrations of low incomes led to new national policy. It put the mixed neighbourhood on the agenda officially.',
    points: {
      'halt-the-exodus':
        'Middle and higher incomes were to stop moving away. That took new neighbourhoods by the city, and different homes in existing ones.',
      'along-economic-lines':
        'At first the policy was directed mainly against the (looming) division of cities along socio-economic lines.',
      'more-worries':
        'Concentrations of ethnic minorities, frightening images of deprived areas abroad and future vacancy played a part too.',
      'large-scale-demolition':
        'Corporations and municipalities demolished social rental homes on a large scale. Social rent, medium rent and affordable owner-occupied homes took their place.',
      thinning: 'In practice fewer social rental homes often came back. That was not general national policy.',
      'figures-up-problems-stay':
        'Area figures improved: income, home values, safety, support for facilities, reputation. For residents poverty, unemployment, early school leaving and tension between groups remained.',
      'state-led-gentrification':
        'There were worries about gentrification, displacement and waterbed effects even then. Some researchers have long spoken of state-led gentrification.',
      'start-not-exact':
        'No starting year is given. Chapter 1.3 places what led to it in the mid-1990s. Chapter 4 says from the 1990s. The introduction has demolition from the late 1990s.',
      'two-ends': 'The source contradicts itself on the end: around 2012 in chapter 2.2, 2014 in chapter 3.1.',
    },
  },
  'urban-renewal-policy': {
    name: 'Urban renewal (stedelijke vernieuwing)',
    summary:
      'National policy for neighbourhoods with growing poverty and disadvantage. Its main aim was to counter negative neighbourhood effects, by which an area costs residents opportunities. Mixing was the means.',
    points: {
      'attract-or-keep':
        'Middle and higher incomes were to come or to stay. Other homes and residential settings were to see to that.',
      'pulled-along':
        'The idea: people who live close by become involved with each other. Better-off newcomers would help others get ahead.',
      'effects-hard-to-show':
        'Researchers were divided over its social effects. Negative neighbourhood effects proved hard to show statistically in the Netherlands.',
      'no-hard-evidence': 'Critics saw no hard evidence either that a mixed neighbourhood helps people get ahead.',
      'two-starts':
        'The source gives two starting years: 1995 in chapter 3.1 and 1997 in chapter 2.3. Both have it end in 2012.',
    },
  },
  isv: {
    name: 'Urban renewal investment budget (ISV)',
    summary:
      'With this budget (Investeringsbudget Stedelijke Vernieuwing) national government wanted to tackle problems in cities. Restructuring was the main measure.',
    points: {
      'homes-to-buy': 'Where problems piled up, demolition was large-scale. Mainly owner-occupied homes were built.',
      'newcomers-first':
        'At first, homes to buy were meant to attract new groups. Later, residents too got the chance to move up within their own vulnerable area.',
      'end-with-big-cities-policy':
        'Only chapter 3.1 names an end: 2014, together with the big-cities policy. Chapter 2.2 has that policy stop around 2012.',
    },
  },
  superdiversity: {
    name: 'Superdiversity',
    summary:
      'Over the past twenty-five years the Netherlands became a society of people of many different origins. Migrants also stay for a shorter time.',
    points: {
      'more-than-origin':
        'Differences within groups are growing too, such as religion, age, work and residence status. That is why the Scientific Council for Government Policy (WRR) speaks of superdiversity.',
      'half-leave': 'After five years half of present-day migrants have left again, the WRR writes.',
      'less-segregation-by-origin':
        'Segregation by origin falls because cultural diversity has grown, with refugees, labour migrants and foreign students from all over the world.',
      'from-which-year': 'The source counts back twenty-five years, but does not say from which year.',
    },
  },
  'rmo-2005': {
    name: 'Advice on encounters',
    summary:
      'The Council for Social Development (RMO) introduced public familiarity to Dutch policy: becoming familiar through brief, repeated encounters. For this it wanted places where meeting comes naturally.',
    points: {
      'brief-contacts':
        'The term comes from Fischer (1982). The advice builds on the sociologist Blokland, who would rather see work on brief, everyday contact than on lasting ties.',
      'many-projects':
        'Many social projects of the past fifteen years were inspired by it. At the time they were often about attractive outdoor space.',
      advice: 'It is advice. The source does not say what the places achieved.',
    },
  },
  'fifty-six-districts': {
    name: 'Policy for 56 neighbourhoods',
    summary:
      'This policy (56-wijkenbeleid) brought more attention to social measures. They came alongside restructuring, which was mainly about homes.',
    points: {
      'mixing-continues':
        'How mixing stood in this policy itself, the source does not say. Until the economic crisis, administrators even intensified mixing policy.',
      'no-end': 'The source gives the start, 2005, and no end.',
    },
  },
  krachtwijken: {
    name: '“Krachtwijken” policy',
    summary:
      'After the policy for 56 neighbourhoods came the one for “krachtwijken” (strong neighbourhoods). It too gave more attention to social measures, alongside restructuring.',
    points: {
      'mixing-not-told': 'Of mixing in this policy itself, the source says nothing.',
      'some-years':
        'The source has both follow from 2005, this one with “some years”. Whether it lasted that long or began that much later is unclear.',
    },
  },
  'wbmgp-2006': {
    name: 'Wbmgp: selective allocation',
    summary:
      'The Act on Extraordinary Measures for Urban Problems (Wbmgp) lets municipalities regulate which tenants move into designated complexes, streets or neighbourhoods. National government has to consent.',
    points: {
      where: 'It concerns places where socio-economic problems, nuisance and crime pile up.',
      'income-from-work':
        'Article 8: a municipality may refuse a housing permit to home seekers without income from work. Pensioners and students, among others, are exempt.',
      priority:
        'Article 9: a municipality may give priority, for instance for a profession in the social sector, a basic qualification or voluntary work.',
      contested:
        'The act is contested. An evaluation in Rotterdam found that article 8 raised the share of people in work, but not demonstrably liveability.',
    },
  },
  'segregation-amsterdam': {
    name: 'Segregation by origin falls',
    summary:
      'In the Amsterdam metropolitan area segregation by origin fell: by 6 per cent for residents with a Moroccan background, 4 per cent for Turkish and 7 per cent for Surinamese.',
    points: {
      'low-levels':
        'Urban geographer Musterd finds segregation in Dutch cities fairly low, certainly beside that in the United States.',
      'rich-and-poor':
        'Segregation between rich and poor is lower than that by origin, but it is rising in the Netherlands.',
      'measured-and-published': 'The figures run from 2006 to 2016. The study appeared in 2020.',
      'which-still-counts':
        'The source asks what measuring by country of origin still tells us in 2022. Segregation between rich and poor is as relevant as ever, according to the knowledge platform on inclusion (KIS).',
    },
  },
  'knowledge-programme': {
    name: 'Knowledge for strong cities',
    summary:
      'Studies from this NICIS research programme (Kennis voor Krachtige Steden) see a direct link between intervening in the homes, who lives there and how a neighbourhood develops.',
    points: {
      'at-home': 'Several studies touched on feeling at home in mixed neighbourhoods.',
      'area-not-lives':
        'These studies are about areas. The good that different homes do to residents’ own lives remains somewhat elusive, according to the source.',
    },
  },
  'middle-class-study-2008': {
    name: 'Study of the middle class',
    summary:
      'Different homes can reduce negative neighbourhood effects, found Veldboer and others, provided that old and new residents come into contact.',
    points: {
      'little-contact': 'In many of the areas studied, very little such contact came about.',
      'organised-and-regular':
        'The more regular and organised the encounters with middle-income groups, and the less optional, the greater the chance that the original residents get ahead.',
      qualitative:
        'This is qualitative research. For a long time researchers found hardly any statistical evidence of negative neighbourhood effects.',
    },
  },
  'crisis-2008': {
    name: 'Economic crisis',
    summary:
      'Together with the revision of the Housing Act (Woningwet) in 2015, the crisis greatly reduced the role of housing corporations. The renewal of vulnerable areas faltered.',
    points: {
      'no-homes-to-buy':
        'Corporations were short of money, and there had been abuses in their sector. They could not, and were not allowed to, build homes to buy or expensive rental homes.',
      'off-the-agenda':
        'Through the crisis and a change of political wind, the mixed neighbourhood disappeared from the agenda.',
      'selling-instead': 'Demolishing and building was too costly. Corporations turned to selling social rental homes.',
      'no-end': 'The source says “from 2008”. It speaks of the time after the crisis, but names no end.',
    },
  },
  'sale-of-social-homes': {
    name: 'Sale of social rental homes',
    summary:
      'Through the crisis and tighter rules, corporations turned to selling, mainly in certain areas near city centres that were already on the rise. So some areas went on changing while mixing policy stood still.',
    points: {
      'unlike-earlier-mixing':
        'Earlier mixing was often meant to halt the downward spiral of a vulnerable area. These sales speeded up gentrification in certain popular ones.',
      'market-led':
        'Critics of mixing policy see a shift from gentrification led by government to gentrification led by the market.',
      'sceptical-researchers':
        'Owners are said to be more attached to their surroundings. Researchers are sceptical: some owners cannot pay for upkeep, and commercial landlords get some of the homes.',
      'to-pay-the-levy': 'One reason for corporations to sell was to pay the landlord levy.',
      'less-steering': 'After a sale, governments and corporations can steer less.',
      'cheap-homes-together':
        'Cheap corporation homes are increasingly found together in certain areas, partly because of sales, the Veerkracht reports say.',
      'several-dates':
        'The source puts the weight in different periods. Chapter 1.4: through the crisis and tighter rules. Chapter 2.2: the first decade of the century. Chapter 3.1: the past decade, and earlier under urban renewal too.',
    },
  },
  'scp-2011': {
    name: 'SCP on restructuring',
    summary:
      'The Netherlands Institute for Social Research (SCP) finds that restructuring can be good for cohesion, liveability and safety in a neighbourhood.',
    points: {
      'what-was-studied':
        'The main part of it is demolishing some of the cheap homes and putting dearer ones in their place.',
      'not-always-felt': 'That the figures improve does not by itself mean that residents feel it.',
    },
  },
  'nine-insights-2011': {
    name: 'Nine insights on scale',
    summary:
      'Van Grinsven and Zandstra summed up Dutch thinking about mixing. The source draws nine insights from it, several of them about scale.',
    points: {
      'blocks-in-a-mixed-area':
        'One of the nine: blocks with one kind of residents in a mixed area offer the best chances.',
      'no-formula':
        'There is no formula for the ideal area, the source adds. What is right depends strongly on the place.',
    },
  },
  'research-until-2012': {
    name: 'Most research into effects is completed',
    summary:
      'Most studies of the effects of restructuring were finished around 2012. How durable the improvements are still has to be studied.',
    points: {
      'what-improved':
        'Studies saw gains in income, homes, safety, liveability, support for facilities, neighbourhood ties and the area’s name. Schools became more mixed.',
      'why-policy-went-on':
        'The gains in the figures may explain why administrators even intensified mixing policy until the crisis.',
      'not-always-felt': 'Residents do not automatically notice what the figures show.',
    },
  },
  standstill: {
    name: 'Mixing policy comes to a halt',
    summary:
      'After decades of steering towards mixed neighbourhoods, this policy came to a halt. National government hardly looked at the most vulnerable areas any more. Large-scale demolition and rebuilding ended.',
    points: {
      'belief-fades':
        'Steering towards mixed neighbourhoods through homes was no longer possible. In the years that followed, belief in the benefits of mixing homes seems to have faded too.',
      'small-projects': 'Mixing still took shape mainly in small projects: in a neighbourhood, street or complex.',
      'per-complex':
        'Corporations replaced or renovated worn-out complexes, for their social tenants and mostly not in order to mix. As many residents as possible were to return.',
      'left-to-the-market':
        'After the crisis too, corporations had to keep to their “primary target group”. Dearer rental homes and homes to buy were up to the market.',
      'several-causes':
        'The source names the crisis, the revised Housing Act (Woningwet), abuses at corporations and a change of political wind. Market parties hardly invested in vulnerable areas.',
      'differences-grow':
        'Slackening attention contributes to greater differences between neighbourhoods, less liveability and decay, the source writes.',
      'around-2012-or-later':
        'The introduction says some ten years ago. Chapter 1.4 says around 2012, yet names an act of 2015 as a cause. Chapter 3.1 ties the standstill of restructuring to 2014 and 2015.',
      'no-end': 'No end is named. Chapter 1.5 has mixing come back “recently”.',
    },
  },
  extramuralisation: {
    name: 'Care at home instead of in institutions',
    summary:
      'Older people live at home longer, and people with a disability or mental vulnerability live at home again (extramuralisering). Care comes to the neighbourhood. This was to keep it affordable.',
    points: {
      'into-social-rent':
        'In vulnerable areas many more people from shelters and mental health care came to live in cheap social rental homes, which were scarce already.',
      'more-together':
        'Together with other policy this increasingly concentrates people who need care and support in social rent.',
      'debate-shifts':
        'Part of the mixing debate is moving to people in vulnerable health. It used to be mainly about class and migration background.',
      'faster-since-2013': 'The trend is older, but has gone faster since 2013. The source names no beginning.',
    },
  },
  'self-employed-growth': {
    name: 'More self-employed people',
    summary:
      'Every year there are more one-person and small businesses. In 2022 there were 1.2 million self-employed people without staff, about 20 per cent of all workers.',
    points: {
      growth:
        'Between the third quarters of 2021 and 2022 there were 121,000 more. In 2013 their share was 17.5 per cent.',
      'in-residential-districts':
        'Well over ten years ago, 45 per cent of business activity in cities was already in residential areas.',
      'matters-to-districts':
        'The self-employed in small and medium-sized business matter to jobs, social vitality and so to the economy of neighbourhoods.',
      'first-figure': '2013 is the first year with a figure. When the growth began, the source does not say.',
    },
  },
  'landlord-levy': {
    name: 'Landlord levy',
    summary:
      'Housing corporations had to pay this levy (verhuurdersheffing). Over the past decade that was one reason why they sold social rental homes.',
    points: {
      'not-told': 'When the levy began or ended, and how high it was, the source does not say.',
    },
  },
  'housing-act-2014': {
    name: 'Housing Allocation Act 2014',
    summary:
      'This act (Huisvestingswet 2014) leaves housing corporations less room to tailor allocation. Even so, some advise new tenants in talks on which neighbourhood would suit them.',
    points: {
      'formal-steering':
        'Selective allocation is a formal way of steering. For it the source refers to this act and to the Wbmgp.',
      'welcome-talks':
        'In a welcome talk, staff sometimes advise another neighbourhood. The main motive is to prevent nuisance and protect tenants’ enjoyment of their homes.',
      'lifestyle-trials':
        'Over the past fifteen years there were many trials with allocation by lifestyle, on the basis of a questionnaire.',
      'year-in-the-name': '2014 is the year in the name of the act. When it took effect, the source does not say.',
    },
  },
  'woningwet-2015': {
    name: 'Revision of the Housing Act',
    summary:
      'The revised Housing Act (Woningwet) curtailed the tasks of housing corporations. They withdrew from work on neighbourhoods and invested less in liveability.',
    points: {
      'restructuring-stalls':
        'Partly because of it, restructuring nearly came to a stop. Corporations’ focus shifted strongly to affordable and available homes.',
      'loss-on-the-books':
        'Corporations had to value their homes at market value instead of historic cost. Demolition could thus mean a bigger loss on the books.',
      'land-within-five-years':
        'Corporations’ land holdings fell sharply, through this and the crisis. They may hold land only if they guarantee social rent on it within five years. After those years they must sell.',
      'room-again':
        'In recent years interim changes to the act gave corporations more room again for policy and investment.',
    },
  },
  'decentralisations-2015': {
    name: 'Decentralisation of social policy',
    summary:
      'Municipalities became responsible for youth care, benefits, reintegration and support, through the Youth Act (Jeugdwet), the Participation Act (Participatiewet) and the Social Support Act 2015 (Wmo 2015).',
    points: {
      'less-money':
        'Municipalities received 20 to 25 per cent less money than before. At first the main concern was affordable delivery.',
      'better-care':
        'Decentralisation was also meant to bring better support and care, and more looking after one another.',
      'largest-item': 'The social domain is now the largest item in municipal budgets.',
      'vulnerable-tenants':
        'Changes in care and the social domain seem to contribute to corporation tenants’ growing vulnerability.',
    },
  },
  'wbmgp-evaluation-2015': {
    name: 'Evaluation of article 8 in Rotterdam',
    summary:
      'The University of Amsterdam evaluated article 8 of the Wbmgp in Rotterdam. The act proved effective in raising the percentage of people in work in the designated areas.',
    points: {
      'liveability-unproven': 'The measure did not demonstrably make those neighbourhoods more liveable.',
      'hard-to-isolate':
        'Cause and effect are hard to show. Many other measures were running, and there were outside influences.',
    },
  },
  'scp-2015': {
    name: 'SCP on what residents notice',
    summary:
      'Residents do not automatically feel gains in the area figures. Their expectations rise too, writes the Netherlands Institute for Social Research (SCP).',
    points: {
      'complaints-shift':
        'Those once bothered by junkies in the entrance now complain of dog dirt, speeding and children playing.',
      'low-scores-stay': 'When an area improves in the figures, residents often go on giving low scores in surveys.',
      'four-districts': 'The research covered four neighbourhoods.',
    },
  },
  'vulnerable-districts-2017': {
    name: 'Vulnerable neighbourhoods: a link with policy',
    summary:
      'Uyterlinde and Van der Velden are the first to link changes in national policy to declining liveability, in neighbourhoods where liveability was already insufficient or weak.',
    points: {
      'three-changes':
        'Three changes had an influence: the end of the big-cities policy, the curtailing of corporations and the decentralisation of social policy.',
      'weight-not-told': 'How much each of the three weighed, the source does not say.',
    },
  },
  'wbmgp-2017': {
    name: 'Wbmgp: article 10 added',
    summary:
      'The Wbmgp was extended. Municipalities may now also refuse home seekers a permit for behaviour that causes (serious) nuisance or is criminal.',
    points: {
      mayor:
        'At the mayor’s judgement, and under conditions, a permit may also be granted on the basis of police data.',
      hardship: 'Articles 8 and 10 have a hardship clause for distressing situations.',
    },
  },
  'inponden-parkstad-2017': {
    name: '“Inponden” in Parkstad Limburg',
    summary:
      'In Parkstad Limburg parties turned selling round: corporations buy private homes for social rent. Demand for homes to buy was falling there, while demand for rental homes rose.',
    points: {
      'once-sold':
        'Corporations had once sold some of these homes themselves. Hence “inponden”, the reverse of selling off.',
      model:
        'City region and corporations listed where supply and demand had parted, and which homes would not sell. In their model a private party buys and renovates a number of homes.',
    },
  },
  'wrr-2018': {
    name: 'WRR on diversity in neighbourhoods',
    summary:
      'Where differences grow, residents feel less at home with the people in their neighbourhood, finds the Scientific Council for Government Policy (WRR).',
    points: {
      'less-contact':
        'In neighbourhoods that became more diverse there is less contact. Residents also judge their surroundings less favourably.',
      'not-only-origin': 'It is not only about origin. Differences in age, education and lifestyle count too.',
      'no-majority':
        'Cohesion and feelings of safety can come under pressure, above all where residents of Dutch background are a minority and no single group is the majority.',
    },
  },
  'resilience-2018': {
    name: 'The Veerkracht reports',
    summary:
      'RIGO, In.Fact.Research and Circusvis see corporation tenants becoming more vulnerable and more concentrated in areas with many corporation homes. Statistically, more nuisance and insecurity there go with it.',
    points: {
      'co-commissioned': 'Aedes, the association of housing corporations, was one of the commissioners.',
      influence:
        'The reports had much influence on the renewed attention to mixed neighbourhoods, and on the political trend towards a wider target group and tasks for corporations.',
      'mixing-as-remedy':
        'Restructuring and selling some homes in corporation areas, and social rent elsewhere, should bring more mixed neighbourhoods and better liveability. That is an expectation.',
      sequels: 'The first report was followed by sequels in 2020 and 2023.',
    },
  },
  'seven-questions-2019': {
    name: 'Seven questions on mixing',
    summary:
      'Sociologists Kleinhans, Veldboer and Duyvendak put seven questions to all who want to mix: what, who, how it should work, whether as problem, means or goal, with which objectives, at what scale and how soon.',
    points: {
      'no-panacea': 'A mixed neighbourhood is no panacea, they warn. Say which aim it serves and how that should work.',
      'earlier-policy':
        'Earlier restructuring policy saw clashing lifestyles as a problem. Socio-economic difference was valued, as an answer to concentrated deprivation.',
    },
  },
  'everyday-attentiveness-2019': {
    name: 'Everyday attentiveness',
    summary:
      'Kremer coined this term after research in Overtoomse Veld, Amsterdam. Neighbours keep an eye on each other and help when needed, for instance by carrying shopping upstairs.',
    points: {
      'in-between': 'It asks more than public familiarity, but less than structural care for each other.',
      'attentive-places':
        'Research by the Ben Sajet Centrum asks for more appreciation of attentive places, such as a corner shop or chip shop.',
      'not-alone':
        'An attentive neighbour cannot do it alone. Support from care and social work helps, if it is restrained.',
    },
  },
  'wrr-2020': {
    name: 'WRR on public familiarity',
    summary:
      'For very diverse neighbourhoods the Scientific Council for Government Policy (WRR) argues for public familiarity, which grows from brief, repeated encounters. It does not argue for bonding or bridging.',
    points: {
      'at-ease':
        'Recognising and being able to place others can lessen or lift feelings of anonymity and alienation. The council calls this an important condition for feeling at ease.',
      'respect-expected': 'That knowing each other better also brings understanding and respect is an expectation.',
      places: 'For this the WRR calls for places where people naturally meet.',
    },
  },
  'movisie-programme': {
    name: 'Movisie on connecting residents',
    summary:
      'In its project Wij in de wijk Movisie described dozens of initiatives by people who wanted to do something for each other or for liveability. At first they were about bridges to other groups.',
    points: {
      'shift-to-bonding':
        'In 2021 attention shifted to people with something in common. Such a group can hold people back, but also offer a home.',
      examples: 'Examples are the POLKA foundation in The Hague and the Asha foundation in Utrecht.',
      described: 'These are descriptions. The source names no measurements of the effect.',
      'only-2021': 'The project ran for several years. The only year given is 2021, after its first two years.',
    },
  },
  'scp-2021': {
    name: 'SCP on growing up',
    summary:
      'Children and young people in a vulnerable neighbourhood are more likely to end up at a lower level of schooling, to leave school early and to break norms, finds the Netherlands Institute for Social Research (SCP).',
    points: {
      how: 'The SCP read many studies and did qualitative research in Kanaleneiland, Utrecht.',
      'recruited-for-crime':
        'Drug criminals recruit these young people fairly easily, often at an early age, other studies say. Vulnerability, disadvantage and too little social control combine.',
      'parents-weigh-more':
        'A person’s own characteristics and their parents’ education weigh more than the area. The area can have an influence too.',
      'evidence-or-signals':
        'The source’s introduction calls this evidence, its chapter 2.3 signals. In a neighbourhood, cause and effect are all but impossible to prove.',
    },
  },
  'rvs-2021': {
    name: 'RVS on room for encounters',
    summary:
      'The Council for Public Health and Society (RVS) stresses the importance of a fitting social infrastructure, for meeting and for getting ahead.',
    points: {
      'also-abroad':
        'Internationally, Klinenberg shows from extensive research that the number of varied, accessible facilities decides how much contact people have. One example is a library in Brooklyn.',
      advice: 'It is advice. The source names no research by the RVS itself.',
    },
  },
  'wbmgp-evaluation-2021': {
    name: 'National evaluation of the Wbmgp',
    summary: 'RIGO evaluated articles 8, 9 and 10 of the Wbmgp nationwide. A proposal to revise the act followed.',
    points: {
      'outcome-not-told': 'What RIGO found, the source does not say.',
      'date-of-the-document': 'The date is that of the parliamentary document.',
    },
  },
  'aedes-agenda-2022': {
    name: 'Aedes’ housing agenda',
    summary:
      'Aedes, the association of housing corporations, embraces the ideal of the mixed neighbourhood. A resilient neighbourhood, it says, begins with a good mix of people and homes.',
    points: {
      spread: 'Spreading specific groups in a balanced way prevents one-sided neighbourhoods, says Aedes.',
      'who-does-what':
        'The agenda wants municipalities, market parties and corporations to see to mixed building and restructuring, and to targeted allocation.',
      'dated-2021': 'The agenda runs from 2022 to 2032. The footnote dates it 2021.',
    },
  },
  'home-for-everyone': {
    name: 'A home for everyone',
    summary:
      'This programme (Een thuis voor iedereen) by minister De Jonge aims for every municipality to offer at least 30 per cent social rent in new building.',
    points: {
      'steering-again': 'This can be seen as a new attempt by government to steer.',
      'year-of-the-page':
        'The source gives no date. The year is that in the address of the web page it cites, of 11 May 2022.',
    },
  },
  'valentine-letter-2022': {
    name: 'Valentine’s Day letter',
    summary: 'Housing minister De Jonge writes that “we” gave government too small a role.',
    points: {
      turning: 'In recent years politics has cautiously turned away from liberalised housing policy.',
      'mixing-not-told': 'The source does not say whether the letter is about mixing.',
    },
  },
  nplv: {
    name: 'National Programme for Liveability and Safety',
    summary:
      'With this programme (NPLV) national government, municipalities and local partners want to make twenty vulnerable urban areas liveable and safe, and to improve residents’ prospects. Mixed neighbourhoods are a central aim.',
    points: {
      'central-aim':
        'Restructuring poor-quality homes should bring a varied supply, in tenure and price. New and existing residents both benefit, says the programme.',
      'attract-and-keep':
        'The programme wants to attract and keep households with more means. That should help liveability, safety and facilities.',
      'after-a-year':
        'A year after the start many areas were working towards an implementation programme. Several pay attention to mixing: too many cheap rental homes, they find, add to concentrations of vulnerability and deprivation.',
      'changed-circumstances':
        'Since the previous active mixing policy three things changed drastically, says the source: the housing market, the social domain, and migration and diversity.',
      polarised: 'The debate is somewhat polarised again, between believers in the mixed neighbourhood and opponents.',
      'fear-of-displacement':
        'Critics fear displacement: the most vulnerable people would end up in vulnerable surroundings again. The housing crisis adds to this.',
      'not-mixing-either':
        'Supporters say that not mixing can leave disadvantage in place or even make it worse. Living in a one-sided neighbourhood is said to harm people’s networks.',
      'residents-profit':
        'The long horizon should above all make it possible for sitting residents to profit when their neighbourhood improves.',
      'two-horizons':
        'The source gives two horizons: fifteen to twenty years in the introduction, twenty in the closing section.',
    },
  },
  'integrated-approach-returns': {
    name: 'The integrated approach returns',
    summary:
      'The integrated neighbourhood approach has returned, in national government and in many municipalities. Parties are more aware again of what policy does to particular neighbourhoods.',
    points: {
      'why-mixing-is-back':
        'Greater differences between neighbourhoods, declining liveability and decay explain the renewed attention to mixing, according to the source.',
      'clearer-roles':
        'In many cities it is becoming clearer what municipality, corporations and care institutions each do.',
      'into-agreements':
        'Awareness of what policy does to neighbourhoods must show in new regional housing deals, performance agreements and housing-and-care visions.',
      'recent-years': 'The source speaks of recent years, without a date.',
    },
  },
  'housing-fund': {
    name: 'Public housing fund',
    summary:
      'Through this fund (Volkshuisvestingsfonds) national government made money available to support work on homes and neighbourhoods in the NPLV areas. Other municipalities could submit proposals too.',
    points: {
      'more-restructuring':
        'In the coming years the source expects restructuring on a massive scale again, above all in vulnerable neighbourhoods.',
      'no-years': 'The source writes “the past years” and names neither years nor amounts.',
    },
  },
  'rotterdam-zuid-purchases': {
    name: 'Rotterdam buys homes in Zuid',
    summary:
      'Rotterdam acquires homes in Zuid for demolition and new building, within the National Programme Rotterdam-Zuid and with money from national government’s Regio Deal.',
    points: {
      'regain-grip':
        'The municipality wants to regain its grip: because social homes were sold, governments and corporations can steer less.',
      'past-years': 'The source writes “the past years”, without a date.',
    },
  },
  'housing-crisis': {
    name: 'Housing crisis',
    summary:
      'Homes are scarce, above all affordable ones, to rent and to buy. First-time buyers and renters, and those who want to move on, find it especially hard to make a move.',
    points: {
      causes:
        'The source names national policy in retreat, house prices rising through low interest rates, and little building.',
      displacement:
        'Worries about displacement are even better founded now than under the big-cities policy, and certainly also where policy does not mix.',
      'longer-projects':
        'Projects may now have to take longer, so that households can find a home that is at least as good.',
      'some-years':
        'The word has been heard “for some years”, the source writes. The scarcity arose over the past decade.',
    },
  },
  'parkstad-vision-2023': {
    name: 'Housing vision of Parkstad Limburg',
    summary:
      'The region wants corporation homes and private homes tackled together and at the same time, as much as possible. Agreements on “inponden” continue.',
    points: {
      'liveability-too':
        'Purchases are now also meant to counter problems with liveability, to improve homes and to enlarge the social stock (temporarily).',
      'restructuring-too':
        'Restructuring can then also strengthen safety, sustainability and cohesion, says the vision.',
    },
  },
  'troost-2023': {
    name: 'Affluent neighbours and education',
    summary:
      'Troost, Van Ham and Manley studied the level of education. Affluence in the neighbourhood has a stronger effect on it than poverty.',
    points: {
      ambitions: 'Contact with neighbours and peers who have resources seems to help shape children’s ambitions.',
      'a-signal':
        'The source counts this among the signals that a neighbourhood matters. Cause and effect remain hard to prove.',
    },
  },
  'school-segregation-2023': {
    name: 'Segregation in education',
    summary:
      'Compared with other European countries Dutch education is strongly segregated, above all in the large cities, find Muskens and others.',
    points: {
      'same-milieu':
        'Children often share a classroom with children of the same socio-economic background, in primary and secondary school.',
      choice: 'Parents’ freedom of choice is the main cause, but not the only one.',
      combination: 'In all likelihood only a combination of measures stands a chance.',
    },
  },
  'public-familiarity-2023': {
    name: 'KIS on meeting places',
    summary:
      'The knowledge platform on inclusion (Kennisplatform Inclusief Samenleven, KIS) studied places such as parks, markets and community centres. They help visitors and users become familiar with each other.',
    points: {
      'at-home-without-contact':
        'Many visitors value such a place, not always for contact but above all because it is familiar. That gives a certain feeling of home.',
      'four-sets':
        'KIS makes four sets of recommendations: on functions, design, anonymity and intimacy, and the use of professionals.',
    },
  },
  'wbmgp-revision-2023': {
    name: 'Proposal to revise the Wbmgp',
    summary: 'After the national evaluation a proposal to revise the Wbmgp was put to parliament.',
    points: {
      'content-not-told': 'What would change, the source does not say.',
      'date-of-the-document': 'The date is that of the parliamentary document.',
    },
  },
  'housing-act-2024': {
    name: 'Amendment of the Housing Allocation Act',
    summary:
      'When homes are scarce, municipalities may give priority to certain groups more often (Huisvestingswet). On grounds of liveability they may also require a permit for changes to the housing stock.',
    points: {
      'half-with-priority':
        'Under scarcity, at most 50 per cent of affordable new-build (sale price up to €390,000) and of social rental homes may go to people with a vital profession or local ties.',
      'permit-for-liveability':
        'Liveability is now a ground too, beside scarcity. Several municipalities asked for this, against room letting and home splitting where liveability is under pressure.',
      indirect:
        'Such a permit may set no direct criteria for home seekers. Even so, it can keep people out: students, labour migrants and others in a hurry to find a home above all.',
    },
  },
  'affordable-rent-act-2024': {
    name: 'Affordable Rent Act',
    summary: 'The Senate adopted this act (Wet betaalbare huur). It comes from former minister De Jonge.',
    points: {
      'may-change-much':
        'In the coming years the act may have far-reaching consequences for rents and for the make-up of the housing stock.',
    },
  },
  'regional-direction-bill': {
    name: 'Bill on strengthening public housing',
    summary:
      'This bill (Wet versterking regie volkshuisvesting) would give public authorities more grip on how many homes are built, where, and whether enough of them are affordable.',
    points: {
      'region-and-nation':
        'Steering the housing stock, and so who lives where, would become more possible at regional and national level.',
      'vulnerable-groups':
        'National law would lay down that vulnerable groups can get a home as a matter of urgency, and that the region shares the task evenly.',
      'no-date': 'The source calls the bill new and gives no date.',
    },
  },
} as const satisfies TextsOf<typeof timeline>;
export default timelineEn;
