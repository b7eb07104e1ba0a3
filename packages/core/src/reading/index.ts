export { type Collection, type Reading, readingOf, type ReadingPartner, type ReadingTexts } from './reading.js';
export { saySections, saySource, saySources, sayState, type Spoken } from './say.js';
export { summariesOf } from './summaries.js';
export {
  type NamedRef,
  nameRefs,
  type PointView,
  type RelatedView,
  sourcesOf,
  viewPoint,
  viewRelated,
} from './view.js';
