/* What an element without a dossier is made of: none of this defines a tag, or brings the dossier along. */
export { Announcer } from './announcer.js';
export { withTools, type Partner } from './content/partner.js';
export { ContentController } from './content-controller.js';
export { ContrastGuard } from './contrast-guard.js';
export { element } from './element.js';
export { MixSourceErrorEvent, type SourceErrorDetail } from './events.js';
export { latest } from './latest.js';
export { LazyParts } from './lazy-parts.js';
export { Localize, type Lang, type Texts } from './localize/localize.js';
export { MixBlock } from './mix-block.js';
export { MixElement } from './mix-element.js';
export { MixEvent } from './mix-event.js';
export { oneOf } from './one-of.js';
export { Parts, partsOf, type PartsOf } from './parts.js';
export { Paper } from './paper.js';
export { readJson, readSource, SourceFault, type SourceBounds, type SourceReason } from './source.js';
export { warnOnce } from './warn-once.js';
export type { Missing } from './why-missing.js';
