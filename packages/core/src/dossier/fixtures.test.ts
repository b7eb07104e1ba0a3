import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questions } from '@mengwijzer/content/questions';
import { instruments } from '@mengwijzer/content/instruments';
import { contributionKey } from './contribution-key.js';
import { DOSSIER_VERSION, type Dossier, type Json, type JsonObject } from './dossier.js';
import { joinDossiers, ownOf } from './join.js';
import { canonical, isObject } from './json.js';
import { parseDossier, type Fault } from './parse.js';
import { holding } from './recorded.js';
import { serialiseDossier } from './serialise.js';

/*
 * Files as each version of the format wrote them. A fixture is never changed, also not by a formatter, only added: people have files like
 * these. What stands in `opened` is what they come to in the version of now, so that follows when the format gets another version.
 */
const here = new URL('fixtures/', import.meta.url);
const read = (name: string, base = here): string => readFileSync(new URL(`${name}.json`, base), 'utf8');
const opened = (text: string): Dossier => parseDossier(text).dossier!;

/** Lists whose order says nothing, in one order; what could not be read goes to the end of its list. */
const ordered = (value: Json): Json =>
  Array.isArray(value)
    ? (value as readonly Json[]).map(ordered)
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            ['history', 'contributions', 'agreements', 'monitoring'].includes(key) && Array.isArray(each)
              ? (each as readonly Json[]).map(ordered).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
              : ordered(each),
          ]),
        )
      : value;
/** What tells an item apart, also once what was absent has been filled in. */
const nameOf = (item: Json): string => {
  const { id, dossier, sealed } = item as Record<string, Json>;
  const { party, changed } = (dossier ?? {}) as Record<string, Json>;
  return canonical([id, party, changed, sealed]);
};

const later: readonly Fault[] = [
  { code: 'newer', path: '/version' },
  { code: 'left-out', path: '/answers/what/state' },
  { code: 'left-out', path: '/contributions/-' },
  { code: 'left-out', path: '/history/-' },
  { code: 'left-out', path: '/monitoring/-' },
  { code: 'newer', path: '/contributions/0/dossier/version' },
];

describe.each<[string, readonly Fault[], (raw: JsonObject) => JsonObject]>([
  ['v0-answers', [], (answers) => ({ answers })],
  ['v0-form', [], (answers) => ({ answers })],
  ['v1-full', [], (raw) => ({ ...raw, version: DOSSIER_VERSION })],
  ['v1-plan', [], (raw) => ({ ...raw, version: DOSSIER_VERSION })],
  ['v2-joint', [{ code: 'newer', path: '/contributions/3/dossier/version' }], (raw) => raw],
  ['v3-newer', later, (raw) => raw],
])('the file %s', (name, faults, migrated) => {
  const text = read(name);

  test('opens as what it says', () => {
    expect(parseDossier(text)).toEqual({ dossier: JSON.parse(read(`opened/${name}`)), faults });
    expect(parseDossier(JSON.parse(text)).dossier).toEqual(opened(text));
  });

  test('keeps all that it holds when it is changed and saved', () => {
    const before = opened(text);
    const { what, time } = before.answers;
    const edited: Dossier = {
      ...before,
      neighbourhood: 'Elders',
      answers: { ...before.answers, what: { ...what, words: 'Anders.' }, time: { ...time, year: 2033 } },
      notes: [...before.notes, { id: 'nieuw', text: '' }],
    };
    const expected = migrated(JSON.parse(text) as JsonObject) as unknown as Dossier;
    const written = JSON.parse(serialiseDossier(edited, 2)) as Json;
    expect(ordered(written)).toMatchObject(
      ordered({
        ...expected,
        neighbourhood: 'Elders',
        answers: {
          ...expected.answers,
          what: { ...expected.answers.what, words: 'Anders.' },
          time: { ...expected.answers.time, year: 2033 },
        },
        notes: [...(expected.notes ?? []), { id: 'nieuw', text: '' }],
      } as unknown as Json) as JsonObject,
    );
    expect(opened(serialiseDossier(edited))).toEqual(edited);
  });

  test('can be handed in, and is what was handed in', () => {
    const party = opened(text);
    const joined = joinDossiers(opened(read('v0-form')), party, '2026-07-01T00:00:00.000Z');
    const again = opened(serialiseDossier(joined, 2));
    expect(again).toEqual(joined);
    const said = again.contributions.find(({ dossier }) => contributionKey(dossier) === contributionKey(ownOf(party)));
    expect(said === undefined).toBe(name === 'v0-form');
    if (said !== undefined) expect(said.dossier).toEqual(ownOf(party));
  });
});

test('every file is tested', () => {
  const names = (folder: URL): string[] =>
    readdirSync(folder)
      .filter((each) => each.endsWith('.json'))
      .sort();
  expect(names(here)).toEqual(names(new URL('opened/', here)));
  expect(names(here)).toHaveLength(6);
});

describe('the examples', () => {
  const docs = new URL('../../../../docs/examples/', import.meta.url);
  const parties = ['gemeente', 'corporatie', 'welzijn', 'bewoners'] as const;
  const example = (name: string): Dossier => opened(read(`dossier-${name}`, docs));

  test.each([...parties, 'samen'])('of %s opens as this version writes it', (name) => {
    const text = read(`dossier-${name}`, docs);
    const { dossier, faults } = parseDossier(text);
    expect(faults).toEqual([]);
    expect(JSON.parse(serialiseDossier(dossier!))).toEqual(JSON.parse(text));
    expect(dossier!.title).toMatch(/^Voorbeeld: /);
    expect(dossier!.neighbourhood).toBe('Molenkwartier');
  });

  test.each([...parties])('of %s says only what can be chosen', (name) => {
    const { answers, shortlist, party } = example(name);
    const known = new Set(instruments.map(({ id }) => id as string));
    expect(shortlist.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(shortlist.length).toBeGreaterThan(2);
    expect(party).not.toBe('');
    for (const [question, answer] of Object.entries(answers)) {
      const parts = questions
        .find(({ id }) => id === question)!
        .parts.map(({ choices }) => choices as readonly string[]);
      const chosen = ['choices', 'benefits', 'burdens', 'intervention', 'wanted', 'unwanted', 'term'].flatMap(
        (field) => (answer as Record<string, string | readonly string[] | undefined>)[field] ?? [],
      );
      expect(
        chosen.filter((each) => !parts.some((choices) => choices.includes(each))),
        question,
      ).toEqual([]);
    }
  });

  test('differ, and leave one question to nobody', () => {
    const all = parties.map((name) => example(name).answers);
    expect(new Set(all.map(({ time }) => canonical(time))).size).toBe(parties.length);
    expect(all.map(({ role }) => role)).toEqual(parties.map(() => undefined));
    expect(new Set(all.map(({ who }) => canonical(who?.burdens))).size).toBeGreaterThan(2);
  });

  test('come together in the one of all', () => {
    const together = example('samen');
    const [municipality, ...others] = parties.map(example);
    expect(ownOf(together)).toEqual({ ...municipality, title: together.title, changed: together.changed });
    expect(new Set(together.contributions.map(({ dossier }) => dossier))).toEqual(new Set(others));
    expect(holding(together.agreements)).toHaveLength(2);
    expect(holding(together.agreements).filter(({ contested }) => contested !== '')).toHaveLength(1);
    expect(holding(together.monitoring)).toHaveLength(4);
  });
});
