import fc from 'fast-check';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  emptyDossier,
  type Agreement,
  type Answers,
  type Contribution,
  type Dossier,
  type Indicator,
  type JsonObject,
  type Labelled,
  type Recorded,
} from '../src/dossier/dossier.js';
import { contributionKey } from '../src/dossier/contribution-key.js';
import { ownOf } from '../src/dossier/join.js';
import { canonical } from '../src/dossier/json.js';
import { parseDossier } from '../src/dossier/parse.js';

/** Few, so that what one says is often what another says; some are hard to handle. */
const id = fc.constantFrom('a', 'b', 'c', '-', '0', 'a/b~1', 'stayers', 'é👋', 'الحي', 'dorp:plan');
const text = fc.oneof(
  fc.constantFrom('', 'x', 'Wij wonen er nu.', 'regel 1\nregel 2', '<b>vet</b>', 'مرحبا', '👋🏽'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const moment = fc.constantFrom(
  '',
  '2026-05-12T09:30:00.000Z',
  '2026-05-20T14:05:00.000Z',
  '2026-06-03T20:15Z',
  '2026-06-03T22:15:00+02:00',
);
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<T> =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as unknown as fc.Arbitrary<T>;
const byId = <T extends { readonly id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: (each) => each.id, maxLength: 3 });
const record = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(id, of, { maxKeys: 3, noNullPrototype: true });

/** What a later version or a partner may have written beside our fields. */
const later = fc.oneof(fc.constant({}), fc.constantFrom({ later: { deep: [1, null, 'x'] } }, { later: 2 }));
const and = <T extends object>(item: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(item, later).map(([own, more]) => ({ ...own, ...more }));

const base = {
  state: fc.constantFrom('open' as const, 'answered' as const, 'not-agreed' as const, 'not-relevant' as const),
  reason: text,
  dispute: text,
  words: text,
  note: text,
  seen: ids,
  revision: fc.nat(3),
};
const labelled: fc.Arbitrary<Labelled[]> = byId(and(fc.record({ id, label: text })));

const answers: fc.Arbitrary<Answers> = and(
  some<Answers>({
    what: and(some<NonNullable<Answers['what']>>({ ...base, choices: ids })),
    who: some({ ...base, choices: ids, benefits: ids, benefitsWords: text, burdens: ids, burdensWords: text }),
    theory: some({
      ...base,
      rows: byId(and(fc.record({ id, action: text, mechanism: text, kind: id, outcome: text }))),
    }),
    role: some({ ...base, choices: ids, eyes: record(text) }),
    objectives: some({
      ...base,
      parties: labelled,
      objectives: labelled,
      positions: record(record(fc.constantFrom('main', 'counts', 'none', 'against'))),
      degree: text,
    }),
    scale: some({ ...base, intervention: ids, wanted: ids, unwanted: ids }),
    time: some({
      ...base,
      term: fc.constantFrom('immediate', 'generations'),
      year: fc.integer({ min: 1900, max: 2200 }),
    }),
  }),
);

const marks = {
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  made: moment,
  replaces: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'gone'), { maxLength: 2 }),
};
const withdrawn = fc.constantFrom({}, {}, { withdrawn: true }, { withdrawn: false });
const recordedOf = <T extends Recorded>(own: {
  [K in Exclude<keyof T, keyof Recorded>]: fc.Arbitrary<T[K]>;
}): fc.Arbitrary<T> =>
  and(
    fc.tuple(fc.record({ ...marks, ...own }), withdrawn).map(([item, flag]) => ({ ...item, ...flag })),
  ) as unknown as fc.Arbitrary<T>;

/** Things written down together, with any marks: also of clocks that run wrong, and in a file that was changed by hand. */
export const agreements: fc.Arbitrary<Agreement[]> = fc.uniqueArray(
  recordedOf<Agreement>({
    question: fc.constantFrom('time', 'who'),
    text,
    parties: fc.uniqueArray(fc.constantFrom('Gemeente', 'Bewonersraad'), { maxLength: 2 }),
    contested: text,
  }),
  { selector: canonical, maxLength: 5 },
);
export const monitoring: fc.Arbitrary<Indicator[]> = fc.uniqueArray(
  recordedOf<Indicator>({
    objective: fc.constantFrom('', 'contact'),
    label: text,
    sign: text,
    waterbed: text,
    scale: fc.constantFrom('', 'street'),
    often: text,
    who: text,
  }),
  { selector: canonical, maxLength: 4 },
);

const happened = fc.record({
  id,
  name: text,
  starts: fc.constantFrom('1800', '2019-02', '2019-02-28'),
  ends: fc.constantFrom('', '2019', '2020-12-31'),
  note: text,
});

/** What one party says, as this version writes it: nothing in it is wrong. */
export const saidByOne: fc.Arbitrary<Dossier> = fc
  .record({
    format: fc.constant(DOSSIER_FORMAT),
    version: fc.constantFrom(DOSSIER_VERSION, DOSSIER_VERSION, DOSSIER_VERSION, 9),
    title: text,
    neighbourhood: fc.constantFrom('', 'Molenkwartier', 'Elders'),
    party: fc.constantFrom('', 'Gemeente', 'Bewonersraad', 'الجيران'),
    answers,
    shortlist: byId(and(fc.record({ id, why: text, who: text, when: text }))),
    history: byId(and(happened)),
    plan: fc.option(fc.constantFrom<JsonObject>({ format: 'mengwijzer-plan', later: 1 }, {})),
    notes: byId(and(fc.record({ id, text }))),
    contributions: fc.constant([]),
    agreements: fc.constant([]),
    monitoring: fc.constant([]),
    changed: moment,
    unread: fc.constant([]),
  })
  .chain((dossier) => later.map((more) => ({ ...dossier, ...more })));

/** The same, or with a part in it that cannot be read. */
const saidInAFile: fc.Arbitrary<Dossier> = fc.oneof(
  { weight: 4, arbitrary: saidByOne },
  saidByOne.map((dossier) =>
    ownOf(parseDossier({ ...dossier, title: 5, notes: [{ text: 'x' }], agreements: [1] }).dossier!),
  ),
);

const uniquely = (contributions: readonly Contribution[]): Contribution[] => [
  ...new Map(contributions.map((each) => [contributionKey(each.dossier), each])).values(),
];
const aside = fc.constantFrom({}, {}, { aside: true }, { aside: false }, { later: 1 }, { later: 2 });

const around = (own: fc.Arbitrary<Dossier>, said: readonly Dossier[]): fc.Arbitrary<Dossier> => {
  const heard = fc
    .tuple(fc.constantFrom(...said), moment, moment, aside)
    .map(([dossier, changed, received, more]): Contribution => ({
      dossier: { ...dossier, changed },
      received,
      ...more,
    }));
  return fc
    .tuple(own, fc.array(heard, { maxLength: 4 }).map(uniquely), agreements, monitoring)
    .map(([dossier, contributions, agreed, watched]) => ({
      ...dossier,
      contributions: contributions.filter((each) => contributionKey(each.dossier) !== contributionKey(ownOf(dossier))),
      agreements: agreed,
      monitoring: watched,
    }));
};

/** One dossier with all that it can hold, and nothing wrong. */
export const fullDossier: fc.Arbitrary<Dossier> = fc
  .array(saidByOne, { minLength: 1, maxLength: 3 })
  .chain((said) => around(saidByOne, said));

/** Dossiers of parties that hear of each other, each with what it says itself, or as one who only leads the talk. */
export const dossiersTogether = (count: number): fc.Arbitrary<Dossier[]> =>
  fc
    .array(saidInAFile, { minLength: 1, maxLength: 4 })
    .chain((said) =>
      fc.array(around(fc.constantFrom(emptyDossier, ...said), said), { minLength: count, maxLength: count }),
    );
