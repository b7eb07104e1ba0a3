import type { TextsOf } from '../../entry.js';
import type { allocationInstruments } from './allocation.js';

export const allocationEn = {
  'lifestyle-allocation': {
    name: 'Allocation by lifestyle',
    summary:
      'In many trials over the past fifteen years, tenants completed a questionnaire that placed them in a group with a similar style of living. Their home was allocated on that basis.',
    points: {
      'two-aims':
        'Steering allocation is meant to stop problems piling up in one entrance, complex or street, and to strengthen ties and involvement among residents.',
      'less-room': 'The Housing Allocation Act (Huisvestingswet) 2014 leaves housing corporations less room to tailor.',
      'effect-not-described': 'The source does not say what allocation by lifestyle achieves.',
    },
  },
  'matching-talks': {
    name: 'Welcome talks with housing advice',
    summary:
      'Some housing corporations hold welcome talks with new tenants (woonruimtebemiddeling). If staff suspect that another neighbourhood would suit a tenant better, they say so.',
    points: {
      'main-motive':
        'The main motive is to prevent nuisance and to safeguard tenants’ enjoyment of their homes. The latter is in the Housing Act (Woningwet).',
      'informal-forms':
        'Alongside formal rules, municipalities and corporations have over the past fifteen years looked for informal screening and guidance.',
      'less-room':
        'This happens although the Housing Allocation Act (Huisvestingswet) 2014 leaves corporations less room to tailor.',
    },
  },
  'tenant-screening': {
    name: 'Selecting tenants in the free sector',
    summary:
      'In the free sector and in private letting, direct allocation is far more common than with corporations, and often selective too. Examples are screening and vetting.',
    points: {
      discrimination: 'Research shows that this regularly goes together with forms of discrimination.',
      'effect-not-described': 'The source does not say whether a neighbourhood benefits.',
    },
  },
  'wbmgp-article-8': {
    name: 'Wbmgp, article 8: income from work',
    summary:
      'Since 2006 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a housing permit (huisvestingsvergunning) to home seekers without income from work.',
    points: {
      'designated-areas':
        'National government has to consent. It applies to people seeking to rent in designated complexes, streets or neighbourhoods, where socio-economic problems, nuisance and crime pile up.',
      'exempt-groups': 'Certain groups are exempt, such as students and pensioners.',
      'hardship-clause': 'A hardship clause covers distressing situations.',
      'more-workers':
        'The act raised the share of working people in designated areas of Rotterdam, finds an evaluation by the University of Amsterdam (2015).',
      'liveability-not-shown':
        'The evaluation of article 8 in Rotterdam finds no demonstrable contribution to liveability in the designated neighbourhoods.',
      'cause-hard-to-show':
        'That such a measure is the cause is hard to establish: an integrated approach over several years brings many other measures, and there are outside influences.',
      contested: 'The Wbmgp is contested.',
      'turnover-remains':
        'Where many people have long been moving in and out, selective allocation cannot prevent that.',
      'with-other-measures':
        'The source sees this as a possible part of a tailor-made approach, alongside property, facilities, public space, and social and economic measures.',
      'national-evaluation':
        'A national evaluation of articles 8, 9 and 10 by RIGO reached Parliament in 2021. The source does not give its findings.',
      'revision-proposed':
        'Following the national evaluation, a revision of the act was put to Parliament on 7 December 2023.',
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
        'It applies in designated complexes, streets or neighbourhoods, with the consent of national government.',
      'not-new': 'Using allocation to tie socially necessary professions to the city is not a new idea.',
      contested: 'The act is contested. RIGO evaluated this article too (2021).',
      'revision-proposed': 'A revision of the act was put to Parliament in late 2023.',
    },
  },
  'wbmgp-article-10': {
    name: 'Wbmgp, article 10: nuisance and crime',
    summary:
      'Since 2017 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a permit to home seekers whose behaviour causes (serious) nuisance or is criminal.',
    points: {
      'designated-areas':
        'It applies in designated complexes, streets or neighbourhoods, with the consent of national government.',
      'police-data':
        'Under conditions, a permit can also be granted on the basis of police data. That is for the mayor to judge.',
      'hardship-clause': 'A hardship clause covers distressing situations.',
      contested: 'The act is contested. RIGO evaluated this article too (2021).',
      'revision-proposed': 'A revision of the act was put to Parliament in late 2023.',
    },
  },
  'housing-act-2014': {
    name: 'Housing Allocation Act 2014',
    summary:
      'The source names this act (Huisvestingswet 2014) under selective housing allocation, a formal way of steering who lives where.',
    points: {
      'less-room': 'The act leaves housing corporations less room for tailor-made allocation.',
      'scarcity-as-ground':
        'Until 2024, scarcity alone could justify a municipality’s rules on types of homes in its area.',
      'align-in-the-region': 'Distributing homes always calls for vision and coordination in the city and the region.',
    },
  },
  'housing-act-priority': {
    name: 'Priority under scarcity',
    summary:
      'A change to the Housing Allocation Act (Huisvestingswet) took effect on 1 January 2024. Under scarcity, municipalities may allocate some homes to people with a vital profession or local ties.',
    points: {
      'half-at-most':
        'At most fifty per cent of affordable new build and of social rental homes may be allocated in this way.',
      'price-limit': 'The new build concerned has a maximum sale price of 390,000 euros.',
      permits:
        'In issuing housing permits, municipalities may more often give priority for social or economic ties, which the source here links to certain occupational groups.',
    },
  },
  'housing-act-permit': {
    name: 'Permits for room letting and splitting',
    summary:
      'Since 1 January 2024 the Housing Allocation Act (Huisvestingswet) has let a municipality require a permit for changes to the housing stock on grounds of liveability, no longer of scarcity alone.',
    points: {
      'letting-by-the-room':
        'Several municipalities asked for this. Where liveability is under pressure, they want to counter room letting and splitting, and thereby overcrowding and improper use of homes.',
      'no-criteria-for-people':
        'Unlike the Wbmgp, it allows no direct criteria for home seekers. Indirectly it can still affect who lives in the neighbourhood.',
      'keeps-people-out':
        'A municipality can use it to keep out above all students, labour migrants and others who urgently need a home.',
    },
  },
  'alternative-tenures': {
    name: 'Other forms of housing and contract',
    summary:
      'When plans are worked out in detail, the source advises considering other forms of housing and (temporary) contracts.',
    points: {
      'look-in-layers':
        'Look at present and future residents in layers rather than in black and white, and decide on that basis what mix of homes is needed.',
      'with-other-measures': 'Consider extra facilities and accompanying social and economic measures as well.',
      'not-worked-out': 'The source does not say which forms or contracts, nor what they achieve.',
    },
  },
} as const satisfies TextsOf<typeof allocationInstruments>;
