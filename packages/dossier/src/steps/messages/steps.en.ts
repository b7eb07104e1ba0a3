import { sayCount } from '../../model/standing/standing-words.js';
import { standingEn } from '../../messages/standing.en.js';
import type { StepsMessages } from './steps.nl.js';

export const stepsEn: StepsMessages = {
  ...standingEn,
  heading: 'The four steps',
  lead: 'The source names four steps for mixing with precision. At each step you first see where this dossier stands now. Below it you can read what the source says.',
  stepNumber: (number) => `Step ${number}: `,
  standing: 'Where this dossier stands now',
  kinds: { do: 'What you do', yields: 'What it yields', pitfall: 'Pitfalls' },

  count: (count) => sayCount(count, 'en'),

  goals: {
    questions: (numbers, count) => `${count === 1 ? 'question' : 'questions'} ${numbers}`,
    nobody: 'Nobody has filled in anything yet. Begin with the seven questions, each by yourself or together.',
    files: 'Does a party have a file already? Open it here, and it is added.',
    speaking: (names, count) =>
      count === 1 ? `There is one dossier: ${names}.` : `There are ${sayCount(count, 'en')} dossiers: ${names}.`,
    answered: (questions, count) => (count === 1 ? `Answered: ${questions}.` : `Answered by everyone: ${questions}.`),
    partly: (questions) => `Answered by some of the parties: ${questions}.`,
    open: (questions, count) => `${questions} ${count === 1 ? 'is' : 'are'} still open.`,
    notAgreed: (question, who) => `Not agreed yet on ${question}, according to ${who}.`,
    notRelevant: (question, who) => `Does not matter here according to ${who}: ${question}.`,
    noMain: 'Nobody names a main objective yet.',
    main: (names) => `Named as a main objective: ${names}.`,
    nothingAgreed: 'Nothing has been agreed together yet.',
    agreed: (questions) => `Something was agreed together on ${questions}.`,
    versions: (questions) => `Two versions of an agreement stand side by side, at ${questions}.`,
    contested: (questions) => `Something remains contested after an agreement, at ${questions}.`,
  },

  alignment: {
    nobody: 'There are no dossiers of parties yet. So one cannot see where they differ.',
    one: (name) => `There is only one dossier so far: ${name}. A difference between parties cannot be seen yet.`,
    allFour: 'Municipality, housing corporation, welfare and residents all take part.',
    missing: (names) => `No dossier yet from ${names}.`,
    unclear: (names) => `This name does not make clear which party it is: ${names}.`,
    noStances: 'Nobody says yet how the parties look at the objectives.',
    notAgreed: 'Nothing has been agreed together on the objectives yet.',
    same: 'No difference can be seen in the objectives that parties name.',
    differ: (objective) => `Parties do not say the same about ‘${objective}’.`,
    differMore: (count) => `There are ${count} more objectives on which parties differ.`,
    agreed: (text) => `Agreed on the objectives: ${text}`,
    contested: (text) => `What remains contested about the objectives: ${text}`,
  },

  area: {
    nothing: 'There are no instruments on the list yet.',
    chosen: (word, count) =>
      count === 1 ? 'There is one instrument on the list.' : `There are ${word} instruments on the list.`,
    unknown: (word) => `Of a partner or a newer version: ${word}.`,
    lists: (names) => `Put together from the lists of ${names}.`,
    lacks: {
      why: (names) => `Not yet said why: ${names}.`,
      who: (names) => `Not yet said who takes it up: ${names}.`,
      when: (names) => `Not yet said when: ${names}.`,
    },
    complete: 'For each instrument it is said why, who and when.',
  },

  plan: {
    of: (name) => `Plan of ${name}.`,
    none: 'There is no plan yet for the order of demolishing and building. It is needed only if you demolish or build.',
    reading: 'The plan has not been calculated yet.',
    unread: 'The plan cannot be read here. It does stay in the dossier.',
    unfilled: 'The plan still has empty cells. That is why it is not calculated yet.',
    noSites: 'There are no sites in the plan yet.',
    ready: (word, count) =>
      count === 1
        ? 'The site in the plan is ready within the time that it covers.'
        : `The ${word} sites in the plan are ready within the time that it covers.`,
    unready: (word, all, count, of) =>
      of === 1
        ? 'The site in the plan is not ready within the time that it covers.'
        : count === of
          ? `Within the time that the plan covers, none of the ${all} sites is ready.`
          : `Within the time that the plan covers, ${word} of the ${all} sites ${count === 1 ? 'is' : 'are'} not ready.`,
    nobodyThere: 'Nobody lives on the sites in the plan now.',
    nobodyAway: 'Under the plan nobody who wants to stay has to leave the neighbourhood.',
    away: (word, count) =>
      count === 1
        ? 'Under the plan one household has to leave the neighbourhood.'
        : `Under the plan ${word} households have to leave the neighbourhood.`,
    allTook: (span, count) => (count === 1 ? `It is away for ${span}.` : `They are away for ${span}.`),
    upTo: (span) => `Those who return are away for ${span} at most.`,
    still: (word, count) =>
      count === 1
        ? 'At the end of the plan one household has not returned yet.'
        : `At the end of the plan ${word} households have not returned yet.`,
  },

  monitoring: {
    nothing: 'There are no objectives to watch yet.',
    watched: (word, count) =>
      count === 1
        ? 'For one objective it is settled how you watch it.'
        : `For ${word} objectives it is settled how you watch them.`,
    unwatched: (names) => `Not yet said how you watch this: ${names}.`,
    waterbed: 'It is settled what would show a waterbed effect.',
    noWaterbed: 'Nobody looks out yet for a waterbed effect: a problem that moves elsewhere.',
  },
};
