const said = new Set<string>();

/** Warns a developer in the console, once per `key` however many elements run into it. */
export function warnOnce(key: string, message: string): void {
  if (said.has(key)) return;
  said.add(key);
  console.warn(message);
}
