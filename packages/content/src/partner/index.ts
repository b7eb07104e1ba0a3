export type { Expected, Fault, PlainCode, SchemaCode } from './fault.js';
export { LISTED_FAULTS, type PartnerReport } from './faults.js';
export { parsePartnerContent } from './parse.js';
export type { Addable, Changes, PartnerContent, PartnerQuestion, Some, Words } from './partner-content.js';
export { sayFault } from './say-fault.js';
export { type Shown, withPartner } from './with-partner.js';
