import { expect, it } from 'vitest';
import { catalogue } from './catalogue.js';
import { hintsRelations } from './made/relations/hints.js';
import { instrumentsRelations } from './made/relations/instruments.js';
import { phasingCautionsRelations } from './made/relations/phasing-cautions.js';
import { sourcesRelations } from './made/relations/sources.js';
import { termsRelations } from './made/relations/terms.js';
import { timelineRelations } from './made/relations/timeline.js';
import type { Ref } from './entry.js';
import type { Instrument } from './instrument.js';
import { linksOf, splitRef, type Linking, type Relations } from './relations.js';

it('takes a reference apart, also one to what a partner adds', () => {
  expect(splitRef('residentGroups/leavers')).toEqual({ collection: 'residentGroups', id: 'leavers' });
  expect(splitRef('terms/elzenwaard:gesprek')).toEqual({ collection: 'terms', id: 'elzenwaard:gesprek' });
});

const cited = (...sources: string[]) => [{ sources }];

it.each<[what: string, entry: Linking & object, links: Ref[]]>([
  ['nothing', { id: 'a' }, []],
  ['what is related', { id: 'a', related: ['steps/precision', 'terms/mix'] }, ['steps/precision', 'terms/mix']],
  ['motives', { id: 'a', motives: ['segregation'] }, ['motives/segregation']],
  ['instruments', { id: 'a', instruments: ['x', 'y:z'] }, ['instruments/x', 'instruments/y:z']],
  ['terms', { id: 'a', terms: ['mix'] }, ['terms/mix']],
  ['a law', { id: 'a', law: 'woningwet' }, ['sources/woningwet']],
  ['a question', { id: 'a', question: 'who' }, ['questions/who']],
  ['groups', { id: 'a', groups: ['stayers', 'leavers'] }, ['residentGroups/stayers', 'residentGroups/leavers']],
  [
    'sources of the entry, its points and its dates',
    {
      id: 'a',
      cites: cited('one'),
      points: [{ id: 'p', kind: 'use', cites: cited('two') }],
      starts: [{ cites: cited('three') }],
    } as Linking,
    ['sources/one', 'sources/two', 'sources/three'],
  ],
  [
    'each once',
    { id: 'a', related: ['motives/x', 'sources/s'], motives: ['x'], law: 's', cites: cited('s') } as Linking,
    ['motives/x', 'sources/s'],
  ],
])('finds what an entry names: %s', (_what, entry, links) => expect(linksOf(entry)).toEqual(links));

it('finds only what both sides of the derived relations hold', () => {
  const derived: Readonly<Record<string, Relations>> = {
    instruments: instrumentsRelations,
    timeline: timelineRelations,
    hints: hintsRelations,
    phasingCautions: phasingCautionsRelations,
    terms: termsRelations,
    sources: sourcesRelations,
  };
  for (const [name, relations] of Object.entries(derived))
    for (const entry of catalogue[name as 'instruments'].entries as readonly Instrument[])
      expect(relations[entry.id], `${name}/${entry.id}`).toEqual(expect.arrayContaining([...linksOf(entry)]));
});
