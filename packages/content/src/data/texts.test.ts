import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintsEn } from './hints.en.js';
import { hintsNl } from './hints.nl.js';
import { questionsEn } from './questions.en.js';
import { questions } from './questions.js';
import { questionsNl } from './questions.nl.js';
import { reasonsEn } from './reasons.en.js';
import { reasonsNl } from './reasons.nl.js';

/** Every text with the path that leads to it. */
const textsOf = (value: unknown, path: string): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`));

const dutch = [...textsOf(questionsNl, 'questions'), ...textsOf(reasonsNl, 'reasons'), ...textsOf(hintsNl, 'hints')];
const english = [...textsOf(questionsEn, 'questions'), ...textsOf(reasonsEn, 'reasons'), ...textsOf(hintsEn, 'hints')];
const where = (texts: readonly [string, string][], pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('Dutch that reads easily', () => {
  const MEAN = 14;
  const LONGEST = 24;
  const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+/u).filter(Boolean);
  const length = (sentence: string): number => sentence.match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;
  const running = /^reasons|\.(?:explanation|note|says|nuance)$/u;

  it(`has no sentence over ${LONGEST} words`, () => {
    expect(
      dutch.flatMap(([path, text]) =>
        sentences(text)
          .filter((each) => length(each) > LONGEST)
          .map((each) => `${path} (${length(each)}): ${each}`),
      ),
    ).toEqual([]);
  });

  it(`has ${MEAN} words or fewer per sentence in each question, its reasons and each hint`, () => {
    const perEntry = new Map<string, number[]>();
    for (const [path, text] of dutch) {
      if (!running.test(path)) continue;
      const id = path.split('.', 2).join('.');
      perEntry.set(id, [...(perEntry.get(id) ?? []), ...sentences(text).map(length)]);
    }
    const mean = (lengths: readonly number[]) => lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    expect(
      [...perEntry]
        .filter(([, lengths]) => mean(lengths) > MEAN)
        .map(([id, lengths]) => `${id}: ${mean(lengths).toFixed(1)}`),
    ).toEqual([]);
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
