export { DossierFiles, type Notice } from './dossier-files.js';
export type { FileExtension } from './files.js';
