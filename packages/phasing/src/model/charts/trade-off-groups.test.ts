import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { defaultPlan } from '../plan/default-plan.js';
import { simulate } from '../engine/simulate.js';
import { choiceOf, groupChoices, rangesOf, shareOf } from './trade-off-groups.js';

test('what comes of the worked example', () =>
  expect(choiceOf(simulate(defaultPlan()))).toEqual({ finish: 16, stayed: { households: 111, of: 244 } }));

test.each([
  ['one', [0, 10, 20], [10], [[10, 10, false]]],
  ['a row', [0, 10, 20, 30], [0, 10, 20], [[0, 20, false]]],
  ['up to the last', [0, 10, 20, 30], [20, 30], [[20, 30, true]]],
  [
    'with a gap',
    [0, 10, 20, 30],
    [0, 20, 30],
    [
      [0, 0, false],
      [20, 30, true],
    ],
  ],
  ['uneven ones', [0, 35, 100], [0, 35], [[0, 35, false]]],
  ['none', [0, 10], [], []],
])('ranges of %s', (_, all, some, ranges) =>
  expect(rangesOf(all, some).map(({ from, to, isOpen }) => [from, to, isOpen])).toEqual(ranges),
);

it('puts each choice in one group, with those on the same place', () => {
  const choices = fc.array(fc.tuple(fc.option(fc.nat(3)), fc.nat(4), fc.nat(4)), { maxLength: 11 }).map((all) =>
    all.map(([finish, households, more], at) => ({
      finish,
      percent: at * 10,
      stayed: { households, of: households + more },
    })),
  );
  fc.assert(
    fc.property(choices, (all) => {
      const groups = groupChoices(all);
      const there = all.filter((choice) => shareOf(choice) !== null);
      expect(groups.flatMap(({ percents }) => percents).sort((one, other) => one - other)).toEqual(
        there.map(({ percent }) => percent),
      );
      for (const choice of there)
        expect(groups.find(({ percents }) => percents.includes(choice.percent))).toMatchObject({
          finish: choice.finish,
          share: shareOf(choice),
        });
      expect(new Set(groups.map(({ finish, share }) => `${finish} ${share}`)).size).toBe(groups.length);
    }),
  );
});
