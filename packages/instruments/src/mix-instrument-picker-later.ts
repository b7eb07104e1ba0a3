import { latest, partsOf, stored, withTools, type Page, type Partner } from '@mengwijzer/core';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { PictureMessages } from './messages/picture.nl.js';
import type { Choosing } from './mix-instrument-picker-choosing.js';
import type { picture } from './mix-instrument-picker-picture.js';
import type { View } from './mix-instrument-picker-view.js';
import type { Details } from './model/details.js';
import type { PictureView } from './model/picture.js';
import type { ChosenView } from './model/shortlist.js';
import type { PickerTexts, RuleTexts } from './model/texts.js';

/** What the element lets its parts see and do. */
export interface PickerPage extends Page {
  readonly texts: () => PickerTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Hands on a dossier that the user changed, at one instrument or as a whole; `false` when its owner refused it. */
  readonly commit: (next: Dossier, id?: string) => boolean;
  /** Tells the page that the shortlist changed otherwise. */
  readonly changed: () => void;
  /** Tells something at the row of one instrument. */
  readonly tell: (id: string, text: string) => void;
}

export type Rules = typeof import('./mix-instrument-picker-rules.js') & { readonly words: RuleTexts };
export type Reading = typeof import('./mix-instrument-picker-details.js') & {
  readonly details: Details;
  readonly bodies: Readonly<Record<string, string>>;
};
interface Picture {
  readonly view: (chosen: readonly ChosenView[], texts: PickerTexts, messages: PictureMessages) => PictureView;
  readonly draw: typeof picture;
}

/** In which one reads: a language, and a partner's content where there is any. */
export interface Edition {
  readonly texts: PickerTexts;
  readonly content: PartnerContent | undefined;
}

/** What comes later than the list, and when. */
export const laterOf = (page: PickerPage) => {
  const later = partsOf(page.host, {
    stored: stored(page),
    /** The shortlist, with messages and files. */
    choosing: {
      when: () => true,
      load: async (): Promise<Choosing> => {
        const { Choosing, replyStyles, styles } = await import('./mix-instrument-picker-reply.js');
        page.adopt(replyStyles, styles);
        return new Choosing(page, later);
      },
    },
    /** What the answers say, once there are any. */
    rules: {
      load: async (texts: PickerTexts): Promise<Rules> => {
        const [rules, words] = await Promise.all([import('./mix-instrument-picker-rules.js'), texts.rules()]);
        page.adopt(rules.styles);
        return { ...rules, words };
      },
    },
    /** What there is to read of an instrument, once a visitor comes near. */
    reading: {
      load: async ({ texts, content }: Edition): Promise<Reading> => {
        const [parts, words, partner] = await Promise.all([
          import('./mix-instrument-picker-details.js'),
          texts.details(),
          withTools(content),
        ]);
        page.adopt(parts.readingStyles, parts.styles);
        const details = parts.detailsOf(words, texts.lang, partner);
        return { ...parts, details, bodies: parts.bodiesOf(details) };
      },
    },
    /** Searching, once somebody searches. */
    search: { load: () => import('./model/search.js') },
    /** The picture of where the shortlist acts, once something is chosen. */
    picture: {
      load: async (): Promise<Picture> => {
        const { chartStyles, picture, styles, viewPicture } = await import('./mix-instrument-picker-drawing.js');
        page.adopt(chartStyles, styles);
        const view = latest((chosen: readonly ChosenView[], { facets, lang }: PickerTexts, messages: PictureMessages) =>
          viewPicture(
            chosen.flatMap(({ item }) => item ?? []),
            { ...facets, lang, messages },
          ),
        );
        return { view, draw: picture };
      },
    },
    /** A partner's instruments among ours. */
    partner: { load: (content: PartnerContent | undefined): Promise<Partner | undefined> => withTools(content) },
  });
  return later;
};

export type Later = ReturnType<typeof laterOf>;
