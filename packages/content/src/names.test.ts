import { expect, it } from 'vitest';
import { catalogue } from './catalogue.js';
import { ids } from './made/ids.js';
import namesEn from './made/names.en.js';
import namesNl from './made/names.nl.js';
import * as relations from './made/relations/instruments.js';
import { splitRef } from './relations.js';
import { sayWork } from './source.js';

it.each([
  ['nl', namesNl],
  ['en', namesEn],
])('has a name for every entry, in the content’s order: %s', (_lang, names) => {
  const order = (each: object) => Object.entries(each).map(([name, entries]) => [name, Object.keys(entries as object)]);
  expect(order(names)).toEqual(order(ids).filter(([name]) => name !== 'sources'));
  for (const [collection, entries] of Object.entries(names))
    for (const [id, name] of Object.entries(entries)) expect(name, `${collection}/${id}`).toMatch(/\S/u);
});

it('has the name that the words of an entry give', () => {
  expect(namesNl.instruments['densification']).toBe(catalogue.instruments.nl['densification'].name);
  expect(namesEn.questions['who']).toBe(catalogue.questions.en.who.title);
  expect(namesEn.hints['school-choice']).toBe(catalogue.hints.en['school-choice'].heading);
});

it('names a source by authors and year, once', () => {
  const work = (id: string) => sayWork(catalogue.sources.entries.find((each) => each.id === id)!);
  expect(work('wrr-2020')).toMatch(/ \(2020\)$/u);
  expect([work('binnenlands-bestuur'), work('huisvestingswet-2014')]).toEqual([
    'Binnenlands Bestuur',
    'Huisvestingswet 2014',
  ]);
});

it('names whatever an entry is linked to', () => {
  const unnamed = Object.values(relations.instrumentsRelations)
    .flat()
    .map(splitRef)
    .filter(({ collection, id }) => collection !== 'sources' && !Object.hasOwn(namesNl[collection], id));
  expect(unnamed).toEqual([]);
});
