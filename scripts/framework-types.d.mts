export const frameworks: readonly string[];
