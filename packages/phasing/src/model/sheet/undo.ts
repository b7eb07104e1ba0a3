import type { PlanFile } from '../plan/plan-file.js';

/** What the plan was and was after it. What it is now stands in the dossier. */
export interface Undo {
  /** Oldest first, at most 100. */
  readonly past: readonly PlanFile[];
  /** What was undone, the last of it first. */
  readonly future: readonly PlanFile[];
  /** What the last change was about; empty when the next one is a step by itself. */
  readonly key: string;
}

export const MAX_STEPS = 100;

export const emptyUndo: Undo = { past: [], future: [], key: '' };

/**
 * After a change. Changes with the same key that follow each other are one step, so that a word that is typed is undone as a whole.
 *
 * @param before what the plan was
 * @param key the field that is typed in; empty for a change that is a step by itself
 */
export const push = ({ past, key: last }: Undo, before: PlanFile, key = ''): Undo => {
  const isSameStep = key !== '' && key === last && past.length > 0;
  return { past: isSameStep ? past : [...past, before].slice(-MAX_STEPS), future: [], key };
};

/** The next change is a step by itself, also in the field that was typed in: one left it, for example. */
export const settle = (undo: Undo): Undo => (undo.key === '' ? undo : { ...undo, key: '' });

/** What the plan becomes, and what can be undone from there. */
export interface Step {
  readonly file: PlanFile;
  readonly undo: Undo;
}

/** @returns `undefined` when there is nothing to undo */
export const undo = ({ past, future }: Undo, now: PlanFile): Step | undefined => {
  const file = past.at(-1);
  return file && { file, undo: { past: past.slice(0, -1), future: [now, ...future], key: '' } };
};

/** @returns `undefined` when nothing was undone, or something changed since */
export const redo = ({ past, future }: Undo, now: PlanFile): Step | undefined => {
  const [file, ...rest] = future;
  return file && { file, undo: { past: [...past, now].slice(-MAX_STEPS), future: rest, key: '' } };
};
