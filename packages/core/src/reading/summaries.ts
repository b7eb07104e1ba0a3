/** What entries are in short, by id. */
export const summariesOf = (
  words: Readonly<Record<string, { readonly summary: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([id, { summary }]) => [id, summary]));
