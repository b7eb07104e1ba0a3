/** At most this much, or at most so many times what another scenario takes in the same run. */
export type Goal = { readonly atMost: number } | { readonly times: number; readonly of: string };
export type Metric = 'painted' | 'blocking' | 'choice' | 'heap';

/** A page to measure: one file in `scenarios/` that exports `scenario`. */
export interface Scenario {
  readonly show: (body: HTMLElement) => void;
  /** Whether all that the first screen shows is there; asked in each frame until it is, so it must cost next to nothing. */
  readonly shown: () => boolean;
  /** Whether all is there, where what is below the first screen comes later. */
  readonly complete?: () => boolean;
  /** The choice that gets a real click. */
  readonly target: () => Element | null | undefined;
  /** Whether what follows from the choice is there. */
  readonly chosen: () => boolean;
  /** Where to count elements and controls: what is compared should have about as many. */
  readonly root: () => ParentNode;
  /** `painted` and `choice` in ms, `heap` in MB. */
  readonly goals?: Partial<Record<Metric, Goal>>;
}
