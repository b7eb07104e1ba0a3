/* What there is to read about a period or event; loaded once a visitor comes near. */
export { readingStyles } from '@mengwijzer/core/design';
export { default as styles } from './mix-timeline-details.styles.js';
export { entry } from './mix-timeline-entry.js';
export { detailsOf, viewEntry } from './model/details.js';
