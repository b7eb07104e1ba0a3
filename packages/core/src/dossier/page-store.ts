import { perPage } from '../per-page.js';
import { DossierStore } from './dossier-store.js';
import { webStorage, type DossierStorage, type StorageKind } from './storage.js';

/** The store that all elements on the page share which name the same dossier and the same kind of storage. */
export function pageStore(kind: StorageKind, name = ''): DossierStore {
  const stores = perPage('mengwijzer.stores.1', () => new Map<string, DossierStore>());
  const key = `${kind}:${name}`;
  let store = stores.get(key);
  if (!store) {
    store = new DossierStore(kind === 'none' ? null : webStorage(kind, name));
    stores.set(key, store);
  }
  return store;
}

const adapted = new WeakMap<DossierStorage, DossierStore>();

/** The one store on top of a host's own storage. */
export function storeOf(storage: DossierStorage): DossierStore {
  let store = adapted.get(storage);
  if (!store) {
    store = new DossierStore(storage);
    adapted.set(storage, store);
  }
  return store;
}
