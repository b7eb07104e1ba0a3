import type { TextsOf } from '../entry.js';
import type { timeline } from './timeline.js';

export const timelineEn = {
  'origin-of-the-idea': {
    name: 'The idea reaches the Netherlands',
    summary:
      'The idea of the mixed neighbourhood came from Great Britain and America. In new districts it soon became an unspoken aim of housing allocation.',
    points: {
      'unspoken-until-the-nineties':
        'Until the 1990s the mixed neighbourhood remained unspoken. Looking back, the source sees an ideal that seems deeply rooted in those who govern.',
      'no-year': 'The source gives no year, only “after the Second World War”.',
    },
  },
  reconstruction: {
    name: 'Reconstruction',
    summary:
      'Most districts built soon after the war were meant to get a mixed population. In allocating new homes this was an unspoken aim.',
    points: {
      'small-and-mixed':
        'It was believed that small-scale neighbourhoods with different kinds of homes were better to live in.',
      'orderly-households-only':
        'Those who did not keep an orderly household got no new home. The source calls this selection strongly moralising.',
      'first-of-many':
        'Since the war the government has run several programmes for neighbourhoods, with different motives, means and goals.',
      'no-years': 'The source places this period after the Second World War. It names neither a beginning nor an end.',
    },
  },
  'slum-clearance': {
    name: 'Slum clearance',
    summary:
      'Cities tackled their run-down centres. Old neighbourhoods were demolished for offices, facilities and through roads. There was large-scale building at the edge.',
    points: {
      'segregation-no-aim':
        'Countering segregation was not an aim in itself. In the new suburbs the lower and higher middle class were still housed together.',
      'who-moved':
        'Most of the middle class moved to the suburbs. People on lower incomes stayed behind in the city centres.',
      'existing-areas-overlooked':
        'Critics missed attention to the qualities of old neighbourhoods, and to the needs of the people living there.',
      'no-years': 'The source places this period after reconstruction, without years.',
    },
  },
  suburbanisation: {
    name: 'Moving out of the city',
    summary:
      'For decades people left the city, above all those on middle and higher incomes. The source names selective migration and looming decay in the same breath.',
    points: {
      'answered-by-policy':
        'The big-cities policy was a reaction to this. New districts on the edge of the city and different homes in existing ones were meant to halt the exodus.',
      'no-years': 'The source speaks of decades before the big-cities policy and names no years.',
    },
  },
  'building-for-the-neighbourhood': {
    name: 'Building for the neighbourhood',
    summary:
      'Urban renewal chose small-scale work and good homes, disturbing the existing city as little as possible. Old, run-down districts were to catch up in quality.',
    points: {
      'high-incomes-keep-leaving':
        'Critics said that people on high incomes would go on leaving as long as no other kinds of homes were built. So began the debate on divided cities.',
      unspoken:
        'How mixing stood in this period the source does not say separately. Until the 1990s it remained unspoken.',
      'homes-not-the-area':
        'Critics held that the policy improved homes of people on low incomes but not the neighbourhood as a whole.',
      'physical-only':
        'It was also said to be too much about bricks. Unemployment, truancy and crime received no attention.',
      'no-years': 'The source calls this the answer to criticism of slum clearance. It names no years.',
    },
  },
  residualisation: {
    name: 'Residualisation of social rent',
    summary:
      'People on low incomes increasingly live in the cheapest part of social rent. They end up together in districts where housing corporations own many homes.',
    points: {
      'laws-speed-it-up':
        'Over the past decade it went faster, because of European and national legislation that tightened allocation and the target group.',
      'middle-incomes-leave':
        'Middle and higher incomes are gradually leaving social rent. This is one reason why segregation between rich and poor is growing.',
      'linked-to-liveability':
        'It is increasingly linked to declining liveability in districts with many corporation homes.',
    },
  },
  'big-cities-policy': {
    name: 'Big-cities policy',
    summary:
      'Worries about divided cities, segregation and concentrations of low incomes led to new policy. This put the mixed neighbourhood officially on the agenda.',
    points: {
      'halt-the-exodus':
        'Middle and higher incomes were to stay. That took new districts near the city, and different homes in existing ones.',
      'along-economic-lines':
        'At first the emphasis was on the (looming) division of cities along socio-economic lines.',
      'more-worries':
        'Concentrations of ethnic minorities, frightening images of districts abroad and future vacancy played a part too.',
      'large-scale-demolition':
        'Corporations and municipalities demolished social rental homes on a large scale. Social rent, medium rent and affordable owner-occupied homes took their place.',
      thinning: 'In practice fewer social rental homes often came back. That was not general government policy.',
      'figures-up-problems-stay':
        'The area figures improved, from income to safety. Poverty, unemployment, early school leaving and tension between groups remained.',
      'state-led-gentrification':
        'There were already worries about gentrification, displacement and waterbed effects. Some researchers speak of state-led gentrification.',
      'start-not-exact':
        'No starting year is given. Chapter 1.3 places what led to it in the mid-1990s. Chapter 4 says from the 1990s. The introduction has demolition from the late 1990s.',
      'two-ends': 'The source contradicts itself on the end: around 2012 in chapter 2.2, 2014 in chapter 3.1.',
    },
  },
  'urban-renewal-policy': {
    name: 'Urban renewal',
    summary:
      'A national approach to districts with growing poverty and disadvantage. Its main aim was to counter negative neighbourhood effects: an area that costs residents opportunities.',
    points: {
      'attract-or-keep':
        'Middle and higher incomes were to come or to stay. Different homes and residential settings were to bring that about.',
      'pulled-along':
        'The idea: people who live close by become involved with each other. Newcomers with opportunities would help others get ahead.',
      'effects-hard-to-show':
        'Researchers were in full debate. Negative neighbourhood effects proved hard to show statistically in the Netherlands.',
      'no-hard-evidence': 'Nor did critics see hard evidence that a mixed neighbourhood helps people get ahead.',
      'two-starts':
        'The source gives two starting years: 1995 in chapter 3.1 and 1997 in chapter 2.3. Both have it end in 2012.',
    },
  },
  isv: {
    name: 'Urban renewal investment budget (ISV)',
    summary:
      'With this budget (Investeringsbudget Stedelijke Vernieuwing) central government wanted to tackle problems in cities. Restructuring was the main measure.',
    points: {
      'homes-to-buy': 'Where problems piled up, many homes were demolished. Mainly owner-occupied homes were built.',
      'newcomers-first':
        'At first, homes to buy were meant to attract new groups. Later residents too got the chance to move up within their own area.',
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
      'less-segregation-by-origin': 'The growth of cultural diversity explains why segregation by origin is falling.',
      'from-which-year': 'The source counts back twenty-five years, but does not say from which year.',
    },
  },
  'rmo-2005': {
    name: 'Advice on encounters',
    summary:
      'The Council for Social Development (RMO) introduced public familiarity to Dutch policy: becoming familiar through brief encounters. For this it wanted places where meeting comes naturally.',
    points: {
      'brief-contacts':
        'The term comes from Fischer (1982). The advice builds on sociologist Blokland, who sees more in brief everyday contacts than in lasting ties.',
      'many-projects':
        'Many social projects of the past fifteen years were inspired by it. At the time they were often about attractive outdoor space.',
      advice: 'It is advice. What the places achieved, the source does not say here.',
    },
  },
  'fifty-six-districts': {
    name: 'Policy for 56 districts',
    summary:
      'This policy brought more attention to social measures. They came alongside restructuring, which was mainly about homes.',
    points: {
      'mixing-continues':
        'The source says nothing on mixing in this policy itself. Until the economic crisis, administrators even intensified mixing policy.',
    },
  },
  krachtwijken: {
    name: '“Krachtwijken” policy',
    summary:
      'After the policy for 56 districts came the one for “krachtwijken” (strong districts). It too gave more attention to social measures, alongside restructuring.',
    points: {
      'mixing-not-told': 'How mixing stood in it, the source does not say separately.',
      'some-years':
        'The source gives 2005 for both together, and then “some years”. It is unclear whether this policy lasted that long or began that much later.',
    },
  },
  'wbmgp-2006': {
    name: 'Wbmgp: selective allocation',
    summary:
      'The act on special measures for urban problems (Wet bijzondere maatregelen grootstedelijke problematiek, Wbmgp) lets municipalities regulate who comes to rent in designated complexes, streets or neighbourhoods, with central government’s consent.',
    points: {
      where: 'It concerns places where socio-economic problems, nuisance and crime pile up.',
      'income-from-work':
        'Article 8: a municipality may refuse a housing permit to people without income from work. This does not apply to pensioners and students, among others.',
      priority:
        'Article 9: a municipality may give priority, for instance for an occupation in the social sector, a basic qualification or voluntary work.',
      contested:
        'The act is contested. Research in Rotterdam found that article 8 brought more people in work, but no demonstrable gain in liveability.',
    },
  },
  'segregation-amsterdam': {
    name: 'Segregation by origin falls',
    summary:
      'In the Amsterdam metropolitan region segregation by origin decreased: by 6 per cent for residents of Moroccan descent, 4 for Turkish and 7 for Surinamese.',
    points: {
      'low-levels':
        'Urban geographer Musterd finds segregation in Dutch cities fairly low, certainly beside that in the United States.',
      'rich-and-poor':
        'This says nothing about rich and poor. That segregation is lower than that by origin, but is rising in the Netherlands.',
      'measured-and-published': 'The figures run from 2006 to 2016. The study appeared in 2020.',
    },
  },
  'knowledge-programme': {
    name: 'Research programme on strong cities',
    summary:
      'Studies in this NICIS programme (Kennis voor Krachtige Steden) see a direct link between intervening in housing, who lives there and how a neighbourhood develops.',
    points: {
      'at-home': 'Several studies were also about feeling at home in mixed neighbourhoods.',
      'area-not-lives':
        'This is about areas. What different homes bring residents in their own lives remains somewhat elusive, according to the source.',
    },
  },
  'middle-class-study-2008': {
    name: 'Study of the middle class',
    summary:
      'Veldboer and others saw that different homes can reduce negative neighbourhood effects. The condition is contact between old and new residents.',
    points: {
      'little-contact': 'In many of those areas such contact came about to a very limited extent.',
      'organised-and-regular':
        'The more regular and organised the encounters, and the less optional, the greater the chance that residents get ahead.',
      qualitative:
        'This is qualitative research. For a long time researchers hardly found statistical evidence of negative neighbourhood effects.',
    },
  },
  'crisis-2008': {
    name: 'Economic crisis',
    summary:
      'Together with the revised Housing Act (Woningwet), the crisis greatly reduced the role of housing corporations. The renewal of vulnerable districts faltered.',
    points: {
      'no-homes-to-buy':
        'Corporations were short of money, and there had been abuses. They could not and were not allowed to build homes to buy or expensive rental homes.',
      'off-the-agenda':
        'The mixed neighbourhood disappeared from the agenda, through the crisis and a change of political wind.',
      'selling-instead': 'Demolishing and building was too costly. Corporations turned to selling social rental homes.',
      'no-end': 'The source says “from 2008” and names no end.',
    },
  },
  'sale-of-social-homes': {
    name: 'Sale of social rental homes',
    summary:
      'Through the crisis and tighter rules, corporations turned to selling. It happened mainly in districts near the centre that were already on the rise.',
    points: {
      'unlike-earlier-mixing':
        'Earlier mixing was often meant to turn a declining area around. These sales speeded up gentrification in popular ones.',
      'market-led':
        'Critics of mixing policy see a shift from gentrification led by government to gentrification led by the market.',
      'sceptical-researchers':
        'Owners are said to be more attached to their surroundings. Researchers are sceptical: money for upkeep is sometimes lacking, and landlords buy some of the homes.',
      'to-pay-the-levy': 'One reason for corporations to sell was to pay the landlord levy.',
      'cheap-homes-together':
        'Partly because of sales, cheap corporation homes stand closer together, the Veerkracht reports say.',
      'several-dates':
        'The source puts the weight in different years. Chapter 1.4: after the crisis. Chapter 2.2: the first decade of the century. Chapter 3.1: the past decade, and already under urban renewal.',
    },
  },
  'scp-2011': {
    name: 'SCP on restructuring',
    summary:
      'The Netherlands Institute for Social Research (SCP) finds that restructuring can be good for cohesion, liveability and safety in a neighbourhood.',
    points: {
      'what-was-studied':
        'It is mainly about demolishing some of the cheap homes and putting dearer ones in their place.',
      'not-always-felt': 'A gain in the figures does not by itself mean that residents feel it.',
    },
  },
  'nine-insights-2011': {
    name: 'Nine insights on scale',
    summary:
      'Van Grinsven and Zandstra summarise Dutch thinking about mixing. The source turns this into nine insights.',
    points: {
      'blocks-in-a-mixed-area':
        'One of the nine: blocks with one kind of residents in a mixed area offer the best chances.',
      'no-formula': 'It sums up thinking. There is no formula for the best area, the source adds.',
    },
  },
  'research-until-2012': {
    name: 'Most research is completed',
    summary:
      'Most studies of the effects of restructuring were finished around 2012. How durable the improvements in districts are still has to be studied.',
    points: {
      'what-improved':
        'The studies saw gains in income, homes, safety, liveability, facilities, attachment and the area’s name. Schools became more mixed.',
      'why-policy-went-on': 'This may explain why administrators wanted more and more mixing until the crisis.',
      'not-always-felt': 'That the figures rise does not automatically mean that residents notice.',
    },
  },
  standstill: {
    name: 'Mixing policy comes to a halt',
    summary:
      'After decades of steering towards mixed neighbourhoods, this policy came to a halt. Central government hardly looked at the most vulnerable districts. Large-scale demolition and rebuilding ended.',
    points: {
      'belief-fades':
        'Steering through homes was no longer possible. In the following years belief in mixing seems to fade too.',
      'small-projects': 'Mixing still took shape mainly in small projects: in a neighbourhood, street or complex.',
      'per-complex':
        'Corporations replaced or renovated complexes in poor condition, for their social tenants. They wanted as many people as possible to return.',
      'several-causes':
        'The source names the crisis, the revised Housing Act (Woningwet), abuses at corporations and a change of political wind. Market parties hardly invested in vulnerable districts.',
      'differences-grow':
        'Less attention contributes to greater differences between districts and to declining liveability, the source writes.',
      'around-2012-or-later':
        'The introduction says some ten years ago. Chapter 1.4 says around 2012, yet names an act of 2015 as a cause. Chapter 3.1 ties the standstill of restructuring to 2014 and 2015.',
    },
  },
  extramuralisation: {
    name: 'Care at home instead of in institutions',
    summary:
      'Older people and people with a disability or mental vulnerability more often live at home (extramuralisering). Care comes to the neighbourhood. This was to keep care affordable.',
    points: {
      'into-social-rent':
        'In vulnerable districts many more people from shelters and mental health care came to live in cheap social rental homes.',
      'more-together': 'Together with other policy this brings vulnerable people closer together in social rent.',
      'debate-shifts':
        'Part of the mixing debate is moving to people in vulnerable health. It used to be mainly about class and migration background.',
      'faster-since-2013': 'The trend is older, but faster since 2013. The source names no beginning.',
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
        'Well over ten years ago, 45 per cent of business activity in cities was already in residential districts.',
      'matters-to-districts':
        'The self-employed in small and medium-sized business matter to work, vitality and the economy of districts.',
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
      'This act (Huisvestingswet 2014) leaves corporations less room to tailor allocation. Even so, some look for a suitable neighbourhood in talks with new tenants.',
    points: {
      'formal-steering': 'For selective allocation the source refers to this act and to the Wbmgp.',
      'welcome-talks':
        'In a welcome talk, staff sometimes advise another neighbourhood. Preventing nuisance is the main motive.',
      'lifestyle-trials': 'Over the past fifteen years there were many trials with allocation by lifestyle.',
      'year-in-the-name': '2014 is the year in the name of the act. When it came into force, the source does not say.',
    },
  },
  'woningwet-2015': {
    name: 'Revision of the Housing Act',
    summary:
      'The revised Housing Act (Woningwet) curtailed the tasks of housing corporations. They withdrew from neighbourhood work and spent less on liveability.',
    points: {
      'restructuring-stalls':
        'Partly because of it, restructuring nearly stopped. Corporations turned to affordable and available homes.',
      'loss-on-the-books':
        'Corporations had to value their homes at market value. Demolition could thus mean a bigger loss on the books.',
      'land-within-five-years':
        'Corporations’ land holdings fell sharply. They may hold land only if social rental homes are guaranteed within five years; otherwise they must sell.',
      'room-again': 'In recent years interim changes to the act gave corporations more room again.',
    },
  },
  'decentralisations-2015': {
    name: 'Decentralisation of social policy',
    summary:
      'Municipalities became responsible for youth care, social assistance, reintegration and support, through the Youth Act (Jeugdwet), the Participation Act (Participatiewet) and the Social Support Act 2015 (Wmo 2015).',
    points: {
      'less-money':
        'Municipalities received 20 to 25 per cent less money than before. At first the main concern was affordable delivery.',
      'better-care': 'The acts were also meant to bring better help, and more care for one another.',
      'largest-item': 'The social domain is now the largest item in municipal budgets.',
      'vulnerable-tenants': 'The changes seem to contribute to growing vulnerability among corporation tenants.',
    },
  },
  'wbmgp-evaluation-2015': {
    name: 'Evaluation of article 8 in Rotterdam',
    summary:
      'The University of Amsterdam studied article 8 of the Wbmgp in Rotterdam. In the designated areas the percentage of people in work rose.',
    points: {
      'liveability-unproven': 'The measure did not demonstrably make those neighbourhoods more liveable.',
      'hard-to-isolate':
        'A cause is hard to single out. Many other measures were running, and there were outside influences.',
    },
  },
  'scp-2015': {
    name: 'SCP on what residents notice',
    summary:
      'Residents do not automatically feel gains in the area figures. Their expectations rise too, writes the Netherlands Institute for Social Research (SCP).',
    points: {
      'complaints-shift':
        'First they were bothered by junkies in the entrance. Later they complain of dog dirt, speeding and children playing.',
      'low-scores-stay': 'When an area improves in the figures, residents often still give low scores in surveys.',
      'four-districts': 'The research covered four districts.',
    },
  },
  'vulnerable-districts-2017': {
    name: 'Study of vulnerable districts',
    summary:
      'Uyterlinde and Van der Velden are the first to link central government policy to declining liveability, in districts where liveability was already insufficient or weak.',
    points: {
      'three-changes':
        'Three things played a part: the end of the big-cities policy, the curtailing of corporations and the decentralisation of social policy.',
      'weight-not-told': 'How much each of the three weighed, the source does not say.',
    },
  },
  'wbmgp-2017': {
    name: 'Wbmgp: article 10 added',
    summary:
      'The Wbmgp was extended. A municipality may now also refuse someone for (serious) nuisance or criminal behaviour.',
    points: {
      mayor:
        'The mayor may judge that someone can be given a permit after all, under conditions. This can be based on police data.',
      hardship: 'Articles 8 and 10 have a hardship clause for distressing situations.',
    },
  },
  'inponden-parkstad-2017': {
    name: '“Inponden” in Parkstad Limburg',
    summary:
      'In Parkstad Limburg parties turned selling round: corporations buy private homes for social rent. Demand for homes to buy was falling there, demand for rent rising.',
    points: {
      'once-sold':
        'Corporations had once sold some of these homes themselves. Hence “inponden”, the reverse of selling off.',
      model:
        'Region and corporations found out which homes could not be sold. In their model a private party buys and renovates homes.',
    },
  },
  'wrr-2018': {
    name: 'WRR on diversity',
    summary:
      'Where differences grow, residents feel less at home with the people in their neighbourhood, finds the Scientific Council for Government Policy (WRR).',
    points: {
      'less-contact':
        'In neighbourhoods that became more diverse there is less contact. Residents also judge their surroundings less favourably.',
      'not-only-origin': 'It is not only about origin. Age, education and lifestyle count too.',
      'no-majority':
        'Cohesion and feelings of safety can come under pressure, above all where residents of Dutch background are a minority and no single group is the majority.',
    },
  },
  'resilience-2018': {
    name: 'The Veerkracht reports',
    summary:
      'RIGO, In.Fact.Research and Circusvis see corporation tenants becoming more vulnerable and living closer together. Statistically this goes with more nuisance and insecurity.',
    points: {
      'co-commissioned': 'Aedes, the association of housing corporations, was one of the commissioners.',
      influence:
        'The reports had much influence on the renewed attention to mixed neighbourhoods, and on the trend towards wider tasks for corporations.',
      'mixing-as-remedy':
        'More kinds of homes in corporation neighbourhoods, and social rent elsewhere, should improve liveability. That is an expectation.',
      sequels: 'The first report was followed by sequels in 2020 and 2023.',
    },
  },
  'seven-questions-2019': {
    name: 'Seven questions on mixing',
    summary: 'The sociologists Kleinhans, Veldboer and Duyvendak put seven questions to anyone who wants to mix.',
    points: {
      'no-panacea': 'A mixed neighbourhood is no panacea, they warn. Say which aim it serves and how that should work.',
      'earlier-policy':
        'Earlier policy saw clashing lifestyles as a problem. Differences in income counted as an answer to deprivation.',
    },
  },
  'everyday-attentiveness-2019': {
    name: 'Everyday attentiveness',
    summary:
      'Kremer coined this term after research in Overtoomse Veld, Amsterdam. Neighbours keep an eye on each other and sometimes help, for instance with the shopping.',
    points: {
      'in-between': 'It asks more than recognising each other, but less than regular care for each other.',
      'attentive-places':
        'Research by the Ben Sajet Centrum asks for more appreciation of attentive places, such as a corner shop or chip shop.',
      'not-alone': 'An attentive neighbour cannot do it alone. Restrained support from care and social work helps.',
    },
  },
  'wrr-2020': {
    name: 'WRR on public familiarity',
    summary:
      'In very diverse districts the Scientific Council for Government Policy (WRR) argues for public familiarity: becoming familiar by seeing each other briefly and often. It does not argue for bonding or bridging.',
    points: {
      'at-ease':
        'People who recognise and can place others may feel less alienated in their neighbourhood. The council calls this important for feeling at ease.',
      'respect-expected': 'That knowing each other also brings understanding and respect is an expectation.',
      places: 'For this the WRR calls for places where people naturally meet.',
    },
  },
  'movisie-programme': {
    name: 'Movisie on connecting residents',
    summary:
      'Movisie (Wij in de wijk) described dozens of initiatives by people who wanted to do something for each other or their surroundings. At first they were about bridges to other groups.',
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
      'Children and young people in a vulnerable district have a greater chance of a lower level of schooling, early school leaving and breaking norms, finds the Netherlands Institute for Social Research (SCP).',
    points: {
      how: 'The SCP read many studies and did qualitative research in Kanaleneiland, Utrecht.',
      'recruited-for-crime': 'They are also fairly easily recruited by drug criminals, other studies say.',
      'parents-weigh-more': 'A person’s own character and their parents’ education weigh more than the area.',
      'evidence-or-signals':
        'The source’s introduction calls this evidence, its chapter 2.3 signals. Causes can hardly be proved in a neighbourhood.',
    },
  },
  'rvs-2021': {
    name: 'RVS on room for encounters',
    summary:
      'The Council for Public Health & Society (RVS) stresses the need for a fitting social infrastructure, for meeting each other and getting ahead.',
    points: {
      'also-abroad':
        'Klinenberg shows with extensive research that varied, accessible facilities are decisive for contact. One of his examples is a library in Brooklyn.',
      advice: 'The RVS gives advice. The source names no research of its own.',
    },
  },
  'wbmgp-evaluation-2021': {
    name: 'National evaluation of the Wbmgp',
    summary: 'RIGO evaluated articles 8, 9 and 10 of the Wbmgp nationwide. This led to a proposal to revise the act.',
    points: {
      'outcome-not-told': 'What RIGO found, the source does not say.',
      'date-of-the-document': 'The date is that of the parliamentary document.',
    },
  },
  'aedes-agenda-2022': {
    name: 'Aedes’ housing agenda',
    summary:
      'Aedes, the association of housing corporations, embraces the mixed neighbourhood. A strong neighbourhood, it says, begins with a good mix of people and homes.',
    points: {
      spread: 'Spreading specific groups evenly is meant to prevent one-sided neighbourhoods.',
      'who-does-what':
        'The agenda has municipalities, market parties and corporations build and restructure in a mixed way and allocate homes purposefully.',
      'dated-2021': 'The agenda runs from 2022 to 2032. The footnote dates it 2021.',
    },
  },
  'home-for-everyone': {
    name: 'A home for everyone',
    summary:
      'This programme (Een thuis voor iedereen) by minister De Jonge aims for at least 30 per cent social rent in new building, in every municipality.',
    points: {
      'steering-again': 'This can be seen as a new attempt by government to steer.',
      'year-of-the-page': 'The text gives no date. The year is that of the web page in the footnote, of 11 May 2022.',
    },
  },
  'valentine-letter-2022': {
    name: 'Valentine’s Day letter',
    summary: 'Minister De Jonge writes that government made its own role too small.',
    points: {
      turning: 'In recent years politics has cautiously turned away from liberalised housing policy.',
      'mixing-not-told': 'On mixing the source says nothing about this letter.',
    },
  },
  nplv: {
    name: 'National Programme for Liveability and Safety',
    summary:
      'With this programme (Nationaal Programma Leefbaarheid en Veiligheid, NPLV) central government, municipalities and local partners want to make twenty vulnerable urban areas liveable and safe, and improve residents’ prospects.',
    points: {
      'central-aim':
        'Mixed neighbourhoods are a central aim. A varied supply, in tenure and price, should benefit new and existing residents.',
      'attract-and-keep':
        'The programme wants to attract and keep households with more means. That should help liveability, safety and facilities.',
      'after-a-year':
        'A year after the start many areas were working on an implementation programme. Several of them give attention to mixed neighbourhoods.',
      'fear-of-displacement':
        'Critics fear displacement: the most vulnerable people would end up in vulnerable surroundings again.',
      'not-mixing-either': 'Supporters say that not mixing can leave disadvantage in place or even make it worse.',
      'residents-profit': 'The long horizon should above all allow existing residents to profit from the improvement.',
      'two-horizons':
        'The source gives two horizons: fifteen to twenty years in the introduction, twenty in the closing section.',
    },
  },
  'integrated-approach-returns': {
    name: 'The integrated approach returns',
    summary:
      'Central government and many municipalities have returned to the integrated neighbourhood approach. Parties are again more aware of what their policy does to particular districts.',
    points: {
      'why-mixing-is-back':
        'Greater differences between districts and declining liveability explain the renewed attention to mixing, according to the source.',
      'clearer-roles':
        'In many cities it is becoming clearer what municipality, corporations and care institutions each do.',
      'into-agreements':
        'This awareness must show in housing deals, performance agreements and housing-and-care visions.',
      'recent-years': 'The source speaks of recent years, without a date.',
    },
  },
  'housing-fund': {
    name: 'Public housing fund',
    summary:
      'Through this fund (Volkshuisvestingsfonds) central government gave money for homes and districts in the NPLV areas. Other municipalities could submit proposals too.',
    points: {
      'more-restructuring':
        'The source expects much restructuring again in the coming years, above all in vulnerable districts.',
      'no-years': 'The source writes “the past years”. It names neither years nor amounts.',
    },
  },
  'rotterdam-zuid-purchases': {
    name: 'Rotterdam buys homes in Zuid',
    summary:
      'Rotterdam acquires homes in Zuid for demolition and new building, within the National Programme Rotterdam-Zuid and with money from central government’s Regio Deal.',
    points: {
      'regain-grip':
        'The municipality wants to regain its grip. Because of sales, governments and corporations can steer less.',
      'past-years': 'The source writes “the past years”, without a date.',
    },
  },
  'housing-crisis': {
    name: 'Housing crisis',
    summary:
      'Homes are scarce, above all affordable ones, to rent and to buy. Especially first-time buyers and renters and those wanting to move on find it very hard to take a step.',
    points: {
      causes:
        'The source names a retreating central government, higher prices through low interest rates and little building.',
      displacement:
        'Worries about displacement are even better founded now than before, certainly also where nobody steers towards mixing.',
      'longer-projects':
        'Projects may now have to take longer, so that residents can find a place that is at least as good.',
      'some-years':
        'The word has been heard “for some years”, the source writes. The scarcity arose over the past decade.',
    },
  },
  'parkstad-vision-2023': {
    name: 'Housing vision of Parkstad Limburg',
    summary:
      'The region wants to renew corporation homes and private homes at the same time and together where possible. Agreements on “inponden” continue.',
    points: {
      'liveability-too':
        'Purchases are now also meant to improve liveability and homes, and to enlarge social rent (temporarily).',
      'restructuring-too':
        'Restructuring can then also strengthen safety, sustainability and cohesion, says the vision.',
    },
  },
  'troost-2023': {
    name: 'Affluent neighbours and education',
    summary:
      'Troost, Van Ham and Manley studied educational attainment. Affluence in the neighbourhood has a stronger effect on it than poverty.',
    points: {
      ambitions: 'Contact with neighbours and peers who have resources seems to help shape children’s ambitions.',
      'a-signal':
        'The source counts this among the signals that a neighbourhood matters. Cause and effect remain hard to prove.',
    },
  },
  'school-segregation-2023': {
    name: 'Segregation in education',
    summary:
      'Muskens and others find Dutch education strongly segregated compared with other European countries, above all in the large cities.',
    points: {
      'same-milieu':
        'Children often share a classroom with children of the same social background, in primary and secondary school.',
      choice: 'Parents’ freedom of choice is the main cause, but not the only one.',
      combination: 'Probably only a combination of measures will help.',
    },
  },
  'public-familiarity-2023': {
    name: 'KIS on meeting places',
    summary:
      'The knowledge platform on inclusion (Kennisplatform Inclusief Samenleven, KIS) studied places such as parks, markets and community centres. They help visitors and users become familiar with each other.',
    points: {
      'at-home-without-contact':
        'Many visitors come not always for contact, but above all because the place is familiar. That gives a certain feeling of home.',
      'four-sets':
        'KIS makes four sets of recommendations: on functions, design, anonymity and intimacy, and the use of professionals.',
      'which-year': 'For a related study, in Diemen, the text says 2023 and the footnote 2024.',
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
      'When homes are scarce, municipalities can give priority more often (Huisvestingswet). They may also require a permit for changes to homes on grounds of liveability.',
    points: {
      'half-with-priority':
        'Up to 50 per cent of affordable new homes (sale price up to €390,000) and of social rent may go to people with a vital occupation or local ties.',
      'permit-for-liveability':
        'Liveability is now a ground too, beside scarcity. Municipalities asked for this, against room letting and home splitting in districts under pressure.',
      indirect:
        'This sets no criteria for people seeking a home. Even so, it can keep out students, labour migrants and others in urgent need above all.',
    },
  },
  'affordable-rent-act-2024': {
    name: 'Affordable Rent Act',
    summary: 'The Senate adopted this act (Wet betaalbare huur). It comes from former minister De Jonge.',
    points: {
      'may-change-much':
        'In the coming years the act may have far-reaching consequences for rents and for which homes there are.',
    },
  },
  'regional-direction-bill': {
    name: 'Bill on strengthening public housing',
    summary:
      'The bill (Wet versterking regie volkshuisvesting) gives governments more control over how many homes are built, where, and whether enough of them are affordable.',
    points: {
      'region-and-nation':
        'Steering the stock, and so who lives there, becomes more possible at regional and national level.',
      'vulnerable-groups':
        'Under the bill vulnerable groups could be housed with priority, with the task shared out evenly within the region.',
      'no-date': 'The source calls the bill new and gives no date.',
    },
  },
} as const satisfies TextsOf<typeof timeline>;
export default timelineEn;
