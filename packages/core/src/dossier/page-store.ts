import { perPage } from '../page/per-page.js';
import { emptyDossier } from './dossier.js';
import { DossierStore } from './dossier-store.js';
import { webStorage, type DossierStorage, type StorageKind } from './storage.js';

/**
 * The store that all elements on the page share which name the same dossier and the same kind of storage.
 *
 * @param area name of the neighbourhood that a new dossier is about, of which 200 characters count; the first to ask for the dossier says it
 */
export function pageStore(kind: StorageKind, name = '', area = ''): DossierStore {
  const stores = perPage('mengwijzer.stores.1', () => new Map<string, DossierStore>());
  const key = `${kind}:${name}`;
  let store = stores.get(key);
  if (!store) {
    const start = area ? { ...emptyDossier, neighbourhood: area.slice(0, 200) } : emptyDossier;
    store = new DossierStore(kind === 'none' ? null : webStorage(kind, name), { start });
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
