import { openQuestions } from '@mengwijzer/checklist/model';
import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';

/** What the municipality kept of the last conversation; yours comes from your own server. */
export const lastTime: Dossier = {
  ...emptyDossier,
  neighbourhood: 'Molenbuurt',
  answers: { time: { year: 2035 } },
};

export const progressOf = ({ answers }: Dossier): string =>
  `${7 - openQuestions(answers).length} van de 7 vragen zijn beantwoord`;
