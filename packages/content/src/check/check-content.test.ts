import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.js';
import { checkContent } from './check-content.js';
import type { Content, ContentCollection } from './content.js';
import { relate } from './relate.js';

const content = catalogue as unknown as Content;

type Json = Record<string, unknown>;
/** The content with one entry of a collection changed, in its data or its words. */
function broken(
  name: keyof Content,
  id: string,
  change: (entry: Json, nl: Json, en: Json) => void,
  more: (collection: { entries: Json[]; nl: Json; en: Json }) => void = () => {},
): Content {
  const copy = structuredClone(content[name]) as unknown as { entries: Json[]; nl: Json; en: Json };
  const entry = copy.entries.find((each) => each['id'] === id);
  if (entry === undefined) throw new Error(`no ${name}/${id}`);
  change(entry, (copy.nl[id] ?? {}) as Json, (copy.en[id] ?? {}) as Json);
  more(copy);
  return { ...content, [name]: copy as unknown as ContentCollection };
}
const pointsOf = (entry: Json): Json[] => entry['points'] as Json[];
const wordsOf = (words: Json): Json => words['points'] as Json;

describe('our content', () => {
  it('has no faults', () => expect(checkContent(content)).toEqual([]));
});

describe('a fault', () => {
  const DENSE = 'densification';
  it.each<[what: string, content: () => Content, line: RegExp]>([
    [
      'a missing translation',
      () =>
        broken(
          'instruments',
          DENSE,
          () => {},
          (all) => delete all.en[DENSE],
        ),
      /^instruments\/densification: no words in en$/,
    ],
    [
      'a point without words in one language',
      () => broken('instruments', DENSE, (entry, _, en) => delete wordsOf(en)[String(pointsOf(entry)[0]?.['id'])]),
      /^instruments\/densification: points\.[a-z-]+ is missing in en$/,
    ],
    [
      'words for a point that is not there',
      () =>
        broken('steps', 'precision', (_, nl, en) => {
          wordsOf(nl)['ghost'] = 'Iets.';
          wordsOf(en)['ghost'] = 'Something.';
        }),
      /^steps\/precision: points\.ghost is no point$/,
    ],
    [
      'words for an entry that is not there',
      () =>
        broken(
          'terms',
          'grain',
          () => {},
          (all) => (all.nl['ghost'] = { name: 'Spook', summary: 'Spook.', forms: ['spookwoord'] }),
        ),
      /^terms\/ghost \(nl\): words, but no such entry$/,
    ],
    [
      'a dangling reference',
      () => broken('instruments', DENSE, (entry) => (entry['related'] = ['steps/ghost'])),
      /^instruments\/densification: steps\/ghost does not exist$/,
    ],
    [
      'a motive that is not there',
      () => broken('timeline', 'isv', (entry) => (entry['motives'] = ['ghost'])),
      /^timeline\/isv: motives\/ghost does not exist$/,
    ],
    [
      'a publication that is not there, on a point',
      () =>
        broken(
          'motives',
          'segregation',
          (entry) => (pointsOf(entry)[0]!['cites'] = [{ section: '2.1', sources: ['ghost-1999'] }]),
        ),
      /^motives\/segregation: sources\/ghost-1999 does not exist$/,
    ],
    [
      'a duplicate id',
      () =>
        broken(
          'scaleInsights',
          'market-position',
          () => {},
          (all) => all.entries.push(structuredClone(all.entries[0]!)),
        ),
      /^scaleInsights\/[a-z-]+: this id stands there more than once$/,
    ],
    [
      'a duplicate point',
      () => broken('motives', 'concentration', (entry) => pointsOf(entry).push(structuredClone(pointsOf(entry)[0]!))),
      /^motives\/concentration: point [a-z-]+ stands there more than once$/,
    ],
    [
      'a claim without a source',
      () => broken('motives', 'better-scores', (entry) => (pointsOf(entry)[1]!['cites'] = [])),
      /^motives\/better-scores: points\.1\.cites: too_small/,
    ],
    [
      'an entry without a source',
      () => broken('instruments', DENSE, (entry) => (entry['cites'] = [])),
      /^instruments\/densification: cites: too_small/,
    ],
    [
      'a period that ends before it starts',
      () =>
        broken(
          'timeline',
          'big-cities-policy',
          (entry) => (entry['ends'] = [{ precision: 'year', date: '1950', cites: [{ section: '1.3', sources: [] }] }]),
        ),
      /^timeline\/big-cities-policy: ends before it starts$/,
    ],
    [
      'a date that is none',
      () =>
        broken(
          'timeline',
          'isv',
          (entry) =>
            (entry['starts'] = [{ precision: 'year', date: '19997', cites: [{ section: '1.3', sources: [] }] }]),
        ),
      /^timeline\/isv: starts.*/,
    ],
    [
      'a stance outside policy',
      () => broken('timeline', 'woningwet-2015', (entry) => (entry['stance'] = 'back')),
      /^timeline\/woningwet-2015: only policy has a stance$/,
    ],
    [
      'a text over its length',
      () => broken('steps', 'shared-goals', (_, nl) => (nl['summary'] = 'a'.repeat(281))),
      /^steps\/shared-goals \(nl\): summary: too_big/,
    ],
    [
      'markup in a text',
      () => broken('steps', 'shared-goals', (_, nl) => (nl['summary'] = 'Een <b>stap</b>.')),
      /^steps\/shared-goals \(nl\): summary: .*no-markup$/,
    ],
    [
      'a law without a date',
      () => broken('instruments', 'wbmgp-article-8', (entry) => delete entry['asOf']),
      /^instruments\/wbmgp-article-8: no asOf$/,
    ],
    [
      'an unknown facet',
      () => broken('instruments', DENSE, (entry) => (entry['domain'] = 'financial')),
      /^instruments\/densification: domain: invalid_value/,
    ],
    [
      'a form of two terms',
      () => broken('terms', 'grain', (_, nl) => (nl['forms'] = ['korrelgrootte', 'waterbedeffect'])),
      /^terms\/[a-z-]+ \(nl\): "waterbedeffect" is a form of/,
    ],
  ])('%s is reported with its entry', (_what, make, line) => {
    const lines = checkContent(make());
    expect(
      lines.filter((each) => line.test(each)),
      lines.join('\n'),
    ).not.toEqual([]);
  });
});

describe('relations', () => {
  const relations = relate(content);

  it('go both ways', () => {
    for (const [name, entries] of Object.entries(relations))
      for (const [id, refs] of Object.entries(entries))
        for (const ref of refs) {
          const [collection, other] = ref.split('/') as [keyof Content, string];
          expect(relations[collection][other], `${ref} ↔ ${name}/${id}`).toContain(`${name}/${id}`);
        }
  });

  it('name nobody twice and never the entry itself', () => {
    for (const [name, entries] of Object.entries(relations))
      for (const [id, refs] of Object.entries(entries)) {
        expect(new Set(refs).size, `${name}/${id}`).toBe(refs.length);
        expect(refs).not.toContain(`${name}/${id}`);
      }
  });

  it('link what each element needs', () => {
    const linked = (name: keyof Content, to: string) =>
      Object.entries(relations[name]).filter(([, refs]) => !refs.some((ref) => ref.startsWith(`${to}/`)));
    // An instrument serves a motive, or says by its other links why none.
    expect(linked('instruments', 'questions').map(([id]) => id)).toEqual([]);
    expect(linked('motives', 'instruments').map(([id]) => id)).toEqual([]);
    expect(linked('motives', 'timeline').map(([id]) => id)).toEqual([]);
    expect(linked('questions', 'instruments').map(([id]) => id)).toEqual([]);
    expect(linked('steps', 'instruments').map(([id]) => id)).toEqual([]);
    expect(linked('terms', 'sources').length).toBeLessThan(Object.keys(relations.terms).length);
  });
});
