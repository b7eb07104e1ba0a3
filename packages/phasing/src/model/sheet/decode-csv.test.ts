import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCsv } from './decode-csv.js';

test.each<[string, readonly number[], string]>([
  ['UTF-8', [0x43, 0xc3, 0xa9], 'Cé'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xa9], 'Cé'],
  ['UTF-16 as Excel saves Unicode text', [0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00], 'Cé'],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x43, 0x00, 0xe9], 'Cé'],
  ['what Windows wrote', [0x43, 0xe9, 0x80, 0x92, 0x9f], 'Cé€’Ÿ'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => expect(decodeCsv(Uint8Array.from(bytes))).toBe(text));

test('gives a text of whatever bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeCsv(bytes)).toBeTypeOf('string');
    }),
  );
});
