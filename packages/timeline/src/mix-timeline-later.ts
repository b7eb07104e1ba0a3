import { partsOf, stored, withTools, type Page } from '@mengwijzer/core';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Partner } from './model/entries.js';
import type { Looking } from './model/address.js';
import type { Details } from './model/details.js';
import type { TimelineTexts } from './model/texts.js';
import type { Stage } from './mix-timeline-stage.js';
import type { Tools } from './mix-timeline-tools.js';
import type { View } from './mix-timeline-view.js';

/** What the element lets its parts see and do. */
export interface TimelinePage extends Page {
  readonly texts: () => TimelineTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Looks at something else. */
  readonly look: (looking: Looking) => void;
  /** Opens an entry in the list, and goes there; `isFromPicture` when there is a way back. */
  readonly read: (id: string, isFromPicture?: boolean) => void;
  /** Whether the picture is still on its way: it is what is seen first. */
  readonly isDrawing: () => boolean;
}

type Reading = typeof import('./mix-timeline-details.js') & { readonly details: Details };

/** In which one reads: a language, and a partner's content where there is any. */
export interface Edition {
  readonly texts: TimelineTexts;
  readonly content: PartnerContent | undefined;
}

/** What comes later than the list, and when. */
export const laterOf = (page: TimelinePage) => {
  const later = partsOf(page.host, {
    stored: stored(page),
    words: { load: (texts: TimelineTexts) => texts.later() },
    /** The picture, where there is room for it. */
    stage: {
      load: async (): Promise<Stage> => {
        const { chartStyles, Stage, styles } = await import('./mix-timeline-stage.js');
        page.adopt(chartStyles, styles);
        return new Stage(page);
      },
    },
    /** Comparing, a history of one's own, and files. */
    tools: {
      when: () => !page.isDrawing(),
      load: async (): Promise<Tools> => {
        const [{ replyStyles, styles, Tools }, words] = await Promise.all([
          import('./mix-timeline-tools.js'),
          later.words.ready(page.texts()),
        ]);
        page.adopt(replyStyles, styles);
        // Those of the language that the page has by then may still be on their way.
        return new Tools(page, () => later.words.last ?? words);
      },
    },
    /** What there is to read of an entry, once a visitor comes near. */
    reading: {
      load: async ({ texts, content }: Edition): Promise<Reading> => {
        const [parts, words, partner] = await Promise.all([
          import('./mix-timeline-details.js'),
          texts.details(),
          withTools(content),
        ]);
        page.adopt(parts.readingStyles, parts.styles);
        return { ...parts, details: parts.detailsOf(words, texts.lang, partner) };
      },
    },
    /** A partner's entries among ours. */
    partner: {
      load: async ({ texts, content }: Edition): Promise<Partner | undefined> => {
        const [partner, { instruments }] = await Promise.all([withTools(content), texts.names()]);
        return partner && { ...partner, instruments };
      },
    },
  });
  return later;
};

export type Later = ReturnType<typeof laterOf>;
