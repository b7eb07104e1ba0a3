// Made from the content: npm run content
import type { TermsInQuestions } from '../term.js';

// oxfmt-ignore
export const questionTermsEn: TermsInQuestions = {
  "of": {
    "questions/what": [
      "lifestyle"
    ],
    "questions/who": [
      "cross-links"
    ],
    "questions/theory": [
      "amicality",
      "everyday-attentiveness",
      "public-familiarity"
    ],
    "questions/role": [
      "mixed-neighbourhood"
    ],
    "questions/objectives": [
      "housing-corporation",
      "liveability",
      "socio-economic-segregation"
    ],
    "questions/scale": [
      "complex",
      "scale-level"
    ],
    "hints/only-homes-for-residents": [
      "mixed-neighbourhood"
    ],
    "hints/origin-or-income": [
      "socio-economic-segregation",
      "spatial-segregation"
    ],
    "hints/diversity-and-contact": [
      "lifestyle"
    ],
    "hints/lifestyle-allocation": [
      "housing-allocation",
      "housing-corporation",
      "huisvestingswet",
      "lifestyle"
    ],
    "hints/school-choice": [
      "segregated-schools"
    ],
    "hints/displacement-near": [
      "displacement"
    ],
    "hints/light-contact-first": [
      "bridging"
    ],
    "hints/familiar-faces": [
      "figure"
    ],
    "hints/problem-and-wish": [
      "lifestyle"
    ],
    "hints/goal-no-guarantee": [
      "mixed-neighbourhood",
      "social-cohesion",
      "spatial-segregation"
    ],
    "hints/neighbourhood-effects": [
      "vulnerable-neighbourhood"
    ],
    "hints/parties-differ": [
      "mixed-neighbourhood"
    ],
    "hints/someone-against": [
      "mixed-neighbourhood"
    ],
    "hints/vulnerable-concentration": [
      "housing-corporation",
      "liveability"
    ],
    "hints/contact-at-district": [
      "complex"
    ],
    "hints/blocks-in-mixed-areas": [
      "complex",
      "mixed-neighbourhood"
    ],
    "hints/waterbed-not-named": [
      "waterbed-effect"
    ],
    "hints/waterbed-wider": [
      "affordable-homes",
      "scale-level",
      "social-rent",
      "vulnerable-neighbourhood"
    ],
    "hints/at-once-or-generations": [
      "social-rise"
    ],
    "hints/twenty-years": [
      "nplv",
      "vulnerable-neighbourhood"
    ],
    "hints/impatience": [
      "liveability"
    ]
  },
  "terms": {
    "affordable-homes": {
      "name": "Affordable homes",
      "summary": "Homes to rent or buy that are not expensive. The source sets no general limit, and sometimes counts social rent in. Only for the priority rules of 2024 does it give an amount: new-build up to 390,000 euros."
    },
    "amicality": {
      "name": "Amicality (amicaliteit)",
      "summary": "Friendly dealings without the depth of real friendship. What counts is what people do together, not who they are. Duyvendak and Wekker (2015) see it as a second meaning of “familiarity”."
    },
    "bridging": {
      "name": "Bridging",
      "summary": "Contact between groups that stand far apart in daily life. It is Putnam’s term, and the counterpart of bonding."
    },
    "complex": {
      "name": "Complex",
      "summary": "Homes built as one: a single building or a group of buildings. The source does not explain the word. After about 2012 corporations often replaced or renovated complex by complex. What counts for residents is mainly their street or complex, says an overview from 2011."
    },
    "cross-links": {
      "name": "Cross-links",
      "summary": "Links between individuals, households, sports clubs, primary schools and neighbourhoods. Between a school and a sports club, for instance. The source asks whether mixing is about these, and does not explain the word."
    },
    "displacement": {
      "name": "Displacement",
      "summary": "People on low incomes or in a vulnerable position have to leave their area or city. It cannot be prevented entirely. It does harm when support falls away quickly or people must look where it does not suit them. The source also names socio-cultural displacement, unexplained."
    },
    "everyday-attentiveness": {
      "name": "Everyday attentiveness",
      "summary": "Keeping half an eye on each other and helping when needed. It asks more than public familiarity and less than structural care. Kremer coined the term in 2019."
    },
    "figure": {
      "name": "Figure",
      "summary": "A fixed face in the neighbourhood: everyone knows this person by sight, hardly anyone has contact. Felder uses the word. Such faces make people feel that a place is familiar."
    },
    "housing-allocation": {
      "name": "Housing allocation",
      "summary": "Who gets which home. Municipalities and corporations steer it by hard and soft means, to stop problems piling up in one place and to strengthen ties between residents."
    },
    "housing-corporation": {
      "name": "Housing corporation",
      "summary": "Landlord of social rental homes. A revision of the Housing Act (Woningwet, 2015) narrowed its tasks. In recent years corporations have regained some room for policy and investment."
    },
    "huisvestingswet": {
      "name": "Housing Allocation Act (Huisvestingswet)",
      "summary": "Act on the allocation of homes. That of 2014 leaves corporations less room to tailor. Since 2024 municipalities may give priority more often when homes are scarce. They may also require a permit for changes to homes on grounds of liveability."
    },
    "lifestyle": {
      "name": "Lifestyle",
      "summary": "How people live, at home and otherwise. In trials with allocation, a questionnaire placed each tenant in a group with a style of living."
    },
    "liveability": {
      "name": "Liveability",
      "summary": "How pleasant it is to live somewhere. The source gives no definition, and often names it together with safety. Unsafe roads, drug dealing and grubby corners, among other things, can stand in its way."
    },
    "mixed-neighbourhood": {
      "name": "Mixed neighbourhood",
      "summary": "An area with different homes and residents, by income above all. Politicians and policy see it as a means against inequality, segregation and negative neighbourhood effects. Its meaning has changed over time, and parties may want different things from it."
    },
    "nplv": {
      "name": "National programme for liveability and safety (NPLV)",
      "summary": "A programme of national government with municipalities and partners, launched in the summer of 2022. In fifteen to twenty years it should improve the most vulnerable areas. Mixed neighbourhoods are a central aim."
    },
    "public-familiarity": {
      "name": "Public familiarity",
      "summary": "Familiarity that grows from seeing people nearby briefly and often. The concept is Fischer’s (1982). An advisory council (RMO, 2005) brought it into Dutch policy, building on Blokland; the Scientific Council for Government Policy (WRR) argued for it in 2020."
    },
    "scale-level": {
      "name": "Scale level",
      "summary": "The size of the area where one acts or sees an effect, from the shared entrance and the street to the city and the region. Where one acts and where the effect lands may differ."
    },
    "segregated-schools": {
      "name": "Segregated schools",
      "summary": "Children often share a classroom with others from the same milieu. Compared with other European countries this is strong in the Netherlands, above all in large cities. Parents’ freedom of choice is the main cause."
    },
    "social-cohesion": {
      "name": "Social cohesion",
      "summary": "How residents are tied to each other. A mixed population does not guarantee it. Restructuring can favour it, says the Netherlands Institute for Social Research (SCP). Where no group is the majority, it can come under pressure, according to the WRR."
    },
    "social-rent": {
      "name": "Social rent",
      "summary": "Homes at a low rent, mainly let by corporations. Partly because laws became stricter, more and more of their tenants are on low incomes."
    },
    "social-rise": {
      "name": "Social rise",
      "summary": "Moving up the social ladder, sometimes only in a next generation. That mixing leads to it is less evident, says the source."
    },
    "socio-economic-segregation": {
      "name": "Socio-economic segregation",
      "summary": "People with much and people with little money increasingly live apart. In the Netherlands it is lower than segregation by origin, but growing. The Dutch knowledge platform on inclusion (KIS) finds it as relevant as ever."
    },
    "spatial-segregation": {
      "name": "Spatial segregation",
      "summary": "Groups live unevenly spread over an area, by income or origin for example. Musterd (2020) calls it residential. Much of it is not always undesirable, little not always good. The source also names socio-cultural and mental segregation, unexplained."
    },
    "vulnerable-neighbourhood": {
      "name": "Vulnerable neighbourhood",
      "summary": "An area with many problems, where many people have few opportunities. The source does not define it. It names economic disadvantage, personal vulnerability and too little social control there, and liveability that falls short."
    },
    "waterbed-effect": {
      "name": "Waterbed effect",
      "summary": "What shrinks here turns up elsewhere. The source does not define it. There were worries about it under the big-cities policy already. The source advises to watch for it and measure it, in the area, the district and the region."
    }
  }
};
export default questionTermsEn;
