export * from './dossier-parts.js';
export * from './marks.js';
export * from './parts.js';
export { formStyles } from './form.styles.js';
export { partsStyles } from './parts.styles.js';
export { replyStyles } from './reply.styles.js';
export * from './say-dossier.js';
