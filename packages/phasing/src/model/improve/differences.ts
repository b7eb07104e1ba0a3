import { assumptions, columns, type Assumption, type Column } from '../plan/fields.js';
import { siteValue } from '../sheet/field-text.js';
import type { Plan, Site } from '../plan/plan.js';

/** One thing in which a plan differs from another. Sites go by their id. */
export type Difference =
  /** `to` is the order of the sites that both plans have; `moved` are as few of them as could be put elsewhere to come from the one order to the other. */
  | { readonly kind: 'order'; readonly to: readonly Site['id'][]; readonly moved: readonly Site['id'][] }
  | { readonly kind: 'added' | 'removed'; readonly site: Site['id'] }
  | { readonly kind: 'assumption'; readonly assumption: Assumption; readonly from: number; readonly to: number }
  | {
      readonly kind: 'site';
      readonly site: Site['id'];
      readonly column: Column;
      readonly from: number | string;
      readonly to: number | string;
    };

const assumptionOf = (plan: Plan, assumption: Assumption): number => {
  switch (assumption) {
    case 'gate/percent':
      return plan.gate.percent;
    case 'gate/maxWait':
      return plan.gate.maxWait;
    default:
      return plan[assumption];
  }
};

/** Which of the numbers rise from the first to the last, as many as can be: by their place. */
const rising = (numbers: readonly number[]): ReadonlySet<number> => {
  const lengths: number[] = [];
  const before: (number | undefined)[] = [];
  let last: number | undefined;
  for (const [at, number] of numbers.entries()) {
    let length = 1;
    for (let earlier = 0; earlier < at; earlier += 1)
      if (numbers[earlier]! < number && lengths[earlier]! + 1 > length) {
        length = lengths[earlier]! + 1;
        before[at] = earlier;
      }
    lengths.push(length);
    if (last === undefined || length > lengths[last]!) last = at;
  }
  const kept = new Set<number>();
  for (let at = last; at !== undefined; at = before[at]) kept.add(at);
  return kept;
};

const orderDifference = (one: Plan, other: Plan): readonly Difference[] => {
  const places = new Map(one.sites.map(({ id }, place) => [id, place]));
  const to = other.sites.map(({ id }) => id).filter((id) => places.has(id));
  const kept = rising(to.map((id) => places.get(id)!));
  const moved = to.filter((_, at) => !kept.has(at));
  return moved.length === 0 ? [] : [{ kind: 'order', to, moved }];
};

/** The sites that only the first of two plans has. */
const onlyIn = (one: Plan, other: Plan): readonly Site['id'][] => {
  const ids = new Set(other.sites.map(({ id }) => id));
  return one.sites.map(({ id }) => id).filter((id) => !ids.has(id));
};

/** In what a plan differs from another: the order of its sites, sites that came or went, assumptions, and fields of sites, in that order. */
export const differencesOf = (one: Plan, other: Plan): readonly Difference[] => {
  const before = new Map(one.sites.map((site) => [site.id, site]));
  return [
    ...orderDifference(one, other),
    ...onlyIn(other, one).map((site) => ({ kind: 'added', site }) as const),
    ...onlyIn(one, other).map((site) => ({ kind: 'removed', site }) as const),
    ...assumptions
      .map((assumption) => {
        const [from, to] = [assumptionOf(one, assumption), assumptionOf(other, assumption)];
        return { kind: 'assumption', assumption, from, to } as const;
      })
      .filter(({ from, to }) => from !== to),
    ...other.sites.flatMap((site) => {
      const old = before.get(site.id);
      if (old === undefined) return [];
      return columns
        .map((column) => {
          const [from, to] = [siteValue(old, column), siteValue(site, column)];
          return { kind: 'site', site: site.id, column, from, to } as const;
        })
        .filter(({ from, to }) => from !== to);
    }),
  ];
};
