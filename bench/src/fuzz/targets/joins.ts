import fc from 'fast-check';
import { dossiersTogether } from '../../../../packages/core/testing/dossiers.js';
import { saidIn } from '../../../../packages/core/testing/said-in.js';
import { canonical, same } from '../../../../packages/core/src/dossier/json.js';
import {
  emptyDossier,
  joinDossiers,
  mergeDossiers,
  ownOf,
  parseDossier,
  serialiseDossier,
  type Dossier,
} from '@mengwijzer/core/dossier';
import { freezeDeeply } from '../../../../packages/phasing/testing/plans.js';
import { mutated } from '../mutate.js';
import { claim, type Target } from '../target.js';
import { keepsDossier } from './dossiers.js';

const at = '2026-06-10T10:00:00.000Z';
const join = (a: Dossier, b: Dossier): Dossier => freezeDeeply(joinDossiers(a, b, at));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => canonical(a) === canonical(b);
const fileOf = (dossier: Dossier): Readonly<Record<string, unknown>> =>
  JSON.parse(serialiseDossier(dossier)) as Readonly<Record<string, unknown>>;

/** What a file holds. Of what was heard and written down together, which are sets, only what is no list: `saidIn` has the rest. */
const besidesSets = (file: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(file).filter(
      ([key, value]) => !['contributions', 'agreements', 'monitoring'].includes(key) || !Array.isArray(value),
    ),
  );

/** What joins meet seldom otherwise: a list that is none, or holds what is no item. */
const wrongSet = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc
    .tuple(
      fc.constantFrom('contributions', 'agreements', 'monitoring'),
      fc.constantFrom<unknown[]>(
        {},
        '',
        [],
        [{}],
        [1, 'x'],
        { '-': 1 },
        { id: 'r1' },
        5,
        [[]],
        [{ id: 'r1' }],
        [{ id: 'r2' }],
      ),
    )
    .map((entry) => Object.fromEntries([entry])),
);

/** Dossiers of three who hear of each other, as text: about one in three has something in it that cannot be read. */
const three = dossiersTogether(3).chain((all) =>
  fc.tuple(...all.map((each) => mutated(wrongSet.map((wrong): unknown => ({ ...each, ...wrong }))))),
);

export const joins: Target<readonly string[]> = {
  name: 'joins',
  share: 8,
  inputs: three,
  law(texts) {
    const read = texts.map((text) => freezeDeeply(parseDossier(text).dossier ?? emptyDossier));
    const [a, b, c] = read as [Dossier, Dossier, Dossier];
    const before = read.map((each) => canonical(each));
    const ab = join(a, b);
    claim('joining is commutative over what is said', sameSet(saidIn(ab), saidIn(join(b, a))));
    claim('joining is associative over what is said', sameSet(saidIn(join(ab, c)), saidIn(join(a, join(b, c)))));
    claim('joining is the union', sameSet(saidIn(ab), [...new Set([...saidIn(a), ...saidIn(b)])].sort()));
    claim('joining twice is joining once', same(join(ab, b), ab) && same(join(ab, ab), ab));
    const aa = join(a, a);
    claim('with oneself nothing changes', sameSet(saidIn(aa), saidIn(a)) && same(ownOf(aa), ownOf(a)));
    claim('with nothing nothing changes', same(join(aa, emptyDossier), aa));
    claim('what one says oneself stays', same(ownOf(ab), ownOf(a)));
    claim('all in the file of one is in that of both', keepsDossier(fileOf(ab), besidesSets(fileOf(a))));
    claim('what is joined is kept by a file', same(parseDossier(serialiseDossier(ab)).dossier, ab));
    const merged = mergeDossiers(a, b, ab);
    claim(
      'who changed nothing follows',
      same(mergeDossiers(a, a, b).dossier, b) && same(mergeDossiers(a, b, a).dossier, b),
    );
    claim('what is merged can be saved', parseDossier(serialiseDossier(merged.dossier)).dossier !== null);
    claim(
      'what is joined stays as it was',
      sameSet(
        read.map((each) => canonical(each)),
        before,
      ),
    );
  },
};
