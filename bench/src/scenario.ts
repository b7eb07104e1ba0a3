/** At most this much, or at most so many times what another scenario takes in the same run. */
export type Goal = { readonly atMost: number } | { readonly times: number; readonly of: string };
export type Metric = 'painted' | 'blocking' | 'choice' | 'keystroke' | 'zoom' | 'heap';

/** A field in which someone types; each key gets a real press. */
export interface Typing {
  readonly field: () => HTMLInputElement | null | undefined;
  /** The very first key. It is measured by itself, since it may load and prepare what answers, and taken away. In a search few have that letter. */
  readonly first: string;
  /** Typed then, without measuring. */
  readonly before: string;
  /** The key that is measured. */
  readonly key: string;
  /** What a visitor reads or sees of the result; both measured keys must change it. */
  readonly result: () => string | null | undefined;
}

/** A step closer to a picture, by a real click. */
export interface Zoom {
  readonly target: () => Element | null | undefined;
  /** Whether what follows from it is there. */
  readonly zoomed: () => boolean;
}

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
  readonly typing?: Typing;
  readonly zoom?: Zoom;
  /** `heap` in MB, the others in ms. */
  readonly goals?: Partial<Record<Metric, Goal | readonly Goal[]>>;
}
