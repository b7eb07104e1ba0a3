import { readFileSync } from 'node:fs';
import { parsePartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';
import { factsOf, type Answers } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detailsEn } from '../details-en.js';
import { detailsNl } from '../details-nl.js';
import { rulesEn } from '../rules-en.js';
import { rulesNl } from '../rules-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf, type Item } from './catalogue.js';
import { compare, sayCompared, type Row } from './compare.js';
import { detailsOf, pointsOf } from './details.js';
import { fitsOf, viewReason } from './reasons.js';

const languages = [
  [textsNl, detailsNl, rulesNl],
  [textsEn, detailsEn, rulesEn],
] as const;
type Language = (typeof languages)[number];
const [nl] = languages;

const catalogueIn = ([texts]: Language) => catalogueOf(listedWith(texts, undefined), scopeOf('', '', ''));
const itemsIn = (ids: readonly string[], language: Language = nl): Item[] => {
  const { items, at } = catalogueIn(language);
  return ids.map((id) => items[at.get(id)!]!);
};
const side = (ids: readonly string[], answers: Answers = {}, language: Language = nl): readonly Row[] => {
  const [texts, words, rules] = language;
  const { items, at, motives } = catalogueIn(language);
  const facts = factsOf(answers);
  const reasons = (id: string) => fitsOf(items[at.get(id)!]!, facts).map((fit) => viewReason(fit, facts, texts, rules));
  return compare(itemsIn(ids, language), detailsOf(words, texts.lang), reasons, motives, texts);
};
const lines = (rows: readonly Row[], id: Row['id']) =>
  rows.find((row) => row.id === id)?.cells.map((cell) => cell.lines);

describe('side by side', () => {
  test.each(languages)('are a cell for each instrument, and no row without texts (%#)', (...language) => {
    const ids = catalogueIn(language).items.map(({ id }) => id);
    const answers: Answers = { what: { choices: ['dwellings'] }, time: { term: 'longer' } };
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 4 }), fc.boolean(), (chosen, isAnswered) => {
        const rows = side(chosen, isAnswered ? answers : {}, language);
        for (const row of rows) {
          expect(row.cells.map(({ id }) => id)).toEqual(chosen);
          expect(row.cells.some((cell) => cell.lines.length > 0)).toBe(true);
          expect(row.label).toMatch(/^\p{Lu}/u);
          expect(row.nothing).toMatch(/\S/u);
          for (const line of row.cells.flatMap((cell) => cell.lines)) expect(line).toMatch(/^(?!.*undefined)\S/u);
        }
        expect(new Set(rows.map(({ label, id }) => `${id} ${label}`)).size).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  test('say what each is, who decides, and how strong the evidence is, without ids', () => {
    const rows = side(['renovation', 'bridging']);
    const [renovation, bridging] = itemsIn(['renovation', 'bridging']);
    expect(lines(rows, 'summary')).toEqual([[renovation!.summary], [bridging!.summary]]);
    expect(lines(rows, 'domain')).toEqual([['Fysiek'], ['Sociaal']]);
    expect(lines(rows, 'evidence')?.flat()).toEqual(
      [renovation!, bridging!].map(({ evidence }) =>
        textsNl.evidence[evidence].replace(/^./u, (first) => first.toUpperCase()),
      ),
    );
    expect(rows.filter(({ id }) => id === 'facts').map(({ label }) => label)).toEqual(
      Object.values(textsNl.messages.facts),
    );
    expect(lines(side(['wbmgp-article-8']), 'motives')).toEqual([
      ['Kwetsbare huishoudens minder bij elkaar', 'Betere wijkcijfers'],
    ]);
  });

  test('keep a gap where only some have something, and drop what none has', () => {
    const has = (id: string, kind: 'side-effect' | 'rule') =>
      pointsOf(id, kind, detailsOf(detailsNl, 'nl'), textsNl).length > 0;
    const [without, other] = catalogueIn(nl).items.filter(({ id }) => !has(id, 'side-effect') && !has(id, 'rule'));
    const gap = side(['demolition-and-new-build', without!.id]);
    expect(lines(gap, 'side-effect')?.[0]?.length).toBeGreaterThan(0);
    expect(lines(gap, 'side-effect')?.[1]).toEqual([]);
    expect(gap.find(({ id }) => id === 'side-effect')?.nothing).toBe(textsNl.messages.compare.nothing);
    const dropped = side([without!.id, other!.id]);
    expect(lines(dropped, 'side-effect')).toBeUndefined();
    expect(lines(dropped, 'rule')).toBeUndefined();
  });

  test('say how each lies to the answers, once there are any', () => {
    const answers: Answers = { what: { choices: ['incomes'] }, role: { choices: ['goal'] } };
    const rows = side(['transformation', 'renovation'], answers);
    const says = lines(rows, 'answers');
    expect(says?.[0]).toEqual([
      expect.stringMatching(/^Voor: U mengt .*\.$/u),
      expect.stringMatching(/^Tegen: Mengen is .*\.$/u),
    ]);
    expect(says?.[1]).toEqual([]);
    expect(rows.find(({ id }) => id === 'answers')?.nothing).toBe(textsNl.messages.compare.notAnswered);
    expect(lines(side(['transformation', 'renovation']), 'answers')).toBeUndefined();
  });

  test('name the publication behind a point', () => {
    const [effect] = pointsOf('wbmgp-article-8', 'effect', detailsOf(detailsNl, 'nl'), textsNl);
    expect(lines(side(['wbmgp-article-8']), 'effect')?.[0]).toContain(`${effect!.text} (${effect!.note})`);
    expect(effect!.note).not.toBe('');
  });

  test('are nothing without instruments', () => expect(side([])).toEqual([]));
});

test('what a partner wrote in Dutch only is marked on an English page', () => {
  const file = readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8');
  const partner = { content: parsePartnerContent(file).content!, apply: withPartner, related: relationsWith };
  const marked = ([texts, words]: Language): unknown[] => {
    const { items, motives } = catalogueOf(
      listedWith(texts, partner),
      scopeOf('', '', 'elzenwaard:buurtkamer renovation'),
    );
    return compare(items, detailsOf(words, texts.lang, partner), () => [], motives, texts)
      .filter(({ cells }) => cells.some(({ lang }) => lang !== undefined))
      .map(({ id, cells }) => [id, ...cells.map(({ lang }) => lang)]);
  };
  expect(marked(languages[1])).toEqual([
    ['summary', 'nl', undefined],
    ['effect', 'nl', undefined],
    ['condition', 'nl', undefined],
  ]);
  expect(marked(nl)).toEqual([]);
});

test.each([
  [[], ''],
  [['renovation'], 'Renovatie'],
  [['renovation', 'densification', 'bonding'], 'Renovatie, Verdichten en Banden in eigen kring (bonding)'],
])('%j are named as "%s"', (ids, expected) => expect(sayCompared(itemsIn(ids), textsNl)).toBe(expected));
