/** Other media for a page: paper, forced colours, less motion; for `mix-*.test.ts` files. */
import { emulateMedia as command, type Media } from '@web/test-runner-commands';
import { isWebKit } from './index.js';

/** For what needs other media: no driver of WebKitGTK can set them. */
export const describeMedia: (title: string, tests: () => void) => unknown = isWebKit ? describe.skip : describe;

const queries: Readonly<Record<keyof Media, (value: string) => string>> = {
  media: (value) => value,
  colorScheme: (value) => `(prefers-color-scheme: ${value})`,
  reducedMotion: (value) => `(prefers-reduced-motion: ${value})`,
  forcedColors: (value) => `(forced-colors: ${value})`,
};

/** Waits until the page has them: a browser tells a page in its own time, and one that cannot says nothing. */
export async function emulateMedia(media: Media): Promise<void> {
  await command(media);
  for (const [name, value] of Object.entries(media) as [keyof Media, string][]) {
    const query = queries[name](value);
    for (const end = performance.now() + 5000; !matchMedia(query).matches && performance.now() < end;)
      await new Promise(requestAnimationFrame);
    if (!matchMedia(query).matches) throw new Error(`this browser has no ${query}`);
  }
}
