export function findPhp(): string | undefined;
export function findWordPress(): string | undefined;
export function phpAndWordPress(): { php: string | undefined; wordpress: string | undefined };
