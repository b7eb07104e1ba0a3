export { ageOf, sayAge, type Age } from './age.js';
export { agendaOf, sayStretch, type Stretch } from './agenda.js';
export { around, type Around, type Neighbour } from './around.js';
export { toCsv } from './csv.js';
export { readDate, writeDate } from './date-in-words.js';
export {
  lanes,
  ownId,
  timelineOf,
  type Item,
  type Lane,
  type Owner,
  type Partner,
  type Stance,
  type Timeline,
} from './entries.js';
export { extentsOf, ORIGIN, reachOf, yearOf, type Extent } from './extent.js';
export { toJson } from './json.js';
export * from './layout.js';
export { toMarkdown } from './markdown.js';
export * from './range.js';
export { scopeOf, unknownIn, within, type Scope, type ScopeTexts } from './scope.js';
export * from './texts.js';
export { emptyThread, follow, optionsOf, type Option, type Options, type Thread } from './thread.js';
export {
  comparable,
  momentAt,
  yearFrom,
  type Present,
  type PresentItem,
  type PresentStretch,
  type PresentTopic,
  type YearRow,
  type YearView,
} from './years.js';
