import type { Page } from '@mengwijzer/core';
import type { DossierFiles } from '@mengwijzer/core/files';
import type { TemplateResult } from 'lit';
import type { DossierTexts } from './model/texts.js';

export type Lang = 'nl' | 'en';

/** What the element lets its parts see and do. */
export interface DossierPage extends Page {
  readonly texts: () => DossierTexts;
  /** Saving, copying and printing; its notices stand above the sections. */
  readonly files: () => DossierFiles;
  /** Tells the page that the dossier changed otherwise. */
  readonly changed: () => void;
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
  readonly open: (page: DossierPage) => Section;
}
