export function dateOf(bytes: Uint8Array): Date;
