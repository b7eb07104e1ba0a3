import type { InstrumentListing, InstrumentListTexts } from '@mengwijzer/content';

/** From one to the next; the domains stand after one another, and 30 of them must hold all three. */
const STRIDE = 7;

/** Which of the real ones an entry repeats, and for the how manieth time. */
const origin = (index: number, real: number): { at: number; round: number } => ({
  at: (index * STRIDE) % real,
  round: Math.floor(index / real),
});
const numbered = (text: string, round: number, between: string): string =>
  round === 0 ? text : `${text}${between}${round + 1}`;

/** So many instruments: the real ones, then these with a number, each time with facets that belong to others. */
export const manyListings = (real: readonly InstrumentListing[], size: number): readonly InstrumentListing[] =>
  Array.from({ length: size }, (_, index) => {
    const { at, round } = origin(index, real.length);
    const turned = (step: number): InstrumentListing => real[(at + round * step) % real.length] as InstrumentListing;
    const own = turned(0);
    return {
      ...own,
      id: numbered(own.id, round, '-'),
      domain: turned(1).domain,
      motives: turned(2).motives,
      scales: turned(3).scales,
      decides: turned(5).decides,
      binding: turned(8).binding,
      leadTime: turned(13).leadTime,
      evidence: turned(21).evidence,
      sideEffects: turned(34).sideEffects,
    };
  });

/** Their words. */
export const manyTexts = (
  real: readonly InstrumentListing[],
  texts: InstrumentListTexts,
  size: number,
): InstrumentListTexts => {
  const instruments: Record<string, { name: string; summary: string }> = {};
  for (let index = 0; index < size; index += 1) {
    const { at, round } = origin(index, real.length);
    const { id } = real[at] as InstrumentListing;
    const { name, summary } = texts.instruments[id] as { name: string; summary: string };
    instruments[numbered(id, round, '-')] = { name: numbered(name, round, ' '), summary };
  }
  return { ...texts, instruments };
};
