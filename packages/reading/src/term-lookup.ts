import { withTools } from '@mengwijzer/core/base';
import { explain, type TermTexts, type TermView } from './model/term.js';
import type { Edition } from './backing.js';
import type { Lang } from './model/entry-view.js';

export interface Asked extends Edition {
  /** An id, a name, or the word as it stands in the text. */
  readonly asked: string;
}

const texts: Readonly<Record<Lang, () => Promise<TermTexts>>> = {
  nl: async () => (await import('./terms-nl.js')).termTextsNl,
  en: async () => (await import('./terms-en.js')).termTextsEn,
};

/** Finds a term in the language of the page, and where it is not there in the other; `null` where neither has it. */
export const lookUp = async ({ asked, lang, content }: Asked): Promise<TermView | null> => {
  const [own, partner] = await Promise.all([texts[lang](), withTools(content)]);
  return (
    explain(asked, [own], partner) ?? explain(asked, [own, await texts[lang === 'nl' ? 'en' : 'nl']()], partner) ?? null
  );
};
