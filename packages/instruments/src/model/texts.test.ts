import { questionsNl } from '@mengwijzer/content/questions.nl';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';

/** Every word of these messages, with its path; of those that are made of a number or a name, one of each. */
const wordsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [0, 1, 2].map((count) => [
      `${path}(${count})`,
      String((value as (...given: unknown[]) => unknown)(count, 71, 72)),
    ]);
  return Object.entries(value as object).flatMap(([key, each]) => wordsIn(each, path === '' ? key : `${path}.${key}`));
};

describe.each([textsNl, textsEn])('the words ($lang)', (texts) => {
  const words = wordsIn(texts.messages);

  test('are all there, and calm', () => {
    expect(words.length).toBeGreaterThan(100);
    for (const [path, text] of words) {
      expect(text, path).toMatch(/\S/u);
      expect(text, path).not.toMatch(/!|undefined|NaN| {2}|\bscore/iu);
    }
  });

  test('come with what is loaded later, in the same language', async () => {
    const [details, rules] = await Promise.all([texts.details(), texts.rules()]);
    expect(Object.keys(details.instruments)).toEqual(Object.keys(texts.list.instruments));
    for (const [id, { name, summary }] of Object.entries(texts.list.instruments))
      expect(details.instruments[id]).toMatchObject({ name, summary });
    expect(rules.sections).toBe(details.sections);
    expect(rules.questions.what.title).toBe(texts.lang === 'nl' ? questionsNl.what.title : questionsEn.what.title);
  });
});

test('an instrument is one, and more are several', () => {
  const { counted, more, refine } = textsNl.messages;
  expect([counted(1, 1), counted(1, 71), counted(71, 71)]).toEqual([
    '1 instrument',
    '1 van 71 instrumenten',
    '71 instrumenten',
  ]);
  expect([more(20, 8), more(20, 61)]).toEqual(['Toon er nog 8 (van 8)', 'Toon er nog 20 (van 61)']);
  expect([refine(0), refine(2)]).toEqual(['Verfijn', 'Verfijn (2 gekozen)']);
  const english = textsEn.messages.counted;
  expect([english(1, 1), english(1, 71), english(0, 1)]).toEqual([
    '1 instrument',
    '1 of 71 instruments',
    '0 of 1 instrument',
  ]);
});
