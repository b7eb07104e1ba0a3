import type { Plan, Site } from './plan.js';

/** The same plan with its sites in another order. @param order exactly the ids of its sites */
export const withOrder = (plan: Plan, order: readonly Site['id'][]): Plan => {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  return { ...plan, sites: order.map((id) => sites.get(id)!) };
};
