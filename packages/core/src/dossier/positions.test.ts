import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDisputed, objectivesWith, positionOf } from './positions.js';

const parties = ['municipality', 'housing-corporation', 'welfare', 'residents'];

describe('a position', () => {
  const answers = { objectives: { positions: { contact: { welfare: 'main' } } } };
  test.each([
    ['what the party says', 'contact', 'welfare', 'main'],
    ['empty of a party that says nothing', 'contact', 'residents', ''],
    ['empty on an objective of which nothing is said', 'facilities', 'welfare', ''],
  ])('is %s', (_, objective, party, position) => expect(positionOf(answers, objective, party)).toBe(position));

  test.each(['__proto__', 'constructor', 'toString'])('is empty for an id like %s', (id) =>
    expect(positionOf(answers, id, id)).toBe(''),
  );
});

test('parties differ when those who spoke said different things; silence is no difference', () => {
  const said = fc.array(fc.constantFrom('-', 'main', 'counts', 'none', 'against', 'maybe'), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(said, (positions) => {
      const spoken = parties.flatMap((party, index) =>
        positions[index] === '-' ? [] : [[party, positions[index] ?? ''] as const],
      );
      const answers = { objectives: { positions: { contact: Object.fromEntries(spoken) } } };
      expect(isDisputed(answers, 'contact')).toBe(new Set(spoken.map(([, position]) => position)).size > 1);
    }),
  );
});

test('objectives are found by what some party says of them', () => {
  const positions = {
    contact: { welfare: 'main', gone: 'against' },
    facilities: { residents: 'main' },
    gone: { welfare: 'main' },
  };
  expect(objectivesWith({ objectives: { positions } }, 'main')).toEqual(['facilities', 'contact']);
  expect(objectivesWith({ objectives: { positions } }, 'against')).toEqual([]);
  expect(objectivesWith({}, 'main')).toEqual([]);
});
