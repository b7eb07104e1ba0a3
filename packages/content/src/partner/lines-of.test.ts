import { describe, expect, it, test } from 'vitest';
import { linesOf } from './lines-of.js';

describe('the line of', () => {
  const text = JSON.stringify({ a: { add: [{ id: 'one' }, { id: 'two', list: [1, 2] }] }, b: 3 }, null, 2);
  const lineOf = (path: string) => linesOf(text, [path]).get(path);
  const line = (part: string) => text.split('\n').findIndex((each) => each.includes(part)) + 1;

  test.each([
    ['a value', 'a.add[1].id', line('"two"')],
    ['an item', 'a.add[1].list[1]', line('2')],
    ['a field that is missing: what it should stand in', 'a.add[1].domain', line('"two"') - 1],
    ['one deeper that is missing', 'a.add[1].points[3].id', line('"two"') - 1],
    ['something at the top that is missing', 'c', undefined],
    ['the whole file', '', undefined],
    ['a value after others', 'b', line('"b"')],
  ])('%s', (_, path, expected) => expect(lineOf(path)).toBe(expected));

  it('takes the last of two fields with one name, as JSON.parse does', () => {
    expect(linesOf('{\n"a": 1,\n"a": 2\n}', ['a']).get('a')).toBe(3);
  });

  it('finds a thousand paths in a large file soon enough', () => {
    const large = JSON.stringify(
      Array.from({ length: 20_000 }, (_, id) => ({ id, nl: { name: 'x', points: [1, 2, 3] } })),
      null,
      1,
    );
    const paths = Array.from({ length: 1000 }, (_, index) => `[${index * 20}].nl.points[2]`);
    const start = performance.now();
    expect(linesOf(large, paths).size).toBe(1000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
