export const NEEDED: readonly [major: number, minor: number];
export function tooOld(version: string): string;
