import { mark, type Dossier, type Indicator } from '@mengwijzer/core/dossier';
import { fields, type Field } from './monitoring.js';
import { keyOfIndicator } from '../standing/standing-watched.js';

/** As many as a dossier holds, see `parseDossier`. */
export const MAX_RECORDS = 500;

/** Longest of each field, in characters, see `parseDossier`. */
export const longest: Readonly<Record<Field | 'label', number>> = {
  label: 200,
  sign: 20_000,
  waterbed: 20_000,
  scale: 100,
  often: 2_000,
  who: 2_000,
};

/** What is being written, before it is written down. */
export interface Draft extends Readonly<Record<Field, string>> {
  /** Key of the objective; empty for a new one of the parties' own, which takes its key from its words. */
  readonly key: string;
  readonly objective: string;
  readonly label: string;
  /** Those that it takes the place of: what held when one began. What somebody else writes down meanwhile stays beside it. */
  readonly replaces: readonly Indicator[];
}

/** A draft of an objective, empty or from a version of it. */
export const draftOf = (
  of: { readonly key: string; readonly objective: string; readonly label: string },
  versions: readonly Indicator[] = [],
  from?: Indicator,
): Draft => ({
  key: of.key,
  objective: of.objective,
  label: of.objective === '' ? of.label : '',
  sign: from?.sign ?? '',
  waterbed: from?.waterbed ?? '',
  scale: from?.scale ?? '',
  often: from?.often ?? '',
  who: from?.who ?? '',
  replaces: versions,
});

/** A draft as it is kept beside the dossier until it is written down: what it takes the place of is in the dossier. */
export const keptDraft = (draft: Draft) => ({ ...draft, replaces: draft.replaces.map(({ id }) => id) }) as const;
export const blankKept = keptDraft(draftOf({ key: '', objective: '', label: '' }));
export const draftFrom = (kept: typeof blankKept, { monitoring }: Dossier): Draft => ({
  ...kept,
  replaces: monitoring.filter(({ id }) => kept.replaces.includes(id)),
});

/** Puts a suggestion behind what is there. */
export const withSuggestion = (draft: Draft, field: 'sign' | 'waterbed', text: string): Draft => ({
  ...draft,
  [field]: draft[field].trim() === '' ? text : `${draft[field].trimEnd()}\n${text}`,
});

/** What keeps a draft from being written down: an objective without words, nothing said, or a list that is full. */
export type DraftFault = 'no-label' | 'nothing' | 'full';

export const faultIn = (draft: Draft, dossier: Dossier): DraftFault | undefined => {
  if (draft.objective === '' && draft.label.trim() === '') return 'no-label';
  if (draft.sign.trim() === '' && draft.waterbed.trim() === '') return 'nothing';
  return dossier.monitoring.length >= MAX_RECORDS ? 'full' : undefined;
};

const contentOf = (draft: Draft): Omit<Indicator, 'id' | 'made' | 'replaces'> => ({
  objective: draft.objective,
  label: draft.label.trim(),
  sign: draft.sign.trim(),
  waterbed: draft.waterbed.trim(),
  scale: draft.scale,
  often: draft.often.trim(),
  who: draft.who.trim(),
});

/** Whether a draft says what is written down already. */
export const isSame = (draft: Draft): boolean => {
  const [only, ...more] = draft.replaces;
  const content = contentOf(draft);
  return (
    only !== undefined &&
    more.length === 0 &&
    keyOfIndicator(content) === keyOfIndicator(only) &&
    fields.every((field) => content[field] === only[field].trim())
  );
};

/**
 * Writes a draft down, in place of what it started from.
 * @param now milliseconds since 1970
 * @param id unique over all devices
 */
export const record = (dossier: Dossier, draft: Draft, now: number, id: string): Dossier => {
  const old = draft.replaces.filter((each) => dossier.monitoring.includes(each));
  // What a newer version wrote with it stays with it.
  const [kept] = old.length === 1 ? old : [];
  return { ...dossier, monitoring: [...dossier.monitoring, { ...kept, ...contentOf(draft), ...mark(old, now, id) }] };
};

/** Takes back what holds of an objective. It stays to be read as what was said before. */
export const withdraw = (dossier: Dossier, versions: readonly Indicator[], now: number, id: string): Dossier => {
  const [first] = versions;
  if (first === undefined) return dossier;
  const { objective, label } = first;
  const end: Indicator = {
    ...mark(versions, now, id),
    objective,
    label,
    sign: '',
    waterbed: '',
    scale: '',
    often: '',
    who: '',
    withdrawn: true,
  };
  return { ...dossier, monitoring: [...dossier.monitoring, end] };
};
