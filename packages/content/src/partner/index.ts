export type { Expected, Fault } from './fault.js';
export { LISTED_FAULTS, parsePartnerContent, type PartnerReport } from './parse.js';
export type { Addable, Changes, PartnerContent, PartnerQuestion, Some, Words } from './partner-content.js';
export { sayFault } from './say-fault.js';
export { type Shown, withPartner } from './with-partner.js';
