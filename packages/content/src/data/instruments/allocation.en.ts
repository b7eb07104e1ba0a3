import type { TextsOf } from '../../entry.js';
import type { allocationInstruments } from './allocation.js';

export const allocationEn = {
  'lifestyle-allocation': {
    name: 'Allocation by lifestyle',
    summary:
      'In many trials over the past fifteen years, tenants completed a questionnaire that placed them in a group with a similar style of living. Their home was allocated on that basis.',
    points: {
      'two-aims':
        'Steering allocation, by hard or soft means, is meant to stop problems piling up in one entrance, complex or street, and to strengthen ties and involvement among residents.',
      'less-room':
        'The Housing Allocation Act 2014 (Huisvestingswet 2014) leaves housing corporations less room to tailor.',
      'effect-not-described': 'The source does not say what allocation by lifestyle achieves.',
    },
  },
  'matching-talks': {
    name: 'Welcome talks with housing advice',
    summary:
      'Staff of some housing corporations hold a welcome talk with new tenants. If they suspect that another neighbourhood would suit a tenant better, they give advice to that effect.',
    points: {
      'main-motive':
        'The main motive is to prevent nuisance and to safeguard tenants’ enjoyment of their homes, as the Woningwet (the act that also covers housing corporations) puts it.',
      'informal-forms':
        'Over fifteen years municipalities and corporations have looked for informal screening and guidance alongside the formal instruments.',
      'less-room':
        'Corporations do this even though the Housing Allocation Act 2014 (Huisvestingswet 2014) leaves them less room to tailor.',
      'effect-not-described': 'The source says nothing about the effect.',
    },
  },
  'tenant-screening': {
    name: 'Selecting tenants in the free sector',
    summary:
      'In the deregulated and private rental sectors, direct and often selective forms of allocation are far more common, such as screening or vetting.',
    points: {
      discrimination: 'Research shows that this regularly goes together with forms of discrimination.',
      'effect-not-described': 'The source does not say whether a neighbourhood benefits.',
    },
  },
  'wbmgp-article-8': {
    name: 'Wbmgp, article 8: income from work',
    summary:
      'Since 2006 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a housing permit (huisvestingsvergunning) to home seekers who have no income from work.',
    points: {
      'designated-areas':
        'The state has to consent. The measure regulates the inflow of tenants to designated complexes, streets or neighbourhoods where socio-economic problems, nuisance and crime pile up.',
      'exempt-groups': 'Certain groups are exempt, such as students and pensioners.',
      'hardship-clause': 'A hardship clause covers distressing situations.',
      'more-workers':
        'An evaluation for Rotterdam by the University of Amsterdam (2015) finds the act effective in raising the share of working people in the designated areas.',
      'liveability-not-shown':
        'The same evaluation finds no demonstrable contribution to liveability in the designated neighbourhoods.',
      'cause-hard-to-show':
        'A causal link is hard to establish: an integrated approach over several years brings many other measures, and there are outside influences.',
      contested: 'The Wbmgp is contested. The source does not say by whom.',
      'turnover-remains':
        'Where many people have long been moving in and out, selective allocation cannot prevent that.',
      'with-other-measures':
        'The source treats it as a possible part of a tailor-made combination with investment in property, facilities, public space, and social and economic measures.',
      'national-evaluation':
        'A national evaluation of articles 8, 9 and 10 by RIGO reached Parliament in 2021. The source does not give its findings.',
      'revision-proposed': 'A revision of the act was then put to Parliament on 7 December 2023.',
    },
  },
  'wbmgp-article-9': {
    name: 'Wbmgp, article 9: priority',
    summary:
      'The Act on Extraordinary Measures for Urban Problems (Wbmgp) lets a municipality give priority to specific groups of home seekers with certain socio-economic characteristics.',
    points: {
      'who-comes-first':
        'Examples are a profession in the social sector, a basic qualification (startkwalificatie) or voluntary work.',
      'designated-areas':
        'It applies in designated complexes, streets or neighbourhoods, with the consent of the state.',
      'not-new': 'Using allocation to tie socially necessary professions to the city is not a new idea.',
      contested:
        'The act is contested. A national evaluation (2021) covered this article too; the source does not give its findings.',
      'revision-proposed': 'A revision of the act was put to Parliament on 7 December 2023.',
    },
  },
  'wbmgp-article-10': {
    name: 'Wbmgp, article 10: nuisance and crime',
    summary:
      'Since 2017 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a permit to home seekers whose behaviour causes (serious) nuisance or is criminal.',
    points: {
      'designated-areas':
        'It applies in designated complexes, streets or neighbourhoods, with the consent of the state.',
      'police-data':
        'At the mayor’s judgement and under conditions, a permit can also be granted on the basis of police data.',
      'hardship-clause': 'A hardship clause covers distressing situations.',
      contested:
        'The act is contested. A national evaluation (2021) covered this article too; the source does not give its findings.',
      'revision-proposed': 'A revision of the act was put to Parliament on 7 December 2023.',
    },
  },
  'housing-act-2014': {
    name: 'Housing Allocation Act 2014',
    summary:
      'The source names this act (Huisvestingswet 2014) in connection with selective housing allocation, a formal way of steering who lives where.',
    points: {
      'less-room': 'The act leaves housing corporations less room for tailor-made allocation.',
      'scarcity-as-ground':
        'Until 2024, scarcity alone could justify a municipality’s rules on types of homes in its area.',
      'align-in-the-region': 'Distributing homes always calls for vision and coordination in the city and the region.',
      'effect-not-described': 'The source says nothing about the effect on neighbourhoods.',
    },
  },
  'housing-act-priority': {
    name: 'Priority under scarcity',
    summary:
      'A change to the Housing Allocation Act (Huisvestingswet) took effect on 1 January 2024. Under scarcity, municipalities may allocate some homes to people with a vital profession or local ties.',
    points: {
      'half-at-most':
        'At most fifty per cent of affordable new-build and social rental homes may be allocated in this way.',
      'price-limit': 'The new-build concerned has a maximum sale price of 390,000 euros.',
      permits:
        'In issuing housing permits, municipalities may more often give priority for social or economic ties, which the source here links to certain occupational groups.',
      'effect-not-described': 'The source says nothing about the effect.',
    },
  },
  'housing-act-permit': {
    name: 'Permits for room letting and splitting',
    summary:
      'Since 1 January 2024 the Housing Allocation Act (Huisvestingswet) has let a municipality require a permit for changes to the housing stock on grounds of liveability, no longer of scarcity alone.',
    points: {
      'letting-by-the-room':
        'Several municipalities asked for this. Where liveability is under pressure, they want to counter room letting and splitting, and with them overcrowding and improper use of homes.',
      'no-criteria-for-people':
        'It allows no direct criteria for home seekers, but can indirectly affect who lives in the neighbourhood.',
      'keeps-people-out': 'Students, labour migrants and others in a hurry to find a home, above all, can be kept out.',
      'effect-not-described': 'The source does not say whether liveability improves.',
    },
  },
  'alternative-tenures': {
    name: 'Alternative housing forms and contracts',
    summary:
      'When plans are worked out in detail, the source advises thinking about alternative forms of housing and about contracts, including temporary ones.',
    points: {
      'look-in-layers':
        'Look at present and future residents in layers rather than in black and white, and decide on that basis what mix of homes is needed.',
      'with-other-measures': 'Consider extra facilities and accompanying social and economic measures as well.',
      'not-worked-out': 'The source does not say which forms or contracts, nor what they achieve.',
    },
  },
} as const satisfies TextsOf<typeof allocationInstruments>;
