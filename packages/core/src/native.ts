// Names of the host's HTML go before what the platform has, on two things: `<img name="createElement">` stands in for
// `document.createElement`, and within a form `<input name="parentElement">` does for the form's own. A prototype has no such names.

/** What one asks of a node. It is no node itself, so it cannot be handed on as one. */
export type Native<T extends Node> = Omit<T, 'nodeType'>;

/** A node as the platform has it, whatever the page calls its elements. For any node that is not ours. */
export const native = <T extends Node>(node: T): Native<T> =>
  new Proxy(Object.getPrototypeOf(node) as Native<T>, {
    get: (platform, name) => {
      const value: unknown = Reflect.get(platform, name, node);
      return typeof value === 'function' ? (value.bind(node) as unknown) : value;
    },
    set: (platform, name, value) => Reflect.set(platform, name, value, node),
  });

/** The document that an element is in, which may be that of a frame; without one, that of the page. */
export const pageOf = (element?: Element): Native<Document> => native(element?.ownerDocument ?? document);

/** What a shadow root stands in; a document has none, whatever the page names `host`. */
export const hostOf = (root: Node): Element | undefined => native(root as ShadowRoot).host as Element | undefined;

/**
 * Something that not every browser has, of the window. An element with that `id` is there where the browser has nothing, but is none of the
 * window's own.
 */
export const inWindow = (name: string): unknown =>
  Object.hasOwn(globalThis, name) ? (globalThis as unknown as Record<string, unknown>)[name] : undefined;
