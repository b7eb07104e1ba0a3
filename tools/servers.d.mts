export function findNginx(): string | undefined;
export function provideNginx(): string | undefined;
