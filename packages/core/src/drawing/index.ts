export type { Box } from './box.js';
export { halve, shorten, textWidth, wrap } from './text.js';
