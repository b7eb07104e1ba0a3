import { partsOf, stored, type Page } from '@mengwijzer/core';
import { isServer } from 'lit';
import type { AnyTexts, Background, ChecklistTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';

/** What the element lets its parts see and do. */
export interface ChecklistPage extends Page {
  /** The words that have come. */
  readonly texts: () => AnyTexts;
  /** All of them, for what comes with them or after. */
  readonly whole: () => ChecklistTexts;
  /** The words that come at once. */
  readonly first: () => AnyTexts;
  /** Tells the page that the dossier was wiped. */
  readonly wiped: () => void;
  /** Whether the address of the page keeps which question stands open. */
  readonly isInAddress: () => boolean;
  /** The question that stands open. */
  readonly current: () => QuestionId | '';
  /** Opens a question; where the user moved to it, with the focus on its head. */
  readonly open: (id: QuestionId, isMove: boolean) => void;
}

export type Reply = typeof import('./mix-checklist-reply.js');
export type Source = typeof import('./mix-checklist-source.js') & { readonly background: Background };

/** What comes later than the first question, and when. */
export const laterOf = (page: ChecklistPage) => {
  const later = partsOf(page.host, {
    stored: stored(page),
    /** The words of all questions, with what draws them. */
    words: {
      when: () => true,
      key: page.first,
      load: async (texts: AnyTexts): Promise<ChecklistTexts> => (texts.whole ? texts.whole() : texts),
    },
    /** The other questions, and what is made of answers. */
    reply: {
      load: async (): Promise<Reply> => {
        const reply = await import('./mix-checklist-reply.js');
        page.adopt(reply.replyStyles, reply.checklistReplyStyles);
        return reply;
      },
    },
    /** Messages, saving, opening, printing, wiping. */
    tools: {
      when: () => true,
      load: async (): Promise<InstanceType<Reply['Tools']>> => {
        const [{ Tools }] = await Promise.all([later.reply.ready(), later.words.ready(page.first())]);
        return new Tools(
          page,
          () => later.sheet.ready(),
          () => later.source.ready(page.texts()).catch(() => undefined),
        );
      },
    },
    /** What the source says back: once somebody comes near or answered, and where there is a margin for why it asks. */
    source: {
      when: () => !isServer && matchMedia('(min-width: 60em)').matches,
      key: page.texts,
      load: async (texts: AnyTexts): Promise<Source> => {
        const [parts, background] = await Promise.all([import('./mix-checklist-source.js'), texts.background()]);
        return { ...parts, background };
      },
    },
    /** The address of the page, where it keeps which question stands open. */
    address: {
      when: page.isInAddress,
      load: async () => (await import('./mix-checklist-address.js')).addressOf(page),
    },
    /** The blank sheet. */
    sheet: { load: async () => (await import('./mix-checklist-sheet.js')).sheet },
  });
  return later;
};

export type Later = ReturnType<typeof laterOf>;
