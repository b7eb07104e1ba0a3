const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** What Windows writes in western Europe at 0x80 to 0x9F. Node takes these for Latin-1, browsers do not. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a file that a spreadsheet saved: UTF-8, UTF-16 with a byte order mark, or else as Windows wrote it in western Europe. Never throws.
 */
export const decodeCsv = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replaceAll(/[\u0080-\u009F]/gu, (control) => windows[control.charCodeAt(0) - 0x80]!);
  }
};
