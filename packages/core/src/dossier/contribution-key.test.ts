import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullDossier, saidByOne } from '../../testing/dossiers.js';
import { contributionKey } from './contribution-key.js';
import { emptyDossier, type Dossier, type Json } from './dossier.js';
import { isObject } from './json.js';
import { ownOf } from './join.js';
import { parseDossier } from './parse.js';
import { serialiseDossier } from './serialise.js';

/** The same value, with its keys the other way round. */
const turned = (value: Json): Json =>
  Array.isArray(value)
    ? (value as readonly Json[]).map(turned)
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, turned(each)]),
        )
      : value;

describe('the key of a contribution', () => {
  test('is the same for the same file, however often it is saved', () => {
    fc.assert(
      fc.property(saidByOne, fc.nat(4), (dossier, indent) => {
        const again = parseDossier(serialiseDossier(dossier, indent)).dossier!;
        expect(contributionKey(again)).toBe(contributionKey(dossier));
      }),
    );
  });

  test('does not go by the order of keys', () => {
    fc.assert(
      fc.property(fullDossier, (dossier) => {
        const other = turned(dossier as unknown as Json) as unknown as Dossier;
        expect(contributionKey(other)).toBe(contributionKey(dossier));
      }),
    );
  });

  test('does not go by the moment of the last change, or by what was heard since', () => {
    fc.assert(
      fc.property(fullDossier, fullDossier, (dossier, other) => {
        const since = { ...dossier, contributions: other.contributions, agreements: other.agreements, changed: '' };
        expect(contributionKey(ownOf(since))).toBe(contributionKey(ownOf(dossier)));
      }),
    );
  });

  test('is the same for a file of version 1, and for that file saved since', () => {
    const old = { format: 'mengwijzer-dossier', version: 1, party: 'gemeente', answers: { time: { year: 2042 } } };
    const opened = parseDossier(old).dossier!;
    expect(contributionKey(opened)).toBe(contributionKey(parseDossier(serialiseDossier(opened)).dossier!));
    expect(contributionKey(opened)).toBe(
      contributionKey({ ...emptyDossier, party: 'gemeente', answers: { time: { year: 2042 } } }),
    );
  });

  test.each<[string, Partial<Dossier>]>([
    ['an answer', { answers: { time: { year: 2030 } } }],
    ['a party', { party: 'bewoners' }],
    ['a neighbourhood', { neighbourhood: 'Elders' }],
    [
      'what is in order',
      {
        notes: [
          { id: 'b', text: '' },
          { id: 'a', text: '' },
        ],
      },
    ],
    ['what could not be read', { unread: [{ path: '/title', value: 5 }] }],
    ['what a later version wrote', { later: 1 } as object],
  ])('is another with another %s', (_, fields) => {
    const dossier: Dossier = {
      ...emptyDossier,
      notes: [
        { id: 'a', text: '' },
        { id: 'b', text: '' },
      ],
    };
    expect(contributionKey({ ...dossier, ...fields })).not.toBe(contributionKey(dossier));
  });
});
