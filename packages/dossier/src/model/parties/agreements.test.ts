import { emptyDossier, holding, parseDossier, serialiseDossier, type Dossier } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, agreementsOn, draftOf, emptyDraft, faultOf, withdraw, type Draft } from './agreements.js';

const draft = (text: string, others: Partial<Draft> = {}): Draft => ({ ...emptyDraft, text, ...others });
const first = agree(
  emptyDossier,
  'time',
  draft('In 2030.', { parties: ['Gemeente'], contested: 'Bewoners: 2028.' }),
  1000,
  'a',
);

describe('an agreement', () => {
  test('holds on its question, with its date', () => {
    expect(agreementsOn(first, 'time').holding).toEqual([
      {
        id: 'a',
        made: '1970-01-01T00:00:01.000Z',
        replaces: [],
        question: 'time',
        text: 'In 2030.',
        parties: ['Gemeente'],
        contested: 'Bewoners: 2028.',
      },
    ]);
    expect(agreementsOn(first, 'what')).toEqual({ holding: [], earlier: [] });
  });

  test('that is changed replaces the old one, which stays to be read', () => {
    const { holding: now, earlier } = agreementsOn(agree(first, 'time', draft('In 2031.'), 5000, 'b'), 'time');
    expect(now.map(({ text }) => text)).toEqual(['In 2031.']);
    expect(earlier.map(({ agreement, ended, on }) => [agreement.text, ended, on])).toEqual([
      ['In 2030.', 'replaced', '1970-01-01T00:00:05.000Z'],
    ]);
  });

  test('that is taken back holds no more, and stays to be read', () => {
    const gone = withdraw(first, 'time', 5000, 'b');
    expect(agreementsOn(gone, 'time')).toMatchObject({
      holding: [],
      earlier: [{ agreement: { text: 'In 2030.' }, ended: 'withdrawn', on: '1970-01-01T00:00:05.000Z' }],
    });
    expect(withdraw(gone, 'time', 6000, 'c')).toBe(gone);
  });

  test('of two that were made apart, both hold, until a new one takes the place of both', () => {
    const both: Dossier = {
      ...first,
      agreements: [...first.agreements, ...agree(emptyDossier, 'time', draft('Nu.'), 900, 'z').agreements],
    };
    const { holding: now } = agreementsOn(both, 'time');
    expect(now.map(({ text }) => text)).toEqual(['Nu.', 'In 2030.']);
    expect(draftOf(now)).toEqual({ text: 'Nu.\n\nIn 2030.', parties: ['Gemeente'], contested: 'Bewoners: 2028.' });
    const settled = agreementsOn(agree(both, 'time', draft('Samen.'), 5000, 'n'), 'time');
    expect(settled.holding.map(({ text }) => text)).toEqual(['Samen.']);
    expect(settled.earlier).toHaveLength(2);
  });
});

test.each<[string, Draft, Dossier, ReturnType<typeof faultOf>]>([
  ['nothing', draft('  '), emptyDossier, 'empty'],
  ['what remains contested alone', draft('', { contested: 'alles' }), emptyDossier, undefined],
  ['a text', draft('x'), emptyDossier, undefined],
  ['too long a text', draft('x'.repeat(20_001)), emptyDossier, 'too-long'],
  ['too many', draft('x'), { ...emptyDossier, agreements: Array(500).fill(first.agreements[0]) }, 'too-many'],
])('%s can be written down, or not', (_, said, dossier, fault) => {
  expect(faultOf(said, dossier)).toBe(fault);
  if (fault !== undefined) expect(agree(dossier, 'time', said, 1, 'x')).toBe(dossier);
});

test('whatever is written down is read again from a file, and exactly one holds', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ text, contested: text, parties: fc.array(text, { maxLength: 5 }) }), { maxLength: 5 }),
      (drafts) => {
        const dossier = drafts.reduce((so, each, at) => agree(so, 'who', each, 1000 - at, `id-${at}`), emptyDossier);
        const back = parseDossier(serialiseDossier(dossier));
        expect(back.faults).toEqual([]);
        expect(back.dossier!.agreements).toEqual(dossier.agreements);
        expect(holding(dossier.agreements)).toHaveLength(Math.min(1, dossier.agreements.length));
      },
    ),
  );
});
