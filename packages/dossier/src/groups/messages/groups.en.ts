import { capitalise } from '@mengwijzer/words/text';
import { standingEn } from '../../messages/standing.en.js';
import type { GroupsMessages } from './groups.nl.js';

const households = (word: string, count: number): string => `${word} ${count === 1 ? 'household' : 'households'}`;

export const groupsEn: GroupsMessages = {
  ...standingEn,
  heading: 'The three groups',
  lead: 'Those who stay, those who must leave and those who come: the source wants all three to live better. Here you see what this dossier promises each group, what it costs them, and what is missing.',
  empty: 'Nobody has filled in anything yet. Below you see what is missing now.',
  promises: 'What this dossier promises',
  noPromises: 'Nothing yet.',
  burdens: 'What it costs this group',
  noBurdens: 'This dossier says nothing about that yet.',
  gaps: 'What is missing',
  noGaps: 'We see nothing missing here. Ask the people themselves too.',
  forNobody: 'Promised, but not said for whom',
  forNobodyLead: 'These promises name no group. Say for whom they are, or for whom not.',
  kinds: { need: 'What this group needs', risk: 'What can go wrong', limit: 'Where the limit is' },

  where: {
    question: (number) => `question ${number}`,
    row: (number, row) => `question ${number}, line ${row}`,
    agreed: (number) => `agreement at question ${number}`,
    shortlist: 'list of instruments',
    plan: 'phasing plan',
  },

  said: {
    benefits: (group) => `Things should get better for ${group}.`,
    burdens: (group) => `The burdens fall on ${group}.`,
  },

  plan: {
    staying: (word, count) =>
      `${households(capitalise(word), count)} ${count === 1 ? 'does' : 'do'} not have to leave the neighbourhood.`,
    temporary: (word, count) =>
      `${households(capitalise(word), count)} ${count === 1 ? 'moves' : 'move'} twice, by way of a temporary home.`,
    returned: (word, count) =>
      `${households(capitalise(word), count)} ${count === 1 ? 'returns' : 'return'} to the neighbourhood.`,
    away: (word, count) =>
      `${households(capitalise(word), count)} ${count === 1 ? 'has' : 'have'} to leave the neighbourhood.`,
    longest: (span) => `Those who return are away for ${span} at most.`,
    still: (word, count) => `At the end ${households(word, count)} ${count === 1 ? 'has' : 'have'} not returned yet.`,
    gone: (word, count) =>
      `${households(capitalise(word), count)} ${count === 1 ? 'leaves' : 'leave'} the neighbourhood for good.`,
    newcomers: (word, count) =>
      `${households(capitalise(word), count)} from elsewhere ${count === 1 ? 'gets' : 'get'} a new home.`,
  },

  missing: {
    noPromise: 'Nobody says what this group gains.',
    burden: (names) => `Burdens, according to ${names}. Nothing on the list helps this group.`,
    hurts: 'The list holds something that may affect this group, and nothing that helps it.',
    still: 'In the plan not everyone returns. Nowhere does it say how these people end up well.',
    notAsked: {
      stayers: 'There is no dossier from residents. So this group has not been heard itself yet.',
      leavers: 'There is no dossier from residents. So those who must leave have not been heard themselves yet.',
      arrivals: 'No party speaks for those who will come to live there. Look for someone who can.',
    },
  },

  flag: {
    heading: 'Gentle gentrification: what that name is not for',
    usedBy: (names) => `These words now stand in the dossier of ${names}.`,
  },
};
