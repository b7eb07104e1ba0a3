export function nameRepository(root: string, address: string): void;
