import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.js';
import type { Source } from '../source.js';

const all: readonly Source[] = sources;
const LAST = 99;

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

describe('sources', () => {
  it(`hold every footnote, 1 to ${LAST}`, () => {
    expect(ascending(all.flatMap(({ footnotes }) => footnotes))).toEqual(
      Array.from({ length: LAST }, (_, index) => index + 1),
    );
  });

  it('stand in alphabetical order, each once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('have footnotes that go up, each once', () => {
    for (const { id, footnotes } of all) expect(footnotes, id).toEqual(ascending(footnotes));
  });

  it('have addresses that are on the web', () => {
    expect(all.flatMap(({ url }) => url ?? []).filter((url) => !/^https?:\/\/\S+$/.test(url))).toEqual([]);
  });
});

const file = new URL('../../../../../shared/kennisfundament.txt', import.meta.url);

describe.skipIf(!existsSync(file))('sources, beside the kennisfundament', () => {
  /** What each footnote says. They stand at the ends of pages, in their order, and may run over several lines. */
  const footnotesIn = (text: string): ReadonlyMap<number, string> => {
    const found = new Map<number, string>();
    let isInside = false;
    for (const line of text.split('\n')) {
      const starts = line.startsWith(`${found.size + 1} `);
      isInside = starts || (isInside && /^\S/.test(line));
      if (starts) found.set(found.size + 1, line);
      else if (isInside) found.set(found.size, `${found.get(found.size)}\n${line}`);
    }
    return found;
  };
  const words = (text: string): string[] =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  const read = (): ((source: Source) => string) => {
    const text = readFileSync(file, 'utf8');
    const notes = footnotesIn(text);
    expect(notes.size).toBe(LAST);
    return ({ footnotes }) =>
      footnotes.length === 0 ? text : footnotes.map((number) => notes.get(number) ?? '').join('\n');
  };

  it('have the words of its titles, but for the mended ones', () => {
    const said = read();
    const mended = all.flatMap((source) => {
      const known = new Set(words(said(source)));
      return words(source.title ?? '')
        .filter((word) => !known.has(word))
        .map((word) => `${source.id}: ${word}`);
    });
    expect(mended).toEqual([
      'bredewold-2020-convivial: for',
      'meyer-2021: een',
      'putnam-2007: twenty',
      'putnam-2007: first',
      'van-grinsven-zandstra-2011: een',
    ]);
  });

  it('have its addresses', () => {
    const said = read();
    expect(
      all.flatMap((source) =>
        source.url === undefined || said(source).replace(/\s/g, '').includes(source.url.replace('https://doi.org/', ''))
          ? []
          : [source.id],
      ),
    ).toEqual([]);
  });
});
