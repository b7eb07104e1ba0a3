import { createContext } from '@lit/context';
import type { DossierStore } from '../dossier/dossier-store.js';

/** Where an element asks for its dossier. The key is the same in every copy of the toolkit. */
export const dossierContext = createContext<DossierStore>(Symbol.for('mengwijzer.dossier.1'));
