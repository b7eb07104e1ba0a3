export type { Box } from './box.js';
export { BOLD, halve, shorten, textWidth, wrap } from './text.js';
