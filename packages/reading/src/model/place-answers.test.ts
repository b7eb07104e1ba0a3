import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCheckEn } from '../messages/place-check.en.js';
import { placeCheckNl } from '../messages/place-check.nl.js';
import { placesTextsNl } from '../texts-meeting-places-nl.js';
import { viewPlaces } from './meeting-places.js';
import {
  isEmpty,
  judge,
  noAnswers,
  note,
  parsePlaceAnswers,
  verdicts,
  type PlaceAnswers,
  type Verdict,
} from './place-answers.js';
import { placeMarkdown } from './place-markdown.js';
import { summarisePlace } from './place-summary.js';

const sets = viewPlaces(placesTextsNl);
const texts = { lang: 'nl', summary: placeCheckNl.summary } as const;
const keys = sets.flatMap(({ id, blocks }) =>
  blocks.flatMap(({ points }) => points.map((point) => `${id}/${point.id}`)),
);
const all = (set: string, verdict: Verdict): PlaceAnswers['points'] =>
  Object.fromEntries(keys.filter((key) => key.startsWith(`${set}/`)).map((key) => [key, verdict]));
const answers = (points: PlaceAnswers['points'], others: Partial<PlaceAnswers> = {}): PlaceAnswers => ({
  ...noAnswers,
  ...others,
  points,
});

describe('what a host hands over', () => {
  test.each([
    [undefined],
    [null],
    ['tekst'],
    [[1, 2]],
    [{ place: 4, points: 'x', notes: null }],
    [{ points: { 'design/inviting': 'misschien' }, notes: { design: 3 } }],
  ])('is nothing where it is %j', (value) => expect(parsePlaceAnswers(value)).toEqual(noAnswers));

  test('is bounded, and comes back as it was where it is one of ours', () => {
    const said = answers({ 'design/inviting': 'no' }, { place: 'De Spil', notes: { design: 'Donker.' } });
    expect(parsePlaceAnswers(JSON.parse(JSON.stringify(said)))).toEqual(said);
    expect(parsePlaceAnswers({ place: 'x'.repeat(900) }).place).toHaveLength(200);
    expect(Object.keys(parsePlaceAnswers(JSON.parse('{"notes":{"__proto__":"x"}}')).notes)).toEqual([]);
  });
});

test('what is said is taken back, and what was there before is not changed', () => {
  const one = judge(noAnswers, 'design/inviting', 'no');
  expect(judge(one, 'design/inviting', undefined)).toEqual(noAnswers);
  expect(note(note(one, 'design', 'Donker.'), 'design', '')).toEqual(one);
  expect([isEmpty(noAnswers), isEmpty(one)]).toEqual([true, false]);
});

describe('a place in words', () => {
  test('says that nothing was looked at', () => {
    expect(summarisePlace(sets, noAnswers, texts)).toEqual({
      heading: 'Wat u zag',
      sentence: placeCheckNl.summary.nothing,
      found: [],
      notes: [],
    });
  });

  test('names what lacks, what is complete, what is not finished and what was not looked at', () => {
    const said = answers(
      {
        ...all('multifunctionality', 'yes'),
        ...all('design', 'yes'),
        'design/inviting': 'no',
        'professionals/unforced': 'yes',
      },
      { place: ' De Spil ', notes: { design: 'Donker.' } },
    );
    const { heading, sentence, found, notes } = summarisePlace(sets, said, texts);
    expect(heading).toBe('Wat u zag: De Spil');
    expect(sentence).toBe(
      'Er ontbreekt nog iets bij ‘Ontworpen voor ontmoeting’. Alles is er bij ‘Meer functies op één plek’. Nog niet alles bekeken bij ‘Iemand die ontmoeting mogelijk maakt’. Nog niet bekeken: ‘Ruimte voor anoniem zijn en voor praten’ en ‘Ontmoeting met en zonder beperking’.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['no', 'yes', 'open']);
    expect(found[0]!.sets).toEqual([{ name: 'Ontworpen voor ontmoeting', points: ['Is de plek uitnodigend?'] }]);
    expect(notes).toEqual([{ name: 'Ontworpen voor ontmoeting', text: 'Donker.' }]);
  });

  test('has every point once, whatever was said, and no number', () => {
    const verdict = fc.option(fc.constantFrom(...verdicts), { nil: undefined });
    fc.assert(
      fc.property(fc.array(verdict, { minLength: keys.length, maxLength: keys.length }), (said) => {
        const points = Object.fromEntries(
          keys.flatMap((key, at) => (said[at] === undefined ? [] : [[key, said[at]] as const])),
        );
        for (const each of [texts, { lang: 'en', summary: placeCheckEn.summary } as const]) {
          const summary = summarisePlace(sets, answers(points), each);
          expect(summary.sentence).not.toMatch(/\d|%/u);
          if (Object.keys(points).length === 0) continue;
          const shown = summary.found.flatMap((found) => found.sets.flatMap((set) => set.points));
          expect(shown).toHaveLength(keys.length);
          for (const set of sets) expect(summary.sentence).toContain(set.name);
        }
      }),
    );
  });

  test('is a text to paste, in which nothing that was typed turns into markup', () => {
    const said = answers(all('design', 'partly'), { place: '# De *Spil*', notes: { design: '<b>Donker</b>' } });
    const text = placeMarkdown(summarisePlace(sets, said, texts), texts);
    expect(text).toContain('# Wat u zag: \\# De \\*Spil\\*\n');
    expect(text).toContain('## Dit is er deels\n\n**Ontworpen voor ontmoeting**\n\n- Staat ontmoeting');
    expect(text).toContain('\\<b\\>Donker\\</b\\>');
    expect(text).toContain(placeCheckNl.summary.noScore);
  });
});
