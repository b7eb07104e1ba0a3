import { describe, expect, it } from 'vitest';
import instrumentListEn from './made/instrument-list.en.js';
import instrumentList from './made/instrument-list.js';
import instrumentListNl from './made/instrument-list.nl.js';
import { instrumentsEn } from './data/instruments.en.js';
import { instruments } from './data/instruments.js';
import { instrumentsNl } from './data/instruments.nl.js';
import { motivesEn } from './data/motives.en.js';
import { motivesNl } from './data/motives.nl.js';
import type { EntryText } from './entry.js';
import { listingOf } from './instrument-listing.js';
import type { Instrument, InstrumentPoint, SideEffect } from './instrument.js';

const some: Instrument = { ...instruments[0], related: ['terms/social-rent'] };
const use: InstrumentPoint = { id: 'use', kind: 'use', cites: [] };
const risk = (id: string, sideEffect: SideEffect): InstrumentPoint => ({
  id,
  kind: 'side-effect',
  sideEffect,
  cites: [],
});

describe('a listing', () => {
  it('is the instrument without its points and where they come from', () => {
    const { cites: _cites, points: _points, related: _related, ...kept } = some;
    expect(listingOf(some)).toEqual({ ...kept, sideEffects: [] });
  });

  it.each<[points: InstrumentPoint[], sideEffects: SideEffect[]]>([
    [[], []],
    [[use], []],
    [
      [risk('one', 'waterbed'), use, risk('two', 'displacement')],
      ['waterbed', 'displacement'],
    ],
    [[risk('one', 'waterbed'), risk('two', 'waterbed')], ['waterbed']],
  ])('has the side effects among its points, each once: %o', (points, sideEffects) =>
    expect(listingOf({ ...some, points }).sideEffects).toEqual(sideEffects),
  );
});

describe('the list that is made from the content', () => {
  const all: readonly Instrument[] = instruments;

  it('has all instruments, in their order', () => {
    expect(instrumentList).toEqual(all.map(listingOf));
    const named = Object.fromEntries(instrumentList.map(({ id, sideEffects }) => [id, sideEffects]));
    expect(named['selling-social-homes']).toEqual(['upkeep', 'less-control']);
    expect(named['renovation']).toEqual([]);
  });

  it.each([
    ['nl', instrumentListNl, instrumentsNl, motivesNl],
    ['en', instrumentListEn, instrumentsEn, motivesEn],
  ] as const)(
    'has their names and summaries, and the names of motives: %s',
    (_lang, list, instrumentWords, motives) => {
      expect(Object.keys(list.instruments)).toEqual(all.map(({ id }) => id));
      for (const [id, { name, summary }] of Object.entries<EntryText>(instrumentWords))
        expect(list.instruments[id]).toEqual({ name, summary });
      expect(list.motives).toEqual(
        Object.fromEntries(Object.entries<EntryText>(motives).map(([id, { name }]) => [id, name])),
      );
    },
  );
});
