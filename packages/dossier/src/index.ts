export * from './events.js';
export { MixDossier } from './mix-dossier.js';
