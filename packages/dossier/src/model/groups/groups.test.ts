import fc from 'fast-check';
import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';
import { instruments } from '@mengwijzer/content/instruments';
import * as phasing from '@mengwijzer/phasing/model';
import { describe, expect, test } from 'vitest';
import { groupsEn } from '../../groups/groups-en.js';
import { groupsNl } from '../../groups/groups-nl.js';
import { groupInstruments } from './groups-instruments.js';
import { groupsNamed } from './groups-said.js';
import { groupsOf, readFlag, readGroups, sayFrom, type GroupsView } from './groups.js';
import { outcomeOf } from '../standing/standing-plan.js';
import { handedIn, open } from '../../../testing/as-stored.js';
import { voicesOf } from '../voices.js';
import type { Instrument } from '@mengwijzer/content';
import type { GroupsTexts } from './groups-texts.js';

const details = { nl: await groupsNl.details(), en: await groupsEn.details() };

const view = (dossier: Dossier, texts: GroupsTexts = groupsNl): GroupsView => {
  const voices = voicesOf(dossier, texts.voices);
  const plans = voices.flatMap(({ dossier: { plan } }) => (plan === null ? [] : [plan]));
  const outcomes = new Map(plans.map((plan) => [plan, outcomeOf(plan, phasing)]));
  const read = { groups: readGroups(texts), flag: readFlag(texts) };
  return groupsOf(dossier, voices, outcomes, details[texts.lang], read, texts);
};
const group = (fields: object, id: string) => view(open(fields)).groups.find((each) => each.id === id)!;
const lines = (all: readonly { readonly title: string; readonly text: string }[]): readonly string[] =>
  all.map(({ title, text }) => [title, text].filter(Boolean).join(': '));
const plan = (given: phasing.Plan): object => JSON.parse(JSON.stringify(phasing.fileOf(given))) as object;

describe('what the dossier promises a group', () => {
  test('is said by name, and with the question', () => {
    const contributions = ['Gemeente', 'Welzijn'].map((party) =>
      handedIn(party, { who: { benefits: ['stayers'], benefitsWords: `mensen van ${party}` } }),
    );
    const { promises } = group({ contributions }, 'stayers');
    expect(promises.map((each) => [each.text, sayFrom(each, groupsNl)])).toEqual([
      ['Het moet beter worden voor de mensen die blijven.', 'Gemeente en Welzijn, vraag 2'],
      ['‘mensen van Gemeente’', 'Gemeente, vraag 2'],
      ['‘mensen van Welzijn’', 'Welzijn, vraag 2'],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['Huidige bewoners krijgen een beter huis', ['stayers']],
    ['Wie er nu woont, kan meepraten', ['stayers']],
    ['Mensen die weg moeten, kunnen terugkeren', ['leavers']],
    ['Nieuwe bewoners vinden een huis', ['arrivals']],
    ['Wie blijft en wie er komt, leren elkaar kennen', ['stayers', 'arrivals']],
    ['Meer levendigheid', []],
    ['Those who stay get a better home', ['stayers']],
  ])('"%s" is for %j', (words, groups) => expect(groupsNamed(words)).toEqual(groups));

  test('takes in outcomes that name the group, and sets apart those that name nobody', () => {
    const rows = ['Nieuwe bewoners vinden een huis', 'Meer levendigheid', ''].map((outcome, at) => ({
      id: `r${at}`,
      outcome,
    }));
    const all = view(open({ party: 'Gemeente', answers: { theory: { rows } } }));
    const arrivals = all.groups.find(({ id }) => id === 'arrivals')!;
    expect(arrivals.promises.map((each) => sayFrom(each, groupsNl))).toEqual(['Gemeente, vraag 3, regel 1']);
    expect(lines(all.forNobody)).toEqual(['‘Meer levendigheid’']);
  });

  test('takes in instruments that help, with what the source says and where', () => {
    const { promises } = group({ party: 'Gemeente', shortlist: [{ id: 'rehousing-support' }] }, 'leavers');
    expect(promises).toMatchObject([
      {
        title: 'Hulp bij verhuizen en terugkeren',
        text: 'Ook wie vertrekt, moet beter gaan wonen. Dat kan in de wijk, de gemeente of de regio zijn.',
        by: ['Gemeente'],
        source: 'Slot',
      },
    ]);
  });

  test('takes in what the plan does', () => {
    const fields = { party: 'Gemeente', plan: plan(phasing.defaultPlan()) };
    expect(lines(group(fields, 'stayers').promises)).toEqual(['111 huishoudens hoeven de wijk niet uit.']);
    expect(lines(group(fields, 'stayers').burdens)).toEqual([
      '80 huishoudens verhuizen twee keer, via een wisselwoning.',
    ]);
    expect(lines(group(fields, 'leavers').promises)).toEqual(['133 huishoudens komen terug in de wijk.']);
    expect(lines(group(fields, 'leavers').burdens)).toEqual([
      '133 huishoudens moeten de wijk uit. Wie terugkomt, is hooguit twee jaar weg. 122 huishoudens vertrekken voorgoed uit de wijk.',
    ]);
    expect(lines(group(fields, 'arrivals').promises)).toEqual(['440 huishoudens van buiten krijgen een nieuw huis.']);
  });
});

describe('what is missing', () => {
  const gaps = (fields: object, id: string): readonly string[] => group(fields, id).gaps.map(({ text }) => text);
  const burdened = handedIn('Gemeente', { who: { burdens: ['leavers'] } });

  test.each<[string, object, string, string]>([
    ['a promise', { contributions: [burdened] }, 'leavers', 'Niemand zegt wat deze groep eraan heeft.'],
    [
      'something against a burden',
      { contributions: [burdened] },
      'leavers',
      'Lasten, volgens Gemeente. Op de lijst staat niets dat deze groep helpt.',
    ],
    [
      'residents',
      { contributions: [burdened] },
      'leavers',
      'Er is geen dossier van bewoners. Wie weg moet, is dus zelf nog niet gehoord.',
    ],
    [
      'help beside an instrument that may hurt',
      { shortlist: [{ id: 'demolition-and-new-build' }] },
      'leavers',
      'Op de lijst staat iets wat deze groep kan raken, en niets wat haar helpt.',
    ],
    [
      'a way back',
      { plan: plan({ ...phasing.defaultPlan(), horizonQuarters: 4 }) },
      'leavers',
      'In het plan komt niet iedereen terug. Nergens staat hoe deze mensen goed terechtkomen.',
    ],
    [
      'someone who speaks for those to come',
      { contributions: [handedIn('Bewonersraad', { what: { words: 'x' } })] },
      'arrivals',
      'Geen partij spreekt voor wie er komt wonen. Zoek iemand die dat kan.',
    ],
  ])('is %s', (_, fields, id, text) => expect(gaps(fields, id)).toContain(text));

  test('is not a promise, help or residents where they are there', () => {
    const fields = {
      contributions: [
        handedIn('Gemeente', { who: { burdens: ['leavers'], benefits: ['leavers'] } }),
        handedIn('Bewonersraad', { what: { words: 'x' } }),
      ],
      shortlist: [{ id: 'rehousing-support' }],
    };
    expect(gaps(fields, 'leavers')).toEqual([]);
  });
});

describe('the name that is no flag', () => {
  test.each([groupsNl, groupsEn])('is always warned of, with its source ($lang)', (texts) => {
    const { flag } = view(emptyDossier, texts);
    expect(flag.says).toContain('gentle gentrification');
    expect([flag.section, flag.evidence, flag.usedBy]).toEqual([texts.sections.closing, 'advice', '']);
  });

  test('is said to stand where a party uses it', () => {
    const contributions = [handedIn('Gemeente', { what: { words: 'Wij kiezen voor zachte gentrificatie.' } })];
    expect(view(open({ contributions })).flag.usedBy).toBe('Gemeente');
  });
});

describe('what the source says', () => {
  const all: readonly Instrument[] = instruments;
  test.each(groupInstruments)('$instrument $way $group', ({ instrument, point }) => {
    const found = all.find(({ id }) => id === instrument);
    expect(found).toBeDefined();
    if (point === undefined) return;
    expect(found!.points.map(({ id }) => id)).toContain(point);
    expect(details.nl.words[instrument]!.points[point]).toBeTruthy();
  });

  test('names no instrument twice in one way for a group', () => {
    const keys = groupInstruments.map(({ group: of, instrument, way }) => `${of} ${instrument} ${way}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const ids = fc.array(fc.constantFrom('stayers', 'leavers', 'arrivals', 'surroundings', 'x', 'constructor'), {
  maxLength: 3,
});
const words = fc.constantFrom(
  '',
  ' ',
  'huidige bewoners',
  'zachte gentrificatie',
  '👪',
  'nieuwe bewoners en wie blijft',
);
const own = {
  party: fc.constantFrom('', 'Gemeente', 'Bewonersraad'),
  answers: fc.record(
    {
      who: fc.record({ benefits: ids, burdens: ids, benefitsWords: words, burdensWords: words }, { requiredKeys: [] }),
      theory: fc.record({
        rows: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), outcome: words }), { maxLength: 2 }),
      }),
    },
    { requiredKeys: [] },
  ),
  shortlist: fc.array(
    fc.record({ id: fc.constantFrom(...groupInstruments.map(({ instrument }) => instrument), 'x:own') }),
    { maxLength: 5 },
  ),
  plan: fc.constantFrom(null, plan(phasing.defaultPlan()), { sites: 3 }),
};
const anyFile = fc.record({
  ...own,
  contributions: fc.array(
    fc.record({
      dossier: fc.record({ format: fc.constant('mengwijzer-dossier'), ...own }),
      received: fc.constant(''),
      aside: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  agreements: fc.array(
    fc.record({
      id: words,
      made: fc.constant(''),
      question: fc.constantFrom('who', 'what'),
      text: words,
      parties: fc.array(words),
    }),
    { maxLength: 2 },
  ),
});

test('for any dossier nothing is promised or said without who said it, and every group says what is missing or that nothing is', () => {
  fc.assert(
    fc.property(anyFile, fc.boolean(), (fields, isEnglish) => {
      const texts = isEnglish ? groupsEn : groupsNl;
      const dossier = open(fields);
      const all = view(dossier, texts);
      const names = [
        ...voicesOf(dossier, texts.voices).map(({ name }) => name),
        ...dossier.agreements.flatMap(({ parties }) => parties),
      ];
      expect(all.groups.map(({ id }) => id)).toEqual(['stayers', 'leavers', 'arrivals']);
      for (const each of all.groups) {
        expect(each.gaps.some(({ id }) => id === 'no-promise')).toBe(each.promises.length === 0);
        const said = [each.promises, each.burdens];
        for (const those of said) expect(new Set(those.map(({ id }) => id)).size).toBe(those.length);
      }
      for (const said of [...all.groups.flatMap((each) => [...each.promises, ...each.burdens]), ...all.forNobody]) {
        expect(said.by.length).toBeGreaterThan(0);
        expect(names).toEqual(expect.arrayContaining([...said.by]));
        expect(said.text.trim()).not.toBe('');
        expect(sayFrom(said, texts)).not.toMatch(/undefined|^,/u);
      }
    }),
    { numRuns: 200 },
  );
});
