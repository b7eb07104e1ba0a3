export type { Expected, Fault, PlainCode, SchemaCode } from './fault.js';
export { LISTED_FAULTS, type PartnerReport } from './faults.js';
export { parsePartnerContent } from './parse.js';
export type { Addable, Changes, PartnerContent, PartnerQuestion, Some, Words } from './partner-content.js';
export { relationsWith } from './relations-with.js';
export { sayFault } from './say-fault.js';
export { type Shown, type ShownWithPartner, withPartner } from './with-partner.js';
