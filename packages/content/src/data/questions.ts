import type { ChoiceText, PartText, Question, QuestionText } from '../schema/questions.js';

/** The box "Zeven vragen" is a summary of one article; every part of a question rests on it unless it says more. */
const box = [{ section: 'seven-questions', sources: ['kleinhans-veldboer-duyvendak-2019'] }] as const;

/** The seven questions of Kleinhans, Veldboer and Duyvendak, without their words. */
export const questions = [
  {
    id: 'what',
    number: 1,
    revision: 1,
    cites: box,
    parts: [
      {
        id: 'choices',
        cites: box,
        choices: ['dwellings', 'incomes', 'origins', 'classes', 'lifestyles', 'combinations'],
      },
    ],
  },
  {
    id: 'who',
    number: 2,
    revision: 1,
    cites: [...box, { section: 'closing', sources: [] }],
    parts: [
      {
        id: 'choices',
        cites: box,
        choices: ['individuals', 'households', 'sports-clubs', 'primary-schools', 'neighbourhoods', 'cross-links'],
      },
      // The box asks who gains and who carries the burden without naming groups. The closing section names the first three,
      // step 4 the effects beyond the neighbourhood.
      {
        id: 'benefits',
        cites: [...box, { section: 'closing', sources: [] }, { section: 'step-4', sources: [] }],
        choices: ['stayers', 'leavers', 'arrivals', 'surroundings'],
      },
      {
        id: 'burdens',
        cites: [...box, { section: 'closing', sources: [] }, { section: 'step-4', sources: [] }],
        choices: ['stayers', 'leavers', 'arrivals', 'surroundings'],
      },
    ],
  },
  {
    id: 'theory',
    number: 3,
    revision: 1,
    cites: [...box, { section: '4', sources: [] }],
    parts: [
      { id: 'rows', cites: box, choices: [] },
      // The box asks for mechanisms and names none; these are the ones the rest of the text works with.
      {
        id: 'kind',
        cites: [
          ...box,
          { section: 'introduction', sources: ['boutellier-boelens-hermens-2019'] },
          { section: '2.3', sources: ['veldboer-ea-2008', 'miltenburg-2017', 'troost-van-ham-manley-2023'] },
          { section: '2.4', sources: ['scp-2011'] },
          {
            section: '3.2',
            sources: ['allport-1954', 'wrr-2020', 'duyvendak-wekker-2015', 'kremer-parys-verplanke-2019'],
          },
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
    cites: box,
    parts: [{ id: 'choices', cites: box, choices: ['problem', 'means', 'goal'] }],
  },
  {
    id: 'objectives',
    number: 5,
    revision: 1,
    cites: [...box, { section: '4', sources: [] }, { section: 'step-1', sources: [] }],
    parts: [
      // The first two are the fork of step 1 (the area or its residents); the others follow the motives 2.1 to 2.4 and 3.2.
      {
        id: 'objectives',
        cites: [
          ...box,
          { section: 'step-1', sources: [] },
          { section: '2.1', sources: ['engbersen-uyterlinde-2022'] },
          { section: '2.2', sources: ['leidelmeijer-ea-2018'] },
          { section: '2.3', sources: ['veldboer-ea-2008'] },
          { section: '2.4', sources: ['scp-2011'] },
          { section: '3.2', sources: ['veldboer-ea-2008'] },
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
        cites: [...box, { section: 'step-2', sources: [] }],
        choices: ['municipality', 'housing-corporation', 'welfare', 'residents'],
      },
      { id: 'positions', cites: box, choices: ['main', 'counts', 'none', 'against'] },
      { id: 'degree', cites: box, choices: [] },
    ],
  },
  {
    id: 'scale',
    number: 6,
    revision: 1,
    cites: [...box, { section: '3.1', sources: ['van-grinsven-zandstra-2011'] }],
    parts: [
      {
        id: 'levels',
        cites: box,
        choices: ['porch', 'complex', 'street', 'neighbourhood', 'association', 'district', 'city', 'higher'],
      },
    ],
  },
  {
    id: 'time',
    number: 7,
    revision: 1,
    cites: box,
    parts: [{ id: 'term', cites: box, choices: ['immediate', 'longer', 'generations'] }],
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
  readonly [Q in Data as Q['id']]: Omit<QuestionText, 'parts'> & {
    readonly parts: { readonly [P in Q['parts'][number] as P['id']]: TextsOfPart<P> };
  };
};
