import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDossier, type Dossier, type HistoryEntry } from './dossier.js';
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
