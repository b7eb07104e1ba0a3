/** An object as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
