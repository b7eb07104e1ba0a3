import { compile, run } from '../src/model/engine/engine.js';
import type { Plan } from '../src/model/plan/plan.js';

const isLower = (list: ArrayLike<number>, other: ArrayLike<number>): boolean => {
  let at = 0;
  while (at < list.length && list[at] === other[at]) at += 1;
  return at < list.length && list[at]! < other[at]!;
};

/** The first of the best orders of a plan, by simulating each: ids of the sites, and the comparison list. */
export const bestOfEveryOrder = (plan: Plan): { order: readonly string[]; list: readonly number[] } => {
  const compiled = compile(plan);
  const order: number[] = [];
  let best: { order: readonly number[]; list: readonly number[] } | undefined;
  const visit = (): void => {
    if (order.length === compiled.count) {
      run(compiled, order);
      if (best === undefined || isLower(compiled.list, best.list))
        best = { order: [...order], list: [...compiled.list] };
      return;
    }
    for (const site of compiled.given) {
      if (order.includes(site)) continue;
      order.push(site);
      visit();
      order.pop();
    }
  };
  visit();
  return { order: best!.order.map((site) => plan.sites[site]!.id), list: best!.list };
};
