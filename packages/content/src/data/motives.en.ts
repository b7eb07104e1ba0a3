import type { TextsOf } from '../entry.js';
import type { motives } from './motives.js';

export const motivesEn = {
  segregation: {
    name: 'Less separation between rich and poor',
    summary:
      'Spatial segregation means that people with certain characteristics live unevenly spread. Researchers have long looked at income and at origin, which sometimes coincide. Here it is about rich and poor: socio-economic segregation.',
    points: {
      rising:
        'Segregation between rich and poor is lower here than segregation by origin, but it is growing. People with little money increasingly live together, and so do people with more.',
      residualisation:
        'Segregation between rich and poor grows partly through residualisation: since the nineties low incomes have become concentrated in the cheapest social rental homes. Tighter European and national rules on allocation and target group speeded it up over the past decade.',
      'same-districts':
        'Middle and higher incomes are gradually leaving social rental homes. Low incomes thus come together in areas where housing corporations have always owned much.',
      'less-mobile-residents':
        'More and more studies find that a deprived neighbourhood holds back those who do not get far from home: people in poverty, older people, people with a disability and the young, who have fewer opportunities, drop out of school more and may go off the rails.',
      'mixing-can-counter':
        'The source concludes that mixing can be effective against segregation. It names no research for it there.',
      'other-scales':
        'To counter segregation, the source says, one has to look beyond the neighbourhood: the mix of homes must be steered at other scales too.',
      'low-levels':
        'Segregation in Dutch cities is fairly low, certainly beside American ones. This is what the urban geographer Musterd (2020) concludes from the research as a whole.',
      'origin-falls':
        'Segregation by origin is falling. In the Amsterdam metropolitan area it fell between 2006 and 2016 by 6 per cent for residents with a Moroccan background, 4 per cent for Turkish and 7 per cent for Surinamese.',
      'why-origin-falls':
        'Segregation by origin falls because the population has become more diverse, with refugees, labour migrants and foreign students. Many stay briefly: half have left after five years, the scientific council WRR wrote in 2018.',
      'not-always-bad':
        'Much segregation is not always undesirable and little is not always good. The Dutch knowledge platform on inclusion (KIS) concludes that the notion is a complex one.',
      'less-contact':
        'When more origins arrive, segregation by origin falls of itself. In the neighbourhood it can also mean less contact and less trust.',
      'helps-newcomers':
        'Some segregation by origin can be beneficial too. It can further the development and emancipation of newcomers.',
      'origin-or-income':
        'What does measuring by country of origin still tell us in 2022? The source raises the question. Segregation between rich and poor, according to KIS, is as relevant as ever.',
      'relaxed-view':
        'Rabin Baldewsingh, national coordinator against discrimination and racism, finds some segregation not so bad: groups integrate only if they can keep their own culture and are open to their surroundings. Musterd takes a relaxed view too.',
    },
  },
  concentration: {
    name: 'Fewer vulnerable households in one place',
    summary:
      'Vulnerable households increasingly live together, mainly where housing corporations own many homes. Mixing is meant to soften that. That such an area then becomes more liveable is an expectation.',
    points: {
      'recent-motive':
        'In recent years this has become an important motive. The Veerkracht reports (2018, 2020 and 2023) did much for that, and for the political wish to widen corporations’ target group and tasks. Aedes, their association, co-commissioned them.',
      decentralisation:
        'In 2015 municipalities took on acts on youth care (Jeugdwet), work and benefits (Participatiewet) and social support (Wmo). Their budget was 20 to 25 per cent lower than before. This seems to add to tenants’ vulnerability.',
      'care-at-home':
        'Policy has older people live at home longer and vulnerable people live at home again (extramuralisation), faster since 2013. So people who need care increasingly come together in social rental homes, also from shelters and mental health care.',
      'more-vulnerable':
        'Residualisation is more and more often linked to declining liveability where housing corporations own many homes. The share of low incomes is growing, and tenants are more vulnerable than they were.',
      'one-sided-stock':
        'Several focus areas of the national programme for liveability and safety (NPLV) find their homes too one-sided: mainly cheap rental homes, they say, help to bring vulnerability and deprivation together.',
      'policy-link-2017':
        'Research from 2017 was the first to link this with national policy. The end of big-cities policy (around 2012, elsewhere in the source 2014), the Housing Act 2015 (Woningwet) and new municipal tasks had an influence: weak areas became less liveable.',
      'resilience-reports':
        'In the Veerkracht reports, RIGO, In.Fact.Research and Circusvis show a statistical link. Tenants become more vulnerable and live together more in areas with many corporation homes, and there nuisance and insecurity grow.',
      'cheap-homes-cluster':
        'According to the Veerkracht reports, cheap corporation homes themselves are increasingly found together. This is partly due to sales, mainly in the first ten years of this century.',
      'aedes-agenda':
        'Aedes writes in its agenda for 2022 to 2032 that balanced spreading prevents one-sided neighbourhoods. Municipalities, market parties and corporations should build mixed and allocate in a targeted way.',
      'not-mixing':
        'Supporters say that not mixing is no good option either: disadvantage may persist or grow. And living in a one-sided neighbourhood is said to harm people’s networks.',
      displacement:
        'Critics fear that new mixing policy will drive people out of their area. The most vulnerable would then end up in vulnerable surroundings once more.',
      'expected-effect':
        'Less social rent in one place and more in another should improve liveability. It is an expectation: the source names no research on the effect here.',
      'sale-on-both-sides':
        'In the source, selling corporation homes has two sides. It is part of the reason that cheap homes stand closer together, and it is also put forward as a means to mix.',
      'social-problems':
        'Mixing can help an area as a whole. That it also helps to solve social problems is less evident, according to the source.',
    },
  },
  'neighbourhood-effects': {
    name: 'Less harm from the neighbourhood',
    summary:
      'A neighbourhood with many problems and few opportunities is said to make a life turn out worse: a negative neighbourhood effect. Mixing is meant to prevent it. Evidence for such an effect was long missing; now there are signals.',
    points: {
      'main-aim':
        'This was the main aim of urban renewal policy, from 1997 to 2012; elsewhere the source has it start in 1995. According to chapter 4 the thought still comes first.',
      'middle-class-idea':
        'Different homes were to attract or keep people with higher incomes. These would become involved with their neighbours, so that those with less got ahead and inequality of opportunity shrank.',
      'little-evidence':
        'For a long time researchers found no demonstrable evidence of negative neighbourhood effects. There was much research in the Netherlands and abroad; statistical evidence was hardly found.',
      'cause-hard-to-show':
        'In a neighbourhood it is almost impossible to show cause and effect. American research with control groups in other neighbourhoods found no causal evidence either.',
      'not-equal-for-all':
        'Most studies assume that a neighbourhood affects everyone equally. But people differ in how they relate to it, and in how much support they find there.',
      'contact-needed':
        'Different homes can reduce the harm of a neighbourhood, provided that old and new residents come into contact. This is from qualitative research.',
      'contact-rare':
        'In many of the areas studied, demolition and new building brought very little contact. That mixing brings social classes into contact is less evident, according to the source.',
      'childhood-and-work':
        'American research gives indications that where a child grew up affects its chances in the labour market in the long run. The source quotes it through a newspaper of 2016.',
      'affluent-neighbours':
        'Affluence in the neighbourhood affects the level of education more than poverty does, according to research from 2023. Contact with neighbours and peers who have resources seems to help shape what children aspire to.',
      'school-and-behaviour':
        'Children and young people in a vulnerable area are more likely to end up at a lower level of schooling, to leave school early and to break norms, the research institute SCP found in 2021, from literature and in Kanaleneiland (Utrecht).',
      recruitment:
        'Drug criminals recruit young people in vulnerable areas fairly easily, often at an early age: vulnerability, disadvantage and too little social control combine. The drug economy there is larger than was long assumed.',
      'evidence-or-signals':
        'The source says two things about this. Its introduction speaks of evidence of negative neighbourhood effects; chapter 2.3 keeps to signals and indications.',
      'person-counts-more':
        'A person’s own character and the parents’ education matter more than the area. The area can still have an influence.',
      'getting-ahead':
        'Critics saw no hard evidence that a mixed neighbourhood helps people get ahead. The source still calls it less evident.',
    },
  },
  'better-scores': {
    name: 'Better area figures',
    summary:
      'Demolition and rebuilding with dearer homes improve many of an area’s figures. That is well researched. Residents do not automatically feel the gain, and it did not solve their problems.',
    points: {
      'scp-2011':
        'Replacing some of the cheap homes with dearer ones can help a neighbourhood: the Netherlands Institute for Social Research (SCP) saw in 2011 that cohesion, liveability and safety can benefit.',
      'direct-link':
        'Many other studies see a direct link between intervening in homes, who lives there and how the neighbourhood develops. Some are from the programme Kennis voor Krachtige Steden (knowledge for strong cities).',
      'income-and-homes':
        'Residents’ average income and average socio-economic position rise. The homes become better, and their assessed value (WOZ) goes up.',
      'safety-and-facilities':
        'A neighbourhood becomes safer and more liveable, and people feel safer too. Facilities gain a broader base.',
      'ties-schools-name':
        'People feel more attached to the neighbourhood and schools become more mixed. The area looks better and gets a better name. The (lower) middle class moved in.',
      nplv: 'The national programme for liveability and safety (NPLV) expects gains too: new and present residents are to benefit from more kinds of homes, and liveability, safety and facilities are to improve.',
      'until-the-crisis':
        'Until the economic crisis, which began in 2008, administrators even stepped up mixing. The good figures are a possible explanation.',
      durability:
        'How long gains from demolition and rebuilding last still needs research. Most studies were finished around 2012.',
      'not-felt':
        'What improves on a dashboard is not automatically felt by the people already living there. According to SCP (2015) expectations rise along: first junkies in the entrance, now dog dirt and speeding. Their scores often stay low.',
      'problems-stayed':
        'Earlier policy did not solve the problems of those already living there. Poverty, unemployment, early school leaving and tension between groups remained.',
      elusive:
        'The area as a whole gains, the source finds: a stronger economic base, more liveability, a better name. What residents get out of it in their own lives remains somewhat elusive, and so does lasting liveability.',
      displacement:
        'Under the big-cities policy there were already worries about displacement and waterbed effects. Some scholars call mixing policy state-led gentrification. The housing crisis gives those worries even more ground, according to the source.',
      'two-answers':
        'The source gives two answers. People feel safer, yet often give low scores. SCP saw that cohesion can improve; an overview of the same year (2011) saw no guarantee.',
      'no-agreement':
        'There is much research but no agreement on whether mixing makes sense. In 2010 Veldboer called the motives of policy romantic, and scholars gloomy about the social results. They warn that it is no cure-all.',
    },
  },
} as const satisfies TextsOf<typeof motives>;
export default motivesEn;
