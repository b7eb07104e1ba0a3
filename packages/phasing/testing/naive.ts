import { tenures, type Plan, type Site, type Tenure } from '../src/model/plan/plan.js';

/** One household, for each existing home. */
interface Household {
  readonly site: Site;
  readonly place: number;
  readonly tenure: Tenure;
  state: 'in place' | 'turnover' | 'choice' | 'direct' | 'local' | 'temporary' | 'away' | 'back';
  sentTo: 'temporary' | 'away' | undefined;
  emptied: number;
}

/** One home of a lot that nobody lives in yet is in the list of all free homes. */
interface Home {
  readonly tenure: Tenure;
  readonly dated: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const total = (numbers: Readonly<Record<Tenure, number>>): number => sum(tenures.map((tenure) => numbers[tenure]));

/**
 * The phasing model once more, as the page that fixes it says it, sentence by sentence and household by household. It is slow on purpose: nothing
 * is added up on the way, so that it goes wrong in other ways than the engine.
 */
export const simulateNaively = (plan: Plan) => {
  const { sites } = plan;
  const households: Household[] = sites.flatMap((site, place) =>
    tenures.flatMap((tenure) =>
      Array.from({ length: site.existing[tenure] }, () => ({
        site,
        place,
        tenure,
        state: 'in place' as const,
        sentTo: undefined,
        emptied: -1,
      })),
    ),
  );
  let free: Home[] = [];
  let newcomers = 0;
  const returns = { temporary: 0, away: 0 };
  const started = new Map<Site, number>();
  const eligible = new Map<Site, number>();
  const split = new Map<Site, Record<string, number>>();
  const quarters = [];

  const deliveryOf = (site: Site): number => started.get(site)! + Math.max(1, site.demolition + site.construction);
  const isDelivered = (site: Site, q: number): boolean => started.has(site) && deliveryOf(site) <= q;
  const inState = (state: Household['state']): Household[] => households.filter((each) => each.state === state);
  const freeOf = (tenure: Tenure): Home[] => free.filter((home) => home.tenure === tenure);
  const take = (tenure: Tenure): boolean => {
    const [oldest] = freeOf(tenure).sort((one, other) => one.dated - other.dated);
    free = free.filter((home) => home !== oldest);
    return oldest !== undefined;
  };

  for (let q = 0; q < plan.horizonQuarters; q += 1) {
    // 1. Deliver.
    for (const site of sites) {
      if (!started.has(site) || deliveryOf(site) !== q) continue;
      for (const tenure of tenures) {
        for (let home = 0; home < site.planned[tenure]; home += 1) free.push({ tenure, dated: q });
      }
    }

    // 2. Return.
    const line = households
      .filter(({ state }) => state === 'away' || state === 'temporary')
      .sort(
        (one, other) =>
          one.emptied - other.emptied ||
          one.place - other.place ||
          (one.state < other.state ? -1 : Number(one.state > other.state)),
      );
    for (const household of line) {
      if (!take(household.tenure)) continue;
      returns[household.state as 'temporary' | 'away'] += 1;
      household.state = 'back';
    }

    // 3. Start.
    let vacancies = plan.localVacancies;
    for (const site of sites) {
      if (started.has(site)) continue;
      const underWay = sites.filter((other) => started.has(other) && !isDelivered(other, q)).length;
      if (q < site.earliest || underWay >= plan.maxParallel) continue;
      if (!eligible.has(site)) eligible.set(site, q);

      const right = { social: 0, mid: 0, owner: 0 };
      const stay = { social: 0, mid: 0, owner: 0 };
      for (const tenure of tenures) {
        const h = site.existing[tenure];
        const moved = BigInt(h) * BigInt(plan.turnoverPermille) * BigInt(Math.min(q, plan.noticeQuarters));
        right[tenure] = h - Math.min(h, Number(moved / 4000n));
        stay[tenure] = Number((BigInt(right[tenure]) * BigInt(site.stayPercent) + 50n) / 100n);
      }

      const coverable =
        sum(tenures.map((tenure) => Math.min(stay[tenure], freeOf(tenure).length))) +
        Math.min(Math.max(0, stay.social - freeOf('social').length), vacancies);
      const wanted = (BigInt(plan.gate.percent) * BigInt(total(stay)) + 99n) / 100n;
      if (BigInt(coverable) < wanted && q - eligible.get(site)! < plan.gate.maxWait) continue;

      started.set(site, q);
      const here = households.filter((household) => household.site === site);
      for (const tenure of tenures) {
        const all = here.filter((household) => household.tenure === tenure);
        all.forEach((household, index) => {
          household.emptied = q;
          if (index >= right[tenure]) household.state = 'turnover';
          else if (index >= stay[tenure]) household.state = 'choice';
        });
      }
      const looking = (): Household[] => here.filter(({ state }) => state === 'in place');
      for (const household of looking()) if (take(household.tenure)) household.state = 'direct';
      for (const household of looking()) {
        if (household.tenure !== 'social' || vacancies === 0) continue;
        vacancies -= 1;
        household.state = 'local';
      }
      for (const household of looking()) {
        household.state = inState('temporary').length < plan.temporaryHomes ? 'temporary' : 'away';
        household.sentTo = household.state;
      }
      const count = (state: Household['state']): number => here.filter((household) => household.state === state).length;
      split.set(site, {
        turnover: count('turnover'),
        choice: count('choice'),
        direct: count('direct'),
        local: count('local'),
        temporary: count('temporary'),
        away: count('away'),
      });
    }

    // 4. Let.
    const isWanted = (tenure: Tenure): boolean =>
      households.some(
        (household) =>
          household.tenure === tenure &&
          (household.state === 'away' || household.state === 'temporary' || household.state === 'in place'),
      );
    const kept = free.filter(({ tenure, dated }) => q - dated < plan.reserveQuarters && isWanted(tenure));
    newcomers += free.length - kept.length;
    free = kept;

    // 5. Record.
    const stockOf = (tenure: Tenure): number =>
      sum(
        sites.map((site) => {
          if (!started.has(site)) return site.existing[tenure];
          return isDelivered(site, q) ? site.planned[tenure] : 0;
        }),
      );
    quarters.push({
      stock: { social: stockOf('social'), mid: stockOf('mid'), owner: stockOf('owner') },
      inPlace: inState('in place').length,
      temporary: inState('temporary').length,
      away: inState('away').length,
      reserved: free.length,
      active: sites.filter((site) => started.has(site) && !isDelivered(site, q)).length,
    });
  }

  const last = plan.horizonQuarters - 1;
  const permilleOf = (stock: Readonly<Record<Tenure, number>>): number | null =>
    total(stock) === 0 ? null : Number((BigInt(stock.social) * 1000n) / BigInt(total(stock)));
  const before = Object.fromEntries(
    tenures.map((tenure) => [tenure, households.filter((household) => household.tenure === tenure).length]),
  ) as Record<Tenure, number>;
  const shares = quarters.map(({ stock }) => permilleOf(stock)).filter((share) => share !== null);
  const unfinished = sites.filter((site) => !isDelivered(site, last)).length;
  const doubleMoves = households.filter(({ sentTo }) => sentTo !== undefined).length;
  const ends = {
    choice: inState('choice').length,
    direct: inState('direct').length,
    local: inState('local').length,
  };
  return {
    sites: sites.map((site) => ({
      id: site.id,
      start: started.get(site) ?? null,
      delivered: isDelivered(site, last) ? deliveryOf(site) : null,
      households: split.get(site) ?? { turnover: 0, choice: 0, direct: 0, local: 0, temporary: 0, away: 0 },
    })),
    quarters,
    outcome: {
      initial: households.length,
      inPlace: inState('in place').length,
      turnover: inState('turnover').length,
      ...ends,
      returnedFromTemporary: returns.temporary,
      returnedFromAway: returns.away,
      stillTemporary: inState('temporary').length,
      stillAway: inState('away').length,
      newcomers,
      reserved: free.length,
    },
    measures: {
      moves: ends.choice + ends.direct + ends.local + doubleMoves + returns.temporary + returns.away,
      doubleMoves,
      awayQuarters: sum(quarters.map(({ away }) => away)),
      temporaryQuarters: sum(quarters.map(({ temporary }) => temporary)),
      reservedQuarters: sum(quarters.map(({ reserved }) => reserved)),
      peakTemporary: Math.max(...quarters.map(({ temporary }) => temporary)),
      peakAway: Math.max(...quarters.map(({ away }) => away)),
      unfinished,
      finish: unfinished > 0 || sites.length === 0 ? null : Math.max(...sites.map(deliveryOf)),
      socialBefore: permilleOf(before),
      socialAfter: permilleOf(quarters.at(-1)!.stock),
      socialLowest: shares.length === 0 ? null : Math.min(...shares),
    },
    eligible: sites.map((site) => eligible.get(site) ?? null),
  };
};
