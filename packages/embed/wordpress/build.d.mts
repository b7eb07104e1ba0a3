export function buildWordPress(folder: string, embed: string): void;
