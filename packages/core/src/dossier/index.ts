export * from './dossier.js';
export { DossierStore, type StoreNotice, type StoreOptions, type StoreStatus } from './dossier-store.js';
export { MAX_LENGTH } from './json.js';
export { mergeDossiers } from './merge.js';
export { migrate } from './migrate.js';
export { pageStore } from './page-store.js';
export { parseDossier, type Fault, type ParsedDossier } from './parse.js';
export { serialiseDossier } from './serialise.js';
export { webStorage, type DossierStorage, type StorageKind } from './storage.js';
