/* What an element without a dossier is made of: none of this defines a tag, or brings the dossier along. */
export { Announcer } from './element/announcer.js';
export { withTools, type Partner } from './context/partner.js';
export { ContentController } from './context/content-controller.js';
export { ContrastGuard } from './element/contrast-guard.js';
export { element } from './element/element.js';
export { MixSourceErrorEvent, type SourceErrorDetail } from './events/events.js';
export { latest } from './element/latest.js';
export { LazyParts } from './later/lazy-parts.js';
export { Localize, type Lang, type Texts } from './localize/localize.js';
export { MixBlock } from './element/mix-block.js';
export { MixElement } from './element/mix-element.js';
export { MixEvent } from './events/mix-event.js';
export { oneOf } from './element/one-of.js';
export { Parts, partsOf, type PartsOf } from './later/parts.js';
export { Paper } from './page/paper.js';
export { readJson, readSource, SourceFault, type SourceBounds, type SourceReason } from './page/source.js';
export { warnOnce } from './page/warn-once.js';
export type { Missing } from './later/why-missing.js';
