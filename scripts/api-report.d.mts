export function apiReport(folder: string, elements: readonly object[]): string;
