import { bounded } from '../plan/file-limits.js';
import { MAX_NAME } from '../plan/parse-plan.js';
import { isWhole } from '../plan/unfilled.js';
import { untouch } from '../plan/untouched.js';
import type { PlanFile, Variant } from '../plan/plan-file.js';

export const MAX_VARIANTS = 3;

const freeId = (variants: readonly Variant[]): string => {
  let number = 1;
  while (variants.some(({ id }) => id === `v${number}`)) number += 1;
  return `v${number}`;
};

/**
 * Keeps the plan as it is now, to set beside what it becomes.
 *
 * @returns `undefined` when there are three, or a cell of the plan has no value yet
 */
export const keepVariant = (file: PlanFile, name: string): PlanFile | undefined => {
  const { variants, plan } = file;
  if (variants.length >= MAX_VARIANTS || !isWhole(file)) return undefined;
  return { ...file, variants: [...variants, { id: freeId(variants), name: bounded(name, MAX_NAME), plan }] };
};

/**
 * Swaps a variant and the plan: each gets the other's place and name. Once more, and all is as it was; but what was typed in the plan and is no
 * value goes, since it belongs to no field of the other.
 *
 * A plan of which a cell has no value yet cannot be a variant: then nothing changes.
 *
 * @param nameless what the plan is called from now on if it has no name
 */
export const takeVariant = (file: PlanFile, id: Variant['id'], nameless: string): PlanFile => {
  const taken = file.variants.find((variant) => variant.id === id);
  if (taken === undefined || !isWhole(file)) return file;
  const left: Variant = { id, name: file.name === '' ? nameless : file.name, plan: file.plan };
  const drafts = Object.entries(file.drafts).filter(([field]) => /^(?:costs|spread)\//u.test(field));
  return untouch({
    ...file,
    name: taken.name,
    plan: taken.plan,
    drafts: Object.fromEntries(drafts),
    variants: file.variants.map((variant) => (variant.id === id ? left : variant)),
  });
};

export const renameVariant = (file: PlanFile, id: Variant['id'], name: string): PlanFile => ({
  ...file,
  variants: file.variants.map((variant) =>
    variant.id === id ? { ...variant, name: bounded(name, MAX_NAME) } : variant,
  ),
});

export const dropVariant = (file: PlanFile, id: Variant['id']): PlanFile => ({
  ...file,
  variants: file.variants.filter((variant) => variant.id !== id),
});
