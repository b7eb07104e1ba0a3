import { ContextRoot, createContext } from '@lit/context';
import type { DossierStore } from './dossier/dossier-store.js';
import { perPage } from './per-page.js';

/** Where an element asks for its dossier. The key is the same in every copy of the toolkit. */
export const dossierContext = createContext<DossierStore>(Symbol.for('mengwijzer.dossier.1'));

/** Lets a provider that is defined after the elements inside it still reach them; attaching once more does nothing. */
export function attachContextRoot(owner: Document): void {
  perPage('mengwijzer.context-root.1', () => new ContextRoot()).attach(owner.documentElement);
}
