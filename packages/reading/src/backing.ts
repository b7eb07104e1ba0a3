import { withTools } from '@mengwijzer/core/base';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Backing, Lang } from './model/entry-view.js';

/** The words of what stands behind what is said. */
export type BackingTexts = Pick<Backing, 'sections' | 'statuses' | 'collections'>;

/** In which one reads: a language, and a partner's content where there is any. */
export interface Edition {
  readonly lang: Lang;
  readonly content: PartnerContent | undefined;
}

const texts: Readonly<Record<Lang, () => Promise<BackingTexts>>> = {
  nl: async () => (await import('./backing-nl.js')).backingNl,
  en: async () => (await import('./backing-en.js')).backingEn,
};

/** Loads the publications, and what a partner's content needs where there is any. */
export const backingOf = async ({ lang, content }: Edition): Promise<Backing> => {
  const [{ sources }, words, partner] = await Promise.all([
    import('@mengwijzer/content/sources'),
    texts[lang](),
    withTools(content),
  ]);
  const shown = partner
    ? partner.apply('sources', lang, { entries: sources, words: {} }, partner.content).entries
    : sources;
  return { ...words, sources: new Map(shown.map((source) => [source.id, source])), partner };
};
