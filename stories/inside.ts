import { waitFor, within } from 'storybook/test';

/** What stands inside an element, to find things in as a visitor does; of several, the one at a place. */
export function inside(canvas: HTMLElement, tag: string, at = 0): ReturnType<typeof within> {
  return within(canvas.querySelectorAll(tag)[at]?.shadowRoot as unknown as HTMLElement);
}

/** Much comes when it is needed, and here each source file is a request. */
export const soon = <T>(check: () => T): Promise<T> => waitFor(check, { timeout: 8000 });
