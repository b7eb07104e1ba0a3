import { ContextEvent, type Context, type ContextCallback } from '@lit/context';
import { pageOf } from '../native.js';

/**
 * Asks the nearest provider around an element for its value, and asks again whenever a provider comes that may be nearer: one that is defined
 * after the elements inside it. Returns how to stop asking; how to leave the provider is told to the callback.
 *
 * @param answered the same function each time: a provider tells requests apart by it
 */
export function followProvider<T>(
  context: Context<unknown, T>,
  host: HTMLElement,
  answered: ContextCallback<T>,
): () => void {
  const ask = (): unknown => host.dispatchEvent(new ContextEvent(context, host, answered, true));
  const heard = (event: Event): void => {
    if ((event as Partial<ContextEvent<typeof context>>).context === context) ask();
  };
  // Not that of later: an element that is adopted by another document leaves this one when it is there already.
  const page = pageOf(host);
  page.addEventListener('context-provider', heard);
  ask();
  return () => page.removeEventListener('context-provider', heard);
}
