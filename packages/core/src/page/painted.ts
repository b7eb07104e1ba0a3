import { isServer } from 'lit';

/** After the next frame is on the screen; a page in the background has no frames, and neither has a server: they are not kept waiting for one. */
export const painted = async (): Promise<unknown> =>
  isServer ||
  Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 200)),
  ]);
