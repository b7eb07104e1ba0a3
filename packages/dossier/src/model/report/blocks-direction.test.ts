import { expect, test } from 'vitest';
import { isRightToLeft } from './blocks-direction.js';

test.each([
  ['مرحبا بكم في الحي hallo', true],
  ['‘مرحبا’', true],
  ['שלום', true],
  ['مجلس السكان (bewonersraad)', false],
  ['مجلس السكان. Hoofddoel: bewoners.', false],
  ['Hallo مرحبا', false],
  ['12 🙂', false],
  ['', false],
])('%s runs from right to left: %s', (said, expected) => expect(isRightToLeft(said)).toBe(expected));
