/* What there is to read about an instrument, alone or beside others; loaded once a visitor comes near. */
export { readingStyles } from '@mengwijzer/core/design';
export { comparison } from './mix-instrument-picker-compare.js';
export { default as styles } from './mix-instrument-picker-details.styles.js';
export { entry } from './mix-instrument-picker-entry.js';
export { compare } from './model/compare.js';
export { bodiesOf, detailsOf, viewEntry } from './model/details.js';
