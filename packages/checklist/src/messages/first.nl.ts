import { missingNl } from '@mengwijzer/core/missing.nl';

/** Words of the checklist that come at once: what one reads before anything was opened, and what is said when the others do not come. */
export const firstMessagesNl = {
  heading: 'Zeven vragen vóór u gaat mengen',
  lead: 'Wees eerst scherp over waarom en voor wie. Daarna komt het hoe. Er is geen goed of fout antwoord, en u kiest zelf de volgorde.',
  overview: 'De zeven vragen',
  questionNumber: (number: number) => `Vraag ${number}: `,
  /** What stands where the list of the seven is called up. */
  at: (number: number) => `Vraag ${number} van 7`,
  all: 'Alle vragen',
  openAll: 'Alles openen',
  closeAll: 'Alles sluiten',
  whyThisQuestion: 'Waarom deze vraag?',
  states: {
    open: 'Nog open',
    answered: 'Beantwoord',
    partial: 'Deels beantwoord',
    'not-agreed': 'Nog niet eens',
    'not-relevant': 'Hier niet van belang',
  },
  stateLegend: 'Bent u hieruit?',
  isAnswered: 'Ja, beantwoord',
  notHere: 'Speelt deze vraag hier niet?',
  here: 'Toch wel van belang',
  dispute: 'Waarover bent u het nog niet eens?',
  reason: 'Waarom is deze vraag hier niet van belang?',
  words: 'In uw eigen woorden',
  sayWords: 'Zeg het in eigen woorden',
  note: 'Notitie',
  addNote: 'Notitie voor aan tafel',
  previous: (title: string) => `Vorige: ${title}`,
  next: 'Volgende vraag',
  last: 'Klaar met vraag 7',
  about: 'Voor welke wijk, en wie vult dit in?',
  soFar: 'Wat we tot nu toe zeggen',
  missing: (numbers: string, many: boolean) =>
    many ? `De vragen ${numbers} staan nog open.` : `Vraag ${numbers} staat nog open.`,
  notLoaded: missingNl,
};

export type FirstMessages = typeof firstMessagesNl;
