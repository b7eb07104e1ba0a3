import { standingEn } from '../../messages/standing.en.js';
import type { MonitoringMessages } from './monitoring.nl.js';

export const monitoringEn: MonitoringMessages = {
  ...standingEn,
  heading: 'Watching whether it works',
  lead: 'Write down for each objective what would show that it works. And what would show that a problem only moves: the waterbed effect.',
  empty:
    'There is no objective to watch yet. As soon as a party names one at question 5, it stands here. One of your own is possible too.',
  lacking: 'Nothing is written down for these yet',
  watched: 'What you watch',
  noWaterbed:
    'Nowhere does it say yet what would show a waterbed effect. The source advises to measure that, in the neighbourhood, the city district and the region.',
  method: 'How to measure, the source does not say.',
  addedBy: (names) => `Added by ${names}.`,
  notNamed: 'No party names this as an objective now.',
  noLabel: 'Objective without a name',
  made: (day) => `Written down on ${day}`,
  twoVersions: 'Two versions',
  twoVersionsLead: 'This was changed in two places. Choose one to go on with. What you write down replaces both.',
  version: (number) => `Version ${number}`,
  before: 'What stood here before',
  gap: 'Not said yet',

  fields: {
    sign: 'This shows that it works',
    waterbed: 'This shows a waterbed effect',
    scale: 'At this scale',
    often: 'How often',
    who: 'Who looks',
  },
  label: 'Which objective?',
  ask: {
    sign: 'What shows that it works?',
    waterbed: 'What would show a waterbed effect?',
    scale: 'At which scale do you look?',
    often: 'How often do you look?',
    who: 'Who looks at it?',
  },
  hints: {
    sign: 'Something that you can see, count or ask.',
    waterbed: 'Something that turns up elsewhere, in another neighbourhood or in the region.',
    often: 'For example: every year in May.',
    who: 'For example: the neighbourhood manager, together with residents.',
  },
  scaleNone: 'Not said yet',

  write: 'Write down how you watch this',
  writeName: (objective) => `Write down how you watch this: ${objective}`,
  edit: 'Change',
  editName: (objective) => `Change how you watch this: ${objective}`,
  editVersion: (number) => `Go on with version ${number}`,
  remove: 'Take away',
  removeName: (objective) => `Take away: ${objective}`,
  addOwn: 'Add an objective of your own',
  save: 'Write down',
  cancel: 'Cancel',
  formOf: (objective) => `How you watch this: ${objective}`,
  formOwn: 'An objective of your own, and how you watch it',

  suggest: 'Suggestions from the source',
  suggestion: { sign: 'Suggestion, this shows that it works', waterbed: 'Suggestion, this shows a waterbed effect' },
  take: 'Take over',
  takeName: (text) => `Take over: ${text}`,
  took: 'Taken over into the form. Nothing is written down yet.',

  faults: {
    'no-label': 'Write down which objective you want to watch.',
    nothing: 'Write down what you want to see: that it works, or that a problem moves.',
    full: 'The list is full. A dossier holds no more than 500 lines. What is there stays.',
  },
  saved: (objective) => `Written down: ${objective}.`,
  unchanged: 'Nothing has changed.',
  removed: (objective) => `Taken away: how you watch ‘${objective}’.`,
  refused: 'This page does not accept the change. Nothing was written down.',

  suggestions: {
    school:
      'Children who already lived there reach a higher level of schooling. Fewer young people drop out of school.',
    work: 'Those who already lived there have work more often and are poor less often. Follow these people, not just the area.',
    safety: 'The neighbourhood is safer and more liveable, and people feel safer too.',
    'ask-residents':
      'Residents notice it themselves. Ask them, for their score may stay low while the area gets ahead.',
    support: 'Shops, schools and clubs have enough customers, pupils and members.',
    nuisance: 'Nuisance and insecurity decline where there are many homes of housing corporations.',
    apart: 'People with little and with much money live less apart, also when you look at the city or the region.',
    meeting: 'Old and new residents have regular contact with each other.',
    'vulnerable-again': 'Vulnerable people who left live in a vulnerable place once more.',
    elsewhere:
      'A problem that declines here grows further on. Look in the neighbourhood, the city district and the region.',
  },
};
