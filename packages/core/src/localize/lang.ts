import { isServer } from 'lit';
import { hostOf, native } from '../native.js';

/** What watches the `lang` attributes below one root, and whom it tells. */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * The value of the nearest `lang` around the element, across shadow roots; empty when there is none. A server sees nothing around an element, so
 * there it is the element's own.
 */
export function nearestLang(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  for (let at: Element | undefined = element; at; at = hostOf(at.getRootNode())) {
    const found = at.closest('[lang]');
    if (found) return native(found).getAttribute('lang')!;
  }
  return '';
}

/** Calls back when a `lang` changes that may be the nearest; returns how to stop. One observer serves a whole root. */
export function watchLang(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(roots.at(-1)!)) roots.push(at.getRootNode());
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      watches.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.add(changed);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      if (watch?.listeners.delete(changed) && watch.listeners.size === 0) {
        watch.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}
