import { withTools } from '@mengwijzer/core/base';
import type { Edition } from './backing.js';
import type { Lang } from './model/entry-view.js';
import type { Uses } from './model/sources.js';

const texts: Readonly<Record<Lang, () => Promise<Omit<Uses, 'partner'>>>> = {
  nl: async () => (await import('./uses-nl.js')).usesNl,
  en: async () => (await import('./uses-en.js')).usesEn,
};

/** Loads what the entries of all collections are called, and what a partner's content needs where there is any. */
export const usesOf = async ({ lang, content }: Edition): Promise<Uses> => {
  const [words, partner] = await Promise.all([texts[lang](), withTools(content)]);
  return { ...words, partner };
};
