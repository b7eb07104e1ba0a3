import fc from 'fast-check';
import { holding, parseDossier, serialiseDossier, type Dossier, type Indicator } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { monitoringEn } from '../../monitoring/monitoring-en.js';
import { monitoringNl } from '../../monitoring/monitoring-nl.js';
import {
  draftOf,
  faultIn,
  isSame,
  MAX_RECORDS,
  record,
  withdraw,
  withSuggestion,
  type Draft,
} from './monitoring-edit.js';
import { citesOf, suggestions, suggestionsFor } from './monitoring-suggestions.js';
import { domIdOf, monitoringOf, type MonitoringView } from './monitoring.js';
import { isNamed, keyOfOwn, objectivesIn } from '../standing/standing-objectives.js';
import { counting } from '../standing/standing.js';
import { open } from '../../../testing/as-stored.js';
import { voicesOf } from '../voices.js';

const texts = monitoringNl;
const now = Date.parse('2026-06-10T12:00:00Z');
const view = (dossier: Dossier, words = texts): MonitoringView =>
  monitoringOf(dossier, voicesOf(dossier, words.voices), words);
const all = (seen: MonitoringView) => [...seen.lacking, ...seen.watched];
const named = {
  party: 'Gemeente',
  answers: { objectives: { positions: { contact: { municipality: 'main' }, facilities: { municipality: 'counts' } } } },
};
const contact = { key: 'contact', objective: 'contact', label: 'x' };
const written = (draft: Partial<Draft>): Draft => ({ ...draftOf(contact), ...draft });

describe('the list', () => {
  test('is empty where no objective is named', () => expect(view(open({})).isEmpty).toBe(true));

  test('names objectives without an indicator first, and main ones before others', () => {
    const monitoring = [{ id: 'm', objective: 'contact', sign: 'praatjes' }];
    const both = view(open({ ...named, monitoring }));
    expect(both.lacking.map(({ label, named: by }) => [label, by])).toEqual([
      ['Voorzieningen die kunnen blijven', 'Telt mee: Gemeente.'],
    ]);
    expect(both.watched.map(({ label }) => label)).toEqual(['Verschillende mensen leren elkaar kennen']);
    expect(view(open(named)).lacking.map(({ objective }) => objective)).toEqual(['contact', 'facilities']);
  });

  test('leaves out an objective that is only rejected', () => {
    const answers = { objectives: { positions: { contact: { residents: 'against' } } } };
    expect(view(open({ answers })).isEmpty).toBe(true);
  });

  test('takes in what parties added themselves, position or not', () => {
    const answers = { what: { words: 'x' }, objectives: { objectives: [{ id: 'r1', label: 'Minder hitte' }] } };
    expect(view(open({ party: 'Welzijn', answers })).lacking).toMatchObject([
      { key: 'own:minder hitte', objective: '', label: 'Minder hitte', named: 'Toegevoegd door Welzijn.' },
    ]);
  });

  test('keeps what was written down for an objective that nobody names', () => {
    const monitoring = [
      { id: 'm', objective: 'constructor', sign: 'a' },
      { id: 'n', objective: '', label: 'Koelte', sign: 'b', scale: 'street' },
    ];
    const { watched } = view(open({ monitoring }));
    expect(watched.map(({ label, named: by }) => [label, by])).toEqual([
      ['constructor', texts.messages.notNamed],
      ['Koelte', texts.messages.notNamed],
    ]);
    expect(watched[1]!.versions[0]!.rows.map(({ text }) => text)).toEqual(['b', '', 'Straat', '', '']);
  });

  test('shows two versions where two hold at once', () => {
    const monitoring = ['a', 'b'].map((id) => ({ id, made: '2026-06-01T10:00:00Z', objective: 'contact', sign: id }));
    expect(view(open({ monitoring })).watched[0]!.versions.map(({ rows }) => rows[0]!.text)).toEqual(['a', 'b']);
  });
});

describe('writing down', () => {
  test('makes a record that replaces, and keeps the old one to be read', () => {
    const first = record(open(named), written({ sign: ' praatjes ', scale: 'street' }), now, 'a');
    const [held] = holding(first.monitoring);
    expect(held).toMatchObject({ id: 'a', objective: 'contact', label: '', sign: 'praatjes', scale: 'street' });
    const second = record(first, draftOf(contact, [held!], { ...held!, sign: 'groeten' }), now, 'b');
    const [entry] = view(second).watched;
    expect(entry!.versions.map(({ rows }) => rows[0]!.text)).toEqual(['groeten']);
    expect(entry!.before.map(({ rows }) => rows[0]!.text)).toEqual(['praatjes']);
    expect(second.monitoring).toHaveLength(2);
  });

  test('of one of two versions replaces both', () => {
    const monitoring = ['a', 'b'].map((id) => ({ id, made: '2027-06-01T10:00:00Z', objective: 'contact', sign: id }));
    const dossier = open({ monitoring });
    const next = record(dossier, draftOf(contact, dossier.monitoring, dossier.monitoring[0]), now, 'c');
    expect(holding(next.monitoring).map(({ id, sign }) => [id, sign])).toEqual([['c', 'a']]);
  });

  test('leaves standing what somebody else wrote down meanwhile', () => {
    const draft = written({ sign: 'mijn' });
    const other = record(open(named), written({ sign: 'hun' }), now, 'a');
    expect(view(record(other, draft, now, 'b')).watched[0]!.versions).toHaveLength(2);
  });

  test('keeps what a newer version wrote with it', () => {
    const dossier = open({ monitoring: [{ id: 'a', made: '', objective: 'contact', sign: 'x', target: 3 }] });
    const next = record(dossier, draftOf(contact, dossier.monitoring, dossier.monitoring[0]), now, 'b');
    expect(next.monitoring[1]).toMatchObject({ id: 'b', target: 3, replaces: ['a'] });
  });

  test('taking away ends it, and it stays to be read', () => {
    const dossier = record(open(named), written({ sign: 'praatjes' }), now, 'a');
    const next = withdraw(dossier, holding(dossier.monitoring), now, 'b');
    expect(view(next).lacking[0]!.before.map(({ rows }) => rows[0]!.text)).toEqual(['praatjes']);
    expect(withdraw(dossier, [], now, 'c')).toBe(dossier);
  });

  test.each<[string, Partial<Draft>, object, ReturnType<typeof faultIn>]>([
    ['nothing', {}, {}, 'nothing'],
    ['white space', { sign: ' \n' }, {}, 'nothing'],
    ['an objective without words', { objective: '', label: ' ', sign: 'x' }, {}, 'no-label'],
    ['a sign', { sign: 'x' }, {}, undefined],
    ['a waterbed alone', { waterbed: 'x' }, {}, undefined],
    [
      'a list that is full',
      { sign: 'x' },
      { monitoring: Array.from({ length: MAX_RECORDS }, (_, id) => ({ id: `m${id}`, sign: 'x' })) },
      'full',
    ],
  ])('finds a fault in %s', (_, draft, fields, fault) => expect(faultIn(written(draft), open(fields))).toBe(fault));

  test('nothing new is known as such', () => {
    const held: Indicator = { ...written({ sign: 'x' }), id: 'a', made: '', replaces: [], label: '' };
    expect(isSame(draftOf(contact, [held], held))).toBe(true);
    expect(isSame({ ...draftOf(contact, [held], held), who: 'wij' })).toBe(false);
    expect(isSame(draftOf(contact, [held, held], held))).toBe(false);
    expect(isSame(written({ sign: 'x' }))).toBe(false);
  });

  test('a suggestion comes behind what is there', () => {
    expect(withSuggestion(written({}), 'sign', 'nieuw').sign).toBe('nieuw');
    expect(withSuggestion(written({ sign: 'oud \n' }), 'sign', 'nieuw').sign).toBe('oud\nnieuw');
  });
});

describe('suggestions', () => {
  test.each(suggestions)('$id rest on points of the content', ({ from }) => {
    expect(from.length).toBeGreaterThan(0);
    for (const each of from) expect(citesOf(each).length).toBeGreaterThan(0);
  });

  test.each([monitoringNl, monitoringEn])(
    'have words and a source, and look for a waterbed everywhere ($lang)',
    (words) => {
      for (const objective of [
        'resident-opportunities',
        'area-figures',
        'facilities',
        'less-concentration',
        'less-segregation',
        'contact',
      ]) {
        const found = suggestionsFor(objective, words);
        expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(['sign', 'waterbed']));
        expect(found.length).toBeGreaterThanOrEqual(2);
        for (const { text, source } of found) expect([text, source]).not.toContain('');
      }
      expect(suggestionsFor('', words).map(({ field }) => field)).toEqual(['waterbed']);
    },
  );
});

const key = fc.constantFrom('contact', 'area-figures', 'r1', 'constructor', '');
const text = fc.constantFrom('', ' ', 'x', 'X', '👪 مرحبا', 'main', 'counts', 'against');
const positions = fc.dictionary(key, fc.dictionary(fc.constantFrom('municipality', 'residents'), text));
const answers = fc.record({
  objectives: fc.record({ positions, objectives: fc.array(fc.record({ id: key, label: text })) }, { requiredKeys: [] }),
});
const anyFile = fc.record({
  party: text,
  answers,
  contributions: fc.array(
    fc.record({
      dossier: fc.record({ format: fc.constant('mengwijzer-dossier'), party: text, answers }),
      aside: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  monitoring: fc.array(
    fc.record({
      id: text,
      made: fc.constantFrom('', '2026-06-01T10:00:00Z', '2027-06-01T10:00:00Z'),
      replaces: fc.array(text, { maxLength: 2 }),
      withdrawn: fc.boolean(),
      objective: key,
      label: text,
      sign: text,
      waterbed: text,
      scale: key,
    }),
    { maxLength: 5 },
  ),
});

describe('for any dossier', () => {
  test('every objective that somebody names is there once, and so is all that holds', () => {
    fc.assert(
      fc.property(anyFile, (fields) => {
        const dossier = open(fields);
        const seen = all(view(dossier));
        const keys = seen.map((each) => each.key);
        expect(new Set(keys).size).toBe(keys.length);
        const speaking = counting(voicesOf(dossier, texts.voices));
        const wanted = objectivesIn(speaking, texts).filter((each) => isNamed(each) || each.addedBy.length > 0);
        expect(keys).toEqual(expect.arrayContaining(wanted.map((each) => each.key)));
        const records = seen.flatMap(({ versions }) => versions.map((each) => each.record));
        expect(new Set(records)).toEqual(new Set(holding(dossier.monitoring)));
        for (const { domId, label } of seen) expect([/^m[\da-z]+$/u.test(domId), label !== '']).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  test('what is written down is there, and survives its file', () => {
    fc.assert(
      fc.property(anyFile, text, (fields, sign) => {
        const dossier = open(fields);
        const draft = written({
          sign,
          replaces: holding(dossier.monitoring).filter(({ objective }) => objective === 'contact'),
        });
        if (faultIn(draft, dossier) !== undefined) return;
        const next = record(dossier, draft, now, 'fresh');
        const entry = all(view(next)).find((each) => each.key === 'contact')!;
        expect(entry.versions.map(({ record: held }) => held.id)).toEqual(['fresh']);
        expect(parseDossier(serialiseDossier(next)).dossier!.monitoring).toEqual(next.monitoring);
      }),
    );
  });
});

test('ids for the page differ, and stay the same', () => {
  const ids = ['contact', 'area-figures', keyOfOwn('Koelte'), keyOfOwn('كوالت')].map(domIdOf);
  expect(new Set(ids).size).toBe(4);
  expect(domIdOf('contact')).toBe(ids[0]);
});
