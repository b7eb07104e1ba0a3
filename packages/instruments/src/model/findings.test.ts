import { shortlistChecks } from '@mengwijzer/content/shortlist-checks';
import { factsOf } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesEn } from '../rules-en.js';
import { rulesNl } from '../rules-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf, type Item } from './catalogue.js';
import { findings, type FindingView } from './findings.js';
import type { InstrumentId, ShortlistCheck } from '@mengwijzer/content';

const languages = [
  [textsNl, rulesNl],
  [textsEn, rulesEn],
] as const;
type Language = (typeof languages)[number];
const checks: readonly ShortlistCheck[] = shortlistChecks;
const allIds = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', '')).items.map(({ id }) => id);

const nameIn = ([{ list }]: Language, id: string): string => list.instruments[id]?.name ?? id;
const find = (
  ids: readonly string[],
  objectives: readonly string[] = [],
  language: Language = languages[0],
): readonly FindingView[] => {
  const [texts, rules] = language;
  const { items, at } = catalogueOf(listedWith(texts, undefined), scopeOf('', '', ''));
  const positions = Object.fromEntries(objectives.map((each) => [each, { residents: 'counts' }]));
  return findings(
    ids.map((id): Item => items[at.get(id)!]!),
    factsOf({ objectives: { positions } }),
    (id) => nameIn(language, id),
    texts,
    rules,
  );
};
const about = (ids: readonly string[], id: string, objectives?: readonly string[]): FindingView | undefined =>
  find(ids, objectives).find((each) => each.id === id);

describe('the source says of a choice', () => {
  test.each<[string, InstrumentId[], string[], lacking: string[], settled: string[]]>([
    ['nothing, where it is empty', [], ['contact', 'less-segregation'], [], []],
    ['that it is only physical, and of no domain that it lacks', ['renovation'], [], ['physical-is-not-enough'], []],
    ['that nothing is social', ['renovation', 'shopfronts'], [], ['no-social'], []],
    ['that nothing is economic', ['renovation', 'bridging'], [], ['no-economic'], []],
    ['that nothing is physical', ['bridging', 'shopfronts'], [], ['no-physical'], []],
    ['nothing, where all three domains are in it', ['renovation', 'bridging', 'shopfronts'], [], [], []],
    [
      'that an objective has nothing that serves it',
      ['renovation', 'shopfronts', 'talent-and-social-rise'],
      ['less-segregation', 'contact'],
      ['nothing-for-segregation', 'nothing-for-contact'],
      [],
    ],
    [
      'nothing of an objective that something serves',
      ['renovation', 'shopfronts', 'bridging', 'affordable-share'],
      ['less-segregation', 'contact'],
      [],
      [],
    ],
    [
      'what it shares, what is against it, and what is still lacking first',
      ['demolition-and-new-build', 'rehousing-support', 'bridging', 'shopfronts'],
      [],
      ['waterbed'],
      ['displacement', 'homes-and-contact'],
    ],
    [
      'that a law has conditions, and stands alone',
      ['wbmgp-article-8'],
      [],
      ['physical-is-not-enough', 'wbmgp-consent', 'wbmgp-hardship', 'wbmgp-alone'],
      [],
    ],
    ['that it does not stand alone', ['wbmgp-article-9', 'bridging', 'shopfronts'], [], ['wbmgp-consent'], []],
    ['that a place lacks people', ['renovation', 'shopfronts', 'meeting-places'], [], ['places-and-people'], []],
    [
      'that a place has people',
      ['renovation', 'shopfronts', 'meeting-places', 'hosting-staff'],
      [],
      [],
      ['places-and-people'],
    ],
  ])('%s', (_, ids, objectives, lacking, settled) => {
    const found = find(ids, objectives);
    expect(found.filter(({ isSettled }) => !isSettled).map(({ id }) => id)).toEqual(lacking);
    expect(found.filter(({ isSettled }) => isSettled).map(({ id }) => id)).toEqual(settled);
  });

  test('which ones it is about, in the order of the list', () =>
    expect(about(['wbmgp-article-9', 'renovation', 'wbmgp-article-8'], 'wbmgp-consent')?.says).toContain(
      ': Wbmgp, artikel 9: voorrang en Wbmgp, artikel 8: inkomen uit werk. ',
    ));

  test('with each name in a piece of its own', () =>
    expect(
      about(['wbmgp-article-9', 'wbmgp-article-8', 'wbmgp-article-10'], 'wbmgp-consent')?.pieces.slice(1, -1),
    ).toEqual([
      { text: 'Wbmgp, artikel 9: voorrang', id: 'wbmgp-article-9' },
      { text: ', ' },
      { text: 'Wbmgp, artikel 8: inkomen uit werk', id: 'wbmgp-article-8' },
      { text: ' en ' },
      { text: 'Wbmgp, artikel 10: overlast en criminaliteit', id: 'wbmgp-article-10' },
    ]));

  test('what could be set against it', () =>
    expect(about(['demolition-and-new-build'], 'displacement')).toMatchObject({
      isSettled: false,
      says: expect.stringMatching(
        /: Sloop en nieuwbouw\. .*: Hulp .* terugkeren, Eerst .* slopen en Geleidelijk .*\.$/u,
      ) as string,
    }));

  test('what is set against it, in other words', () => {
    const { says, isSettled } = about(['demolition-and-new-build', 'rehousing-support'], 'displacement')!;
    expect(isSettled).toBe(true);
    expect(says).toContain('Daar zet u dit tegenover: Hulp bij verhuizen en terugkeren.');
    expect(says).not.toContain('Geleidelijk');
  });

  test('what the objective is', () =>
    expect(about(['renovation'], 'nothing-for-contact', ['contact'])?.says).toContain(
      rulesNl.questions.objectives.parts['objectives']!.choices['contact']!.inline,
    ));

  test('how strong it is, and where it says so', () =>
    expect(about(['renovation'], 'physical-is-not-enough')).toMatchObject({
      evidence: 'advice',
      section: `${rulesNl.sections['step-3']} en ${rulesNl.sections['3']}`,
    }));
});

describe('of any choice', () => {
  const chosen = fc.shuffledSubarray(allIds, { maxLength: 12 });
  const objectives = fc.subarray([
    'less-segregation',
    'less-concentration',
    'resident-opportunities',
    'area-figures',
    'contact',
    'facilities',
  ]);

  test.each(languages)('it says whole sentences, what lacks before what is settled (%#)', (...language) => {
    fc.assert(
      fc.property(chosen, objectives, (ids, wanted) => {
        const found = find(ids, wanted, language);
        const order = found.map(({ isSettled }) => Number(isSettled));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        if (ids.length === 0) expect(found).toEqual([]);
        for (const { id, says, pieces, section } of found) {
          expect(pieces.map(({ text }) => text).join('')).toBe(says);
          for (const piece of pieces) {
            expect(piece.text).not.toBe('');
            if (piece.id !== undefined) expect(piece.text).toBe(nameIn(language, piece.id));
          }
          expect(says, id).toMatch(/^\p{Lu}.*\.$/u);
          expect(says, id).not.toMatch(/[{}]|undefined|null|: \.|\.\./u);
          // No id is left where a name should be.
          for (const raw of allIds) if (raw.includes('-')) expect(says, id).not.toContain(raw);
          expect(section).not.toBe('');
        }
      }),
    );
  });

  test('each check once, in the content’s order within what lacks and within what is settled', () => {
    fc.assert(
      fc.property(chosen, objectives, (ids, wanted) => {
        const found = find(ids, wanted);
        for (const settled of [true, false]) {
          const order = found
            .filter(({ isSettled }) => isSettled === settled)
            .map(({ id }) => checks.findIndex((check) => check.id === id));
          expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        }
      }),
    );
  });
});

test('a check without words in this language is left out', () => {
  const { 'physical-is-not-enough': _, ...others } = rulesNl.checks;
  const { items } = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', 'renovation'));
  expect(findings(items, factsOf({}), String, textsNl, { ...rulesNl, checks: others })).toEqual([]);
});
