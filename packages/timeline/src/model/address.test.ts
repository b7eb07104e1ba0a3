import { timelineList } from '@mengwijzer/content/timeline-list';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLooking, readAddress, writeAddress, type Looking } from './address.js';
import { lanes } from './entries.js';
import { FIRST_YEAR, LAST_YEAR, LEAST_YEARS, MOST_YEARS, ORIGIN } from './range.js';
import { emptyThread, type Thread } from './thread.js';

const id = fc.oneof(
  fc.constantFrom(...timelineList.map((each) => each.id)),
  fc.stringMatching(/^[a-z][a-z0-9]{0,9}:[a-z0-9-]{1,20}$/u),
);
const maybe = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), value);
const year = fc.integer({ min: ORIGIN, max: LAST_YEAR - 1 });
const range = fc
  .tuple(
    fc.integer({ min: FIRST_YEAR, max: LAST_YEAR - LEAST_YEARS }),
    fc.integer({ min: LEAST_YEARS, max: MOST_YEARS }),
  )
  .map(([from, years]) => ({ from, to: Math.min(from + years, LAST_YEAR) }));
const looking: fc.Arbitrary<Looking> = fc.record({
  thread: fc.record({
    lanes: fc.shuffledSubarray([...lanes]),
    motive: maybe(id),
    instrument: maybe(id),
    stance: fc.constantFrom('', 'implicit', 'standstill', 'back'),
  }),
  open: fc.uniqueArray(id, { maxLength: 20 }),
  compared: fc.option(fc.tuple(year, year), { nil: undefined }),
  range: fc.option(range, { nil: undefined }),
  isEven: fc.boolean(),
});
const ours = [
  'entry',
  ...['lanes', 'motive', 'instrument', 'stance', 'compare', 'years', 'even'].map((name) => `tl-${name}`),
].map((name) => `mix-${name}`);
const isTheirs = (name: string): boolean => !ours.includes(name);
/** Parameters of the page itself and of other elements on it, a name more than once too. */
const theirs = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom('entry', 'lanes', 'mix-q', 'mix-open', 'mix-tl'), fc.string()).filter(isTheirs),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 5 },
);
const queryOf = (params: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
const thread = (changes: Partial<Thread>): Pick<Looking, 'thread'> => ({ thread: { ...emptyThread, ...changes } });

describe('what is written in an address', () => {
  test('is read again, whatever the page has in it', () => {
    fc.assert(
      fc.property(theirs, looking, (page, each) => {
        expect(readAddress(writeAddress(queryOf(page), each))).toEqual(each);
      }),
    );
  });

  test('leaves what is the page’s own, to the character', () => {
    fc.assert(
      fc.property(theirs, looking, looking, (page, before, after) => {
        const own = queryOf(page);
        const written = writeAddress(writeAddress(`?${own}`, before), after);
        expect(writeAddress(written, emptyLooking)).toBe(own === '' ? '' : `?${own}`);
        expect(readAddress(written)).toEqual(after);
      }),
    );
  });

  test.each<[string, Looking, string]>([
    ['nothing', emptyLooking, ''],
    [
      'all there is',
      {
        thread: { lanes: ['law', 'policy'], motive: 'segregation', instrument: 'elzenwaard:plan', stance: 'back' },
        open: ['nplv', 'isv'],
        compared: [2004, 2024],
        range: { from: 1995, to: 2015 },
        isEven: true,
      },
      '?mix-tl-lanes=law,policy&mix-tl-motive=segregation&mix-tl-instrument=elzenwaard:plan&mix-tl-stance=back&mix-entry=nplv,isv&mix-tl-compare=2004-2024&mix-tl-years=1995-2015&mix-tl-even=1',
    ],
    ['years in view, whole ones', { ...emptyLooking, range: { from: 1994.6, to: 2015.4 } }, '?mix-tl-years=1995-2015'],
  ])('of %s can be read by people', (_, each, expected) => expect(writeAddress('', each)).toBe(expected));

  test('never names what somebody added: that is on their device only', () =>
    expect(writeAddress('', { ...emptyLooking, open: ['own::e1', 'nplv'] })).toBe('?mix-entry=nplv'));

  test('has years in view that can be read, whatever they are', () => {
    const most = LAST_YEAR - MOST_YEARS;
    fc.assert(
      fc.property(
        fc.double({ min: FIRST_YEAR, max: most, noNaN: true }),
        fc.double({ min: LEAST_YEARS, max: MOST_YEARS, noNaN: true }),
        (from, years) => {
          const query = writeAddress('', { ...emptyLooking, range: { from, to: from + years } });
          const read = readAddress(query);
          expect(read.range).toBeDefined();
          expect(Math.abs(read.range!.from - from)).toBeLessThanOrEqual(0.5);
          expect(writeAddress('', read)).toBe(query);
        },
      ),
    );
  });

  test('has no more that stands open than is read', () => {
    const open = timelineList.slice(0, 30).map((each) => each.id);
    expect(writeAddress('', { ...emptyLooking, open })).toBe(`?mix-entry=${open.slice(0, 20).join(',')}`);
  });
});

describe('whatever an address holds', () => {
  test('what is read is bounded', () => {
    const value = fc
      .array(fc.oneof(fc.string(), fc.nat(3000).map(String), fc.constantFrom(...lanes)), { maxLength: 60 })
      .map(String);
    const years = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([one, other]) => `${one}-${other}`);
    const params = fc.array(fc.tuple(fc.constantFrom(...ours), fc.oneof(value, years))).map(queryOf);
    fc.assert(
      fc.property(fc.oneof(params, fc.string(), fc.string({ unit: 'binary' })), (query) => {
        const { thread: followed, open, compared, range: view, isEven } = readAddress(query);
        expect(lanes).toEqual(expect.arrayContaining([...followed.lanes]));
        expect(new Set(followed.lanes).size).toBe(followed.lanes.length);
        for (const text of [followed.motive, followed.instrument, ...open])
          expect(text.length).toBeLessThanOrEqual(100);
        expect(['', 'implicit', 'not-an-aim', 'official-aim', 'standstill', 'back']).toContain(followed.stance);
        expect(open.length).toBeLessThanOrEqual(20);
        for (const each of compared ?? []) expect(each >= ORIGIN && each < LAST_YEAR).toBe(true);
        if (view) {
          expect(view.from >= FIRST_YEAR && view.to <= LAST_YEAR).toBe(true);
          expect(view.to - view.from >= LEAST_YEARS && view.to - view.from <= MOST_YEARS).toBe(true);
        }
        expect(typeof isEven).toBe('boolean');
      }),
    );
  });

  test.each<[string, string, Partial<Looking>]>([
    ['nothing', '', {}],
    ['a question mark', '?', {}],
    ['a lane that is none', '?mix-tl-lanes=river,law,__proto__,law', thread({ lanes: ['law'] })],
    ['a stance that is none', '?mix-tl-stance=none', {}],
    ['what every object has', '?mix-tl-stance=constructor&__proto__=x', {}],
    [
      'an instrument of who knows whom',
      '?mix-tl-instrument=elzenwaard:plan',
      thread({ instrument: 'elzenwaard:plan' }),
    ],
    ['a long text', `?mix-tl-motive=${'x'.repeat(100_000)}`, thread({ motive: 'x'.repeat(100) })],
    ['a name that comes twice: the first', '?mix-tl-motive=a&mix-tl-motive=b', thread({ motive: 'a' })],
    ['an id that comes twice', '?mix-entry=a,b,a,,b', { open: ['a', 'b'] }],
    ['years to compare, the later one first', '?mix-tl-compare=2024-2004', { compared: [2024, 2004] }],
    ['one year to compare', '?mix-tl-compare=2004', {}],
    ['three years to compare', '?mix-tl-compare=2004-2014-2024', {}],
    ['a year before the account', '?mix-tl-compare=1944-2024', {}],
    ['a year that is none', '?mix-tl-compare=0004-2024', {}],
    ['years in view the other way round', '?mix-tl-years=2015-1995', {}],
    ['too few years in view', '?mix-tl-years=2011-2015', {}],
    ['just enough years in view', '?mix-tl-years=2010-2015', { range: { from: 2010, to: 2015 } }],
    ['too many years in view', '?mix-tl-years=1900-2001', {}],
    ['years in view that no moment is in', '?mix-tl-years=1700-1750', {}],
    ['years in view that are not whole', '?mix-tl-years=1995.5-2015', {}],
    ['even', '?mix-tl-even=1', { isEven: true }],
    ['not quite even', '?mix-tl-even=true', {}],
    ['names without our prefix', '?lanes=law&entry=nplv&mix-lanes=law&tl-even=1', {}],
  ])('%s', (_, query, expected) => expect(readAddress(query)).toEqual({ ...emptyLooking, ...expected }));
});
