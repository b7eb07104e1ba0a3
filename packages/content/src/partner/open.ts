import { PARTNER_BYTES } from '../schema/partner.js';
import type { Faults } from './faults.js';
import { isObject, type Json } from './json.js';
import { breaksOffAt } from './json-text.js';

/** A file's text, or what `JSON.parse` made of it, as an object; nothing if it is none, or too large. */
export function open(input: unknown, faults: Faults): Json | undefined {
  const value =
    typeof input === 'string' ? parse(input.startsWith('\uFEFF') ? input.slice(1) : input, faults) : { parsed: input };
  if (value === undefined || isObject(value.parsed)) return value?.parsed as Json | undefined;
  faults.add([], { code: 'type', type: 'object' }, value.parsed);
  return undefined;
}

function parse(text: string, faults: Faults): { readonly parsed: unknown } | undefined {
  if (isTooLarge(text)) {
    faults.add([], { code: 'bytes', most: PARTNER_BYTES }, undefined);
    return undefined;
  }
  try {
    return { parsed: JSON.parse(text) };
  } catch {
    const { found, ...place } = breaksOffAt(text) ?? { line: 1, column: 1, found: '' };
    faults.add([], { code: 'json', ...place }, found);
    return undefined;
  }
}

/** A unit of a string is one to three bytes; only between the two do they have to be counted. */
const isTooLarge = (text: string): boolean =>
  text.length > PARTNER_BYTES || (text.length * 3 > PARTNER_BYTES && bytesOf(text) > PARTNER_BYTES);

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Half a pair is two of the four bytes that the pair takes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
