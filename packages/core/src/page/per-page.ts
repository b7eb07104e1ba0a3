/** The one thing of this name on the page, also when two copies of the toolkit are loaded. */
export function perPage<T>(name: string, make: () => T): T {
  const page = globalThis as unknown as Record<symbol, T | undefined>;
  return (page[Symbol.for(name)] ??= make());
}
