import { en as shared } from '@mengwijzer/core/messages.en';
import type { Messages } from './nl.js';

export const en: Messages = {
  ...shared,
  heading: 'Around one table',
  headingOf: (neighbourhood) => `Around one table on ${neighbourhood}`,
  lead: 'Each party answers the seven questions itself and saves a file. Here you put those files side by side. You see what you agree on, what you do not, and what you settle together.',
  sections: 'Parts of this dossier',
  sectionNames: {
    steps: 'The four steps',
    parties: 'The parties',
    groups: 'The three groups',
    monitoring: 'Watching whether it works',
    report: 'To take away',
  },
  about: 'About this dossier',
  title: 'Name of this dossier',
  neighbourhood: 'Neighbourhood',
  party: 'Who fills this in?',
  addFiles: 'Open files of parties',
  saveDossier: 'Save this dossier',
  openDossier: 'Open another dossier',
  loading: 'This part is being loaded.',
  unnamed: (number) => `Party ${number}`,
  dated: (name, date) => `${name} (${date})`,
};
