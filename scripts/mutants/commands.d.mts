import type { Fault } from './faults.d.mts';

export const build: readonly string[];
/** Files that a pattern stands for, with `*` in their last part. */
export function filesOf(folder: string, pattern: string): string[];
export function commandsFor(folder: string, caught: Fault['caught'], report: string): string[][];
