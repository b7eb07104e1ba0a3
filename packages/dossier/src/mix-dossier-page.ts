import type { Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { DossierFiles } from '@mengwijzer/core/files';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';

export type Lang = 'nl' | 'en';

/** What the element lets its sections see and do. */
export interface Page {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly dossier: () => Dossier;
  readonly store: () => DossierStore | undefined;
  /** Hands on a dossier that the user changed; `false` when its owner refused it. */
  readonly commit: (next: Dossier) => boolean;
  /** Says a result to whoever hears the page. */
  readonly say: (text: string) => void;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  readonly adopt: (...styles: readonly CSSResult[]) => void;
  /** Saving, copying and printing; its notices stand above the sections. */
  readonly files: () => DossierFiles;
  /** Shows another section. */
  readonly go: (section: SectionName, id?: string) => void;
}

/** The sections of the element, in the order in which they stand. */
export const sectionNames = ['steps', 'parties', 'groups', 'monitoring', 'report'] as const;
export type SectionName = (typeof sectionNames)[number];

/** One of the sections. It keeps what the user looks at in it, reads the dossier of its page, and renders. */
export interface Section {
  /** Loads its words in a language; until those are there it stays in the language that it had. */
  speak(lang: Lang): Promise<void>;
  /** @param level of its own heading, 2..6 */
  render(level: number): TemplateResult;
  /** All of it, for paper, where `render` shows a part. */
  renderAll?(level: number): TemplateResult;
  /** Whether something of it is being printed without the rest of the element. */
  readonly isPrinting?: boolean;
}

/** What a module of a section exports. */
export interface SectionModule {
  readonly open: (page: Page) => Section;
}
