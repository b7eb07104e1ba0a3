import { cite } from '../citation.js';
import type { ChoiceText, PartText, Question, QuestionText } from '../question.js';

/** The box "Zeven vragen" is a summary of one article; every part of a question rests on it unless it says more. */
const box = cite('seven-questions', 'kleinhans-veldboer-duyvendak-2019');

/** The seven questions of Kleinhans, Veldboer and Duyvendak, without their words. */
export const questions = [
  {
    id: 'what',
    number: 1,
    revision: 1,
    cites: [box],
    parts: [
      {
        id: 'choices',
        cites: [box],
        choices: ['dwellings', 'incomes', 'origins', 'classes', 'lifestyles', 'combinations'],
      },
    ],
  },
  {
    id: 'who',
    number: 2,
    revision: 1,
    cites: [box, cite('closing')],
    parts: [
      {
        id: 'choices',
        cites: [box],
        choices: ['individuals', 'households', 'sports-clubs', 'primary-schools', 'neighbourhoods', 'cross-links'],
      },
      // The box asks who gains and who carries the burden without naming groups. The closing section names the first three,
      // step 4 the effects beyond the neighbourhood.
      {
        id: 'benefits',
        cites: [box, cite('closing'), cite('step-4')],
        choices: ['stayers', 'leavers', 'arrivals', 'surroundings'],
      },
      {
        id: 'burdens',
        cites: [box, cite('closing'), cite('step-4')],
        choices: ['stayers', 'leavers', 'arrivals', 'surroundings'],
      },
    ],
  },
  {
    id: 'theory',
    number: 3,
    revision: 1,
    cites: [box, cite('4')],
    parts: [
      { id: 'rows', cites: [box], choices: [] },
      // The box asks for mechanisms and names none; these are the ones the rest of the text works with.
      {
        id: 'kind',
        cites: [
          box,
          cite('introduction', 'boutellier-boelens-hermens-2019'),
          cite('2.3', 'veldboer-ea-2008', 'miltenburg-2017', 'troost-van-ham-manley-2023'),
          cite('2.4', 'scp-2011'),
          cite('3.2', 'allport-1954', 'wrr-2020', 'duyvendak-wekker-2015', 'kremer-parys-verplanke-2019'),
        ],
        choices: [
          'contact', // 2.3, 3.2
          'role-models', // 2.3, 3.3
          'networks', // introduction, 2.3
          'familiarity', // 3.2, publieke familiariteit
          'attentiveness', // 3.2, alledaagse attentheid
          'shared-activities', // 3.2, amicaliteit
          'social-control', // introduction, 2.3
          'facilities-support', // 2.4, 4
          'reputation', // 2.4, 4
        ],
      },
    ],
  },
  {
    id: 'role',
    number: 4,
    revision: 1,
    cites: [box],
    parts: [{ id: 'choices', cites: [box], choices: ['problem', 'means', 'goal'] }],
  },
  {
    id: 'objectives',
    number: 5,
    revision: 1,
    cites: [box, cite('4'), cite('step-1')],
    parts: [
      // The first two are the fork of step 1 (the area or its residents); the others follow the motives 2.1 to 2.4 and 3.2.
      {
        id: 'objectives',
        cites: [
          box,
          cite('step-1'),
          cite('2.1', 'engbersen-uyterlinde-2022'),
          cite('2.2', 'leidelmeijer-ea-2018'),
          cite('2.3', 'veldboer-ea-2008'),
          cite('2.4', 'scp-2011'),
          cite('3.2', 'veldboer-ea-2008'),
        ],
        choices: [
          'resident-opportunities', // step 1, 2.3
          'area-figures', // step 1, 2.4
          'facilities', // introduction, 2.4, 4
          'less-concentration', // 2.2
          'less-segregation', // 2.1
          'contact', // 3.2, 4
        ],
      },
      {
        id: 'parties',
        cites: [box, cite('step-2')],
        choices: ['municipality', 'housing-corporation', 'welfare', 'residents'],
      },
      { id: 'positions', cites: [box], choices: ['main', 'counts', 'none', 'against'] },
      { id: 'degree', cites: [box], choices: [] },
    ],
  },
  {
    id: 'scale',
    number: 6,
    revision: 1,
    cites: [box, cite('3.1', 'van-grinsven-zandstra-2011')],
    parts: [
      // The box ends with "a higher scale level"; step 1 says which ones there are: the region, the province and the state.
      {
        id: 'levels',
        cites: [box, cite('step-1')],
        choices: ['porch', 'complex', 'street', 'neighbourhood', 'association', 'district', 'city', 'higher'],
      },
    ],
  },
  {
    id: 'time',
    number: 7,
    revision: 1,
    cites: [box],
    parts: [{ id: 'term', cites: [box], choices: ['immediate', 'longer', 'generations'] }],
  },
] as const satisfies readonly Question[];

type Data = (typeof questions)[number];
type Part = Data['parts'][number];

/** Ids of the parts of a question. */
export type PartId<Q extends Data['id'] = Data['id']> = Extract<Data, { id: Q }>['parts'][number]['id'];

/** Ids of the choices in all parts of a question. */
export type ChoiceId<Q extends Data['id'] = Data['id']> = Extract<Data, { id: Q }>['parts'][number]['choices'][number];

type TextsOfPart<P extends Part> = Omit<PartText, 'choices'> & {
  readonly choices: { readonly [C in P['choices'][number]]: ChoiceText };
};

/** The words of all seven questions: a missing part or choice does not compile. */
export type QuestionTexts = {
  readonly [Q in Data as Q['id']]: Omit<QuestionText, 'asks' | 'parts'> & {
    readonly asks: string;
    readonly parts: { readonly [P in Q['parts'][number] as P['id']]: TextsOfPart<P> };
  };
};
export default questions;
