export { DossierFiles, type NamedDossier, type Notice } from './dossier-files.js';
export { Wiping } from './wiping.js';
export type { FileExtension } from './files.js';
export { Leaving } from './leaving.js';
