import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { lanes, timelineOf, type Item } from './entries.js';
import { choicesIn, choose, emptyThread, follow, letGo, optionsOf, type Thread } from './thread.js';

const timeline = timelineOf(
  textsNl,
  undefined,
  [{ id: 'e1', name: 'Sloop', starts: '2006', ends: '', note: '' }],
  2026.5,
);
const { items, stretches } = timeline;
const idsOf = (all: readonly Item[]): string[] => all.map(({ id }) => id);
const following = (thread: Partial<Thread>): string[] => idsOf(follow(timeline, items, { ...emptyThread, ...thread }));
const options = (thread: Partial<Thread> = {}, all = items, texts = textsNl) =>
  optionsOf(timeline, all, { ...emptyThread, ...thread }, texts);

const stances = [...new Set(stretches.flatMap(({ stance }) => stance ?? []))];
const anyThread: fc.Arbitrary<Thread> = fc.record({
  lanes: fc.subarray([...lanes]),
  motive: fc.constantFrom('', ...Object.keys(timeline.motives), 'no-such'),
  instrument: fc.constantFrom('', 'demolition-and-new-build', 'selling-social-homes', 'wbmgp-article-8', 'constructor'),
  stance: fc.constantFrom('', ...stances, 'none'),
});
const anyItems = fc.subarray([...items]);

describe('a thread', () => {
  test.each<[string, Partial<Thread>, string[]]>([
    [
      'better scores',
      { motive: 'better-scores' },
      ['knowledge-programme', 'scp-2011', 'research-until-2012', 'scp-2015', 'nplv', 'housing-act-2024'],
    ],
    [
      'better scores, in research',
      { motive: 'better-scores', lanes: ['evidence'] },
      ['knowledge-programme', 'scp-2011', 'research-until-2012', 'scp-2015'],
    ],
    ['article 9', { instrument: 'wbmgp-article-9' }, ['wbmgp-2006', 'wbmgp-evaluation-2021', 'wbmgp-revision-2023']],
    ['unspoken', { stance: 'implicit' }, ['origin-of-the-idea', 'reconstruction']],
    [
      'not an aim',
      { stance: 'not-an-aim' },
      ['slum-clearance', 'suburbanisation', 'building-for-the-neighbourhood', 'residualisation'],
    ],
    ['laws and one’s own', { lanes: ['local', 'law'], stance: 'official-aim' }, ['wbmgp-2006', 'own::e1']],
    ['what nothing has', { motive: 'no-such' }, []],
    ['what every object has', { stance: 'constructor', instrument: '__proto__' }, []],
  ])('%s', (_, thread, ids) => expect(following(thread)).toEqual(ids));

  test('without a choice is all, in any order that is given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...items]), (all) => {
        expect(follow(timeline, all, emptyThread)).toEqual(all);
      }),
    );
  });

  test('leaves what has all that is chosen, in the order given', () => {
    fc.assert(
      fc.property(anyItems, anyThread, (all, thread) => {
        const left = follow(timeline, all, thread);
        const isLeft = ({ id, lane, motives, instruments }: Item): boolean =>
          [lane, ''].some((each) => thread.lanes.length === 0 || thread.lanes.includes(each as Item['lane'])) &&
          ['', ...motives].includes(thread.motive) &&
          ['', ...instruments].includes(thread.instrument) &&
          ['', stretches.find((stretch) => stretch.items.some((each) => each.id === id))?.stance].includes(
            thread.stance,
          );
        expect(left).toEqual(all.filter(isLeft));
      }),
    );
  });
});

describe('what there is to follow', () => {
  test('is in the order of the content, with its words', () => {
    const { lanes: lanesFound, motives, instruments, stances: stancesFound } = options();
    expect(lanesFound.map(({ value, label }) => [value, label])).toEqual(
      lanes.map((lane) => [lane, textsNl.facets.lanes[lane]]),
    );
    expect(motives).toEqual([
      { value: 'segregation', label: 'Minder scheiding tussen arm en rijk', count: 4 },
      { value: 'concentration', label: 'Kwetsbare huishoudens minder bij elkaar', count: 11 },
      { value: 'neighbourhood-effects', label: 'Minder nadeel van de buurt', count: 5 },
      { value: 'better-scores', label: 'Betere wijkcijfers', count: 6 },
    ]);
    expect(instruments.map(({ value }) => value)).toEqual(Object.keys(timeline.instruments));
    expect(stancesFound.map(({ label }) => label)).toEqual([
      'onuitgesproken',
      'geen doel op zich',
      'officieel doel',
      'stilstand',
      'terug',
    ]);
  });

  test('is in the page’s language', () =>
    expect(optionsOf(timelineOf(textsEn, undefined, [], 2026.5), items, emptyThread, textsEn).lanes[0]?.label).toBe(
      textsEn.facets.lanes.policy,
    ));

  test('is only what one of the entries has', () => {
    const some = items.filter(({ id }) => ['wbmgp-2006', 'landlord-levy'].includes(id));
    expect(options({}, some)).toEqual({
      lanes: [{ value: 'law', label: textsNl.facets.lanes.law, count: 2 }],
      motives: [{ value: 'concentration', label: 'Kwetsbare huishoudens minder bij elkaar', count: 1 }],
      instruments: [
        { value: 'selling-social-homes', label: 'Sociale huurwoningen verkopen', count: 1 },
        { value: 'wbmgp-article-8', label: 'Wbmgp, artikel 8: inkomen uit werk', count: 1 },
        { value: 'wbmgp-article-9', label: 'Wbmgp, artikel 9: voorrang', count: 1 },
      ],
      stances: [
        { value: 'official-aim', label: 'officieel doel', count: 1 },
        { value: 'standstill', label: 'stilstand', count: 1 },
      ],
    });
  });

  test('what has no name is told by its id, behind the others', () => {
    const unnamed = { ...items.find(({ id }) => id === 'nplv')!, instruments: ['constructor', 'housing-fund'] };
    expect(options({}, [unnamed]).instruments.map(({ label }) => label)).toEqual([
      'Volkshuisvestingsfonds',
      'constructor',
    ]);
  });

  test('does not disappear when something else is chosen', () => {
    fc.assert(
      fc.property(anyItems, anyThread, (all, thread) => {
        const values = (found: ReturnType<typeof options>): string[][] =>
          Object.values(found).map((each: readonly { value: string }[]) => each.map(({ value }) => value));
        expect(values(options(thread, all))).toEqual(values(options({}, all)));
      }),
    );
  });

  test('counts what choosing it gives', () => {
    fc.assert(
      fc.property(anyItems, anyThread, (all, thread) => {
        const found = options(thread, all);
        const gives = (change: Partial<Thread>): number => follow(timeline, all, { ...thread, ...change }).length;
        for (const { value, count } of found.lanes) expect(count).toBe(gives({ lanes: [value] }));
        for (const { value, count } of found.motives) expect(count).toBe(gives({ motive: value }));
        for (const { value, count } of found.instruments) expect(count).toBe(gives({ instrument: value }));
        for (const { value, count } of found.stances) expect(count).toBe(gives({ stance: value }));
      }),
    );
  });
});

describe('choices', () => {
  const thread: Thread = { lanes: ['law', 'policy'], motive: 'segregation', instrument: 'a/b', stance: 'back' };

  test('stand by themselves', () => {
    expect(choicesIn(emptyThread)).toEqual([]);
    expect(choicesIn(thread)).toEqual([
      { name: 'lanes', value: 'law' },
      { name: 'lanes', value: 'policy' },
      { name: 'motive', value: 'segregation' },
      { name: 'instrument', value: 'a/b' },
      { name: 'stance', value: 'back' },
    ]);
  });

  test.each<[string, Partial<Thread>]>([
    ['lanes/law', { lanes: ['policy'] }],
    ['motive/segregation', { motive: '' }],
    // Out of an address may come anything.
    ['instrument/a/b', { instrument: '' }],
    ['stance/back', { stance: '' }],
    ['stance/standstill', {}],
    ['motive/', {}],
    ['', {}],
  ])('%s is let go of', (choice, left) => expect(letGo(thread, choice)).toEqual({ ...thread, ...left }));

  test('let go of one by one, leave nothing', () => {
    fc.assert(
      fc.property(anyThread, (each) => {
        const all = choicesIn(each).map(({ name, value }) => `${name}/${value}`);
        expect(all.reduce(letGo, each)).toEqual(emptyThread);
        for (const choice of all) expect(choicesIn(letGo(each, choice))).toHaveLength(all.length - 1);
      }),
    );
  });
});

describe('a choice in a field', () => {
  const all = lanes.map((value) => ({ value }));

  test('takes the place of the one before', () => {
    expect(choose(emptyThread, 'motive', 'segregation', all)).toEqual({ ...emptyThread, motive: 'segregation' });
    expect(choose({ ...emptyThread, stance: 'back' }, 'stance', '', all)).toEqual(emptyThread);
  });

  test('takes a lane out, and in again', () => {
    const without = choose(emptyThread, 'lanes', 'law', all)!;
    expect(without.lanes).toEqual(lanes.filter((lane) => lane !== 'law'));
    expect(choose(without, 'lanes', 'law', all)).toEqual(emptyThread);
  });

  test('shows all lanes again where the last one goes', () =>
    expect(choose({ ...emptyThread, lanes: ['law'] }, 'lanes', 'law', all)).toEqual(emptyThread));

  test('is none in a field of another part', () => expect(choose(emptyThread, 'year-0', '2004', all)).toBeUndefined());
});
