import { partsOf, stored } from '@mengwijzer/core';
import type { DossierPage, Lang, Section, SectionModule, SectionName } from './mix-dossier-page.js';
import type { Tools } from './mix-dossier-tools.js';

/** What comes later than the frame, and when. */
export const laterOf = (page: DossierPage) => {
  /** A section, once it is shown. What the user looks at in it stays when it comes in another language. */
  const section = (
    name: SectionName,
    load: () => Promise<SectionModule>,
  ): { readonly load: (lang: Lang) => Promise<Section> } => ({
    load: async (lang) => {
      const [{ open }] = await Promise.all([load(), later.tools.ready()]);
      const opened = later[name].last ?? open(page);
      await opened.speak(lang);
      return opened;
    },
  });
  const later = partsOf(page.host, {
    stored: stored(page),
    /** Messages, files and wiping. */
    tools: {
      when: () => true,
      load: async (): Promise<Tools> => {
        const { formStyles, optionStyles, replyStyles, Tools } = await import('./mix-dossier-tools.js');
        page.adopt(optionStyles, formStyles, replyStyles);
        return new Tools(page, (lang) => later.report.ready(lang));
      },
    },
    steps: section('steps', () => import('./steps/mix-dossier-steps.js')),
    parties: section('parties', () => import('./parties/mix-dossier-parties.js')),
    groups: section('groups', () => import('./groups/mix-dossier-groups.js')),
    monitoring: section('monitoring', () => import('./monitoring/mix-dossier-monitoring.js')),
    report: section('report', () => import('./report/mix-dossier-report.js')),
  });
  return later;
};

export type Later = ReturnType<typeof laterOf>;
