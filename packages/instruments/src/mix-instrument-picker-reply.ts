/* What stands below the list; loaded once the list is painted. */
export { replyStyles } from '@mengwijzer/core/design';
export { Choosing } from './mix-instrument-picker-choosing.js';
export { default as styles } from './mix-instrument-picker-shortlist.styles.js';
