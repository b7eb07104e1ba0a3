import type * as z from 'zod/mini';
import type { Expected, SchemaCode } from './fault.js';
import { isObject, valueAt, type Path } from './json.js';

interface Explained {
  readonly at: Path;
  readonly expected: Expected;
}

/** What zod says is wrong with a value: where in it, and what was expected there. */
export function explain(issue: z.core.$ZodIssue, value: unknown): Explained[] {
  const at = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ at: [...at, key], expected: { code: 'field' } }));
    case 'too_big':
    case 'too_small':
      // The bound of whole numbers. Ours is tighter, and is an issue of its own.
      return issue.origin === 'int' ? [] : [{ at, expected: ofOne(issue) }];
    case 'invalid_union':
      return ofUnion(issue, at, value);
    default:
      return [{ at, expected: ofOne(issue) }];
  }
}

/**
 * Of several ways to write a value, the one that was tried: an object's faults are its own. Only dates have more than one; of objects,
 * `precision` says which.
 */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, at: Path, value: unknown): Explained[] {
  if ('options' in issue) return [{ at, expected: { code: 'one-of', values: (issue.options ?? []).map(String) } }];
  const inner = isObject(valueAt(value, at))
    ? issue.errors.find((errors) => errors.some(({ path }) => path.length > 0))
    : undefined;
  return inner === undefined
    ? [{ at, expected: { code: 'moment' } }]
    : inner.flatMap((each) => explain({ ...each, path: [...issue.path, ...each.path] }, value));
}

function ofOne(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'type', type: types[issue.expected] ?? 'object' };
    case 'invalid_value':
      return { code: 'one-of', values: issue.values.map(String) };
    case 'too_small':
      return { code: 'at-least', count: Number(issue.minimum), of: countOf(issue.origin) };
    case 'too_big':
      return { code: 'at-most', count: Number(issue.maximum), of: countOf(issue.origin) };
    case 'invalid_key':
      return { code: 'slug' };
    case 'invalid_format':
      return { code: issue.format === 'template_literal' ? 'ref' : (issue.message as SchemaCode) };
    default:
      return { code: issue.message as SchemaCode };
  }
}

const types: Readonly<Record<string, Extract<Expected, { code: 'type' }>['type']>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  array: 'array',
  tuple: 'array',
};

const countOf = (origin: string) => (origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'number');
