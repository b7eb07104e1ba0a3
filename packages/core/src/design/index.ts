export * from './dossier-parts.js';
export * from './marks.js';
export * from './parts.js';
export { partsStyles } from './parts.styles.js';
export * from './say-dossier.js';
