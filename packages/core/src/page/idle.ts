import { isServer } from 'lit';
import { inWindow } from '../native.js';

/** Once the browser has nothing better to do; where it cannot say so, in a while. */
export const idle = async (): Promise<unknown> =>
  isServer ||
  new Promise((resolve) => {
    // Safari has no such callback.
    const ask = inWindow('requestIdleCallback') as typeof requestIdleCallback | undefined;
    if (ask) ask(resolve, { timeout: 2000 });
    else setTimeout(resolve, 500);
  });
