import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreements, fullDossier, monitoring } from '../../testing/dossiers.js';
import { contributionKey } from './contribution-key.js';
import { emptyDossier, type Agreement, type Contribution, type Dossier, type HistoryEntry } from './dossier.js';
import { canonical } from './json.js';
import { mergeDossiers } from './merge.js';

const dossier: fc.Arbitrary<Dossier> = fc
  .record({
    title: fc.constantFrom('', 'a', 'b'),
    notes: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), text: fc.constantFrom('', 'x') }), { maxLength: 2 }),
    history: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', '1'),
        name: fc.constant('x'),
        starts: fc.constantFrom('2019', '2020'),
        ends: fc.constant(''),
        note: fc.constantFrom('', 'y'),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    answers: fc.dictionary(
      fc.constantFrom('what', 'who', 'later'),
      fc.dictionary(fc.constantFrom('words', 'note'), fc.constantFrom('a', 'b')),
      { noNullPrototype: true },
    ),
    contributions: fc.uniqueArray(
      fc
        .record({
          party: fc.constantFrom('gemeente', 'bewoners', 'welzijn'),
          changed: fc.constantFrom('', '2026-05-12T00:00:00.000Z'),
          received: fc.constantFrom('2026-06-01T00:00:00.000Z', '2026-06-02T00:00:00.000Z'),
          flag: fc.constantFrom({}, { aside: true }, { aside: false }),
        })
        .map(({ party, changed, received, flag }) => ({
          dossier: { ...emptyDossier, party, changed },
          received,
          ...flag,
        })),
      { selector: ({ dossier: said }) => said.party, maxLength: 3 },
    ),
    agreements,
    monitoring,
  })
  .map((fields) => ({ ...emptyDossier, ...fields }));

describe('merging', () => {
  test('the side that changed nothing follows', () => {
    fc.assert(
      fc.property(dossier, dossier, (base, changed) => {
        expect(mergeDossiers(base, base, changed)).toEqual({ dossier: changed, conflicts: [] });
        expect(mergeDossiers(base, changed, base)).toEqual({ dossier: changed, conflicts: [] });
        expect(mergeDossiers(base, changed, changed)).toEqual({ dossier: changed, conflicts: [] });
      }),
    );
  });

  test('without a conflict it makes no difference who is who', () => {
    fc.assert(
      fc.property(dossier, dossier, dossier, (base, mine, theirs) => {
        const one = mergeDossiers(base, mine, theirs);
        const other = mergeDossiers(base, theirs, mine);
        expect(new Set(one.conflicts)).toEqual(new Set(other.conflicts));
        if (one.conflicts.length === 0) expect(one.dossier).toEqual(other.dossier);
      }),
    );
  });

  test('edits in different places are both kept, also in one new answer', () => {
    const mine: Dossier = { ...emptyDossier, title: 'Mijn', answers: { what: { words: 'a' } } };
    const theirs: Dossier = {
      ...emptyDossier,
      party: 'bewoners',
      answers: { what: { note: 'b' }, time: { year: 2030 } },
    };
    expect(mergeDossiers(emptyDossier, mine, theirs)).toEqual({
      dossier: {
        ...emptyDossier,
        title: 'Mijn',
        party: 'bewoners',
        answers: { what: { words: 'a', note: 'b' }, time: { year: 2030 } },
      },
      conflicts: [],
    });
  });

  test('what happened is merged entry by entry, each as a whole', () => {
    const entry = (id: string, name: string): HistoryEntry => ({ id, name, starts: '2019', ends: '', note: '' });
    const having = (...history: HistoryEntry[]): Dossier => ({ ...emptyDossier, history });
    const base = having(entry('b', 'Sloop'), entry('a', 'School dicht'), entry('gone', 'Feest'));
    const mine = having(
      { ...entry('b', 'Sloop'), note: 'van mij' },
      entry('a', 'Basisschool dicht'),
      entry('d', 'Nieuw'),
    );
    const theirs = having(
      entry('c', 'Park'),
      { ...entry('b', 'Sloop'), ends: '2021' },
      entry('a', 'School weg'),
      entry('gone', 'Feest'),
    );
    expect(mergeDossiers(base, mine, theirs)).toEqual({
      dossier: having(
        entry('a', 'Basisschool dicht'),
        { ...entry('b', 'Sloop'), note: 'van mij' },
        entry('c', 'Park'),
        entry('d', 'Nieuw'),
      ),
      conflicts: ['/history/b', '/history/a'],
    });
  });

  test('what one side took away and the other changed stays as mine', () => {
    const entry = (note: string): HistoryEntry => ({ id: 'a', name: 'Sloop', starts: '2019', ends: '', note });
    const having = (...history: HistoryEntry[]): Dossier => ({ ...emptyDossier, history });
    const [base, changed, gone] = [having(entry('')), having(entry('x')), having()];
    expect(mergeDossiers(base, changed, gone)).toEqual({ dossier: changed, conflicts: ['/history/a'] });
    expect(mergeDossiers(base, gone, changed)).toEqual({ dossier: gone, conflicts: ['/history/a'] });
  });

  test('mine wins where both changed the same, and the place is told', () => {
    const base: Dossier = { ...emptyDossier, answers: { what: { choices: ['a'] }, who: { words: 'x' } } };
    const mine: Dossier = { ...base, title: 'a', answers: { what: { choices: ['a', 'b'] } } };
    const theirs: Dossier = { ...base, title: 'b', answers: { what: { choices: ['c'] }, who: { words: 'y' } } };
    const { dossier: merged, conflicts } = mergeDossiers(base, mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts).toEqual(['/title', '/answers/what/choices', '/answers/who']);
  });

  test('the later moment of change is kept without a word', () => {
    const at = (changed: string): Dossier => ({ ...emptyDossier, changed });
    const merged = mergeDossiers(at(''), at('2026-01-01T00:00:00.000Z'), at('2026-01-02T00:00:00.000Z'));
    expect(merged).toEqual({ dossier: at('2026-01-02T00:00:00.000Z'), conflicts: [] });
  });
});

describe('merging what parties handed in and wrote down together', () => {
  const handedIn = (party: string, flags: Partial<Contribution> = {}): Contribution => ({
    dossier: { ...emptyDossier, party },
    received: '2026-06-01T00:00:00.000Z',
    ...flags,
  });
  const agreed = (id: string, replaces: readonly string[] = []): Agreement => ({
    id,
    made: `2026-06-0${replaces.length + 1}T00:00:00.000Z`,
    replaces,
    question: 'time',
    text: id,
    parties: [],
    contested: '',
  });
  const heard = (...contributions: Contribution[]): Dossier => ({ ...emptyDossier, contributions });
  const having = (...all: Agreement[]): Dossier => ({ ...emptyDossier, agreements: all });
  const partiesOf = (all: Dossier): string[] => all.contributions.map(({ dossier: said }) => said.party);

  test.each<[string, Dossier, Dossier, Dossier, Dossier]>([
    ['a party in each tab', heard(), heard(handedIn('a')), heard(handedIn('b')), heard(handedIn('a'), handedIn('b'))],
    ['one party in both', heard(), heard(handedIn('a')), heard(handedIn('a')), heard(handedIn('a'))],
    [
      'a party taken away',
      heard(handedIn('a'), handedIn('b')),
      heard(handedIn('a')),
      heard(handedIn('a'), handedIn('b'), handedIn('c')),
      heard(handedIn('a'), handedIn('c')),
    ],
    [
      'all parties taken away',
      heard(handedIn('a')),
      heard(),
      heard(handedIn('a'), handedIn('b')),
      heard(handedIn('b')),
    ],
    [
      'a party put aside',
      heard(handedIn('a')),
      heard(handedIn('a', { aside: true })),
      heard(handedIn('a'), handedIn('b')),
      heard(handedIn('a', { aside: true }), handedIn('b')),
    ],
    [
      'a party put aside here and there',
      heard(handedIn('a'), handedIn('b')),
      heard(handedIn('a', { aside: true }), handedIn('b')),
      heard(handedIn('a'), handedIn('b', { aside: true })),
      heard(handedIn('a', { aside: true }), handedIn('b', { aside: true })),
    ],
    [
      'a party taken away, and put aside elsewhere',
      heard(handedIn('a')),
      heard(),
      heard(handedIn('a', { aside: true })),
      heard(),
    ],
    ['an agreement in each tab', having(), having(agreed('a')), having(agreed('b')), having(agreed('a'), agreed('b'))],
    [
      'an agreement changed in both',
      having(agreed('a')),
      having(agreed('a'), agreed('b', ['a'])),
      having(agreed('a'), agreed('c', ['a'])),
      having(agreed('a'), agreed('b', ['a']), agreed('c', ['a'])),
    ],
    [
      'an agreement taken out',
      having(agreed('a'), agreed('b')),
      having(agreed('b')),
      having(agreed('a'), agreed('b'), agreed('c')),
      having(agreed('b'), agreed('c')),
    ],
  ])('%s, whoever is asked', (_, base, mine, theirs, both) => {
    const sorted = ({ contributions, agreements: all, ...others }: Dossier): object => ({
      ...others,
      contributions: contributions.map(canonical).sort(),
      agreements: all.map(canonical).sort(),
    });
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const { dossier: merged, conflicts } = mergeDossiers(base, one, other);
      expect(conflicts).toEqual([]);
      expect(sorted(merged)).toEqual(sorted(both));
    }
  });

  test('never asks, keeps what either added, and brings back nothing that either took away', () => {
    const keysOf = (of: Dossier): Record<string, string[]> => ({
      contributions: of.contributions.map(({ dossier: said }) => contributionKey(said)),
      agreements: of.agreements.map(canonical),
      monitoring: of.monitoring.map(canonical),
    });
    fc.assert(
      fc.property(fullDossier, fullDossier, fullDossier, (base, mine, theirs) => {
        const { dossier: merged, conflicts } = mergeDossiers(base, mine, theirs);
        expect(conflicts.filter((path) => /^\/(contributions|agreements|monitoring)/.test(path))).toEqual([]);
        const [was, ours, others, now] = [base, mine, theirs, merged].map(keysOf) as [
          Record<string, string[]>,
          Record<string, string[]>,
          Record<string, string[]>,
          Record<string, string[]>,
        ];
        for (const set of Object.keys(now)) {
          const all = new Set([...was[set]!, ...ours[set]!, ...others[set]!]);
          const stays = [...all].filter((key) =>
            was[set]!.includes(key) ? ours[set]!.includes(key) && others[set]!.includes(key) : true,
          );
          expect(new Set(now[set])).toEqual(new Set(stays));
          expect(now[set]).toHaveLength(stays.length);
        }
      }),
    );
  });

  test('keeps a dossier that was opened in two tabs as one', () => {
    const opened = heard(handedIn('gemeente'), handedIn('bewoners'));
    const { dossier: merged } = mergeDossiers(emptyDossier, opened, structuredClone(opened));
    expect(partiesOf(merged)).toEqual(['gemeente', 'bewoners']);
  });
});
