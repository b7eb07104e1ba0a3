export function literalUnions(sources: readonly string[]): Map<string, string[]>;
export function spelledOut(type: string, unions: Map<string, string[]>): string;
