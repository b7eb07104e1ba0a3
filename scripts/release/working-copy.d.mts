export function makeCopy(root: string, folder: string): void;
export function commit(folder: string, message: string): void;
