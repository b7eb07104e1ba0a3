import { openQuestions } from '@mengwijzer/checklist/model';
import { emptyDossier } from '@mengwijzer/core/dossier';

/** What the municipality kept of the last conversation; yours comes from your own server. */
export const lastTime = {
  ...emptyDossier,
  neighbourhood: 'Molenbuurt',
  answers: { time: { year: 2035 } },
};

export const progressOf = ({ answers }) => `${7 - openQuestions(answers).length} van de 7 vragen zijn beantwoord`;
