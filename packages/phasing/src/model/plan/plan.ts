/** Kinds of homes, in the order in which they take temporary homes: social rent, mid-priced rent, owner-occupied. */
export const tenures = ['social', 'mid', 'owner'] as const;
export type Tenure = (typeof tenures)[number];

/** Numbers of homes by tenure; whole, 0 or more. */
export type Homes = Readonly<Record<Tenure, number>>;

/** A place where homes go, come, or both. Open land has no existing homes; renovation plans what exists and demolishes nothing. */
export interface Site {
  /** Unique in its plan. */
  readonly id: string;
  readonly name: string;
  /** Homes that stand there now; each houses one household. */
  readonly existing: Homes;
  /** Homes that will stand there. */
  readonly planned: Homes;
  /** First quarter in which it may start, 0 or more. */
  readonly earliest: number;
  /** Quarters of demolition, 0 or more. */
  readonly demolition: number;
  /** Quarters of building, 0 or more. */
  readonly construction: number;
  /** Share of its households that want to stay in the neighbourhood, 0 to 100. */
  readonly stayPercent: number;
}

/** When a site may be emptied. */
export interface Gate {
  /** Share of the households that want to stay that must be able to move straight to another home nearby, 0 to 100; 0 is demolish first. */
  readonly percent: number;
  /** Quarters after which the gate no longer holds a site back, 0 or more. */
  readonly maxWait: number;
}

/**
 * A phasing plan: sites in order of priority, and what it assumes. All numbers are whole. A quarter is an index: 0 is the first of `startYear`.
 */
export interface Plan {
  /** Calendar year of quarter 0, 1900 to 2200. */
  readonly startYear: number;
  /** Quarters that are simulated, 1 to 160. */
  readonly horizonQuarters: number;
  /** In order of priority, at most 500. */
  readonly sites: readonly Site[];
  /** Sites under way at the same time, 1 or more. */
  readonly maxParallel: number;
  /** Temporary homes (wisselwoningen) in the neighbourhood. */
  readonly temporaryHomes: number;
  /** Social homes elsewhere in the neighbourhood that fall vacant each quarter and go to displaced households. */
  readonly localVacancies: number;
  /** Households that move out of their own accord (mutatiegraad), per thousand per year, 0 to 1000. */
  readonly turnoverPermille: number;
  /** Quarters before a site is emptied, from its reference date on, in which vacated homes are not let again. */
  readonly noticeQuarters: number;
  /** Quarters in which a delivered home is kept free for residents before it is let to newcomers. */
  readonly reserveQuarters: number;
  readonly gate: Gate;
}
