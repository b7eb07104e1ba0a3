import type { TextsOf } from '../../entry.js';
import type { economicInstruments } from './economic.js';

export const economicEn = {
  'local-economy': {
    name: 'Neighbourhood economy',
    summary:
      'Economic activity in residential districts can connect groups, and can offer residents a way to develop and get ahead.',
    points: {
      'business-in-districts':
        'Well over ten years ago, 45 per cent of urban business activity already took place in residential districts. They increasingly offer room for it.',
      'self-employed-growth':
        'In the third quarter of 2022 there were 1.2 million self-employed people without staff (zzp’ers), 121,000 more than a year before. They are about 20 per cent of people in work, up from 17.5 per cent in 2013, a share in the EU’s top ten.',
      'vitality-and-jobs':
        'Self-employed people in small and medium-sized business matter for social vitality and for jobs, often also for people with practical training, and so for the economy of districts.',
      'livelier-streets':
        'It can strengthen local identity and existing economic potential. A place gains in use and experience; streets come to life, with encounters and eyes on the street. Entrepreneurs with ties to the area bring bustle.',
      'shared-shops':
        'In shops, cafés and restaurants people meet and public familiarity can arise. Different socio-economic groups partly use the same ones, as Blommaert (2014) showed in Antwerp.',
      'children-see-work': 'Children see every day what work is, so that it is not an abstract idea to them.',
      'cohesion-and-rise':
        'Business can strengthen cohesion and help residents rise who want to free themselves from dependence, for instance on benefits.',
      jacobs:
        'Jane Jacobs is sometimes called the mother of the neighbourhood economy. In her view, daily life in the streets determines safety, encounters and economic vitality.',
      'attentive-places':
        'Everyday attentiveness takes neighbourhood-economic and social instruments together, as in a corner shop.',
      'busy-is-not-liveable':
        'A busy district is not automatically a liveable one. Unsafe main roads, no man’s land, drug trade and production, expanses of parking, grubby corners and flaws in the architecture can stand in the way.',
      'neglect-undoes': 'A place that is unsafe, blocked or neglected can undo a lively neighbourhood economy.',
      'part-of-the-mix':
        'Physical measures alone are never enough. Economic measures belong in a combination made to measure.',
    },
  },
  'small-workspaces': {
    name: 'Small, affordable workspaces',
    summary: 'Provide small and affordable business premises for people who are starting a business.',
    points: {
      'small-beginnings': 'Businesses also start at the kitchen table, in a garage or in an attic.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'live-work-homes': {
    name: 'Live-work homes',
    summary: 'Build homes in the neighbourhood in which people can both live and work.',
    points: {
      'work-at-home':
        'The neighbourhood economy includes self-employed people who work from home or provide services from there.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'creative-industry': {
    name: 'Opportunities for creative industries',
    summary: 'Give creative industries opportunities in the neighbourhood.',
    points: {
      'which-trades':
        'The source thinks of visual arts, multimedia, graphic design, internet services, web design, architecture, fashion and industrial design.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'reuse-of-buildings': {
    name: 'New uses for old buildings',
    summary: 'Give a new use to heritage, industrial or run-down property.',
    points: {
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'creative-incubators': {
    name: 'Creative incubators and free havens',
    summary:
      'Set up creative incubators (broedplaatsen) or free havens (vrijplaatsen), possibly temporary, for instance in vacant buildings.',
    points: {
      'self-management': 'Artists’ collectives can run them themselves.',
      'lifts-the-image': 'Such collectives can also polish the image of the area.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'iconic-attractions': {
    name: 'Iconic attractions',
    summary:
      'Create something in the neighbourhood that stands out and draws people: what the source calls an iconic attraction.',
    points: {
      'something-to-experience':
        'Where there is something to experience, people come into motion and a place gains meaning. The source says this of the neighbourhood economy in general.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  shopfronts: {
    name: 'Better shop fronts',
    summary: 'Improve the fronts of shops and the look of shopping plinths, the ground floors that face the street.',
    points: {
      shutters: 'Nondescript shops with roller shutters can stand in the way of liveability.',
      'for-the-economy': 'Meant to stimulate the neighbourhood economy. The source gives no research on its effect.',
    },
  },
  'living-above-shops': {
    name: 'Living above shops',
    summary: 'Encourage people to live above shops.',
    points: {
      'for-the-economy':
        'Meant to stimulate the neighbourhood economy. The source says neither how it is done nor what it achieves.',
    },
  },
  'support-for-businesses': {
    name: 'Support for businesses',
    summary:
      'Make things easier for businesses, to stimulate the neighbourhood economy. The source names six forms and does not work them out.',
    points: {
      'six-forms':
        'They are a rent that steps up (huurgewenning), flexible regulation, an opportunity zone scheme (kansenzoneregeling), microcredit, temporary use and competitions.',
    },
  },
  'visible-self-employed': {
    name: 'Making the self-employed visible',
    summary:
      'Many municipalities have projects to make self-employed people (zzp’ers) in neighbourhoods more visible and residents aware of them.',
    points: {
      'also-at-home':
        'Visible business, such as shops, a kiosk or market stalls, is not all: people who work at home, in shared business premises or in a creative incubator count as well.',
      donderberg:
        'Housing corporation Wonen Limburg put shop fronts in social rental homes in Donderberg, a district of Roermond, to make the self-employed more visible.',
      'shopping-squares':
        'Municipalities also try to give the self-employed a place in the plinths of shopping squares, or in settings like a creative incubator.',
      'effect-not-described': 'The source does not say what this achieves.',
    },
  },
  'business-from-benefits': {
    name: 'From benefits to a business',
    summary: 'Municipalities have projects that support people on benefits in setting up a business of their own.',
    points: {
      'settling-income':
        'Support is not easy when people earn only a little from a business. Those earnings have to be settled against the benefit, and the systems of benefit agencies are not up to that.',
      'blocked-labour-market':
        'For certain groups it is a realistic option. Discrimination, the lack of a basic qualification (startkwalificatie) or an unrecognised diploma can more or less close the regular labour market to them.',
      'effect-not-described': 'The source does not say how often it succeeds.',
    },
  },
} as const satisfies TextsOf<typeof economicInstruments>;
