import { DossierStore } from '../dossier/dossier-store.js';
import type { StorageKind } from '../dossier/storage.js';

/** Nothing is kept on a server, and all visitors share it. */
const nothingIn = (place: 'device' | 'tab'): DossierStore =>
  new DossierStore({ place, read: () => null, write() {}, remove() {} });

const stores: Partial<Record<StorageKind, DossierStore>> = {};

/** What an element says of a dossier that nobody touched, before its browser knows better. */
export const serverStore = (kind: StorageKind): DossierStore =>
  (stores[kind] ??= kind === 'none' ? new DossierStore(null) : nothingIn(kind === 'local' ? 'device' : 'tab'));
