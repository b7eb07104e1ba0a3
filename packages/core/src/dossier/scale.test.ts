import { describe, expect, test } from 'vitest';
import { levels, spanOf } from './scale.js';

test('the ladder goes from small to large', () =>
  expect(levels).toEqual(['porch', 'complex', 'street', 'neighbourhood', 'association', 'district', 'city', 'higher']));

describe('the distance between acting and effect', () => {
  test.each([
    ['nothing', undefined, undefined, undefined],
    ['only an intervention', { intervention: ['street'] }, undefined, undefined],
    ['only effects', { wanted: ['street'], unwanted: ['city'] }, undefined, undefined],
    ['the same rung', { intervention: ['street'], wanted: ['street'] }, 0, undefined],
    ['a wider effect', { intervention: ['porch'], wanted: ['street'] }, 2, undefined],
    ['a narrower effect', { intervention: ['city'], wanted: ['porch'] }, -6, undefined],
    ['an unwanted effect', { intervention: ['complex'], unwanted: ['street'] }, undefined, 1],
    [
      'widest against widest',
      { intervention: ['street', 'porch'], wanted: ['porch', 'city'], unwanted: ['complex', 'porch'] },
      4,
      -1,
    ],
    ['a rung that nobody knows', { intervention: ['moon'], wanted: ['street'] }, undefined, undefined],
    [
      'an unknown rung beside a known one',
      { intervention: ['street', 'moon'], wanted: ['moon', 'city'] },
      4,
      undefined,
    ],
  ])('of %s', (_, answer, wanted, unwanted) => expect(spanOf(answer)).toEqual({ wanted, unwanted }));
});
