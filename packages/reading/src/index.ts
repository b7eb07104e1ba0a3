export * from './events.js';
export { MixMeetingPlaces } from './mix-meeting-places.js';
export { MixMotives } from './mix-motives.js';
export { MixResidentGroups } from './mix-resident-groups.js';
export { MixSources } from './mix-sources.js';
export { MixTerm } from './mix-term.js';
export type { PlaceAnswers, Verdict } from './model/place-answers.js';
