import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.js';
import type { Ref } from '../entry.js';
import { splitRef } from '../relations.js';
import { sectionId } from '../schema/common.js';
import type { Source } from '../source.js';
import { citationsIn, type Content } from './content.js';
import { footnotesOf, passages } from './coverage.js';

const content = catalogue as unknown as Content;
const entryOf = (ref: Ref) => {
  const { collection, id } = splitRef(ref);
  return content[collection].entries.find((each) => each.id === id);
};
const sources = new Map<string, Source>(catalogue.sources.entries.map((source) => [source.id, source]));
const everyCitation = Object.entries(content).flatMap(([name, { entries }]) =>
  entries.flatMap((entry) => citationsIn(entry).map((cite) => ({ ref: `${name}/${entry.id}`, cite }))),
);

describe('passages', () => {
  it('are the whole source, in order', () => {
    let next = 1;
    for (const { lines, about } of passages) {
      expect(lines[0], about).toBe(next);
      expect(lines[1], about).toBeGreaterThanOrEqual(lines[0]);
      next = lines[1] + 1;
    }
    expect(next - 1).toBe(2456);
  });

  it('leave no section out', () => {
    const covered = new Set(passages.filter(({ refs }) => refs.length > 0).map(({ section }) => section));
    expect(Object.values(sectionId.def.entries).filter((section) => !covered.has(section))).toEqual([]);
  });

  it('are carried by entries that cite their section', () => {
    expect(
      passages.flatMap(({ section, about, refs }) =>
        refs.flatMap((ref) => {
          const entry = entryOf(ref);
          if (entry === undefined) return [`${about}: ${ref} does not exist`];
          return citationsIn(entry).some((cite) => cite.section === section)
            ? []
            : [`${about}: ${ref} does not cite ${section}`];
        }),
      ),
    ).toEqual([]);
  });

  it('without entries say why', () => {
    expect(passages.filter(({ refs, because }) => (refs.length === 0) !== (because !== undefined))).toEqual([]);
  });

  const source = new URL('../../../../../shared/kennisfundament.txt', import.meta.url);
  it.runIf(existsSync(source))('end where the source ends', () => {
    expect(readFileSync(source, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(2456);
  });
});

describe('footnotes', () => {
  it('are each carried by an entry that cites their publication', () => {
    const cited = new Set(
      everyCitation.filter(({ ref }) => !ref.startsWith('sources/')).flatMap(({ cite }) => cite.sources),
    );
    const silent = Array.from({ length: 99 }, (_, index) => index + 1).filter(
      (footnote) => ![...sources.values()].some(({ id, footnotes }) => footnotes.includes(footnote) && cited.has(id)),
    );
    expect(silent).toEqual([]);
  });

  it('leave no publication uncited', () => {
    const cited = new Set(everyCitation.flatMap(({ cite }) => cite.sources));
    expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('stand in the section that is cited with them', () => {
    expect(
      everyCitation.flatMap(({ ref, cite: { section, sources: ids } }) =>
        ids
          .filter((id) => {
            const { footnotes = [] } = sources.get(id) ?? {};
            const range = section && footnotesOf[section];
            return (
              footnotes.length > 0 &&
              !(range && footnotes.some((each) => each >= range[0] && each <= range[1])) &&
              !NAMED[id]?.includes(section ?? '')
            );
          })
          .map((id) => `${ref}: ${id} does not stand in ${section}`),
      ),
    ).toEqual([]);
  });
});

/** Publications and laws that the running text of a section names without a footnote. */
const NAMED: Readonly<Record<string, readonly string[]>> = {};
