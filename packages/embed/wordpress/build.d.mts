export function buildWordPress(folder: string, embed: string): Promise<void>;
