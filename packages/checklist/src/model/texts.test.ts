import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { inline } from './texts.js';

test.each([
  ['a choice of the content', 'porch', 'het portiek'],
  ['a choice that the content does not know', 'x-block', 'x-block'],
  ['a name that every object has', 'constructor', 'constructor'],
])('%s has its place in a sentence', (_, choice, expected) =>
  expect(inline(textsNl, 'scale', 'levels', choice)).toBe(expected),
);

describe('sentences of the paragraph', () => {
  const slots = (sentence: string): string[] => [...(sentence.match(/\{.*?\}/gu) ?? [])].sort();
  const dutch = Object.entries(textsNl.messages.summary);

  test.each(dutch)('%s has the same places to fill in both languages', (key, nl) => {
    expect(slots(textsEn.messages.summary[key as keyof typeof textsEn.messages.summary])).toEqual(slots(nl));
  });

  test('have places only of the kinds that are filled', () => {
    expect(new Set(dutch.flatMap(([, nl]) => slots(nl)))).toEqual(new Set(['{list}', '{words}', '{topic}']));
  });

  test('are less than twenty words before they are filled', () => {
    expect(dutch.filter(([, nl]) => nl.split(' ').length >= 20)).toEqual([]);
  });
});
