import type { Instrument, SideEffect } from './instrument.js';

/** What a list shows and sorts an instrument by: all but its points, and where they come from. */
export interface InstrumentListing extends Omit<Instrument, 'cites' | 'points' | 'related'> {
  /** What can go wrong with it, each once. */
  readonly sideEffects: readonly SideEffect[];
}

/** An instrument without its points. */
export const listingOf = ({ cites: _cites, points, related: _related, ...listing }: Instrument): InstrumentListing => ({
  ...listing,
  sideEffects: [...new Set(points.flatMap((point) => (point.kind === 'side-effect' ? [point.sideEffect] : [])))],
});

/** The words of a list of instruments, in one language. */
export interface InstrumentListTexts {
  /** Name and summary, by id of the instrument. */
  readonly instruments: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  /** Names of the motives, by id. */
  readonly motives: Readonly<Record<string, string>>;
}
