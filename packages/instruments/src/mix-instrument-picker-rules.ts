/* What the answers say about instruments and about a shortlist; loaded once there is an answer or a choice. */
export { factsOf } from '@mengwijzer/core/dossier';
export { because } from './mix-instrument-picker-because.js';
export { default as styles } from './mix-instrument-picker-because.styles.js';
export { fitsOf, groupIds, groupsOf, saysAnything, viewReason } from './model/reasons.js';
export { findings } from './model/findings.js';
