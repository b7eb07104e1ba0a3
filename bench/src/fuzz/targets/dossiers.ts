import fc from 'fast-check';
import { fullDossier, saidByOne } from '../../../../packages/core/testing/dossiers.js';
import { DOSSIER_FORMAT, isEmpty, parseDossier, serialiseDossier, type Dossier } from '@mengwijzer/core/dossier';
import { same } from '../../../../packages/core/src/dossier/json.js';
import { freezeDeeply } from '../../../../packages/phasing/testing/plans.js';
import { mutated, trapped, traps, type Trap } from '../mutate.js';
import { claim, type Target } from '../target.js';

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each item of a list has one of its own that holds what it holds, whichever that is. */
const listKeeps = (written: readonly unknown[], given: readonly unknown[], keepsItem: typeof keeps): boolean => {
  const holderOf = new Map<number, unknown>();
  const isFor = (item: unknown, at: number): boolean => keepsItem(written[at], item);
  const place = (item: unknown, seen: Set<number>): boolean => {
    const free = written.findIndex((_, at) => !holderOf.has(at) && isFor(item, at));
    const found =
      free === -1
        ? written.findIndex((_, at) => !seen.has(at) && isFor(item, at) && place(holderOf.get(at), seen.add(at)))
        : free;
    if (found !== -1) holderOf.set(found, item);
    return found !== -1;
  };
  return given.every((item) => place(item, new Set()));
};

/** What JSON cannot say is nothing. */
const isNone = (value: unknown): boolean => isEmpty(value) || (typeof value === 'number' && !Number.isFinite(value));

/** What is dropped on purpose: it would change a prototype, or says that all was read. */
const isDropped = (key: string, value: unknown): boolean => key === '__proto__' || (key === 'unread' && isNone(value));

/** Whether all that stands in one value stands in another too. */
export function keeps(written: unknown, given: unknown): boolean {
  if (Array.isArray(given)) return Array.isArray(written) && listKeeps(written, given, keeps);
  if (typeof given === 'number' && !Number.isFinite(given)) return written === null;
  if (!isObject(given)) return written === given;
  return (
    isObject(written) &&
    Object.entries(given).every(
      ([key, value]) => isDropped(key, value) || (Object.hasOwn(written, key) && keeps(written[key], value)),
    )
  );
}

/** Whether what stands under a key is in its place, or in `unread` with that place. */
const keepsKey = (written: Values, key: string, value: unknown, keepsValue: typeof keeps = keeps): boolean =>
  isDropped(key, value) ||
  (Object.hasOwn(written, key) && keepsValue(written[key], value)) ||
  keeps(written['unread'], [{ path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, value }]);

/** The same of a dossier, which older versions wrote in another way, and in which `unread` is put back in its places. */
export function keepsDossier(written: unknown, given: unknown): boolean {
  if (!isObject(given) || !isObject(written)) return keeps(written, given);
  const { format, version = 1, unread, contributions, ...others } = given;
  if (format !== DOSSIER_FORMAT || version === 0) {
    const { format: _, version: __, ...answers } = given;
    return keeps(written['answers'], answers);
  }
  // An entry goes back to its place, also one that is in no list.
  const isPutBack = isNone(unread) || Array.isArray(unread) || (isObject(unread) && Object.hasOwn(unread, 'path'));
  const keepsHeard = (one: unknown, other: unknown): boolean =>
    Array.isArray(one) && Array.isArray(other) ? listKeeps(one, other, keepsContribution) : keeps(one, other);
  return (
    (version === 1 || keepsKey(written, 'version', version)) &&
    (isPutBack || keeps(written['unread'], [unread])) &&
    Object.entries(others).every(([key, value]) => keepsKey(written, key, value)) &&
    (!Object.hasOwn(given, 'contributions') || keepsKey(written, 'contributions', contributions, keepsHeard))
  );
}

const keepsContribution = (written: unknown, given: unknown): boolean => {
  if (keeps(written, given)) return true;
  if (!isObject(given) || !isObject(written)) return false;
  const { dossier, ...others } = given;
  return keeps(written, others) && keepsDossier(written['dossier'], dossier);
};

const jsonOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

const open = (input: unknown): Dossier | null => {
  const { dossier, faults } = parseDossier(input);
  claim('what is not opened says why', dossier !== null || faults.length === 1);
  return dossier;
};

interface Input {
  readonly text: string;
  readonly trap?: Trap;
}

export const dossiers: Target<Input> = {
  name: 'dossiers',
  share: 56,
  inputs: fc.record(
    {
      text: mutated(
        fc.oneof({ weight: 12, arbitrary: saidByOne as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fullDossier }),
      ),
    },
    { noNullPrototype: true },
  ),
  read: ({ text }) => parseDossier(text),
  law({ text }) {
    const json = jsonOf(text);
    const dossier = open(text);
    if (json === undefined) {
      claim('what is no JSON is not opened', dossier === null);
      return;
    }
    const value = freezeDeeply(json.value);
    claim('a value and its text are read the same', same(open(value), dossier));
    if (dossier === null) return;

    freezeDeeply(dossier);
    const written = serialiseDossier(dossier);
    const again = open(written);
    claim('what is saved opens the same', again !== null && same(again, dossier));
    claim('what is saved is saved the same again', serialiseDossier(again) === written);
    claim('all that a file holds is in it again when it is saved', keepsDossier(JSON.parse(written), value));
  },
};

/** The same with what no file can hold. */
export const hostileDossiers: Target<Input> = {
  ...dossiers,
  name: 'hostile-dossiers',
  share: 2,
  inputs: fc.record({ text: fullDossier.map((each) => JSON.stringify(each)), trap: traps }, { noNullPrototype: true }),
  law({ text, trap }) {
    const { dossier } = parseDossier(trapped(JSON.parse(text), trap!));
    if (dossier) claim('what is opened is saved', open(serialiseDossier(dossier)) !== null);
  },
};
