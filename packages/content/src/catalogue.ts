import { hintsEn } from './data/hints.en.js';
import { hints } from './data/hints.js';
import { hintsNl } from './data/hints.nl.js';
import { instrumentsEn } from './data/instruments.en.js';
import { instruments } from './data/instruments.js';
import { instrumentsNl } from './data/instruments.nl.js';
import { meetingPlacesEn } from './data/meeting-places.en.js';
import { meetingPlaces } from './data/meeting-places.js';
import { meetingPlacesNl } from './data/meeting-places.nl.js';
import { motivesEn } from './data/motives.en.js';
import { motives } from './data/motives.js';
import { motivesNl } from './data/motives.nl.js';
import { phasingCautionsEn } from './data/phasing-cautions.en.js';
import { phasingCautions } from './data/phasing-cautions.js';
import { phasingCautionsNl } from './data/phasing-cautions.nl.js';
import { questionsEn } from './data/questions.en.js';
import { questions } from './data/questions.js';
import { questionsNl } from './data/questions.nl.js';
import { residentGroupsEn } from './data/resident-groups.en.js';
import { residentGroups } from './data/resident-groups.js';
import { residentGroupsNl } from './data/resident-groups.nl.js';
import { scaleInsightsEn } from './data/scale-insights.en.js';
import { scaleInsights } from './data/scale-insights.js';
import { scaleInsightsNl } from './data/scale-insights.nl.js';
import { sources } from './data/sources.js';
import { stepsEn } from './data/steps.en.js';
import { steps } from './data/steps.js';
import { stepsNl } from './data/steps.nl.js';
import { termsEn } from './data/terms.en.js';
import { terms } from './data/terms.js';
import { termsNl } from './data/terms.nl.js';
import { timelineEn } from './data/timeline.en.js';
import { timeline } from './data/timeline.js';
import { timelineNl } from './data/timeline.nl.js';

/** All collections with their words: for whoever reads everything (the docs, a check, a script), not for a page of a visitor. */
export const catalogue = {
  questions: { entries: questions, nl: questionsNl, en: questionsEn },
  hints: { entries: hints, nl: hintsNl, en: hintsEn },
  motives: { entries: motives, nl: motivesNl, en: motivesEn },
  instruments: { entries: instruments, nl: instrumentsNl, en: instrumentsEn },
  timeline: { entries: timeline, nl: timelineNl, en: timelineEn },
  steps: { entries: steps, nl: stepsNl, en: stepsEn },
  residentGroups: { entries: residentGroups, nl: residentGroupsNl, en: residentGroupsEn },
  scaleInsights: { entries: scaleInsights, nl: scaleInsightsNl, en: scaleInsightsEn },
  meetingPlaces: { entries: meetingPlaces, nl: meetingPlacesNl, en: meetingPlacesEn },
  phasingCautions: { entries: phasingCautions, nl: phasingCautionsNl, en: phasingCautionsEn },
  terms: { entries: terms, nl: termsNl, en: termsEn },
  sources: { entries: sources, nl: {}, en: {} },
} as const;
