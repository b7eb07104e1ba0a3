export function notReady(root: string, tag: string): string[];
