import type { InstrumentId } from './instruments.js';

type Some = readonly InstrumentId[];

// Sets that fits and shortlist checks share.

/** What builds a neighbourhood anew. */
export const restructures = ['demolition-and-new-build', 'transformation', 'densification'] as const satisfies Some;

export const wbmgp = ['wbmgp-article-8', 'wbmgp-article-9', 'wbmgp-article-10'] as const satisfies Some;

export const mixesSchools = [
  'persuading-parents',
  'limiting-school-choice',
  'homes-around-schools',
  'school-admission',
  'broad-schools',
] as const satisfies Some;

/** Places and how they are laid out. */
export const places = [
  'meeting-places',
  'outdoor-spaces',
  'multifunctional-places',
  'design-for-encounter',
  'anonymity-and-intimacy',
] as const satisfies Some;

/** People who get others into contact. */
export const hosts = [
  'organised-encounters',
  'hosting-staff',
  'subtle-direction',
  'best-persons',
] as const satisfies Some;

/** What is meant to let people meet. */
export const bringsPeopleTogether = [
  ...places,
  ...hosts,
  'bridging',
  'public-familiarity',
  'amicable-activities',
  'resident-led-places',
  'social-infrastructure',
  'encounters-with-disability',
] as const satisfies Some;
