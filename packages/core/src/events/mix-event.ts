/** What our events share: they reach the page through every shadow root, and their `detail` survives `structuredClone`. */
export abstract class MixEvent<T> extends CustomEvent<T> {
  constructor(type: `mix-${string}`, detail: T, options?: Pick<EventInit, 'cancelable'>) {
    super(type, { bubbles: true, composed: true, ...options, detail });
  }
}
