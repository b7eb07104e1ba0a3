export { type Collection, type Reading, readingOf, type ReadingPartner, type ReadingTexts } from './reading.js';
export { saySections, saySource, saySources, sayState, type Spoken } from './say.js';
export { summariesOf } from './summaries.js';
export { type NamedRef, nameRefs, type RelatedView, viewRelated } from './view.js';
export { type PointView, sourcesOf, viewPoint } from './view-point.js';
