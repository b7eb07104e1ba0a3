/* The picture of where a shortlist acts; loaded once something is chosen. */
export { chartStyles } from '@mengwijzer/core/design';
export { picture } from './mix-instrument-picker-picture.js';
export { default as styles } from './mix-instrument-picker-picture.styles.js';
export { viewPicture } from './model/picture.js';
