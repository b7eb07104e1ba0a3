import { assumptions, costFields, singles, spreadFields, type Assumption } from './fields.js';
import { noCosts } from './file-of.js';
import type { PlanFile, Untouched } from './plan-file.js';

const all: readonly Untouched[] = [...singles, 'variants'];
const isAssumption = (each: Untouched): each is Assumption => (assumptions as readonly Untouched[]).includes(each);

/** The list of a file that is not to be trusted: what is in no plan is dropped. */
export const untouchedIn = (raw: unknown): readonly Untouched[] | undefined => {
  if (!Array.isArray(raw)) return undefined;
  const given = new Set((raw as readonly unknown[]).slice(0, 1000));
  return all.filter((each) => given.has(each));
};

/** A plan that the user did not make, as it is when the user takes it over: all is still as it stood there. */
export const takenOver = (file: PlanFile): PlanFile => (file.untouched ? file : { ...file, untouched: all });

/** Whether an assumption still is what stood there. */
export const isUntouched = ({ untouched }: PlanFile, field: Untouched): boolean => untouched?.includes(field) ?? false;

/** Fields that the user entered, with what stood there or with something else. */
export const touch = (file: PlanFile, fields: ReadonlySet<string>): PlanFile => {
  const { untouched } = file;
  return untouched?.some((each) => fields.has(each))
    ? { ...file, untouched: untouched.filter((each) => !fields.has(each)) }
    : file;
};

/** The assumptions of another plan than the user's come in its place, with its name. */
export const untouch = (file: PlanFile): PlanFile =>
  file.untouched?.includes('variants')
    ? { ...file, untouched: all.filter((each) => each === 'name' || isAssumption(each) || isUntouched(file, each)) }
    : file;

/** Takes out all that still stands there of the plan before, but for the assumptions: a plan needs those, and they stay marked. */
export const withoutTakenOver = (file: PlanFile): PlanFile => {
  const { untouched } = file;
  if (untouched === undefined || untouched.every(isAssumption)) return file;
  const has = (each: Untouched): boolean => untouched.includes(each);
  const costs = costFields.filter((cost) => has(`costs/${cost}`)).map((cost) => [cost, noCosts[cost]]);
  const spread = spreadFields.filter((of) => has(`spread/${of}/low`)).map((of) => [of, null]);
  return {
    ...file,
    name: has('name') ? '' : file.name,
    variants: has('variants') ? [] : file.variants,
    costs: { ...file.costs, ...Object.fromEntries(costs) },
    spread: { ...file.spread, ...Object.fromEntries(spread) },
    untouched: untouched.filter(isAssumption),
  };
};
