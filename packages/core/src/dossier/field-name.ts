import { step, steps } from './json.js';

/**
 * A field is named after its place in the dossier or its answers, as a JSON Pointer without its first slash: `what/choices`,
 * `theory/rows/r2/action`. One listener on an element then handles every control.
 */
export const fieldName = (...path: readonly string[]): string => path.map(step).join('').slice(1);
export const fieldPath = (name: string): string[] => steps(`/${name}`);
