import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldName, fieldPath } from './field-name.js';

test.each([
  ['what/choices', ['what', 'choices']],
  ['role/eyes/a~1b', ['role', 'eyes', 'a/b']],
  ['~0/~01/', ['~', '~1', '']],
])('the name of a field %s is %j', (name, path) => {
  expect(fieldName(...path)).toBe(name);
  expect(fieldPath(name)).toEqual(path);
});

test('it leads back to its place, whatever the ids are', () => {
  const step = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1') }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (path) => {
      expect(fieldPath(fieldName(...path))).toEqual(path);
    }),
  );
});
