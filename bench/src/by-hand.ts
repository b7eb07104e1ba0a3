import type { Scenario } from './scenario.js';

/** What an element shows, and what a choice changes in it, as {@link file://./capture.mjs} took it down. */
export interface Captured {
  readonly tag: string;
  readonly css: string;
  readonly html: string;
  /** By place, a child of a child: what stands there after the choice. */
  readonly patches: readonly (readonly [path: readonly number[], html: string])[];
}

/**
 * The same page by hand: the same words, controls and styles at once, and a few lines of script that put what a choice changes in its place.
 * It keeps nothing and knows no other choice.
 */
export const byHand = ({ complete, target, chosen, root, shown }: Scenario, captured: Captured): Scenario => ({
  show: (body) => {
    const shadow = body.appendChild(document.createElement(captured.tag)).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<style>${captured.css}</style><div>${captured.html}</div>`;
    const at = (path: readonly number[]): ChildNode => {
      let node: ChildNode = shadow.lastElementChild!;
      for (const index of path) node = node.childNodes[index]!;
      return node;
    };
    const change = (): void => {
      const places = captured.patches.map(([path, html]) => [at(path), html] as const);
      for (const [place, html] of places) {
        const made = document.createElement('template');
        made.innerHTML = html;
        place.replaceWith(made.content);
      }
    };
    shadow.addEventListener('click', (event) => event.target === target() && change());
  },
  shown,
  ...(complete && { complete }),
  target,
  chosen,
  root,
});
