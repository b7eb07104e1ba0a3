import { cite } from '../citation.js';
import type { Hint, HintText } from '../hint.js';

const levels = ['porch', 'complex', 'street', 'neighbourhood', 'association', 'district', 'city', 'higher'] as const;
const objectives = [
  'resident-opportunities',
  'area-figures',
  'facilities',
  'less-concentration',
  'less-segregation',
  'contact',
] as const;
const groups = ['stayers', 'leavers', 'arrivals', 'surroundings'] as const;

/** What the source says back to an answer, without its words. Ordered by question. */
export const hints = [
  // 1. What
  {
    id: 'only-homes-for-residents',
    question: 'what',
    part: 'choices',
    when: [
      { fact: 'what.choices', only: ['dwellings'] },
      { fact: 'objectives.named', anyOf: ['resident-opportunities'] },
    ],
    // "Less evident", "somewhat elusive" (4), "no hard evidence" according to critics (introduction).
    evidence: 'unproven',
    cites: [cite('4'), cite('introduction'), cite('step-3')],
  },
  {
    id: 'homes-lift-the-area',
    question: 'what',
    part: 'choices',
    when: [{ fact: 'what.choices', anyOf: ['dwellings', 'incomes'] }],
    evidence: 'mixed',
    cites: [
      cite('introduction', 'uyterlinde-boutellier-de-meere-2022'),
      cite('2.4', 'scp-2011', 'bolt-van-kempen-2008'),
    ],
  },
  {
    id: 'origin-or-income',
    question: 'what',
    part: 'choices',
    when: [{ fact: 'what.choices', anyOf: ['origins'] }],
    evidence: 'mixed',
    cites: [cite('2.1', 'engbersen-uyterlinde-2022', 'musterd-2020', 'tammaru-ea-2016')],
  },
  {
    id: 'diversity-and-contact',
    question: 'what',
    part: 'choices',
    when: [{ fact: 'what.choices', anyOf: ['origins'] }],
    evidence: 'well-founded',
    cites: [cite('3.2', 'jennissen-ea-2018'), cite('2.1', 'engbersen-uyterlinde-2022')],
  },
  {
    id: 'lifestyle-allocation',
    question: 'what',
    part: 'choices',
    when: [{ fact: 'what.choices', anyOf: ['lifestyles'] }],
    // The grade is that of the research on discrimination, which the source ties to private letting only.
    evidence: 'well-founded',
    cites: [cite('3.1', 'van-bon-ea-2021', 'van-der-velden-uyterlinde-bronsvoort-2018')],
  },
  // 2. Who
  {
    id: 'school-choice',
    question: 'who',
    part: 'choices',
    when: [{ fact: 'who.choices', anyOf: ['primary-schools'] }],
    evidence: 'well-founded',
    cites: [cite('3.2'), cite('2.4', 'scp-2011')],
  },
  {
    id: 'people-with-disabilities',
    question: 'who',
    part: 'choices',
    when: [
      { fact: 'objectives.named', anyOf: ['less-concentration'] },
      { fact: 'theory.kinds', anyOf: ['contact', 'networks', 'attentiveness'] },
    ],
    evidence: 'well-founded',
    cites: [cite('3.2', 'bredewold-2020-convivial', 'bredewold-tonkens-trappenburg-2016', 'bredewold-2014')],
  },
  {
    id: 'three-groups',
    question: 'who',
    part: 'benefits',
    when: [
      { fact: 'who.benefits', anyOf: ['stayers', 'arrivals', 'surroundings'] },
      { fact: 'who.benefits', noneOf: ['leavers'] },
    ],
    evidence: 'advice',
    cites: [cite('closing')],
  },
  {
    id: 'displacement-near',
    question: 'who',
    part: 'burdens',
    when: [{ fact: 'who.burdens', anyOf: ['leavers'] }],
    evidence: 'disputed',
    cites: [cite('4'), cite('closing'), cite('introduction', 'hochstenbach-2022')],
  },
  // 3. Theory
  {
    id: 'contact-not-by-itself',
    question: 'theory',
    part: 'kind',
    when: [{ fact: 'theory.kinds', anyOf: ['contact'] }],
    evidence: 'mixed',
    cites: [cite('2.3', 'veldboer-ea-2008'), cite('3.2', 'veldboer-ea-2008')],
  },
  {
    id: 'light-contact-first',
    question: 'theory',
    part: 'kind',
    when: [
      { fact: 'theory.kinds', anyOf: ['contact', 'networks'] },
      { fact: 'what.choices', anyOf: ['origins', 'lifestyles', 'combinations'] },
    ],
    evidence: 'advice',
    cites: [cite('3.2', 'wrr-2020', 'rmo-2005', 'blokland-potters-2006', 'engbersen-jansen-2022')],
  },
  {
    id: 'affluent-neighbours',
    question: 'theory',
    part: 'kind',
    when: [{ fact: 'theory.kinds', anyOf: ['role-models', 'networks'] }],
    evidence: 'mixed',
    cites: [cite('2.3', 'troost-van-ham-manley-2023'), cite('introduction')],
  },
  {
    id: 'facilities-and-name',
    question: 'theory',
    part: 'kind',
    when: [{ fact: 'theory.kinds', anyOf: ['facilities-support', 'reputation'] }],
    evidence: 'well-founded',
    cites: [cite('4'), cite('2.4', 'scp-2011')],
  },
  {
    id: 'familiar-faces',
    question: 'theory',
    part: 'kind',
    when: [
      { fact: 'theory.kinds', anyOf: ['familiarity', 'attentiveness'] },
      { fact: 'who.burdens', anyOf: ['leavers'] },
    ],
    // Felder's research is about faces; that moving should be tempered is what the source makes of it.
    evidence: 'advice',
    cites: [cite('3.2', 'felder-2021', 'felder-2020', 'felder-ea-2023')],
  },
  // 4. Role
  {
    id: 'problem-and-wish',
    question: 'role',
    part: 'choices',
    when: [
      { fact: 'role.choices', anyOf: ['problem'] },
      { fact: 'role.choices', anyOf: ['means', 'goal'] },
    ],
    evidence: 'advice',
    cites: [cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
  },
  {
    id: 'means-for-whom',
    question: 'role',
    part: 'choices',
    when: [
      { fact: 'role.choices', anyOf: ['means'] },
      { fact: 'who.benefits', noneOf: groups },
    ],
    evidence: 'advice',
    cites: [cite('step-1'), cite('4'), cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019')],
  },
  {
    id: 'goal-no-guarantee',
    question: 'role',
    part: 'choices',
    when: [{ fact: 'role.choices', anyOf: ['goal'] }],
    evidence: 'mixed',
    cites: [cite('2.1', 'engbersen-uyterlinde-2022'), cite('3.1', 'van-grinsven-zandstra-2011')],
  },
  // 5. Objectives
  {
    id: 'neighbourhood-effects',
    question: 'objectives',
    part: 'objectives',
    when: [{ fact: 'objectives.named', anyOf: ['resident-opportunities'] }],
    evidence: 'disputed',
    cites: [
      cite('2.3', 'bolt-van-kempen-2008', 'van-ham-2012', 'miltenburg-2017', 'kullberg-mouktadibillah-de-vries-2021'),
      cite('introduction', 'kullberg-mouktadibillah-de-vries-2021'),
    ],
  },
  {
    id: 'area-before-residents',
    question: 'objectives',
    part: 'objectives',
    when: [
      { fact: 'objectives.main', anyOf: ['area-figures'] },
      { fact: 'objectives.main', noneOf: ['resident-opportunities'] },
    ],
    evidence: 'mixed',
    cites: [cite('step-1'), cite('4'), cite('introduction', 'uyterlinde-boutellier-de-meere-2022')],
  },
  {
    id: 'figures-not-felt',
    question: 'objectives',
    part: 'objectives',
    when: [{ fact: 'objectives.named', anyOf: ['area-figures'] }],
    evidence: 'well-founded',
    cites: [cite('2.4', 'scp-2015')],
  },
  {
    id: 'parties-differ',
    question: 'objectives',
    part: 'objectives',
    when: [{ fact: 'objectives.disputed', anyOf: objectives }],
    evidence: 'advice',
    cites: [cite('4'), cite('step-1')],
  },
  {
    id: 'someone-against',
    question: 'objectives',
    part: 'objectives',
    when: [{ fact: 'objectives.against', anyOf: objectives }],
    evidence: 'mixed',
    cites: [cite('step-4'), cite('3.1', 'van-grinsven-zandstra-2011', 'musterd-2020')],
  },
  {
    id: 'vulnerable-concentration',
    question: 'objectives',
    part: 'objectives',
    when: [{ fact: 'objectives.named', anyOf: ['less-concentration'] }],
    // The grade is that of the link; what mixing does about it "should" follow, says the source.
    evidence: 'well-founded',
    cites: [
      cite('2.2', 'leidelmeijer-ea-2018', 'uyterlinde-van-der-velden-2017', 'uyterlinde-van-der-velden-bouwman-2020'),
    ],
  },
  // 6. Scale
  {
    id: 'contact-at-district',
    question: 'scale',
    part: 'levels',
    when: [
      { fact: 'objectives.named', anyOf: ['contact'] },
      { fact: 'scale.wanted', anyOf: ['district', 'city', 'higher'] },
    ],
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011')],
  },
  {
    id: 'blocks-in-mixed-areas',
    question: 'scale',
    part: 'levels',
    when: [{ fact: 'scale.intervention', anyOf: ['porch', 'complex', 'street'] }],
    evidence: 'mixed',
    cites: [cite('3.1', 'van-grinsven-zandstra-2011', 'musterd-2020', 'engbersen-uyterlinde-2016')],
  },
  {
    id: 'waterbed-not-named',
    question: 'scale',
    part: 'levels',
    when: [
      { fact: 'scale.intervention', anyOf: levels },
      { fact: 'scale.unwanted', noneOf: levels },
    ],
    evidence: 'advice',
    cites: [cite('step-4'), cite('introduction')],
  },
  {
    id: 'waterbed-wider',
    question: 'scale',
    part: 'levels',
    when: [{ fact: 'scale.span', anyOf: ['unwanted-wider'] }],
    evidence: 'advice',
    cites: [cite('step-4'), cite('3.1')],
  },
  // 7. Time
  {
    id: 'at-once-or-generations',
    question: 'time',
    part: 'term',
    when: [
      { fact: 'time.term', anyOf: ['immediate'] },
      { fact: 'objectives.named', anyOf: ['resident-opportunities'] },
    ],
    evidence: 'mixed',
    cites: [
      cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019'),
      cite('2.3', 'wolfers-2016', 'kullberg-mouktadibillah-de-vries-2021'),
    ],
  },
  {
    id: 'twenty-years',
    question: 'time',
    part: 'term',
    when: [{ fact: 'time.term', anyOf: ['immediate'] }],
    evidence: 'advice',
    cites: [cite('introduction'), cite('closing')],
  },
  {
    id: 'durability-unknown',
    question: 'time',
    part: 'term',
    when: [
      { fact: 'time.term', anyOf: ['longer', 'generations'] },
      { fact: 'what.choices', anyOf: ['dwellings', 'incomes'] },
    ],
    evidence: 'unproven',
    cites: [cite('2.4')],
  },
  {
    id: 'impatience',
    question: 'time',
    part: 'term',
    when: [{ fact: 'time.term', anyOf: ['longer', 'generations'] }],
    evidence: 'advice',
    cites: [cite('step-4')],
  },
  {
    id: 'expectations-rise',
    question: 'time',
    part: 'term',
    when: [
      { fact: 'time.term', anyOf: ['longer', 'generations'] },
      { fact: 'objectives.named', anyOf: ['area-figures'] },
    ],
    evidence: 'well-founded',
    cites: [cite('2.4', 'scp-2015')],
  },
] as const satisfies readonly Hint[];

export type HintId = (typeof hints)[number]['id'];

/** The words of all hints: a missing one does not compile. */
export type HintTexts = { readonly [I in HintId]: HintText };
export default hints;
