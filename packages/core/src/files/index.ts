export { DossierFiles, type NamedDossier, type Notice } from './dossier-files.js';
export { DossierTools } from './dossier-tools.js';
export { Wiping } from './wiping.js';
export { Leaving } from './leaving.js';
export { saveDossier, type FileExtension } from './save-file.js';
