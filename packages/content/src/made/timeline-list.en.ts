// Made from the content: npm run content
import type { TimelineListTexts } from '../timeline-listing.js';

// oxfmt-ignore
export const timelineListEn: TimelineListTexts = {
  "timeline": {
    "origin-of-the-idea": {
      "name": "The idea reaches the Netherlands",
      "summary": "After the war the idea of the mixed neighbourhood came over from Great Britain and America. In allocating homes in new areas it soon became an unspoken aim."
    },
    "reconstruction": {
      "name": "Reconstruction",
      "summary": "Most neighbourhoods built soon after the war were meant to get a mixed population. In allocating new homes this was an unspoken aim."
    },
    "slum-clearance": {
      "name": "Slum clearance",
      "summary": "Cities tackled their run-down centres. Old neighbourhoods made way for offices, facilities and through roads, and much was built at the edge. Countering segregation was not an aim in itself."
    },
    "suburbanisation": {
      "name": "Moving out of the city",
      "summary": "For decades people moved out of the city, those on middle and higher incomes among them. The source names selective migration and looming decay in the same breath."
    },
    "building-for-the-neighbourhood": {
      "name": "Building for the neighbourhood",
      "summary": "This answer to criticism of slum clearance (stadsvernieuwing) put small scale and good homes first. It was to disturb the older city, socially too, as little as possible. Run-down neighbourhoods were to catch up in quality."
    },
    "residualisation": {
      "name": "Residualisation of social rent",
      "summary": "People on low incomes increasingly live in the cheapest part of social rent. They come together in areas where housing corporations have long owned many homes."
    },
    "big-cities-policy": {
      "name": "Big-cities policy",
      "summary": "Worries about divided cities, segregation and concentrations of low incomes led to new national policy. It put the mixed neighbourhood on the agenda officially."
    },
    "urban-renewal-policy": {
      "name": "Urban renewal (stedelijke vernieuwing)",
      "summary": "National policy for neighbourhoods with growing poverty and disadvantage. Its main aim was to counter negative neighbourhood effects, by which an area costs residents opportunities. Mixing was the means."
    },
    "isv": {
      "name": "Urban renewal investment budget (ISV)",
      "summary": "With this budget (Investeringsbudget Stedelijke Vernieuwing) national government wanted to tackle problems in cities. Restructuring was the main measure."
    },
    "superdiversity": {
      "name": "Superdiversity",
      "summary": "Over the past twenty-five years the Netherlands became a society of people of many different origins. Migrants also stay for a shorter time."
    },
    "rmo-2005": {
      "name": "Advice on encounters",
      "summary": "The Council for Social Development (RMO) introduced public familiarity to Dutch policy: becoming familiar through brief, repeated encounters. For this it wanted places where meeting comes naturally."
    },
    "fifty-six-districts": {
      "name": "Policy for 56 neighbourhoods",
      "summary": "This policy (56-wijkenbeleid) brought more attention to social measures. They came alongside restructuring, which was mainly about homes."
    },
    "krachtwijken": {
      "name": "“Krachtwijken” policy",
      "summary": "After the policy for 56 neighbourhoods came the one for “krachtwijken” (strong neighbourhoods). It too gave more attention to social measures, alongside restructuring."
    },
    "wbmgp-2006": {
      "name": "Wbmgp: selective allocation",
      "summary": "The Act on Extraordinary Measures for Urban Problems (Wbmgp) lets municipalities regulate which tenants move into designated complexes, streets or neighbourhoods. National government has to consent."
    },
    "segregation-amsterdam": {
      "name": "Segregation by origin falls",
      "summary": "In the Amsterdam metropolitan area segregation by origin fell: by 6 per cent for residents with a Moroccan background, 4 per cent for Turkish and 7 per cent for Surinamese."
    },
    "knowledge-programme": {
      "name": "Knowledge for strong cities",
      "summary": "Studies from this NICIS research programme (Kennis voor Krachtige Steden) see a direct link between intervening in the homes, who lives there and how a neighbourhood develops."
    },
    "middle-class-study-2008": {
      "name": "Study of the middle class",
      "summary": "Different homes can reduce negative neighbourhood effects, found Veldboer and others, provided that old and new residents come into contact."
    },
    "crisis-2008": {
      "name": "Economic crisis",
      "summary": "Together with the revision of the Housing Act (Woningwet) in 2015, the crisis greatly reduced the role of housing corporations. The renewal of vulnerable areas faltered."
    },
    "sale-of-social-homes": {
      "name": "Sale of social rental homes",
      "summary": "Through the crisis and tighter rules, corporations turned to selling, mainly in certain areas near city centres that were already on the rise. So some areas went on changing while mixing policy stood still."
    },
    "scp-2011": {
      "name": "SCP on restructuring",
      "summary": "The Netherlands Institute for Social Research (SCP) finds that restructuring can be good for cohesion, liveability and safety in a neighbourhood."
    },
    "nine-insights-2011": {
      "name": "Nine insights on scale",
      "summary": "Van Grinsven and Zandstra summed up Dutch thinking about mixing. The source draws nine insights from it, several of them about scale."
    },
    "research-until-2012": {
      "name": "Most research into effects is completed",
      "summary": "Most studies of the effects of restructuring were finished around 2012. How durable the improvements are still has to be studied."
    },
    "standstill": {
      "name": "Mixing policy comes to a halt",
      "summary": "After decades of steering towards mixed neighbourhoods, this policy came to a halt. National government hardly looked at the most vulnerable areas any more. Large-scale demolition and rebuilding ended."
    },
    "extramuralisation": {
      "name": "Care at home instead of in institutions",
      "summary": "Older people live at home longer, and people with a disability or mental vulnerability live at home again (extramuralisering). Care comes to the neighbourhood. This was to keep it affordable."
    },
    "self-employed-growth": {
      "name": "More self-employed people",
      "summary": "Every year there are more one-person and small businesses. In 2022 there were 1.2 million self-employed people without staff, about 20 per cent of all workers."
    },
    "landlord-levy": {
      "name": "Landlord levy",
      "summary": "Housing corporations had to pay this levy (verhuurdersheffing). Over the past decade that was one reason why they sold social rental homes."
    },
    "housing-act-2014": {
      "name": "Housing Allocation Act 2014",
      "summary": "This act (Huisvestingswet 2014) leaves housing corporations less room to tailor allocation. Even so, some advise new tenants in talks on which neighbourhood would suit them."
    },
    "woningwet-2015": {
      "name": "Revision of the Housing Act",
      "summary": "The revised Housing Act (Woningwet) curtailed the tasks of housing corporations. They withdrew from work on neighbourhoods and invested less in liveability."
    },
    "decentralisations-2015": {
      "name": "Decentralisation of social policy",
      "summary": "Municipalities became responsible for youth care, benefits, reintegration and support, through the Youth Act (Jeugdwet), the Participation Act (Participatiewet) and the Social Support Act 2015 (Wmo 2015)."
    },
    "wbmgp-evaluation-2015": {
      "name": "Evaluation of article 8 in Rotterdam",
      "summary": "The University of Amsterdam evaluated article 8 of the Wbmgp in Rotterdam. The act proved effective in raising the percentage of people in work in the designated areas."
    },
    "scp-2015": {
      "name": "SCP on what residents notice",
      "summary": "Residents do not automatically feel gains in the area figures. Their expectations rise too, writes the Netherlands Institute for Social Research (SCP)."
    },
    "vulnerable-districts-2017": {
      "name": "Vulnerable neighbourhoods: a link with policy",
      "summary": "Uyterlinde and Van der Velden are the first to link changes in national policy to declining liveability, in neighbourhoods where liveability was already insufficient or weak."
    },
    "wbmgp-2017": {
      "name": "Wbmgp: article 10 added",
      "summary": "The Wbmgp was extended. Municipalities may now also refuse home seekers a permit for behaviour that causes (serious) nuisance or is criminal."
    },
    "inponden-parkstad-2017": {
      "name": "“Inponden” in Parkstad Limburg",
      "summary": "In Parkstad Limburg parties turned selling round: corporations buy private homes for social rent. Demand for homes to buy was falling there, while demand for rental homes rose."
    },
    "wrr-2018": {
      "name": "WRR on diversity in neighbourhoods",
      "summary": "Where differences grow, residents feel less at home with the people in their neighbourhood, finds the Scientific Council for Government Policy (WRR)."
    },
    "resilience-2018": {
      "name": "The Veerkracht reports",
      "summary": "RIGO, In.Fact.Research and Circusvis see corporation tenants becoming more vulnerable and more concentrated in areas with many corporation homes. Statistically, more nuisance and insecurity there go with it."
    },
    "seven-questions-2019": {
      "name": "Seven questions on mixing",
      "summary": "Sociologists Kleinhans, Veldboer and Duyvendak put seven questions to all who want to mix: what, who, how it should work, whether as problem, means or goal, with which objectives, at what scale and how soon."
    },
    "everyday-attentiveness-2019": {
      "name": "Everyday attentiveness",
      "summary": "Kremer coined this term after research in Overtoomse Veld, Amsterdam. Neighbours keep an eye on each other and help when needed, for instance by carrying shopping upstairs."
    },
    "wrr-2020": {
      "name": "WRR on public familiarity",
      "summary": "For very diverse neighbourhoods the Scientific Council for Government Policy (WRR) argues for public familiarity, which grows from brief, repeated encounters. It does not argue for bonding or bridging."
    },
    "movisie-programme": {
      "name": "Movisie on connecting residents",
      "summary": "In its project Wij in de wijk Movisie described dozens of initiatives by people who wanted to do something for each other or for liveability. At first they were about bridges to other groups."
    },
    "scp-2021": {
      "name": "SCP on growing up",
      "summary": "Children and young people in a vulnerable neighbourhood are more likely to end up at a lower level of schooling, to leave school early and to break norms, finds the Netherlands Institute for Social Research (SCP)."
    },
    "rvs-2021": {
      "name": "RVS on room for encounters",
      "summary": "The Council for Public Health and Society (RVS) stresses the importance of a fitting social infrastructure, for meeting and for getting ahead."
    },
    "wbmgp-evaluation-2021": {
      "name": "National evaluation of the Wbmgp",
      "summary": "RIGO evaluated articles 8, 9 and 10 of the Wbmgp nationwide. A proposal to revise the act followed."
    },
    "aedes-agenda-2022": {
      "name": "Aedes’ housing agenda",
      "summary": "Aedes, the association of housing corporations, embraces the ideal of the mixed neighbourhood. A resilient neighbourhood, it says, begins with a good mix of people and homes."
    },
    "home-for-everyone": {
      "name": "A home for everyone",
      "summary": "This programme (Een thuis voor iedereen) by minister De Jonge aims for every municipality to offer at least 30 per cent social rent in new building."
    },
    "valentine-letter-2022": {
      "name": "Valentine’s Day letter",
      "summary": "Housing minister De Jonge writes that “we” gave government too small a role."
    },
    "nplv": {
      "name": "National Programme for Liveability and Safety",
      "summary": "With this programme (NPLV) national government, municipalities and local partners want to make twenty vulnerable urban areas liveable and safe, and to improve residents’ prospects. Mixed neighbourhoods are a central aim."
    },
    "integrated-approach-returns": {
      "name": "The integrated approach returns",
      "summary": "The integrated neighbourhood approach has returned, in national government and in many municipalities. Parties are more aware again of what policy does to particular neighbourhoods."
    },
    "housing-fund": {
      "name": "Public housing fund",
      "summary": "Through this fund (Volkshuisvestingsfonds) national government made money available to support work on homes and neighbourhoods in the NPLV areas. Other municipalities could submit proposals too."
    },
    "rotterdam-zuid-purchases": {
      "name": "Rotterdam buys homes in Zuid",
      "summary": "Rotterdam acquires homes in Zuid for demolition and new building, within the National Programme Rotterdam-Zuid and with money from national government’s Regio Deal."
    },
    "housing-crisis": {
      "name": "Housing crisis",
      "summary": "Homes are scarce, above all affordable ones, to rent and to buy. First-time buyers and renters, and those who want to move on, find it especially hard to make a move."
    },
    "parkstad-vision-2023": {
      "name": "Housing vision of Parkstad Limburg",
      "summary": "The region wants corporation homes and private homes tackled together and at the same time, as much as possible. Agreements on “inponden” continue."
    },
    "troost-2023": {
      "name": "Affluent neighbours and education",
      "summary": "Troost, Van Ham and Manley studied the level of education. Affluence in the neighbourhood has a stronger effect on it than poverty."
    },
    "school-segregation-2023": {
      "name": "Segregation in education",
      "summary": "Compared with other European countries Dutch education is strongly segregated, above all in the large cities, find Muskens and others."
    },
    "public-familiarity-2023": {
      "name": "KIS on meeting places",
      "summary": "The knowledge platform on inclusion (Kennisplatform Inclusief Samenleven, KIS) studied places such as parks, markets and community centres. They help visitors and users become familiar with each other."
    },
    "wbmgp-revision-2023": {
      "name": "Proposal to revise the Wbmgp",
      "summary": "After the national evaluation a proposal to revise the Wbmgp was put to parliament."
    },
    "housing-act-2024": {
      "name": "Amendment of the Housing Allocation Act",
      "summary": "When homes are scarce, municipalities may give priority to certain groups more often (Huisvestingswet). On grounds of liveability they may also require a permit for changes to the housing stock."
    },
    "affordable-rent-act-2024": {
      "name": "Affordable Rent Act",
      "summary": "The Senate adopted this act (Wet betaalbare huur). It comes from former minister De Jonge."
    },
    "regional-direction-bill": {
      "name": "Bill on strengthening public housing",
      "summary": "This bill (Wet versterking regie volkshuisvesting) would give public authorities more grip on how many homes are built, where, and whether enough of them are affordable."
    }
  },
  "motives": {
    "segregation": "Less separation between rich and poor",
    "concentration": "Fewer vulnerable households in one place",
    "neighbourhood-effects": "Less harm from the neighbourhood",
    "better-scores": "Better area figures"
  },
  "instruments": {
    "social-share-per-municipality": "Social rent in every municipality",
    "regional-direction": "Bill on strengthening public housing",
    "regional-agreements": "Housing deals and other agreements",
    "social-homes-elsewhere": "Social rent outside corporation areas",
    "demolition-and-new-build": "Demolition and new build",
    "replacement-per-complex": "Replacement per complex",
    "renovation": "Renovation",
    "housing-fund": "Public housing fund",
    "grain-of-mixing": "Choosing the grain",
    "selling-social-homes": "Selling social rental homes",
    "buying-back-homes": "Purchase by the municipality",
    "buying-for-social-rent": "Buying for social rent",
    "joint-renewal": "Renewing rented and private homes together",
    "lifestyle-allocation": "Allocation by lifestyle",
    "matching-talks": "Welcome talks with housing advice",
    "wbmgp-article-8": "Wbmgp, article 8: income from work",
    "wbmgp-article-9": "Wbmgp, article 9: priority",
    "wbmgp-article-10": "Wbmgp, article 10: nuisance and crime",
    "housing-act-2014": "Housing Allocation Act 2014",
    "housing-act-priority": "Priority under scarcity",
    "housing-act-permit": "Permits for room letting and splitting",
    "persuading-parents": "Persuading parents",
    "limiting-school-choice": "Limiting school choice",
    "homes-around-schools": "Varied housing around schools",
    "school-admission": "Regulating school admission",
    "broad-schools": "Fewer narrow schools and first-year classes",
    "organised-encounters": "Organised encounters",
    "bonding": "Ties within a group (bonding)",
    "bridging": "Bridges between groups (bridging)",
    "public-familiarity": "Public familiarity",
    "everyday-attentiveness": "Everyday attentiveness",
    "meeting-places": "Self-evident meeting places",
    "outdoor-spaces": "Attractive outdoor space",
    "social-infrastructure": "Social infrastructure",
    "multifunctional-places": "Multifunctional places",
    "design-for-encounter": "Designing for encounter",
    "anonymity-and-intimacy": "Anonymity and intimacy",
    "hosting-staff": "Welcoming staff and volunteers",
    "subtle-direction": "Subtle direction",
    "local-economy": "Neighbourhood economy",
    "visible-self-employed": "Making the self-employed visible"
  }
};
export default timelineListEn;
