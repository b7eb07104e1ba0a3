import type { Page } from '../element/page.js';

/**
 * A row for {@link partsOf}: what is stored, where what reads it did not come with the element. That it does not come is said then, and what is
 * stored stays.
 */
export const stored = (page: Page) =>
  ({
    when: () => (page.store()?.unread ?? null) !== null,
    load: async (): Promise<true> => {
      await page.store()?.read();
      return true;
    },
  }) as const;
