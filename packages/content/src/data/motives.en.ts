import type { TextsOf } from '../entry.js';
import type { motives } from './motives.js';

export const motivesEn = {
  segregation: {
    name: 'Less separation between rich and poor',
    summary:
      'Spatial segregation is the uneven spread of people with particular characteristics. Researchers have traditionally looked at income and at origin, which sometimes coincide. This motive is about rich and poor: socio-economic segregation.',
    points: {
      rising:
        'As in neighbouring countries, segregation between rich and poor is lower here than segregation by origin. It is growing, however: people with little money increasingly live together, and so do people with more.',
      'since-the-nineties':
        'In the first slum clearance this was not an aim in itself. In the mid-1990s, concern about a divided society and segregation, and about concentrations of low incomes and minorities, led to new neighbourhood policy.',
      residualisation:
        'Segregation between rich and poor grows partly through residualisation: since the 1990s, people on low incomes have become concentrated in the cheapest social rental homes. Tighter European and national rules on allocation and target group sped this up over the past decade.',
      'same-districts':
        'Middle and higher incomes are gradually disappearing from social rental homes. Low incomes are thus increasingly concentrated in districts where housing corporations have traditionally owned many homes.',
      'less-mobile-residents':
        'More and more studies find that a deprived neighbourhood hinders those who do not get far from home: people in poverty, older people, people with a disability and the young. Young people have fewer opportunities, drop out of school sooner and may go astray or into crime.',
      'mixing-can-counter':
        'The source concludes that mixing can be effective against segregation. It cites no research for this.',
      'other-scales':
        'To counter segregation, the source says, one has to look beyond the neighbourhood or district: the mix of homes must be steered at other scales too.',
      'low-levels':
        'Segregation in Dutch cities is fairly low, certainly compared with American ones. According to the urban geographer Musterd (2020), that is what the research as a whole concludes.',
      'origin-falls':
        'Segregation by origin is falling. In the Amsterdam metropolitan area it fell between 2006 and 2016 by 6 per cent for residents with a Moroccan background, 4 per cent for Turkish and 7 per cent for Surinamese.',
      'why-origin-falls':
        'Segregation by origin falls because the population has become more diverse, with refugees, labour migrants and foreign students. Migrants now often stay less long: half have left after five years, the Netherlands Scientific Council for Government Policy (WRR) wrote in 2018.',
      'not-always-bad':
        'A high degree of segregation is not always undesirable, nor a low one always good. The Dutch knowledge platform on inclusion (KIS) concludes that the notion is a complicated one.',
      'less-contact':
        'When people of more origins arrive, segregation by origin falls automatically. In the neighbourhood, however, it can mean less contact and less trust.',
      'helps-newcomers':
        'Some segregation by origin can also be beneficial. It can further the development and emancipation of newcomers.',
      'origin-or-income':
        'What does measuring by country of origin still tell us in 2022? The source raises the question. Segregation between rich and poor, according to KIS, is as relevant as ever.',
      'relaxed-view':
        'Rabin Baldewsingh, National Coordinator against Discrimination and Racism, finds some segregation not so bad: groups integrate only if they can keep the strength of their own culture and are open to their surroundings. Musterd takes a relaxed view too.',
    },
  },
  concentration: {
    name: 'Fewer vulnerable households in one place',
    summary:
      'Vulnerable households increasingly live together, mainly where housing corporations own many homes. Mixing is meant to soften that. That such a district then becomes more liveable is an expectation.',
    points: {
      'recent-motive':
        'In recent years this has become an important motive. The Veerkracht reports (2018, 2020, 2023) did much to renew attention for mixing, and for the political trend to widen corporations’ target group and tasks. Aedes, their association, co-commissioned them.',
      decentralisation:
        'In 2015 municipalities took on acts on youth care (Jeugdwet), work and benefits (Participatiewet) and social support (Wmo). Their budget was 20 to 25 per cent lower than before. This seems to add to tenants’ vulnerability.',
      'care-at-home':
        'Policy has older people live at home longer and vulnerable people live at home again (extramuralisation), faster since 2013. People who need care are thus increasingly concentrated in social rental homes. Many more now come from shelters and mental health care.',
      'more-vulnerable':
        'Residualisation is increasingly linked to declining liveability where housing corporations own many homes. The share of low incomes is growing there, and tenants are becoming more vulnerable.',
      'one-sided-stock':
        'Several focus areas of the national programme for liveability and safety (NPLV) find their housing too one-sided: mostly cheap rental homes, which they say adds to concentrations of vulnerability and deprivation.',
      'policy-link-2017':
        'Research from 2017 was the first to draw a link with national policy. The end of big-cities policy (around 2012, elsewhere in the source 2014), the Housing Act (Woningwet) of 2015 and new municipal tasks had an influence: districts already weak became less liveable.',
      'resilience-reports':
        'In the Veerkracht reports, RIGO, In.Fact.Research and Circusvis show a statistical link. Tenants become more vulnerable and live together more in districts with many corporation homes, and there nuisance and insecurity grow.',
      'cheap-homes-cluster':
        'According to the Veerkracht reports, cheap corporation homes themselves are increasingly concentrated. This is partly due to sales, mainly in the first decade of this century.',
      'aedes-agenda':
        'Aedes writes in its agenda for 2022 to 2032 that a balanced spread prevents one-sided neighbourhoods. Municipalities, market parties and corporations are to build mixed programmes and to target allocation.',
      'not-mixing':
        'Supporters say that not mixing is no good option either: disadvantage may persist or grow. Living in a one-sided neighbourhood is also said to harm people’s networks.',
      displacement:
        'Criticism is growing that new mixing policy can drive people out of their district. The most vulnerable would then end up in vulnerable surroundings once more.',
      'expected-effect':
        'Less social rent in one place and more in another should improve liveability. That is an expectation: the source cites no research on the effect here.',
      'sale-on-both-sides':
        'In the source, selling corporation homes cuts both ways. It is part of the reason why cheap homes are more concentrated, and it is also put forward as a means to mix.',
      'social-problems':
        'Mixing can help a district as a whole. That it also helps to solve social problems is less evident, according to the source.',
    },
  },
  'neighbourhood-effects': {
    name: 'Less harm from the neighbourhood',
    summary:
      'A neighbourhood with many problems is said to hold back people’s social mobility, economic opportunities and integration: a negative neighbourhood effect. Mixing is meant to prevent it. Evidence for such an effect was long missing; now there are signals.',
    points: {
      'main-aim':
        'This was the main aim of urban renewal policy, from 1997 to 2012; elsewhere the source has it start in 1995. According to chapter 4 it is still the primary idea.',
      'middle-class-idea':
        'Different homes were to attract or keep people with higher incomes. These would become involved with their neighbours, so that those with less got ahead and inequality of opportunity shrank.',
      'little-evidence':
        'For a long time researchers found no demonstrable evidence of negative neighbourhood effects. There was much research in the Netherlands and abroad; statistical evidence was hardly found.',
      'cause-hard-to-show':
        'In a neighbourhood it is almost impossible to show cause and effect. American research with control groups in other neighbourhoods found no causal evidence either.',
      'not-equal-for-all':
        'Most studies treat a neighbourhood as if it affected everyone equally. But people differ in how they relate to it, and in how much support they find there.',
      'contact-needed':
        'Different homes can reduce the harm of a neighbourhood, provided that old and new residents come into contact. This is from qualitative research, which describes and does not count.',
      'contact-rare':
        'In many of the districts studied, there was very little such contact after demolition and rebuilding. That mixing brings social classes into contact is less evident, according to the source.',
      'childhood-and-work':
        'American research gives indications that where children grow up affects their chances in the labour market in the long run. The source cites it through a newspaper of 2016.',
      'affluent-neighbours':
        'Affluence in the neighbourhood affects the level of education more than poverty does, according to research from 2023. Contact with neighbours and peers who have resources seems to help shape what children aspire to.',
      'school-and-behaviour':
        'Children and young people in a vulnerable district are more likely to reach a lower level of schooling, leave school early and break norms. The Netherlands Institute for Social Research (SCP) found this in 2021, from literature and in Kanaleneiland (Utrecht).',
      recruitment:
        'Drug criminals recruit young people in vulnerable districts fairly easily, often at an early age: vulnerability, disadvantage and too little social control combine. The drug economy there is larger and more deeply rooted than was long assumed.',
      'evidence-or-signals':
        'The source says two things about this. Its introduction speaks of evidence of negative neighbourhood effects; chapter 2.3 keeps to signals and indications.',
      'person-counts-more':
        'A person’s own character and the parents’ education matter more than the district. The district can still have an influence.',
      'getting-ahead':
        'Critics saw no hard evidence that a mixed neighbourhood helps people get ahead. The source still calls it less evident.',
    },
  },
  'better-scores': {
    name: 'Better area figures',
    summary:
      'Demolition and rebuilding with dearer homes improve many of a district’s figures. Many studies find this. Existing residents do not automatically feel the gain, and it did not solve their problems.',
    points: {
      'scp-2011':
        'Replacing some of the cheap homes with dearer ones can help a neighbourhood. In 2011 the Netherlands Institute for Social Research (SCP) found that cohesion, liveability and safety can benefit.',
      'direct-link':
        'Many other studies find a direct link between intervening in homes, who lives there and how the neighbourhood develops. Some are from the programme Kennis voor Krachtige Steden (knowledge for strong cities).',
      'income-and-homes':
        'Residents’ average income and average socio-economic position rise. The homes improve, and their assessed value (WOZ) goes up.',
      'safety-and-facilities':
        'A neighbourhood becomes safer and more liveable, and people feel safer too. Facilities gain a broader base.',
      'ties-schools-name':
        'People feel more attached to the neighbourhood and schools become more mixed. The district looks better and gets a better name. The (lower) middle class moved in.',
      nplv: 'The national programme for liveability and safety (NPLV) expects gains too. New and present residents are to benefit from more kinds of homes. As people with more money come and stay, facilities are to gain a broader base.',
      'until-the-crisis':
        'Until the economic crisis, which began in 2008, administrators and policy makers even stepped up mixing. The good figures are a possible explanation.',
      durability:
        'How long gains from demolition and rebuilding last still needs research. Most studies were finished around 2012.',
      'not-felt':
        'Existing residents do not automatically feel what improves on a dashboard. According to SCP (2015), expectations rise along with it: first it was junkies in the entrance, now it is dog dirt and speeding. Their scores often stay low.',
      'problems-stayed':
        'Earlier policy did not solve the problems of those already living there. Poverty, unemployment, early school leaving and tension between groups remained.',
      elusive:
        'The district as a whole gains, the source finds: a stronger economic base, more liveability, a better name. What residents get out of it in their own lives remains somewhat elusive, and so does lasting liveability.',
      displacement:
        'Under big-cities policy there were already worries about displacement and waterbed effects. Some scholars call mixing policy state-led gentrification. The housing crisis gives those worries even more ground, according to the source.',
      'two-answers':
        'The source gives two answers. People feel safer, yet often give low scores. SCP saw that cohesion can improve; an overview of the same year (2011) saw no guarantee.',
      'no-agreement':
        'There is much research but no agreement on whether mixing makes sense. In 2010 Veldboer called the social motives remarkably constant and “romantic”. Scholars are mainly gloomy about the social results, and warn that it is no cure-all.',
    },
  },
} as const satisfies TextsOf<typeof motives>;
export default motivesEn;
