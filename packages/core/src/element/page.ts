import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Dossier } from '../dossier/dossier.js';
import type { DossierStore } from '../dossier/dossier-store.js';

/** What an element lets its parts see and do. An element adds what is its own: its words, what is shown now. */
export interface Page {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly dossier: () => Dossier;
  /** Where the dossier is kept; `undefined` before the element was first on a page. */
  readonly store: () => DossierStore | undefined;
  /** Hands on a dossier that the user changed; `false` when its owner refused it. */
  readonly commit: (next: Dossier) => boolean;
  /** Says a result to whoever hears the page. */
  readonly say: (text: string) => void;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  /** Takes in the styles of a part, with that part. */
  readonly adopt: (...styles: readonly CSSResult[]) => void;
}
