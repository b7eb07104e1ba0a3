export function changesWithoutChangeset(
  root: string,
  asked?: string,
): { base: string | undefined; missing: Map<string, string[]> };
