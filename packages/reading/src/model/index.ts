export {
  pick,
  viewEntries,
  type Backing,
  type BlockView,
  type EntryTexts,
  type EntryView,
  type Lang,
  type Partner,
} from './entry-view.js';
export { viewPlaces } from './meeting-places.js';
export { motiveKinds, viewMotives, type MotiveKind } from './motives.js';
export {
  isEmpty,
  judge,
  noAnswers,
  note,
  parsePlaceAnswers,
  verdicts,
  type PlaceAnswers,
  type Verdict,
} from './place-answers.js';
export { placeMarkdown } from './place-markdown.js';
export {
  summarisePlace,
  type FoundView,
  type PlaceSummary,
  type SummaryMessages,
  type SummaryTexts,
} from './place-summary.js';
export { readingHtml, type ReadingHtmlTexts } from './reading-html.js';
export { groupKinds, viewGroups, type GroupKind } from './resident-groups.js';
export {
  readOf,
  sourceOrders,
  viewSources,
  type SourceOrder,
  type SourcesAsked,
  type SourcesView,
  type SourceTexts,
  type SourceView,
  type Uses,
} from './sources.js';
export { explain, findTerm, termsWith, type TermTexts, type TermView } from './term.js';
