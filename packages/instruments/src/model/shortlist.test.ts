import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf } from './catalogue.js';
import {
  isField,
  isOn,
  MAX_SHORTLIST,
  move,
  put,
  putBack,
  takeOff,
  viewShortlist,
  write,
  type Shortlist,
} from './shortlist.js';
import type { ShortlistEntry } from '@mengwijzer/core/dossier';

const entry = (id: string, why = ''): ShortlistEntry => ({ id, why, who: '', when: '' });
/** Refuses every later change. */
const frozen = (list: readonly ShortlistEntry[]): Shortlist => Object.freeze(list.map((each) => Object.freeze(each)));
const idsOf = (list: Shortlist): string[] => list.map(({ id }) => id);

const ids = ['renovation', 'bridging', 'elzenwaard:plan', 'no-such', '__proto__'];
const id = fc.constantFrom(...ids);
const lists = fc
  .uniqueArray(fc.record({ id, why: fc.string(), who: fc.string(), when: fc.string() }), {
    selector: (each) => each.id,
  })
  .map(frozen);
const full = frozen(Array.from({ length: MAX_SHORTLIST }, (_, at) => entry(`i${at}`)));
const last = `i${MAX_SHORTLIST - 1}`;

describe('putting on the list', () => {
  test('is done once, at the end, with nothing written yet', () => {
    fc.assert(
      fc.property(lists, id, (list, each) => {
        const after = put(list, each);
        expect(isOn(after, each)).toBe(true);
        expect(put(after, each)).toBe(after);
        expect(after).toEqual(isOn(list, each) ? list : [...list, entry(each)]);
      }),
    );
  });

  test('is not done on a full list', () => {
    expect(put(full, 'bridging')).toBe(full);
    expect(putBack(full, entry('bridging'), 0)).toBe(full);
    expect(put(takeOff(full, last), 'bridging')).toHaveLength(MAX_SHORTLIST);
  });
});

describe('taking off', () => {
  test('undoes putting on', () => {
    fc.assert(
      fc.property(lists, id, (list, each) => {
        fc.pre(!isOn(list, each));
        expect(takeOff(put(list, each), each)).toEqual(list);
        expect(takeOff(list, each)).toEqual(list);
      }),
    );
  });

  test('is undone by putting back, in its place, with what was written', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, nth) => {
        fc.pre(list.length > 0);
        const at = nth % list.length;
        const taken = list[at]!;
        expect(putBack(takeOff(list, taken.id), taken, at)).toEqual(list);
        expect(putBack(list, taken, 0)).toBe(list);
      }),
    );
  });

  test('can be undone after others were taken off too', () =>
    expect(idsOf(putBack(frozen([entry('a')]), entry('b'), 7))).toEqual(['a', 'b']));
});

describe('moving', () => {
  test('goes one place, and back', () => {
    fc.assert(
      fc.property(lists, id, fc.constantFrom(-1 as const, 1 as const), (list, each, by) => {
        const moved = move(list, each, by);
        const from = idsOf(list).indexOf(each);
        const to = from + by;
        if (from < 0 || to < 0 || to >= list.length) expect(moved).toBe(list);
        else {
          expect(idsOf(moved).indexOf(each)).toBe(to);
          expect(move(moved, each, by === 1 ? -1 : 1)).toEqual(list);
        }
        expect(new Set(moved)).toEqual(new Set(list));
      }),
    );
  });

  test.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['no-such', 1, ['a', 'b', 'c']],
  ])('%s by %i', (each, by, expected) =>
    expect(idsOf(move(frozen([entry('a'), entry('b'), entry('c')]), each, by))).toEqual(expected),
  );
});

test('writing changes one field of one entry', () => {
  const list = frozen([entry('a', 'x'), entry('b')]);
  expect(write(list, 'b', 'who', 'de corporatie')).toEqual([entry('a', 'x'), { ...entry('b'), who: 'de corporatie' }]);
  expect(write(list, 'no-such', 'why', 'x')).toEqual(list);
  expect(write(list, 'b', 'why', 'x')[0]).toBe(list[0]);
});

test.each([
  ['why', true],
  ['who', true],
  ['when', true],
  ['id', false],
  ['__proto__', false],
])('%s is a field: %s', (name, expected) => expect(isField(name)).toBe(expected));

test('what nobody knows here is kept, with what was written', () => {
  const catalogue = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', ''));
  fc.assert(
    fc.property(lists, (list) => {
      const chosen = viewShortlist(list, catalogue);
      expect(chosen.map((each) => each.entry)).toEqual(list);
      for (const { entry: each, item } of chosen)
        expect(item?.id).toBe(['renovation', 'bridging'].includes(each.id) ? each.id : undefined);
    }),
  );
});
