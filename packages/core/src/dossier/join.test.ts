import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiersTogether, fullDossier } from '../../testing/dossiers.js';
import { contributionsOf, saidIn, sorted } from '../../testing/said-in.js';
import { contributionKey } from './contribution-key.js';
import { emptyDossier, type Dossier, type JsonObject, type Recorded } from './dossier.js';
import { joinDossiers, ownOf, saysOwn } from './join.js';
import { canonical } from './json.js';
import { parseDossier } from './parse.js';
import { serialiseDossier } from './serialise.js';

const at = '2026-06-10T10:00:00.000Z';
const join = (a: Dossier, b: Dossier): Dossier => joinDossiers(a, b, at);

const say = (party: string, words: string): Dossier => ({ ...emptyDossier, party, answers: { time: { words } } });

describe('over all that is said, own and heard, joining', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        expect(saidIn(join(a!, b!))).toEqual(saidIn(join(b!, a!)));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(dossiersTogether(3), ([a, b, c]) => {
        expect(saidIn(join(join(a!, b!), c!))).toEqual(saidIn(join(a!, join(b!, c!))));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        const once = join(a!, b!);
        expect(join(once, b!)).toEqual(once);
        expect(joinDossiers(once, b!, '2030-01-01T00:00:00.000Z')).toEqual(once);
        expect(join(once, once)).toEqual(once);
      }),
    );
  });

  test('is the union, with nothing more', () => {
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        expect(saidIn(join(a!, b!))).toEqual([...new Set([...saidIn(a!), ...saidIn(b!)])].sort());
      }),
    );
  });

  test('comes to the same in any order, when one collects the files of all', () => {
    fc.assert(
      fc.property(
        dossiersTogether(4).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 4 }))),
        ([all, shuffled]) => {
          const collect = (each: readonly Dossier[]): Dossier => each.reduce(join, emptyDossier);
          expect(collect(shuffled)).toEqual(collect(all));
        },
      ),
    );
  });
});

describe('joining', () => {
  test('loses no answer of any party', () => {
    const answersIn = (dossier: Dossier): string[] =>
      [dossier, ...dossier.contributions.map((each) => each.dossier)].flatMap(({ party, answers }) =>
        Object.entries(answers).map(([question, answer]) => canonical([party, question, answer])),
      );
    fc.assert(
      fc.property(dossiersTogether(3), ([a, b, c]) => {
        const written = JSON.parse(serialiseDossier(join(join(a!, b!), c!))) as JsonObject;
        const kept = new Set(answersIn(written as unknown as Dossier));
        for (const answer of [a!, b!, c!].flatMap(answersIn)) {
          const [, , said] = JSON.parse(answer) as [string, string, unknown];
          // Who only read a question said nothing on it.
          if (saysOwn({ ...emptyDossier, answers: { what: said as object } })) expect(kept).toContain(answer);
        }
      }),
    );
  });

  test('with oneself changes nothing', () => {
    fc.assert(
      fc.property(dossiersTogether(1), ([a]) => {
        expect(sorted(join(a!, a!))).toEqual(sorted(a!));
        expect(sorted(join(a!, ownOf(a!)))).toEqual(sorted(a!));
        expect(sorted(join(a!, emptyDossier))).toEqual(sorted(a!));
      }),
    );
  });

  test('never changes what the dossier itself says', () => {
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        const before = structuredClone([a!, b!]);
        const joined = join(a!, b!);
        expect(ownOf(joined)).toEqual(ownOf(a!));
        expect(joined.answers).toBe(a!.answers);
        expect([a!, b!]).toEqual(before);
      }),
    );
  });

  test('is kept by a file', () => {
    fc.assert(
      fc.property(dossiersTogether(3), fc.nat(2), ([a, b, c], indent) => {
        const joined = join(join(a!, b!), c!);
        expect(parseDossier(serialiseDossier(joined, indent)).dossier).toEqual(joined);
        expect(parseDossier(structuredClone(joined)).dossier).toEqual(joined);
      }),
    );
  });

  test('what was saved in between joins the same', () => {
    const again = (dossier: Dossier): Dossier => parseDossier(serialiseDossier(dossier, 2)).dossier!;
    fc.assert(
      fc.property(dossiersTogether(3), ([a, b, c]) => {
        expect(again(join(again(join(a!, b!)), again(c!)))).toEqual(join(join(a!, b!), c!));
      }),
    );
  });

  test('keeps when something was handed in first, and that it was put aside', () => {
    const earliest = (...moments: readonly string[]): string => moments.filter((each) => each !== '').sort()[0] ?? '';
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        const joined = contributionsOf(join(a!, b!));
        const [mine, theirs] = [contributionsOf(a!), contributionsOf(b!)];
        for (const [key, { received, aside }] of joined) {
          const each = [mine.get(key), theirs.get(key)];
          const isTheirOwn = saysOwn(b!) && key === contributionKey(ownOf(b!));
          const moments = each.map((one) => one?.received ?? '');
          expect(received).toBe(earliest(...moments, ...(isTheirOwn ? [at] : [])));
          expect(aside === true).toBe(each.some((one) => one?.aside));
        }
      }),
    );
  });

  test('says the same of what both heard, whoever is asked', () => {
    fc.assert(
      fc.property(dossiersTogether(2), ([a, b]) => {
        const [one, other] = [contributionsOf(join(a!, b!)), contributionsOf(join(b!, a!))];
        for (const [key, contribution] of one) {
          if (key !== contributionKey(ownOf(b!))) expect(other.get(key)).toEqual(contribution);
        }
      }),
    );
  });

  test('hears nothing twice when a file comes back that was changed since only by joining', () => {
    const [municipality, residents] = [say('gemeente', 'Na jaren.'), say('bewoners', 'Nu.')];
    const back = { ...join(residents, municipality), changed: '2026-06-05T00:00:00.000Z' };
    const once = join(municipality, residents);
    expect(join(once, back).contributions).toHaveLength(1);
    expect(join(municipality, back)).toEqual({ ...once, contributions: [{ dossier: ownOf(back), received: at }] });
  });

  test('keeps two files of one party, each with its date', () => {
    const before = { ...say('bewoners', 'Nu.'), changed: '2026-05-01T00:00:00.000Z' };
    const after = { ...say('bewoners', 'Vóór 2028.'), changed: '2026-06-01T00:00:00.000Z' };
    const { contributions } = join(join(emptyDossier, before), after);
    expect(contributions.map(({ dossier }) => dossier.changed).sort()).toEqual([before.changed, after.changed]);
  });

  test('keeps two agreements on one question, of parties that did not know of each other', () => {
    const agreed = (id: string, text: string): Dossier => ({
      ...emptyDossier,
      agreements: [{ id, made: at, replaces: [], question: 'time', text, parties: [], contested: '' }],
    });
    expect(join(agreed('a', 'In 2030.'), agreed('b', 'In 2042.')).agreements.map(({ id }) => id)).toEqual(['a', 'b']);
    // Changed by hand: two under one id.
    expect(join(agreed('a', 'In 2030.'), agreed('a', 'In 2042.')).agreements).toHaveLength(2);
  });

  test('takes what another could not read along, as one of all rather than of that party', () => {
    const other = parseDossier({ ...say('bewoners', 'Nu.'), agreements: [{ id: 'a', votes: 3 }] }).dossier!;
    const joined = join(say('gemeente', 'Na jaren.'), other);
    expect(joined.unread).toEqual([{ path: '/agreements/-', value: { id: 'a', votes: 3 } }]);
    expect(joined.contributions[0]!.dossier.unread).toEqual([]);
    expect(join(joined, other)).toEqual(joined);
  });

  test('of fifty parties hears all of them', () => {
    const parties = Array.from({ length: 50 }, (_, each) => say(`Partij ${each}`, `Antwoord ${each}.`));
    const joined = parties.reduce(join, emptyDossier);
    expect(joined.contributions).toHaveLength(50);
    expect(parseDossier(serialiseDossier(joined))).toEqual({ dossier: joined, faults: [] });
  });

  test('of more than a hundred loses none, though a file opens with the first hundred', () => {
    const parties = Array.from({ length: 130 }, (_, each) => say(`Partij ${each}`, `Antwoord ${each}.`));
    const joined = parties.reduce(join, emptyDossier);
    expect(joined.contributions).toHaveLength(130);
    const { dossier, faults } = parseDossier(serialiseDossier(joined));
    expect(faults).toEqual([{ code: 'left-out', path: '/contributions/-' }]);
    expect(dossier!.contributions).toEqual(joined.contributions.slice(0, 100));
    expect(dossier!.unread).toHaveLength(30);
    expect(JSON.parse(serialiseDossier(dossier!))).toEqual(JSON.parse(serialiseDossier(joined)));

    const further = join(emptyDossier, dossier!);
    expect(further.unread).toHaveLength(30);
    expect(JSON.parse(serialiseDossier(further))).toEqual(JSON.parse(serialiseDossier(joined)));
  });

  test('leaves a contribution inside a contribution where it is', () => {
    const nested = {
      ...say('welzijn', 'Vijf jaar.'),
      contributions: [{ dossier: say('school', 'Traag.'), received: at }],
    };
    const mine: Dossier = { ...say('gemeente', 'Na jaren.'), contributions: [{ dossier: nested, received: at }] };
    const joined = join(say('bewoners', 'Nu.'), mine);
    expect(joined.contributions.map(({ dossier }) => dossier.party).sort()).toEqual(['gemeente', 'welzijn']);
    expect(joined.contributions.find(({ dossier }) => dossier.party === 'welzijn')?.dossier).toEqual(nested);
    expect(parseDossier(serialiseDossier(joined)).dossier).toEqual(joined);
  });
});

describe('a party says something itself', () => {
  test.each<[string, Partial<Dossier>, boolean]>([
    ['who only filled in who it is', { title: 'x', party: 'gemeente', neighbourhood: 'Molenkwartier' }, false],
    ['who only looked', { answers: { what: { seen: ['a'], revision: 1 }, who: {} } }, false],
    [
      'who touched a row and left it empty',
      { answers: { theory: { rows: [{ id: 'r1', action: '', mechanism: '', kind: '', outcome: '' }] } } },
      false,
    ],
    ['who emptied a list', { answers: { what: { choices: [] } } }, false],
    ['who answered', { answers: { time: { year: 2030 } } }, true],
    ['who only said how a question stands', { answers: { what: { state: 'not-relevant' } } }, true],
    ['who wrote only a note', { answers: { what: { note: 'Navragen.' } } }, true],
    [
      'who named parties of its own',
      { answers: { objectives: { parties: [{ id: 'school', label: 'School' }] } } },
      true,
    ],
    ['who answered a partner', { answers: { partner: { yes: true } } as object }, true],
    ['of whom a partner kept nothing', { answers: { partner: null } as object }, false],
    ['who chose an instrument', { shortlist: [{ id: 'a', why: '', who: '', when: '' }] }, true],
    ['who wrote what happened', { history: [{ id: 'a', name: '', starts: '2019', ends: '', note: '' }] }, true],
    ['who made a plan', { plan: {} }, true],
    ['who made a note', { notes: [{ id: 'a', text: '' }] }, true],
    ['of whom something cannot be read', { unread: [{ path: '/answers/what', value: 5 }] }, true],
    ['who has one party too many', { unread: [{ path: '/contributions/-', value: {} }] }, false],
    ['who only leads the talk', { contributions: [{ dossier: say('a', 'b'), received: at }] }, false],
  ])('%s', (_, fields, says) => {
    expect(saysOwn({ ...emptyDossier, ...fields })).toBe(says);
  });

  test('whatever it holds', () => {
    fc.assert(fc.property(fullDossier, (dossier) => typeof saysOwn(dossier) === 'boolean'));
  });
});

/** So that a set that is added later is not forgotten here. */
test('what is written down together has an id, a moment and what it replaces', () => {
  fc.assert(
    fc.property(fullDossier, ({ agreements, monitoring }) => {
      for (const each of [...agreements, ...monitoring] satisfies Recorded[])
        expect(Object.keys(each)).toEqual(expect.arrayContaining(['id', 'made', 'replaces']));
    }),
  );
});
