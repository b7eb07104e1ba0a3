import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { passages } from '../check/coverage.js';
import { LIMITS, measure } from '../check/readability.js';
import type { PhasingCaution, PhasingCautionText } from '../phasing-caution.js';
import { phasingCaution, type phasingCautionText, type residentGroupId } from '../schema/phasing-cautions.js';
import { phasingCautionsEn } from './phasing-cautions.en.js';
import { phasingCautions, type PhasingCautionId } from './phasing-cautions.js';
import { phasingCautionsNl } from './phasing-cautions.nl.js';
import { residentGroups, type ResidentGroupId } from './resident-groups.js';

const all: readonly PhasingCaution[] = phasingCautions;
const texts: Readonly<Record<string, Readonly<Record<string, PhasingCautionText>>>> = {
  nl: phasingCautionsNl,
  en: phasingCautionsEn,
};
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?])\s+/u);

// What holds for all collections, `check/check-content.ts` checks.
describe('the collection', () => {
  it('is as the schema says, and the schema as the types', () => {
    expect(() => z.array(phasingCaution).parse(phasingCautions)).not.toThrow();
    expectTypeOf<z.infer<typeof phasingCaution>>().toEqualTypeOf<PhasingCaution>();
    expectTypeOf<z.infer<typeof phasingCautionText>>().toEqualTypeOf<PhasingCautionText>();
    expectTypeOf<z.infer<typeof residentGroupId>>().toEqualTypeOf<ResidentGroupId>();
  });

  it('has the ids that the findings of a plan name', () => {
    const ids: readonly PhasingCautionId[] = [
      'build-before-demolition',
      'open-land-first',
      'gradual',
      'time-to-find',
      'twenty-years',
      'network-lost',
      'choosing-or-giving-up',
      'way-back',
      'moving-help',
      'where-they-go',
      'not-wholly-preventable',
      'never-a-flag',
      'three-groups',
      'arrivals-attention',
      'social-stock',
      'delay-pitfalls',
    ];
    expect(all.map(({ id }) => id)).toEqual(ids);
  });

  it('rests on sections', () => {
    expect(all.filter(({ cites }) => cites.some(({ section }) => section === undefined)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each(all.map(({ id, cites }) => [id, cites] as const))('%s rests on a passage of each section', (id, cites) => {
    const carried = passages.filter(({ refs }) => refs.includes(`phasingCautions/${id}`));
    expect(new Set(carried.map(({ section }) => section))).toEqual(new Set(cites.map(({ section }) => section)));
  });

  it('names groups once, in their order, and is about each of them', () => {
    const order = residentGroups.map(({ id }) => id);
    for (const { id, groups } of all) expect(groups, id).toEqual(order.filter((group) => groups.includes(group)));
    expect(new Set(all.flatMap(({ groups }) => groups))).toEqual(new Set(order));
  });

  it('names what belongs to it once, and not what its groups name already', () => {
    for (const { id, related = [] } of all) {
      expect(new Set(related).size, id).toBe(related.length);
      expect(
        related.filter((ref) => /^(?:residentGroups|sources|phasingCautions)\//u.test(ref)),
        id,
      ).toEqual([]);
    }
  });

  it('says when a programme or a market was as it says', () => {
    expect(all.filter(({ asOf }) => asOf !== undefined).map(({ id }) => id)).toEqual([
      'time-to-find',
      'twenty-years',
      'social-stock',
    ]);
  });
});

describe.each(Object.entries(texts))('words in %s', (_lang, words) => {
  it('stand in the order of the cautions, each with a name of its own', () => {
    expect(Object.keys(words)).toEqual(all.map(({ id }) => id));
    expect(new Set(Object.values(words).map(({ name }) => name)).size).toBe(all.length);
  });

  it('are one or two sentences, and never scold', () => {
    for (const [id, { says }] of Object.entries(words)) {
      expect(sentencesOf(says).length, id).toBeLessThanOrEqual(2);
      expect(says, id).not.toMatch(/\b(?:helaas|verkeerd|fout|slecht|score|unfortunately|wrong|bad)\b/iu);
    }
  });
});

it.each(Object.entries(phasingCautionsNl))('%s reads easily in Dutch', (_id, { says }) => {
  const { longestSentence, meanSentence } = measure(says.split(/(?<=[.?:])\s+/u));
  expect(longestSentence).toBeLessThan(20);
  expect(meanSentence).toBeLessThanOrEqual(LIMITS.meanSentence);
});
