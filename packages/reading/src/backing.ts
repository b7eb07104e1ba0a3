import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Backing, Lang } from './model/entry-view.js';

/** The words of what stands behind what is said. */
export type BackingTexts = Pick<Backing, 'sections' | 'statuses' | 'collections'>;

/** A language, and a partner's content where there is any: what comes later is made for both. */
export interface Place {
  readonly lang: Lang;
  readonly content: PartnerContent | undefined;
}

const texts: Readonly<Record<Lang, () => Promise<BackingTexts>>> = {
  nl: async () => (await import('./backing-nl.js')).backingNl,
  en: async () => (await import('./backing-en.js')).backingEn,
};

/** Loads the publications, and what a partner's content needs where there is any. */
export const backingOf = async ({ lang, content }: Place): Promise<Backing> => {
  const [{ sources }, words, tools] = await Promise.all([
    import('@mengwijzer/content/sources'),
    texts[lang](),
    content && import('@mengwijzer/content/partner'),
  ]);
  const partner = content && tools && { content, apply: tools.withPartner };
  const shown = partner ? partner.apply('sources', lang, { entries: sources, words: {} }, content).entries : sources;
  return { ...words, sources: new Map(shown.map((source) => [source.id, source])), partner };
};
