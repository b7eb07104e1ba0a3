import { nl as shared } from '@mengwijzer/core/messages.nl';

/** Words of the frame: what stands around the sections. Each section brings its own. */
export const nl = {
  ...shared,
  heading: 'Samen aan tafel',
  headingOf: (neighbourhood: string) => `Samen aan tafel over ${neighbourhood}`,
  lead: 'Iedere partij vult de zeven vragen zelf in en bewaart een bestand. Hier legt u die bestanden naast elkaar. U ziet waarover u het eens bent, waarover niet, en wat u samen afspreekt.',
  sections: 'Onderdelen van dit dossier',
  sectionNames: {
    steps: 'De vier stappen',
    parties: 'De partijen',
    groups: 'De drie groepen',
    monitoring: 'Volgen of het werkt',
    report: 'Meenemen',
  },
  about: 'Over dit dossier',
  title: 'Naam van dit dossier',
  neighbourhood: 'Wijk of buurt',
  party: 'Wie vult dit in?',
  addFiles: 'Open bestanden van partijen',
  saveDossier: 'Bewaar dit dossier',
  openDossier: 'Open een ander dossier',
  loading: 'Dit onderdeel wordt geladen.',
  unnamed: (number: number) => `Partij ${number}`,
  dated: (name: string, date: string) => `${name} (${date})`,
};

export type Messages = typeof nl;
