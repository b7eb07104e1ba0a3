interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Defines the class under its tag. The first class on a page wins: a second `define` throws and would take the rest
 * of its bundle along, so it warns instead where the two differ in version.
 */
export const element =
  (tag: `mix-${string}`) =>
  (own: Versioned): void => {
    const registry = globalThis.customElements as CustomElementRegistry | undefined;
    const first = registry?.get(tag) as Versioned | undefined;
    if (!first) {
      registry?.define(tag, own);
    } else if (first.version !== own.version) {
      console.warn(
        `Mengwijzer: <${tag}> ${own.version} is not used, since ${first.version ?? 'another element of that name'} was defined first.`,
      );
    }
  };
