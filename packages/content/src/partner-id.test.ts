import { expect, it } from 'vitest';
import { ids } from './made/ids.js';
import { isPartners } from './partner-id.js';

it('tells a partner’s entry from ours by its id', () => {
  expect(isPartners('elzenwaard:dorpsplan')).toBe(true);
  expect(Object.values(ids).flatMap((entries) => Object.keys(entries).filter(isPartners))).toEqual([]);
});
