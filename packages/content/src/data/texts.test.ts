import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { firstSentence } from '@mengwijzer/words/text';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.js';
import { textsIn } from '../check/content.js';
import { LIMITS, measure } from '../check/readability.js';
import { hintsEn } from './hints.en.js';
import { hintsNl } from './hints.nl.js';
import { questions } from './questions.js';
import { questionsNl } from './questions.nl.js';
import { reasonsEn } from './reasons.en.js';
import { reasonsNl } from './reasons.nl.js';

const all = (lang: 'nl' | 'en', reasons: unknown): [path: string, text: string][] => [
  ...Object.entries(catalogue).flatMap(([name, collection]) => textsIn(collection[lang], name)),
  ...textsIn(reasons, 'reasons'),
];
const dutch = all('nl', reasonsNl);
const english = all('en', reasonsEn);
const where = (texts: readonly [string, string][], pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);

const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+/u).filter(Boolean);

// How long its sentences are, `check/readability.ts` measures for all entries; reasons are no entries.
describe('Dutch that reads easily', () => {
  it.each(Object.entries(reasonsNl))('says why %s is asked within the limits', (_id, paragraphs) => {
    const { meanSentence, longestSentence } = measure(paragraphs.flatMap(sentences));
    expect(meanSentence).toBeLessThanOrEqual(LIMITS.meanSentence);
    expect(longestSentence).toBeLessThanOrEqual(LIMITS.longestSentence);
  });

  it('says a hint in four sentences or fewer', () => {
    expect(
      Object.entries(hintsNl)
        .filter(([, { says }]) => sentences(says).length > 4)
        .map(([id]) => id),
    ).toEqual([]);
  });

  it('does not lament', () => {
    expect(where(dutch, /\bhelaas\b/iu)).toEqual([]);
  });
});

describe.each([
  ['nl', dutch],
  ['en', english],
] as const)('words in %s', (_lang, texts) => {
  it('do not shout', () => expect(where(texts, /!/u)).toEqual([]));
  it('are text, not markup', () => expect(where(texts, /<[a-z/!]|&[a-z#]+\w*;/iu)).toEqual([]));
  it('have typographic quotes', () => expect(where(texts, /['"]/u)).toEqual([]));
  it('have single spaces', () => expect(where(texts, / {2}|\n|\t/u)).toEqual([]));
});

// Where there is little room, it can stand alone under the row that it belongs to.
describe.each([
  [
    'nl',
    hintsNl,
    /^(?:Daar\p{L}*|Dan|Dat|Deze|Die|Dit|En|Hier\p{L}*|Hij|Hun|Maar|Ook|Toch|Want|Ze|Zij|Zo|Zulke?)(?!\p{L})/u,
  ],
  [
    'en',
    hintsEn,
    /^(?:Also|And|But|Here|He|It|Its|Nor|She|So|Such|That|Their|Then|There|These|They|This|Those)(?!\p{L})/u,
  ],
] as const)('the first sentence of a hint in %s', (_lang, hints, pointsBack) => {
  const firsts = Object.entries(hints).map(([id, { says }]) => [id, firstSentence(says)] as const);
  const those = (is: (first: string) => boolean): string[] =>
    firsts.filter(([, first]) => is(first)).map(([id, first]) => `${id}: ${first}`);

  it('is short', () => expect(those(({ length }) => length > 120)).toEqual([]));
  it('ends as one', () => expect(those((first) => !/[.?]$/u.test(first))).toEqual([]));
  it('points back at nothing', () => expect(those((first) => pointsBack.test(first))).toEqual([]));
  it('names the document', () => expect(those((first) => /\b(?:de bron|the source)\b/iu.test(first))).toEqual([]));
  it('is not about the answer alone', () => expect(those((first) => /^(?:U|You) /u.test(first))).toEqual([]));
  it('is that of one hint', () => expect(new Set(firsts.map(([, first]) => first)).size).toBe(firsts.length));
  it('is not said again in what follows', () =>
    expect(
      Object.entries(hints).filter(([id, { says, nuance }]) => {
        const first = firsts.find(([each]) => each === id)?.[1] ?? '';
        return `${says.slice(first.length)} ${nuance}`.includes(first.slice(0, -1));
      }),
    ).toEqual([]));
});

describe('revisions', () => {
  const file = new URL('./questions.revisions.json', import.meta.url);
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { revision: number; hash: string }>;
  // Reasons stay out: they say why a question is asked, and an answer means the same whatever they say.
  const hashOf = (id: (typeof questions)[number]['id'], parts: unknown): string =>
    createHash('sha256')
      .update(JSON.stringify([questionsNl[id], parts]))
      .digest('hex')
      .slice(0, 16);

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s still asks what it asked when people answered it',
    (id, { revision, parts }) => {
      const hash = hashOf(
        id,
        parts.map((part) => [part.id, part.choices]),
      );
      expect(
        { revision, hash },
        `The Dutch text or the choices of "${id}" changed. Can an answer given before now mean something else? ` +
          `Then raise its revision in questions.ts. Either way, after that decision, put ` +
          `"${id}": ${JSON.stringify({ revision, hash })} in questions.revisions.json.`,
      ).toEqual(stored[id]);
    },
  );
});
