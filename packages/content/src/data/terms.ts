import { cite } from '../citation.js';
import type { Term } from '../term.js';

/**
 * The words that the texts use in a meaning of their own, by id.
 *
 * - Where the source only names a thing ("housing first", "huurgewenning"), the definition keeps to the plain meaning of the word and
 *   says that the source does not explain it.
 * - `terms` holds what a definition does not already name: those links are found in its words.
 */
export const terms = [
  {
    id: 'absent-ties',
    cites: [cite('3.2', 'blokland-nast-2014', 'lofland-2009', 'albeda-ter-avest-van-breugel-2022')],
    terms: ['public-familiarity', 'figure'],
  },
  {
    // In 3.1 it counts social rental homes in under densification, and sets the two side by side under land policy.
    id: 'affordable-homes',
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023'), cite('3.1', 'binnenlands-bestuur')],
    terms: ['medium-rent', 'social-rent'],
  },
  { id: 'amicality', cites: [cite('3.2', 'duyvendak-wekker-2015')], terms: ['public-familiarity'] },
  { id: 'best-person', cites: [cite('3.2', 'van-den-brink-ea-2012')], terms: ['socialiser', 'subtle-direction'] },
  {
    // It ends around 2012 in 2.2, in 2014 in 3.1; 1.4 has the policy of mixing come to a halt around 2012.
    id: 'big-cities-policy',
    cites: [cite('1.3'), cite('2.2', 'uyterlinde-van-der-velden-2017'), cite('3.1')],
    terms: ['isv', 'restructuring'],
  },
  { id: 'bonding', cites: [cite('3.2', 'putnam-2000')], terms: ['bridging'] },
  { id: 'bridging', cites: [cite('3.2', 'putnam-2000')], terms: ['bonding', 'contact-hypothesis'] },
  {
    id: 'care-groups',
    cites: [cite('introduction'), cite('1.5'), cite('2.2', 'uyterlinde-van-der-velden-bouwman-2020')],
    terms: ['extramuralisation', 'target-group'],
  },
  {
    // Never explained: what corporations replace or renovate at once, and what residents feel to be their surroundings.
    id: 'complex',
    cites: [
      cite('1.4'),
      cite('3.1', 'van-grinsven-zandstra-2011'),
      cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019'),
    ],
    terms: ['scale-level', 'grain'],
  },
  { id: 'contact-hypothesis', cites: [cite('3.2', 'allport-1954')], terms: ['bridging'] },
  {
    id: 'creative-incubator',
    cites: [cite('3.3', 'ouwehand-van-meijeren-2006', 'bouwmeester-2007'), cite('3.3', 'poppegaai-kloosterman-2010')],
    terms: ['neighbourhood-economy'],
  },
  {
    // Named once, and not explained.
    id: 'cross-links',
    cites: [cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
    terms: ['scale-level'],
  },
  {
    id: 'decentralisation',
    cites: [cite('1.5'), cite('2.2', 'jeugdwet-2015', 'participatiewet-2015', 'wmo-2015')],
    terms: ['social-domain'],
  },
  { id: 'densification', cites: [cite('3.1')], terms: ['thinning', 'phasing'] },
  { id: 'differentiation', cites: [cite('2.2'), cite('step-1')], terms: ['restructuring', 'mixed-neighbourhood'] },
  {
    id: 'displacement',
    cites: [cite('closing'), cite('introduction', 'hochstenbach-2022'), cite('4'), cite('3.2')],
    terms: ['waterbed-effect', 'gentrification'],
  },
  { id: 'enclave', cites: [cite('3.1')], terms: ['grain'] },
  {
    id: 'everyday-attentiveness',
    cites: [cite('3.2', 'kremer-parys-verplanke-2019')],
    terms: ['public-familiarity'],
  },
  {
    id: 'extramuralisation',
    cites: [cite('2.2')],
    terms: ['care-groups', 'decentralisation'],
  },
  {
    id: 'figure',
    cites: [cite('3.2', 'felder-2020', 'felder-2021', 'felder-ea-2023')],
    terms: ['socialiser', 'public-familiarity'],
  },
  { id: 'focus-area', cites: [cite('introduction')], terms: ['nplv'] },
  { id: 'gentle-gentrification', cites: [cite('closing')], terms: ['displacement', 'phasing'] },
  {
    id: 'gentrification',
    cites: [
      cite('1.4', 'hochstenbach-2017'),
      cite('introduction', 'van-der-graaf-veldboer-2009', 'hochstenbach-2017'),
      cite('closing'),
    ],
    terms: ['displacement', 'gentle-gentrification', 'market-led-gentrification', 'state-led-gentrification'],
  },
  { id: 'grain', cites: [cite('introduction'), cite('3.1', 'van-grinsven-zandstra-2011')], terms: ['scale-level'] },
  { id: 'hardship-clause', cites: [cite('3.1')], terms: ['wbmgp', 'housing-permit'] },
  {
    id: 'home-splitting',
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023')],
    terms: ['room-letting'],
  },
  {
    id: 'housing-allocation',
    cites: [cite('3.1', 'engbersen-uyterlinde-2016'), cite('step-2')],
    terms: ['selective-allocation', 'housing-permit'],
  },
  { id: 'housing-care-vision', cites: [cite('step-2')], terms: ['housing-deal', 'performance-agreement'] },
  {
    id: 'housing-corporation',
    cites: [cite('introduction', 'woningwet-2015'), cite('3.1')],
    terms: ['target-group'],
  },
  { id: 'housing-deal', cites: [cite('step-2')], terms: ['housing-care-vision', 'performance-agreement'] },
  { id: 'housing-first', cites: [cite('step-2')], terms: ['sorting', 'status-holder'] },
  { id: 'housing-fund', cites: [cite('3.1')], terms: ['focus-area', 'nplv', 'restructuring'] },
  {
    id: 'housing-permit',
    cites: [cite('3.1', 'wbmgp-2006'), cite('3.1', 'huisvestingswet-wijziging-2023')],
    terms: ['wbmgp', 'housing-allocation'],
  },
  {
    id: 'huisvestingswet',
    cites: [cite('3.1', 'huisvestingswet-2014'), cite('3.1', 'huisvestingswet-wijziging-2023')],
    terms: ['housing-allocation', 'housing-permit', 'key-profession', 'local-ties', 'room-letting', 'home-splitting'],
  },
  {
    // The first model of 2017 had a private party buy and renovate.
    id: 'inponden',
    cites: [cite('3.1', 'uyterlinde-gastkemper-2017'), cite('3.1', 'stadsregio-parkstad-limburg-2023')],
    terms: ['selling-off'],
  },
  { id: 'integrated-approach', cites: [cite('step-3'), cite('closing')], terms: ['nplv', 'social-rise'] },
  { id: 'isv', cites: [cite('1.3')], terms: ['big-cities-policy', 'restructuring'] },
  {
    id: 'key-profession',
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023'), cite('3.1', 'veldboer-ea-2008')],
    terms: ['local-ties'],
  },
  { id: 'landlord-levy', cites: [cite('3.1')], terms: ['selling-off', 'housing-corporation'] },
  {
    id: 'lifestyle',
    cites: [cite('3.1'), cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
    terms: ['housing-allocation'],
  },
  { id: 'liveability', cites: [cite('introduction'), cite('3.3')], terms: ['vulnerable-neighbourhood'] },
  { id: 'local-ties', cites: [cite('3.1', 'huisvestingswet-wijziging-2023')], terms: ['key-profession'] },
  {
    id: 'market-led-gentrification',
    cites: [cite('1.4', 'hochstenbach-2017')],
    terms: ['state-led-gentrification', 'selling-off'],
  },
  { id: 'medium-rent', cites: [cite('introduction'), cite('3.1')], terms: ['social-rent', 'affordable-homes'] },
  {
    id: 'middle-class-effect',
    cites: [cite('2.3', 'veldboer-ea-2008')],
    terms: ['neighbourhood-effect'],
  },
  {
    id: 'mixed-neighbourhood',
    cites: [cite('1', 'van-der-velden-can-2022-herladen'), cite('introduction'), cite('4')],
    terms: ['differentiation', 'spatial-segregation'],
  },
  { id: 'mosaic-neighbourhood', cites: [cite('3.2')], terms: ['spatial-segregation', 'superdiversity'] },
  { id: 'moving-allowance', cites: [cite('step-4')], terms: ['rehousing'] },
  { id: 'moving-on', cites: [cite('3.1'), cite('step-4'), cite('closing')], terms: ['phasing', 'densification'] },
  {
    id: 'neighbourhood-economy',
    cites: [cite('3.3', 'risselada-folmer-2012', 'adarghal-breuer-2023'), cite('3.3', 'hospers-2009', 'jacobs-1961')],
    terms: ['self-employed', 'plinth'],
  },
  {
    // The introduction says that evidence has been found, 2.3 that there are signals.
    id: 'neighbourhood-effect',
    cites: [
      cite('2.3', 'bolt-van-kempen-2008', 'van-ham-2012', 'miltenburg-2017'),
      cite('2.3', 'wolfers-2016', 'troost-van-ham-manley-2023', 'kullberg-mouktadibillah-de-vries-2021'),
      cite('introduction', 'kullberg-mouktadibillah-de-vries-2021'),
    ],
    terms: ['middle-class-effect', 'spatial-segregation'],
  },
  { id: 'nplv', cites: [cite('introduction'), cite('1.5')], terms: ['focus-area', 'housing-fund', 'plan-horizon'] },
  {
    id: 'opportunity-zone',
    cites: [cite('3.3', 'ouwehand-van-meijeren-2006', 'bouwmeester-2007')],
    terms: ['rent-step-up', 'neighbourhood-economy'],
  },
  { id: 'performance-agreement', cites: [cite('step-2')], terms: ['housing-care-vision', 'housing-deal'] },
  {
    id: 'phasing',
    cites: [cite('3.1'), cite('step-4'), cite('closing')],
    terms: ['return-guarantee', 'gentle-gentrification'],
  },
  {
    // Fifteen to twenty years in the introduction, twenty in the closing section.
    id: 'plan-horizon',
    cites: [cite('introduction'), cite('closing')],
    terms: ['nplv'],
  },
  {
    id: 'plinth',
    cites: [cite('3.3', 'poppegaai-kloosterman-2010'), cite('3.3', 'ouwehand-van-meijeren-2006', 'bouwmeester-2007')],
    terms: ['self-employed', 'neighbourhood-economy'],
  },
  {
    id: 'public-familiarity',
    cites: [cite('3.2', 'wrr-2020', 'fischer-1982', 'rmo-2005', 'blokland-potters-2006')],
    terms: ['absent-ties', 'amicality', 'everyday-attentiveness'],
  },
  { id: 'rehousing', cites: [cite('3.1'), cite('step-4')], terms: ['moving-on', 'phasing'] },
  {
    id: 'rent-step-up',
    cites: [cite('3.3', 'ouwehand-van-meijeren-2006', 'bouwmeester-2007')],
    terms: ['opportunity-zone'],
  },
  { id: 'residualisation', cites: [cite('2.1'), cite('2.2')], terms: ['target-group', 'socio-economic-segregation'] },
  {
    id: 'restructuring',
    cites: [cite('2.4', 'scp-2011'), cite('3.1')],
    terms: ['differentiation', 'transformation'],
  },
  { id: 'return-guarantee', cites: [cite('closing'), cite('step-4')], terms: ['phasing', 'displacement'] },
  { id: 'room-letting', cites: [cite('3.1', 'huisvestingswet-wijziging-2023')], terms: ['home-splitting'] },
  {
    id: 'scale-level',
    cites: [cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019'), cite('step-1')],
    terms: ['grain'],
  },
  {
    id: 'segregated-schools',
    cites: [cite('3.2', 'staat-van-het-onderwijs-2020', 'muskens-ea-2023')],
    terms: ['socio-economic-segregation'],
  },
  {
    id: 'selective-allocation',
    cites: [cite('3.1', 'huisvestingswet-2014', 'wbmgp-2006')],
    terms: ['housing-permit', 'housing-allocation'],
  },
  {
    id: 'selective-migration',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011'), cite('1.3')],
    terms: ['sorting'],
  },
  {
    id: 'self-employed',
    cites: [cite('3.3', 'adarghal-breuer-2023')],
    terms: ['neighbourhood-economy', 'plinth'],
  },
  { id: 'selling-off', cites: [cite('3.1')], terms: ['inponden', 'landlord-levy'] },
  {
    id: 'social-cohesion',
    cites: [cite('1.5', 'jennissen-ea-2018'), cite('2.4', 'scp-2011'), cite('3.1', 'van-grinsven-zandstra-2011')],
    terms: ['liveability'],
  },
  {
    id: 'social-domain',
    cites: [cite('1.5', 'jeugdwet-2015', 'participatiewet-2015', 'wmo-2015')],
    terms: ['decentralisation'],
  },
  {
    id: 'social-mechanism',
    cites: [cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
    terms: ['theory-of-change'],
  },
  { id: 'social-rent', cites: [cite('2.1'), cite('introduction')], terms: ['medium-rent', 'target-group'] },
  {
    id: 'social-rise',
    cites: [cite('4'), cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019'), cite('closing')],
    terms: ['middle-class-effect', 'integrated-approach'],
  },
  {
    id: 'socialiser',
    cites: [cite('3.2', 'felder-2020', 'felder-2021', 'felder-ea-2023')],
    terms: ['figure', 'best-person'],
  },
  {
    id: 'socio-economic-segregation',
    cites: [cite('2.1', 'tammaru-ea-2016'), cite('2.1', 'engbersen-uyterlinde-2022')],
    terms: ['spatial-segregation', 'residualisation'],
  },
  { id: 'sorting', cites: [cite('4'), cite('step-2')], terms: ['selective-migration', 'spatial-segregation'] },
  {
    id: 'spatial-segregation',
    cites: [cite('2.1', 'musterd-2020'), cite('2.1', 'engbersen-uyterlinde-2022'), cite('3.2')],
    terms: ['socio-economic-segregation'],
  },
  { id: 'starting-qualification', cites: [cite('3.1', 'wbmgp-2006'), cite('3.3')], terms: ['selective-allocation'] },
  {
    id: 'state-led-gentrification',
    cites: [cite('introduction', 'van-der-graaf-veldboer-2009', 'hochstenbach-2017'), cite('1.4')],
    terms: ['market-led-gentrification', 'restructuring'],
  },
  { id: 'status-holder', cites: [cite('step-2')], terms: ['housing-first', 'sorting'] },
  {
    id: 'subtle-direction',
    cites: [cite('3.2', 'veldboer-duyvendak-bouw-2007'), cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
    terms: ['best-person'],
  },
  {
    id: 'superdiversity',
    cites: [cite('1.5', 'vertovec-2007', 'jennissen-ea-2018')],
    terms: ['public-familiarity'],
  },
  {
    id: 'target-group',
    cites: [cite('2.1'), cite('2.2', 'leidelmeijer-ea-2018')],
    terms: ['housing-corporation', 'residualisation'],
  },
  {
    id: 'theory-of-change',
    cites: [
      cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019'),
      cite('introduction', 'kleinhans-veldboer-duyvendak-2019'),
    ],
    terms: ['social-mechanism'],
  },
  { id: 'thinning', cites: [cite('3.1')], terms: ['densification'] },
  {
    // The source uses the word for buildings or areas in 3.1 and for the social domain in 1.5 and 2.2, and explains neither.
    id: 'transformation',
    cites: [cite('3.1'), cite('1.5'), cite('2.2')],
    terms: ['restructuring', 'social-domain'],
  },
  { id: 'turnover', cites: [cite('closing')], terms: ['figure', 'displacement'] },
  { id: 'turtle-effect', cites: [cite('3.2', 'putnam-2007')], terms: ['superdiversity', 'bonding'] },
  {
    // The source uses the word only for whom a permit can keep out.
    id: 'urgent-home-seeker',
    cites: [cite('3.1', 'huisvestingswet-wijziging-2023')],
    terms: ['room-letting', 'home-splitting'],
  },
  {
    // Never defined: what the source says of such areas, in several places.
    id: 'vulnerable-neighbourhood',
    cites: [
      cite('2.3', 'tops-van-der-torre-2014', 'tops-2018', 'boutellier-boelens-hermens-2019', 'boutellier-peeters-2020'),
      cite('2.2', 'uyterlinde-van-der-velden-2017'),
      cite('introduction'),
    ],
    terms: ['neighbourhood-effect', 'focus-area', 'waterbed-effect'],
  },
  {
    id: 'waterbed-effect',
    cites: [cite('introduction'), cite('step-4')],
    terms: ['displacement'],
  },
  {
    id: 'wbmgp',
    cites: [cite('3.1', 'wbmgp-2006', 'kamerstukken-2023'), cite('3.1', 'hochstenbach-uitermark-van-gent-2015')],
    terms: ['selective-allocation', 'housing-permit', 'hardship-clause'],
  },
  {
    id: 'woningwet',
    cites: [
      cite('introduction', 'woningwet-2015', 'van-der-velden-uyterlinde-bronsvoort-2018'),
      cite('3.1', 'woningwet-2015'),
    ],
    terms: ['target-group', 'restructuring'],
  },
] as const satisfies readonly Term[];

export type TermId = (typeof terms)[number]['id'];
export default terms;
